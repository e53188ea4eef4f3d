# SPDX-License-Identifier: MIT
"""What the program itself puts into fields for days, or gives as an example, it reads back as the same in every
language."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication

from followup_desk.domain import partial_words
from followup_desk.domain.date_names import in_full
from followup_desk.domain.date_words import read_past, read_when
from followup_desk.domain.language import spoken
from followup_desk.domain.partial_date import PartialDate

NOW = datetime(2026, 11, 26, 9, 41, tzinfo=ZoneInfo("Europe/Berlin"))
PUT_IN = [("LogBody", "in 2 days"), ("PlanSeveral", "tomorrow")]
EXAMPLES_AHEAD = [("DateLine", "tue 10am, in 2 weeks…"), ("NextRow", "tue 10am…")]
EXAMPLES_BEHIND = [("DateLine", "a week ago, mon 9:30…")]
pytestmark = pytest.mark.usefixtures("each_language")


def test_what_is_put_into_a_field_and_every_example_is_understood() -> None:
    for context, english in (*PUT_IN, *EXAMPLES_AHEAD):
        assert _read(QCoreApplication.translate(context, english)) == _read(english), english
    for context, english in EXAMPLES_BEHIND:
        said = QCoreApplication.translate(context, english)
        assert [read_past(each, NOW, spoken()) for each in _each(said)] == [
            read_past(each, NOW) for each in _each(english)
        ]


def test_every_day_that_is_said_in_full_is_read_back() -> None:
    for days in range(0, 800, 7):
        day = NOW.date() + timedelta(days=days)
        found = read_when(in_full(day), NOW, spoken())
        assert found is not None, in_full(day)
        assert found.day == day


def test_every_birthday_that_is_said_is_read_back() -> None:
    first = date(1980, 1, 1)
    for days in range(0, 366, 5):
        day = first + timedelta(days=days)
        for kept in (PartialDate(day.year, day.month, day.day), PartialDate(None, day.month, day.day)):
            assert partial_words.read(partial_words.say(kept)) == kept
        assert partial_words.read(partial_words.say(PartialDate(day.year, day.month))).month == day.month


def _read(said: str) -> list[object]:
    return [read_when(each, NOW, spoken()) for each in _each(said)]


def _each(said: str) -> list[str]:
    return said.rstrip("…").split(", ")
