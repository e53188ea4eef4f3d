# SPDX-License-Identifier: MIT
"""What each property of a card stands for in a contact, as real programs write it."""

import pytest

from followup_desk.domain.records import Fact, Method, Position, Relation
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.exchange.card_contact import contact_of
from followup_desk.exchange.properties import Property
from tests.exchange.vcards import card, people, person

PHONE, EMAIL, URL, ADDRESS = MethodKind.PHONE, MethodKind.EMAIL, MethodKind.URL, MethodKind.ADDRESS


@pytest.mark.parametrize(
    ("line", "kind", "value", "label"),
    [
        ("TEL:+351 912 000 111", PHONE, "+351 912 000 111", ""),
        ("TEL;TYPE=CELL,VOICE:5", PHONE, "5", "mobile"),
        ("TEL;WORK;FAX:5", PHONE, "5", "work fax"),
        ("tel;type=home:5", PHONE, "5", "home"),
        ("TEL;VALUE=uri;TYPE=work:tel:+1-555-0100", PHONE, "+1-555-0100", "work"),
        ("TEL;VALUE=uri:tel:+1-555-0100;ext=12", PHONE, "+1-555-0100 ext. 12", ""),
        ("TEL:tel:5%200", PHONE, "5 0", ""),
        ("item1.TEL:5\nitem1.X-ABLabel:Praxis Süd", PHONE, "5", "Praxis Süd"),
        ("item1.X-ABLABEL:_$!<HomeFax>!$_\nITEM1.TEL:5", PHONE, "5", "home fax"),
        ("EMAIL;INTERNET:ida@example.com", EMAIL, "ida@example.com", ""),
        ("EMAIL;TYPE=WORK:mailto:ida@example.com?subject=x", EMAIL, "ida@example.com", "work"),
        ('EMAIL:"Horn, Ida" <ida@example.com>', EMAIL, "ida@example.com", ""),
        ("EMAIL:Ida <ida@example.com>", EMAIL, "ida@example.com", ""),
        ("URL;TYPE=home:https\\://example.com/a?b=1\\,2", URL, "https://example.com/a?b=1,2", "home"),
        ("X-SOCIALPROFILE;type=mastodon:https://example.org/@ida", URL, "https://example.org/@ida", "mastodon"),
        ("ADR;TYPE=WORK:;;1 Way;Town;;4000;Portugal", ADDRESS, "1 Way\n4000 Town\nPortugal", "work"),
        ("ADR:PO 5;Flat 2;1 Way;Town;CA;90000;USA", ADDRESS, "PO 5\nFlat 2\n1 Way\nTown, CA 90000\nUSA", ""),
        ("ADR:;;1 Way\\nBack yard;Town", ADDRESS, "1 Way\nBack yard\nTown", ""),
        ('ADR;LABEL="1 Way^nTown":;;;;;;', ADDRESS, "1 Way\nTown", ""),
        ("LABEL;TYPE=home:1 Way\\nTown", ADDRESS, "1 Way\nTown", "home"),
    ],
)
def test_ways_to_reach_them(line: str, kind: MethodKind, value: str, label: str) -> None:
    assert person(line).methods == (Method(kind, value, label),)


def test_a_number_comes_once_with_its_first_label() -> None:
    assert person(
        "TEL;CELL:+351 912 000 111\nTEL;HOME:+351912000111\nEMAIL:A@example.com\nEMAIL:a@example.com"
    ).methods == (
        Method(PHONE, "+351 912 000 111", "mobile"),
        Method(EMAIL, "A@example.com", ""),
    )


def test_a_label_beside_the_address_is_no_second_one() -> None:
    assert len(person("LABEL:1 Way\\, Town\nADR:;;1 Way;Town;;;").methods) == 1


def test_empty_values_say_nothing() -> None:
    empty = "TEL:|EMAIL;TYPE=work:|ADR:;;;;;;|ORG:;|TITLE:|BDAY:|NOTE:  |CATEGORIES:,|URL: |NICKNAME:|RELATED:|IMPP:"
    assert person(empty.replace("|", "\n")) == person("X-NOTHING:1")


def test_a_name_in_parts() -> None:
    [found] = people("BEGIN:VCARD\nN:Horn;Ida;Maria,Ana;Dr.;MSc\nFN:Dr. Ida Horn\nNICKNAME:Idchen,Iduna\nEND:VCARD\n")
    name = found.contact.name
    assert (name.display, name.given, name.family, name.prefix, name.suffix) == (
        "Dr. Ida Horn",
        "Ida",
        "Horn",
        "Dr.",
        "MSc",
    )
    assert name.nickname == "Idchen, Iduna"


