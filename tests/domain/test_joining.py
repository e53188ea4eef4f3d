# SPDX-License-Identifier: MIT
"""Two contacts become one: what stands, what is kept as a fact, and what is the same in both."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain import partial_date
from followup_desk.domain.joining import FIELDS, Difference, differences, joined
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Position, Relation
from followup_desk.domain.words import Kind, MethodKind, Newsletter, OccasionKind, Stage
from tests.builders import person

ANA = replace(person("Ana Ribeiro", id=1), stage=None, followed=False)
OTHER = replace(ANA, id=2)
LATE = date(2026, 11, 1)


def having(who: Contact, **fields: Any) -> Contact:
    return replace(who, **fields)


def told(difference: Difference) -> str:
    values = (each.display if isinstance(each, Name) else each for each in (difference.keep, difference.other))
    shown = " or ".join(each.text() if hasattr(each, "text") else str(each) for each in values)
    return f"{difference.field}: {shown}{' (better)' if difference.takes_other else ''}"


def born(day: str, **fields: Any) -> tuple[Occasion, ...]:
    return (Occasion(OccasionKind.BIRTHDAY, partial_date.parse(day), **fields),)


@pytest.mark.parametrize(
    ("ours", "theirs", "differ"),
    [
        ({}, {}, []),
        ({"hours": "9-12"}, {"hours": "14-17"}, ["hours: 9-12 or 14-17"]),
        ({"hours": "9-12"}, {}, []),  # only where both say something
        ({}, {"hours": "14-17"}, []),
        ({"zone": "Europe/Lisbon"}, {"zone": "Asia/Tokyo"}, ["zone: Europe/Lisbon or Asia/Tokyo"]),
        ({"country": "PT"}, {"country": "JP"}, ["country: PT or JP"]),
        ({"prefers": Kind.CALL}, {"prefers": Kind.EMAIL}, ["prefers: call or email"]),
        ({"prefers": Kind.CALL}, {"prefers": Kind.CALL}, []),
        ({"referrer_id": 5}, {"referrer_id": 6}, ["referrer: 5 or 6"]),
        ({"name": Name("Ana")}, {"name": Name("Anna")}, ["name: Ana or Anna"]),
        ({"name": Name("ANA  Ribeiro")}, {"name": Name("Ana Ribeiro")}, []),
        ({"name": Name("", nickname="Nana")}, {"name": Name("Ana")}, []),  # no name but a nickname
        ({"name": Name("a@b.c")}, {"name": Name("Ana")}, ["name: a@b.c or Ana (better)"]),
        ({"name": Name("Ana")}, {"name": Name("a@b.c")}, ["name: Ana or a@b.c"]),
        ({"name": Name("a@b.c")}, {"name": Name("+351 21")}, ["name: a@b.c or +351 21"]),
        ({"stage": Stage.PROSPECT}, {"stage": Stage.CUSTOMER}, ["stage: prospect or customer (better)"]),
        ({"stage": Stage.CUSTOMER}, {"stage": Stage.FORMER}, ["stage: customer or former"]),
        ({"stage": Stage.RESTING}, {"stage": Stage.PROSPECT}, ["stage: resting or prospect (better)"]),
        ({"stage": Stage.PROSPECT}, {"stage": Stage.FORMER}, ["stage: prospect or former (better)"]),
        ({"ideal_days": 9, "longest_days": 12}, {"ideal_days": 9, "longest_days": 14}, ["cadence: 9–12 or 9–14"]),
        ({"occasions": born("1980-11-24")}, {"occasions": born("1981-11-24")}, ["birthday: 1980-11-24 or 1981-11-24"]),
        ({"occasions": born("1980-11-24")}, {"occasions": born("--11-24")}, []),  # one says all of the other
        ({"occasions": born("--11-24")}, {"occasions": born("1980-11-24")}, []),
        ({"occasions": born("--11-24")}, {"occasions": born("1980")}, ["birthday: --11-24 or 1980"]),
        ({"occasions": born("--11-24")}, {"occasions": born("--11-23", whose="Rui")}, []),
        (
            {"positions": (Position("Acme", "Boss"),)},
            {"positions": (Position("Bell"),)},
            ["organisation: Acme · Boss or Bell"],
        ),
        ({"positions": (Position("Acme"),)}, {"positions": (Position("Acme"),)}, []),
    ],
)
def test_where_both_say_something_else(ours: dict[str, Any], theirs: dict[str, Any], differ: list[str]) -> None:
    assert list(map(told, differences(having(ANA, **ours), having(OTHER, **theirs)))) == differ


def test_the_fields_that_may_be_taken() -> None:
    assert " ".join(FIELDS) == ("name birthday organisation stage prefers hours zone country referrer cadence")


@pytest.mark.parametrize(
    ("field", "ours", "theirs", "fact"),
    [
        ("name", {"name": Name("Ana")}, {"name": Name("Ana Costa")}, ("former name", "Ana Costa", "Ana")),
        ("name", {"name": Name("Ana")}, {"name": Name("", "Ana", "Costa")}, ("former name", "Ana Costa", "Ana")),
        ("prefers", {"prefers": Kind.CALL}, {"prefers": Kind.EMAIL}, ("prefers", "email", "call")),
        ("hours", {"hours": "9-12"}, {"hours": "14-17"}, ("hours", "14-17", "9-12")),
        ("zone", {"zone": "Europe/Lisbon"}, {"zone": "Asia/Tokyo"}, ("time zone", "Asia/Tokyo", "Europe/Lisbon")),
        ("country", {"country": "PT"}, {"country": "JP"}, ("country", "JP", "PT")),
        ("cadence", {"ideal_days": 9, "longest_days": 12}, {"ideal_days": 5, "longest_days": 7},
         ("cadence", "every 5–7 days", "every 9–12 days")),
        ("stage", {"stage": Stage.RESTING, "stage_before": Stage.PROSPECT}, {"stage": Stage.CUSTOMER}, None),
        ("referrer", {"referrer_id": 5}, {"referrer_id": 6}, None),
    ],
)  # fmt: skip
def test_one_stands_and_the_other_is_kept_as_a_fact(
    field: str, ours: dict[str, Any], theirs: dict[str, Any], fact: tuple[str, str, str] | None
) -> None:
    keep, other = having(ANA, **ours), having(OTHER, **theirs)
    for take, stands, losing in (((), ours, 1), ((field,), theirs, 2)):
        found = joined(keep, other, take).contact
        changed = replace(found, facts=())
        kept_stage = {"stage_before": None} if field == "stage" and take else {}
        assert changed == having(keep, **{**stands, **kept_stage})
        assert found.facts == (() if fact is None else (Fact(fact[0], fact[losing]),))


@pytest.mark.parametrize(
    "theirs",
    [
        {"prefers": Kind.EMAIL}, {"hours": "9-12"}, {"zone": "Asia/Tokyo"}, {"country": "JP"}, {"referrer_id": 6},
        {"ideal_days": 9, "longest_days": 12}, {"stage": Stage.RESTING, "stage_before": Stage.CUSTOMER},
        {"note": "Sails"}, {"tags": ("sailor",)}, {"followed": True}, {"stops": frozenset({"R8"})},
        {"positions": (Position("Acme"),)}, {"occasions": born("--11-24")}, {"facts": (Fact("hobby", "sails"),)},
        {"relations": (Relation("child", "Rui"),)}, {"methods": (Method(MethodKind.EMAIL, "a@b.c"),)},
        {"newsletter": Newsletter.AGREED, "newsletter_since": LATE}, {"name": replace(ANA.name, nickname="Nana")},
    ],
)  # fmt: skip
def test_what_only_one_of_them_says_stands(theirs: dict[str, Any]) -> None:
    assert joined(ANA, having(OTHER, **theirs), ()).contact == having(ANA, **theirs)
    assert joined(having(ANA, **theirs), OTHER, FIELDS).contact == having(ANA, **theirs)


@pytest.mark.parametrize(
    ("ours", "theirs", "stands"),
    [
        ("", "", ""),
        ("Sails", "", "Sails"),
        ("Sails", "  ", "Sails"),
        ("", "Sails", "Sails"),
        ("Sails", "Sails at noon", "Sails at noon"),
        ("Sails at noon", " Sails ", "Sails at noon"),
        ("Sails \n", "Sings", "Sails\n\nSings"),
    ],
)
def test_notes_follow_each_other(ours: str, theirs: str, stands: str) -> None:
    assert joined(having(ANA, note=ours), having(OTHER, note=theirs), ()).contact.note == stands


@pytest.mark.parametrize(
    ("ours", "theirs", "stands"),
    [
        (Name("Ana Ribeiro"), Name("ANA RIBEIRO", "Ana", "Ribeiro", prefix="Dr"), ("Ana", "Ribeiro", "Dr")),
        (
            Name("Ana Ribeiro", "Ana", "Ribeiro"),
            Name("Ana Ribeiro", "Anna", "R", prefix="Dr"),
            ("Ana", "Ribeiro", "Dr"),
        ),
        (Name("Ana", "Ana"), Name("Anna Costa", "Anna", "Costa", prefix="Dr"), ("Ana", "", "Dr")),
        (Name("Ana", "Ana", prefix="Ms"), Name("Ana", "", "", prefix="Dr"), ("Ana", "", "Ms")),
    ],
)
def test_a_name_takes_what_it_lacks(ours: Name, theirs: Name, stands: tuple[str, str, str]) -> None:
    name = joined(having(ANA, name=ours), having(OTHER, name=theirs), ()).contact.name
    assert (name.display, name.given, name.family, name.prefix) == (ours.display, *stands)


def test_a_name_that_is_taken_takes_the_rest_of_the_other() -> None:
    ours, theirs = Name("Ana", nickname="Nana", suffix="PhD"), Name("Anna", additional="M", suffix="MD")
    name = joined(having(ANA, name=ours), having(OTHER, name=theirs), ["name"]).contact.name
    assert name == Name("Anna", additional="M", suffix="MD", nickname="Nana")


@pytest.mark.parametrize(
    ("ours", "theirs", "stands"),
    [
        (Newsletter.AGREED, Newsletter.DECLINED, Newsletter.DECLINED),  # a no is never lost
        (Newsletter.LEFT, Newsletter.DECLINED, Newsletter.LEFT),
        (Newsletter.NONE, Newsletter.PROPOSED, Newsletter.PROPOSED),
        (Newsletter.AGREED, Newsletter.PROPOSED, Newsletter.AGREED),
    ],
)
def test_the_newsletter(ours: Newsletter, theirs: Newsletter, stands: Newsletter) -> None:
    since = {ours: date(2026, 1, 1), theirs: date(2026, 2, 2)}
    keep = having(ANA, newsletter=ours, newsletter_since=since[ours])
    found = joined(keep, having(OTHER, newsletter=theirs, newsletter_since=since[theirs]), ()).contact
    assert (found.newsletter, found.newsletter_since) == (stands, since[stands])


@pytest.mark.parametrize(
    ("states", "stands"),
    [("ok old", "ok"), ("old ok", "ok"), ("old old", "old"), ("ok bounced", "bounced"), ("returned ok", "returned"),
     ("bounced returned", "bounced"), ("ok ok", "ok")],
)  # fmt: skip
def test_a_way_that_both_have(states: str, stands: str) -> None:
    first, second = states.split()
    ours = Method(MethodKind.PHONE, "+351 21 000", state=first, id=3)
    theirs = Method(MethodKind.PHONE, "+351-21-000", "work", second, LATE, id=4)
    found = joined(having(ANA, methods=(ours,)), having(OTHER, methods=(theirs,)), ())
    assert found.contact.methods == (replace(ours, label="work", state=stands, confirmed_on=LATE),)
    assert found.same == (("method", 4, 3),)
    found = joined(having(ANA, methods=(replace(ours, label="home", confirmed_on=date(2026, 12, 1)),)),
                   having(OTHER, methods=(theirs,)), ())  # fmt: skip
    assert (found.contact.methods[0].label, found.contact.methods[0].confirmed_on) == ("home", date(2026, 12, 1))


PARTS: dict[str, tuple[str, Any, list[Any], list[Any]]] = {
    "positions": (
        "position", Position("Acme", "Boss"), [Position("ACME", "boss")],
        [Position("Bell", "Boss"), Position("Acme", "Clerk"), Position("Acme", "Boss", until=PartialDate(1999)),
         Position("Acme", "Boss", since=PartialDate(1999))],
    ),
    "facts": (
        "fact", Fact("hobby", "Sails"), [Fact("Hobby", "sails")], [Fact("hobby", "sings"), Fact("need", "Sails")],
    ),
    "relations": (
        "relation", Relation("child", "Rui"), [Relation("Child", "RUI")],
        [Relation("spouse", "Rui"), Relation("child", "Ivo"), Relation("child", "Rui", 9)],
    ),
    "methods": (
        "method", Method(MethodKind.EMAIL, "a@b.c"), [Method(MethodKind.EMAIL, "A@B.c")],
        [Method(MethodKind.EMAIL, "d@b.c"), Method(MethodKind.URL, "a@b.c")],
    ),
    "occasions": (
        "occasion", Occasion(OccasionKind.WEDDING, partial_date.parse("--05-01")),
        [Occasion(OccasionKind.WEDDING, partial_date.parse("--05-01"))],
        [Occasion(OccasionKind.WEDDING, partial_date.parse("--05-02")),
         Occasion(OccasionKind.HOLIDAY, partial_date.parse("--05-01")),
         Occasion(OccasionKind.WEDDING, partial_date.parse("--05-01"), "Rui")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PARTS)
def test_parts_of_both_stay_once_each(name: str) -> None:
    kind, one, alike, unlike = PARTS[name]
    keep = having(ANA, **{name: (replace(one, id=3),)})
    for each in alike:
        found = joined(keep, having(OTHER, **{name: (replace(each, id=4),)}), ())
        assert (getattr(found.contact, name), found.same) == ((replace(one, id=3),), ((kind, 4, 3),))
        assert joined(keep, having(OTHER, **{name: (each,)}), ()).same == ()  # not stored: nothing points to it
    for each in unlike:
        found = joined(keep, having(OTHER, **{name: (replace(each, id=4),)}), ())
        assert (getattr(found.contact, name), found.same) == ((replace(one, id=3), replace(each, id=4)), ())


def test_an_unreadable_number_is_told_by_its_text() -> None:
    both = [having(who, methods=(Method(MethodKind.PHONE, text),)) for who, text in ((ANA, "ask"), (OTHER, "at home"))]
    assert [each.value for each in joined(both[0], both[1], ()).contact.methods] == ["ask", "at home"]


def test_nobody_is_close_to_themselves_nor_referred_by_themselves() -> None:
    keep = having(ANA, relations=(Relation("spouse", "", 2), Relation("child", "", 9)), referrer_id=2)
    other = having(OTHER, relations=(Relation("assistant", "", 1),), referrer_id=1)
    found = joined(keep, other, ()).contact
    assert found.relations == (Relation("child", "", 9),)
    assert found.referrer_id is None
    assert joined(ANA, having(OTHER, referrer_id=1), ()).contact.referrer_id is None


@pytest.mark.parametrize(
    ("ours", "theirs", "take", "stands", "fact"),
    [
        ("1980-11-24", "1981-11-24", (), "1980-11-24", "1981-11-24"),
        ("1980-11-24", "1981-11-24", ("birthday",), "1981-11-24", "1980-11-24"),
        ("--11-24", "1980-11-24", (), "1980-11-24", None),  # the fuller of the two
        ("1980-11-24", "--11-24", ("birthday",), "1980-11-24", None),
    ],
)
def test_nobody_has_two_birthdays(ours: str, theirs: str, take: tuple[str, ...], stands: str, fact: str | None) -> None:
    wedding = Occasion(OccasionKind.WEDDING, partial_date.parse("--05-01"), id=8)
    keep = having(ANA, occasions=(wedding, *born(ours, id=3)))
    found = joined(keep, having(OTHER, occasions=born(theirs, id=4, leap_day=1)), take)
    assert [(each.date.text(), each.id) for each in found.contact.occasions] == [("--05-01", 8), (stands, 3)]
    assert found.contact.occasions[1].leap_day == (28 if stands == ours else 1)
    assert found.contact.facts == (() if fact is None else (Fact("birthday", fact),))
    assert found.same == (("occasion", 4, 3),)


@pytest.mark.parametrize(("take", "first"), [((), "Acme"), (("organisation",), "Bell")])
def test_the_present_job_is_the_first(take: tuple[str, ...], first: str) -> None:
    past = Position("Old", until=partial_date.parse("1999"))
    keep = having(ANA, positions=(Position("Acme", id=3),))
    other = having(OTHER, positions=(past, Position("Bell", id=4)))
    found = joined(keep, other, take).contact
    assert found.present_position is not None
    assert found.present_position.organisation == first
    assert {each.organisation for each in found.positions} == {"Acme", "Old", "Bell"}
    assert not found.facts  # both jobs stay


def test_tags_are_one_whatever_the_case_in_the_spelling_that_is_kept() -> None:
    found = joined(having(ANA, tags=("Sailor", "vip")), having(OTHER, tags=("sailor", "new")), ()).contact
    assert sorted(found.tags) == ["Sailor", "new", "vip"]


stages = st.sampled_from([None, *Stage])


@given(stages, stages, st.sets(st.sampled_from(FIELDS)))
def test_of_two_stages_one_stands_and_a_missing_one_never(one: Stage | None, two: Stage | None, take: set[str]) -> None:
    keep, other = having(ANA, stage=one), having(OTHER, stage=two)
    stands = joined(keep, other, take).contact.stage
    assert stands == ((two if "stage" in take else one) if one and two else one or two)
    better = [each.takes_other for each in differences(keep, other)]
    assert better in ([], [True], [False])
