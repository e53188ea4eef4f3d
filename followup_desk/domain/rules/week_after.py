# SPDX-License-Identifier: MIT
"""R2: whoever may buy and was reached is followed up a week later where nothing else is open."""

from followup_desk.domain.records import Reason
from followup_desk.domain.rules.looking_back import last_outcome
from followup_desk.domain.rules.planning import Plan, Situation, proposed
from followup_desk.domain.words import Kind, Outcome, Stage


def plan(s: Situation, so_far: Plan) -> None:
    """By the usual channel. A no lets it rest, and so does easing off."""
    reached = s.this.is_touch or s.this.is_conversation
    if not reached or s.entry.kind is Kind.NEWSLETTER or s.stage is not Stage.PROSPECT or not s.book.has("R2"):
        return
    if not so_far.is_empty() or last_outcome(s.history) is Outcome.NO:
        return
    week = proposed(s, "R2", s.later(s.numbers.r2_days), s.person.usual_channel, Reason("R2.week_after"))
    if so_far.hold:
        so_far.hold_back(week, s.numbers.r2_days)
    else:
        so_far.add(week)
