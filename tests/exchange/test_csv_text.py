# SPDX-License-Identifier: MIT
"""Which encoding a file is in, from its bytes."""

import io

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.exchange.csv_text import check_encoding, encoding_of

GERMAN = "Name;Straße\nJörg Müller;Größenweg 1\nÄnne Öhl;Am Kühlhaus\n"
FRENCH = "Nom;Ville\nRené Lefèvre;Besançon\nZoë Brûlé;Nîmes\n"
SPANISH = "Nombre;Ciudad\nÍñigo Muñoz;Cádiz\nMaría Núñez;A Coruña\n"
DANISH = "Navn;By\nSøren Kjær;Århus\nÅse Bjørn;Nærum\n"
POLISH = "Imię;Miasto\nŁukasz Żółć;Łódź\nMichał Wójcik;Gdańsk\n"
CZECH = "Jméno;Město\nJiří Dvořák;Plzeň\nZdeněk Šťastný;Žďár\n"
TURKISH = "Ad;Şehir\nÇağlar Yıldız;İzmir\nŞule Güneş;Muğla\n"
RUSSIAN = "Имя;Город\nИван Петров;Москва\nМария Иванова;Санкт-Петербург\n" * 3
GREEK = "Όνομα;Πόλη\nΓιώργος Παπαδόπουλος;Αθήνα\nΜαρία Νικολάου;Θεσσαλονίκη\n" * 3
JAPANESE = "氏名,会社\n山田 太郎,東都商事株式会社\n鈴木 花子,日本印刷\n" * 3


@pytest.mark.parametrize(
    ("text", "written", "found"),
    [
        ("plain", "ascii", "utf-8"),
        (GERMAN, "utf-8", "utf-8"),
        (GERMAN, "utf-8-sig", "utf-8-sig"),
        (GERMAN, "utf-16", "utf-16"),
        (GERMAN, "utf-16-le", "utf-16-le"),
        (GERMAN, "utf-16-be", "utf-16-be"),
        (GERMAN, "windows-1252", "windows-1252"),
        (FRENCH, "windows-1252", "windows-1252"),
        (SPANISH, "windows-1252", "windows-1252"),
        (DANISH, "windows-1252", "windows-1252"),
        (POLISH, "windows-1250", "windows-1250"),
        (CZECH, "windows-1250", "windows-1250"),
        (TURKISH, "windows-1254", "windows-1254"),
        (GERMAN, "mac-roman", "mac-roman"),
        (GERMAN, "cp850", "cp850"),
        (RUSSIAN, "windows-1251", "cp1251"),
        (GREEK, "windows-1253", "cp1253"),
    ],
)
def test_encodings(text: str, written: str, found: str) -> None:
    assert encoding_of(io.BytesIO(text.encode(written))) == found


def test_japanese_is_read_as_it_was_written() -> None:
    data = JAPANESE.encode("cp932")
    assert data.decode(encoding_of(io.BytesIO(data))) == JAPANESE


def test_a_few_damaged_bytes_leave_utf_8_what_it_is() -> None:
    data = bytearray((GERMAN * 3).encode())
    data[data.index(b"\xc3")] = 0x99
    assert encoding_of(io.BytesIO(bytes(data))) == "utf-8"


def test_a_letter_far_into_the_file_counts() -> None:
    assert encoding_of(io.BytesIO(b"a,b\n" * 500_000 + "Jörg".encode("windows-1252"))) == "windows-1252"


def test_a_letter_cut_in_two_by_a_chunk_is_no_damage() -> None:
    assert encoding_of(io.BytesIO(b"x" * ((1 << 20) - 1) + "ö".encode())) == "utf-8"


@pytest.mark.parametrize("name", ["klingon", "base64", "a\0b"])
def test_an_encoding_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(Refused, match="No encoding is called"):
        check_encoding(name)
