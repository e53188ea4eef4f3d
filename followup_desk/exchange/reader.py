# SPDX-License-Identifier: MIT
"""Whatever file somebody names: told by what is in it, not by its name, and read by the reader for it."""

import codecs
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Literal, cast

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.exchange import csv_reader, vcard_reader
from followup_desk.exchange.csv_sheet import SheetOptions
from followup_desk.exchange.found import Found, Skipped

Kind = Literal["vcard", "csv", "json"]
_HEAD = 1 << 20
_CARD = re.compile(r"^(?:ï»¿|\W){0,3}(?:[\w-]+\.)?BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_SIGNS = (
    (
        b"PK\x03\x04",
        QT_TRANSLATE_NOOP("refusals", "a zip archive or an Excel workbook: unpack it, or save it as CSV, first"),
    ),
    (b"%PDF", QT_TRANSLATE_NOOP("refusals", "a PDF: export the contacts as vCard or CSV instead")),
    (b"\x89PNG", QT_TRANSLATE_NOOP("refusals", "a picture")),
    (b"\xff\xd8\xff", QT_TRANSLATE_NOOP("refusals", "a picture")),
    (b"GIF8", QT_TRANSLATE_NOOP("refusals", "a picture")),
    (b"SQLite format 3\0", QT_TRANSLATE_NOOP("refusals", "a database: a desk's copy goes back with `restore`")),
    (b"\x1f\x8b", QT_TRANSLATE_NOOP("refusals", "compressed: unpack it first")),
    (b"7z\xbc\xaf", QT_TRANSLATE_NOOP("refusals", "compressed: unpack it first")),
    (b"Rar!", QT_TRANSLATE_NOOP("refusals", "compressed: unpack it first")),
    (
        b"\xd0\xcf\x11\xe0",
        QT_TRANSLATE_NOOP("refusals", "an old Office file or an Outlook message: save it as CSV or vCard first"),
    ),
    (b"!BDN", QT_TRANSLATE_NOOP("refusals", "an Outlook data file (PST): export the contacts from Outlook as CSV")),
    (b"\x7fELF", QT_TRANSLATE_NOOP("refusals", "a program")),
    (b"MZ", QT_TRANSLATE_NOOP("refusals", "a program")),
    (b"ID3", QT_TRANSLATE_NOOP("refusals", "a sound")),
    (b"OggS", QT_TRANSLATE_NOOP("refusals", "a sound")),
)
_MARKUP = re.compile(rb"\s*(?:<!doctype html|<html|<\?xml)", re.IGNORECASE)
_CALENDAR = re.compile(rb"\s*BEGIN:VCALENDAR", re.IGNORECASE)
_OURS = re.compile(rb'\s*\{\s*"format"\s*:\s*"followup-desk"')


def read_file(
    path: Path, options: SheetOptions | None = None, on_read: Callable[[int], None] | None = None
) -> Iterator[Found | Skipped]:
    """The people in a file, and what did not come in. `on_read` is told how many bytes were read so far.

    Refused, in one line, where the file cannot be read at all.
    """
    try:
        if kind_of(path) == "csv":
            yield from csv_reader.read(path, options, on_read)
        else:
            with path.open("rb") as stream:
                counted = stream if on_read is None else _Counted(stream, on_read)
                yield from vcard_reader.read(cast(BinaryIO, counted), str(path))
    except OSError as error:
        raise Refused(
            translate("refusals", "{path} cannot be read ({reason}).").format(path=path, reason=error.strerror or error)
        ) from error


def kind_of(path: Path) -> Kind:
    """What kind of file it is. Refused where it is none of ours, with what it is and what to do instead."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError as error:
        raise Refused(
            translate("refusals", "{path} cannot be read ({reason}).").format(path=path, reason=error.strerror or error)
        ) from error
    for sign, what in _SIGNS:
        if head.startswith(sign) and (len(sign) > 2 or b"\0" in head):
            raise Refused(
                translate("refusals", "{path} holds no contacts: it is {what}.").format(
                    path=path, what=translate("refusals", what)
                )
            )
    words = _words(head)
    if _CARD.search(words):
        return "vcard"
    if _OURS.match(head):
        return "json"
    if _CALENDAR.match(head):
        raise Refused(translate("refusals", "{path} holds no contacts: it is a calendar.").format(path=path))
    if _MARKUP.match(head):
        raise Refused(
            translate(
                "refusals", "{path} holds no contacts: it is a page or XML; export them as vCard or CSV instead."
            ).format(path=path)
        )
    if path.suffix.lower() in (".vcf", ".vcard") and (not head.strip(b"\xef\xbb\xbf \r\n\t\0") or not _is_binary(head)):
        return "vcard"
    if _is_binary(head):
        raise Refused(
            translate(
                "refusals", "{path} is no text, so neither a vCard nor a CSV file: export the contacts anew."
            ).format(path=path)
        )
    return "csv"


def _words(head: bytes) -> str:
    """The file's beginning as text, as far as finding a card takes."""
    if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return head.decode("utf-16", "replace")
    return head.replace(b"\0", b"").decode("latin-1").replace("\r", "\n")


def _is_binary(head: bytes) -> bool:
    """Does it hold what no text holds? UTF-16 has a NUL beside each plain letter."""
    if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return False
    start = head[:4096]
    nuls = start.count(0)
    if nuls and max(start[0::2].count(0), start[1::2].count(0)) == nuls and nuls > len(start) // 4:
        return False
    odd = sum(sign < 32 and sign not in b"\t\n\r\x0b\x0c\x1b" for sign in start)
    return odd > len(start) // 50


class _Counted:
    """A file that tells how much of it was read."""

    def __init__(self, stream: BinaryIO, on_read: Callable[[int], None]) -> None:
        self._stream, self._on_read = stream, on_read

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._on_read(self._stream.tell())
        return data
