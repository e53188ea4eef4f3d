# SPDX-License-Identifier: MIT
"""The daily sitting: who is in it, what it keeps, and the run of days."""

import json

from followup_desk.domain.rules import sitting_queue
from followup_desk.domain.rules.sitting_queue import Queue
from followup_desk.services import days_off, history, preferences, sittings, whole_desk
from followup_desk.services.acts import follow_ups, undoing
from followup_desk.services.acts.days_off import take
from followup_desk.services.desk import Desk, open_desk
from followup_desk.services.sittings import Habit, Rest
from tests.builders import StandingClock, add, logged, plan


def sat(desk: Desk, seconds: int, done: int = 0, *, emptied: bool = False) -> None:
    sittings.keep(desk, sittings.begin(desk, desk.today()), seconds, done, emptied=emptied)


def followed(desk: Desk, queue: Queue) -> Queue:
    return sitting_queue.follow(queue, *sittings.look(desk, queue))


def test_several_of_a_day_add_up_and_are_no_acts(desk: Desk) -> None:
    before = history.acts(desk)
    assert sittings.of_today(desk) == Habit(0, 10, False, 0)
    sat(desk, 372, 8)
    assert sittings.of_today(desk) == Habit(372, 10, False, 0)
    sat(desk, 240, 2)
    assert sittings.of_today(desk) == Habit(612, 10, True, 1)
    assert history.acts(desk) == before


def test_another_wish_leaves_days_gone_by_as_they_were(desk: Desk, clock: StandingClock) -> None:
    for day in ("2026-11-18", "2026-11-19", "2026-11-20"):
        clock.set(f"{day}T09:00")
        sat(desk, 600)
    preferences.put(desk, "sitting_minutes", "30")
    assert sittings.of_today(desk) == Habit(600, 30, True, 3)
    clock.set("2026-11-23T09:00")  # a Monday, on which nobody sat yet
    assert sittings.of_today(desk) == Habit(0, 30, False, 3)
    clock.set("2026-11-24T09:00")
    assert sittings.of_today(desk).run == 0


def test_days_off_and_days_to_sit_on(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-11-18T09:00")
    sat(desk, 0, emptied=True)
    take(desk, desk.today().replace(day=19), desk.today().replace(day=20))
    clock.set("2026-11-24T09:00")
    assert sittings.of_today(desk).run == 0  # nobody sat on Monday
    preferences.put(desk, "sitting_days", "tue,wed,thu,fri")
    assert sittings.of_today(desk).run == 1
    assert days_off.planned(desk) == []


def test_the_time_cuts_the_order_of_work_but_no_promise(desk: Desk) -> None:
    ids = [plan(desk, add(desk, f"Person {number:02}")) for number in range(12)]
    assert sittings.choose(desk, 600) == ids[:8]  # 75 seconds each
    for _ in range(3):
        sat(desk, 200, 1)
    assert sittings.choose(desk, 600) == ids[:3]
    promised = [plan(desk, add(desk, f"Friend {number}"), promised=True) for number in range(5)]
    assert sittings.choose(desk, 600) == promised
    assert sittings.choose(desk, 600, but=promised[:4]) == [promised[4], *ids[:4]]


def test_it_follows_what_is_done_put_off_and_taken_back(desk: Desk, clock: StandingClock) -> None:
    people = [add(desk, f"Person {number}") for number in range(4)]
    first, second, third, fourth = (plan(desk, each, channel="email") for each in people)
    clock.set("2026-11-22T09:41")
    queue = Queue(tuple(sittings.choose(desk, 150)))
    assert (queue.waiting, sittings.rest(desk, queue)) == ((first, second), Rest(2, 2))
    queue = sitting_queue.more(queue, [third])
    logged(desk, people[0], for_id=first)
    follow_ups.snooze(desk, second, clock.moment.replace(hour=15))
    queue = followed(desk, queue)
    assert (queue.waiting, queue.settled) == ((third,), (first, second))
    assert queue.done == {first}
    undoing.undo(desk)
    undoing.undo(desk)
    queue = followed(desk, queue)
    assert (queue.waiting, queue.done) == ((second, first, third), frozenset())
    follow_ups.drop(desk, third, "gone")
    queue = followed(desk, queue)
    assert queue.waiting == (second, first)
    assert sittings.rest(desk, queue) == Rest(1, 1)
    assert fourth not in queue.all()


def test_a_whole_desk_brings_its_sittings_along_and_older_ones_are_read(desk: Desk, clock: StandingClock) -> None:
    add(desk)
    sat(desk, 600, 4)
    file = desk.folder / "whole.json"
    whole_desk.export_json(desk, file)
    new = open_desk(desk.folder / "new", clock)
    sat(new, 5)
    whole_desk.import_json(new, file)
    assert sittings.of_today(new) == Habit(600, 10, True, 1)
    new.close()
    older = json.loads(file.read_text(encoding="utf-8"))
    older["schema"] = 4
    older["tables"]["sitting"] = [{"id": 1, "day": "2026-11-21", "minutes": 7, "done": 1, "emptied": 0}]
    file.write_text(json.dumps(older), encoding="utf-8")
    new = open_desk(desk.folder / "newer", clock)
    whole_desk.import_json(new, file)
    assert sittings.of_today(new).seconds == 420
    new.close()
