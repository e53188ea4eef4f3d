# SPDX-License-Identifier: MIT
"""From a file to its cards as physical lines: where each begins and ends, also within and without one another.

However large the file, what is held of it is one card, and of that no more than it can be worth.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

MOST_OF_A_CARD = 32 << 20
"""Bytes of a card; what has more is none."""
_MOST_TO_CONTINUE = 24 << 20
"""Bytes of a card after which lines are only begun and no longer continued: more than a picture may have."""
_MOST_OPEN = 16
_CHUNK = 1 << 18
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_MAY_BE_MARK = frozenset({b"", b"B", b"b", b"E", b"e", b" ", b"\t", b"\xef", b"A", b"a", b"I", b"i"})
_LONGEST_MARK = 80
_MARK = re.compile(
    rb"(?:\xef\xbb\xbf)*\s*(?:item\d+\.)?(?:(?P<agent>AGENT\s*:\s*)?(?P<begin>BEGIN)\s*:\s*VCARD"
    rb"|END\s*:\s*VCARD(?P<next>\s*BEGIN\s*:\s*VCARD)?)\s*",
    re.IGNORECASE,
)
_EMPTY_AGENT = re.compile(rb"AGENT(?:;[^:]*)?:\s*", re.IGNORECASE)


@dataclass
class RawCard:
    """A card's physical lines, with what is left of their endings. `line` is where it begins, counted from 1.

    `ended` says whether it has an END; what is `too_long` has lost its lines. `agents` are the cards in its AGENT.
    """

    line: int
    lines: list[bytes] = field(default_factory=list)
    ended: bool = False
    too_long: bool = False
    agents: list["RawCard"] = field(default_factory=list)
    is_agent: bool = False
    _counted: int = 0
    _size: int = 0

    def is_full(self) -> bool:
        """Has it enough lines to be continued? Gives them up where they are too many."""
        self._size += sum(map(len, self.lines[self._counted :]))
        self._counted = len(self.lines)
        if self._size > MOST_OF_A_CARD:
            self.too_long = True
            self.lines.clear()
            self._counted = 0
        return self._size > _MOST_TO_CONTINUE


def cards(stream: BinaryIO) -> Iterator[RawCard]:
    """The cards of a file, each when it ends; those that never end come last.

    A card that begins within another one is one of its own, for what misses an END looks the same, unless it is the
    AGENT of the other one.
    """
    opened: list[RawCard] = []
    number = 0
    for lines in _physical_lines(stream):
        full = bool(opened) and opened[-1].is_full()
        for line in lines:
            number += 1
            if line[:1] in _MAY_BE_MARK and len(line) < _LONGEST_MARK and (mark := _MARK.fullmatch(line)):
                yield from _marked(opened, mark, number)
                full = False
            elif opened and (not full or _begins_short(line)) and not opened[-1].too_long:
                opened[-1].lines.append(line)
    yield from opened


def _marked(opened: list[RawCard], mark: re.Match[bytes], number: int) -> Iterator[RawCard]:
    is_end = mark["begin"] is None
    if is_end and opened:
        ended = opened.pop()
        ended.ended = True
        if ended.is_agent and opened:
            opened[-1].agents.append(ended)
        else:
            yield ended
    if not is_end or mark["next"]:
        is_agent = bool(opened) and (mark["agent"] is not None or _awaits_agent(opened[-1]))
        opened.append(RawCard(number, is_agent=is_agent))
    if len(opened) > _MOST_OPEN:
        yield opened.pop(0)


def _awaits_agent(card: RawCard) -> bool:
    written = (line for line in reversed(card.lines[-3:]) if line.strip())
    return _EMPTY_AGENT.fullmatch(next(written, b"")) is not None


def _begins_short(line: bytes) -> bool:
    return line[:1] not in b" \t" and b":" in line and len(line) < _CHUNK


def _physical_lines(stream: BinaryIO) -> Iterator[list[bytes]]:
    """Lines without LF (in a file without any, without CR), as UTF-8 where the file is UTF-16.

    Of a line that is longer than a card may be, the rest is passed over.
    """
    head = stream.read(_CHUNK)
    chunks = _chunks(stream, head)
    if encoding := _UTF16.get(head[:2]) or _utf16_without_mark(head):
        chunks = _recoded(chunks, encoding)
    ending = b"\r" if b"\r" in head and b"\n" not in head else b"\n"
    rest: list[bytes] = []
    size = 0
    for chunk in chunks:
        lines = chunk.split(ending)
        if size <= _MOST_TO_CONTINUE:
            rest.append(lines[0])
        size += len(lines[0])
        if len(lines) > 1:
            lines[0] = b"".join(rest)
            rest = [lines.pop()]
            size = len(rest[0])
            yield lines
    if any(rest):
        yield [b"".join(rest)]


def _chunks(stream: BinaryIO, head: bytes) -> Iterator[bytes]:
    chunk = head
    while chunk:
        yield chunk
        chunk = stream.read(_CHUNK)


def _utf16_without_mark(head: bytes) -> str:
    """Beside each letter of a card's own words stands a NUL, on one side only."""
    start = head[:200]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if len(start) < 8 or max(even, odd) <= len(start) // 4 or min(even, odd) > len(start) // 20:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _recoded(chunks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    for chunk in chunks:
        yield decoder.decode(chunk).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")
