# SPDX-License-Identifier: MIT
"""Text as search and sorting see it: without case, accents and width, so that "kovac" finds "Kovač"."""

import re
import unicodedata
from functools import lru_cache

_NO_DECOMPOSITION = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_SHORT = 60
_NOT_DIGITS = re.compile(r"\D+")


def fold(text: str) -> str:
    """Compatibility-decomposed, marks off, case folded, white space collapsed. Idempotent."""
    if text.isascii():
        return " ".join(text.lower().split())
    return _remembered(text) if len(text) <= _SHORT else _folded(text)


def _folded(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    again = unicodedata.normalize("NFKD", bare.casefold()).translate(_NO_DECOMPOSITION)
    return " ".join("".join(c for c in again if not unicodedata.combining(c)).split())


_remembered = lru_cache(8192)(_folded)
"""Names of people, firms and tags come again and again while many people are read or compared."""


def digits(text: str) -> str:
    """Only the digits of a phone number, ASCII ones whatever script they were written in."""
    if text.isascii():
        return _NOT_DIGITS.sub("", text)
    return _NOT_DIGITS.sub("", "".join(str(unicodedata.digit(c, "")) if c.isdigit() else c for c in text))
