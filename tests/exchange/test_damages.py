# SPDX-License-Identifier: MIT
"""Own samples of all versions, damaged at random: read without a crash or a hang, and nobody in them is invented.

A failing round says its seed: `damaged(seed)` makes the same bytes again.
"""

import random
import re
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.exchange.found import Found, Skipped
from followup_desk.exchange.reader import read_file

ROUNDS = 300
LONG_ROUNDS = 10_000
LONGEST = 2.0
"""Seconds that reading a damaged file may take; whole ones take some thousandths."""
MOST_DAMAGES = 9
LONGEST_BLOCK = 200

OLD = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=BCn;Zo=C3=AB;;;\r\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB =\r\nGr=C3=BCn\r\nTEL;WORK;VOICE:+351 21 000 111\r\n"
    "TEL;CELL:+351 912 000 111\r\nEMAIL;INTERNET:zoe@example.com\r\nADR;HOME:;;Way 1;Town;;4000;Portugal\r\n"
    "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=\r\n\r\ntwo\r\nBDAY:19801124\r\n"
    "PHOTO;ENCODING=BASE64;JPEG:\r\n /9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////\r\n ////////2Q==\r\n\r\n"
    "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Nuno;14;;;\r\nEND:VCARD\r\n"
)
NEWER = (
    "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Example//EN\nN:Horn;Ida;Maria;Dr.;\nFN:Dr. Ida Horn\nORG:Horn & Co;North\n"
    "TITLE:Buyer\nitem1.TEL:+49 30 000111\nitem1.X-ABLabel:_$!<HomeFax>!$_\nEMAIL;type=INTERNET,WORK:ida@example.org\n"
    "item2.X-ABDATE;type=pref:2009-08-08\nitem2.X-ABLabel:_$!<Anniversary>!$_\nCATEGORIES:Wine,North\\, East\n"
    "NOTE:a long note that is folded\\nand has\\, of course\\; sign\n s that are escaped\nURL:https\\://example.com\n"
    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-11-24\nPHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAA\n"
    " ADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\nEND:VCARD\n"
)
NEWEST = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:8a1f7c0e-0000-4000-8000-000000000001\r\nKIND:individual\r\nFN;ALTID=1;"
    'LANGUAGE=pt:Ana Ribeiro\r\nN;SORT-AS="Ribeiro,Ana":Ribeiro;Ana;;;\r\nTEL;VALUE=uri;TYPE="voice,cell":tel:+351-9\n'
    'EMAIL;PREF=1:mailto:ana@example.test\r\nADR;TYPE=home;LABEL="1 Way^nTown":;;1 Way;Town;;;\r\nBDAY:--1124\r\n'
    "ANNIVERSARY:20090808T1430-0500\r\nRELATED;TYPE=spouse;VALUE=text:Nuno\r\nNICKNAME:Aninha,Ani\r\nTZ:Europe/Lisbon\r\n"
    "PHOTO:data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\r\nEND:VCARD\r\n"
)
ROWS = (
    "First Name,Last Name,Company,Job Title,E-mail Address,Mobile Phone,Birthday,Notes\r\n"
    'Ida,Horn,Horn & Co,Buyer,ida@example.org,+49 30 000111,11/24/1980,"two\r\nlines, and ""quotes"""\r\n'
    "Zoë,Grün,,,zoe@example.com,+351 912 000 111,,\r\n"
    "Ana,Ribeiro,Faria,Owner,ana@example.test,,,one line\r\n"
)
ALL = OLD + NEWER + NEWEST + OLD.replace("\r\n", "\n")
VCARDS = (
    OLD.encode(),
    NEWER.encode(),
    NEWEST.encode(),
    ALL.encode(),
    b"\xef\xbb\xbf" + ALL.encode(),
    ALL.encode("utf-16"),
    ("\ufeff" + NEWER).encode("utf-16-be"),
    NEWEST.encode("utf-16-le"),
    NEWER.replace("\n", "\r").encode(),
    OLD.replace("\r\n", "\r\r\n").encode(),
    NEWER.replace("Ida", "Zoë").encode("cp1252"),
    NEWEST.replace("Ana", "佐藤").encode("shift_jis"),
    (NEWER[: NEWER.index("URL")] + NEWEST + NEWER[NEWER.index("URL") :]).encode(),
)
SHEETS = (
    ROWS.encode(),
    b"\xef\xbb\xbf" + ROWS.replace(",", ";").encode(),
    ROWS.replace(",", "\t").encode("utf-16"),
    ROWS.encode("cp1252"),
)


def bit(data: bytearray, dice: random.Random) -> None:
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def cut(data: bytearray, dice: random.Random) -> None:
    if dice.random() < 0.2:
        del data[dice.randrange(1, len(data) + 1) :]
    else:
        del data[: dice.randrange(min(LONGEST_BLOCK, len(data)))]


def lose(data: bytearray, dice: random.Random) -> None:
    del data[block(data, dice)]


