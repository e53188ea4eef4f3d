# SPDX-License-Identifier: MIT
"""What each list means: who stands in it, who does not, and in which order."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Occasion
from followup_desk.domain.words import Kind, Newsletter, OccasionKind, Stage
from followup_desk.services import agenda, lists, people, preferences
from followup_desk.services.acts import contacts, follow_ups, plan_ahead
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, day, logged, moment, plan


def members(desk: Desk, name: str) -> list[str]:
    """The people of a list by name, in its order."""
    rows = lists.contact_rows(desk, lists.contact_ids(desk, name))
    assert lists.count(desk, name) == len(rows)
    return [row.display for row in rows]


def test_the_lists_are_those_of_the_command_line() -> None:
    named = "due loose-ends quiet never open customers prospects resting former missed newsletter doubles trash all"
    assert set(lists.LISTS) == set(named.split())


def test_all_by_what_is_next_then_who_has_nothing(desk: Desk) -> None:
    for name, due in (("Later", "2026-12-01"), ("None", None), ("Sooner", "2026-11-24"), ("None too", None)):
        someone = add(desk, name)
        if due:
            plan(desk, someone, due)
    assert members(desk, "all") == ["Sooner", "Later", "None", "None too"]
    assert list(lists.contact_ids(desk, limit=2, offset=1)) == [1, 2]


def test_due_is_today_and_before(desk: Desk, clock: StandingClock) -> None:
    for name, due in (("Tomorrow", "2026-11-22"), ("Today", "2026-11-21"), ("Tonight", "2026-11-21T23:00")):
        plan(desk, add(desk, name), due)
    add(desk, "Never")
    assert members(desk, "due") == ["Today", "Tonight"]
    clock.set("2026-11-23T09:00")
    assert members(desk, "due") == ["Today", "Tonight", "Tomorrow"]


def test_due_are_those_whose_follow_ups_are(desk: Desk, clock: StandingClock) -> None:
    """Neither what is put off to a later moment, nor what falls on another day where the laptop is."""
    snoozed, both, early, late = (add(desk, name) for name in ("Snoozed", "Both", "Early", "Late"))
    for someone in (snoozed, both):
        follow_ups.snooze(desk, plan(desk, someone), clock.moment + timedelta(hours=2))
    plan(desk, both, channel="email")
    follow_ups.plan_follow_up(desk, early, moment("2026-11-22T08:00", "Pacific/Auckland"), Kind.CALL)
    follow_ups.plan_follow_up(desk, late, moment("2026-11-21T20:00", "America/New_York"), Kind.CALL)

    def due() -> list[str]:
        assert {card.name for card in agenda.due(desk)} == set(members(desk, "due"))
        return members(desk, "due")

    assert due() == ["Both", "Early"]
    clock.forward(hours=2)
    assert due() == ["Snoozed", "Both", "Early"]
    clock.travel("America/New_York")
    assert due() == ["Snoozed", "Both", "Late", "Early"]


def open_sale(desk: Desk, someone: int) -> None:
    """An opportunity with a next step."""
    logged(desk, someone, "email", "next-step", opportunity="Sale", next_due=day("2026-11-24"))


def drop_all(desk: Desk, someone: int) -> None:
    for follow_up in people.follow_ups(desk, someone):
        if follow_up.state == "open":
            follow_ups.drop(desk, follow_up.id, "no use")


def rest(desk: Desk, someone: int) -> None:
    contacts.set_stage(desk, someone, Stage.RESTING)


def remove(desk: Desk, someone: int) -> None:
    contacts.remove_contacts(desk, [someone])


def a_task(desk: Desk, someone: int) -> None:
    plan(desk, someone, channel="task")


def a_call(desk: Desk, someone: int) -> None:
    plan(desk, someone)


def a_no(desk: Desk, someone: int) -> None:
    logged(desk, someone, "call", "no")


@pytest.mark.parametrize(
    ("happened", "loose"),
    [
        ([], False),  # nothing is pursued
        ([open_sale], False),  # and something is planned
        ([open_sale, drop_all], True),
        ([open_sale, drop_all, a_task], True),  # a task stands beside
        ([open_sale, drop_all, a_call], False),
        ([open_sale, a_no], False),  # answered
        ([open_sale, drop_all, rest], False),
        ([open_sale, drop_all, remove], False),
    ],
)
def test_loose_ends_are_pursued_and_have_no_next_step(
    desk: Desk, happened: list[Callable[[Desk, int], None]], loose: bool
) -> None:
    ana = add(desk)
    for what in happened:
        what(desk, ana)
    assert members(desk, "loose-ends") == (["Ana Ribeiro"] if loose else [])


@pytest.mark.parametrize(
    ("fields", "after_days", "quiet"),
    [
        ({"stage": Stage.CUSTOMER}, 45, False),
        ({"stage": Stage.CUSTOMER}, 46, True),
        ({"stage": Stage.CUSTOMER, "ideal_days": 10}, 15, False),  # longest half as long again
        ({"stage": Stage.CUSTOMER, "ideal_days": 10}, 16, True),
        ({"stage": Stage.CUSTOMER, "ideal_days": 10, "longest_days": 12}, 13, True),
        ({"stage": Stage.PROSPECT}, 400, False),  # without a cadence
        ({"stage": Stage.PROSPECT, "ideal_days": 10}, 16, True),
        ({"stage": Stage.RESTING, "ideal_days": 10}, 400, False),
        ({"stage": Stage.FORMER, "ideal_days": 10}, 400, False),
    ],
)
def test_quiet_is_past_the_longest_interval(
    desk: Desk, clock: StandingClock, fields: dict[str, Any], after_days: int, quiet: bool
) -> None:
    add(desk, **fields)  # never spoken with: it counts from here
    spoken = add(desk, "Rui Faria", **fields)
    clock.forward(days=1)
    logged(desk, spoken, "email", incoming=True)
    if fields["stage"] is Stage.RESTING:
        contacts.set_stage(desk, spoken, Stage.RESTING)  # after what they sent, for that brings them back
    clock.forward(days=after_days - 1)
    assert members(desk, "quiet") == (["Ana Ribeiro"] if quiet else [])
    clock.forward(days=1)
    assert ("Rui Faria" in members(desk, "quiet")) is quiet


def test_quiet_goes_by_what_the_user_set(desk: Desk, clock: StandingClock) -> None:
    add(desk, stage=Stage.CUSTOMER)
    preferences.put(desk, "r20_longest_days", "10")
    clock.forward(days=10)
    on_the_last_day = members(desk, "quiet")
    clock.forward(days=1)
    assert (on_the_last_day, members(desk, "quiet")) == ([], ["Ana Ribeiro"])


def test_never_is_followed_and_not_yet_touched(desk: Desk) -> None:
    ana, rui, zoe = (add(desk, name) for name in ("Ana", "Rui", "Zoe"))
    logged(desk, ana, "call", "no-answer")
    logged(desk, rui, "email", incoming=True)
    logged(desk, zoe, "note")
    plan(desk, zoe)
    assert members(desk, "never") == ["Zoe"]


def test_open_has_an_open_opportunity(desk: Desk) -> None:
    ana, rui, _ = (add(desk, name) for name in ("Ana", "Rui", "Zoe"))
    for someone in (ana, rui):
        open_sale(desk, someone)
    logged(desk, rui, "call", "no")
    assert members(desk, "open") == ["Ana"]


@pytest.mark.parametrize(
    ("name", "stage"),
    [
        ("customers", Stage.CUSTOMER),
        ("prospects", Stage.PROSPECT),
        ("resting", Stage.RESTING),
        ("former", Stage.FORMER),
    ],
)
def test_stages(desk: Desk, name: str, stage: Stage) -> None:
    for one in (*Stage, None):
        add(desk, str(one), stage=one)
    assert members(desk, name) == [stage]


def test_the_newsletter_is_for_who_agreed(desk: Desk) -> None:
    for state in Newsletter:
        add(desk, state.name, newsletter=state)
    assert members(desk, "newsletter") == ["AGREED"]


def test_the_trash_latest_first(desk: Desk, clock: StandingClock) -> None:
    for number, name in enumerate(("Ana", "Rui", "Zoe"), 1):
        add(desk, name)
        clock.forward(minutes=1)
        if name != "Zoe":
            contacts.remove_contacts(desk, [number])
    assert members(desk, "trash") == ["Rui", "Ana"]
    assert members(desk, "all") == ["Zoe"]


def test_the_trash_is_searched_by_names_and_emails(desk: Desk) -> None:
    for name, email in (("Ana Kovač", "ana@jadran.example"), ("Rui Faria", "rui@faria.example"), ("Zoe", "")):
        contacts.remove_contacts(desk, [add(desk, name, email=email)])
    add(desk, "Ana Faria")
    for text, who in (("kovac", [1]), ("JADRAN", [1]), ("example", [1, 2]), ("nobody", [])):
        assert list(lists.contact_ids(desk, "trash", text)) == who
        assert lists.count(desk, "trash", text) == len(who)
    assert list(lists.contact_ids(desk, "trash", "example", limit=1, offset=1)) == [2]


def test_what_later_rules_will_fill_is_empty(desk: Desk) -> None:
    add(desk)
    assert members(desk, "missed") == []


def test_rows_come_in_the_order_asked_for_without_who_is_gone(desk: Desk, clock: StandingClock) -> None:
    ids = [add(desk, f"Person {number}") for number in range(3)]
    plan(desk, ids[0], "2026-12-01")
    plan(desk, ids[0], "2026-11-24T10:00", promised=True)
    rows = lists.contact_rows(desk, [ids[2], 99, ids[0], ids[2]])
    assert [row.display for row in rows] == ["Person 2", "Person 0", "Person 2"]
    following = rows[1].next
    assert following is not None
    assert following.at == clock.moment + timedelta(days=3, minutes=19)
    assert rows[1].next_promised
    assert rows[0].next is None
    assert lists.contact_rows(desk, []) == []


def test_a_search_within_a_list_finds_who_is_there_however_many_are_not(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("followup_desk.storage.search.LIMIT", 3)
    for number in range(6):
        add(desk, f"Ann {number}")
    customer = add(desk, "Zoe Ann", stage=Stage.CUSTOMER)

    assert list(lists.contact_ids(desk, "customers", "ann")) == [customer]
    assert lists.count(desk, "customers", "ann") == 1


@pytest.mark.parametrize("name", lists.LISTS)
def test_every_list_can_be_searched(desk: Desk, name: str) -> None:
    add(desk, "Ann Lee", stage=Stage.CUSTOMER)
    hits = lists.contact_ids(desk, name, "ann")
    assert lists.count(desk, name, "ann") == len(hits)
    assert set(hits) <= set(lists.contact_ids(desk, name))


def test_who_was_missed_says_which_occasion(desk: Desk, clock: StandingClock) -> None:
    mine = Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 12, 3))
    child = Occasion(OccasionKind.GRADUATION, PartialDate(None, 12, 4), whose="Marta")
    ana, ben = add(desk, "Ana", occasions=(mine,)), add(desk, "Ben", occasions=(child,))
    clock.set("2026-12-20T09:00")
    plan_ahead.run(desk)
    assert [(row.id, row.remark) for row in lists.rows_in(desk, "missed", [ana, ben])] == [
        (ana, "missed: birthday, Thursday 3 December 2026"),
        (ben, "missed: graduation of Marta, Friday 4 December 2026"),
    ]
    assert [row.remark for row in lists.rows_in(desk, "all", [ana, ben])] == ["", ""]


def test_a_snoozed_one_is_next_when_it_comes_back(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    first = plan(desk, ana)
    until = clock.moment + timedelta(hours=4)
    follow_ups.snooze(desk, first, until)
    (line,) = lists.contact_rows(desk, [ana])
    assert (line.next, line.snoozed_until) == (day("2026-11-21"), until)
    plan(desk, ana, "2026-11-21T16:00", promised=True)
    (line,) = lists.contact_rows(desk, [ana])
    assert (line.next, line.next_promised, line.snoozed_until) == (moment("2026-11-21T16:00"), True, None)
