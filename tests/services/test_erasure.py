# SPDX-License-Identifier: MIT
"""Forgetting for good: not a byte of them is left in the file, and the others lose nothing."""

import contextlib
import random
import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Occasion, Photo, Position, Relation
from followup_desk.domain.words import MethodKind, OccasionKind, Origin, Stage
from followup_desk.services import (
    backups,
    drafts,
    erasure,
    history,
    lists,
    people,
    preferences,
    saved_searches,
    timeline,
)
from followup_desk.services.acts import contacts, follow_ups, merging, undoing
from followup_desk.services.desk import Change, Desk, open_desk
from followup_desk.services.saved_searches import SavedSearch
from followup_desk.storage import cards, dump, memory
from tests import builders
from tests.builders import StandingClock, add, logged, plan

WORD = "qzw"
"""What every word about those to be forgotten begins with, so that one look finds them all."""
FACE = Photo("image/png", b"\x89PNG" + b"qzwface" * 900)


def somebody(number: int = 1, referrer: int | None = None) -> Contact:
    """A person with something in every field."""
    word = f"{WORD}{number}".__add__
    return builders.person(
        f"{word('given')} {word('family')}",
        phone="+351 21 999 0001",
        email=f"{word('mail')}@example.com",
        positions=(Position(word("firm"), word("title")),),
        occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(1980, 2, 29), word("whose")),),
        facts=(Fact("need", word("need")),),
        relations=(Relation("spouse", word("spouse")),),
        tags=(word("tag"), "shared"),
        note=word("note") + " at length " * 300,
        referrer_id=referrer,
    )


def lived_with(desk: Desk, clock: StandingClock, number: int, friend: int) -> int:
    """Somebody who was added, edited, logged, planned, undone and redone; then put into the trash."""
    word = f"{WORD}{number}".__add__
    someone = contacts.add_contact(desk, somebody(number, friend))
    contacts.set_photo(desk, someone, FACE)
    contacts.set_photo(desk, someone, replace(FACE, data=FACE.data + b"%d" % number))
    contacts.edit_contact(
        desk,
        before := people.person(desk, someone),
        replace(
            before,
            note=word("second note"),
            methods=(Method(MethodKind.ADDRESS, word("street")), *before.methods),
            positions=(Position(word("otherfirm")),),
            facts=(Fact("hobby", word("hobby")),),
            tags=(word("othertag"),),
        ),
    )
    contacts.add_fact(desk, someone, "need", word("more"), [word("facttag")])
    clock.forward(hours=1)
    logged(desk, someone, "call", "next-step", notes=word("called"), opportunity=word("sale"), next_text=word("why"))
    logged(desk, someone, "meeting", "yes", notes="with both", with_ids=(friend,), gave="Guide")
    plan(desk, someone, "2026-12-01", why=word("reason"))
    number_of = people.follow_ups(desk, someone)[0].id
    follow_ups.drop(desk, number_of, word("dropped"))
    undoing.undo(desk)
    undoing.undo(desk)
    undoing.redo(desk)
    with desk.act("import") as act:
        cards.add(act, someone, word("uid"), "vcard", f"FN:{word('card')}", None)
    edit_friend(desk, friend, relations=(Relation("colleague", f"{word('given')} {word('family')}", someone),))
    edit_friend(desk, friend, referrer_id=someone)
    drafts.save(desk, f"log:{someone}", {"notes": word("draft")})
    preferences.remember(desk, "main_window", f'{{"contact_id": {someone}, "list_name": "due"}}')
    for text in (f"{word('family')} {word('given')}", f"{word('mail')}@example.com", "351219990001"):
        saved_searches.keep(desk, SavedSearch(f"Mine {number}: {text}", text))
    contacts.remove_contacts(desk, [someone])
    return someone


def edit_friend(desk: Desk, friend: int, **fields: Any) -> None:
    before = people.person(desk, friend)
    contacts.edit_contact(desk, before, replace(before, **fields))


def bytes_of(desk: Desk) -> bytes:
    return b"".join(file.read_bytes() for file in desk.folder.glob("desk.sqlite3*")).lower()


