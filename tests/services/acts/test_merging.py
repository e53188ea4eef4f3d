# SPDX-License-Identifier: MIT
"""Two contacts become one, with both histories; undo takes them apart again, and nothing is lost on the way."""

import json
import random
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_desk.domain.errors import Refused
from followup_desk.domain.partial_date import parse
from followup_desk.domain.records import Contact, Fact, Method, Occasion, Photo, Position, Relation
from followup_desk.domain.words import Kind, MethodKind, Newsletter, OccasionKind, Origin, Stage
from followup_desk.services import backups, drafts, lists, people, timeline
from followup_desk.services.acts import apart, contacts, merging, undoing
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import apart as pairs_apart
from followup_desk.storage import cards, contact_edits, dump, photos
from tests.builders import StandingClock, add, logged, person, plan

BIRTHDAY = Occasion(OccasionKind.BIRTHDAY, parse("1980-11-24"))
FACES = tuple(Photo("image/png", bytes([n])) for n in range(3))


def everything(desk: Desk) -> str:
    """The JSON of all tables."""
    return json.dumps(dump.tables(desk.db), ensure_ascii=False, default=bytes.hex)


def with_photo(desk: Desk, contact_id: int, photo: Photo) -> None:
    with desk.act("photo") as act:
        contact_edits.set_columns(act, contact_id, photo_id=photos.keep(desk.db, photo))


def with_card(desk: Desk, contact_id: int, uid: str) -> None:
    with desk.act("card") as act:
        cards.add(act, contact_id, uid, "vcard", uid, None)


def facts_of(who: Contact) -> list[tuple[str, str]]:
    return [(fact.kind, fact.text) for fact in who.facts]


def test_both_histories_stand_with_the_one_who_stays(desk: Desk) -> None:
    ana, other = add(desk), add(desk, "Ana M. Ribeiro")
    logged(desk, ana, "email", notes="first")
    logged(desk, other, "call", "next-step", gave="Guide", opportunity="Spring order")
    plan(desk, other, why="the offer", promised=True)
    merging.merge(desk, ana, other)
    assert {entry.notes for entry in timeline.page(desk, ana, limit=9)} == {"first", ""}
    assert [sale.title for sale in people.opportunities(desk, ana)] == ["Spring order"]
    assert "the offer" in [follow_up.why for follow_up in people.follow_ups(desk, ana)]
    assert list(lists.contact_ids(desk)) == [ana]
    assert list(lists.contact_ids(desk, text="ribeiro")) == [ana]
    assert people.person(desk, ana).last_conversation_at is not None
    assert backups.check(desk).ok
    with pytest.raises(Refused, match="There is no contact"):
        people.living(desk, other)


def test_what_cannot_stand_beside_the_other_becomes_a_fact(desk: Desk) -> None:
    ana = add(desk, zone="Europe/Lisbon", occasions=(BIRTHDAY,), prefers=Kind.CALL, note="Likes tea.")
    other = add(
        desk,
        "Ana Costa",
        zone="Europe/Rome",
        occasions=(replace(BIRTHDAY, date=parse("1981-01-02")),),
        prefers=Kind.EMAIL,
        hours="9-12",
        note="Has a boat.",
        ideal_days=14,
    )
    found = {each.field: (each.keep, each.other) for each in merging.differences(desk, ana, other)}
    assert list(found) == ["name", "birthday", "prefers", "zone"]
    merging.merge(desk, ana, other, ["zone", "birthday"])
    who = people.person(desk, ana)
    assert (who.name.display, who.zone, who.prefers, who.hours) == ("Ana Ribeiro", "Europe/Rome", Kind.CALL, "9-12")
    assert who.own_birthday is not None
    assert (who.own_birthday.date, who.ideal_days) == (parse("1981-01-02"), 14)
    assert who.note == "Likes tea.\n\nHas a boat."
    assert facts_of(who) == [
        ("former name", "Ana Costa"),
        ("birthday", "1980-11-24"),
        ("prefers", "email"),
        ("time zone", "Europe/Lisbon"),
    ]


def test_parts_of_both_stand_once_each(desk: Desk) -> None:
    ana = add(desk, phone="+351 1", positions=(Position("Sea Ltd", "Buyer"),), tags=("fair",))
    number = Method(MethodKind.PHONE, "+351-1", "work", state="bounced")
    mail = Method(MethodKind.EMAIL, "ana@example.com", state="old")
    other = add(
        desk,
        methods=(number, mail),
        positions=(Position("SEA LTD", "buyer"), Position("Boat Ltd")),
        tags=("Fair", "golf"),
        facts=(Fact("hobby", "sailing"),),
    )
    contacts.add_fact(desk, ana, "Hobby", "Sailing")
    merging.merge(desk, ana, other, ["organisation"])
    who = people.person(desk, ana)
    assert [(each.value, each.label, each.state) for each in who.methods] == [
        ("+351 1", "work", "bounced"),
        ("ana@example.com", "", "old"),
    ]
    assert [job.organisation for job in who.positions] == ["Sea Ltd", "Boat Ltd"]
    assert facts_of(who) == [("Hobby", "Sailing")]
    assert who.tags == ("fair", "golf")


