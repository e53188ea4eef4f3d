# SPDX-License-Identifier: MIT
"""R3: who pushed it off without a day is asked for one. With a day it is a promise: see `next_step`."""

from followup_desk.domain.records import Reason
from followup_desk.domain.rules.customer_care import care_reasons
from followup_desk.domain.rules.planning import Plan, Situation, makes_way, proposed
from followup_desk.domain.words import Outcome


def plan(s: Situation, so_far: Plan) -> None:
    """The same kind again, a week later."""
    if s.entry.outcome is not Outcome.PUSHED_OFF or makes_way(s) or not s.book.has("R3"):
        return
    reasons = (*care_reasons(s.settled), Reason("R3.ask_for_a_date"))
    day = s.later(s.numbers.r3_days)
    if so_far.hold:
        so_far.hold_back(proposed(s, "R3", day, s.same_kind, *reasons), s.numbers.r3_days)
        return
    so_far.add_or_tell(proposed(s, "R3", day, s.same_kind, *reasons, words=so_far.take_words()), s.zone)
