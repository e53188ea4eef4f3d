# SPDX-License-Identifier: MIT
"""The words of the log form: its title, what the log answers, what it closes and plans."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Ask, Proposal
from followup_desk.domain.punctuation import labelled, with_semicolons
from followup_desk.domain.records import FollowUp
from followup_desk.domain.words import Kind, Outcome
from followup_desk.services import wording
from followup_desk.ui.look import due_words
from followup_desk.ui.look.bidi import isolate

translate = QCoreApplication.translate


def title(kind: Kind) -> str:
    """The form's heading."""
    return {
        Kind.MEETING: translate("log", "Log a meeting"),
        Kind.CALL: translate("log", "Log a call"),
        Kind.LUNCH: translate("log", "Log a lunch"),
        Kind.EMAIL: translate("log", "Log an email"),
        Kind.MESSAGE: translate("log", "Log a message"),
        Kind.LETTER: translate("log", "Log a letter"),
        Kind.CARD: translate("log", "Log a card"),
        Kind.GIFT: translate("log", "Log a gift"),
        Kind.SOCIAL: translate("log", "Log something on social media"),
        Kind.NEWSLETTER: translate("log", "Log a newsletter"),
        Kind.NOTE: translate("log", "Write a note"),
        Kind.TASK: translate("log", "Log a task"),
    }[kind]


def outcomes(*, care: bool) -> list[str]:
    """How it ended, in the order of the keys 1 to 5. `care`: a customer to whom nothing is being sold just now."""
    words = [wording.outcome(outcome) for outcome in Outcome]
    return [translate("log", "All well"), translate("log", "Concern"), *words[2:]] if care else words


def answers(follow_up: FollowUp, now: datetime) -> str:
    """What the log is the answer to: "you promised it for today 10:00"."""
    day = day_in_words(follow_up.due, now)
    if follow_up.promised:
        return translate("log", "you promised it for {day}").format(day=day)
    return translate("log", "the {channel} planned for {day}").format(
        channel=wording.channel_in_words(follow_up.channel), day=day
    )


def effects(
    plans: Sequence[Proposal],
    asks: Sequence[Ask],
    now: datetime,
    *,
    opens: str = "",
    closes: bool = False,
    of_others: Sequence[tuple[str, FollowUp]] = (),
    waits: bool = False,
) -> str:
    """What saving would do, beside the ticks: "Plans: call on Tuesday 10:00.".

    `opens` is the title of the opportunity that it begins; `closes`: there are ticks; `of_others` is closed for the
    others present, by name; `waits`: the next try is held back by a question.
    """
    planned = [_planned(plan, now) for plan in plans]
    parts = []
    if of_others:
        theirs = [labelled(isolate(name), closed(each, now)) for name, each in of_others]
        parts.append(translate("log", "Closes also for {list}.").format(list=with_semicolons(theirs)))
    if opens:
        parts.append(translate("log", "Opens the opportunity “{title}”.").format(title=isolate(opens)))
    if planned:
        parts.append(translate("log", "Plans: {list}.").format(list=", ".join(planned)))
    parts += [asked for each in asks if (asked := _asked(each))]
    if waits:
        parts.append(translate("log", "The next try waits for your answer whether to ease off."))
    if parts:
        return " ".join(parts)
    return translate("log", "Plans nothing.") if closes else translate("log", "Closes and plans nothing.")


def moment(at: datetime, now: datetime) -> str:
    """A moment that has been, as one would type it: the time alone where it was today."""
    here = at.astimezone(now.tzinfo)
    return f"{here:%H:%M}" if here.date() == now.date() else f"{here:%Y-%m-%d %H:%M}"


def day_in_words(due: Due, now: datetime) -> str:
    """Near days by name, others by date, with the time where there is one."""
    moment = due.at.astimezone(now.tzinfo) if due.at else None
    day = moment.date() if moment else due.day
    distance = (day - now.date()).days
    word = {
        -1: translate("log", "yesterday"),
        0: translate("log", "today"),
        1: translate("log", "tomorrow"),
    }.get(distance)
    if word is None and 1 < distance < 7:
        word = QLocale().toString(QDate(day.year, day.month, day.day), "dddd")
    shown = word or due_words.short_day(day, now.date())
    return f"{shown} {moment:%H:%M}" if moment else shown


def closed(follow_up: FollowUp, now: datetime) -> str:
    """What a log closes: "the call promised for today"."""
    what = wording.channel_in_words(follow_up.channel)
    day = day_in_words(Due(follow_up.due.day), now)
    if follow_up.promised:
        return translate("log", "the {channel} promised for {day}").format(channel=what, day=day)
    return translate("log", "the {channel} due {day}").format(channel=what, day=day)


def _asked(ask: Ask) -> str:
    """What will be asked once it is saved."""
    return {
        "ease_off": translate("log", "Asks whether to ease off."),
        "stay_in_touch": translate("log", "Asks whether to stay in touch."),
        "looser": translate("log", "Asks whether less often is enough."),
        "tighter": translate("log", "Asks whether more often is better."),
        "referral": translate("log", "Asks whether to ask for a referral."),
    }.get(ask.key, "")


def _planned(plan: Proposal, now: datetime) -> str:
    what = wording.channel_in_words(plan.channel)
    day = day_in_words(plan.due, now)
    return _plan_pattern(near=(plan.due.day - now.date()).days <= 1, promised=plan.promised).format(
        channel=what, day=day
    )


def _plan_pattern(*, near: bool, promised: bool) -> str:
    """Whole sentences, for languages in which the day by name and by date stand differently."""
    if near:
        return translate("log", "{channel} {day}, promised") if promised else translate("log", "{channel} {day}")
    return translate("log", "{channel} on {day}, promised") if promised else translate("log", "{channel} on {day}")
