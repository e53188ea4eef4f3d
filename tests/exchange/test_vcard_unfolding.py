# SPDX-License-Identifier: MIT
"""Every way to fold a line, whatever ends it."""

import pytest

from tests.exchange.vcards import people, said

QP = "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:"


@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("last", ["", "TEL:5\n"])
@pytest.mark.parametrize(
    ("version", "body", "note"),
    [
        ("3.0", "NOTE:one\n  two\n three", "one twothree"),
        ("4.0", "NOTE:one\n\ttwo", "onetwo"),
        ("2.1", "NOTE:one\n two", "one two"),
        ("3.0", "NOTE;X-A=1\n 2:one", "one"),
        ("3.0", "NOTE;X-A=\n  12;X-B=3\n :one\n  two", "one two"),
        ("3.0", "NOTE:a line\nthat nobody escaped", "a line\nthat nobody escaped"),
        ("2.1", f"{QP}a=\nb=\nc", "abc"),
        ("2.1", f"{QP}a=\n\nb", "ab"),
        ("2.1", f"{QP}a= \n =C3=\n=AB", "a ë"),
        ("2.1", f"{QP}a=\n", "a"),
        ("2.1", f"{QP}a=\nTEL: 6", "aTEL: 6"),
        ("2.1", f"{QP}a=\n\nORG:Firm", "a"),
        ("2.1", "NOTE;QUOTED-PRINTABLE:a=0D=0A=\nb", "a\nb"),
    ],
)
def test_a_note_in_every_folding(version: str, body: str, note: str, last: str, ending: str) -> None:
    whole = f"BEGIN:VCARD\nVERSION:{version}\nFN:Ida\n{body}\n{last}END:VCARD\n".replace("\n", ending)
    [found] = people(whole)
    assert found.contact.note == note
    assert said(found, "TEL") == (["5"] if last else [])


@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r", "\r\r\n"])
@pytest.mark.parametrize(
    "photo",
    [
        "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0K\n GgoAAAAN\n SUhE\n",
        "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0K\n GgoAAAAN\n SUhE\n\n",
        "PHOTO;BASE64;PNG:iVBORw0K\nGgoAAAAN\nSUhE\n",
        "PHOTO;PNG;ENCODING=BASE64:\n  iVBORw0K\n  GgoAAAAN\n  SUhE\n\n",
        "PHOTO;PNG;ENCODING=BASE64:\niVBORw0K\nGgoAAAAN\nSUhE\n\n",
        "PHOTO;ENCODING=B:\n\tiVBORw0KGgoAAAAN\n\tSUhE\n",
        "PHOTO:data:image/png;base64,iVBORw0KGgo\n AAAANSUhE\n",
        "PHOTO;X-CROP=1&0&\n 0&12;ENCODING=b:iVBORw0KGgo\n AAAANSUhE\n",
    ],
)
def test_a_photo_in_every_folding(photo: str, ending: str) -> None:
    [found] = people(f"BEGIN:VCARD\nFN:Ida\n{photo}TEL:5\nEND:VCARD\n".replace("\n", ending))
    assert found.photo is not None
    assert found.photo.data == b"\x89PNG\r\n\x1a\n\0\0\0\rIHD"
    assert found.photo.mime == "image/png"
    assert said(found, "TEL") == ["5"]


def test_a_character_folded_through_is_whole_again() -> None:
    [found] = people(b"BEGIN:VCARD\nFN:Ida\nNOTE:Zo\xc3\n \xab\nEND:VCARD\n")
    assert found.contact.note == "Zoë"


def test_an_address_may_be_folded_in_its_label() -> None:
    [found] = people(
        'BEGIN:VCARD\nVERSION:4.0\nFN:Ida\nADR;TYPE=home;LABEL="c/o: Long\n  Way":;;1 Way;Town;;;\nEND:VCARD\n'
    )
    assert said(found, "ADR") == [";;1 Way;Town;;;"]
    assert [method.value for method in found.contact.methods] == ["1 Way\nTown"]


def test_comments_are_no_property() -> None:
    [found] = people("BEGIN:VCARD\n# by hand\nFN:Ida\n# more\nTEL:5\n#: odd\nEND:VCARD\n")
    assert [each.name for each in found.card] == ["FN", "TEL"]


def test_folded_thousands_of_times() -> None:
    [found] = people("BEGIN:VCARD\nFN:Ida\nNOTE:" + "\n ".join(["x" * 70] * 20_000) + "\nEND:VCARD\n")
    assert len(found.contact.note) == 1_400_000


def test_lines_of_a_note_may_look_like_properties() -> None:
    note = "NOTE:Met at the fair\nTel: ask her aide\nat home: after six\nhttps://example.com/x\nand by post"
    [found] = people(f"BEGIN:VCARD\nFN:Ida\n{note}\nTEL:5\nX-ABLabel:x\nEND:VCARD\n")
    assert found.contact.note == note.removeprefix("NOTE:")
    assert [each.name for each in found.card] == ["FN", "NOTE", "TEL", "X-ABLABEL"]
