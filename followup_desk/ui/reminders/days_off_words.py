# SPDX-License-Identifier: MIT
"""The words of planned days off: a span in a line, and what was promised for its days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.moments import day_of
from followup_desk.domain.records import FollowUpCard
from followup_desk.services import wording
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import named, number
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.look.due_words import short_day

translate = QCoreApplication.translate
_NAMED = 5
"""So many promises are named; of more the rest is counted."""
_NAME_LENGTH = 40


def span_line(first: date, last: date, today: date) -> str:
    """The first and the last day, and how many days that is: "Tue 24 Nov to Fri 27 Nov · 4 days"."""
    if first == last:
        return short_day(first, today)
    days = translate("days_off_words", "{first} to {last} · {count} days")
    count = number((last - first).days + 1)
    return days.format(first=short_day(first, today), last=short_day(last, today), count=count)


def promises_line(desk: Desk, promises: Sequence[FollowUpCard]) -> str:
    """What was promised to whom, and for which day; a day is never broken over two lines."""
    if not promises:
        return translate("days_off_words", "Nothing promised on these days.")
    said = [_promise(desk, card) for card in promises[:_NAMED]]
    if len(promises) > _NAMED:
        said.append(translate("days_off_words", "and {count} more").format(count=number(len(promises) - _NAMED)))
    return translate("days_off_words", "Promises on these days: {promises}").format(promises=joined(said))


def _promise(desk: Desk, card: FollowUpCard) -> str:
    name = " ".join(named(card.name).split())
    day = short_day(day_of(card.follow_up.due, desk.zone), desk.today())
    return translate("days_off_words", "{channel} {name} ({day})").format(
        channel=wording.channel(card.follow_up.channel),
        name=name if len(name) <= _NAME_LENGTH else f"{name[: _NAME_LENGTH - 1]}…",
        day=day.replace(" ", "\u00a0"),
    )
