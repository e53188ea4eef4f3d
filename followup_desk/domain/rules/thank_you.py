# SPDX-License-Identifier: MIT
"""R1: a thank-you note after a meeting, a lunch, a first call, or anything significant, also after a no."""

from datetime import timedelta

from followup_desk.domain.records import Reason
from followup_desk.domain.rules.looking_back import before
from followup_desk.domain.rules.planning import Plan, Situation, proposed
from followup_desk.domain.words import Kind, Outcome, Stage


def plan(s: Situation, so_far: Plan) -> None:
    """A card for the day that it happened, not long after, and not while another thank-you is open."""
    too_long_ago = s.day < s.today - timedelta(days=s.numbers.r1_days)
    if not s.book.has("R1") or too_long_ago or so_far.has_one_of("R1") or not _is_worth_it(s):
        return
    day = s.book.work_days.for_a_rule(s.day, s.today)
    event = Reason("R1.thank_you", {"kind": s.entry.kind, "day": s.day.isoformat()})
    so_far.add(proposed(s, "R1", day, Kind.CARD, event))


def _is_worth_it(s: Situation) -> bool:
    if s.entry.outcome is Outcome.NO_ANSWER:
        return False
    if s.entry.significant:
        return True
    if s.entry.kind in (Kind.MEETING, Kind.LUNCH):
        return s.entry.outcome is not None
    return s.entry.kind is Kind.CALL and s.this.is_conversation and s.stage is Stage.PROSPECT and is_first_call(s)


def is_first_call(s: Situation) -> bool:
    """Was there no call before that was a conversation?"""
    return not s.called_before and not any(
        each.kind is Kind.CALL and each.is_conversation for each in before(s.history, s.this)
    )
