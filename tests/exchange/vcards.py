# SPDX-License-Identifier: MIT
"""Invented vCards, read: the people in them, what was skipped, and what a property of them says."""

import io

from followup_desk.domain.records import Contact
from followup_desk.exchange import vcard_reader
from followup_desk.exchange.found import Found, Skipped
from followup_desk.exchange.properties import named
from followup_desk.exchange.vcard_values import text

FILE = "people.vcf"


def read(data: bytes | str) -> list[Found | Skipped]:
    """All that a file with these bytes yields."""
    return list(vcard_reader.read(io.BytesIO(data.encode() if isinstance(data, str) else data), FILE))


def people(data: bytes | str) -> list[Found]:
    """The people in it."""
    return [each for each in read(data) if isinstance(each, Found)]


def skipped(data: bytes | str) -> list[tuple[int | None, str]]:
    """Line and reason of what did not come in."""
    return [(each.line, each.reason) for each in read(data) if isinstance(each, Skipped)]


def card(body: str, version: str = "3.0") -> str:
    """A whole card of Ida Horn with these lines."""
    return f"BEGIN:VCARD\nVERSION:{version}\nN:Horn;Ida;;;\nFN:Ida Horn\n{body}\nEND:VCARD\n"


def person(body: str, version: str = "3.0") -> Contact:
    """Ida Horn, of whom a card says that, with nothing to remark."""
    [found] = read(card(body, version))
    assert isinstance(found, Found)
    return found.contact


def said(found: Found, name: str) -> list[str]:
    """The text of each property of that name."""
    return [text(each.value) for each in named(found.card, name)]
