# SPDX-License-Identifier: MIT
"""Text from people, made such that every system takes it: a bus hangs up on who sends it what is no character."""

import unicodedata

_READ_AT_MOST = 20
"""How many times its limit of a text is looked at: of a pasted book only the beginning is ever shown."""
_TURNS_THE_LINE = "\u202a\u202b\u202c\u202d\u202e"
"""Marks that would turn our own words around theirs, too; the isolating ones keep to themselves and may stay."""


def one_line(text: str, limit: int) -> str:
    """The text as one line of at most so many characters."""
    return _cut(" ".join(_lines(text, limit)), limit)


def some_lines(text: str, limit: int) -> str:
    """The text in the lines that it has."""
    return _cut("\n".join(_lines(text, limit)), limit)


def _lines(text: str, limit: int) -> list[str]:
    lines = text[: limit * _READ_AT_MOST].splitlines()
    return [kept for line in lines if (kept := "".join(map(_shown, line)).strip())]


def _shown(character: str) -> str:
    """What stands for a character: itself, a blank for a tab, nothing for what nobody could see."""
    if character == "\t":
        return " "
    category = unicodedata.category(character)
    return "" if category in ("Cc", "Cs") or character in _TURNS_THE_LINE or _is_none(ord(character)) else character


def _is_none(code: int) -> bool:
    """Whether it is one of those that Unicode promises never to make a character of."""
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
