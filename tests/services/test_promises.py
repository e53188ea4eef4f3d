# SPDX-License-Identifier: MIT
"""Promises by how they stand, by month, and how many were kept of late (R7)."""

from followup_desk.domain.words import Kind, PromiseState
from followup_desk.services import promises
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, day, logged, moment, plan


def promise(desk: Desk, due: str, name: str = "Ana Ribeiro") -> int:
    return plan(desk, add(desk, name), due, promised=True)


def shown(desk: Desk, state: PromiseState, offset: int = 0, limit: int = 50) -> list[str]:
    """One line each: for which day, and for whom."""
    return [f"{each.day} {each.card.name}" for each in promises.page(desk, state, offset, limit)]


def in_lines(desk: Desk) -> list[str]:
    """A line a month: how many stand how."""
    return [
        f"{each.first:%b %Y}: " + ", ".join(f"{count} {state}" for state, count in sorted(each.counts.items()))
        for each in promises.months(desk)
    ]


def kept_rates(desk: Desk) -> list[tuple[int, int, int, int | None]]:
    return [(rate.days, rate.kept, rate.ended, rate.percent) for rate in promises.kept_rates(desk)]


def test_each_end_is_counted_in_the_month_that_it_was_promised_for(desk: Desk, clock: StandingClock) -> None:
    kept, late, other, dropped, moved, released, standing = (
        promise(desk, "2026-11-25", name) for name in ("Ana", "Ben", "Cleo", "Dai", "Edo", "Fee", "Gil")
    )
    clock.set("2026-11-25T10:00")
    follow_ups.done(desk, kept)
    follow_ups.done(desk, other, Kind.EMAIL)
    follow_ups.drop(desk, dropped, "no longer needed")
    follow_ups.drop(desk, released, "no longer needed", told=True)
    follow_ups.move(desk, moved, day("2027-01-12"), told=False)
    follow_ups.move(desk, standing, day("2026-12-01"), told=True)
    clock.set("2026-11-27T10:00")
    follow_ups.done(desk, late)
    assert in_lines(desk) == [
        "Dec 2026: 1 open",
        "Nov 2026: 2 broken, 1 kept, 1 late, 1 other-channel, 1 released",
    ]
    assert shown(desk, PromiseState.BROKEN) == ["2026-11-25 Edo", "2026-11-25 Dai"]
    assert shown(desk, PromiseState.OTHER_CHANNEL) == ["2026-11-25 Cleo"]


def test_open_ones_come_first_due_first_and_closed_ones_latest_first(desk: Desk, clock: StandingClock) -> None:
    for due, name in (("2026-12-03", "Cleo"), ("2026-11-25", "Ana"), ("2026-11-25T08:00", "Ben")):
        promise(desk, due, name)
    assert shown(desk, PromiseState.OPEN) == ["2026-11-25 Ben", "2026-11-25 Ana", "2026-12-03 Cleo"]
    assert shown(desk, PromiseState.OPEN, offset=1, limit=1) == ["2026-11-25 Ana"]
    for follow_up_id in (1, 2, 3):
        follow_ups.done(desk, follow_up_id)
    assert shown(desk, PromiseState.KEPT) == ["2026-12-03 Cleo", "2026-11-25 Ben", "2026-11-25 Ana"]
    assert shown(desk, PromiseState.KEPT, offset=1, limit=1) == ["2026-11-25 Ben"]


def test_a_moment_elsewhere_is_of_the_day_that_it_is_here(desk: Desk) -> None:
    evening = moment("2026-11-30T22:00", "America/New_York")
    follow_ups.plan_follow_up(desk, add(desk), evening, Kind.CALL, promised=True)
    assert in_lines(desk) == ["Dec 2026: 1 open"]
    assert shown(desk, PromiseState.OPEN) == ["2026-12-01 Ana Ribeiro"]


def test_what_is_no_promise_is_not_there(desk: Desk) -> None:
    plan(desk, add(desk), "2026-11-25")
    follow_ups.done(desk, plan(desk, 1, "2026-11-26"))
    assert promises.months(desk) == []


def test_people_in_the_trash_are_left_out(desk: Desk) -> None:
    follow_ups.done(desk, promise(desk, "2026-11-25"))
    plan(desk, 1, "2026-11-26", promised=True)
    contacts.remove_contacts(desk, [1])
    assert promises.months(desk) == []
    assert shown(desk, PromiseState.OPEN) == shown(desk, PromiseState.KEPT) == []
    assert kept_rates(desk) == [(30, 0, 0, None), (90, 0, 0, None)]


def test_the_kept_rate_is_of_what_ended_in_the_span(desk: Desk, clock: StandingClock) -> None:
    early, missed, kept, told, standing = (
        promise(desk, due, name)
        for due, name in zip(
            ("2026-11-22", "2026-11-22", "2026-12-24", "2026-12-24", "2026-12-20"), "ABCDE", strict=True
        )
    )
    clock.set("2026-11-22T10:00")
    follow_ups.done(desk, early)
    clock.set("2026-12-21T10:00")  # 30 days before it, that day included, begin on 22 November
    follow_ups.done(desk, missed)
    follow_ups.done(desk, kept)
    follow_ups.drop(desk, told, "no longer needed", told=True)
    assert kept_rates(desk) == [(30, 2, 3, 66), (90, 2, 3, 66)]
    clock.set("2026-12-22T10:00")
    assert kept_rates(desk) == [(30, 1, 2, 50), (90, 2, 3, 66)]
    follow_ups.move(desk, standing, day("2027-03-01"), told=False)
    assert kept_rates(desk) == [(30, 1, 3, 33), (90, 2, 4, 50)]
    undoing.undo(desk)
    assert kept_rates(desk) == [(30, 1, 2, 50), (90, 2, 3, 66)]


def test_a_promise_broken_by_moving_broke_then_and_not_when_it_was_done(desk: Desk, clock: StandingClock) -> None:
    moved = promise(desk, "2026-11-25")
    follow_ups.move(desk, moved, day("2027-01-12"), told=False)
    clock.set("2027-01-12T10:00")
    follow_ups.done(desk, moved)
    assert kept_rates(desk) == [(30, 0, 0, None), (90, 0, 1, 0)]
    assert shown(desk, PromiseState.BROKEN) == ["2026-11-25 Ana Ribeiro"]


def test_late_are_open_ones_whose_day_is_past(desk: Desk, clock: StandingClock) -> None:
    for due in ("2026-11-22", "2026-11-23", "2026-11-23T09:00", "2026-11-24"):
        promise(desk, due)
    clock.set("2026-11-23T12:00")
    assert promises.count_late(desk) == 1
    clock.set("2026-11-24T00:30")
    assert promises.count_late(desk) == 3


def test_a_log_that_keeps_one_counts(desk: Desk) -> None:
    promise(desk, "2026-11-21")
    logged(desk, 1, "call", "no-answer")
    assert shown(desk, PromiseState.KEPT) == ["2026-11-21 Ana Ribeiro"]
