# SPDX-License-Identifier: MIT
"""What catching up says before it is done: how many are late, what each day would get, and which promises stay."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.records import FollowUpCard
from followup_desk.services import wording
from followup_desk.services.acts.catch_up import Late
from followup_desk.ui.follow_ups.follow_up_words import named, number
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.pages.lines_model import Line

translate = QCoreApplication.translate
NAMED = 4
"""So many are named of a day."""


def heading(late: Late) -> str:
    """How many would be moved."""
    if len(late.movable) == 1:
        return translate("catch_up_words", "1 follow-up is late")
    return translate("catch_up_words", "{count} follow-ups are late").format(count=number(len(late.movable)))


def day_lines(moved: Iterable[tuple[FollowUpCard, date]], today: date) -> list[Line]:
    """A line a day: which, how many, and the first names."""
    lines = []
    for day, group in groupby(sorted(moved, key=_day_of), key=_day_of):
        cards = [card for card, _day in group]
        title = translate("catch_up_words", "Today") if day == today else short_day(day, today)
        lines.append(Line(day, title, names(cards), chip=number(len(cards)), tone="calm"))
    return lines


def promise_lines(promised: Sequence[FollowUpCard], today: date) -> list[Line]:
    """A line a promise: to whom, and what for which day."""
    told = translate("catch_up_words", "{channel}, promised for {day}")
    title = translate("catch_up_words", "Promises stay on their day: keep them, or tell them and move each yourself")
    return [
        Line(
            card.follow_up.id,
            named(card.name),
            joined(
                [told.format(channel=_channel(card), day=_day_words(card, today)), wording.what_for(card.follow_up)]
            ),
            icon="handshake",
            heading=title,
        )
        for card in promised
    ]


def names(cards: Sequence[FollowUpCard]) -> str:
    """The first of them by name, and how many more there are."""
    first = ", ".join(isolate(named(card.name)) for card in cards[:NAMED])
    left = len(cards) - NAMED
    if left <= 0:
        return first
    return translate("catch_up_words", "{names} and {count} more").format(names=first, count=number(left))


def _channel(card: FollowUpCard) -> str:
    return wording.channel(card.follow_up.channel)


def _day_words(card: FollowUpCard, today: date) -> str:
    return short_day(card.follow_up.due.day, today)


def _day_of(moved: tuple[FollowUpCard, date]) -> date:
    return moved[1]
