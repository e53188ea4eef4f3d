# SPDX-License-Identifier: MIT
"""R11: after a yes, a call that the sale wears well; unhappy, one to put it right; happy, a referral to ask for."""

from collections.abc import Iterable

from followup_desk.domain.proposals import Ask
from followup_desk.domain.records import FollowUp, Reason
from followup_desk.domain.rules.closing import CARE, is_care
from followup_desk.domain.rules.planning import Plan, Situation, proposed
from followup_desk.domain.words import Kind, Outcome

WEAR_WELL, PUT_RIGHT, REFERRAL = "R11.wear_well", "R11.put_it_right", "R11.ask_for_a_referral"
ASKS_REFERRAL = "referral"


def care_reasons(settled: Iterable[FollowUp]) -> tuple[Reason, ...]:
    """What another try at such a call is for."""
    reasons = [reason for each in settled for reason in each.reasons if reason.key in CARE]
    return tuple(each for number, each in enumerate(reasons) if each not in reasons[:number])


def plan(s: Situation, so_far: Plan) -> None:
    """Beside whatever else is planned, but not while one of its own is open."""
    if not s.book.has("R11") or so_far.has_one_of("R11"):
        return
    if s.answers and s.entry.outcome is Outcome.YES:
        so_far.add(proposed(s, "R11", s.later(s.numbers.r11_days), Kind.CALL, Reason(WEAR_WELL)))
    elif not s.answers and s.entry.outcome is Outcome.NO and any(map(is_care, s.settled)):
        so_far.add(proposed(s, "R11", s.later(s.numbers.r11_right_days), Kind.CALL, Reason(PUT_RIGHT)))


def asks(s: Situation) -> Ask | None:
    """Whether to ask for a referral, once they say that all is well."""
    well = s.entry.outcome in (Outcome.YES, Outcome.NEXT_STEP) and any(map(is_care, s.settled))
    if not well or not s.book.has("R11") or s.question(ASKS_REFERRAL):
        return None
    return Ask(s.contact_id, "R11", ASKS_REFERRAL)
