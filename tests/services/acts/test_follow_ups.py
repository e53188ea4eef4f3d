# SPDX-License-Identifier: MIT
"""Plan, done, snooze, move, drop: what becomes of the follow-up and of its promise, and what is refused."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due
from followup_desk.domain.words import Kind
from followup_desk.services import history, people
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import dump
from tests.builders import StandingClock, add, day, logged, moment, plan


def promise(desk: Desk, due: str = "2026-11-24", channel: str = "call") -> int:
    """A promised follow-up with somebody new."""
    return plan(desk, add(desk), due, channel, promised=True)


def state_of(desk: Desk, number: int) -> str:
    """Its state, and how its promise stands."""
    found = people.follow_up(desk, number)
    return " ".join(word for word in (found.state, found.promise) if word)


@pytest.mark.parametrize(
    ("prefers", "asked", "channel"),
    [(None, None, "call"), (Kind.EMAIL, None, "email"), (Kind.EMAIL, Kind.LUNCH, "lunch"), (None, Kind.TASK, "task")],
)
def test_a_plan_goes_by_the_usual_channel_unless_another_is_said(
    desk: Desk, prefers: Kind | None, asked: Kind | None, channel: str
) -> None:
    number = follow_ups.plan_follow_up(desk, add(desk, prefers=prefers), day("2026-11-24"), asked)
    assert people.follow_up(desk, number).channel == channel


@pytest.mark.parametrize(
    ("sales", "belongs"), [([], False), (["Spring order"], True), (["Spring order", "Autumn order"], False)]
)
def test_a_plan_belongs_to_the_only_open_opportunity(desk: Desk, sales: list[str], belongs: bool) -> None:
    ana = add(desk)
    for title in sales:
        logged(desk, ana, opportunity=title)
    assert (people.follow_up(desk, plan(desk, ana)).opportunity_id is not None) is belongs


@pytest.mark.parametrize("due", ["2026-11-21", "2026-11-21T09:41", "2026-11-22", "9999-12-31"])
def test_what_is_to_come_starts_now(desk: Desk, due: str) -> None:
    assert people.follow_up(desk, plan(desk, add(desk), due)).state == "open"


@pytest.mark.parametrize("due", ["2026-11-20", "2026-11-21T09:40", "1900-01-01", "2026-11-20T23:59"])
def test_what_is_past_is_no_plan(desk: Desk, due: str) -> None:
    ana, number = add(desk), promise(desk)
    with pytest.raises(Refused, match="cannot be in the past: name a later day"):
        plan(desk, ana, due)
    with pytest.raises(Refused, match="cannot be in the past: name a later day"):
        follow_ups.move(desk, number, moment(due) if "T" in due else day(due), told=True)


def test_a_moment_that_is_yesterdays_where_it_is_meant_may_be_to_come(desk: Desk, clock: StandingClock) -> None:
    clock.travel("Asia/Tokyo")  # where it is 18:41
    clock.forward(hours=6)
    due = moment("2026-11-21T18:00", "America/New_York")
    assert due.day < desk.today()
    number = follow_ups.plan_follow_up(desk, add(desk), due)
    assert people.follow_up(desk, number).due == due


@pytest.mark.parametrize(
    ("on", "channel", "ends"),
    [
        ("2026-11-21", None, "done kept"),
        ("2026-11-24", None, "done kept"),
        ("2026-11-25", None, "done late"),
        ("2026-11-24", Kind.CALL, "done kept"),
        ("2026-11-24", Kind.EMAIL, "done other-channel"),
        ("2026-11-25", Kind.EMAIL, "done other-channel"),
    ],
)
def test_how_a_promise_ends_when_it_is_done(
    desk: Desk, clock: StandingClock, on: str, channel: Kind | None, ends: str
) -> None:
    number = promise(desk)
    clock.set(f"{on}T17:00")
    done = follow_ups.done(desk, number, channel).follow_up
    assert state_of(desk, number) == ends
    assert (done.closed_at, done.closed_by) == (clock.moment, None)


@pytest.mark.parametrize(("told", "ends"), [(True, "dropped released"), (False, "dropped broken")])
def test_how_a_promise_ends_when_it_is_dropped(desk: Desk, told: bool, ends: str) -> None:
    number = promise(desk)
    assert follow_ups.drop(desk, number, " no longer needed ", told).follow_up.dropped_why == "no longer needed"
    assert state_of(desk, number) == ends


def test_what_was_not_promised_breaks_nothing(desk: Desk) -> None:
    ana = add(desk)
    done, dropped, moved = plan(desk, ana), plan(desk, ana), plan(desk, ana)
    follow_ups.done(desk, done, Kind.EMAIL)
    follow_ups.drop(desk, dropped, "no use")
    follow_ups.move(desk, moved, day("2026-11-25"))
    assert [state_of(desk, number) for number in (done, dropped, moved)] == ["done", "dropped", "open"]


def test_moving_a_promise_asks_whether_they_were_told(desk: Desk) -> None:
    with pytest.raises(Refused, match="say whether you told them of the new day, or not"):
        follow_ups.move(desk, promise(desk), day("2026-11-25"))


@pytest.mark.parametrize(
    ("told", "promised", "stands", "then_done"),
    [(True, True, "open open", "done kept"), (False, False, "open broken", "done broken")],
)
def test_a_moved_promise(desk: Desk, told: bool, promised: bool, stands: str, then_done: str) -> None:
    number = promise(desk)
    moved = follow_ups.move(desk, number, day("2026-12-01"), told)
    assert (moved.due, moved.promised) == (day("2026-12-01"), promised)
    assert state_of(desk, number) == stands
    follow_ups.done(desk, number)
    assert state_of(desk, number) == then_done


def test_from_a_day_to_a_moment_and_back(desk: Desk) -> None:
    number = plan(desk, add(desk), "2026-11-24")
    for due in (moment("2026-11-25T15:00", "Asia/Tokyo"), day("2026-11-26")):
        assert follow_ups.move(desk, number, due).due == due


def test_a_snooze_rings_later_and_moves_nothing(desk: Desk, clock: StandingClock) -> None:
    number = promise(desk, "2026-11-21")
    until = clock.moment + timedelta(days=2)
    snoozed = follow_ups.snooze(desk, number, until)
    assert (snoozed.snoozed_until, snoozed.due, snoozed.promise) == (until, day("2026-11-21"), "open")
    assert follow_ups.move(desk, number, day("2026-11-30"), told=True).snoozed_until is None


@pytest.mark.parametrize("minutes", [0, -1, -100_000])
def test_a_snooze_ends_in_the_future(desk: Desk, clock: StandingClock, minutes: int) -> None:
    with pytest.raises(Refused, match="A snooze ends in the future: name a later moment"):
        follow_ups.snooze(desk, promise(desk), clock.moment + timedelta(minutes=minutes))


def test_a_drop_needs_a_reason(desk: Desk) -> None:
    with pytest.raises(Refused, match="Say why it is dropped"):
        follow_ups.drop(desk, promise(desk), "  ")


ACTS: list[Callable[[Desk, int], object]] = [
    lambda desk, number: follow_ups.done(desk, number),
    lambda desk, number: follow_ups.drop(desk, number, "no use"),
    lambda desk, number: follow_ups.snooze(desk, number, desk.now() + timedelta(hours=1)),
    lambda desk, number: follow_ups.move(desk, number, Due(desk.today()), told=True),
]


@pytest.mark.parametrize("act", ACTS, ids=["done", "drop", "snooze", "move"])
@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("done", "Follow-up 1 is done already."),
        ("dropped", "Follow-up 1 is dropped already."),
        ("gone", "There is no follow-up 99: see `due`."),
        ("trash", "Ana Ribeiro is in the trash: restore them first."),
    ],
)
def test_what_is_not_open_is_refused_and_nothing_is_changed(
    desk: Desk, act: Callable[[Desk, int], object], what: str, line: str
) -> None:
    number = promise(desk)
    match what:
        case "done":
            follow_ups.done(desk, number)
        case "dropped":
            follow_ups.drop(desk, number, "why")
        case "trash":
            contacts.remove_contacts(desk, [people.follow_up(desk, number).contact_id])
    before = (dump.tables(desk.db), history.acts(desk))

    with pytest.raises(Refused) as refused:
        act(desk, 99 if what == "gone" else number)

    assert str(refused.value) == line
    assert (dump.tables(desk.db), history.acts(desk)) == before


def test_plans_for_nobody_are_refused(desk: Desk) -> None:
    ana = add(desk)
    contacts.remove_contacts(desk, [ana])
    for someone in (ana, 99):
        with pytest.raises(Refused):
            plan(desk, someone)
    assert dump.tables(desk.db)["follow_up"] == []


def test_each_is_one_act_with_a_name(desk: Desk) -> None:
    ana = add(desk)
    one, two = plan(desk, ana, channel="lunch"), plan(desk, ana)
    follow_ups.snooze(desk, one, desk.now() + timedelta(hours=1))
    follow_ups.move(desk, one, day("2026-11-30"))
    follow_ups.done(desk, one)
    follow_ups.drop(desk, two, "no use")
    assert [act.label for act in history.acts(desk)][:-1] == [
        "Dropped: call with Ana Ribeiro",
        "Done: lunch with Ana Ribeiro",
        "Moved to Monday 30 November 2026: lunch with Ana Ribeiro",
        "Snoozed until Saturday 21 November 2026, 10:41: lunch with Ana Ribeiro",
        "Planned: call with Ana Ribeiro",
        "Planned: lunch with Ana Ribeiro",
    ]


def test_a_promise_taken_back_is_open_again(desk: Desk) -> None:
    number = promise(desk)
    follow_ups.drop(desk, number, "no use")
    undoing.undo(desk)
    assert state_of(desk, number) == "open open"


def test_a_promise_for_a_moment_elsewhere_is_kept_by_the_day_here(desk: Desk, clock: StandingClock) -> None:
    number = follow_ups.plan_follow_up(desk, add(desk), moment("2026-11-24T20:00", "America/New_York"), promised=True)
    clock.set("2026-11-25T00:30")  # half an hour before it, on the day after the one there
    follow_ups.done(desk, number)
    assert state_of(desk, number) == "done kept"


def test_how_many_days_it_was_given_counts_days_here(desk: Desk) -> None:
    due = moment("2026-11-25T08:00", "Pacific/Auckland")
    number = follow_ups.plan_follow_up(desk, add(desk), due)
    assert people.follow_up(desk, number).planned_interval == 3
    assert follow_ups.move(desk, number, moment("2026-11-26T08:00", "Pacific/Auckland")).planned_interval == 4
