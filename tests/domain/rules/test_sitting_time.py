# SPDX-License-Identifier: MIT
"""The time that was really sat: what counts of what the clock shows."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from followup_desk.domain.rules.sitting_time import SatTime, act, look

BEGIN = datetime(2026, 11, 20, 9, tzinfo=UTC)


def sat(*steps: tuple[int, str]) -> int:
    """Seconds sat, after steps at so many seconds from the beginning: act, look, or away."""
    time = act(SatTime(), BEGIN)
    for at, what in steps:
        now = BEGIN + timedelta(seconds=at)
        time = act(time, now) if what == "act" else look(time, now, in_front=what == "look")
    return time.seconds


def watched(until: int) -> list[tuple[int, str]]:
    """Looked at every fifteen seconds, with nothing done."""
    return [(at, "look") for at in range(15, until + 1, 15)]


def test_what_is_looked_at_counts() -> None:
    assert sat(*watched(120)) == 120
    assert sat(*watched(60), (70, "act"), (80, "look")) == 80


def test_five_minutes_after_the_last_act_nobody_is_there() -> None:
    assert sat(*watched(1200)) == 300
    assert sat(*watched(1200), (1210, "act"), (1220, "look")) == 310


def test_neither_sleep_nor_another_window_counts() -> None:
    assert sat((30, "look"), (8 * 3600, "look"), (8 * 3600 + 5, "act"), (8 * 3600 + 15, "look")) == 40
    assert sat((30, "look"), (45, "away"), (60, "away"), (75, "look"), (90, "look")) == 45


def test_a_clock_that_is_set_back_takes_nothing() -> None:
    assert sat((30, "look"), (-3600, "look"), (-3590, "look")) == 40


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(-100, 4000), st.sampled_from(["act", "look", "away"])), max_size=20))
def test_never_more_than_the_clock_went_on(steps: list[tuple[int, str]]) -> None:
    forward = sorted(steps)
    assert 0 <= sat(*forward) <= max([0, *(at for at, _ in forward)]) + 100
