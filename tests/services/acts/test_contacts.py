# SPDX-License-Identifier: MIT
"""Acts on contacts: add, edit, stage, tag, note a fact, to the trash and back; and what no desk should hold."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.errors import Refused
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Position
from followup_desk.domain.words import Kind, MethodKind, Newsletter, OccasionKind, Stage
from followup_desk.services import agenda, history, lists, people
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import contact_edits, dump, tables
from tests.bad_places import run_sql
from tests.builders import StandingClock, add, person, plan

EVERYTHING = Contact(
    name=Name("Dr Ana M. Ribeiro, PhD", "Ana", "Ribeiro", "Maria", "Dr", "PhD", "Nana"),
    stage=Stage.CUSTOMER,
    prefers=Kind.LUNCH,
    hours="9-12",
    zone="Asia/Tokyo",
    country="PT",
    newsletter=Newsletter.AGREED,
    newsletter_since=date(2026, 3, 4),
    ideal_days=14,
    longest_days=21,
    note="Met at the fair <b>in</b> Porto & liked it",
    methods=(
        Method(MethodKind.PHONE, "+351 912 000 123", "work"),
        Method(MethodKind.EMAIL, "Ana@Fjordbygg.example", "home", "bounced", date(2026, 1, 2)),
        Method(MethodKind.ADDRESS, "Rua do Almada 12\n4050-031 Porto"),
        Method(MethodKind.URL, "https://fjordbygg.example"),
    ),
    positions=(
        Position("Fjordbygg Lda", "Head of Purchasing", PartialDate(2020, 3)),
        Position("東都商事", "", PartialDate(2015), PartialDate(2020, 2, 29)),
    ),
    occasions=(
        Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 2, 29), leap_day=1),
        Occasion(OccasionKind.GRADUATION, PartialDate(2027, 6), "Rita"),
    ),
    facts=(Fact("need", "wool yarn", date(2026, 1, 2)), Fact("family", "two daughters")),
    tags=("fair", "sea"),
)
HOSTILE = [
    "",
    " ",
    "عمر الفارسي",
    "東都 商事",
    "🦩",
    "x" * 500,
    "<b>bold</b>",
    "{name}",
    "100 %s",
    "a\nb",
    "'; --",
    "\u202eabc",
]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for all of a property's examples."""
    desk = open_desk(tmp_path_factory.mktemp("shared"), StandingClock())
    yield desk
    desk.close()


def without_ids(contact: Contact) -> Contact:
    """As it was before it was stored."""
    return replace(
        contact,
        id=None,
        uid="",
        methods=tuple(replace(method, id=None) for method in contact.methods),
        positions=tuple(replace(position, id=None) for position in contact.positions),
        occasions=tuple(replace(occasion, id=None) for occasion in contact.occasions),
        facts=tuple(replace(fact, id=None) for fact in contact.facts),
    )


def changes(desk: Desk) -> list[str]:
    """What the latest act wrote: table and operation."""
    found = desk.db.execute_sql("select tbl, op from change where act_id = (select max(id) from act) order by seq")
    return [f"{table} {op}" for table, op in found]


def test_everything_about_somebody_comes_back(desk: Desk) -> None:
    ana = contacts.add_contact(desk, EVERYTHING)
    ring_for_the_right_email = date(2026, 11, 21)
    assert without_ids(people.person(desk, ana)) == replace(EVERYTHING, next_due=ring_for_the_right_email)
    assert people.person(desk, ana).uid


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_any_name_is_text(desk: Desk, name: str) -> None:
    ana = contacts.add_contact(desk, Contact(name=Name(name)))
    assert people.person(desk, ana).name.display == name
    assert len(history.acts(desk)[0].label) < 80


@given(st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=30))
def test_any_text_comes_back(shared: Desk, text: str) -> None:
    note = f"{text}."  # facts and tags that are empty are refused
    record = Contact(name=Name(text, text, text, text, text, text, text), note=text, facts=(Fact(note, note),))
    found = people.person(shared, contacts.add_contact(shared, record))
    assert without_ids(found) == record
    assert people.find(shared, str(found.id)) == found.id


def test_who_is_added_by_hand_is_followed(desk: Desk) -> None:
    assert people.person(desk, add(desk, followed=False)).followed


