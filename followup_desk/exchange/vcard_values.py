# SPDX-License-Identifier: MIT
"""Values of a property in the escaping of RFC 6350, 3.4: as text, as components and lists; and text as one line."""

import re

from followup_desk.domain.typed_text import UNSTORABLE

LINE_LIMIT = 1000
TEXT_LIMIT = 5_000_000

_ESCAPED = re.compile(r"\\([\\,;:\"'nN])")
_SEMICOLON = re.compile(r"([^\\;]*(?:\\.[^\\;]*)*\\?)(?:;|$)", re.DOTALL)
_COMMA = re.compile(r"([^\\,]*(?:\\.[^\\,]*)*\\?)(?:,|$)", re.DOTALL)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def text(value: str) -> str:
    """The text that a value says, with line breaks as \\n; what nothing can store is left out.

    What only looks escaped, such as C:\\Data, stays as it is.
    """
    if "\\" in value:
        value = _ESCAPED.sub(_unescaped, value)
    if not value.isprintable():
        value = UNSTORABLE.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    return value if len(value) <= TEXT_LIMIT else value[:TEXT_LIMIT]


def _unescaped(found: re.Match[str]) -> str:
    sign = found[1]
    return "\n" if sign in "nN" else sign


def line(value: str) -> str:
    """The same as one line of at most 1000 characters, without control characters."""
    if "\\" not in value and "  " not in value and len(value) <= LINE_LIMIT and value.isprintable():
        return value.strip()
    said = " ".join(_CONTROL.sub(" ", text(value)).split())
    return said if len(said) <= LINE_LIMIT else said[:LINE_LIMIT].rstrip()


def components(value: str) -> list[str]:
    """The parts between semicolons, still escaped."""
    return value.split(";") if "\\" not in value else _split(value, _SEMICOLON)


def listed(value: str) -> list[str]:
    """The parts between commas, still escaped."""
    return value.split(",") if "\\" not in value else _split(value, _COMMA)


def _split(value: str, part: re.Pattern[str]) -> list[str]:
    parts, place = [], 0
    while found := part.match(value, place):
        parts.append(found[1])
        if found.end() == len(value) and not (value[-1:] in ";," and found.end(1) < len(value)):
            break
        place = found.end()
        if place == len(value):
            parts.append("")
            break
    return parts


def escaped(words: str) -> str:
    """Text as a value says it."""
    words = words.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return words.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")
