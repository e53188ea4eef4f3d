# SPDX-License-Identifier: MIT
"""What follows from a log: the rules one after the other, in the order of RULES ("What logging closes")."""

from dataclasses import dataclass

from followup_desk.domain.moments import day_of
from followup_desk.domain.proposals import Addition, Ask, Proposal, RuleWarning
from followup_desk.domain.records import Question
from followup_desk.domain.rules import (
    ask_for_a_date,
    bring_value,
    contact_hours,
    customer_care,
    did_it_arrive,
    ease_off,
    keeping_in_touch,
    next_step,
    not_a_pest,
    offer,
    referrals,
    thank_you,
    try_again,
    week_after,
)
from followup_desk.domain.rules.planning import Held, Plan, Situation
from followup_desk.domain.words import Outcome, Stage


@dataclass(frozen=True, kw_only=True)
class Consequences:
    """What a log brings about beside what it closes.

    `stage` is the contact's from now on. `additions` are open follow-ups that take a reason instead of a new one beside
    them. `withdrawn` are questions that it makes pointless. `held` waits for the answer to easing off.
    """

    stage: Stage | None
    proposals: tuple[Proposal, ...] = ()
    additions: tuple[Addition, ...] = ()
    asks: tuple[Ask, ...] = ()
    withdrawn: tuple[Question, ...] = ()
    warnings: tuple[RuleWarning, ...] = ()
    held: Held | None = None
    lets_go: bool = False
    """What an earlier log held back is pointless: a day was agreed."""


def of_log(s: Situation) -> Consequences:
    """What the rules make of it. `s.questions` are those open before it."""
    withdrawn = ease_off.withdrawn(s.questions, s.history, s.this, s.numbers)
    asked = [ask for ask in (ease_off.asks(s), keeping_in_touch.asks_after_silence(s), customer_care.asks(s)) if ask]
    if (staying := ease_off.asks_after_a_no(s)) is not None:
        asked.append(staying)
    stage = Stage.CUSTOMER if s.answers and s.entry.outcome is Outcome.YES else s.stage
    if (closer := keeping_in_touch.asks_after_closeness(s, stage)) is not None:
        asked.append(closer)
    is_asked = s.question(ease_off.EASE_OFF) not in (None, *withdrawn) or any(
        ask.key == ease_off.EASE_OFF for ask in asked
    )
    so_far = Plan(list(s.standing), s.entry, hold=is_asked or s.stage is Stage.RESTING)
    next_step.plan_own(s, so_far)
    own = tuple(so_far.proposals)
    offer.plan(s, so_far)
    ask_for_a_date.plan(s, so_far)
    try_again.plan(s, so_far)
    customer_care.plan(s, so_far)
    next_step.plan_without_a_day(s, so_far)
    thank_you.plan(s, so_far)
    contact_hours.plan(s, so_far)
    week_after.plan(s, so_far)
    did_it_arrive.plan(s, so_far)
    keeping_in_touch.plan(s, stage, so_far)
    ease_off.plan_hello(s, stage, so_far)
    referrals.plan(s, so_far)
    return Consequences(
        stage=stage,
        proposals=tuple(so_far.proposals),
        additions=tuple(so_far.additions),
        asks=tuple(asked),
        withdrawn=tuple(withdrawn),
        warnings=(*_warnings(s, own), *next_step.warnings(so_far)),
        held=so_far.held if is_asked else None,
        lets_go=is_asked and s.latest and s.planned_by_user,
    )


def _warnings(s: Situation, own: tuple[Proposal, ...]) -> tuple[RuleWarning, ...]:
    """What the rules object to: the touch itself, and what the user plans next."""
    planned = [
        warning
        for plan in own
        for warning in not_a_pest.warn_of_plan(s.history, day_of(plan.due, s.zone), plan.channel, plan.promised, s.book)
    ]
    return (*not_a_pest.warn_of_log(s.history, s.this, s.book), *planned, *bring_value.warnings(s))
