# SPDX-License-Identifier: MIT
"""Contacts as vCards: what stands as it was, what is added, what is left out, and that it is read back the same."""

import hashlib
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.methods import norm
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Photo, Position, Relation
from followup_desk.domain.words import Kind, MethodKind, Newsletter, OccasionKind
from followup_desk.exchange import vcard_reader
from followup_desk.exchange.found import Found
from followup_desk.exchange.properties import PICTURE, Card, Property
from followup_desk.exchange.vcard_writer import Version, vcard

PHONE, EMAIL, URL, ADDRESS = MethodKind.PHONE, MethodKind.EMAIL, MethodKind.URL, MethodKind.ADDRESS
VERSIONS: tuple[Version, ...] = ("3.0", "4.0")
both = pytest.mark.parametrize("version", VERSIONS)
PNG = Photo("image/png", b"\x89PNG\r\n\x1a\n and more")


def read(text: str) -> Found:
    """The one person in it, with nothing to remark."""
    [found] = vcard_reader.read(io.BytesIO(text.encode()), "people.vcf")
    assert isinstance(found, Found)
    return found


def lines(text: str) -> list[str]:
    """Whole lines, without those that every card has."""
    unfolded = text.replace("\r\n ", "").split("\r\n")
    return [line for line in unfolded if line and not line.startswith(("BEGIN:", "END:", "VERSION:", "N:", "FN:"))]


def ana(**fields: object) -> Contact:
    plain = Contact(name=Name("Ana Ribeiro", "Ana", "Ribeiro"), stage=None, followed=False)
    return replace(plain, **fields)  # type: ignore[arg-type]


@both
def test_a_card_has_a_frame_a_name_and_its_uid(version: Version) -> None:
    assert vcard(ana(uid="ana-1"), version=version).split("\r\n") == [
        *("BEGIN:VCARD", f"VERSION:{version}", "UID:ana-1", "N:Ribeiro;Ana;;;", "FN:Ana Ribeiro", "END:VCARD", ""),
    ]


def test_what_a_card_said_stands_as_it_was_written() -> None:
    card = (
        Property("TEL", "+351 912 000 111", (("TYPE", "cell"), ("X-SIM", "2"))),
        Property("TEL", "+351 21 000 222", (("TYPE", "work"),)),
        Property("ORG", "Faria;North", (("LANGUAGE", "pt"),)),
        Property("GENDER", "F"),
        Property("REV", "20260301T100000Z"),
        Property("X-CUSTOM", "kept", (), "item1"),
        Property("X-ABLABEL", "Our word", (), "item1"),
    )
    person = ana(
        methods=(Method(EMAIL, "ana@example.com"), Method(PHONE, "+351 912 000 111", "mobile")),
        positions=(Position("Faria"),),
        facts=(Fact("department", "North"),),
    )
    assert lines(vcard(person, [card], version="4.0")) == [
        "ORG;LANGUAGE=pt:Faria;North",
        "EMAIL:ana@example.com",
        "TEL;TYPE=cell;X-SIM=2:+351 912 000 111",
        *("GENDER:F", "item1.X-CUSTOM:kept", "item1.X-ABLabel:Our word"),
    ]


def test_other_cards_add_what_stands_for_no_field_once() -> None:
    first = (
        Property("X-ONE", "1", (), "item1"),
        Property("X-ABLABEL", "a", (), "item1"),
        Property("KIND", "individual"),
    )
    second = (Property("X-TWO", "2", (), "item1"), Property("X-ABLABEL", "b", (), "item1"), Property("KIND", "org"))
    third = (Property("X-TWO", "2", (), "a"), Property("X-ABLABEL", "b", (), "a"), Property("GEO", "geo:1,2"))
    assert lines(vcard(ana(), [first, second, (Property("TEL", "1"), *third)], version="4.0")) == [
        *("item1.X-ONE:1", "item1.X-ABLabel:a", "KIND:individual", "item1-2.X-TWO:2", "item1-2.X-ABLabel:b"),
        "GEO:geo:1,2",
    ]


