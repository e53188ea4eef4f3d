# SPDX-License-Identifier: MIT
"""R8: never the same twice, and not three touches in a row with nothing."""

from dataclasses import replace

import pytest

from followup_desk.domain.proposals import RuleWarning
from followup_desk.domain.records import Reason
from followup_desk.domain.rules import bring_value
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from tests.domain.rules.in_words import D, past, situation, without

NOTHING = [RuleWarning("R8", Reason("R8.nothing_of_value", {"count": "3"}))]


@pytest.mark.parametrize(
    ("before", "logged", "warns"),
    [
        ("email -9; email -5", "email", True),  # the third touch in a row
        ("email -9           ", "email", False),
        ("email -9; email -5", "email gave", False),
        ("email gave -9; email -5", "email", False),
        ("email gave -12; email -9; email -5", "email", True),
        ("email -12; email -9; email -5", "email", False),  # once, until something is given
        ("email -9; email -5", "call yes", True),
        ("email -9; email -5", "call no-answer", False),  # attempts are passed over
        ("email -9; call no-answer -5", "email", False),
        ("email -9; email -5", "newsletter", False),
        ("email -9; newsletter -5", "email", False),
        ("email -9; card -5 did-R1", "email", False),  # cards of thanks and for occasions, too
        ("email -9; card -5 did-R12", "email", False),
        ("email -9; card -5", "email", True),
        ("email -9; card -5 did-R13", "email", True),
        ("email -9; newsletter -6; email -5", "email", True),
        ("email -9; email incoming -5", "email", False),  # theirs is no touch
        ("email -9; note -5", "email", False),
        ("email -9; email -5", "email incoming", False),
        ("email -9; email -5", "note", False),
        ("email -9; email -5; email incoming -3", "email", True),
        ("email -9; email -6; email -5", "email incoming", False),  # warned of before, and this is none
        ("email -9; email -6; email -5", "call no-answer", False),
        ("email -9; call no-answer gave -5; email -3", "email", False),  # given, if only by an attempt
        ("email -9; email +5", "email", True),  # logged late, by moment
    ],
)
def test_the_third_touch_in_a_row_without_anything_is_warned_of(before: str, logged: str, warns: bool) -> None:
    assert bring_value.warnings(situation(logged, before=before)) == (NOTHING if warns else [])


def test_what_brings_nothing_is_told_latest_first() -> None:
    found = bring_value.without_value(past("email gave -9; email -5; newsletter -4; call yes -3"))
    assert [(each.day - D).days for each in found] == [-3, -5]


def test_what_was_given_before_is_not_given_again() -> None:
    given = (RuleWarning("R8", Reason("R8.given_before")),)
    also = (RuleWarning("R8", Reason("R8.given_before_to", {"name": "Rui"})),)
    s = situation("email gave")
    assert bring_value.warnings(s) == []
    assert bring_value.warnings(replace(s, given_before=("",))) == list(given)
    assert bring_value.warnings(replace(s, given_before=("", "Rui"))) == [*given, *also]


def test_it_can_be_off_and_its_number_is_a_preference() -> None:
    s = situation("email", before="email -9; email -5", given_before=("",))
    assert bring_value.warnings(replace(s, book=without("R8"))) == []
    assert len(bring_value.warnings(replace(s, book=Rulebook(Numbers(r8_touches=4))))) == 1
