# SPDX-License-Identifier: MIT
"""Words of different scripts on one line: a name in Arabic must not reorder the Latin words beside it (UAX 9)."""

import unicodedata
from collections.abc import Iterable

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_ISOLATE, _LEFT_TO_RIGHT, _END = "\u2068", "\u2066", "\u2069"


def isolate(text: str) -> str:
    """The text so that it keeps its order to itself; unchanged where nothing runs from right to left."""
    if text.isascii() or not any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text[:500]):
        return text
    return f"{_ISOLATE}{text}{_END}"


def in_its_order(text: str) -> str:
    """A number, an address or a link so that it keeps its order where the layout runs from right to left, too: the
    groups of a phone number have no direction of their own."""
    return isolate(text) if isolate(text) != text else f"{_LEFT_TO_RIGHT}{text}{_END}"


def joined(parts: Iterable[str], separator: str = " · ") -> str:
    """Those that are not empty on one line, each keeping its order to itself."""
    return separator.join(isolate(part) for part in parts if part)
