# SPDX-License-Identifier: MIT
"""A contact as the text of a vCard 4.0 (RFC 6350, 6868) or 3.0 (RFC 2426, and what phones have made of it).

No word of a contact can begin a line, a parameter or another card: breaks are escaped, parameters quoted.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from typing import Literal

from followup_desk.domain.records import Contact, Photo
from followup_desk.exchange.card_of_contact import card_of
from followup_desk.exchange.card_parts import text_property
from followup_desk.exchange.properties import Card, Property
from followup_desk.exchange.vcard_folding import folded
from followup_desk.exchange.vcard_versions import in_3, in_4

Version = Literal["3.0", "4.0"]
_NAME = re.compile(r"[A-Za-z0-9_/+-][A-Za-z0-9_ /+-]*")
_NO_WORD = re.compile(r"[^A-Za-z0-9_-]+")
_BREAK = re.compile("\r\n|[\r\n]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_TO_QUOTE = re.compile('[,;:"]')
_CARET = {"^": "^^", '"': "^'", "\n": "^n"}
_LISTS = frozenset({"TYPE", "PID", "SORT-AS"})
_AS_APPLE_HAS_IT = {"X-ABLABEL": "X-ABLabel", "X-ABSHOWAS": "X-ABShowAs"}
"""Names have no case, but Apple's programs look for these."""


def vcard(contact: Contact, cards: Sequence[Card] = (), photo: Photo | None = None, *, version: Version) -> str:
    """The card of a contact with their picture, lines ending with CRLF and folded.

    `cards` are those that the contact came in by, the first source first: their properties stay as they were while
    they still stand for what the contact says, or stand for no field.
    """
    card = card_of(contact, cards, hashlib.sha256(photo.data).hexdigest() if photo else "")
    properties = in_4(card, photo) if version == "4.0" else in_3(card, photo)
    uid = [text_property("UID", contact.uid)] if contact.uid else []
    body = "".join(folded(_line(each)) for each in (*uid, *properties) if _NAME.fullmatch(each.name))
    return f"BEGIN:VCARD\r\nVERSION:{version}\r\n{body}END:VCARD\r\n"


def _line(mine: Property) -> str:
    name = _AS_APPLE_HAS_IT.get(mine.name, mine.name)
    words = [f"{_NO_WORD.sub('-', mine.group)}.{name}" if mine.group else name, *_params(mine)]
    value = _CONTROL.sub("", _BREAK.sub(r"\\n", mine.value))
    return f"{';'.join(words)}:{value}"


def _params(mine: Property) -> Iterator[str]:
    """With commas between what a parameter says at once, else each by itself."""
    lists: dict[str, list[str]] = {}
    for name, value in mine.params:
        lists.setdefault(name, []).append(_encoded(value))
    for name, values in lists.items():
        if _NAME.fullmatch(name):
            yield from [f"{name}={','.join(values)}"] if name in _LISTS else (f"{name}={value}" for value in values)


def _encoded(value: str) -> str:
    """RFC 6868, also in version 3.0, which has no way of its own to say a quotation mark or a line break there."""
    plain = _CONTROL.sub("", _BREAK.sub("\n", value))
    carets = "".join(_CARET.get(character, character) for character in plain)
    return f'"{carets}"' if _TO_QUOTE.search(plain) else carets
