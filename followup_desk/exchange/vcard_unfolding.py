# SPDX-License-Identifier: MIT
"""From the physical lines of a card to its logical ones: every way to fold a line that real programs have.

RFC 2425 5.8.1, RFC 6350 3.2 and vCard 2.1 section 2.1.3, and what is written against them: CR CR LF, base64 that is
not indented, soft breaks with empty lines between them, notes whose line breaks nobody escaped.
"""

import re
from collections.abc import Iterator, Sequence

_PROPERTY = re.compile(rb"\s*(?:[\w-]+\.)*(?!https?:|mailto:)[A-Za-z0-9_/+-]+[ \t]*[;:]")
_IN_CAPITALS = re.compile(rb"(?:[\w-]+\.)?[A-Z][A-Z0-9-]*[;:]")
_NAMES = frozenset(
    b"FN N NICKNAME PHOTO BDAY ANNIVERSARY GENDER ADR LABEL TEL EMAIL MAILER TZ GEO TITLE ROLE LOGO AGENT ORG MEMBER"
    b" RELATED CATEGORIES NOTE PRODID REV SORT-STRING SOUND UID URL VERSION CLASS KEY KIND SOURCE NAME PROFILE LANG"
    b" IMPP FBURL CALURI CALADRURI XML CLIENTPIDMAP HOBBY INTEREST EXPERTISE".split()
)
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]+={0,2}")
_IS_BASE64 = re.compile(rb";\s*(?:ENCODING\s*=\s*)?\"?(?:BASE64|B)\"?\s*(?=[;:])", re.IGNORECASE)
_IS_QUOTED = re.compile(rb";\s*(?:ENCODING\s*=\s*)?\"?QUOTED-PRINTABLE\"?\s*(?=[;:])", re.IGNORECASE)
_TAKES_LINES = re.compile(rb"(?:[\w-]+\.)?(?:NOTE|ADR|LABEL|DESCRIPTION)[;:]", re.IGNORECASE)
_VERSION_2 = re.compile(rb"\s*VERSION\s*:\s*2", re.IGNORECASE)
_FULL_LINE = (74, 75, 76)
"""Octets at which programs break a line that has no blank to break it at."""


def is_old(lines: Sequence[bytes]) -> bool:
    """Does the card say that it is vCard 2.1?"""
    return any(_VERSION_2.match(line) for line in lines)


def unfolded(lines: Sequence[bytes], number: int) -> tuple[list[bytes], list[int]]:
    """The logical lines, and the numbers of those that belong to no property; `number` is that of the first one."""
    old = is_old(lines)
    logical: list[_Logical] = []
    strays: list[int] = []
    for at, line in _parted(lines, number):
        if logical and logical[-1].takes(line, old):
            continue
        if _PROPERTY.match(line):
            logical.append(_Logical(line))
        elif line.strip():
            strays.append(at)
    return [b"".join(each.pieces) for each in logical], strays


def _parted(lines: Sequence[bytes], number: int) -> Iterator[tuple[int, bytes]]:
    """Without what is left of their endings; a CR by itself ends a line too."""
    for at, line in enumerate(lines, number):
        plain = line.rstrip(b"\r")
        if b"\r" in plain:
            yield from ((at, part) for part in plain.split(b"\r"))
        else:
            yield at, plain


class _Logical:
    """A line that may go on. It is joined last, for a picture has thousands of pieces."""

    def __init__(self, line: bytes) -> None:
        self.pieces = [line]
        head = line.partition(b":")[0] + b":"
        self._is_base64 = b";" in head and _IS_BASE64.search(head) is not None
        self._is_quoted = b";" in head and _IS_QUOTED.search(head) is not None
        self._takes_lines = _TAKES_LINES.match(head) is not None
        self._soft = self._blank = False
        self._last = len(line)
        self._soften()

    def takes(self, line: bytes, old: bool) -> bool:
        """Does that go on with it? Then it is part of it now."""
        is_blank = not line.strip()
        if self._soft and is_blank:
            self._blank = True  # some programs put empty lines between soft breaks
            return True
        if self._soft and not (self._blank and _IN_CAPITALS.match(line)):
            self._add(line)
            return True
        if is_blank:
            return True
        return self._takes_indented(line, old) if line[:1] in b" \t" else self._takes_plain(line)

    def _takes_indented(self, line: bytes, old: bool) -> bool:
        if self._is_base64:
            self.pieces.append(line.strip())
        elif old and not self._is_quoted and self._last not in _FULL_LINE:
            self._add(line)  # 2.1 breaks before a blank, which stays
        else:
            self._add(line[1:], len(line))
        return True

    def _takes_plain(self, line: bytes) -> bool:
        if self._is_base64 and _BASE64.fullmatch(line.strip()):
            self.pieces.append(line.strip())
        elif self._is_quoted and line[:1] == b"=":
            self._add(line)
        elif self._takes_lines and line[:1] != b"#" and not _is_property_for_sure(line):
            self._add(b"\n" + line)
        else:
            return False
        return True

    def _add(self, piece: bytes, length: int = 0) -> None:
        self.pieces.append(piece)
        self._last = length or len(piece)
        self._soften()

    def _soften(self) -> None:
        self._soft = self._blank = False
        if self._is_quoted and (plain := self.pieces[-1].rstrip(b" \t")).endswith(b"="):
            self.pieces[-1] = plain[:-1]
            self._soft = True


def _is_property_for_sure(line: bytes) -> bool:
    """Is it one where lines of a note may stand? There, "Tel: 5" and "at home: 5" are text."""
    if not _PROPERTY.match(line):
        return False
    group, _, name = re.split(rb"[;:]", line, maxsplit=1)[0].rpartition(b".")
    if group or name[:2].upper() == b"X-":
        return True
    return name.upper() in _NAMES and name in (name.upper(), name.lower())
