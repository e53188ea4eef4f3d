# SPDX-License-Identifier: MIT
"""Emails from files: when, who, about what, and what they wrote; damaged ones as far as it goes."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.errors import Refused
from followup_desk.domain.filed import Mail, Party
from followup_desk.exchange import mail_reader
from followup_desk.exchange.html_text import text_of
from followup_desk.exchange.mail_reader import read
from followup_desk.exchange.mail_text import own_words
from tests.exchange.filed_files import mail

MIXED = b"""Received: from a by b; Tue, 3 Nov 2026 09:20:00 +0000
From: =?utf-8?B?Sm8gw4Vs?= <Jo@Aal.example>
To: "Ribeiro, Ana" <ana@ribeiro.example>, undisclosed
Cc: =?iso-8859-1?Q?J=FCrgen?= <j@k.example>
Subject: =?iso-8859-1?Q?Gr=FC=DFe?= and
 more
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: multipart/alternative; boundary=b2

--b2
Content-Type: text/html; charset=utf-8

<style>p {}</style><p>Hi&nbsp;<b>Ana</b>,</p><ul><li>one<li>two</ul><script>x()</script><!-- no -->
<div>On Monday Ana wrote:</div><blockquote>old<br>words</blockquote>
--b2--
--b1
Content-Type: message/rfc822; name="older.eml"

Subject: older

not this
--b1
Content-Type: application/pdf
Content-Disposition: attachment; filename*=utf-8''pl%C3%A4ne.pdf
Content-Transfer-Encoding: base64

AAAA!!
--b1--
"""


def test_a_plain_one() -> None:
    assert read(mail()) == Mail(
        at=datetime(2026, 11, 3, 9, 15, 30, tzinfo=UTC),
        senders=(Party("ana@ribeiro.example", "Ana Ribeiro"),),
        recipients=(Party("rep@desk.example"),),
        subject="Samples of the wool",
        text="Dear all,\n\nthe grey one, please.",
    )


def test_one_of_many_parts() -> None:
    assert read(MIXED) == Mail(
        at=datetime(2026, 11, 3, 9, 20, tzinfo=UTC),
        senders=(Party("jo@aal.example", "Jo Ål"),),
        recipients=(Party("ana@ribeiro.example", "Ribeiro, Ana"), Party("j@k.example", "Jürgen")),
        subject="Grüße and more",
        text="Hi Ana,\n\n- one\n- two",
        attachments=("older.eml", "pläne.pdf"),
    )


@pytest.mark.parametrize(
    ("date", "at"),
    [
        ("Tue, 03 Nov 2026 10:15:30 -0000", datetime(2026, 11, 3, 10, 15, 30, tzinfo=UTC)),
        ("3 Nov 2026 10:15", datetime(2026, 11, 3, 10, 15, tzinfo=UTC)),
        ("yesterday", None),
        ("Tue, 03 Nov 9026 10:15:30 +0100", None),
        ("Tue, 99 Nov 2026 10:15:30 +9999999999", None),
        (None, None),
    ],
)
def test_when_it_was(date: str | None, at: datetime | None) -> None:
    assert read(mail(date=date)).at == at


@pytest.mark.parametrize("ends", [b"\r\n", b"\n", b"\r"])
def test_whatever_ends_its_lines(ends: bytes) -> None:
    assert read(mail().replace(b"\r\n", ends)) == read(mail())


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        ("Content-Type: text/plain; charset=x-nobody", "Grüße".encode(), "Grüße"),
        ("Content-Type: text/plain; charset=us-ascii", "Grüße".encode("latin-1"), "Grüße"),
        ("Content-Type: text/plain; charset=utf-8", "Grüße".encode("latin-1"), "Grüße"),
        ("Content-Transfer-Encoding: base64", b"R3LD!!vMOfZQ", "Grüße"),
        ("Content-Transfer-Encoding: quoted-printable", b"a=\r\nb=3D=zz", "ab==zz"),
        ("Content-Type: multipart/mixed", b"no boundary", ""),
        ("Content-Type: image/png", b"\x89PNG", ""),
        ("Content-Type: ;;;=", b"a\x00b\x07", "ab"),
    ],
)
def test_what_is_written_wrongly(head: str, body: bytes, text: str) -> None:
    assert read(mail(more=f"{head}\r\n", body="BODY").replace(b"BODY", body)).text == text


def test_a_name_in_bytes_beyond_ascii() -> None:
    raw = mail(sender="Jürgen <j@k.example>", subject="Größe")
    assert read(raw).senders == (Party("j@k.example", "Jürgen"),)
    assert read(raw.decode().encode("latin-1")).subject == "Größe"


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"hello", b"BEGIN:VCARD\nFN:x\nEND:VCARD", b"\n\n\nx"])
def test_what_is_no_mail(data: bytes) -> None:
    with pytest.raises(Refused, match="no email"):
        read(data)


def test_what_is_nested_too_deeply() -> None:
    part = b"--a\nContent-Type: multipart/mixed; boundary=a\n\n"
    with pytest.raises(Refused, match="nested"):
        read(b"From: a@b.example\nContent-Type: multipart/mixed; boundary=a\n\n" + part * 2000)


def test_of_a_huge_one_the_words_stand_first() -> None:
    assert read(mail(body="Hi\n" + "x" * mail_reader.MOST)).text.startswith("Hi\n")


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Yes.\n\nOn Tue, 3 Nov 2026, Ana <a@b.example>\nwrote:\n> May I?\n>\n> Ana\n", "Yes."),
        ("Ja.\n\nAm 3.11.2026 um 10:00 schrieb Ana:\n> Darf ich?\n", "Ja."),
        ("Yes.\n-----Original Message-----\nFrom: Ana\n\nMay I?", "Yes."),
        ("On Monday she wrote:\n> May I?\nYes.\n> And now?\nNo.", None),
        ("> May I?", None),
        ("On the whole: yes", None),
        ("They said:\n\n> Never", "They said:"),
    ],
)
def test_what_it_answers_is_left_out(text: str, own: str | None) -> None:
    assert own_words(text) == (text if own is None else own)


@pytest.mark.parametrize(
    "html", ["<![if x]>a<![endif]>", "a<!--", "<a b='", "&#xD800;&#99999999999;", "<" * 5000, "<?x"]
)
def test_html_that_is_none(html: str) -> None:
    assert isinstance(text_of(html), str)


PIECES = [
    MIXED,
    mail(),
    b"=?utf-8?q?",
    b"=?=",
    b"<![",
    b"\r",
    b"\n\n",
    b"\xff",
    b"\0",
    b";",
    b'"',
    b"(",
    b"\xed\xa0\x80",
]
PIECES += [
    b"Content-Type: ",
    b"multipart/mixed; boundary=x",
    b"--x",
    b"filename*0*=",
    b"=?x?b?/?=",
    b"Date: ",
    b"From: ",
]


@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=30), max_size=12), st.data())
def test_whatever_is_in_a_file_it_is_read_or_refused(pieces: list[bytes], data: st.DataObject) -> None:
    whole = b"".join(pieces)
    cut = data.draw(st.integers(0, len(whole)))
    try:
        found = read(whole[cut:] + whole[:cut])
    except Refused:
        return
    "".join((found.subject, found.text, *found.attachments, *(each.name for each in found.parties))).encode()
