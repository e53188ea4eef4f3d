# SPDX-License-Identifier: MIT
"""Mutation testing: how mutmut's answers are counted, file by file, and when it is enough."""

import pytest

import mutate

ANSWERED = """
    followup_desk.domain.rules.offer.x_plan__mutmut_1: killed
    followup_desk.domain.rules.offer.x_plan__mutmut_2: survived
    followup_desk.domain.moments.xǁDueǁ__post_init____mutmut_1: timeout
    followup_desk.domain.moments.x_later__mutmut_1: no tests
    followup_desk.domain.moments.x_later__mutmut_2: not checked
"""


def test_what_was_not_tried_does_not_count() -> None:
    assert list(mutate.states_of(ANSWERED).values()) == ["killed", "survived", "timeout", "no tests"]


def test_the_table_has_a_line_a_file_and_one_in_all(capsys: pytest.CaptureFixture[str]) -> None:
    states = mutate.states_of(ANSWERED)
    missed = [name for name, state in states.items() if state in ("survived", "no tests")]
    assert mutate.tell(states, missed) == 1
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert lines == [
        "50.0 % 1 of 2 moments.py",
        "50.0 % 1 of 2 rules/offer.py",
        "50.0 % 2 of 4 in all; 90 % are asked for",
    ]


@pytest.mark.parametrize(("tried", "missed", "status"), [(10, 1, 0), (10, 2, 1), (20, 2, 0), (0, 0, 1)])
def test_ninety_per_cent_are_enough(tried: int, missed: int, status: int) -> None:
    states = {f"followup_desk.domain.words.x_f__mutmut_{number}": "killed" for number in range(tried)}
    assert mutate.tell(states, list(states)[:missed]) == status
