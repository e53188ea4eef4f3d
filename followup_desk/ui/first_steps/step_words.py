# SPDX-License-Identifier: MIT
"""First steps in words: what each day gets, and a day as one would type it."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from followup_desk.services import wording
from followup_desk.services.acts.first_steps import FirstStep
from followup_desk.ui.follow_ups.follow_up_words import named, number
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.pages.lines_model import Line

translate = QCoreApplication.translate
_NAMED = 4


def day_lines(steps: Iterable[FirstStep], today: date) -> list[Line]:
    """A line a day: which, how many, and with whom by which channel."""
    lines = []
    for day, group in groupby(steps, key=_day_of):
        those = list(group)
        title = translate("step_words", "Today") if day == today else short_day(day, today)
        lines.append(Line(day, title, _names(those), chip=number(len(those)), tone="calm"))
    return lines


def day_typed(day: date, today: date) -> str:
    """A day of this week in the words that the field of days takes."""
    if day == today:
        return translate("step_words", "today")
    return translate("step_words", "tomorrow") if day == today + timedelta(days=1) else day.isoformat()


def _names(steps: list[FirstStep]) -> str:
    one = translate("step_words", "{name} ({channel})")
    first = ", ".join(
        one.format(name=isolate(named(step.name)), channel=wording.channel(step.channel)) for step in steps[:_NAMED]
    )
    left = len(steps) - _NAMED
    if left <= 0:
        return first
    return translate("step_words", "{names} and {count} more").format(names=first, count=number(left))


def _day_of(step: FirstStep) -> date:
    return step.day
