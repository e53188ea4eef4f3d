# SPDX-License-Identifier: MIT
"""The words of the sitting: how far it is, the follow-up and how often one was in touch, and what came of it."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from followup_desk.domain.moments import local
from followup_desk.domain.records import Fact, FollowUp, Interaction
from followup_desk.domain.rules.sitting_queue import Queue
from followup_desk.domain.shelf import Fitting
from followup_desk.domain.words import Kind
from followup_desk.services import wording
from followup_desk.services.desk import Desk
from followup_desk.services.one_sitting import Turn
from followup_desk.services.sittings import Rest
from followup_desk.ui.follow_ups.follow_up_words import about, as_sentence, channel_and_day, named
from followup_desk.ui.log.log_words import day_in_words
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.look.due_words import day_and_month
from followup_desk.ui.look.zone_words import clock_there
from followup_desk.ui.person import person_words, timeline_words

translate = QCoreApplication.translate
_NOTES = 400


def far(queue: Queue, rest: Rest) -> str:
    """How many are done, and who is due or late after them."""
    done, every = len(queue.done), len(queue.done) + len(queue.waiting)
    if not rest.count:
        said = translate("sitting", "{done} of {all} done, after these nobody is due")
    elif not rest.late:
        said = translate("sitting", "{done} of {all} done, after these nobody is late")
    elif rest.late == 1:
        said = translate("sitting", "{done} of {all} done, after these one more is late")
    else:
        said = translate("sitting", "{done} of {all} done, after these {late} more are late")
    return said.format(done=number(done), all=number(every), late=number(rest.late))


def who(of: Turn, now: datetime) -> str:
    """Below the name: job and firm, the time there, what they prefer."""
    zone = of.contact.zone
    there = clock_there(now, zone) if zone else ""
    return joined([*person_words.job(of.contact), there, person_words.preference(of.contact)])


def what(of: Turn, now: datetime) -> str:
    """What is to be done, and when: "Call, you promised it for today 10:00"."""
    follow_up = of.card.follow_up
    channel, day = wording.channel(follow_up.channel), day_in_words(follow_up.due, now)
    if follow_up.promised:
        return translate("sitting", "{channel}, you promised it for {day}").format(channel=channel, day=day)
    return translate("sitting", "{channel}, {day}").format(channel=channel, day=day)


def why(of: Turn, to_a_yes: int | None) -> str:
    """The reason, and the touch meter (R6) as a sentence."""
    reason = joined([about(of.card), wording.what_for(of.card.follow_up)])
    parts = [as_sentence(reason)]
    if of.opportunity is not None:
        nth = translate("sitting", "Follow-up {number} on “{title}”.")
        parts.append(nth.format(number=number(of.opportunity.touches + 1), title=isolate(of.opportunity.title)))
        if to_a_yes is not None:
            parts.append(translate("sitting", "Most of your yeses came at {count}.").format(count=number(to_a_yes)))
    return " ".join(part for part in parts if part)


def bring(fitting: Fitting | None) -> str:
    """What to bring, and for which of their needs."""
    if fitting is None:
        return ""
    title, tags = isolate(fitting.resource.title), ", ".join(isolate(tag) for tag in fitting.tags[:3])
    if not tags:
        return translate("sitting", "“{title}”; not sent to them yet").format(title=title)
    return translate("sitting", "“{title}”, fits {tags}; not sent to them yet").format(title=title, tags=tags)


def since(fact: Fact, today: date) -> str:
    """How long nobody has confirmed it."""
    if fact.confirmed_on is None:
        return ""
    day = fact.confirmed_on
    month = QLocale().standaloneMonthName(day.month)
    pattern = translate("sitting", "not confirmed since {month}")
    return pattern.format(month=month if day.year == today.year else f"{month} {day.year}")


def day_of_entry(entry: Interaction, today: date) -> str:
    """On which day it was, short: "16 Nov"."""
    day = local(entry.at, entry.zone).date()
    return day_and_month(day, with_year=day.year != today.year)


def entry(of: Interaction) -> str:
    """What happened, in its notes; without any by what it was and how it ended."""
    notes = " ".join(of.notes[:_NOTES].split())
    return notes or joined([timeline_words.title(of), *(text for text, _tone in timeline_words.chips(of))])


def after(desk: Desk, said: str, planned: Sequence[FollowUp]) -> str:
    """What was done and what it planned."""
    if not planned:
        return said
    step = channel_and_day(desk, planned[0])
    if len(planned) == 1:
        return translate("sitting", "{done}. Next: {step}.").format(done=said, step=step)
    more = translate("sitting", "{done}. Next: {step}, and {count} more.")
    return more.format(done=said, step=step, count=number(len(planned) - 1))


def no_answer(name: str) -> str:
    return translate("sitting", "No answer from {name}").format(name=isolate(named(name)))


def skipped(name: str, *, left: bool) -> str:
    """Whether they come once more."""
    if left:
        return translate("sitting", "{name} is set aside for today").format(name=isolate(named(name)))
    return translate("sitting", "{name} comes once more at the end").format(name=isolate(named(name)))


def spoken(of: Turn, now: datetime, to_a_yes: int | None) -> str:
    """Whose turn it is, for who listens."""
    return f"{person_words.name_shown(of.contact)}. {what(of, now)}. {why(of, to_a_yes)}"


def kinds(happened: Sequence[Interaction]) -> list[tuple[Kind, str]]:
    """What was done by kind, most often first: "Call: 3"."""
    counted = Counter(each.kind for each in happened)
    pattern = translate("sitting", "{kind}: {count}")
    return [
        (kind, pattern.format(kind=wording.channel(kind), count=number(count))) for kind, count in counted.most_common()
    ]


def number(count: int) -> str:
    return QLocale().toString(count)