def left_of_them(desk: Desk) -> list[bytes]:
    raw = bytes_of(desk)
    places = (
        [place for place in range(len(raw)) if raw.startswith(WORD.encode(), place)] if WORD.encode() in raw else []
    )
    return [raw[max(place - 40, 0) : place + 40] for place in places]


def test_not_a_byte_of_them_is_left_in_the_file(desk: Desk, clock: StandingClock) -> None:
    friend = add(desk, "Rui Faria", email="rui@example.com", tags=("shared",))
    someone = lived_with(desk, clock, 1, friend)
    assert left_of_them(desk)

    done = erasure.forget(desk, [someone])

    assert done == erasure.Forgotten(1)
    assert left_of_them(desk) == []
    assert b"219990001" not in bytes_of(desk)
    assert backups.check(desk).ok
    tables = dump.tables(desk.db)
    assert [row["display"] for row in tables["contact"]] == ["Rui Faria"]
    assert [row["name"] for row in tables["tag"]] == ["shared"]
    assert (tables["organisation"], tables["card"], tables["blob"]) == ([], [], [])
    thanks_for_a_referral = (friend, "R16")
    assert {(row["contact_id"], row["rule"]) for row in tables["follow_up"]} <= {thanks_for_a_referral}


def test_what_happened_with_others_stays_with_them(desk: Desk, clock: StandingClock) -> None:
    friend = add(desk, "Rui Faria")
    someone = lived_with(desk, clock, 1, friend)
    erasure.forget(desk, [someone])

    assert [entry.notes for entry in timeline.page(desk, friend)] == ["with both"]
    rui = people.person(desk, friend)
    assert (rui.referrer_id, rui.relations) == (None, ())
    assert rui.last_touch_at is not None
    assert lists.count(desk, "trash") == 0


@pytest.mark.parametrize("seed", range(12))
def test_after_any_life_all_else_can_be_undone_and_redone(desk: Desk, clock: StandingClock, seed: int) -> None:
    chance = random.Random(seed)
    friend = add(desk, "Rui Faria")
    lives = [lived_with(desk, clock, number, friend) for number in (1, 2)]
    contacts.restore_contacts(desk, lives)
    contacts.remove_contacts(desk, lives)
    logged(desk, friend, "call", "yes", notes="later")
    undone = chance.randrange(3)
    for _ in range(undone):
        undoing.undo(desk)
    gone = [someone for someone in lives if people.person(desk, someone).deleted_at is not None]
    wanted = chance.sample(gone, chance.randint(1, len(gone))) if gone else []
    if not wanted:
        contacts.remove_contacts(desk, wanted := lives[:1])

    erasure.forget(desk, wanted)

    assert backups.check(desk).ok
    for back in range(60):
        if not undoing.undo_label(desk):
            break
        undoing.undo(desk)
        assert backups.check(desk).ok, back
    assert dump.tables(desk.db)["contact"] == []
    for _ in range(60):
        if not undoing.redo_label(desk):
            break
        with contextlib.suppress(Refused):
            undoing.redo(desk)
        assert backups.check(desk).ok
    assert set(wanted).isdisjoint(row["id"] for row in dump.tables(desk.db)["contact"])


def test_forgetting_cannot_be_undone_and_undo_goes_on_before_it(desk: Desk, clock: StandingClock) -> None:
    friend = add(desk, "Rui Faria")
    contacts.set_stage(desk, friend, Stage.CUSTOMER)
    someone = lived_with(desk, clock, 1, friend)
    erasure.forget(desk, [someone])
    labels = [act.label for act in history.acts(desk)]
    assert labels[0] == "Forgot somebody for good"
    assert WORD not in "".join(labels)

    while "customer" not in undoing.undo_label(desk):
        undoing.undo(desk)
    assert undoing.undo(desk) == "Rui Faria is now: customer"


