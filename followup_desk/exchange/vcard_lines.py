# SPDX-License-Identifier: MIT
"""From bytes to the logical lines of cards: every way to end, fold and encode a line that real programs have.

RFC 2425 5.8.1, RFC 6350 3.2 and vCard 2.1 section 2.1.3, and what is written against them: CR CR LF, base64 that is
not indented, soft breaks with empty lines between them, cards in cards and cards without an end.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

MOST_OF_A_CARD = 64 << 20
"""Bytes of one card; what has more is none."""
_CHUNK = 1 << 16
_LOOKED_AT = 1 << 16
_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_BEGIN = re.compile(rb"(?:[\w-]+\.)?BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(rb"(?:[\w-]+\.)?END\s*:\s*VCARD\s*", re.IGNORECASE)
_BASE64 = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_PROPERTY = re.compile(rb"(?:[\w-]+\.)?[A-Z][A-Z0-9-]*[;:]")
_HEAD_BASE64 = re.compile(rb";(?:ENCODING\s*=\s*)?(?:BASE64|B)(?=[;:])", re.IGNORECASE)
_HEAD_QP = re.compile(rb";(?:ENCODING\s*=\s*)?QUOTED-PRINTABLE(?=[;:])", re.IGNORECASE)
_BLANK = b" \t"


@dataclass
class RawCard:
    """A card's logical lines as bytes. `line` is where it begins, `ended` whether it has an END; `too_long` cards have
    lost their lines. `comments` are lines that belong to no property."""

    line: int
    lines: list[bytes] = field(default_factory=list)
    size: int = 0
    ended: bool = False
    too_long: bool = False
    comments: list[int] = field(default_factory=list)

    def add(self, line: bytes) -> None:
        """Another logical line."""
        self.size += len(line)
        if self.size > MOST_OF_A_CARD:
            self.too_long = True
            self.lines.clear()
        elif not self.too_long:
            self.lines.append(line)

    def extend(self, rest: bytes) -> None:
        """More of the last line."""
        self.size += len(rest)
        if self.size > MOST_OF_A_CARD:
            self.too_long = True
            self.lines.clear()
        elif self.lines:
            self.lines[-1] += rest


def cards(stream: BinaryIO) -> Iterator[RawCard]:
    """The cards of a file, each when it ends; those that never end come last."""
    open_cards: list[RawCard] = []
    reader = _Folding()
    for number, line in enumerate(_physical_lines(stream), 1):
        mark = line.strip()
        if len(mark) < 64 and _BEGIN.fullmatch(mark):
            reader.end()
            open_cards.append(RawCard(number))
        elif not open_cards:
            continue
        elif len(mark) < 64 and _END.fullmatch(mark):
            reader.end()
            card = open_cards.pop()
            card.ended = True
            yield card
        else:
            reader.take(open_cards[-1], line, number)
    reader.end()
    yield from open_cards


class _Folding:
    """Joins the physical lines of a property. What is joined last waits in pieces, for a picture has thousands."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._card: RawCard | None = None
        self._soft = self._after_blank = self._base64 = False
        self._is_old = False

    def end(self) -> None:
        """The property is whole."""
        if self._card is not None and len(self._pieces) > 1:
            self._card.extend(b"".join(self._pieces[1:]))
        self._pieces, self._card = [], None
        self._soft = self._after_blank = self._base64 = False

    def take(self, card: RawCard, line: bytes, number: int) -> None:
        """A physical line of a card, without its ending."""
        going_on = self._card is card
        if going_on and self._soft and not (self._after_blank and _PROPERTY.match(line)):
            self._after_blank = not line.strip()  # some programs put empty lines between soft breaks
            if not self._after_blank:
                self._pieces.append(b"\n" + line)
                self._soft = line.endswith(b"=")
        elif not line.strip():
            self._base64 = False
        elif going_on and line[:1] in (b" ", b"\t"):
            self._pieces.append(line.strip() if self._base64 else line if self._is_old else line[1:])
        elif b":" in line:
            self._begin(card, line)
        elif going_on and self._base64 and _BASE64.fullmatch(line.strip()):
            self._pieces.append(line.strip())
        elif going_on and not line.startswith(b"#") and not self._base64:
            self._pieces.append(b"\n" + line)  # a note whose line breaks nobody escaped
        else:
            card.comments.append(number)

    def _begin(self, card: RawCard, line: bytes) -> None:
        self.end()
        head = line.partition(b":")[0]
        card.add(line)
        self._card, self._pieces = card, [line]
        if b";" in head:
            ended = line[: len(head) + 1]
            self._base64 = _HEAD_BASE64.search(ended) is not None
            self._soft = line.endswith(b"=") and _HEAD_QP.search(ended) is not None
        elif head[:7].upper() == b"VERSION":
            self._is_old = line.endswith(b"2.1")


def _physical_lines(stream: BinaryIO) -> Iterator[bytes]:
    """Lines without their endings, as UTF-8 where the file is UTF-16. One line is never longer than a card may be."""
    head = stream.read(_LOOKED_AT)
    chunks = _chunks(stream, head)
    encoding = _UTF16.get(head[:2]) or _utf16_without_mark(head)
    if encoding:
        chunks = _recoded(chunks, encoding)
    elif head.startswith(codecs.BOM_UTF8):
        chunks = _without_mark(chunks)
    ending = b"\r" if b"\r" in head and b"\n" not in head.replace(b"\0", b"") else b"\n"
    rest: list[bytes] = []
    size = 0
    for chunk in chunks:
        first, *others = chunk.split(ending)
        rest.append(first if size < MOST_OF_A_CARD else b"")
        size += len(first)
        for other in others:
            yield b"".join(rest).rstrip(b"\r")
            rest, size = [other], len(other)
    if last := b"".join(rest).rstrip(b"\r"):
        yield last


def _chunks(stream: BinaryIO, head: bytes) -> Iterator[bytes]:
    chunk = head
    while chunk:
        yield chunk
        chunk = stream.read(_CHUNK)


def _without_mark(chunks: Iterator[bytes]) -> Iterator[bytes]:
    yield next(chunks)[3:]
    yield from chunks


def _utf16_without_mark(head: bytes) -> str:
    start = head[:200]
    if len(start) >= 8 and start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    if len(start) >= 8 and start[0::2].count(0) > len(start) // 4:
        return "utf-16-be"
    return ""


def _recoded(chunks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    for number, chunk in enumerate(chunks):
        words = decoder.decode(chunk)
        yield (words.removeprefix("\ufeff") if number == 0 else words).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")
