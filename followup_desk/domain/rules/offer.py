# SPDX-License-Identifier: MIT
"""R22: a sent offer is followed up soon. That an open concern stands first in every reason is read with the row."""

from followup_desk.domain.records import Reason
from followup_desk.domain.rules.planning import Plan, Situation, makes_way, proposed


def plan(s: Situation, so_far: Plan) -> None:
    """Three days later where no day was agreed and there is no answer yet."""
    if not s.entry.proposal or s.answers or makes_way(s) or not s.book.has("R22"):
        return
    words = so_far.take_words()
    soon = proposed(s, "R22", s.later(s.numbers.r22_days), s.person.usual_channel, Reason("R22.the_offer"), words=words)
    so_far.add_or_tell(soon, s.zone)