def test_an_edit_writes_what_differs(desk: Desk) -> None:
    ana = contacts.add_contact(desk, EVERYTHING)
    stored = people.person(desk, ana)
    contacts.edit_contact(desk, stored, replace(stored, hours="14-17"))
    assert changes(desk) == ["contact update"]
    phone, *others = stored.methods
    contacts.edit_contact(desk, stored, replace(stored, methods=(replace(phone, value="+351 912 000 124"), *others)))
    assert changes(desk) == ["method update"]  # the hours stay as they are now
    contacts.edit_contact(desk, stored, replace(stored, facts=stored.facts[1:], tags=("fair", "new")))
    assert changes(desk) == ["fact delete", "tag insert", "tagging insert", "tagging delete"]


def test_an_edit_that_changes_nothing_leaves_no_trace(desk: Desk) -> None:
    ana = contacts.add_contact(desk, EVERYTHING)
    stored = people.person(desk, ana)
    contacts.edit_contact(desk, stored, stored)
    assert len(history.acts(desk)) == 1


def test_an_edit_leaves_what_others_changed_since_it_began(desk: Desk) -> None:
    ana = contacts.add_contact(desk, EVERYTHING)
    before = people.person(desk, ana)
    contacts.set_stage(desk, ana, Stage.RESTING)
    contacts.add_tags(desk, ana, ["golf"])
    contacts.add_fact(desk, ana, "need", "speed")
    contacts.edit_contact(desk, before, replace(before, note="", tags=("fair",), facts=before.facts[1:]))
    now = people.person(desk, ana)
    assert (now.stage, now.note, now.tags) == (Stage.RESTING, "", ("fair", "golf"))
    assert [fact.text for fact in now.facts] == ["two daughters", "speed"]


def test_two_edits_that_make_no_sense_together_are_refused(desk: Desk) -> None:
    before = people.person(desk, add(desk, ideal_days=10, longest_days=20))
    contacts.edit_contact(desk, before, replace(before, longest_days=12))
    with pytest.raises(Refused, match="the longest not shorter"):
        contacts.edit_contact(desk, before, replace(before, ideal_days=15))


def test_the_order_of_numbers_is_the_users(desk: Desk) -> None:
    ana = contacts.add_contact(desk, EVERYTHING)
    stored = people.person(desk, ana)
    contacts.edit_contact(desk, stored, replace(stored, methods=stored.methods[::-1], positions=stored.positions[::-1]))
    assert people.person(desk, ana).methods == stored.methods[::-1]
    assert people.person(desk, ana).positions == stored.positions[::-1]
    undoing.undo(desk)
    assert people.person(desk, ana) == stored


def test_an_organisation_is_one_whoever_writes_it(desk: Desk) -> None:
    for firm in ("Fjordbygg", "fjordbygg", "FJÖRDBYGG".replace("Ö", "O")):
        add(desk, positions=(Position(firm),))
    assert [row["name"] for row in dump.tables(desk.db)["organisation"]] == ["Fjordbygg"]


def test_a_tag_is_one_whatever_the_case(desk: Desk) -> None:
    ana = add(desk, tags=("Fair",))
    contacts.add_tags(desk, ana, ["fair", " FAIR ", "Sea"])
    assert people.person(desk, ana).tags == ("Fair", "Sea")
    assert people.known_tags(desk) == ["Fair", "Sea"]


@pytest.mark.parametrize(
    ("first", "then", "remembered"),
    [
        ("customer", "resting", "customer"),
        ("resting", "resting", None),
        ("resting", "prospect", None),
        ("prospect", "customer", None),
    ],
)
def test_the_stage_that_resting_took_is_remembered(desk: Desk, first: str, then: str, remembered: str | None) -> None:
    ana = add(desk, stage=Stage(first))
    contacts.set_stage(desk, ana, Stage(then))
    assert people.person(desk, ana).stage == then
    assert people.person(desk, ana).stage_before == remembered


@pytest.mark.parametrize("stage", [*Stage, None])
def test_a_stage_does_the_same_whichever_way_it_is_set(desk: Desk, stage: Stage | None) -> None:
    """To whoever is only known and not yet followed, such as of an imported list."""
    ana = add(desk, stage=Stage.CUSTOMER)
    with desk.act("import") as act:
        contact_edits.set_columns(act, ana, followed=0)
    contacts.edit_contact(desk, before := people.person(desk, ana), replace(before, stage=stage))
    edited = people.person(desk, ana)
    assert (edited.stage_before, edited.followed) == (
        Stage.CUSTOMER if stage is Stage.RESTING else None,
        stage not in (Stage.CUSTOMER, None),
    )
    if stage not in (Stage.CUSTOMER, None):
        undoing.undo(desk)
        contacts.set_stage(desk, ana, stage)
        assert people.person(desk, ana) == edited


