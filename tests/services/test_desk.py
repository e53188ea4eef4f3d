# SPDX-License-Identifier: MIT
"""The desk tells its listeners what was written: once an act, after the commit, and what other processes did."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from followup_desk.domain.errors import DeskError, Refused
from followup_desk.domain.words import Origin, Stage
from followup_desk.services import agenda, backups, history, lists, preferences, samples, timeline, when
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.desk import Change, Desk, open_desk
from followup_desk.storage import contact_edits, feed
from tests.builders import StandingClock, add, logged, person, plan


@pytest.fixture
def told(desk: Desk) -> list[Change]:
    """What the desk's listener hears."""
    changes: list[Change] = []
    desk.add_listener(changes.append)
    return changes


@pytest.fixture
def other(desk: Desk, clock: StandingClock) -> Iterator[Desk]:
    """The same desk as another process has it open."""
    opened = open_desk(desk.folder, clock, Origin.COMMAND)
    yield opened
    opened.close()


def test_each_act_is_told_once_in_words(desk: Desk, told: list[Change]) -> None:
    ana = add(desk)
    number = plan(desk, ana, channel="lunch")
    follow_ups.done(desk, number)
    undoing.undo(desk)
    assert [(change.label, change.own, change.many, set(change.contact_ids)) for change in told] == [
        ("Added Ana Ribeiro", True, False, {ana}),
        ("Planned: lunch with Ana Ribeiro", True, False, {ana}),
        ("Done: lunch with Ana Ribeiro", True, False, {ana}),
        ("Undone – Done: lunch with Ana Ribeiro", True, False, {ana}),
    ]
    assert [set(change.kinds) for change in told] == [{"contact"}, {"follow_up"}, {"follow_up"}, {"follow_up"}]
    assert [change.act_id for change in told] == [1, 2, 3, 4]


def test_a_listener_is_called_after_the_commit(desk: Desk, other: Desk) -> None:
    seen: list[int] = []
    desk.add_listener(lambda _change: seen.append(lists.count(other)))
    add(desk, "Ana Ribeiro")
    add(desk, "Rui Faria")
    assert seen == [1, 2]


def test_all_listeners_hear_it(desk: Desk, told: list[Change]) -> None:
    again: list[Change] = []
    desk.add_listener(again.append)
    add(desk)
    assert told == again
    assert len(told) == 1


def test_what_is_refused_or_changes_nothing_is_not_told(desk: Desk, told: list[Change]) -> None:
    with pytest.raises(Refused):
        plan(desk, 99)
    ana = add(desk)
    told.clear()
    contacts.restore_contacts(desk, [])
    contacts.set_stage(desk, ana, Stage.PROSPECT)
    assert told == []


def test_a_listener_may_read_and_act(desk: Desk) -> None:
    names: list[str] = []

    def tag_the_new(change: Change) -> None:
        names.append(change.label)
        if change.label.startswith("Added"):
            contacts.add_tags(desk, next(iter(change.contact_ids)), ["new"])

    desk.add_listener(tag_the_new)
    add(desk)
    assert names == ["Added Ana Ribeiro", "Tagged Ana Ribeiro: new"]


def test_what_another_process_did_is_told_within_one_look(desk: Desk, told: list[Change], other: Desk) -> None:
    ana = add(other)
    logged(other, ana, notes="the brochure")
    assert told == []

    desk.look_for_changes()

    (change,) = told
    assert (change.own, change.label, change.many, set(change.contact_ids)) == (False, "", False, {ana})
    assert {"contact", "interaction"} <= change.kinds
    desk.look_for_changes()
    assert len(told) == 1


def test_another_process_for_real(desk: Desk, told: list[Change]) -> None:
    command = [sys.executable, "-m", "followup_desk", "--data", str(desk.folder), "add", "Rui Faria"]
    subprocess.run(command, check=True, capture_output=True, cwd=Path(__file__).parents[2])
    desk.look_for_changes()
    assert [(change.own, set(change.kinds)) for change in told] == [(False, {"contact"})]
    assert undoing.undo(desk) == "Added Rui Faria"


def test_what_others_did_before_an_own_act_is_told_before_it(desk: Desk, told: list[Change], other: Desk) -> None:
    rui = add(other, "Rui Faria")
    ana = add(desk, "Ana Ribeiro")
    desk.look_for_changes()
    assert [(change.own, set(change.contact_ids)) for change in told] == [(False, {rui}), (True, {ana})]


def test_own_acts_are_not_told_again_as_anothers(desk: Desk, told: list[Change], other: Desk) -> None:
    add(desk)
    other.look_for_changes()
    desk.look_for_changes()
    assert [change.own for change in told] == [True]


def test_what_is_no_act_is_not_told(desk: Desk, told: list[Change], other: Desk) -> None:
    preferences.put(other, "scheme", "dark")
    with pytest.raises(Refused):
        plan(other, 99)
    desk.look_for_changes()
    assert told == []
    assert preferences.get(desk, "scheme") == "dark"


def test_very_many_are_told_as_many(desk: Desk, told: list[Change]) -> None:
    with desk.act("import") as act:
        for number in range(feed.MANY + 1):
            contact_edits.insert(act, person(f"Person {number}"), f"uid-{number}")
    (change,) = told
    assert (change.many, change.contact_ids) == (True, frozenset())
    assert change.about(7)
    assert change.about(None)


