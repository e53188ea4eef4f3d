# SPDX-License-Identifier: MIT
"""How well typed words fit a title: each must begin a word of it, or stand in it, or the letters begin its words."""

import re
from collections.abc import Sequence
from functools import lru_cache

from followup_desk.domain.folding import fold

_WORDS = re.compile(r"\w+")
STARTS, WORDS, ELSEWHERE, INSIDE, INITIALS = range(5)
"""From the best fit on: the title begins so; each begins a word of it; with the help of other words; within words;
as the first letters of its words."""


@lru_cache(1024)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, as they are compared. The same titles are asked for at each letter."""
    return tuple(_WORDS.findall(fold(text)))


def fit(typed: Sequence[str], title: str, also: str = "") -> int | None:
    """How well, 0 best; None where it does not fit. `also`: other words that it may be looked for by."""
    in_title = words_of(title)
    if " ".join(in_title).startswith(" ".join(typed)):
        return STARTS
    if _each_begins_one(typed, in_title):
        return WORDS
    if _each_begins_one(typed, [*in_title, *words_of(also)]):
        return ELSEWHERE
    whole = " ".join(in_title)
    if all(word in whole for word in typed):
        return INSIDE
    initials = "".join(word[0] for word in in_title)
    return INITIALS if len(typed) == 1 and len(typed[0]) > 1 and initials.startswith(typed[0]) else None


def _each_begins_one(typed: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(word.startswith(each) for word in words) for each in typed)