def test_a_spelling_of_the_same_stays_until_something_of_the_kind_changes() -> None:
    address = Method(ADDRESS, "Rua 1\n1000 Lisboa")
    card = (Property("ADR", ";;Rua 1;Lisboa;;1000;"), Property("LABEL", "Rua 1\\nLisboa"))
    assert lines(vcard(ana(methods=(address,)), [card], version="3.0")) == [
        "ADR:;;Rua 1;Lisboa;;1000;",
        "LABEL:Rua 1\\nLisboa",
    ]
    moved = ana(methods=(Method(ADDRESS, "Rua 2"),))
    assert lines(vcard(moved, [card], version="3.0")) == ["ADR:;;Rua 2;;;;"]


@both
def test_labels(version: Version) -> None:
    person = ana(methods=(Method(PHONE, "1", "work fax"), Method(EMAIL, "a@b.test", "Büro, oben")))
    assert lines(vcard(person, version=version)) == [
        *("TEL;TYPE=work,fax:1", "item1.EMAIL:a@b.test", "item1.X-ABLabel:Büro\\, oben"),
    ]


def test_days_in_both_versions() -> None:
    days = (
        Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 2, 29)),
        Occasion(OccasionKind.WEDDING, PartialDate(2001, 5, 3)),
    )
    assert lines(vcard(ana(occasions=days), version="4.0")) == ["BDAY:--0229", "ANNIVERSARY:20010503"]
    assert lines(vcard(ana(occasions=days), version="3.0")) == [
        *("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "X-ANNIVERSARY:2001-05-03"),
    ]


def test_people_close_to_them_in_both_versions() -> None:
    close = ana(relations=(Relation("spouse", "Rui"), Relation("golf partner", "Eva; the younger")))
    assert lines(vcard(close, version="4.0")) == [
        "RELATED;VALUE=text;TYPE=spouse:Rui",
        *("item1.RELATED;VALUE=text:Eva\\; the younger", "item1.X-ABLabel:golf partner"),
    ]
    assert lines(vcard(close, version="3.0")) == [
        *("related1.X-ABRELATEDNAMES:Rui", "related1.X-ABLabel:spouse"),
        *("item1.X-ABRELATEDNAMES:Eva\\; the younger", "item1.X-ABLabel:golf partner"),
    ]


def test_a_picture() -> None:
    card = (Property("PHOTO", "", ((PICTURE, hashlib.sha256(PNG.data).hexdigest()), ("X-CROP", "1"))),)
    assert lines(vcard(ana(), [card], PNG, version="4.0"))[0].startswith("PHOTO;X-CROP=1:data:image/png;base64,iVBOR")
    assert lines(vcard(ana(), [card], PNG, version="3.0"))[0].startswith("PHOTO;X-CROP=1;ENCODING=b;TYPE=PNG:iVBOR")
    other = Photo("image/jpeg", b"\xff\xd8\xff")
    assert lines(vcard(ana(), [card], other, version="4.0"))[0].startswith("PHOTO:data:image/jpeg;base64,")
    assert lines(vcard(ana(), [card], version="4.0")) == []


def test_only_the_desks_own_stays_on_the_desk() -> None:
    person = Contact(
        name=Name("Ana"),
        hours="9-12",
        prefers=Kind.CALL,
        newsletter=Newsletter.AGREED,
        facts=(Fact("need", "a van"),),
        positions=(Position("Old Firm", until=PartialDate(2020)),),
        methods=(Method(PHONE, "1", state="old"),),
        occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(2015), "Tom"),),
    )
    assert lines(vcard(person, version="4.0")) == []