def test_the_newsletter_has_its_day(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk, newsletter=Newsletter.PROPOSED)
    assert people.person(desk, ana).newsletter_since == date(2026, 11, 21)
    clock.forward(days=2)
    for newsletter, since in ((Newsletter.AGREED, date(2026, 11, 23)), (Newsletter.NONE, None)):
        before = people.person(desk, ana)
        contacts.edit_contact(desk, before, replace(before, newsletter=newsletter))
        assert people.person(desk, ana).newsletter_since == since


@pytest.mark.parametrize(
    ("so_far", "becomes"),
    [
        ("open", "dropped R12.corrected"),
        ("promised", "open "),  # what they were told stands
        ("done", "done "),
        ("dropped", "dropped no use"),
    ],
)
def test_a_day_that_is_taken_out_takes_its_card_with_it(desk: Desk, so_far: str, becomes: str) -> None:
    ana = add(desk, occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(1980, 12, 24)),))
    (card,) = people.follow_ups(desk, ana)
    match so_far:
        case "promised":
            with desk.act("move") as act:
                act.update(tables.FollowUp, card.id, ana, promised=1, promise="open")
        case "done":
            follow_ups.done(desk, card.id)
        case "dropped":
            follow_ups.drop(desk, card.id, "no use")
    before, was = people.person(desk, ana), dump.tables(desk.db)

    contacts.edit_contact(desk, before, replace(before, occasions=()))

    assert people.person(desk, ana).occasions == ()
    found = people.follow_up(desk, card.id)
    assert f"{found.state} {found.dropped_why}" == becomes
    assert len(people.follow_ups(desk, ana)) == 1
    undoing.undo(desk)
    assert dump.tables(desk.db) == was


def test_a_fact_with_tags_is_confirmed_today(desk: Desk) -> None:
    ana = add(desk)
    fact = contacts.add_fact(desk, ana, "need", "wool yarn", ["yarn"])
    assert people.person(desk, ana).facts == (Fact("need", "wool yarn", date(2026, 11, 21), fact),)
    contacts.edit_contact(desk, before := people.person(desk, ana), replace(before, facts=()))
    assert dump.tables(desk.db)["tagging"] == []
    undoing.undo(desk)
    assert len(dump.tables(desk.db)["tagging"]) == 1


def test_the_trash_keeps_everything(desk: Desk, clock: StandingClock) -> None:
    ana = contacts.add_contact(desk, EVERYTHING)
    plan(desk, ana)
    before, due = people.person(desk, ana), agenda.due(desk)
    contacts.remove_contacts(desk, [ana])
    assert list(lists.contact_ids(desk)) == []
    assert list(lists.contact_ids(desk, "trash")) == [ana]
    assert agenda.due(desk) == []
    assert people.person(desk, ana) == replace(before, deleted_at=clock.moment)
    contacts.restore_contacts(desk, [ana])
    assert people.person(desk, ana) == before
    assert [card.follow_up.rule for card in due] == ["R14", None]
    assert agenda.due(desk) == due