def test_several_removed_at_once_keep_the_others_undoable(desk: Desk) -> None:
    ana, rui = add(desk, "qzwana"), add(desk, "Rui Faria")
    contacts.remove_contacts(desk, [ana, rui])
    erasure.forget(desk, [ana])
    assert undoing.undo(desk) == "Moved 2 people to the trash"
    assert people.person(desk, rui).deleted_at is None
    assert left_of_them(desk) == []


def test_who_is_not_in_the_trash_is_refused(desk: Desk) -> None:
    ana = add(desk)
    contacts.remove_contacts(desk, [rui := add(desk, "Rui Faria")])
    before = dump.tables(desk.db)
    with pytest.raises(Refused, match="Ana Ribeiro is not in the trash: remove them first"):
        erasure.forget(desk, [rui, ana])
    assert dump.tables(desk.db) == before


def test_other_programs_learn_of_it(desk: Desk, clock: StandingClock) -> None:
    friend = add(desk, "Rui Faria")
    someone = lived_with(desk, clock, 1, friend)
    contacts.add_tags(desk, friend, ["later"])
    other = open_desk(desk.folder, clock, Origin.USER)
    told: list[Change] = []
    other.add_listener(told.append)
    erasure.forget(desk, [someone])
    other.look_for_changes()
    other.close()
    assert told[0].about(someone)
    assert told[0].about(friend)
    assert {"contact", "follow_up", "interaction", "method"} <= told[0].kinds


def test_backups_that_still_hold_them_are_named(desk: Desk, clock: StandingClock) -> None:
    backups.backup(desk, desk.folder / "backups" / "desk-2026-11-20.sqlite3")
    ana = add(desk)
    backups.backup(desk, desk.folder / "backups" / "desk-2026-11-21.sqlite3")
    backups.backup(desk, desk.folder / "desk-before-version-2.sqlite3")
    (desk.folder / "backups" / "desk-2026-11-19.sqlite3").write_bytes(b"no desk at all" * 100)
    contacts.remove_contacts(desk, [ana])
    before = sorted(desk.folder.rglob("*"))

    assert erasure.forget(desk, [ana]).backups == (
        "desk-before-version-2.sqlite3",
        "desk-2026-11-19.sqlite3",
        "desk-2026-11-21.sqlite3",
    )
    assert sorted(desk.folder.rglob("*")) == before


def test_people_leave_the_trash_after_thirty_days(desk: Desk, clock: StandingClock) -> None:
    ana, rui = add(desk), add(desk, "Rui Faria")
    contacts.remove_contacts(desk, [ana])
    assert erasure.leaving_days(desk) == [(ana, date(2026, 12, 21))]
    clock.forward(days=1)
    contacts.remove_contacts(desk, [rui])
    clock.forward(days=29)
    assert erasure.expired(desk) == []
    clock.forward(minutes=1)
    assert erasure.expired(desk) == [ana]
    preferences.put(desk, "trash_days", "7")
    assert erasure.expired(desk) == [ana, rui]
    assert erasure.expired(desk, 30) == [ana]


def test_nobody_is_forgotten_without_a_trace(desk: Desk) -> None:
    assert erasure.forget(desk, []) == erasure.Forgotten(0)
    assert history.acts(desk) == []


def test_a_picture_that_another_has_stays(desk: Desk) -> None:
    ana, rui = add(desk), add(desk, "Rui Faria")
    for someone in (ana, rui):
        contacts.set_photo(desk, someone, FACE)
    contacts.remove_contacts(desk, [ana])
    erasure.forget(desk, [ana])
    assert people.photo(desk, rui) == FACE


def test_two_who_refer_to_each_other_go_together(desk: Desk) -> None:
    ana = add(desk)
    rui = add(desk, "Rui Faria", referrer_id=ana, relations=(Relation("spouse", "Ana Ribeiro", ana),))
    edit_friend(desk, ana, referrer_id=rui)
    logged(desk, ana, with_ids=(rui,))
    contacts.remove_contacts(desk, [ana, rui])
    assert erasure.forget(desk, [ana, rui]).count == 2
    tables = dump.tables(desk.db)
    assert (tables["contact"], tables["interaction"], tables["present"]) == ([], [], [])
    assert backups.check(desk).ok


