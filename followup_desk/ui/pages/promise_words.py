# SPDX-License-Identifier: MIT
"""The words of promises: how they stand, how many were kept, and one of them as a line."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.moments import day_of
from followup_desk.domain.words import FollowUpState, PromiseState
from followup_desk.services import wording
from followup_desk.services.promises import Given, KeptRate
from followup_desk.ui.follow_ups import follow_up_words
from followup_desk.ui.follow_ups.follow_up_words import named, number
from followup_desk.ui.look import icons, promise_chips
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.pages.lines_model import Line

translate = QCoreApplication.translate
SHOWN = (PromiseState.OPEN, PromiseState.KEPT, PromiseState.LATE, PromiseState.BROKEN)
"""Always; the others where there are any."""
SELDOM = (PromiseState.OTHER_CHANNEL, PromiseState.RELEASED)
_SHOWN_CHARACTERS = 400


def page_title() -> str:
    return translate("promises", "Promises")


def title(state: PromiseState) -> str:
    """The tab, and the column of the table."""
    return {
        PromiseState.OPEN: translate("promises", "Open"),
        PromiseState.KEPT: translate("promises", "Kept"),
        PromiseState.LATE: translate("promises", "Late"),
        PromiseState.BROKEN: translate("promises", "Broken"),
        PromiseState.OTHER_CHANNEL: translate("promises", "Another way"),
        PromiseState.RELEASED: translate("promises", "Released"),
    }[state]


def meaning(state: PromiseState) -> str:
    """What is among them."""
    return {
        PromiseState.OPEN: translate("promises", "Still to be kept."),
        PromiseState.KEPT: translate("promises", "Done by the promised day, the promised way."),
        PromiseState.LATE: translate("promises", "Done the promised way, but after the day."),
        PromiseState.BROKEN: translate("promises", "Dropped, or moved to another day, without telling them."),
        PromiseState.OTHER_CHANNEL: translate("promises", "Done another way than promised: a mail for a call, say."),
        PromiseState.RELEASED: translate("promises", "Dropped, and you told them."),
    }[state]


def nothing(state: PromiseState) -> str:
    """What is said where there is none."""
    return {
        PromiseState.OPEN: translate("promises", "Nothing is promised. A promise is a follow-up that they know of."),
        PromiseState.KEPT: translate("promises", "No promise was kept yet."),
        PromiseState.LATE: translate("promises", "No promise was kept late."),
        PromiseState.BROKEN: translate("promises", "No promise was broken."),
        PromiseState.OTHER_CHANNEL: translate("promises", "No promise was kept another way."),
        PromiseState.RELEASED: translate("promises", "Nothing yet was dropped after you told them."),
    }[state]


def rates_line(rates: Sequence[KeptRate]) -> str:
    """ "Kept 92% of 12 that ended in 30 days, 88% of 40 in 90 days."."""
    told = [rate for rate in rates if rate.percent is not None]
    if not told:
        return translate("promises", "No promise has ended in {days} days.").format(days=max(r.days for r in rates))
    first = translate("promises", "Kept {percent}% of the {count} that ended in {days} days")
    next_one = translate("promises", "{percent}% of {count} in {days} days")
    said = [
        (next_one if at else first).format(percent=rate.percent, count=number(rate.ended), days=rate.days)
        for at, rate in enumerate(told)
    ]
    return translate("promises", "{rates}.").format(rates=", ".join(said))


def open_line(count: int, late: int) -> str:
    """ "5 are open, 2 of them late."."""
    if not count:
        return translate("promises", "None is open.")
    if not late:
        one = translate("promises", "1 is open, and not late.")
        return one if count == 1 else translate("promises", "{count} are open, none late.").format(count=number(count))
    if count == 1:
        return translate("promises", "1 is open, and late.")
    some = translate("promises", "{count} are open, {late} of them late.")
    return some.format(count=number(count), late=number(late))


def line(given: Given, now: datetime, heading: str) -> Line:
    """One promise. Its key is the follow-up and whom it is for."""
    card, follow_up = given.card, given.card.follow_up
    what = wording.what_for(follow_up)[:_SHOWN_CHARACTERS] or wording.channel(follow_up.channel)
    is_open = follow_up.promise is PromiseState.OPEN
    text, tone = follow_up_words.chip(card, now) if is_open else promise_chips.ended(follow_up.promise)
    return Line(
        key=(follow_up.id, follow_up.contact_id),
        title=named(card.name),
        below=f"{_day(given, now)} · {isolate(' '.join(what.split()))}",
        icon=icons.kind_icon(follow_up.channel),
        chip=text,
        tone=tone,
        heading=heading,
    )


def _day(given: Given, now: datetime) -> str:
    """For which day it was, and where that says more, what was done instead, and when."""
    follow_up = given.card.follow_up
    day = short_day(given.day, now.date())
    if follow_up.promise is PromiseState.BROKEN and not follow_up.promised:
        moved = short_day(day_of(follow_up.due, str(now.tzinfo)), now.date())
        return translate("promises", "for {day}, moved to {moved}, and they were not told").format(day=day, moved=moved)
    if follow_up.due.at is not None:
        day = f"{day}, {follow_up.due.at.astimezone(now.tzinfo):%H:%M}"
    if follow_up.closed_at is None or follow_up.promise is PromiseState.KEPT:
        return translate("promises", "for {day}").format(day=day)
    closed = short_day(follow_up.closed_at.astimezone(now.tzinfo).date(), now.date())
    if follow_up.state is FollowUpState.DROPPED:
        return translate("promises", "for {day}, dropped {closed}").format(day=day, closed=closed)
    return translate("promises", "for {day}, done {closed}").format(day=day, closed=closed)
