# SPDX-License-Identifier: MIT
"""People from vCard files (2.1, 3.0, 4.0; RFC 2426, 6350, 6868), one card after the other."""

import hashlib
from collections.abc import Iterator
from typing import BinaryIO

from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.domain.records import Photo
from followup_desk.exchange import vcard_lines
from followup_desk.exchange.card_contact import contact_of
from followup_desk.exchange.found import Found, Skipped
from followup_desk.exchange.picture_type import picture_type
from followup_desk.exchange.properties import PICTURE, Card, Property
from followup_desk.exchange.vcard_charset import Charsets
from followup_desk.exchange.vcard_lines import RawCard
from followup_desk.exchange.vcard_plain import plain_card
from followup_desk.exchange.vcard_properties import Blob, Head, property_of, split
from followup_desk.exchange.vcard_unfolding import unfolded
from followup_desk.exchange.vcard_values import TEXT_LIMIT, escaped

NOTHING = QT_TRANSLATE_NOOP("skipped", "no contacts found in it")
MOST_OF_A_PHOTO = 16 << 20
_MOST_OF_THE_REST = 256 << 10
"""Characters of a value that is no note: a logo, a sound, a key."""
_MOST_STRAYS = 3
_NOT_KEPT = frozenset({"VERSION", "BEGIN", "END"})
_KINDS = frozenset({"KIND", "X-ADDRESSBOOKSERVER-KIND"})
_UTF8 = frozenset({"utf-8", "utf8"})


def read(stream: BinaryIO, file: str) -> Iterator[Found | Skipped]:
    """The people in a file, and what did not come in. An OSError while reading goes to the caller."""
    empty = True
    charsets = Charsets()
    for raw in vcard_lines.cards(stream):
        empty = False
        yield from _read_card(raw, file, charsets)
    if empty:
        yield Skipped(file, None, translate("skipped", NOTHING))


def _read_card(raw: RawCard, file: str, charsets: Charsets) -> Iterator[Found | Skipped]:
    if raw.too_long:
        most = vcard_lines.MOST_OF_A_CARD >> 20
        yield Skipped(
            file, raw.line, translate("skipped", "the card is larger than {most} MB: it was left out").format(most=most)
        )
        return
    left_out: list[tuple[int, str]] = []
    card, photo = plain_card(raw.lines), None
    if card is None or raw.agents:
        card, photo = _any_card(raw, charsets, left_out)
    if any(each.name in _KINDS and each.value.strip().lower() == "group" for each in card):
        yield Skipped(
            file,
            raw.line,
            translate("skipped", "the card is of a group, not of a person: its members come in by their own cards"),
        )
        return
    contact = contact_of(card)
    if not contact.name.display:
        yield Skipped(
            file,
            raw.line,
            translate("skipped", "the card names nobody: it has no name, no organisation, no email and no number"),
        )
        return
    yield Found(contact, card, "vcard", file, raw.line, photo)
    if not raw.ended:
        yield Skipped(
            file,
            raw.line,
            translate("skipped", "the card has no END, so some of it may be missing: what is there came in"),
        )
    without = translate("skipped", "{what} was left out; the person came in")
    yield from (Skipped(file, line, without.format(what=what)) for line, what in left_out)


def _any_card(raw: RawCard, charsets: Charsets, left_out: list[tuple[int, str]]) -> tuple[Card, Photo | None]:
    """The card's properties and its picture, however they are written; what has to be left out is noted."""
    lines, strays = unfolded(raw.lines, raw.line + 1)
    halves = [half for half in map(split, lines) if half]
    is_old = _is_old(halves)
    charsets.hint = next((head.charset for head, _ in halves if head.charset.lower() not in _UTF8 | {""}), "")
    card: list[Property] = []
    photo: Photo | None = None
    for head, value in halves:
        if head.name in _NOT_KEPT or not value:
            continue
        read_as = property_of(head, value, charsets, is_old=is_old)
        if isinstance(read_as, Blob):
            kept, picture, what = _from_data(read_as, photo)
            photo = photo or picture
        else:
            kept, what = _within_bounds(read_as)
        if what:
            left_out.append((raw.line, what))
        if kept is not None:
            card.append(kept)
    card += (_agent(agent, charsets) for agent in raw.agents)
    left_out += ((line, translate("skipped", "a line that belongs to nothing")) for line in strays[:_MOST_STRAYS])
    return tuple(card), photo


def _is_old(halves: list[tuple[Head, bytes]]) -> bool:
    """Is it vCard 2.1, or does it look so where it does not say?"""
    for head, value in halves:
        if head.name == "VERSION":
            return value.startswith(b"2")
    return any(head.encoding == "q" for head, _ in halves)


def _from_data(blob: Blob, photo: Photo | None) -> tuple[Property | None, Photo | None, str]:
    """The property that stands for data, the picture where it is one and the first, and what was left out."""
    mine = blob.property
    if mine.name == "PHOTO" and photo is None and blob.data:
        if len(blob.data) > MOST_OF_A_PHOTO:
            return None, None, translate("skipped", "a photo of more than {most} MB").format(most=MOST_OF_A_PHOTO >> 20)
        mime = picture_type(blob.data, mine)
        if mime is None:
            return None, None, translate("skipped", "a damaged photo")
        sha256 = hashlib.sha256(blob.data).hexdigest()
        return mine._replace(params=(*mine.params, (PICTURE, sha256))), Photo(mime, blob.data), ""
    if not blob.data:
        return None, None, ""
    value = blob.uri()
    if len(value) > _MOST_OF_THE_REST:
        return None, None, _of_size(mine.name, len(value))
    return mine._replace(value=value), None, ""


def _of_size(name: str, size: int) -> str:
    return translate("skipped", "{what} of {size} KB").format(what=name, size=size >> 10)


def _within_bounds(each: Property) -> tuple[Property | None, str]:
    if len(each.value) <= _MOST_OF_THE_REST:
        return each, ""
    if each.name != "NOTE":
        return None, _of_size(each.name, len(each.value))
    cut = each._replace(value=each.value[:TEXT_LIMIT])
    return cut, translate("skipped", "the end of the note") if len(each.value) > TEXT_LIMIT else ""


def _agent(raw: RawCard, charsets: Charsets) -> Property:
    """A card in a card, as the text that vCard 3.0 has in its place (RFC 2426, 3.5.4)."""
    card = plain_card(raw.lines) or _any_card(raw, charsets, [])[0]
    lines = (
        ";".join((each.name, *(f"{name}={word}" for name, word in each.params))) + f":{each.value}" for each in card
    )
    text = "\n".join(("BEGIN:VCARD", *lines, "END:VCARD"))
    return Property("AGENT", escaped(text) if len(text) <= _MOST_OF_THE_REST else "")
