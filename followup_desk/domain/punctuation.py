# SPDX-License-Identifier: MIT
"""The marks between words, as the language of now sets them: „so“ in German, « ainsi » in French.

Whatever puts words together that are whole in themselves does it here; sentences have their marks in themselves.
"""

from collections.abc import Iterable
from functools import reduce

from followup_desk.domain.language import translate


def quoted(text: str) -> str:
    """Somebody's own words, or a title: “Winter coats”."""
    return translate("punctuation", "“{text}”").format(text=text)


def labelled(label: str, text: str) -> str:
    """What it is, and what it says: "Birthday: 24 November"."""
    return translate("punctuation", "{label}: {text}").format(label=label, text=text)


def with_semicolons(parts: Iterable[str]) -> str:
    """Those that are not empty, in a row; for parts that may hold commas."""
    return _in_a_row(translate("punctuation", "{first}; {second}"), parts)


def either(choices: Iterable[str]) -> str:
    """One of these: "on or off"."""
    return _in_a_row(translate("punctuation", "{first} or {second}"), choices)


def _in_a_row(pattern: str, parts: Iterable[str]) -> str:
    said = [part for part in parts if part]
    return reduce(lambda first, second: pattern.format(first=first, second=second), said[1:], said[0]) if said else ""