def test_the_job_that_is_taken_is_the_present_one(desk: Desk) -> None:
    ana = add(desk, positions=(Position("Sea Ltd"),))
    other = add(desk, positions=(Position("Boat Ltd"),))
    merging.merge(desk, ana, other, ["organisation"])
    assert [job.organisation for job in people.person(desk, ana).positions] == ["Boat Ltd", "Sea Ltd"]


@pytest.mark.parametrize(
    ("ours", "theirs", "stands"),
    [
        (Stage.PROSPECT, Stage.CUSTOMER, Stage.CUSTOMER),
        (Stage.CUSTOMER, Stage.PROSPECT, Stage.CUSTOMER),
        (Stage.RESTING, Stage.PROSPECT, Stage.PROSPECT),
        (None, Stage.RESTING, Stage.RESTING),
    ],
)
def test_where_nothing_is_picked_the_stage_that_says_more_stands(
    desk: Desk, ours: Stage | None, theirs: Stage | None, stands: Stage
) -> None:
    ana, other = add(desk, stage=ours), add(desk, stage=theirs)
    merging.merge(desk, ana, other)
    assert people.person(desk, ana).stage is stands


def test_nobody_who_left_the_newsletter_gets_it_again(desk: Desk) -> None:
    ana = add(desk, newsletter=Newsletter.AGREED)
    other = add(desk, newsletter=Newsletter.LEFT, newsletter_since=date(2026, 1, 2))
    merging.merge(desk, ana, other)
    who = people.person(desk, ana)
    assert (who.newsletter, who.newsletter_since) == (Newsletter.LEFT, date(2026, 1, 2))


def test_whoever_points_at_the_other_points_at_the_one_who_stays(desk: Desk) -> None:
    ana = add(desk)
    other = add(desk, referrer_id=ana, relations=(Relation("boss", "", ana), Relation("child", "Rita")))
    rui = add(desk, "Rui", referrer_id=other, relations=(Relation("spouse", "Ana", other),))
    logged(desk, rui, "meeting", "next-step", with_ids=(ana, other))
    merging.merge(desk, ana, other)
    who, friend = people.person(desk, ana), people.person(desk, rui)
    assert (friend.referrer_id, [each.other_id for each in friend.relations]) == (ana, [ana])
    assert (who.referrer_id, [each.name for each in who.relations]) == (None, ["Rita"])
    assert timeline.page(desk, rui, limit=9)[0].present == ("Ana Ribeiro",)


def test_the_photo_is_the_kept_ones_unless_it_is_picked(desk: Desk) -> None:
    ana, other, third = (add(desk) for _ in range(3))
    with_photo(desk, other, FACES[1])
    with_photo(desk, third, FACES[2])
    merging.merge(desk, ana, other)
    assert photos.of_contact(desk.db, ana) == FACES[1]
    assert [each.field for each in merging.differences(desk, ana, third)] == ["photo"]
    merging.merge(desk, ana, third, ["photo"])
    assert photos.of_contact(desk.db, ana) == FACES[2]


def test_a_card_of_either_finds_the_one_who_stays(desk: Desk) -> None:
    ana, other = add(desk), add(desk)
    uid = people.person(desk, other).uid
    with_card(desk, other, "theirs")
    merging.merge(desk, ana, other)
    assert [(card.uid, card.format) for card in cards.of_contact(desk.db, ana)] == [
        ("theirs", "vcard"),
        (uid, "merged"),
    ]


def test_a_birthday_with_plans_keeps_them(desk: Desk) -> None:
    ana, other = add(desk, occasions=(BIRTHDAY,)), add(desk, occasions=(replace(BIRTHDAY, date=parse("--11-24")),))
    planned = plan(desk, other)
    theirs = people.person(desk, other).own_birthday
    assert theirs is not None
    with desk.act("plan") as act:
        act.db.execute_sql("update follow_up set occasion_id = ? where id = ?", (theirs.id, planned))
        contact_edits.set_columns(act, ana, hours="9-12")
    merging.merge(desk, ana, other)
    who = people.person(desk, ana)
    assert [each.date for each in who.occasions] == [parse("1980-11-24")]
    assert facts_of(who) == []
    found = desk.db.execute_sql("select occasion_id from follow_up where id = ?", (planned,)).fetchone()
    assert found == (who.occasions[0].id,)


