# SPDX-License-Identifier: MIT
"""What of typed text is a number, and what nothing can store."""

import pytest

from followup_desk.domain.typed_text import UNSTORABLE, whole_number


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


@pytest.mark.parametrize(("text", "storable"), [("東 👍 é\n", True), ("a\0b", False), ("half \ud83d", False)])
def test_what_can_be_stored(text: str, storable: bool) -> None:
    assert (UNSTORABLE.search(text) is None) is storable