def test_a_log_that_another_program_reads_is_said_to_be_left(desk: Desk) -> None:
    ana = add(desk)
    contacts.remove_contacts(desk, [ana])
    reader = sqlite3.connect(desk.file)
    reader.execute("begin")
    reader.execute("select count(*) from contact").fetchone()
    desk.db.execute_sql("pragma busy_timeout = 1")
    assert erasure.forget(desk, [ana]).left_in_log
    reader.close()


def test_remembered_windows_and_drafts_of_others_stay(desk: Desk, clock: StandingClock) -> None:
    rui = add(desk, "Rui Faria")
    someone = lived_with(desk, clock, 1, rui)
    drafts.save(desk, f"log:{rui}", {"notes": "his"})
    erasure.forget(desk, [someone])
    assert memory.preferences(desk.db)["window.main_window"] == '{"contact_id": 0, "list_name": "due"}'
    assert drafts.load(desk, f"log:{rui}") == {"notes": "his"}
    assert drafts.load(desk, f"log:{someone}") is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ana Ribeiro", "lisbon"),
        ("Mine", "ribeiro (ana)"),
        ("Mine", "ANA@example.com"),
        ("Mine", "+351 21 999-0001"),
        ("佐藤美咲", "yarn"),
    ],
)
def test_searches_that_hold_their_name_or_number_go_with_them(desk: Desk, name: str, text: str) -> None:
    gone = [
        add(desk, "Ana Ribeiro", email="ana@example.com", phone="+351 219 990 001"),
        add(desk, "佐藤 美咲", phone="12"),
    ]
    for search in (SavedSearch(name, text), SavedSearch("Others", "susana 12 ribeiro"), SavedSearch("Yarn", "yarn")):
        saved_searches.keep(desk, search)
    contacts.remove_contacts(desk, gone)
    erasure.forget(desk, gone)
    assert [each.name for each in saved_searches.all_of(desk)] == ["Others", "Yarn"]


def test_who_became_part_of_them_is_forgotten_too(desk: Desk, clock: StandingClock) -> None:
    friend = add(desk, "Rui Faria")
    someone = lived_with(desk, clock, 1, friend)
    twin = lived_with(desk, clock, 2, friend)
    contacts.restore_contacts(desk, [someone, twin])
    backups.backup(desk, desk.folder / "backups" / "desk-2026-11-20.sqlite3")
    merging.merge(desk, someone, twin)
    undoing.undo(desk)
    undoing.redo(desk)
    contacts.remove_contacts(desk, [someone])

    assert erasure.forget(desk, [someone]).backups == ("desk-2026-11-20.sqlite3",)

    assert left_of_them(desk) == []
    undo_all_and_redo(desk)
    assert left_of_them(desk) == []


def test_who_was_made_one_and_parted_again_stays_when_the_other_is_forgotten(desk: Desk, clock: StandingClock) -> None:
    friend = add(desk, "Rui Faria")
    someone = lived_with(desk, clock, 1, friend)
    merging.merge(desk, friend, twin := add(desk, "Rui F.", phone="+351 210 000 000"))
    undoing.undo(desk)
    contacts.remove_contacts(desk, [friend])
    erasure.forget(desk, [friend])
    undo_all_and_redo(desk, until="Rui F.")
    assert people.person(desk, twin).methods[0].value == "+351 210 000 000"
    assert people.person(desk, someone).deleted_at is not None


def undo_all_and_redo(desk: Desk, until: str = "nobody") -> None:
    """As far as it goes; the desk is whole at every step."""
    with contextlib.suppress(Refused):
        while until not in undoing.undo_label(desk):
            undoing.undo(desk)
            assert backups.check(desk).ok
    with contextlib.suppress(Refused):
        while True:
            undoing.redo(desk)
            assert backups.check(desk).ok


def test_days_run_out_whatever_the_year(desk: Desk, tmp_path: Path) -> None:
    assert erasure.leaving_on(desk, date.max - timedelta(days=1)) == date.max