def test_who_is_kept_apart_from_one_is_kept_apart_from_both(desk: Desk) -> None:
    ana, other, rui = add(desk), add(desk), add(desk, "Rui")
    apart.keep_apart(desk, rui, other)
    apart.keep_apart(desk, other, ana)
    apart.keep_apart(desk, ana, other)
    assert pairs_apart.pairs(desk.db) == {(ana, other), (other, rui)}
    merging.merge(desk, ana, other)
    assert pairs_apart.pairs(desk.db) == {(ana, rui)}
    undoing.undo(desk)
    assert undoing.undo(desk) == "Ana Ribeiro and Ana Ribeiro stay apart"


def test_what_cannot_be_merged(desk: Desk) -> None:
    ana, other = add(desk), add(desk)
    with pytest.raises(Refused, match="with themselves"):
        merging.merge(desk, ana, ana)
    with pytest.raises(Refused, match="from themselves"):
        apart.keep_apart(desk, ana, ana)
    with pytest.raises(Refused, match="cannot be taken"):
        merging.merge(desk, ana, other, ["shoes"])
    contacts.remove_contacts(desk, [other])
    for act in (merging.merge, apart.keep_apart, merging.differences):
        with pytest.raises(Refused, match="in the trash"):
            act(desk, ana, other)


def _some(desk: Desk, chance: random.Random, others: list[int]) -> int:
    """Somebody with a bit of everything, who knows the others."""

    def several(choices: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(chance.sample(choices, chance.randint(0, len(choices))))

    some_one = chance.choice(others) if others else None
    contact_id = add(
        desk,
        chance.choice(["Ana Ribeiro", "Ana Costa", "Rui"]),
        methods=several([Method(MethodKind.PHONE, "1"), Method(MethodKind.EMAIL, "a@b", state="old")]),
        positions=several([Position("Sea"), Position("Boat", "Head"), Position("sea", until=parse("2020"))]),
        occasions=several([BIRTHDAY, replace(BIRTHDAY, whose="Rita"), Occasion(OccasionKind.OTHER, parse("--01-02"))]),
        facts=several([Fact("hobby", "golf"), Fact("need", "rope")]),
        relations=several([Relation("child", "Rita"), Relation("friend", "" if some_one else "Eva", some_one)]),
        tags=several(["fair", "golf"]),
        stage=chance.choice([None, *Stage]),
        newsletter=chance.choice(list(Newsletter)),
        zone=chance.choice([None, "Europe/Rome", "Europe/Paris"]),
        note=chance.choice(["", "a", "b"]),
        referrer_id=some_one,
        ideal_days=chance.choice([None, 7, 30]),
    )
    for _ in range(chance.randint(0, 2)):
        logged(
            desk, contact_id, "meeting", "next-step", with_ids=several(others), gave=chance.choice(["", "Guide"])
        )  # which plans the next step, too
    if chance.random() < 0.5:
        with_photo(desk, contact_id, chance.choice(FACES))
        with_card(desk, contact_id, chance.choice(["", people.person(desk, contact_id).uid]))
    if some_one and chance.random() < 0.5:
        apart.keep_apart(desk, contact_id, some_one)
    return contact_id


@settings(max_examples=25)
@given(seed=st.integers(0, 2**32), take=st.none() | st.sets(st.sampled_from(merging.TAKEABLE)))
def test_undo_takes_apart_whatever_was_merged(seed: int, take: set[str] | None) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder) / "desk", StandingClock(), Origin.USER)
        known: list[int] = []
        for _ in range(4):
            known.append(_some(desk, chance, known))
        before = everything(desk)
        one, other, third, _ = chance.sample(known, 4)
        merging.merge(desk, one, other, take)
        once = everything(desk)
        merging.merge(desk, one, third, take)
        assert backups.check(desk).ok
        undoing.undo(desk)
        assert everything(desk) == once
        undoing.undo(desk)
        assert everything(desk) == before
        undoing.redo(desk)
        assert everything(desk) == once
        assert backups.check(desk).ok
        desk.close()


def test_somebody_as_typed_joins_somebody_who_came_in(desk: Desk) -> None:
    mine = add(desk, "ana@example.com")
    contacts.add_contact(desk, person("Rui"))
    merging.merge(desk, mine, add(desk))
    who = people.person(desk, mine)
    assert (who.name.display, facts_of(who)) == ("Ana Ribeiro", [("former name", "ana@example.com")])


def test_what_was_being_typed_about_either_stays(desk: Desk) -> None:
    keep, other = add(desk, "Ana Ribeiro"), add(desk, "A. Ribeiro")
    drafts.save(desk, drafts.of_log(other), {"kind": "call", "notes": "half"})
    merging.merge(desk, keep, other)
    assert (drafts.load(desk, drafts.of_log(keep)) or {})["notes"] == "half"
    third = add(desk, "Ana R.")
    drafts.save(desk, drafts.of_log(third), {"kind": "call", "notes": "more"})
    merging.merge(desk, keep, third)
    assert (drafts.load(desk, drafts.of_log(keep)) or {})["notes"] == "half\nmore"
    assert drafts.load(desk, drafts.of_log(third)) is None
