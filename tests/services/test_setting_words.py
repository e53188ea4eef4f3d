# SPDX-License-Identifier: MIT
"""Weekdays and "off" of preferences are typed in the language of the window, and stored as ever."""

from collections.abc import Iterator

import pytest

from followup_desk.domain.language import speak_by
from followup_desk.services import setting_words

GERMAN = {"mon": "Mo", "tue": "Di", "wed": "Mi", "thu": "Do", "fri": "Fr", "sat": "Sa", "sun": "So", "off": "aus"}


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    speak_by(lambda _context, text: GERMAN.get(text, text), "de")
    yield
    speak_by(None)


@pytest.mark.parametrize(
    ("name", "stored", "shown"),
    [
        ("working_days", "mon-fri", "Mo-Fr"),
        ("working_days", "mon,wed,sun", "Mo,Mi,So"),
        ("quiet_hours", "off", "aus"),
        ("sitting_time", "off", "aus"),
        ("sitting_days", "mon,tue", "Mo,Di"),
        ("quiet_hours", "20:00-08:00", "20:00-08:00"),
        ("sitting_days", "tue,thu", "Di,Do"),
        ("country", "MO", "MO"),
    ],
)
def test_what_is_shown_is_read_back(name: str, stored: str, shown: str) -> None:
    assert setting_words.shown(name, stored) == shown
    assert setting_words.typed(name, shown) == setting_words.typed(name, stored) == stored


def test_they_may_be_typed_in_any_case() -> None:
    assert setting_words.typed("working_days", "mo - FR, so") == "mon - fri, sun"
