# SPDX-License-Identifier: MIT
"""People from vCard files (2.1, 3.0, 4.0; RFC 2426, RFC 6350), one card after the other."""

import hashlib
from collections.abc import Iterator
from typing import BinaryIO

from followup_desk.domain.records import Photo
from followup_desk.exchange import vcard_lines
from followup_desk.exchange.card_contact import contact_of
from followup_desk.exchange.found import Found, Skipped
from followup_desk.exchange.properties import PICTURE, Property
from followup_desk.exchange.vcard_lines import RawCard
from followup_desk.exchange.vcard_properties import Blob, Head, property_of, split

NOTHING = "no contacts found in it"
MOST_OF_A_PHOTO = 16 << 20
_MOST_OF_A_LOGO = 256 << 10
_SIGNS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG", "image/png"),
    (b"GIF8", "image/gif"),
    (b"RIFF", "image/webp"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)


def read(stream: BinaryIO, file: str) -> Iterator[Found | Skipped]:
    """The people in a file, and what did not come in. An OSError while reading goes to the caller."""
    empty = True
    for raw in vcard_lines.cards(stream):
        empty = False
        yield from _read_card(raw, file)
    if empty:
        yield Skipped(file, None, NOTHING)


def _read_card(raw: RawCard, file: str) -> Iterator[Found | Skipped]:
    if raw.too_long:
        most = vcard_lines.MOST_OF_A_CARD >> 20
        yield Skipped(file, raw.line, f"the card is larger than {most} MB: it was left out")
        return
    notes: list[str] = []
    card, photo = _properties(raw, notes)
    if _is_group(card):
        yield Skipped(file, raw.line, "the card is of a group, not of a person: its members come in by their own cards")
        return
    contact = contact_of(card)
    if not contact.name.display:
        why = "the card names nobody: it has no name, no organisation, no email and no number"
        yield Skipped(file, raw.line, why)
        return
    yield Found(contact, card, "vcard", file, raw.line, photo)
    if not raw.ended:
        yield Skipped(file, raw.line, "the card has no END, so some of it may be missing: what is there came in")
    yield from (Skipped(file, raw.line, f"{note}; the person came in") for note in notes)


def _is_group(card: tuple[Property, ...]) -> bool:
    return any(
        each.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND") and each.value.strip().lower() == "group" for each in card
    )


def _properties(raw: RawCard, notes: list[str]) -> tuple[tuple[Property, ...], Photo | None]:
    """The card's properties and its picture; what has to be left out is noted."""
    halves = [half for half in map(split, raw.lines) if half]
    is_old, hint = _version_is_old(halves), _hint(halves)
    card: list[Property] = []
    photo: Photo | None = None
    for head, value in halves:
        if head.name in ("VERSION", "BEGIN", "END") or not value:
            continue
        each = property_of(head, value, hint, is_old=is_old)
        if isinstance(each, Property):
            card.append(each)
        elif head.name == "PHOTO" and each.data:
            if len(each.data) > MOST_OF_A_PHOTO:
                notes.append(f"the photo has {len(each.data) >> 20} MB and was left out: 16 are taken")
            elif photo is None:
                photo = Photo(_mime(each), each.data)
                card.append(_without_data(each))
        elif len(value) <= _MOST_OF_A_LOGO:
            card.append(_as_it_was(each, value))
        else:
            notes.append(f"{head.name} has {len(value) >> 10} KB and was left out")
    return tuple(card), photo


def _version_is_old(halves: list[tuple[Head, bytes]]) -> bool:
    """Is it vCard 2.1, or does it look so where it does not say?"""
    for head, value in halves:
        if head.name == "VERSION":
            return value.strip().startswith(b"2")
    return any(head.encoding == "q" for head, _ in halves)


def _hint(halves: list[tuple[Head, bytes]]) -> str:
    """The charset that the card names somewhere, for those of its bytes that say nothing of theirs."""
    return next((h.charset for h, _ in halves if h.charset and h.charset.lower() not in ("utf-8", "utf8")), "")


def _without_data(blob: Blob) -> Property:
    sha256 = hashlib.sha256(blob.data).hexdigest()
    return blob.property._replace(params=(*blob.property.params, (PICTURE, sha256)))


def _as_it_was(blob: Blob, value: bytes) -> Property:
    """A logo, a sound or a key: kept as text, as a data: URI."""
    words = value.decode("ascii", "ignore")
    if not words.lower().startswith("data:"):
        words = f"data:;base64,{''.join(words.split())}"
    return blob.property._replace(value=words)


def _mime(blob: Blob) -> str:
    """The media type of a picture by its first bytes, else by what the card says."""
    for sign, mime in _SIGNS:
        if blob.data.startswith(sign):
            return mime
    if said := blob.property.param("MEDIATYPE"):
        return said.lower()
    types = [word for word in blob.property.types() if word.isalnum()]
    return f"image/{types[0]}" if types else "application/octet-stream"
