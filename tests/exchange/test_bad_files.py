# SPDX-License-Identifier: MIT
"""Files that hold nobody, or are hardly what they say they are: refused in a line, or read as far as they go."""

import errno
import os
from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.exchange.found import Found, Skipped
from followup_desk.exchange.reader import kind_of, read_file
from tests.exchange.vcards import card

CARD = card("TEL:5")
ROWS = "Given Name,Family Name,E-mail\nIda,Horn,ida@example.com\nZoë,Grün,zoe@example.com\n"


@pytest.fixture
def named(tmp_path: Path) -> Path:
    return tmp_path / "people.vcf"


def names(path: Path) -> list[str]:
    return [each.contact.name.display for each in read_file(path) if isinstance(each, Found)]


@pytest.mark.parametrize("name", ["people.vcf", "people.csv", "people.txt", "people"])
@pytest.mark.parametrize(
    "data",
    [
        CARD.encode(),
        b"\xef\xbb\xbf" + CARD.encode(),
        CARD.encode("utf-16"),
        CARD.encode("utf-16-le"),
        ("\ufeff" + CARD).encode("utf-16-be"),
        CARD.replace("\n", "\r").encode(),
        b"\r\n\r\n" + CARD.lower().replace("\n", "\r\n").encode(),
        CARD.replace("VCARD", "VCARD  ").encode(),
    ],
)
def test_a_vcard_is_told_by_what_is_in_it(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert kind_of(path) == "vcard"
    assert len(names(path)) == 1


@pytest.mark.parametrize("name", ["people.csv", "people.txt"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_csv_file_is_told_by_what_is_in_it(tmp_path: Path, name: str, codec: str) -> None:
    path = tmp_path / name
    path.write_bytes(ROWS.encode(codec))
    assert kind_of(path) == "csv"
    assert names(path) == ["Ida Horn", "Zoë Grün"]


def test_our_own_copy_of_the_desk(named: Path) -> None:
    named.write_text('{\n "format": "followup-desk", "version": 1}')
    assert kind_of(named) == "json"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"PK\x03\x04\x14\0\0\0\x08\0 and so on", "zip"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
        (b"SQLite format 3\0\x10\0", "database"),
        (b"\x1f\x8b\x08\0\0\0", "compressed"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office"),
        (b"MZ\x90\0\x03\0\0\0", "program"),
        (b"\x7fELF\x02\x01", "program"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "calendar"),
        (b"<!DOCTYPE html><html><body>contacts</body></html>", "page"),
        (b"<?xml version='1.0'?><contacts/>", "XML"),
        (bytes(range(256)) * 40, "text"),
    ],
)
def test_what_is_no_file_of_contacts_is_refused_in_one_line(named: Path, data: bytes, word: str) -> None:
    named.write_bytes(data)
    with pytest.raises(Refused) as refused:
        list(read_file(named))
    reason = str(refused.value)
    assert word in reason
    assert str(named) in reason
    assert "\n" not in reason


@pytest.mark.parametrize("name", ["people.vcf", "people.csv"])
@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\r\n \r\n", b"\xff\xfe"])
def test_an_empty_file_holds_nobody(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    [skipped] = read_file(path)
    assert isinstance(skipped, Skipped)
    assert (skipped.file, skipped.line) == (str(path), None)


def test_a_file_of_nuls_holds_nobody(named: Path) -> None:
    named.write_bytes(b"\0" * 100_000)
    try:
        [skipped] = read_file(named)
    except Refused:
        return
    assert isinstance(skipped, Skipped)
    assert skipped.line is None


def test_nuls_between_and_in_cards_do_no_harm(named: Path) -> None:
    named.write_bytes(b"\0" * 3 + CARD.replace("Ida Horn", "Ida\0 Horn").encode() + b"\0" * 999 + b"\n" + CARD.encode())
    assert names(named)[-1:] == ["Ida Horn"]


@pytest.mark.parametrize("name", ["people.vcf", "people.csv"])
def test_one_line_of_10_mb(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"x" * 10_000_000)
    assert names(path) == []


def test_a_card_file_without_a_card(named: Path) -> None:
    named.write_text("Hello,\nhere are no contacts.\n")
    assert names(named) == []


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        list(read_file(tmp_path))


def test_a_file_that_is_gone_is_refused(named: Path) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        list(read_file(named))


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that fails when it is read")
def test_a_file_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(Refused, match=os.strerror(errno.EIO)):
        list(read_file(Path("/proc/self/mem")))


def test_how_far_it_is_read_is_told(named: Path) -> None:
    named.write_text(CARD * 2000)
    told: list[int] = []
    assert len(list(read_file(named, on_read=told.append))) == 2000
    assert told == sorted(told)
    assert told[-1] == named.stat().st_size
