# SPDX-License-Identifier: MIT
"""Opportunities in words and lines: the meter, what is next, what happened, and the list of all that are open."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.moments import local
from followup_desk.domain.records import FollowUpCard, Interaction, OpenOpportunity, Opportunity
from followup_desk.domain.words import Outcome
from followup_desk.services import wording
from followup_desk.services.opportunities import Order
from followup_desk.ui.follow_ups.follow_up_words import chip, named, number, reason_text
from followup_desk.ui.look import due_words, icons
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.look.due_words import Tone
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.person import person_words, timeline_words

translate = QCoreApplication.translate

FOLLOW_UP, ENTRY, NOTHING = "follow-up", "entry", "nothing"
"""What a line of an opportunity stands for; its key is this and a number."""
_SHOWN = 600


def meter(one: Opportunity, to_a_yes: int | None) -> str:
    """Touches, attempts and conversations apart, and after how many touches the user's own yeses came."""
    yeses = translate("opportunity_words", "your yeses came after about {count}").format(count=to_a_yes)
    parts = [person_words.touches(one), _attempts(one.attempts), _conversations(one.conversations)]
    return joined([*parts, yeses if to_a_yes is not None else ""])


def _attempts(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return translate("opportunity_words", "1 attempt without an answer")
    return translate("opportunity_words", "{count} attempts without an answer").format(count=count)


def _conversations(count: int) -> str:
    if count == 1:
        return translate("opportunity_words", "1 conversation")
    return translate("opportunity_words", "{count} conversations").format(count=count)


def since(one: Opportunity, now: datetime) -> str:
    """Since when it has been pursued: "since Tue 27 Oct"; empty where nobody knows."""
    if one.begun_at is None:
        return ""
    day = due_words.short_day(local(one.begun_at, str(now.tzinfo)).date(), now.date())
    return translate("opportunity_words", "since {day}").format(day=day)


def in_chooser(one: Opportunity) -> str:
    """A title, and how it ended where it did."""
    title = " ".join(one.title[:_SHOWN].split())
    return joined([title, wording.outcome_in_words(one.answer)]) if one.answer else title


def ended(one: Opportunity) -> str:
    """How it ended, and how to take that back."""
    if one.answer is Outcome.YES:
        return translate("opportunity_words", "They said yes. If that was logged by mistake, Undo opens it again.")
    return translate("opportunity_words", "They said no. If that was logged by mistake, Undo opens it again.")


def line_of_step(card: FollowUpCard, heading: str, now: datetime) -> Line:
    """An open follow-up as a line; which opportunity it is about is plain."""
    text, tone = chip(card, now)
    follow_up = card.follow_up
    return Line(
        (FOLLOW_UP, follow_up.id),
        wording.channel(follow_up.channel),
        " ".join(reason_text(replace(card, opportunity=""))[:_SHOWN].split()),
        icons.kind_icon(follow_up.channel),
        text,
        tone,
        heading,
    )


def line_of_none(heading: str) -> Line:
    """That nothing is planned, which opens what plans something."""
    said = translate("opportunity_words", "Nothing is planned")
    how = translate("opportunity_words", "Enter plans the next step.")
    return Line(
        (NOTHING, 0), said, how, "triangle-alert", translate("opportunity_words", "no next step"), "late", heading
    )


def line_of_entry(entry: Interaction, heading: str, zone: str) -> Line:
    """Something that happened as a line: how it ended is its chip."""
    text, tone = timeline_words.outcome_chip(entry.outcome) if entry.outcome else ("", "mute")
    others = [text for text, _ in timeline_words.chips(entry) if not entry.outcome or text != _outcome_of(entry)]
    said = joined([timeline_words.title(entry), timeline_words.moment(entry, zone), *others])
    notes = " ".join(entry.notes[:_SHOWN].split())
    return Line((ENTRY, entry.id), said, notes, icons.kind_icon(entry.kind), text, tone, heading)


def _outcome_of(entry: Interaction) -> str:
    return timeline_words.outcome_chip(entry.outcome)[0] if entry.outcome else ""


def line_of_open(each: OpenOpportunity, order: Order, now: datetime) -> Line:
    """One of all that are open: its chip says what is next, or that nothing is."""
    one = each.opportunity
    text, tone = next_chip(each, now)
    concern = translate("opportunity_words", "{concern} still open").format(concern=isolate(one.concern[:_SHOWN]))
    facts = [person_words.touches(one), person_words.amount(one), since(one, now)]
    below = joined([" ".join(concern.split()) if one.concern else "", *facts])
    title = joined([named(each.name), " ".join(one.title[:_SHOWN].split())])
    return Line(one.id, title, below, "handshake", text, tone, _group(each, order, now))


def next_chip(each: OpenOpportunity, now: datetime) -> tuple[str, Tone]:
    """The day and the channel of what is next."""
    if each.next_due is None or each.next_channel is None:
        if each.rests:
            return translate("opportunity_words", "resting"), "mute"
        return translate("opportunity_words", "no next step"), "late"
    day, tone = due_words.chip_for(each.next_due, now)
    return joined([wording.channel(each.next_channel), day]), tone


def order_name(order: Order) -> str:
    """How the list can be ordered."""
    return {
        "age": translate("opportunity_words", "Oldest first"),
        "next": translate("opportunity_words", "By next step"),
        "concern": translate("opportunity_words", "Open concerns first"),
    }[order]


def _group(each: OpenOpportunity, order: Order, now: datetime) -> str:
    if order == "concern":
        if each.opportunity.concern:
            return translate("opportunity_words", "With an open concern")
        return translate("opportunity_words", "Without an open concern")
    if order == "age":
        return ""
    if each.next_due is None:
        if each.rests:
            return translate("opportunity_words", "Resting")
        return translate("opportunity_words", "No next step")
    if each.next_due.day <= now.date():
        return translate("opportunity_words", "Due")
    return translate("opportunity_words", "To come")


def counted(count: int, loose: int) -> str:
    """How many there are, and how many nobody has planned anything for."""
    if count == 1:
        said = translate("opportunity_words", "1 open")
    else:
        said = translate("opportunity_words", "{count} open").format(count=number(count))
    if not loose:
        return said
    without = translate("opportunity_words", "{count} without a next step").format(count=number(loose))
    return joined([said, without])
