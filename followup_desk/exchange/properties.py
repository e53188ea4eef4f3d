# SPDX-License-Identifier: MIT
"""A card as a list of properties: what all formats are read into, what is kept of a card, and what is written again.

Whatever the file's version, charset and transfer encoding, a `Property` is in the terms of vCard 4 (RFC 6350): the
name and parameter names in capitals, a bare word of vCard 2.1 as TYPE, text values escaped as in RFC 6350, 3.4. The
data of a picture is no property: PHOTO keeps the parameter X-FUD-SHA256 in its place, and an empty value.
"""

from collections.abc import Iterable
from typing import NamedTuple

PICTURE = "X-FUD-SHA256"
"""The parameter that stands for a picture's data: its SHA-256 in hexadecimal digits."""


class Property(NamedTuple):
    """One line of a card. `params` are pairs in their order, a name once for each of its values."""

    name: str
    value: str
    params: tuple[tuple[str, str], ...] = ()
    group: str = ""

    def param(self, name: str) -> str:
        """The first value of a parameter, empty where there is none."""
        return next((value for key, value in self.params if key == name), "")

    def types(self) -> list[str]:
        """All that TYPE says, in small letters."""
        return [value.lower() for key, value in self.params if key == "TYPE"]


Card = tuple[Property, ...]
"""Without BEGIN, VERSION and END."""


def named(card: Iterable[Property], *names: str) -> list[Property]:
    """The properties of these names, in the card's order."""
    return [each for each in card if each.name in names]
