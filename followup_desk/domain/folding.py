# SPDX-License-Identifier: MIT
"""Text as search and sorting see it: without case, accents and width, so that "kovac" finds "Kovač"."""

import re
import unicodedata

_NO_DECOMPOSITION = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_NOT_DIGITS = re.compile(r"\D+")


def fold(text: str) -> str:
    """Compatibility-decomposed, marks off, case folded, white space collapsed. Idempotent."""
    if text.isascii():
        return " ".join(text.lower().split())
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    again = unicodedata.normalize("NFKD", bare.casefold()).translate(_NO_DECOMPOSITION)
    return " ".join("".join(c for c in again if not unicodedata.combining(c)).split())


def digits(text: str) -> str:
    """Only the digits of a phone number, ASCII ones whatever script they were written in."""
    return _NOT_DIGITS.sub("", "".join(str(unicodedata.digit(c, "")) if c.isdigit() else c for c in text))
