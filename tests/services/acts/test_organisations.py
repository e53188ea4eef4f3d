# SPDX-License-Identifier: MIT
"""Acts on organisations: name, numbers and note; two made one; and undo, search, erasing and loading hold with them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.organisations import Organisation
from followup_desk.domain.partial_date import parse
from followup_desk.domain.records import Fact, Method, Position
from followup_desk.domain.words import MethodKind, Origin
from followup_desk.services import backups, erasure, history, lists, organisations, people, whole_desk
from followup_desk.services.acts import contacts, merging, undoing
from followup_desk.services.acts.organisations import edit_organisation, merge_organisations
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import contact_edits, tables
from tests.builders import StandingClock, add, everything

SWITCHBOARD = Method(MethodKind.PHONE, "+351 21 555 0100", "main")


def at(*names: str, until: str = "") -> dict[str, Any]:
    """Jobs for the builders."""
    return {"positions": tuple(Position(name, until=parse(until) if until else None) for name in names)}


def firm(desk: Desk, contact_id: int) -> Organisation:
    return organisations.find(desk, organisations.of_contact(desk, contact_id)[0].id)


def change(desk: Desk, contact_id: int, **fields: object) -> Organisation:
    """Edits the first organisation of somebody, and gives it back as it is then."""
    before = firm(desk, contact_id)
    edit_organisation(desk, before, replace(before, **fields))  # type: ignore[arg-type]
    return firm(desk, contact_id)


def label(desk: Desk) -> str:
    return history.acts(desk, 1)[0].label


def test_numbers_and_note_stay_when_everybody_left(desk: Desk) -> None:
    ana = add(desk, **at("Lisboa Têxtil"))
    change(desk, ana, methods=(SWITCHBOARD,), note="Closed in August")
    assert label(desk) == "Changed Lisboa Têxtil"
    before = people.person(desk, ana)
    contacts.edit_contact(desk, before, replace(before, positions=()))
    (kept,) = [organisations.find(desk, 1)]
    assert ([m.value for m in kept.methods], kept.note) == (["+351 21 555 0100"], "Closed in August")
    assert people.person(desk, ana).methods == ()


def test_a_new_name_is_everybodys_and_finds_them(desk: Desk) -> None:
    ana, rui = add(desk, **at("Lisboa Têxtil")), add(desk, "Rui Lopes", **at("Lisboa Têxtil", until="2020"))
    change(desk, ana, name="Porto Fios")
    assert label(desk) == "Lisboa Têxtil is now called Porto Fios"
    assert sorted(lists.contact_ids(desk, text="porto fios")) == [ana, rui]
    assert not lists.contact_ids(desk, text="lisboa")
    undoing.undo(desk)
    assert firm(desk, ana).name == "Lisboa Têxtil"
    assert sorted(lists.contact_ids(desk, text="lisboa")) == [ana, rui]
    undoing.redo(desk)
    assert sorted(lists.contact_ids(desk, text="porto fios")) == [ana, rui]
    assert backups.check(desk).ok


def test_a_new_name_is_told_of_everybody_there(desk: Desk) -> None:
    ana = add(desk, **at("Lisboa Têxtil"))
    told: list[frozenset[int]] = []
    desk.add_listener(lambda change: told.append(change.contact_ids))
    change(desk, ana, name="Porto Fios")
    assert told == [{ana}]


def test_undo_brings_numbers_back_as_they_were(desk: Desk) -> None:
    ana = add(desk, **at("Lisboa Têxtil"))
    change(desk, ana, methods=(SWITCHBOARD, Method(MethodKind.EMAIL, "info@lt.example")))
    was = everything(desk)
    known = firm(desk, ana)
    change(desk, ana, methods=(replace(known.methods[1], value="hello@lt.example"),))
    assert [m.value for m in firm(desk, ana).methods] == ["hello@lt.example"]
    undoing.undo(desk)
    assert everything(desk) == was


def test_what_others_changed_meanwhile_stays(desk: Desk) -> None:
    ana = add(desk, **at("Lisboa Têxtil"))
    shown = firm(desk, ana)
    change(desk, ana, note="From elsewhere")
    edit_organisation(desk, shown, replace(shown, methods=(SWITCHBOARD,)))
    assert (firm(desk, ana).note, len(firm(desk, ana).methods)) == ("From elsewhere", 1)


def test_the_same_leaves_no_trace(desk: Desk) -> None:
    ana = add(desk, **at("Lisboa Têxtil"))
    change(desk, ana)
    assert label(desk) == "Added Ana Ribeiro"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": "  "}, "An organisation needs a name."),
        ({"name": "x" * 1001}, "A name, number, address, title or tag has 1000 characters at most: shorten it."),
        ({"methods": (Method(MethodKind.PHONE, " "),)}, "A phone number, email or address is empty"),
        ({"name": "jadran HOTELS"}, "Jadran Hotels is there already: merge the two, or choose another name."),
    ],
)
def test_what_is_refused(desk: Desk, fields: dict[str, object], said: str) -> None:
    ana = add(desk, **at("Lisboa Têxtil"))
    add(desk, "Mina Kovač", **at("Jadran Hotels"))
    with pytest.raises(Refused, match=said):
        change(desk, ana, **fields)


def test_another_case_is_no_other_name(desk: Desk) -> None:
    ana = add(desk, **at("lisboa têxtil"))
    assert change(desk, ana, name="Lisboa Têxtil").name == "Lisboa Têxtil"


def test_two_become_one_and_undo_parts_them(desk: Desk) -> None:
    ana, mina = add(desk, **at("Lisboa Têxtil")), add(desk, "Mina Kovač", **at("LT Lda"))
    change(desk, ana, methods=(SWITCHBOARD,), note="One")
    change(desk, mina, methods=(SWITCHBOARD, Method(MethodKind.URL, "https://lt.example")), note="Two")
    was = everything(desk)
    merge_organisations(desk, firm(desk, ana), firm(desk, ana), firm(desk, mina).id)
    whole = firm(desk, mina)
    assert whole.name == "Lisboa Têxtil"
    assert [m.value for m in whole.methods] == ["+351 21 555 0100", "https://lt.example"]
    assert whole.note == "One\n\nTwo"
    assert organisations.head_count(desk, whole.id) == (2, 0)
    assert sorted(lists.contact_ids(desk, text="Lisboa")) == [ana, mina]
    assert label(desk) == "Merged LT Lda into Lisboa Têxtil"
    undoing.undo(desk)
    assert everything(desk) == was
    assert list(lists.contact_ids(desk, text="Lisboa")) == [ana]
    assert backups.check(desk).ok


def test_two_become_one_with_what_was_changed_as_one_act_or_not_at_all(desk: Desk) -> None:
    ana, mina = add(desk, **at("Lisboa Têxtil")), add(desk, "Mina Kovač", **at("LT Lda"))
    add(desk, "Ben Osei", **at("Porto Fios"))
    before, other, was = firm(desk, ana), firm(desk, mina), everything(desk)
    with pytest.raises(Refused, match="Porto Fios is there already"):
        merge_organisations(desk, before, replace(before, name="Porto Fios", note="One"), other.id)
    assert everything(desk) == was
    merge_organisations(desk, before, replace(before, name="LT", note="One", methods=(SWITCHBOARD,)), other.id)
    assert (firm(desk, mina).name, firm(desk, mina).note, len(firm(desk, ana).methods)) == ("LT", "One", 1)
    assert label(desk) == "Made LT of Lisboa Têxtil and LT Lda"
    undoing.undo(desk)
    assert everything(desk) == was
    assert backups.check(desk).ok


def test_an_organisation_is_not_merged_with_itself_nor_with_none(desk: Desk) -> None:
    ana = add(desk, **at("Lisboa Têxtil"))
    for other in (firm(desk, ana).id, 99):
        with pytest.raises(Refused):
            merge_organisations(desk, firm(desk, ana), firm(desk, ana), other)


def test_titles_without_an_organisation_have_no_page(desk: Desk) -> None:
    ana = add(desk, positions=(Position("", "Head of Sourcing"),))
    assert organisations.of_contact(desk, ana) == []
    with pytest.raises(Refused):
        organisations.find(desk, 1)


def test_a_desk_with_an_organisations_numbers_goes_out_and_comes_in_whole(desk: Desk, tmp_path: Path) -> None:
    ana = add(desk, **at("Lisboa Têxtil"))
    change(desk, ana, methods=(SWITCHBOARD,), note="Closed in August")
    with desk.act("fact") as act:
        act.insert(tables.Fact, organisation_id=1, kind="size", text="40 people")
    other = open_desk(tmp_path / "other", StandingClock(), Origin.USER)
    try:
        whole_desk.export_json(desk, tmp_path / "whole.json")
        whole_desk.import_json(other, tmp_path / "whole.json")
        assert everything(other) == everything(desk)
        assert organisations.find(other, 1).facts[0].text == "40 people"
        assert backups.check(other).ok
    finally:
        other.close()


def test_merging_people_leaves_the_organisations_numbers_alone(desk: Desk) -> None:
    ana, again = add(desk, **at("Lisboa Têxtil")), add(desk, "Ana Ribeiro", **at("Lisboa Têxtil"))
    change(desk, ana, methods=(SWITCHBOARD,))
    merging.merge(desk, ana, again)
    assert len(firm(desk, ana).methods) == 1
    assert people.person(desk, ana).methods == ()


def test_an_organisation_of_those_who_are_forgotten_goes_with_all_its_names(desk: Desk) -> None:
    ana = add(desk, **at("qzw first name"))
    change(desk, ana, name="qzw second name", note="qzw note")
    contacts.remove_contacts(desk, [ana])
    erasure.forget(desk, [ana])
    assert b"qzw" not in desk.file.read_bytes()
    assert "qzw" not in everything(desk)
    assert backups.check(desk).ok
    with pytest.raises(Refused):
        undoing.undo(desk)


def test_the_numbers_of_an_organisation_outlast_those_who_are_forgotten(desk: Desk) -> None:
    ana, rui = add(desk, **at("Lisboa Têxtil")), add(desk, "Rui Lopes", **at("Lisboa Têxtil"))
    change(desk, ana, methods=(SWITCHBOARD,), name="Porto Fios")
    contacts.remove_contacts(desk, [ana])
    erasure.forget(desk, [ana])
    assert len(firm(desk, rui).methods) == 1
    assert backups.check(desk).ok


def test_a_fact_of_the_organisation_is_nobodys_own(desk: Desk) -> None:
    ana = add(desk, **at("Lisboa Têxtil"))
    with desk.act("fact") as act:
        act.insert(tables.Fact, organisation_id=firm(desk, ana).id, kind="size", text="40 people")
        contact_edits.add_fact(act, ana, Fact("need", "yarn"))
    assert [fact.text for fact in people.person(desk, ana).facts] == ["yarn"]
    assert [fact.text for fact in firm(desk, ana).facts] == ["40 people"]
