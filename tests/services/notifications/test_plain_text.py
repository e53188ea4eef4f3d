# SPDX-License-Identifier: MIT
"""Text of whatever kind becomes text that a system shows."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.services.notifications.plain_text import one_line, some_lines

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ribeiro",
        "José, Zoë & Søren <soren@example.org>",
        "山田 太郎 👩‍👩‍👧 🇵🇹",
        "عائشة\u200f 12",
        "non\u00a0breaking, soft\u00adhyphen",
        "e\u0301 combining",
    ],
)
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert one_line(text, 100) == some_lines(text, 100) == text


def test_lines_are_kept_where_there_may_be_some() -> None:
    text = "  First.\r\n\r\n\tSecond. \n"
    assert (one_line(text, 100), some_lines(text, 100)) == ("First. Second.", "First.\nSecond.")


@pytest.mark.parametrize(("text", "shown"), [("abcde", "abcde"), ("abcdef", "abcd…"), ("a" * 10**7, "aaaa…")])
def test_what_is_too_long_ends_in_dots(text: str, shown: str) -> None:
    assert one_line(text, 5) == some_lines(text, 5) == shown


@given(ANYTHING, st.integers(1, 40))
def test_nothing_is_left_that_a_bus_would_not_take(text: str, limit: int) -> None:
    for made in (one_line(text, limit), some_lines(text, limit)):
        assert len(made) <= limit
        assert made.encode().decode() == made
        assert {unicodedata.category(each) for each in made.replace("\n", "")}.isdisjoint({"Cc", "Cs", "Zl", "Zp"})
    assert "\n" not in one_line(text, limit)
