# SPDX-License-Identifier: MIT
"""How typed words fit a title."""

import pytest

from followup_desk.ui.palette.matching import ELSEWHERE, INITIALS, INSIDE, STARTS, WORDS, fit, words_of


@pytest.mark.parametrize(
    ("typed", "title", "also", "how"),
    [
        ("log", "Log what happened", "", STARTS),
        ("LOG WH", "Log what happened", "", STARTS),
        ("happ log", "Log what happened", "", WORDS),
        ("rem paus", "Pause reminders", "", WORDS),
        ("tools pau", "Pause reminders", "Tools", ELSEWHERE),
        ("emind", "Pause reminders", "", INSIDE),
        ("pr", "Pause reminders", "", INITIALS),
        ("kovac", "Mina Kovač", "", WORDS),
        ("佐", "佐藤 美咲", "", STARTS),
        ("r2 days", "Days until the follow-up", "r2 days", ELSEWHERE),
        ("follow-up", "Plan a follow-up", "", WORDS),
        ("zebra", "Pause reminders", "", None),
        ("p", "Keep reminding", "", INSIDE),
        ("k", "Pause reminders", "", None),
    ],
)
def test_how_well_it_fits(typed: str, title: str, also: str, how: int | None) -> None:
    assert fit(words_of(typed), title, also) == how


@pytest.mark.parametrize("text", ["", "  ", "…", "—", "\n"])
def test_nothing_typed_has_no_words(text: str) -> None:
    assert words_of(text) == ()
