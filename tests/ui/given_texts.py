# SPDX-License-Identifier: MIT
"""Which texts no translator has: people's own, the system's names of months and countries, keys, the guide's titles."""

import json
import re
from collections.abc import Iterator
from functools import cache
from html import unescape

from PySide6.QtCore import QLocale

from followup_desk.paths import resource_path
from followup_desk.services import guide
from followup_desk.ui.editor.places import countries

SAME_EVERYWHERE = {"Follow-up Desk", "EUR", "English", "Deutsch", "Français", "A page", "x@y.example", "a@b.example"}
_DAY = r"(?:\w{3} )?\d{1,2} \w{3}(?: \d{4})?(?:, [\d:]+)?(?:\. 1\. .*)?"
_KEYS = r"(?:(?:Ctrl|Shift|Alt)\+|\w{1,5}| … |[A-Z1-9] / (?=[A-Z1-9]))+"
_DAY_OR_KEY = re.compile(f"{_DAY}|{_KEYS}")
_MARKS = re.compile(r"^<p style='white-space: pre-wrap'>(.*)</p>$", re.DOTALL)
_DIRECTIONS_AND_QUOTES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069“”"))
_BETWEEN = re.compile(r" ·|, |; |\n")


def is_given(text: str) -> bool:
    """All of its parts, whatever marks stand around them."""
    plain = unescape(_MARKS.sub(r"\1", text)).translate(_DIRECTIONS_AND_QUOTES)
    return all(_is_given_part(" ".join(part.split())) for part in _BETWEEN.split(plain))


def _is_given_part(part: str) -> bool:
    if not re.search(r"[^\W\d]", part) or part in SAME_EVERYWHERE or _DAY_OR_KEY.fullmatch(part):
        return True
    return part in _named() or part in _peoples_own()


@cache
def _peoples_own() -> frozenset[str]:
    """All that the sample people brought along: whole texts, their parts, the words of their names."""
    files = (resource_path("samples", name) for name in ("people.json", "world.json"))
    found = {" ".join(each.split()) for file in files for each in _texts(json.loads(file.read_text(encoding="utf-8")))}
    return frozenset(found | {part.strip() for each in found for part in _BETWEEN.split(each)})


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)


@cache
def _named() -> frozenset[str]:
    """By the system, or in a file for each language."""
    months = {f"{QLocale().standaloneMonthName(month)} {year}" for month in range(1, 13) for year in (2025, 2026, 2027)}
    return frozenset(months | {name for name, _code in countries()} | {page.title for page in guide.pages()})