@pytest.mark.parametrize(
    ("body", "display"),
    [
        ("N:Horn;Ida;;;", "Ida Horn"),
        ("FN:Ida Horn", "Ida Horn"),
        ("FN:Ida\\, of Horn", "Ida, of Horn"),
        ("N:;;;;\nFN:\nORG:Horn & Co", "Horn & Co"),
        ("NICKNAME:Idchen", "Idchen"),
        ("EMAIL:ida@example.com", "ida@example.com"),
        ("TEL:5", "5"),
        ("FN;ALTID=1;LANGUAGE=de:Ida\nFN;ALTID=1;LANGUAGE=fr:Ide", "Ida"),
        ("FN:<b>Ida</b>\t'; DROP TABLE contact--", "<b>Ida</b> '; DROP TABLE contact--"),
    ],
)
def test_who_it_is(body: str, display: str) -> None:
    [found] = people(f"BEGIN:VCARD\nVERSION:3.0\n{body}\nEND:VCARD\n")
    assert found.contact.name.display == display


def test_a_firm_has_no_given_name() -> None:
    [found] = people("BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Horn Fine Foods\nORG:Horn Fine Foods\nEND:VCARD\n")
    assert (found.contact.name.display, found.contact.name.given) == ("Horn Fine Foods", "")


@pytest.mark.parametrize(
    ("body", "positions"),
    [
        ("ORG:Faria\nTITLE:Buyer", [Position("Faria", "Buyer")]),
        ("TITLE:Buyer", [Position("", "Buyer")]),
        ("ORG:Faria\\, Lda", [Position("Faria, Lda")]),
        (
            "a.ORG:Faria\nb.ORG:Lopes\nb.TITLE:Owner\na.TITLE:Buyer",
            [Position("Faria", "Buyer"), Position("Lopes", "Owner")],
        ),
        ("ORG:Faria\nORG:Lopes\nTITLE:Buyer", [Position("Faria", "Buyer"), Position("Lopes")]),
        ("ORG:Faria\nTITLE:Buyer\nTITLE:Owner", [Position("Faria", "Buyer"), Position("", "Owner")]),
    ],
)
def test_jobs(body: str, positions: list[Position]) -> None:
    assert list(person(body).positions) == positions


def test_departments_are_something_to_know() -> None:
    assert person("ORG:Faria;North;Wine").facts == (Fact("department", "North, Wine"),)


@pytest.mark.parametrize(
    ("body", "kind", "day"),
    [
        ("BDAY:1980-11-24", OccasionKind.BIRTHDAY, "1980-11-24"),
        ("BDAY;VALUE=date:--1124", OccasionKind.BIRTHDAY, "--11-24"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-11-24", OccasionKind.BIRTHDAY, "--11-24"),
        ("BDAY:1980-11-24T00:00:00Z", OccasionKind.BIRTHDAY, "1980-11-24"),
        ("BDAY:soon\nBDAY:19801124", OccasionKind.BIRTHDAY, "1980-11-24"),
        ("ANNIVERSARY:20090808T1430-0500", OccasionKind.WEDDING, "2009-08-08"),
        ("X-ANNIVERSARY:2009-08-08", OccasionKind.WEDDING, "2009-08-08"),
        ("X-EVOLUTION-ANNIVERSARY:2009-08-08", OccasionKind.WEDDING, "2009-08-08"),
        ("X-KADDRESSBOOK-X-Anniversary:2009-08-08", OccasionKind.WEDDING, "2009-08-08"),
        ("item1.X-ABDATE:2009-08-08\nitem1.X-ABLabel:_$!<Anniversary>!$_", OccasionKind.WEDDING, "2009-08-08"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2009-08-08;1;;;", OccasionKind.WEDDING, "2009-08-08"),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;--11-24;3;;", OccasionKind.BIRTHDAY, "--11-24"),
    ],
)
def test_days(body: str, kind: OccasionKind, day: str) -> None:
    assert [(each.kind, each.date.text()) for each in person(body).occasions] == [(kind, day)]


def test_a_birthday_in_words_is_none() -> None:
    assert person("BDAY;VALUE=text:circa 1800").occasions == ()


def test_another_day_is_something_to_know() -> None:
    assert Fact("graduation", "2001-07-01") in person("i.X-ABDATE:2001-07-01\ni.X-ABLabel:graduation").facts


@pytest.mark.parametrize(
    ("body", "relation"),
    [
        ("X-SPOUSE:Nuno", Relation("spouse", "Nuno")),
        ("X-EVOLUTION-MANAGER:Rita", Relation("manager", "Rita")),
        ("X-KADDRESSBOOK-X-AssistantsName:Rui", Relation("assistant", "Rui")),
        ("RELATED;TYPE=friend;VALUE=text:Rui\\, a friend", Relation("friend", "Rui, a friend")),
        ("i.X-ABRELATEDNAMES:Eva\ni.X-ABLabel:_$!<Mother>!$_", Relation("mother", "Eva")),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Nuno;14;;;", Relation("spouse", "Nuno")),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Nuno;99;;;", Relation("contact", "Nuno")),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Nuno;²;;;", Relation("contact", "Nuno")),
    ],
)
def test_people_close_to_them(body: str, relation: Relation) -> None:
    assert person(body).relations == (relation,)