def test_several_go_to_the_trash_in_one_act_or_none(desk: Desk) -> None:
    ana, rui, zoe = (add(desk, name) for name in ("Ana", "Rui", "Zoe"))
    contacts.remove_contacts(desk, [zoe])
    with pytest.raises(Refused, match="Zoe is in the trash: restore them first"):
        contacts.remove_contacts(desk, [ana, rui, zoe])
    assert lists.count(desk) == 2
    contacts.remove_contacts(desk, [ana, rui])
    assert history.acts(desk)[0].label == "Moved 2 people to the trash"
    undoing.undo(desk)
    assert lists.count(desk) == 2
    with pytest.raises(Refused, match="Ana is not in the trash"):
        contacts.restore_contacts(desk, [zoe, ana])
    assert lists.count(desk, "trash") == 1


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"name": Name("x" * 1001)}, "1000 characters at most: shorten it"),
        ({"methods": (Method(MethodKind.PHONE, "1" * 1001),)}, "1000 characters at most"),
        ({"positions": (Position("x" * 1001),)}, "1000 characters at most"),
        ({"positions": (Position("Fjordbygg", "x" * 1001),)}, "1000 characters at most"),
        ({"tags": ("x" * 1001,)}, "1000 characters at most"),
        ({"tags": ("sea", " ")}, "A tag needs a name"),
        ({"name": Name("a\0b")}, "something that is no character"),
        ({"note": "a\0b"}, "something that is no character"),
        ({"tags": ("a\0b",)}, "something that is no character"),
        ({"facts": (Fact("need", "a\0b"),)}, "something that is no character"),
        ({"name": Name("half \ud83e")}, "something that is no character"),
        ({"note": "half \udcff"}, "something that is no character"),
        ({"note": "x" * 5_000_001}, "longer than five million characters"),
        ({"facts": (Fact("need", "x" * 5_000_001),)}, "longer than five million characters"),
        ({"methods": (Method(MethodKind.EMAIL, " "),)}, "is empty: fill it in or take it out"),
        ({"facts": (Fact("need", " "),)}, "A fact needs a kind and a text"),
        ({"zone": "Mars/Base"}, '"Mars/Base" is not a time zone'),
        ({"ideal_days": 0}, "A cadence is a number of days"),
        ({"ideal_days": 30, "longest_days": 20}, "the longest not shorter than the ideal"),
        ({"longest_days": 0}, "A cadence is a number of days"),
        ({"ideal_days": 10**30}, "A cadence is a number of days"),
    ],
    ids=range(21),
)
def test_what_no_desk_should_hold_is_refused(desk: Desk, fields: dict[str, Any], line: str) -> None:
    ana = add(desk)
    before = dump.tables(desk.db)
    wrong = Contact(**{"name": Name("Rui Faria"), **fields})
    with pytest.raises(Refused, match=line) as refused:
        contacts.add_contact(desk, wrong)
    assert "\n" not in str(refused.value)
    with pytest.raises(Refused, match=line):
        contacts.edit_contact(desk, people.person(desk, ana), wrong)
    assert dump.tables(desk.db) == before


def test_who_is_unknown_is_refused(desk: Desk) -> None:
    contacts.remove_contacts(desk, [gone := add(desk, "Ana Ribeiro")])
    acts: list[Callable[[int], object]] = [
        lambda someone: contacts.edit_contact(desk, replace(person(), id=someone), person("Rui")),
        lambda someone: contacts.set_stage(desk, someone, Stage.CUSTOMER),
        lambda someone: contacts.add_tags(desk, someone, ["sea"]),
        lambda someone: contacts.add_fact(desk, someone, "need", "wool"),
        lambda someone: contacts.remove_contacts(desk, [someone]),
    ]
    for act in acts:
        with pytest.raises(Refused, match="There is no contact 99: look them up"):
            act(99)
        with pytest.raises(Refused, match="Ana Ribeiro is in the trash: restore them first"):
            act(gone)
    with pytest.raises(Refused, match="Nobody is chosen"):
        contacts.edit_contact(desk, person(), person("Rui"))


@pytest.mark.parametrize("number", [0, -1, 2**63 - 1])
def test_numbers_that_nobody_has(desk: Desk, number: int) -> None:
    with pytest.raises(Refused, match="There is no contact"):
        people.person(desk, number)


def test_a_referrer_is_somebody_else_who_is_there(desk: Desk) -> None:
    ana = add(desk, "Ana Ribeiro")
    rui = add(desk, "Rui Faria", referrer_id=ana)
    assert people.person(desk, rui).referrer_id == ana
    with pytest.raises(Refused, match="Nobody can have referred themselves"):
        contacts.edit_contact(desk, before := people.person(desk, rui), replace(before, referrer_id=rui))
    with pytest.raises(Refused, match="There is no contact 99"):
        add(desk, referrer_id=99)


def test_a_note_of_a_megabyte(desk: Desk) -> None:
    note = "wörd 東都 " * 130_000
    assert people.person(desk, add(desk, note=note)).note == note


def test_a_zone_that_only_another_computer_knows_stays(desk: Desk) -> None:
    ana = add(desk)
    run_sql(desk.file, "update contact set zone = 'Europe/Newtown'")
    contacts.edit_contact(desk, before := people.person(desk, ana), replace(before, note="moves in May"))
    assert (people.person(desk, ana).zone, people.person(desk, ana).note) == ("Europe/Newtown", "moves in May")
