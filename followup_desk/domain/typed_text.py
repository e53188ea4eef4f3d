# SPDX-License-Identifier: MIT
"""Text as it is typed: what in it nothing can store, and when it is a number."""

import re

UNSTORABLE = re.compile("[\0\ud800-\udfff]")
"""NUL, or half of a character: no file and no other program takes that."""
_MOST_DIGITS = 18
"""What the file can hold; no id is longer."""
_AMOUNT = re.compile("[0-9]+|[0-9]{1,3}([ .,'’\u00a0\u202f])([0-9]{2,3}\\1)*[0-9]{3}")
"""One mark sets groups apart; three digits come last, so that none of them are cents. In India others are of two."""


def whole_number(text: str) -> int | None:
    """A number from 0 on in the digits of ASCII, such as an id; None for whatever else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None


def amount(text: str) -> int | None:
    """A whole amount, however its thousands are set apart; None for whatever else, such as one with cents."""
    text = text.strip()
    return whole_number(re.sub("[^0-9]", "", text)) if _AMOUNT.fullmatch(text) else None
