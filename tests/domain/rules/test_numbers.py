# SPDX-License-Identifier: MIT
"""The defaults of the rules' numbers, and which rules can be off."""

from dataclasses import asdict

from followup_desk.domain.rules.numbers import CAN_BE_OFF, Numbers, Rulebook
from followup_desk.domain.rules.work_days import MONDAY_TO_FRIDAY
from tests.domain.rules.in_words import without

DEFAULTS = """
r1_days 7, r2_days 7, r3_days 7, r4_row 4, r4_span_days 21, r4_again 2, r4_hello_days 90, r5_days 7, r7_days 7,
r8_touches 3, r10_days 2, r10_touches 4, r10_span_days 30, r11_days 7, r11_right_days 2, r11_referral_days 7,
r12_ahead_days 60, r12_home_days 4, r12_abroad_days 10, r12_missed_days 7, r13_days 8, r13_from_days 5, r13_to_days 21,
r14_days 180, r16_days 2, r20_ideal_days 30, r20_longest_days 45, r20_skips 3, r20_a_day 8, r21_days 2,
r21_later_days 7, r21_later_from 3, r22_days 3
"""


def test_the_defaults_are_those_of_the_page() -> None:
    defaults = asdict(Numbers())
    for name, number in (each.split() for each in DEFAULTS.strip().split(",")):
        assert (name, defaults[name]) == (name, int(number))


def test_a_rule_is_on_unless_it_is_off() -> None:
    assert all(Rulebook().has(rule) for rule in CAN_BE_OFF)
    assert [rule for rule in CAN_BE_OFF if not without("R2", "R21").has(rule)] == ["R2", "R21"]


def test_the_week_is_monday_to_friday() -> None:
    assert Rulebook().work_days.weekdays == MONDAY_TO_FRIDAY == {0, 1, 2, 3, 4}
    assert Rulebook().work_days.off == frozenset()
