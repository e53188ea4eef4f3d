# SPDX-License-Identifier: MIT
"""Properties of every version in the terms of RFC 6350: names, parameters, transfer encodings, escapes."""

import pytest

from followup_desk.exchange.properties import Property
from followup_desk.exchange.vcard_charset import Charsets
from followup_desk.exchange.vcard_properties import Blob, property_of, split


def read(line: bytes | str, *, is_old: bool = False, hint: str = "") -> Property | Blob:
    halves = split(line.encode() if isinstance(line, str) else line)
    assert halves is not None
    return property_of(*halves, Charsets(hint), is_old=is_old)


def types(*words: str) -> tuple[tuple[str, str], ...]:
    return tuple(("TYPE", word) for word in words)


@pytest.mark.parametrize(
    ("line", "name", "group", "params", "value"),
    [
        ("fn:Ida", "FN", "", (), "Ida"),
        ("Item1.Tel;type=WORK:5", "TEL", "Item1", types("WORK"), "5"),
        ("TEL;WORK;VOICE:5", "TEL", "", types("WORK", "VOICE"), "5"),
        ("TEL;TYPE=work,voice;TYPE=pref:5", "TEL", "", types("work", "voice", "pref"), "5"),
        ('TEL;TYPE="work,voice";PREF=1:5', "TEL", "", (*types("work", "voice"), ("PREF", "1")), "5"),
        ('EMAIL;TYPE="a;b:c":x', "EMAIL", "", types("a;b:c"), "x"),
        ("EMAIL;X-A=b,c:x", "EMAIL", "", (("X-A", "b,c"),), "x"),
        ("NOTE;LANGUAGE=de:x", "NOTE", "", (("LANGUAGE", "de"),), "x"),
        ("NOTE;de-AT:x", "NOTE", "", (("LANGUAGE", "de-AT"),), "x"),
        ("FN;ALTID=1;LANGUAGE=pt:x", "FN", "", (("ALTID", "1"), ("LANGUAGE", "pt")), "x"),
        ("PHOTO;VALUE=uri:http://x.test/a", "PHOTO", "", (("VALUE", "uri"),), "http://x.test/a"),
        ("PHOTO;URL:http://x.test/a", "PHOTO", "", (("VALUE", "URL"),), "http://x.test/a"),
        ("ADR;LABEL=1 Way^nTown ^^ ^'x^':;;", "ADR", "", (("LABEL", '1 Way\nTown ^ "x"'),), ";;"),
        ("NOTE;;X=1;:x", "NOTE", "", (("X", "1"),), "x"),
        ("URL:https://x.test:80/a;b", "URL", "", (), "https://x.test:80/a;b"),
        ('NOTE;X="never closed:x', "NOTE", "", (("X", '"never closed'),), "x"),
    ],
)
def test_heads(line: str, name: str, group: str, params: tuple[tuple[str, str], ...], value: str) -> None:
    assert read(line) == Property(name, value, params, group)


@pytest.mark.parametrize("line", [b"no colon at all", b":x", b";TYPE=a:x", b"a.:x", b"\x00\x01:x", b"<b>:x"])
def test_what_has_no_name_is_no_property(line: bytes) -> None:
    assert split(line) is None


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (b"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Zo=C3=AB", "Zoë"),
        (b"NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Zo=EB", "Zoë"),
        (b"NOTE;UTF-8;QUOTED-PRINTABLE:Zo=C3=AB", "Zoë"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:abc", "abc"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab=0Ac", r"a\nb\nc"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:100=", "100"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:=ZZ=4", "=ZZ=4"),
        (b"NOTE;ENCODING=8BIT:a=41", "a=41"),
        (b"NOTE;CHARSET=Shift_JIS:" + "佐藤".encode("shift_jis"), "佐藤"),
        (b"NOTE;CHARSET=no-such:Zo\xc3\xab", "Zoë"),
    ],
)
def test_transfer_encodings(line: bytes, value: str) -> None:
    each = read(line)
    assert isinstance(each, Property)
    assert each.value == value
    assert each.params == ()


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("N:Horn;Ida;;;", "Horn;Ida;;;"),
        (r"N:Horn\;Berg;Ida;A, B;;", r"Horn\;Berg;Ida;A\, B;;"),
        ("NOTE:a, b; c", r"a\, b\; c"),
        (r"TITLE:C:\new", r"C:\\new"),
        (r"NOTE:a\\b\,c\:d", r"a\\b\,c:d"),
        ("CATEGORIES:one,two", "one,two"),
    ],
)
def test_of_vcard_21_only_semicolons_and_backslashes_are_escaped(line: str, value: str) -> None:
    each = read(line, is_old=True)
    assert isinstance(each, Property)
    assert each.value == value


@pytest.mark.parametrize(
    "line",
    [
        b"PHOTO;ENCODING=b;TYPE=PNG:iVBORw==",
        b"PHOTO;ENCODING=BASE64;TYPE=PNG:iVBORw",
        b"PHOTO;BASE64;PNG: iVBO Rw==",
        b"PHOTO;TYPE=PNG:data:image/png;base64,iVBORw==",
        b"PHOTO;TYPE=PNG:DATA:image/png;base64,iVBORw==",
        b"PHOTO;TYPE=PNG:data:image/png,%89PNG",
    ],
)
def test_data(line: bytes) -> None:
    blob = read(line)
    assert isinstance(blob, Blob)
    assert blob.data == b"\x89PNG"
    assert blob.property.types() == ["png"]


def test_data_that_is_none_is_empty() -> None:
    blob = read(b"PHOTO;ENCODING=b:!!!!")
    assert isinstance(blob, Blob)
    assert blob.data == b""


def test_thousands_of_quotation_marks_take_no_time() -> None:
    assert split(b"NOTE;X=" + b'"' * 4_001 + b":x") is not None
    assert split(b'NOTE;TYPE="a,b' + b'",' * 1_000 + b":x") is not None
    assert split(b"NOTE;X=" + b'"' * 500_001 + b":x") is None
