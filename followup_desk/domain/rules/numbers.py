# SPDX-License-Identifier: MIT
"""The numbers of the rules (RULES.md), each a preference, and which rules can be turned off.

Days are calendar days; what is counted in anything else says so.
"""

from dataclasses import dataclass, field

from followup_desk.domain.rules.work_days import WorkDays

CAN_BE_OFF = (
    "R1", "R2", "R3", "R4", "R5", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R16", "R20", "R21", "R22",
)  # fmt: skip
"""Rules that plan, ask or warn. What the user says (a day, a promise) stands whatever is off."""


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """How long, how many, how often; a field is called after its rule, and is the name of its preference."""

    r1_days: int = 7
    """What happened longer ago is not thanked for."""
    r2_days: int = 7
    r3_days: int = 7
    r4_row: int = 4
    """So many push-offs or no-answers in a row."""
    r4_span_days: int = 21
    r4_again: int = 2
    """So many more until it is asked again."""
    r4_hello_days: int = 90
    r5_days: int = 7
    r7_days: int = 7
    """A promise due within them, by the very channel of a log, is warned of."""
    r8_touches: int = 3
    """Touches in a row without anything of value."""
    r10_days: int = 2
    r10_touches: int = 4
    """The most others within the span."""
    r10_span_days: int = 30
    r11_days: int = 7
    r11_right_days: int = 2
    r11_referral_days: int = 7
    r12_ahead_days: int = 60
    r12_home_days: int = 4
    r12_abroad_days: int = 10
    r12_missed_days: int = 7
    r13_days: int = 8
    r13_from_days: int = 5
    r13_to_days: int = 21
    r14_days: int = 180
    r16_days: int = 2
    r20_ideal_days: int = 30
    r20_longest_days: int = 45
    r20_skips: int = 3
    r20_loosest_days: int = 180
    """From that ideal interval on nobody is asked for less often."""
    r20_close_row: int = 6
    """So many conversations in a row, each within half the ideal interval, ask for more often."""
    r20_a_day: int = 8
    """The most that the daily pass plans for one day."""
    r21_days: int = 2
    r21_later_days: int = 7
    r21_later_from: int = 3
    """From so many no-answers in a row on."""
    r22_days: int = 3


@dataclass(frozen=True)
class Rulebook:
    """By what the rules go for one contact: the numbers, the rules that are off, and the days that are worked."""

    numbers: Numbers = field(default_factory=Numbers)
    off: frozenset[str] = frozenset()
    work_days: WorkDays = field(default_factory=WorkDays)

    def has(self, rule: str) -> bool:
        """Is that rule on?"""
        return rule not in self.off
