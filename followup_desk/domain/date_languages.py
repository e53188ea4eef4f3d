# SPDX-License-Identifier: MIT
"""Phrases for days and times in the languages of the program, put into the words of the English grammar.

So that every language reads by the same rules, and English goes on working in each: what is not replaced stays.
"""

import re
from collections.abc import Mapping
from functools import cache

from followup_desk.domain.language import FRENCH, GERMAN

_SLASHES = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d\d))?(?![\d/])")


def in_english(words: str, language: str) -> str:
    """Lower-case words with single spaces, said in `language`, as the English grammar has them. Between slashes the day
    comes first in all of them."""
    words = _SLASHES.sub(_with_points, words)
    for pattern, english in _compiled(language):
        words = pattern.sub(english, words)
    return " ".join(words.split())


def months_in_english(words: str, language: str) -> str:
    """The same of a day of which a part may be unknown: only the months' names, and the first of one."""
    words = re.sub(r"\b1er\b", "1", words)
    _, months = _tables(language)
    for names, english in months.items():
        words = re.sub(rf"\b(?:{names})\b", english, words)
    return re.sub(r"(?<=\d)\. (?=[a-z])", " ", words)


def _with_points(found: re.Match[str]) -> str:
    return f"{found[1]}.{found[2]}.{found[3] or ''}"


@cache
def _compiled(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    replaced, _ = _tables(language)
    return tuple((re.compile(pattern), english) for pattern, english in replaced.items())


def _tables(language: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """What is replaced in phrases, and the names of months; imported when the language is spoken."""
    if language == GERMAN:
        from followup_desk.domain import german_days

        return german_days.REPLACED, german_days.MONTHS
    if language == FRENCH:
        from followup_desk.domain import french_days

        return french_days.REPLACED, french_days.MONTHS
    return {}, {}
