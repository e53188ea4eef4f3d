# SPDX-License-Identifier: MIT
"""People in vCard files of all versions and charsets, and what is said of cards and photos that do not come in."""

import base64
import hashlib

import pytest

from followup_desk.domain.records import Method
from followup_desk.domain.words import MethodKind
from followup_desk.exchange.found import Found, Skipped
from followup_desk.exchange.properties import PICTURE
from tests.exchange.vcards import FILE, card, people, read, said, skipped

PNG = b"\x89PNG\r\n\x1a\n and so on"
JPEG = b"\xff\xd8\xff\xe0 and so on"


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0", "", " 3.0 ", "9.9"])
def test_every_version_comes_in(version: str) -> None:
    frame = f"VERSION:{version}\r\n" if version else ""
    [found] = read(f"BEGIN:VCARD\r\n{frame}FN:Ida Horn\r\nTEL:5\r\nEND:VCARD\r\n")
    assert isinstance(found, Found)
    assert found.contact.name.display == "Ida Horn"
    assert (found.file, found.line, found.format) == (FILE, 1, "vcard")
    assert [each.name for each in found.card] == ["FN", "TEL"]


@pytest.mark.parametrize(
    ("words", "codec", "head"),
    [
        ("Zoë Grün", "utf-8", "FN"),
        ("Zoë Grün", "cp1252", "FN"),
        ("Zoé", "cp1252", "FN"),
        ("Zoë Grün", "cp1252", "FN;CHARSET=UTF-8"),
        ("Zoë Grün", "latin-1", "FN;CHARSET=ISO-8859-1"),
        ("Zoë Grün", "utf-8", "FN;CHARSET=ISO-8859-1"),
        ("Łukasz Żak", "iso-8859-2", "FN;CHARSET=iso-8859-2"),
        ("佐藤 花子", "shift_jis", "FN;CHARSET=SHIFT_JIS"),
        ("佐藤 花子", "shift_jis", "FN"),
        ("佐藤 花子", "iso2022_jp", "FN;CHARSET=ISO-2022-JP"),
        ("佐藤 花子", "iso2022_jp", "FN"),
        ("Иван Соколов", "cp1251", "FN;CHARSET=WINDOWS-1251"),
        ("Иван Соколов", "utf-8", "FN;CHARSET=no-such"),
        ("Zoë Grün", "utf-8", "FN;UTF-8"),
    ],
)
def test_charsets(words: str, codec: str, head: str) -> None:
    [found] = people(b"BEGIN:VCARD\r\n" + head.encode() + b":" + words.encode(codec) + b"\r\nEND:VCARD\r\n")
    assert found.contact.name.display == words


@pytest.mark.parametrize("codec", ["shift_jis", "koi8-r", "cp1251"])
def test_a_charset_named_on_another_property(codec: str) -> None:
    words = "Иван Соколов"
    other = f"TITLE;CHARSET={codec}:".encode() + words.encode(codec)
    [found] = people(b"BEGIN:VCARD\nFN:" + words.encode(codec) + b"\n" + other + b"\nEND:VCARD\n")
    assert found.contact.name.display == words


@pytest.mark.parametrize(
    "charset", ["hex", "zlib", "idna", "undefined", "punycode", "utf-7", "../x", "\0", "unicode_escape"]
)
def test_charsets_that_are_none_do_no_harm(charset: str) -> None:
    [found] = people(f"BEGIN:VCARD\nFN;CHARSET={charset}:Zoë\nEND:VCARD\n")
    assert found.contact.name.display == "Zoë"


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("NOTE:a\\, b\\; c\\nd", "a, b; c\nd"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=0D=0Aand; more, too", "Zoë\nand; more, too"),
        ("NOTE;QUOTED-PRINTABLE;UTF-8:Zo=c3=ab", "Zoë"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Zo=EB", "Zoë"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:100 =ZZ %", "100 =ZZ %"),
        ("NOTE:C:\\temp", "C:\\temp"),
    ],
)
def test_notes_of_vcard_21(line: str, note: str) -> None:
    [found] = people(card(line, "2.1"))
    assert found.contact.note.replace("\\n", "\n") == note


def test_bare_parameters_and_odd_names() -> None:
    [found] = people(card("Item1.tel;work;FAX;x-other=1:5\nX-UNDER_SCORE;a=b:c", "2.1"))
    assert found.contact.methods == (Method(MethodKind.PHONE, "5", "work fax"),)
    assert said(found, "X-UNDER_SCORE") == ["c"]


def test_carets_of_rfc_6868() -> None:
    [found] = people(card("TEL;X-A=a^nb^^c^'d^:5", "4.0"))
    assert found.card[-1].params == (("X-A", 'a\nb^c"d^'),)


