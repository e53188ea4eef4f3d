# SPDX-License-Identifier: MIT
"""One sitting as it goes on: what it keeps and when, its time, midnight, and going on."""

from followup_desk.services import one_sitting, people, shelf, sittings
from followup_desk.services.acts import follow_ups, no_answer, resources, undoing
from followup_desk.services.desk import Desk
from followup_desk.services.one_sitting import OneSitting
from followup_desk.storage import sittings as stored
from tests.builders import StandingClock, add, logged, plan, planned_for


def sit(sitting: OneSitting, clock: StandingClock, minutes: int) -> None:
    """With a key now and then."""
    for _ in range(minutes * 4):
        sitting.act()
        clock.forward(seconds=15)
        sitting.look(in_front=True)


def test_its_time_is_kept_every_minute_and_who_only_looks_in_leaves_nothing(desk: Desk, clock: StandingClock) -> None:
    plan(desk, add(desk))
    OneSitting(desk).keep()
    assert desk.db.execute_sql("select count(*) from sitting").fetchone() == (0,)
    sitting = OneSitting(desk)
    sit(sitting, clock, 3)
    clock.forward(seconds=10)
    sitting.look(in_front=True)
    assert (sitting.seconds, sittings.of_today(desk).seconds) == (190, 180)
    sit(sitting, clock, 7)
    assert sitting.is_time_up
    assert OneSitting(desk).seconds >= 600  # the next of the day adds up
    assert not OneSitting(desk).is_time_up


def test_what_was_not_kept_before_midnight_is_still_of_the_old_day(desk: Desk, clock: StandingClock) -> None:
    plan(desk, add(desk))
    clock.set("2026-11-23T23:59:20")
    sitting = OneSitting(desk)
    sitting.act()
    clock.set("2026-11-23T23:59:50")
    sitting.look(in_front=True)
    clock.set("2026-11-24T00:00:05")
    sitting.look(in_front=True)
    assert [(each.day.day, each.seconds) for each in stored.days(desk.db)] == [(23, 45)]
    assert sittings.of_today(desk).seconds == 0


def test_nothing_due_is_a_day_that_counts(desk: Desk) -> None:
    sitting = OneSitting(desk)
    assert (sitting.current, sitting.emptied) == (None, True)
    assert sittings.of_today(desk).run == 1


def test_an_emptied_queue_counts_but_not_one_that_was_skipped(desk: Desk) -> None:
    first, second = (plan(desk, add(desk, name)) for name in ("Ana", "Rui"))
    sitting = OneSitting(desk)
    for _ in range(4):
        if sitting.current is not None:
            sitting.skip()
    assert sitting.current is None
    assert not sittings.of_today(desk).counts
    sitting = OneSitting(desk)
    follow_ups.done(desk, first)
    sitting.follow()
    sitting.skip()
    assert sitting.queue.left == (second,)
    assert sittings.of_today(desk).counts
    undoing.undo(desk)
    assert sitting.follow()
    assert sitting.current == first


def test_over_midnight_it_is_the_new_days(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-11-23T23:57")
    plan(desk, add(desk), "2026-11-23")
    sitting = OneSitting(desk)
    sit(sitting, clock, 5)
    sitting.keep()
    days = {f"{each.day:%d}": each.seconds for each in stored.days(desk.db)}
    assert days["23"] >= 165
    assert days["24"] >= 105
    assert sitting.seconds == days["24"]


def test_going_on_brings_the_rest_for_as_long_again(desk: Desk, clock: StandingClock) -> None:
    ids = [plan(desk, add(desk, f"Person {number:02}")) for number in range(10)]
    sitting = OneSitting(desk)
    sitting.skip()
    sitting.skip()
    assert len(sitting.queue.waiting) == 8
    sit(sitting, clock, 10)
    sitting.go_on()
    assert not sitting.is_time_up
    assert set(sitting.queue.waiting) == set(ids[:8])
    for each in ids[:8]:
        follow_ups.done(desk, each)
    sitting.follow()
    sitting.go_on()
    assert sitting.queue.waiting == tuple(ids[8:])


def test_no_answer_is_logged_as_the_log_would(desk: Desk) -> None:
    ana = add(desk)
    found = no_answer.log_no_answer(desk, plan(desk, ana))
    assert [each.rule for each in found.planned] == ["R21"]
    assert planned_for(desk, ana) == ["23 Nov call R21"]
    sitting = OneSitting(desk)
    sitting.note_log(found.interaction_id)
    assert [each.outcome for each in sitting.happened()] == ["no-answer"]
    undoing.undo(desk)
    assert sitting.happened() == []


def test_a_turn_holds_all_that_one_needs(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-03-02T09:00")
    ana = add(desk, phone="+351 1", tags=("sea",))
    for number in range(4):
        logged(desk, ana, notes=f"note {number}")
    clock.set("2026-11-21T09:41")
    resources.add_resource(desk, "Towels that last", ["sea"])
    turn = one_sitting.turn(desk, plan(desk, ana))
    assert [method.value for _whose, method in turn.ways] == ["+351 1"]
    assert [entry.notes for entry in turn.last] == ["note 3", "note 2", "note 1"]
    assert turn.bring is not None
    assert (turn.bring.resource.title, turn.bring.tags) == (shelf.suggested(desk, ana), ("sea",))
    assert turn.contact == people.person(desk, ana)
