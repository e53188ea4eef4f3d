# SPDX-License-Identifier: MIT
"""What the tray says."""

import pytest
from PySide6.QtGui import Qt

from followup_desk.services.agenda import Summary
from followup_desk.ui.tray.tray_words import pause_line, summary_line, tooltip
from tests.builders import SATURDAY


@pytest.mark.parametrize(
    ("due", "following", "line"),
    [
        (3, "next at 10:00", "3 due · next at 10:00"),
        (3, "", "3 due"),
        (0, "next Thu", "Nothing due · next Thu"),
        (0, "", "Nothing due"),
        (120, " \n ", "120 due"),
    ],
)
def test_what_is_due_and_what_is_next(due: int, following: str, line: str) -> None:
    assert summary_line(Summary(due, None), following) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("<img src='x'>", "1 due · ‹img src='x'›"),
        ("Müller & Söhne", "1 due · Müller ＆ Söhne"),
        ("two\nlines\tand \u202eback", "1 due · two lines and back"),
        ("\x1b[31m\x00red", "1 due · [31m red"),
        ("x" * 500, f"1 due · {'x' * 49}…"),
    ],
)
def test_what_people_are_called_is_no_markup(text: str, line: str) -> None:
    assert summary_line(Summary(1, None), text) == line
    assert not Qt.mightBeRichText(tooltip(line))


@pytest.mark.parametrize(
    ("day", "hour", "line"),
    [(21, 14, "Reminders paused until 14:00"), (23, 9, "Reminders paused until Mon 23 Nov, 09:00")],
)
def test_until_when_it_is_quiet(day: int, hour: int, line: str) -> None:
    assert pause_line(SATURDAY.replace(day=day, hour=hour, minute=0), SATURDAY) == line


def test_there_is_room_for_it_on_windows() -> None:
    longest = pause_line(SATURDAY.replace(year=2027, day=23), SATURDAY)
    line = tooltip(summary_line(Summary(10_000, None), "x" * 500), longest)
    assert longest == "Reminders paused until Tue 23 Nov 2027, 09:41"
    assert len(line.encode("utf-16-le")) // 2 <= 127


def test_without_anything_to_say_it_is_the_name() -> None:
    assert tooltip() == "Follow-up Desk"