@both
def test_no_text_begins_a_line_or_a_parameter(version: Version) -> None:
    sly = "x\r\nEND:VCARD\r\nBEGIN:VCARD\rFN:Eve\n"
    reached = (Method(PHONE, "1", 'a";X=1:b\r\nTEL:2'),)
    person = ana(note=sly, tags=(sly,), methods=reached, relations=(Relation(sly, sly),))
    card: Card = (
        Property("X-A", "1\r\nTEL:3", (("X-P", sly), ('X-Q";Y', "v"), ("X-R", 'say "a;b:c", ^n')), "item\r\nTEL:4"),
        Property("X-BAD\r\nTEL:5\r\nX", "1"),
    )
    written = vcard(person, [card], version=version)
    assert written.count("BEGIN:VCARD\r\n") == 1
    assert not [line for line in lines(written) if line.startswith(("TEL:", "FN:Eve", "END"))]
    assert all(line.isprintable() for line in written.split("\r\n"))
    assert read(written).card[-1].param("X-R") == 'say "a;b:c", ^n'


LINE = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"], include_characters=" ;,:\\'\"^=."), max_size=12
).map(lambda text: " ".join(text.split()))
WORD = LINE.filter(bool)
NOTE = st.lists(LINE, max_size=3).map("\n".join).map(str.strip)
LABEL = st.sampled_from(["", "work", "home fax", "mobile", "other"]) | WORD.filter(lambda word: "_$!<" not in word)
NUMBER = st.from_regex(r"\+?[0-9]{3,9}", fullmatch=True)
DAY = st.builds(PartialDate, st.none() | st.integers(1605, 2100), st.integers(1, 12), st.integers(1, 28)) | st.builds(
    PartialDate, st.integers(1605, 2100), st.none() | st.integers(1, 12)
)
ADDRESS_ON_THE_NET = st.from_regex(r"https://[a-z]{1,5}\.test/[a-z,;?=&%]{0,6}", fullmatch=True)
METHOD = (
    st.builds(Method, st.just(PHONE), NUMBER, LABEL)
    | st.builds(Method, st.just(EMAIL), st.from_regex(r"[a-z]{1,5}@[a-z]{1,5}\.test", fullmatch=True), LABEL)
    | st.builds(Method, st.just(URL), ADDRESS_ON_THE_NET, LABEL)
    | st.builds(Method, st.just(ADDRESS), st.lists(WORD, min_size=1, max_size=3).map("\n".join), LABEL)
)
FACT = st.builds(Fact, st.sampled_from(["role", "hobby", "interest", "expertise", "messenger", "department"]), WORD)
CONTACT = st.builds(
    Contact,
    name=st.builds(Name, WORD, LINE, LINE, LINE, LINE, LINE, LINE),
    uid=LINE,
    stage=st.none(),
    followed=st.just(False),
    zone=st.none() | st.just("Europe/Lisbon"),
    note=NOTE,
    methods=st.lists(METHOD, max_size=4, unique_by=lambda each: (each.kind, norm(each.kind, each.value))).map(tuple),
    positions=st.lists(st.builds(Position, WORD, LINE), max_size=3).map(tuple),
    occasions=st.lists(
        st.builds(Occasion, st.sampled_from([OccasionKind.BIRTHDAY, OccasionKind.WEDDING]), DAY),
        max_size=2,
        unique_by=lambda each: each.kind,
    ).map(tuple),
    facts=st.lists(FACT, max_size=3, unique=True).map(tuple),
    relations=st.lists(st.builds(Relation, WORD, WORD), max_size=3, unique=True).map(tuple),
    tags=st.lists(WORD, max_size=3, unique_by=str.casefold).map(tuple),
)


@both
@given(contact=CONTACT, photo=st.none() | st.just(PNG))
def test_what_is_written_is_read_back(version: Version, contact: Contact, photo: Photo | None) -> None:
    found = read(vcard(contact, photo=photo, version=version))
    assert found.contact == contact
    assert found.photo == photo


@both
@given(before=CONTACT, after=CONTACT)
def test_a_card_from_before_never_comes_through(version: Version, before: Contact, after: Contact) -> None:
    """Whatever changed since, what is said now is what is read; and saying it again changes nothing."""
    card = read(vcard(before, version="4.0")).card
    written = vcard(after, [card], version=version)
    assert read(written).contact == after
    assert vcard(after, [read(written).card], version=version) == written
