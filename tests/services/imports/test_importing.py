# SPDX-License-Identifier: MIT
"""People come in from files, once each, and are brought up to what their cards say by now."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Contact
from followup_desk.domain.words import Stage
from followup_desk.services import backups, lists, people
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import dump
from tests.builders import add
from tests.services.imports.files import bring_in, card, counts, file

ANA = (
    "ORG:Vidreira do Mar",
    "TITLE:Buyer",
    "EMAIL:ana@example.org",
    "TEL;TYPE=CELL:+351 912 000 123",
    "NOTE:Likes tea",
)


def only(desk: Desk) -> Contact:
    """The one person on the desk."""
    [contact_id] = lists.contact_ids(desk)
    return people.person(desk, contact_id)


def names(desk: Desk) -> list[str]:
    return sorted(row.display for row in lists.contact_rows(desk, lists.contact_ids(desk)))


def everything(desk: Desk) -> str:
    return json.dumps(dump.tables(desk.db), ensure_ascii=False, default=repr)


def test_a_person_comes_in_whole_known_but_not_followed(desk: Desk, tmp_path: Path) -> None:
    report = bring_in(desk, file(tmp_path, card("Ana Ribeiro", *ANA, uid="a-1")))

    assert counts(report) == (1, 0, 0)
    ana = only(desk)
    assert (ana.name.display, ana.name.family, ana.uid) == ("Ana Ribeiro", "Ribeiro", "a-1")
    assert [each.value for each in ana.methods] == ["ana@example.org", "+351 912 000 123"]
    assert ana.present_position is not None
    assert (ana.present_position.organisation, ana.present_position.title) == ("Vidreira do Mar", "Buyer")
    assert (ana.note, ana.followed, ana.stage) == ("Likes tea", False, None)
    assert list(lists.contact_ids(desk, text="vidreira")) == [ana.id]
    assert backups.check(desk).ok


def test_followed_people_are_prospects(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, card("Ana Ribeiro", *ANA))
    bring_in(desk, path, follow=True)
    assert (only(desk).followed, only(desk).stage) == (True, Stage.PROSPECT)


def test_to_follow_those_who_came_in_before(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, card("Ana Ribeiro", *ANA))
    bring_in(desk, path)
    assert counts(bring_in(desk, path, follow=True)) == (0, 1, 0)
    assert only(desk).followed


@pytest.mark.parametrize("uid", ["", "a-1"])
def test_the_same_again_changes_nothing(desk: Desk, tmp_path: Path, uid: str) -> None:
    path = file(tmp_path, card("Ana Ribeiro", *ANA, uid=uid), card("Rui Faria"), card("Rui Faria", "NOTE:another"))
    bring_in(desk, path)
    before = everything(desk)
    report = bring_in(desk, path)
    assert counts(report) == (0, 0, 3)
    assert report.batch_id is None
    assert everything(desk) == before


def test_a_changed_card_changes_what_the_user_did_not(desk: Desk, tmp_path: Path) -> None:
    bring_in(desk, file(tmp_path, card("Ana Ribeiro", *ANA, uid="a-1")))
    before = only(desk)
    job = before.positions[0]
    contacts.edit_contact(desk, before, with_title(before, "Head of buying"))

    report = bring_in(
        desk,
        file(
            tmp_path, card("Ana Ribeiro", "ORG:Vidreira do Mar", "TITLE:Director", "EMAIL:ana@new.example", uid="a-1")
        ),
    )

    ana = only(desk)
    assert counts(report) == (0, 1, 0)
    assert [each.value for each in ana.methods] == ["ana@new.example"]
    assert ana.note == ""
    assert ana.positions[0].title == "Head of buying"
    [clash] = report.clashes
    assert (clash.name, clash.conflict.ours, clash.conflict.theirs) == ("Ana Ribeiro", "Head of buying", "Director")
    assert job.title == "Buyer"


def with_title(person: Contact, title: str) -> Contact:
    from dataclasses import replace

    return replace(person, positions=(replace(person.positions[0], title=title),))


def test_what_the_user_took_out_stays_out(desk: Desk, tmp_path: Path) -> None:
    from dataclasses import replace

    bring_in(desk, file(tmp_path, card("Ana Ribeiro", *ANA, uid="a-1")))
    before = only(desk)
    contacts.edit_contact(desk, before, replace(before, methods=before.methods[:1]))
    bring_in(desk, file(tmp_path, card("Ana Ribeiro", *ANA, "NICKNAME:Anita", uid="a-1")))
    ana = only(desk)
    assert [each.value for each in ana.methods] == ["ana@example.org"]
    assert ana.name.nickname == "Anita"


MATCHED = [
    pytest.param("EMAIL:ANA@example.org", "Ana Ribeiro", id="email whatever the case"),
    pytest.param("TEL:00351 (912) 000-123", "Ana Ribeiro", id="number with another prefix"),
    pytest.param("TEL:912 000 123", "Ana Ribeiro", id="number without the country"),
    pytest.param("EMAIL:ana@example.org", "A. Ribeiro", id="initial"),
    pytest.param("ORG:vidreira do mar", "Ana Ribeiro", id="name and organisation"),
]


@pytest.mark.parametrize(("line", "name"), MATCHED)
def test_somebody_known_is_recognised(desk: Desk, tmp_path: Path, line: str, name: str) -> None:
    bring_in(desk, file(tmp_path, card("Ana Ribeiro", *ANA)))
    report = bring_in(desk, file(tmp_path, card(name, line)))
    assert report.created == 0
    assert {"ana@example.org", "+351 912 000 123"} & {each.value for each in only(desk).methods}


NOT_MATCHED = [
    pytest.param("TEL:+351 912 000 123", "Rui Faria", id="a switchboard"),
    pytest.param("EMAIL:ana@example.org", "Carlos Ribeiro", id="a family's address"),
    pytest.param("NOTE:nothing in common", "Ana Ribeiro", id="a name alone"),
    pytest.param("ORG:Vidreira do Mar", "Rui Faria", id="a colleague"),
]


@pytest.mark.parametrize(("line", "name"), NOT_MATCHED)
def test_what_is_shared_makes_nobody_the_same(desk: Desk, tmp_path: Path, line: str, name: str) -> None:
    bring_in(desk, file(tmp_path, card("Ana Ribeiro", *ANA)))
    assert bring_in(desk, file(tmp_path, card(name, line))).created == 1


def test_a_name_alone_is_doubtful(desk: Desk, tmp_path: Path) -> None:
    known = add(desk, "Ana Ribeiro")
    report = bring_in(desk, file(tmp_path, card("Ana Ribeiro", "EMAIL:other@example.org")))
    assert [each.alike for each in report.doubtful] == [(known,)]


def test_an_info_address_makes_nobody_the_same(desk: Desk, tmp_path: Path) -> None:
    path = file(
        tmp_path, card("Ana Ribeiro", "EMAIL:info@example.org"), card("Anabela Ribeiro", "EMAIL:info@example.org")
    )
    assert bring_in(desk, path).created == 2


def test_a_uid_that_everybody_has(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, card("Ana Ribeiro", uid="1"), card("Rui Faria", uid="1"), card("Eva Melo", uid="1"))
    assert bring_in(desk, path).created == 3
    assert names(desk) == ["Ana Ribeiro", "Eva Melo", "Rui Faria"]
    assert counts(bring_in(desk, path)) == (0, 0, 3)


def test_the_same_person_twice_in_a_file(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, card("Ana Ribeiro", *ANA), card("Ana Ribeiro", "EMAIL:ana@example.org", "TEL:+351 21 000 99"))
    assert counts(bring_in(desk, path)) == (1, 1, 0)
    assert len(only(desk).methods) == 3
    assert counts(bring_in(desk, path)) == (0, 0, 2)


def test_more_people_than_are_written_at_once(desk: Desk, tmp_path: Path) -> None:
    cards = [
        card(f"Person{number} Example", f"EMAIL:p{number}@example.org", uid=f"p-{number}") for number in range(450)
    ]
    path = file(tmp_path, *cards)
    assert counts(bring_in(desk, path)) == (450, 0, 0)
    assert counts(bring_in(desk, path)) == (0, 0, 450)
    assert backups.check(desk).ok


def test_who_is_in_the_trash_stays_there_and_is_named(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, card("Ana Ribeiro", *ANA))
    bring_in(desk, path)
    contacts.remove_contacts(desk, list(lists.contact_ids(desk)))
    report = bring_in(desk, path)
    assert counts(report) == (0, 0, 0)
    assert [(each.line, each.reason) for each in report.skipped] == [
        (1, "Ana Ribeiro is in the trash: restore them there first, then import again.")
    ]


def test_decisions_of_the_user(desk: Desk, tmp_path: Path) -> None:
    known = add(desk, "Ana Ribeiro")
    path = file(tmp_path, card("Ana Ribeiro", "EMAIL:a@example.org"), card("Rui Faria"), card("Eva Melo"))
    decisions = {f"{path}:1": known, f"{path}:7": "skip", f"{path}:12": "new"}
    report = bring_in(desk, path, decisions=decisions)
    assert counts(report) == (1, 1, 0)
    assert [each.value for each in people.person(desk, known).methods] == ["a@example.org"]
    assert names(desk) == ["Ana Ribeiro", "Eva Melo"]


def test_several_files_and_one_that_is_none(desk: Desk, tmp_path: Path) -> None:
    good = file(tmp_path, card("Ana Ribeiro"), name="good.vcf")
    bad = tmp_path / "bad.vcf"
    bad.write_bytes(b"PK\x03\x04" + bytes(200))
    report = bring_in(desk, bad, good)
    assert report.created == 1
    assert [each.line for each in report.skipped] == [None]
    with pytest.raises(Refused):
        bring_in(desk, bad)


def test_a_file_without_people_is_no_mistake(desk: Desk, tmp_path: Path) -> None:
    empty = tmp_path / "empty.vcf"
    empty.write_bytes(b"")
    report = bring_in(desk, empty)
    assert (counts(report), len(report.skipped)) == ((0, 0, 0), 1)


def test_the_desk_as_it_was_before_is_kept(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Eva Melo")
    bring_in(desk, file(tmp_path, card("Ana Ribeiro")))
    with closing(sqlite3.connect(desk.folder / "backups" / "desk-before-import.sqlite3")) as copy:
        assert copy.execute("select display from contact").fetchall() == [("Eva Melo",)]


def test_undo_takes_the_whole_import_back_and_redo_puts_it_there(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Rui Faria")
    before = everything(desk)
    cards = [card(f"Person{n} Example", "ORG:Example", f"CATEGORIES:t{n % 3}", uid=f"p-{n}") for n in range(250)]
    path = file(tmp_path, *cards)
    bring_in(desk, path)
    after = everything(desk)

    assert undoing.undo(desk) == "Brought in 250 people from people.vcf"
    assert everything(desk) == before
    assert backups.check(desk).ok
    assert undoing.redo(desk) == "Brought in 250 people from people.vcf"
    assert everything(desk) == after
    assert counts(bring_in(desk, path)) == (0, 0, 250)