def test_a_reference_is_nobodys_name() -> None:
    assert person("RELATED;TYPE=friend:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af").relations == ()


@pytest.mark.parametrize("number", ["²", "٣", "9" * 5000, "-1", ""])
def test_odd_numbers_of_android_do_no_harm(number: str) -> None:
    person(f"X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Nuno;{number};;;")


def test_androids_nickname() -> None:
    assert person("X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Idchen;1;;;").name.nickname == "Idchen"


def test_categories_are_tags_once() -> None:
    assert person("CATEGORIES:Wine,North\\, East\nCATEGORIES:wine").tags == ("Wine", "North, East")


def test_notes_stand_below_one_another() -> None:
    assert person("NOTE:one\\ntwo\nNOTE:three\nNOTE:three").note == "one\ntwo\n\nthree"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("IMPP;X-SERVICE-TYPE=Jabber:xmpp:ida@example.com", "jabber: xmpp:ida@example.com"),
        ("X-SKYPE:ida.horn", "skype: ida.horn"),
        ("IMPP:sip:ida@example.com", "sip:ida@example.com"),
        ("TEL;VALUE=uri:sip:ida@example.com", "sip:ida@example.com"),
    ],
)
def test_messengers_are_something_to_know(line: str, words: str) -> None:
    assert person(line).facts == (Fact("messenger", words),)


@pytest.mark.parametrize(
    ("said", "zone"),
    [("Europe/Lisbon", "Europe/Lisbon"), ("-05:00", None), ("../../etc/passwd", None), ("Nowhere/Land", None)],
)
def test_zones(said: str, zone: str | None) -> None:
    assert person(f"TZ:{said}").zone == zone


def test_several_organisations_and_titles_never_get_lost() -> None:
    body = "\n".join(f"g{n}.TITLE:T{n}\nORG:O{n}" for n in range(30))
    jobs = person(body).positions
    assert {job.title for job in jobs} == {f"T{n}" for n in range(30)}
    assert {job.organisation for job in jobs} >= {f"O{n}" for n in range(30)}


def test_a_card_of_nothing_is_a_contact_without_a_name() -> None:
    assert contact_of(()).name.display == ""
    assert contact_of((Property("", "x"), Property("FN", ""))).name.display == ""


def test_nobody_is_followed_by_being_read() -> None:
    [found] = people(card("UID:ida-1"))
    assert (found.contact.followed, found.contact.stage, found.contact.uid) == (False, None, "ida-1")


@pytest.mark.parametrize(
    ("body", "fact"),
    [
        ("BDAY;VALUE=text:around Easter", Fact("birthday", "around Easter")),
        ("ANNIVERSARY:soon", Fact("anniversary", "soon")),
        (
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2019-05-05;0;first sale;;",
            Fact("first sale", "2019-05-05"),
        ),
        ("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2019-05-05;2;;;", Fact("date", "2019-05-05")),
    ],
)
def test_a_day_without_a_field_is_something_to_know(body: str, fact: Fact) -> None:
    assert person(body).facts == (fact,)


def test_a_firm_as_apple_shows_it_has_no_given_name() -> None:
    [found] = people("BEGIN:VCARD\nVERSION:3.0\nFN:Horn Fine Foods\nX-ABShowAs:COMPANY\nEND:VCARD\n")
    assert found.contact.name.given == ""


@pytest.mark.parametrize(
    "agent",
    ["AGENT:BEGIN:VCARD\\nFN:Rui Lopes\\nTEL:5\\nEND:VCARD", "AGENT:\nBEGIN:VCARD\nFN:Rui Lopes\nTEL:5\nEND:VCARD"],
)
def test_who_acts_for_them_is_close_to_them_and_no_card_of_its_own(agent: str) -> None:
    assert person(f"{agent}\nTEL:6").relations == (Relation("agent", "Rui Lopes"),)


def test_an_agent_in_words_is_nobody() -> None:
    assert person("AGENT:Nobody in particular").relations == ()
