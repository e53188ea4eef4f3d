# SPDX-License-Identifier: MIT
"""Days off are taken and given back: one act each, one undo, and what is refused."""

import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import Origin
from followup_desk.services import history
from followup_desk.services.acts import days_off, undoing
from followup_desk.services.desk import Change, Desk, open_desk
from followup_desk.services.reminders import ringing
from followup_desk.storage import days_off as stored
from followup_desk.storage import dump
from tests.builders import SATURDAY, StandingClock

TODAY = SATURDAY.date()
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 11, day) for day in (24, 25, 26, 27))


def off(desk: Desk) -> list[date]:
    return [day for _, day in stored.from_day(desk.db, date.min)]


def test_all_days_of_a_span_are_off_in_one_act(desk: Desk) -> None:
    told: list[Change] = []
    desk.add_listener(told.append)
    days_off.take(desk, TUESDAY, FRIDAY)
    assert off(desk) == [TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]
    assert [(change.kinds, change.label) for change in told] == [
        (frozenset({"day_off"}), "Days off: Tuesday 24 November to Friday 27 November 2026")
    ]
    assert undoing.undo(desk) == "Days off: Tuesday 24 November to Friday 27 November 2026"
    assert off(desk) == []
    undoing.redo(desk)
    assert off(desk) == [TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]


def test_one_day_may_be_today(desk: Desk) -> None:
    days_off.take(desk, TODAY, TODAY)
    assert stored.is_off(desk.db, TODAY)
    assert not stored.is_off(desk.db, TODAY + timedelta(days=1))
    assert history.acts(desk)[0].label == "Day off: Saturday 21 November 2026"


def test_days_that_are_off_already_are_passed_over_and_stay_when_it_is_taken_back(desk: Desk) -> None:
    days_off.take(desk, TUESDAY, WEDNESDAY)
    days_off.take(desk, TUESDAY, FRIDAY)
    assert off(desk) == [TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]
    assert undoing.undo(desk) == "Days off: Thursday 26 November to Friday 27 November 2026"
    assert off(desk) == [TUESDAY, WEDNESDAY]


def test_days_are_given_back_in_one_act(desk: Desk) -> None:
    days_off.take(desk, TUESDAY, FRIDAY)
    days_off.give_back(desk, THURSDAY, FRIDAY + timedelta(days=300))
    assert off(desk) == [TUESDAY, WEDNESDAY]
    assert undoing.undo(desk) == "No longer off: Thursday 26 November to Friday 27 November 2026"
    assert off(desk) == [TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]
    undoing.redo(desk)
    assert off(desk) == [TUESDAY, WEDNESDAY]


def test_what_was_taken_can_be_taken_back_after_some_was_given_back(desk: Desk) -> None:
    days_off.take(desk, TUESDAY, THURSDAY)
    days_off.give_back(desk, WEDNESDAY, WEDNESDAY)
    undoing.undo(desk)
    undoing.undo(desk)
    assert off(desk) == []


def test_sixty_days_at_once_and_no_more(desk: Desk) -> None:
    last = TODAY + timedelta(days=59)
    with pytest.raises(Refused, match="These are 61 days: take at most 60 off at once"):
        days_off.take(desk, TODAY, last + timedelta(days=1))
    assert off(desk) == []
    days_off.take(desk, TODAY, last)
    assert len(off(desk)) == 60


Act = Callable[[Desk, date, date], None]
YESTERDAY = TODAY - timedelta(days=1)


@pytest.mark.parametrize(
    ("act", "first", "last", "line"),
    [
        (days_off.take, YESTERDAY, FRIDAY, "Days that are past stay as they were: name a later day."),
        (days_off.take, FRIDAY, THURSDAY, "The last day comes before the first: name a later one."),
        (days_off.take, TUESDAY, TUESDAY, "This day is off already."),
        (days_off.take, TUESDAY, WEDNESDAY, "These days are off already."),
        (days_off.give_back, YESTERDAY, FRIDAY, "Days that are past stay as they were: name a later day."),
        (days_off.give_back, FRIDAY, THURSDAY, "The last day comes before the first: name a later one."),
        (days_off.give_back, FRIDAY, FRIDAY, "This day is not off."),
        (days_off.give_back, THURSDAY, FRIDAY, "None of these days is off."),
    ],
)
def test_what_is_refused_changes_nothing(desk: Desk, act: Act, first: date, last: date, line: str) -> None:
    days_off.take(desk, TUESDAY, WEDNESDAY)
    before = (dump.tables(desk.db), history.acts(desk))
    with pytest.raises(Refused) as refused:
        act(desk, first, last)
    assert str(refused.value) == line
    assert (dump.tables(desk.db), history.acts(desk)) == before


def test_a_day_off_holds_reminders_back_until_it_is_over_or_given_back(desk: Desk) -> None:
    days_off.take(desk, TODAY, TODAY + timedelta(days=1))
    held = ringing.hold(desk, ringing.wishes(desk))
    days_off.give_back(desk, TODAY, TODAY)
    assert held is not None
    assert (held.by, held.until.isoformat()) == ("day-off", "2026-11-23T00:00:00+00:00")
    assert ringing.hold(desk, ringing.wishes(desk)) is None


span = st.tuples(st.integers(0, 40), st.integers(1, days_off.LONGEST))
"""How many days from today it begins, and how many days it has."""


@given(before=st.lists(span, max_size=4), taken=span, given_back=st.booleans())
def test_to_do_it_and_take_it_back_is_to_do_nothing(
    before: list[tuple[int, int]], taken: tuple[int, int], given_back: bool
) -> None:
    def do(desk: Desk, act: Act, ahead: int, count: int) -> bool:
        first = TODAY + timedelta(days=ahead)
        try:
            act(desk, first, first + timedelta(days=count - 1))
        except Refused:
            return False
        return True

    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder), StandingClock(), Origin.USER)
        for ahead, count in before:
            do(desk, days_off.take, ahead, count)
        tables = dump.tables(desk.db)
        if do(desk, days_off.give_back if given_back else days_off.take, *taken):
            after = dump.tables(desk.db)
            undoing.undo(desk)
            undone = dump.tables(desk.db)
            undoing.redo(desk)
            assert (undone, dump.tables(desk.db)) == (tables, after)
        else:
            assert dump.tables(desk.db) == tables
        desk.close()
