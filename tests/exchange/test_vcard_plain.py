# SPDX-License-Identifier: MIT
"""The short way through a plain card: it gives what the long one does, or leaves it to that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.exchange.properties import Property
from followup_desk.exchange.vcard_charset import Charsets
from followup_desk.exchange.vcard_plain import plain_card
from followup_desk.exchange.vcard_properties import property_of, split
from followup_desk.exchange.vcard_unfolding import unfolded

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
LINE = st.builds(
    "{}{}:{}".format,
    st.sampled_from(["FN", "item1.TEL", "note", "ADR", "CATEGORIES", "X-ABLabel"]),
    st.sampled_from(["", ";TYPE=WORK,VOICE", ";type=pref", ";CELL"]),
    WORDS,
)


@given(st.sampled_from(["2.1", "3.0", "4.0"]), st.lists(LINE, max_size=8), st.sampled_from(["", "\r"]))
def test_both_ways_come_to_the_same(version: str, body: list[str], ending: str) -> None:
    lines = [f"{line}{ending}".encode() for line in (f"VERSION:{version}", *body)]
    card = plain_card(lines)
    assert card is None or list(card) == the_long_way(lines, is_old=version == "2.1")


def the_long_way(lines: list[bytes], *, is_old: bool) -> list[Property]:
    halves = [half for half in map(split, unfolded(lines, 1)[0]) if half]
    read = [property_of(*half, Charsets(), is_old=is_old) for half in halves if half[1] and half[0].name != "VERSION"]
    return [each for each in read if isinstance(each, Property)]


def test_a_plain_card_takes_the_short_way() -> None:
    assert plain_card([b"VERSION:3.0\r", b"FN:Zo\xc3\r", b" \xab Gr\xc3\xbcn\r", b"\r", b"X-EMPTY:\r"]) == (
        Property("FN", "Zoë Grün"),
    )


@pytest.mark.parametrize(
    "line",
    [
        b"FN;CHARSET=UTF-8:Ida",
        b"NOTE;ENCODING=QUOTED-PRINTABLE:a=20b",
        b"NOTE;quoted-printable:a=20b",
        b"PHOTO;VALUE=uri:https://example.com/a.jpg",
        b"LOGO:data:image/png;base64,iVBORw==",
        b"FN:Zo\xeb",
        b"FN:one\rTEL:5",
        b'TEL;TYPE="a:b":5',
        b"# by hand",
        b"NOTE:" + b"x" * 200_000,
    ],
)
def test_whatever_asks_for_a_closer_look_is_left_to_the_long_way(line: bytes) -> None:
    assert plain_card([b"VERSION:3.0", line]) is None


def test_a_card_without_a_version_is_left_to_the_long_way() -> None:
    assert plain_card([b"FN:Ida"]) is None