def test_what_a_change_is_about(desk: Desk, told: list[Change]) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    assert told[0].about(ana)
    assert not told[0].about(rui)
    assert not told[0].about(None)


def everything_again(changes: list[Change]) -> bool:
    """Was a listener told to look at everything again, before any act of its own?"""
    return changes[0] == Change(feed.ALL_KINDS, frozenset(), changes[0].act_id, own=False, many=True)


def test_a_backup_put_back_under_an_open_desk(
    desk: Desk, told: list[Change], tmp_path: Path, clock: StandingClock
) -> None:
    add(desk, "Ana Ribeiro")
    backups.backup(desk, tmp_path / "copy.sqlite3")
    add(desk, "Rui Faria")
    told.clear()
    backups.restore(desk.folder, tmp_path / "copy.sqlite3", desk.today())
    desk.look_for_changes()
    assert everything_again(told)
    assert len(told) == 1
    assert lists.count(desk) == 1


def test_a_backup_put_back_and_written_to_before_one_looks(
    desk: Desk, told: list[Change], tmp_path: Path, clock: StandingClock
) -> None:
    add(desk, "Ana Ribeiro")
    backups.backup(desk, tmp_path / "copy.sqlite3")
    for name in ("Rui Faria", "Zoe Abel"):
        add(desk, name)
    told.clear()
    backups.restore(desk.folder, tmp_path / "copy.sqlite3", desk.today())
    other = open_desk(desk.folder, clock)
    for name in ("Eva Lind", "Ida Berg", "Per Moe"):
        add(other, name)
    other.close()
    desk.look_for_changes()
    assert everything_again(told)
    assert lists.count(desk) == 4


def test_a_backup_put_back_before_an_own_act(
    desk: Desk, told: list[Change], tmp_path: Path, clock: StandingClock
) -> None:
    add(desk, "Ana Ribeiro")
    backups.backup(desk, tmp_path / "copy.sqlite3")
    add(desk, "Rui Faria")
    told.clear()
    backups.restore(desk.folder, tmp_path / "copy.sqlite3", desk.today())
    add(desk, "Rui Faria")  # by number, moment and name the very act that is gone
    desk.look_for_changes()
    assert everything_again(told)
    assert [change.own for change in told] == [False, True]


def test_time_is_the_clocks(desk: Desk, clock: StandingClock) -> None:
    assert (desk.now(), desk.today(), desk.zone) == (clock.moment, date(2026, 11, 21), "Europe/Lisbon")
    clock.travel("Asia/Tokyo")
    clock.forward(hours=6)
    assert (desk.today(), desk.zone) == (date(2026, 11, 22), "Asia/Tokyo")


def test_the_real_clock_is_aware(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "desk")
    assert desk.now().utcoffset() is not None
    add(desk)
    desk.close()


def test_closing_twice_does_no_harm(desk: Desk) -> None:
    desk.close()
    desk.close()
    assert [file.name for file in desk.folder.iterdir()] == ["desk.sqlite3"]


def test_a_day_later_it_is_all_there(desk: Desk, clock: StandingClock) -> None:
    count = samples.fill(desk)
    desk.close()
    clock.moment += timedelta(days=1)
    again = open_desk(desk.folder, clock)
    assert lists.count(again) == count
    again.close()


def test_a_desk_that_cannot_be_opened_says_so(tmp_path: Path) -> None:
    (tmp_path / "desk.sqlite3").write_text("no desk")
    with pytest.raises(DeskError, match="is not a desk"):
        open_desk(tmp_path)


def test_an_act_happens_at_one_moment_though_the_clock_goes_on(desk: Desk, clock: StandingClock) -> None:
    """Half a day passes with every look at the clock; a log looks once, and so all of it is of one day."""
    looks: list[datetime] = []

    def going() -> datetime:
        looks.append(clock.moment)
        clock.forward(hours=12)
        return looks[-1]

    ana = add(desk)
    desk.clock = going
    done = logged(desk, ana, "call", "next-step")
    (entry,), (act, _) = timeline.page(desk, ana), history.acts(desk)
    assert len(looks) == 1
    assert {entry.at, act.at, done.planned[0].planned_at} == {looks[0]}
    assert f"{done.planned[0].due.day}" == "2026-11-30"  # a week after that day, and a Monday
    assert desk.now() == clock.moment - timedelta(hours=12) > looks[0]


def test_an_act_that_fails_lets_the_clock_go_on(desk: Desk, clock: StandingClock) -> None:
    with pytest.raises(Refused):
        logged(desk, 99)
    clock.forward(hours=1)
    assert desk.now() == clock.moment


@pytest.mark.parametrize("word", ["now", "today", "2026-11-21T09:41:07"])
def test_now_is_not_past_though_part_of_its_second_is(desk: Desk, clock: StandingClock, word: str) -> None:
    clock.moment = clock.moment.replace(second=7, microsecond=654_321)
    due = when.ahead(word, clock(), desk.zone)
    number = follow_ups.plan_follow_up(desk, add(desk), due)
    assert [card.follow_up.id for card in agenda.due(desk)] == [number]
    assert desk.now().microsecond == 0


def test_an_act_that_writes_nothing_takes_no_number(desk: Desk) -> None:
    ana = add(desk)
    contacts.add_tags(desk, ana, ["yarn"])
    contacts.add_tags(desk, ana, ["yarn"])
    contacts.add_tags(desk, ana, ["linen"])
    assert [act.id for act in history.acts(desk)] == [3, 2, 1]
