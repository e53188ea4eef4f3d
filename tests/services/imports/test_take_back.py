# SPDX-License-Identifier: MIT
"""An import is taken back whole, later and out of order; who was worked with since stays."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services import backups, lists, organisations, people
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.acts.organisations import edit_organisation
from followup_desk.services.desk import Desk
from followup_desk.services.imports import batches, take_back
from followup_desk.storage import dump
from tests.builders import add, logged
from tests.services.imports.files import bring_in, card, file


def names(desk: Desk) -> list[str]:
    return sorted(row.display for row in lists.contact_rows(desk, lists.contact_ids(desk)))


def everything(desk: Desk) -> str:
    return json.dumps(dump.tables(desk.db), ensure_ascii=False, default=repr)


@pytest.fixture
def batch(desk: Desk, tmp_path: Path) -> int:
    """An import of three people at one firm."""
    cards = [card(name, "ORG:Vidreira", "CATEGORIES:fair") for name in ("Ana Ribeiro", "Rui Faria", "Eva Melo")]
    report = bring_in(desk, file(tmp_path, *cards))
    assert report.batch_id is not None
    return report.batch_id


def test_out_of_order_after_other_acts(desk: Desk, batch: int) -> None:
    add(desk, "Zoe Pires")
    taken = take_back.take_back(desk, batch)
    assert (taken.people, taken.kept) == (3, ())
    assert names(desk) == ["Zoe Pires"]
    assert desk.db.execute_sql("select count(*) from organisation").fetchone() == (0,)
    assert desk.db.execute_sql("select count(*) from tag").fetchone() == (0,)
    assert [each.stands for each in batches.batches(desk)] == [False]
    assert backups.check(desk).ok


def test_who_was_worked_with_stays_and_is_named(desk: Desk, batch: int) -> None:
    ana = people.find(desk, "Ana Ribeiro")
    logged(desk, ana, "email", notes="sent the catalogue")
    taken = take_back.take_back(desk, batch)
    assert taken.kept == ((ana, "Ana Ribeiro"),)
    assert names(desk) == ["Ana Ribeiro"]
    assert people.person(desk, ana).tags == ("fair",)
    assert backups.check(desk).ok


def test_an_organisation_that_was_worked_on_stays_and_so_does_undo(desk: Desk, batch: int) -> None:
    shown = organisations.find(desk, organisations.of_contact(desk, people.find(desk, "Ana Ribeiro"))[0].id)
    edit_organisation(desk, shown, replace(shown, note="Closed in August"))
    take_back.take_back(desk, batch)
    assert names(desk) == []
    assert organisations.find(desk, shown.id).note == "Closed in August"
    undoing.undo(desk)
    assert organisations.find(desk, shown.id).note == ""
    assert backups.check(desk).ok


def test_who_referred_somebody_stays(desk: Desk, batch: int) -> None:
    rui = people.find(desk, "Rui Faria")
    add(desk, "Zoe Pires", referrer_id=rui)
    assert take_back.take_back(desk, batch).kept == ((rui, "Rui Faria"),)
    assert names(desk) == ["Rui Faria", "Zoe Pires"]


def test_what_was_undone_since_does_not_stand_in_the_way(desk: Desk, batch: int) -> None:
    logged(desk, people.find(desk, "Ana Ribeiro"), "email")
    undoing.undo(desk)
    assert take_back.take_back(desk, batch).kept == ()
    assert names(desk) == []


def test_redo_puts_it_back(desk: Desk, batch: int) -> None:
    before = everything(desk)
    take_back.take_back(desk, batch)
    undoing.redo(desk)
    assert everything(desk) == before
    assert take_back.take_back(desk, batch).people == 3


def test_twice_or_none_is_refused(desk: Desk, batch: int) -> None:
    take_back.take_back(desk, batch)
    for number in (batch, 99):
        with pytest.raises(Refused, match=f"no import {number}"):
            take_back.take_back(desk, number)


def test_people_brought_up_become_what_they_were(desk: Desk, tmp_path: Path) -> None:
    ana = add(desk, "Ana Ribeiro", email="ana@example.org")
    before = everything(desk)
    report = bring_in(desk, file(tmp_path, card("Ana Ribeiro", "EMAIL:ana@example.org", "TEL:+351 912 000 123")))
    assert report.updated == 1
    assert report.batch_id is not None
    take_back.take_back(desk, report.batch_id)
    assert everything(desk) == before
    assert len(people.person(desk, ana).methods) == 1


def test_undo_is_refused_when_everybody_stays(desk: Desk, tmp_path: Path) -> None:
    bring_in(desk, file(tmp_path, card("Ana Ribeiro")))
    contacts.add_tags(desk, people.find(desk, "Ana Ribeiro"), ["vip"])
    undoing.undo(desk)
    contacts.add_tags(desk, people.find(desk, "Ana Ribeiro"), ["vip"])
    assert undoing.undo(desk).startswith("Tagged")
    assert undoing.undo(desk).startswith("Brought in")
    assert names(desk) == []
