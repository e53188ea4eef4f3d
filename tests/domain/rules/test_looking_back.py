# SPDX-License-Identifier: MIT
"""How the rules look back: "last" and "in a row" go by moment and pass over what has no outcome (RULES, "Words")."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.rules.looking_back import (
    Past,
    attempts_in_a_row,
    before,
    last_conversation,
    last_outcome,
    put_off_in_a_row,
    with_one_more,
)
from followup_desk.domain.words import Kind, Outcome
from tests.domain.rules.in_words import D, past

pasts = st.builds(
    lambda kind, outcome, incoming, days, did: replace(
        past(f"note {days}")[0], kind=kind, outcome=outcome, incoming=incoming, closed=frozenset(did)
    ),
    st.sampled_from(Kind),
    st.sampled_from(Outcome) | st.none(),
    st.booleans(),
    st.integers(-30, 30),
    st.sets(st.sampled_from(["R1", "R2", ""])),
)
histories = st.lists(pasts).map(lambda found: tuple(sorted(found, key=lambda each: each.at)))


def days(found: tuple[Past, ...]) -> list[int]:
    return [(each.day - D).days for each in found]


@pytest.mark.parametrize(
    ("history", "outcome"),
    [
        ("", None),
        ("email -2", None),
        ("call yes -9; call no -3", "no"),
        ("call no -3; call yes -9", "no"),  # by moment, not as they were logged
        ("call no -3; email -2; note -1", "no"),  # what has none is passed over
        ("call pushed-off -3; call incoming no-answer -1", "no-answer"),
    ],
)
def test_the_last_outcome(history: str, outcome: str | None) -> None:
    assert last_outcome(past(history)) == outcome


@pytest.mark.parametrize(
    ("history", "day"),
    [
        ("", None),
        ("call yes -9; call no-answer -3; email -1", -9),  # neither an attempt nor what was sent is one
        ("call yes -9; email incoming -1", -1),
        ("call yes -9; social incoming -1", -9),
        ("meeting no -4; lunch next-step -5", -4),
    ],
)
def test_the_last_conversation(history: str, day: int | None) -> None:
    found = last_conversation(past(history))
    assert (None if found is None else (found.day - D).days) == day


@pytest.mark.parametrize(
    ("history", "row"),
    [
        ("", []),
        ("call no-answer -3", [-3]),
        ("call pushed-off -9; call no-answer -3", [-3, -9]),  # latest first
        ("call pushed-off -9; call yes -5; call no-answer -3", [-3]),
        ("call pushed-off -9; call next-step -3", []),
        ("call no-answer -9; email -5; note -4; call no-answer -3", [-3, -9]),  # passed over
        ("call no-answer -9; email -5 did-R2; call no-answer -3", [-3, -5, -9]),  # what closes an R2 counts
        ("call no-answer -9; email -5 did-R3; call no-answer -3", [-3, -9]),
        ("call no-answer -9; email yes -5 did-R2; call no-answer -3", [-3]),  # with an outcome that counts
        ("call no-answer -9; email incoming -5; call no-answer -3", [-3]),  # what they send breaks the row
        ("call no-answer -9; social incoming -5; call no-answer -3", [-3]),
        ("call no-answer -9; note incoming -5; call no-answer -3", [-3, -9]),  # a note is nothing sent
        ("call no-answer -9; call incoming no-answer -5; call no-answer -3", [-3]),  # they called
        ("call no-answer -9; call incoming pushed-off -5; call no-answer -3", [-3, -5, -9]),
        ("call no-answer -9; email incoming did-R2 -5; call no-answer -3", [-3]),
        ("call no-answer -9; call -5 did-R2; call no-answer -3", [-3, -9]),  # how it ended is still open
    ],
)
def test_put_off_in_a_row(history: str, row: list[int]) -> None:
    assert days(put_off_in_a_row(past(history))) == row


@pytest.mark.parametrize(
    ("history", "count"),
    [
        ("", 0),
        ("call no-answer -1", 1),
        ("call no-answer -3; email -2; call no-answer -1", 2),
        ("call no-answer -3; email no-answer -2; call no-answer -1", 3),  # of whatever kind
        ("call no-answer -5; call pushed-off -3; call no-answer -1", 1),
        ("call no-answer -5; call incoming no-answer -3; call no-answer -1", 1),  # their own missed call ends it
        ("call no-answer -5; call yes -1", 0),
    ],
)
def test_attempts_in_a_row(history: str, count: int) -> None:
    assert attempts_in_a_row(past(history)) == count


@pytest.mark.parametrize(
    ("what", "missed"),
    [("call incoming no-answer", True), ("call no-answer", False), ("call incoming yes", False), ("email", False)],
)
def test_a_missed_call_is_theirs(what: str, missed: bool) -> None:
    assert past(what)[0].is_missed_call is missed


def test_one_more_comes_after_what_was_at_the_same_moment() -> None:
    history, (one,) = past("email -1; call yes 0; email +1"), past("note 0")
    assert [each.kind for each in with_one_more(history, one)] == ["email", "call", "note", "email"]
    assert [each.kind for each in before(with_one_more(history, one), one)] == ["email", "call"]
    assert before(history, one) == history


@given(histories, pasts)
def test_one_more_keeps_the_order_of_moments(history: tuple[Past, ...], one: Past) -> None:
    found = with_one_more(history, one)
    assert len(found) == len(history) + 1
    assert [each.at for each in found] == sorted(each.at for each in found)
    assert all(each.at <= one.at for each in before(found, one))


@given(histories)
def test_a_row_is_the_end_of_the_history_without_any_other_outcome(history: tuple[Past, ...]) -> None:
    row = put_off_in_a_row(history)
    assert list(row) == sorted(row, key=lambda each: each.at, reverse=True)
    assert all(each.outcome in (None, Outcome.PUSHED_OFF, Outcome.NO_ANSWER) for each in row)
    since = row[-1].at if row else None
    for each in history:
        if since is not None and each.at > since:
            assert each.outcome in (None, Outcome.PUSHED_OFF, Outcome.NO_ANSWER)
    assert attempts_in_a_row(history) <= len(history)


@given(histories, pasts)
def test_another_outcome_ends_every_row(history: tuple[Past, ...], one: Past) -> None:
    ends = replace(one, outcome=Outcome.NEXT_STEP)
    assert put_off_in_a_row((*history, ends)) == ()
    assert attempts_in_a_row((*history, ends)) == 0
    assert last_outcome((*history, ends)) is Outcome.NEXT_STEP
