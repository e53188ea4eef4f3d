# SPDX-License-Identifier: MIT
"""Bytes on a card in whatever charset: named, named elsewhere on the card, named wrongly, or not named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.exchange.vcard_charset import Charsets, decoded, known


@pytest.mark.parametrize(
    ("words", "codec", "charset", "hint"),
    [
        ("Zoë Grün", "utf-8", "", ""),
        ("Zoë Grün", "utf-8", "UTF-8", ""),
        ("Zoë Grün", "utf-8", "no-such-charset", ""),
        ("Zoë Grün", "cp1252", "", ""),
        ("Zoë “Grün” – 5 €", "cp1252", "", ""),
        ("Zoë Grün", "cp1252", "UTF-8", ""),
        ("Zoë Grün", "latin-1", "ISO-8859-1", ""),
        ("Łukasz Żak", "iso-8859-2", "ISO-8859-2", ""),
        ("佐藤 花子", "shift_jis", "SHIFT_JIS", ""),
        ("佐藤 花子", "shift_jis", "", "Shift_JIS"),
        ("佐藤 花子", "shift_jis", "", ""),
        ("佐藤 花子", "iso2022_jp", "", ""),
        ("佐藤 花子", "iso2022_jp", "ISO-2022-JP", ""),
        ("Иван Соколов", "cp1251", "WINDOWS-1251", ""),
        ("Иван Соколов", "koi8-r", "", "KOI8-R"),
        ("Иван Соколов живёт в Москве", "cp1251", "", ""),
        ("plain", "ascii", "UTF-16", ""),
        ("José", "cp1252", "", ""),
        ("José", "cp1252", "UTF-8", ""),
        ("Familie Groß", "cp1252", "", ""),
    ],
)
def test_charsets(words: str, codec: str, charset: str, hint: str) -> None:
    assert decoded(words.encode(codec), charset, Charsets(hint)) == words


def test_a_letter_cut_through_at_the_end_is_left_out() -> None:
    assert decoded("Ida Zoë".encode()[:-1], "UTF-8", Charsets()) == "Ida Zo"


@pytest.mark.parametrize("name", ["", "no-such", "\0", "x" * 500, "héllo"])
def test_unknown_charsets(name: str) -> None:
    assert known(name) == ""


@pytest.mark.parametrize("name", ["hex", "base64", "rot13", "zlib", "idna", "punycode", "undefined", "unicode_escape"])
def test_codecs_that_are_no_charsets_do_no_harm(name: str) -> None:
    assert "Zo" in decoded("Zoë".encode(), name, Charsets())


@given(st.binary(max_size=200), st.sampled_from(["", "utf-8", "utf-16", "utf-7", "shift_jis", "idna", "hz", "zlib"]))
def test_any_bytes_are_some_text(data: bytes, charset: str) -> None:
    assert isinstance(decoded(data, charset, Charsets(charset)), str)
