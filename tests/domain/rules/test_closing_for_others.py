# SPDX-License-Identifier: MIT
"""What logging closes for somebody else who was present, and the promises to them that it leaves standing."""

import pytest

from followup_desk.domain.records import FollowUp
from followup_desk.domain.rules.closing import closed_for_one, effects_for_other
from tests.domain.rules.in_words import D, follow_up, log

TOKYO = "Asia/Tokyo"


def test_a_promise_to_somebody_else_present_names_them() -> None:
    seen = effects_for_other(
        log("meeting yes"), D, "UTC", [follow_up("call 0 promised"), follow_up("call 0", 2)], "Rui"
    )
    (warning,) = seen.warnings
    assert (warning.rule, warning.reason.key) == ("R7", "R7.stands_with")
    assert warning.reason.args == {"channel": "call", "due": "2026-11-21", "name": "Rui"}


@pytest.mark.parametrize(
    ("promise", "logged", "horizon", "warns"),
    [
        ("email +7 promised", "email incoming", 7, True),  # by the very channel, within days
        ("email +8 promised", "email incoming", 7, False),
        ("email +8 promised", "email incoming", 9, True),
        ("call +1 promised ", "email incoming", 7, False),
        ("call 0 promised  ", "email incoming", None, False),
        ("call 0@23:30 promised", "email incoming", 7, False),  # tomorrow in Tokyo
    ],
)
def test_somebody_elses_promise_stands_as_ones_own(promise: str, logged: str, horizon: int | None, warns: bool) -> None:
    seen = effects_for_other(log(logged), D, TOKYO, [follow_up(promise)], "Rui", horizon)
    assert bool(seen.warnings) is warns
    assert seen.closings == ()


def test_what_somebody_else_was_due_is_closed_by_its_day_here() -> None:
    theirs = [follow_up("email 0@14:30"), follow_up("email 0@15:30", 2)]  # half past midnight in Tokyo
    seen = effects_for_other(log("email"), D, TOKYO, theirs, "Rui")
    assert [closing.follow_up.id for closing in seen.closings] == [1]


def test_everybody_present_has_their_own_closed() -> None:
    theirs: list[FollowUp] = [follow_up("call 0", 5), follow_up("email 0", 6)]
    assert [c.follow_up.id for c in closed_for_one(log("call next-step", for_id=6), D, "UTC", theirs)] == [5, 6]
