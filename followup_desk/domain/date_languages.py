# SPDX-License-Identifier: MIT
"""Phrases for days and times in the languages of the program, put into the words of the English grammar.

So that every language reads by the same rules, and English goes on working in each: what is not replaced stays.
"""

import re
from functools import cache

from followup_desk.domain import french_days, german_days
from followup_desk.domain.language import FRENCH, GERMAN

_TABLES = {GERMAN: german_days.REPLACED, FRENCH: french_days.REPLACED}
_MONTHS = {GERMAN: german_days.MONTHS, FRENCH: french_days.MONTHS}


def in_english(words: str, language: str) -> str:
    """Lower-case words with single spaces, said in `language`, as the English grammar has them."""
    for pattern, english in _compiled(language):
        words = pattern.sub(english, words)
    return " ".join(words.split())


def months_in_english(words: str, language: str) -> str:
    """The same of a day of which a part may be unknown: only the months' names, and the first of one."""
    words = re.sub(r"\b1er\b", "1", words)
    for names, english in _MONTHS.get(language, {}).items():
        words = re.sub(rf"\b(?:{names})\b", english, words)
    return re.sub(r"(?<=\d)\. (?=[a-z])", " ", words)


@cache
def _compiled(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), english) for pattern, english in _TABLES.get(language, {}).items())
