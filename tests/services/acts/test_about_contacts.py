# SPDX-License-Identifier: MIT
"""What the rules make of a change of somebody: thanks to a referrer, a call for what came back, cards that follow the
day and the country, and that nobody with a cadence is left without.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Method, Occasion
from followup_desk.domain.rules import keeping_in_touch
from followup_desk.domain.words import FollowUpState, MethodKind, OccasionKind, Stage
from followup_desk.services import asking, people, preferences, wording
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits
from tests.builders import StandingClock, add, everything, logged, moment, person, plan, planned_for


def change(desk: Desk, contact_id: int, **fields: Any) -> Contact:
    """An edit of some fields; returns the contact before."""
    before = people.person(desk, contact_id)
    contacts.edit_contact(desk, before, replace(before, **fields))
    return before


def reasons(desk: Desk, contact_id: int) -> list[str]:
    return [wording.reason(each) for each in people.follow_ups(desk, contact_id) if each.state == "open"]


def imported(desk: Desk, name: str, **fields: Any) -> int:
    """Somebody who is known and not followed."""
    with desk.act("import") as act:
        return contact_edits.insert(act, person(name, stage=None, followed=False, **fields), name)


def birthday(text: str, leap_day: int = 28) -> Occasion:
    """A birthday on a month and day."""
    month, day = map(int, text.split("-"))
    return Occasion(OccasionKind.BIRTHDAY, PartialDate(None, month, day), leap_day=leap_day)


def email(value: str, state: str = "ok") -> Method:
    return Method(MethodKind.EMAIL, value, state=state)


def test_who_refers_somebody_is_thanked_on_the_next_working_day(desk: Desk) -> None:
    rui = add(desk, "Rui Faria")
    add(desk, "Ana Ribeiro", referrer_id=rui)
    assert planned_for(desk, rui) == ["23 Nov call R16"]
    assert reasons(desk, rui) == ["thank them for referring Ana Ribeiro"]


def test_two_who_were_referred_are_one_thanks(desk: Desk) -> None:
    rui = add(desk, "Rui Faria")
    for name in ("Ana Ribeiro", "Eva Melo"):
        add(desk, name, referrer_id=rui)
    assert planned_for(desk, rui) == ["23 Nov call R16"]
    assert reasons(desk, rui) == ["thank them for referring Ana Ribeiro; thank them for referring Eva Melo"]


def test_a_referrer_who_is_noted_later_is_thanked_once(desk: Desk) -> None:
    rui, ana = add(desk, "Rui Faria"), add(desk, "Ana Ribeiro")
    change(desk, ana, referrer_id=rui)
    change(desk, ana, note="met at the fair")
    assert reasons(desk, rui) == ["thank them for referring Ana Ribeiro"]
    undoing.undo(desk)
    undoing.undo(desk)
    assert planned_for(desk, rui) == []


def test_a_referrer_in_the_trash_is_not_thanked(desk: Desk) -> None:
    rui = add(desk, "Rui Faria")
    contacts.remove_contacts(desk, [rui])
    add(desk, "Ana Ribeiro", referrer_id=rui)
    assert people.follow_ups(desk, rui) == []


def test_an_address_that_bounced_is_asked_about_once(desk: Desk) -> None:
    ana = add(desk, email="ana@firm.example")
    change(desk, ana, methods=(email("ana@firm.example", "bounced"),))
    assert planned_for(desk, ana) == ["21 Nov call R14"]
    assert reasons(desk, ana) == ["ana@firm.example came back: ask for the right one"]
    follow_ups.done(desk, people.follow_ups(desk, ana)[0].id)
    change(desk, ana, note="rings back on Monday")
    assert planned_for(desk, ana) == []


def test_a_second_one_that_comes_back_joins_the_call_that_is_open(desk: Desk) -> None:
    ana = add(desk, methods=(email("ana@firm.example", "bounced"), email("a@home.example")))
    change(desk, ana, methods=(email("ana@firm.example", "bounced"), email("a@home.example", "bounced")))
    assert planned_for(desk, ana) == ["21 Nov call R14"]
    assert reasons(desk, ana) == [
        "ana@firm.example came back: ask for the right one; a@home.example came back: ask for the right one"
    ]


def test_whoever_is_not_followed_is_not_asked_for_the_right_one(desk: Desk) -> None:
    ana = imported(desk, "Ana Ribeiro", email="ana@firm.example")
    change(desk, ana, methods=(email("ana@firm.example", "bounced"),))
    assert planned_for(desk, ana) == []


@pytest.mark.parametrize(
    ("day", "card"),
    [
        ("12-24", ["18 Dec card R12"]),  # the 20th is a Sunday
        ("11-22", ["21 Nov card R12"]),  # too late for the post: today, whatever day it is
        ("01-20", ["15 Jan card R12"]),  # 60 days ahead; the 16th is a Saturday
        ("01-21", []),
        ("11-21", []),  # today: next year's
        ("02-29", []),
    ],
)
def test_a_near_birthday_has_a_card_from_the_start(desk: Desk, day: str, card: list[str]) -> None:
    assert planned_for(desk, add(desk, occasions=(birthday(day),))) == card


def test_a_birthday_that_is_put_right_moves_its_card(desk: Desk) -> None:
    ana = add(desk, occasions=(birthday("12-24"),))
    was = everything(desk)
    change(desk, ana, occasions=(replace(people.person(desk, ana).occasions[0], date=PartialDate(1980, 12, 30)),))
    assert planned_for(desk, ana) == ["25 Dec card R12"]
    assert [(each.state, each.dropped_why) for each in people.follow_ups(desk, ana)] == [
        ("open", ""),
        ("dropped", "R12.corrected"),
    ]
    undoing.undo(desk)
    assert everything(desk) == was


def test_a_birthday_that_is_put_right_to_a_far_day_leaves_no_card(desk: Desk) -> None:
    ana = add(desk, occasions=(birthday("12-24"),))
    change(desk, ana, occasions=(replace(people.person(desk, ana).occasions[0], date=PartialDate(1980, 6, 30)),))
    assert planned_for(desk, ana) == []


def test_put_right_and_wrong_again_it_has_one_card(desk: Desk) -> None:
    ana = add(desk, occasions=(birthday("12-24"),))
    for day in (30, 24):
        known = people.person(desk, ana).occasions[0]
        change(desk, ana, occasions=(replace(known, date=PartialDate(None, 12, day)),))
    assert planned_for(desk, ana) == ["18 Dec card R12"]


def test_a_year_that_is_noted_later_changes_no_card(desk: Desk) -> None:
    ana = add(desk, occasions=(birthday("12-24"),))
    change(desk, ana, occasions=(replace(people.person(desk, ana).occasions[0], date=PartialDate(1980, 12, 24)),))
    assert [each.state for each in people.follow_ups(desk, ana)] == ["open"]


@pytest.mark.parametrize(
    ("own", "theirs", "card"),
    [
        ("PT", "BR", ["14 Dec card R12"]),  # ten days before
        ("PT", "PT", ["18 Dec card R12"]),
        ("PT", None, ["18 Dec card R12"]),
        ("", "BR", ["14 Dec card R12"]),
    ],
)
def test_a_country_that_is_noted_later_moves_the_card(
    desk: Desk, own: str, theirs: str | None, card: list[str]
) -> None:
    preferences.put(desk, "country", own)
    ana = add(desk, occasions=(birthday("12-24"),))
    assert planned_for(desk, ana) == ["18 Dec card R12"]
    change(desk, ana, country=theirs, note="lives there now")
    assert planned_for(desk, ana) == card
    change(desk, ana, country=None)
    assert planned_for(desk, ana) == ["18 Dec card R12"]


@pytest.mark.parametrize("how", ["moved", "done"])
def test_a_country_leaves_what_the_user_did_with_the_card(desk: Desk, clock: StandingClock, how: str) -> None:
    ana = add(desk, occasions=(birthday("12-24"),))
    (card,) = people.follow_ups(desk, ana)
    if how == "moved":
        follow_ups.move(desk, card.id, replace(card.due, day=card.due.day.replace(day=17)))
    else:
        follow_ups.done(desk, card.id)
    (before,) = people.follow_ups(desk, ana)
    change(desk, ana, country="BR")
    assert people.follow_ups(desk, ana) == [before]


def test_whoever_is_followed_from_now_on_gets_their_card(desk: Desk) -> None:
    ana = imported(desk, "Ana Ribeiro", occasions=(birthday("12-24"),))
    assert planned_for(desk, ana) == []
    contacts.set_stage(desk, ana, Stage.PROSPECT)
    assert planned_for(desk, ana) == ["18 Dec card R12"]


@pytest.mark.parametrize(
    ("fields", "planned"),
    [
        ({"stage": Stage.CUSTOMER}, ["21 Dec call R20"]),
        ({"stage": Stage.CUSTOMER, "prefers": "email"}, ["21 Dec email R20"]),
        ({"stage": Stage.CUSTOMER, "ideal_days": 10}, ["01 Dec call R20"]),
        ({"stage": None, "ideal_days": 10}, ["01 Dec call R20"]),
        ({"stage": Stage.RESTING}, ["19 Feb call R4"]),
        ({"stage": Stage.PROSPECT}, []),
        ({"stage": Stage.FORMER, "ideal_days": 10}, []),
    ],
)
def test_nobody_with_a_cadence_is_left_without(desk: Desk, fields: dict[str, Any], planned: list[str]) -> None:
    assert planned_for(desk, add(desk, "Ana Ribeiro", **fields)) == planned
    rui = add(desk, "Rui Faria")
    change(desk, rui, **fields)
    assert planned_for(desk, rui) == planned


@pytest.mark.parametrize(("stage", "left"), [(Stage.CUSTOMER, []), (Stage.PROSPECT, ["stay_in_touch"])])
def test_a_stage_makes_questions_for_others_pointless(desk: Desk, stage: Stage, left: list[str]) -> None:
    ana = add(desk)
    logged(desk, ana, "email", "no", opportunity="Spring order")
    contacts.set_stage(desk, ana, stage)
    assert [each.key for each in asking.of_contact(desk, ana)] == left


def kept_in_touch_with(desk: Desk) -> int:
    """A customer who was spoken with ten days ago: R20 has planned the next one for 21 December."""
    ana = add(desk, stage=Stage.CUSTOMER)
    logged(desk, ana, "call", "next-step", at=desk.now() - timedelta(days=10))
    for each in people.follow_ups(desk, ana):
        if each.rule != "R20" and each.state is FollowUpState.OPEN:
            follow_ups.done(desk, each.id)
    return ana


@pytest.mark.parametrize(
    ("fields", "planned"),
    [
        ({"ideal_days": 14}, ["25 Nov call R20"]),
        ({"ideal_days": 60}, ["11 Jan call R20"]),
        ({"ideal_days": 7}, ["21 Nov call R20"]),
        ({"longest_days": 50}, ["21 Dec call R20"]),
        ({"stage": Stage.PROSPECT}, []),
        ({"stage": Stage.FORMER}, []),
        ({"stage": Stage.RESTING}, ["19 Feb call R4"]),
    ],
)
def test_another_cadence_moves_what_keeps_in_touch(desk: Desk, fields: dict[str, Any], planned: list[str]) -> None:
    """Counted from the last conversation; what is past by then is for today."""
    ana = kept_in_touch_with(desk)
    before = people.person(desk, ana)
    contacts.edit_contact(desk, before, replace(before, **fields))
    assert planned_for(desk, ana) == planned


def test_without_a_conversation_it_is_counted_from_when_it_was_planned(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk, stage=Stage.CUSTOMER)
    clock.set("2026-11-24T09:00")
    before = people.person(desk, ana)
    contacts.edit_contact(desk, before, replace(before, ideal_days=10))
    assert planned_for(desk, ana) == ["01 Dec call R20"]
    assert wording.reason(people.follow_ups(desk, ana)[0]) == "keep in touch, every 10 days"


def test_another_cadence_leaves_what_the_user_promised_or_set_to_an_hour(desk: Desk) -> None:
    ana, ben = add(desk, "Ana", stage=Stage.CUSTOMER), add(desk, "Ben", stage=Stage.CUSTOMER)
    follow_ups.move(desk, people.follow_ups(desk, ben)[0].id, moment("2026-12-15T10:00"))
    plan(desk, ana, "2026-12-15", promised=True)
    for each in (ana, ben):
        before = people.person(desk, each)
        contacts.edit_contact(desk, before, replace(before, ideal_days=7))
    assert planned_for(desk, ana) == ["30 Nov call R20", "15 Dec call"]
    assert planned_for(desk, ben) == ["15 Dec call R20"]


def test_what_ends_with_the_cadence_is_no_skip_and_comes_back_with_undo(desk: Desk) -> None:
    ana = add(desk, stage=Stage.CUSTOMER)
    contacts.set_stage(desk, ana, Stage.FORMER)
    dropped = people.follow_ups(desk, ana)[0]
    undoing.undo(desk)
    assert dropped.dropped_why in keeping_in_touch.GIVEN_UP_BY_RULES
    assert planned_for(desk, ana) == ["21 Dec call R20"]
