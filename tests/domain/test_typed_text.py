# SPDX-License-Identifier: MIT
"""What of typed text is a number, and what nothing can store."""

import pytest

from followup_desk.domain.typed_text import UNSTORABLE, amount, whole_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0),
        ("007", 7),
        ("9" * 18, 10**18 - 1),
        ("9" * 19, None),
        ("", None),
        ("-1", None),
        ("1.0", None),
        (" 1", None),
        ("²", None),
        ("٣", None),
    ],
)
def test_whole_numbers(text: str, number: int | None) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize(
    "text", ["12000", "12.000", "12,000", " 12 000 ", "12'000", "12’000", "12\u00a0000", "12\u202f000"]
)
def test_thousands_may_be_set_apart(text: str) -> None:
    assert amount(text) == 12_000


def test_groups_may_be_of_two_before_the_last() -> None:
    assert (amount("12,34,567"), amount("1.234.567")) == (1_234_567, 1_234_567)


@pytest.mark.parametrize(
    "text",
    ["1.50", "12,5", "12.000,50", "12.000,500", "1,234.567", "1234,567", ".", "", "12k", "-1", "1..000", "²", "٣"],
)
def test_what_is_no_whole_amount_is_none(text: str) -> None:
    assert amount(text) is None


@pytest.mark.parametrize(("text", "storable"), [("東 👍 é\n", True), ("a\0b", False), ("half \ud83d", False)])
def test_what_can_be_stored(text: str, storable: bool) -> None:
    assert (UNSTORABLE.search(text) is None) is storable
