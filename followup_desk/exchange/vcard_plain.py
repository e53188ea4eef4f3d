# SPDX-License-Identifier: MIT
"""The cards that nearly all files are made of, read in the shortest way: UTF-8 without any transfer encoding."""

from collections.abc import Sequence

from followup_desk.exchange.properties import Card, Property
from followup_desk.exchange.vcard_properties import from_old, read_head

_LONGEST = 100_000
_BLANK = " \t\n\r\x0b\x0c"
"""What bytes take for blank; text takes more, such as a hard space."""
_NOT_KEPT = frozenset({"VERSION", "BEGIN", "END"})


def plain_card(lines: Sequence[bytes]) -> Card | None:
    """The properties of a card's physical lines; None where anything about it asks for a closer look."""
    block = b"\n".join(lines)
    if b"\r" in block:
        block = block.replace(b"\r\n", b"\n").removesuffix(b"\r")
    if len(block) > _LONGEST or _is_encoded(block):
        return None
    is_old = b"VERSION:2" in block
    if b"\n " in block or b"\n\t" in block:
        if is_old:
            return None
        block = block.replace(b"\n ", b"").replace(b"\n\t", b"")
    try:
        text = block.decode()
    except UnicodeDecodeError:
        return None
    return _properties(text, is_old=is_old)


def _is_encoded(block: bytes) -> bool:
    upper = block.upper()
    return (
        b"\r" in block
        or b"\x1b" in block
        or b"ENCODING" in upper
        or b"CHARSET" in upper
        or b"BASE64" in upper
        or b"QUOTED" in upper
        or b"PHOTO" in upper
        or b"DATA:" in upper
        or b"\nVERSION:" not in b"\n" + upper
        or b"CARDPICTURE" in upper
    )


def _properties(text: str, *, is_old: bool) -> Card | None:
    card: list[Property] = []
    for line in text.split("\n"):
        before, colon, value = line.partition(":")
        if not colon or '"' in before:
            if not line.strip(_BLANK):
                continue
            return None
        head = read_head(before)
        if head is None or head[4]:  # a charset
            return None
        name, group, params, _, _ = head
        value = value.strip(_BLANK)
        if value and name not in _NOT_KEPT:
            if is_old:
                value = from_old(name, value, is_encoded=False)
            card.append(Property(name, value, params, group))
    return tuple(card)