def double(data: bytearray, dice: random.Random) -> None:
    piece = data[block(data, dice)]
    at = dice.randrange(len(data))
    data[at:at] = piece * dice.randrange(1, 4)


def swap(data: bytearray, dice: random.Random) -> None:
    piece = block(data, dice)
    moved = data[piece]
    del data[piece]
    at = dice.randrange(len(data) + 1)
    data[at:at] = moved


def scribble(data: bytearray, dice: random.Random) -> None:
    piece = block(data, dice, 8)
    data[piece] = dice.choice(
        [dice.randbytes(4), b"\0", b"\r", b"\n", b'"', b";", b":", b"=", b"\\", b"\xff\xfe", b" "]
    )


def block(data: bytearray, dice: random.Random, longest: int = LONGEST_BLOCK) -> slice:
    start = dice.randrange(len(data))
    return slice(start, start + dice.randrange(1, longest))


DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (bit, bit, bit, cut, lose, double, swap, scribble)


def damaged(seed: int) -> tuple[str, bytes]:
    """A file's name and its bytes; the same for the same seed."""
    dice = random.Random(seed)
    name, samples = dice.choice([("people.vcf", VCARDS)] * 3 + [("people.csv", SHEETS)])
    data = bytearray(dice.choice(samples))
    for _ in range(dice.randrange(1, MOST_DAMAGES)):
        if data:
            dice.choice(DAMAGES)(data, dice)
    return name, bytes(data)


def most_cards(data: bytes) -> int:
    """How often it can be read as a card's beginning, whatever encoding, case and white space."""
    texts = [data.decode("latin-1"), data.replace(b"\0", b"").decode("latin-1")]
    texts += [data[odd:].decode(codec, "replace") for codec in ("utf-16-le", "utf-16-be") for odd in (0, 1)]
    return max(len(re.findall(r"BEGIN\s*:\s*VCARD", text, re.IGNORECASE)) for text in texts)


def most_rows(data: bytes) -> int:
    """How many rows there can be at most: a line each, whatever ends it."""
    return 1 + max(len(re.findall(rb"[\r\n]", data)), len(re.findall(rb"[\x0a\x0d]\x00|\x00[\x0a\x0d]", data)))


def has_controls(text: str) -> bool:
    return any(unicodedata.category(sign) in ("Cc", "Cs") for sign in text)


def names(found: Found) -> Iterator[str]:
    name = found.contact.name
    yield from (name.display, name.given, name.family, name.additional, name.prefix, name.suffix, name.nickname)
    yield from (each.organisation for each in found.contact.positions)
    yield from found.contact.tags


def check(path: Path, seed: int) -> tuple[int, float]:
    """How many people were found in the damaged file, and in how many seconds."""
    name, data = damaged(seed)
    file = path / name
    file.write_bytes(data)
    begun = time.perf_counter()
    try:
        read: list[Found | Skipped] = list(read_file(file))
    except Refused:
        read = []
    except Exception as error:
        raise AssertionError(f"seed {seed}: {error!r}") from error
    seconds = time.perf_counter() - begun
    people = [each for each in read if isinstance(each, Found)]
    most = max(most_cards(data), most_rows(data) if name.endswith(".csv") else 0)
    assert len(people) <= most, f"seed {seed}: {len(people)} people from {most} cards or rows"
    assert seconds < LONGEST, f"seed {seed}: {seconds:.1f} seconds"
    assert not any(has_controls(each) for found in people for each in names(found)), f"seed {seed}: control characters"
    assert all(found.contact.name.display for found in people), f"seed {seed}: somebody without a name"
    return len(people), seconds


def read_damaged(path: Path, rounds: int, capsys: pytest.CaptureFixture[str]) -> None:
    first = random.randrange(2**32)
    figures = [check(path, seed) for seed in range(first, first + rounds)]
    with capsys.disabled():
        longest = max(seconds for _, seconds in figures)
        sys.stdout.write(
            f"\n{rounds} damaged files from seed {first}: {sum(count for count, _ in figures)} people read,"
            f" {sum(count == 0 for count, _ in figures)} files without any, the slowest in {longest:.2f} s\n"
        )


def test_damaged_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    read_damaged(tmp_path, ROUNDS, capsys)


@pytest.mark.long
def test_ten_thousand_damaged_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    read_damaged(tmp_path, LONG_ROUNDS, capsys)


@pytest.mark.parametrize("number", range(len(VCARDS)))
def test_the_samples_are_whole_before(tmp_path: Path, number: int) -> None:
    path = tmp_path / "people.vcf"
    path.write_bytes(VCARDS[number])
    read = list(read_file(path))
    assert len(read) == most_cards(VCARDS[number])
    assert all(isinstance(each, Found) for each in read)


@pytest.mark.parametrize("number", range(len(SHEETS)))
def test_the_sheets_are_whole_before(tmp_path: Path, number: int) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(SHEETS[number])
    read = [each for each in read_file(path) if isinstance(each, Found)]
    assert [each.contact.name.display for each in read] == ["Ida Horn", "Zoë Grün", "Ana Ribeiro"]