@pytest.mark.parametrize("line", ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:group"])
def test_a_group_is_nobody(line: str) -> None:
    [(at, reason)] = skipped(card(line, "4.0"))
    assert at == 1
    assert "group" in reason


@pytest.mark.parametrize("body", ["", "X-NOTHING:1", "FN:\nN:;;;;", "NOTE:alone"])
def test_a_card_that_names_nobody(body: str) -> None:
    data = f"BEGIN:VCARD\nVERSION:3.0\n{body}\nEND:VCARD\n"
    assert people(data) == []
    [(line, reason)] = skipped(data)
    assert line == 1
    assert "names nobody" in reason


@pytest.mark.parametrize(
    ("line", "mime"),
    [
        (f"PHOTO;ENCODING=b;TYPE=PNG:{encoded(PNG)}", "image/png"),
        (f"PHOTO;ENCODING=BASE64;JPEG:{encoded(PNG)}", "image/png"),
        (f"PHOTO;VALUE=uri:data:image/png;base64,{encoded(PNG)}", "image/png"),
        (f"PHOTO;MEDIATYPE=image/heic;ENCODING=b:{encoded(b'odd')}", "image/heic"),
        (f"PHOTO;TYPE=WEBP;ENCODING=b:{encoded(b'odd')}", "image/webp"),
        (f"PHOTO;ENCODING=B;TYPE=PNG:{encoded(JPEG)}", "image/jpeg"),
    ],
)
def test_photos(line: str, mime: str) -> None:
    [found] = people(card(line))
    assert found.photo is not None
    assert found.photo.mime == mime
    [kept] = [each for each in found.card if each.name == "PHOTO"]
    assert kept.value == ""
    assert kept.param(PICTURE) == hashlib.sha256(found.photo.data).hexdigest()


def test_a_photo_somewhere_else_stays_a_property() -> None:
    [found] = people(card("PHOTO;VALUE=uri:https://example.com/ida.png"))
    assert found.photo is None
    assert said(found, "PHOTO") == ["https://example.com/ida.png"]


def test_the_first_of_two_photos_counts() -> None:
    [found] = people(card(f"PHOTO;ENCODING=b:{encoded(PNG)}\nPHOTO;ENCODING=b:{encoded(JPEG)}"))
    assert found.photo is not None
    assert found.photo.data == PNG


@pytest.mark.parametrize("line", ["PHOTO;ENCODING=b:", "PHOTO;ENCODING=b:A", "PHOTO;ENCODING=b:!!!", "PHOTO:data:,"])
def test_a_photo_of_nothing_is_none(line: str) -> None:
    [found] = people(card(line + "\nTEL:5"))
    assert found.photo is None
    assert said(found, "TEL") == ["5"]


def test_a_photo_of_no_known_kind_is_named() -> None:
    data = card(f"PHOTO;ENCODING=b:{encoded(b'odd')}\nTEL:5")
    assert [said(found, "TEL") for found in people(data)] == [["5"]]
    assert skipped(data) == [(1, "a damaged photo was left out; the person came in")]


def test_a_photo_of_20_mb_is_left_out_and_the_person_comes_in() -> None:
    big = encoded(b"\xff\xd8\xff" + b"x" * (20 << 20))
    data = card(f"PHOTO;ENCODING=b;TYPE=JPEG:{big}\nTEL:5")
    found, note = read(data)
    assert isinstance(found, Found)
    assert found.photo is None
    assert said(found, "TEL") == ["5"]
    assert isinstance(note, Skipped)
    assert (note.line, note.reason) == (1, "a photo of more than 16 MB was left out; the person came in")


def test_a_logo_is_kept_as_text_and_a_large_one_is_named() -> None:
    [found] = people(card(f"LOGO;ENCODING=b;TYPE=PNG:{encoded(PNG)}"))
    [logo] = said(found, "LOGO")
    assert logo.endswith(encoded(PNG))
    [(_, reason)] = skipped(card(f"LOGO;ENCODING=b;TYPE=PNG:{encoded(b'x' * 400_000)}"))
    assert "LOGO" in reason


def test_what_has_no_field_stays_on_the_card() -> None:
    [found] = people(card("X-CUSTOM;X-A=1:kept\ngeo:geo:1.5\\,2\nrev:20260101T000000Z"))
    assert said(found, "X-CUSTOM") == ["kept"]
    assert said(found, "GEO") == ["geo:1.5,2"]


def test_a_broken_card_spoils_no_other() -> None:
    whole = card("TEL:5")
    assert [found.line for found in people(whole + "BEGIN:VCARD\n\0\x01;;;:::\nEND:VCARD\n" + whole)] == [1, 10]
