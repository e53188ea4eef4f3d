# SPDX-License-Identifier: MIT
"""R10: a warning of the touch that is one too many."""

from datetime import timedelta

import pytest

from followup_desk.domain.proposals import RuleWarning
from followup_desk.domain.records import Reason
from followup_desk.domain.rules.not_a_pest import counted, warn_of_log, warn_of_plan
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.words import Kind
from tests.domain.rules.in_words import D, past, without

FOUR = "email -30; email -20; email -10; email -5"


def warned(before: str, this: str, book: Rulebook | None = None) -> list[str]:
    """The keys of what is said of a touch on `D`, the last of the history unless something came later."""
    (one,) = past(f"{this} 0")
    history = tuple(sorted((*past(before), one), key=lambda each: each.at))
    return [each.reason.key for each in warn_of_log(history, one, book or Rulebook())]


@pytest.mark.parametrize(
    ("before", "this", "says"),
    [
        ("", "email", []),
        ("email -1", "email", ["R10.too_soon"]),  # less than two days after the last
        ("email 0 ", "email", ["R10.too_soon"]),
        ("email -2", "email", []),
        ("email -1", "newsletter", ["R10.too_soon"]),  # newsletters included
        ("newsletter -1", "email", ["R10.too_soon"]),
        ("call no-answer -1", "call no-answer", ["R10.too_soon"]),  # attempts are touches
        ("email +1", "email", []),  # it came later
        ("note -1", "email", []),
        ("email incoming -1", "email", []),  # it answers them
        ("email -1", "email incoming", []),  # theirs
        ("email -1", "note", []),
        (FOUR, "email", ["R10.too_many"]),  # four others in the 30 days before it
        (FOUR.replace("-30", "-31"), "email", []),
        (FOUR.replace("email -20; ", ""), "email", []),
        (f"email -40; {FOUR}; email -1", "email", ["R10.too_soon"]),  # one warning is enough
    ],
)
def test_one_too_many(before: str, this: str, says: list[str]) -> None:
    assert warned(before, this) == says


@pytest.mark.parametrize(
    ("other", "counts"),
    [
        ("email             ", True),
        ("meeting yes       ", True),  # counted, though never warned of
        ("lunch yes         ", True),
        ("call yes did-R2   ", True),  # another rule asked for it
        ("call yes did-own  ", True),
        ("call yes did-own did-promised", False),  # what closes a promised one
        ("call yes did-R3 did-promised", False),
        ("card did-R1       ", False),
        ("card did-R12      ", False),
        ("email asked       ", False),  # what they asked for
        ("email incoming    ", False),
        ("task              ", False),
    ],
)
def test_what_counts(other: str, counts: bool) -> None:
    history = past(f"{other} -1")
    assert bool(counted(history)) is counts
    kind = "call yes"
    assert warned(f"{other} -1", kind) == (["R10.too_soon"] if counts else [])


@pytest.mark.parametrize(
    "this",
    [
        "meeting yes", "lunch no", "call yes did-R2", "call yes did-R20 did-own", "card did-R1", "card did-R12",
        "call yes did-own did-promised", "call yes did-R3 did-promised", "email asked",
    ],
)  # fmt: skip
def test_what_is_not_warned_of(this: str) -> None:
    assert warned("email -1", this) == []


def test_doing_what_one_planned_oneself_is_warned_of() -> None:
    assert warned("email -1", "call yes did-own") == ["R10.too_soon"]


@pytest.mark.parametrize(
    ("history", "days"),
    [
        ("email incoming -9; email -8; email -7", [-7]),  # only the first answers them
        ("email incoming -9; note -9; email -8; email -7", [-7]),  # a note comes not between
        ("email incoming -9; task -9; email -8", []),
        ("call incoming no-answer -9; call yes -8", []),  # who rings back answers
        ("email -9; email incoming -8; email asked -7; email -6", [-9, -6]),
    ],
)
def test_what_answers_them_does_not_count(history: str, days: list[int]) -> None:
    assert [(each.day - D).days for each in counted(past(history))] == days


def test_the_warnings_say_when_and_how_often() -> None:
    history = past("email -1; email 0")
    assert warn_of_log(history, history[1], Rulebook()) == [
        RuleWarning("R10", Reason("R10.too_soon", {"due": "2026-11-20"}))
    ]
    history = past(f"email -40; {FOUR}; email 0")
    assert warn_of_log(history, history[-1], Rulebook()) == [
        RuleWarning("R10", Reason("R10.too_many", {"count": "4", "days": "30"}))
    ]


def test_it_can_be_off_and_its_numbers_are_preferences() -> None:
    assert warned("email -1", "email", without("R10")) == []
    assert warned("email -1", "email", Rulebook(Numbers(r10_days=1))) == []
    assert warned("email -3; email -5", "email", Rulebook(Numbers(r10_touches=2))) == ["R10.too_many"]
    assert warned("email -3; email -5", "email", Rulebook(Numbers(r10_touches=2, r10_span_days=4))) == []


@pytest.mark.parametrize(
    ("history", "planned", "says"),
    [
        ("", "call 0", []),
        ("email 0 ", "call 1", ["R10.too_soon"]),
        ("email 0 ", "call 2", []),
        ("email 0 ", "newsletter 1", ["R10.too_soon"]),
        ("email 0 ", "call 1 promised", []),  # a planned promise
        ("email 0 ", "meeting 1", []),
        ("email 0 ", "lunch 1", []),
        ("email 0 ", "task 1", []),  # no touch
        ("email 0 ", "note 1", []),
        ("email +5", "call 4", []),  # what was after the day it is planned for
        ("email +5", "call 5", ["R10.too_soon"]),
        (FOUR, "call 0", ["R10.too_many"]),
        (FOUR, "call 1", []),
        ("email -1; email incoming 0", "call 0", []),  # it answers them
        ("email -1; email incoming 0; note 0", "call 0", []),
        ("email -1; call incoming no-answer 0", "call 0", []),
        ("email incoming -1; email -1", "call 0", []),  # the first touch answered them
        ("email incoming -3; email -2; email -1", "call 0", ["R10.too_soon"]),
        ("email -1; email incoming +5", "call 0", ["R10.too_soon"]),  # they wrote later
    ],
)
def test_what_the_user_plans(history: str, planned: str, says: list[str]) -> None:
    channel, days, *promised = planned.split()
    found = warn_of_plan(past(history), D + timedelta(days=int(days)), Kind(channel), bool(promised), Rulebook())
    assert [each.reason.key for each in found] == says
    assert warn_of_plan(past(history), D, Kind(channel), bool(promised), without("R10")) == []
