# SPDX-License-Identifier: MIT
"""Cards found in a file: whatever is around them, however they end and begin, and whatever the file is encoded in."""

import time

import pytest

from followup_desk.exchange import vcard_lines
from followup_desk.exchange.vcard_reader import NOTHING
from tests.exchange.vcards import people, read, said, skipped

PLAIN = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë 😀\r\nEND:VCARD\r\n"


def names(data: bytes | str) -> list[str]:
    return [found.contact.name.display for found in people(data)]


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        PLAIN.removesuffix("\r\n").encode(),
        PLAIN.replace("\r\n", "\n").encode(),
        PLAIN.replace("\r\n", "\r").encode(),
        PLAIN.replace("\r\n", "\r\r\n").encode(),
        PLAIN.replace("BEGIN:VCARD", "begin:vcard").replace("END:VCARD", "End:vCard").encode(),
        PLAIN.replace("VCARD\r\n", "VCARD  \t\r\n").encode(),
        PLAIN.replace("VCARD\r\n", "VCARD\r\n\r\n").encode(),
        PLAIN.replace("BEGIN:VCARD", "BEGIN : VCARD").encode(),
        PLAIN.replace("BEGIN", "\r\n  BEGIN").encode(),
        b"\xef\xbb\xbf" + PLAIN.encode(),
        b"From: somebody\r\n\r\n" + PLAIN.encode() + b"-- \r\nbye: now\r\n",
        PLAIN.encode("utf-16"),
        PLAIN.encode("utf-16-le"),
        PLAIN.encode("utf-16-be"),
        ("\ufeff" + PLAIN).encode("utf-16-be"),
        ("\ufeff" + PLAIN.replace("\r\n", "\r")).encode("utf-16-le"),
    ],
)
def test_a_card_is_found_whatever_is_around_it(data: bytes) -> None:
    assert names(data) == ["Zoë 😀"]
    assert skipped(data) == []


def test_each_mark_of_files_put_together_is_passed_over() -> None:
    one = b"\xef\xbb\xbf" + PLAIN.encode()
    assert names(one + one) == ["Zoë 😀", "Zoë 😀"]


def test_lines_are_counted_from_one() -> None:
    assert [found.line for found in people(PLAIN + "\r\n" + PLAIN)] == [1, 6]


def test_a_card_that_begins_within_another_is_one_of_its_own() -> None:
    data = "BEGIN:VCARD\nFN:Boss\nBEGIN:VCARD\nFN:Aide\nEND:VCARD\nTEL:1\nEND:VCARD\n"
    assert [(found.contact.name.display, found.line) for found in people(data)] == [("Aide", 3), ("Boss", 1)]
    assert said(people(data)[1], "TEL") == ["1"]


def test_a_card_without_an_end_comes_in_and_is_named() -> None:
    data = "BEGIN:VCARD\nFN:Cut\nTEL:1\nBEGIN:VCARD\nFN:Whole\nEND:VCARD\n"
    assert names(data) == ["Whole", "Cut"]
    [(line, reason)] = skipped(data)
    assert line == 1
    assert "no END" in reason


def test_a_cut_card_keeps_its_last_line() -> None:
    [found] = people("BEGIN:VCARD\r\nFN:Ida\r\nNOTE:half a sen")
    assert found.contact.note == "half a sen"
    assert [line for line, _ in skipped("BEGIN:VCARD\r\nFN:Ida\r\nNOTE:half a sen")] == [1]


def test_hundreds_of_cards_without_an_end_all_come_in() -> None:
    data = "".join(f"BEGIN:VCARD\nFN:Nr {number}\n" for number in range(300))
    assert sorted(names(data)) == sorted(f"Nr {number}" for number in range(300))
    assert len(skipped(data)) == 300


def test_thousands_of_cards_behind_thousands_of_empty_lines_take_no_time() -> None:
    data = "BEGIN:VCARD\nFN:Outer\n" + "\n" * 100_000 + "BEGIN:VCARD\nFN:Inner\nEND:VCARD\n" * 1000 + "END:VCARD\n"
    begun = time.perf_counter()
    assert len(people(data)) == 1001
    assert time.perf_counter() - begun < 3


def test_what_one_card_is_in_says_nothing_about_the_next() -> None:
    old = "BEGIN:VCARD\nVERSION:2.1\nFN:A\nNOTE:on\n e\nEND:VCARD\n"
    new = "BEGIN:VCARD\nFN:B\nNOTE:on\n e\nVERSION:3.0\nEND:VCARD\n"
    assert [found.contact.note for found in people(old + new + old)] == ["on e", "one", "on e"]


def test_a_card_without_bounds_is_left_out_and_the_next_comes_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcard_lines, "MOST_OF_A_CARD", 400_000)
    data = "BEGIN:VCARD\nFN:Big\nNOTE:" + "y\n " * 500_000 + "\nEND:VCARD\n" + PLAIN
    assert names(data) == ["Zoë 😀"]
    [(line, reason)] = skipped(data)
    assert line == 1
    assert "larger than" in reason


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"FN:nobody's\nEND:VCARD\n", b"\0" * 5000, b"\xff\xfe"])
def test_a_file_without_a_card_says_so(data: bytes) -> None:
    assert skipped(data) == [(None, NOTHING)]


def test_a_card_of_a_long_line_is_read() -> None:
    [found] = people("BEGIN:VCARD\nFN:Ida\nNOTE:" + "x" * 1_000_000 + "\nEND:VCARD\n")
    assert len(found.contact.note) == 1_000_000


def test_a_line_of_10_mb_is_no_trouble() -> None:
    found = read("BEGIN:VCARD\nFN:Ida\nX-LONG:" + "x" * 10_000_000 + "\nTEL:5\nEND:VCARD\n" + PLAIN)
    assert len([each for each in found if getattr(each, "contact", None)]) == 2
