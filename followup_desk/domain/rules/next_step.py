# SPDX-License-Identifier: MIT
"""What a log plans because the user said so: the next step, the day that they named, a step without a day (R3, R5)."""

from dataclasses import replace

from followup_desk.domain.moments import Due, day_of
from followup_desk.domain.proposals import Proposal, RuleWarning
from followup_desk.domain.records import FollowUp, LogEntry, Reason
from followup_desk.domain.rules.closing import is_beside
from followup_desk.domain.rules.customer_care import care_reasons
from followup_desk.domain.rules.planning import Plan, Situation, makes_way, proposed
from followup_desk.domain.words import Kind, Outcome


def plan_own(s: Situation, so_far: Plan) -> None:
    """The user's own next step, and the day that they named as a promise; both once where they are the same."""
    entry = s.entry
    due = entry.next_due
    if due is None and entry.said is not None and entry.outcome is not Outcome.PUSHED_OFF:
        due, entry = Due(entry.said), replace(entry, promised=True)
    own = None
    if due is not None:
        own = _plan(entry, due, entry.next_channel or s.person.usual_channel, entry.promised, None)
        entry = replace(entry, next_text="", next_channel=None)  # the user's own words shape the user's own plan
    if due is not None or s.entry.said is not None:
        so_far.take_words()
    if entry.outcome is not Outcome.PUSHED_OFF or entry.said is None:
        if own is not None:
            so_far.add(own)
        return
    reasons = (*care_reasons(s.settled), Reason("R3.said", {"day": entry.said.isoformat()}))
    named = _plan(entry, Due(entry.said), entry.next_channel or s.same_kind, True, "R3", *reasons)
    if own is not None and _is_for(named, own.channel, own.due, s.zone):
        named = replace(named, due=own.due, why=own.why or named.why)
    elif own is not None:
        so_far.add(own)
    _add_named(named, so_far, s.zone)


def plan_without_a_day(s: Situation, so_far: Plan) -> None:
    """A step for which no day was agreed, a week later (R5)."""
    to_an_offer = s.entry.proposal and s.book.has("R22")
    is_step = s.entry.outcome is Outcome.NEXT_STEP and not to_an_offer
    if not (is_step or so_far.words.next_text) or makes_way(s) or not s.book.has("R5"):
        return
    words = so_far.take_words()
    day = s.later(s.numbers.r5_days)
    step = proposed(s, "R5", day, s.person.usual_channel, Reason("R5.no_day"), words=words)
    so_far.add_or_tell(step, s.zone)


def warnings(so_far: Plan) -> list[RuleWarning]:
    """Words for a next step that no follow-up has taken, since no day is guessed for what was long ago."""
    text = so_far.words.next_text
    return [RuleWarning("R5", Reason("R5.not_planned", {"text": text}))] if text else []


def _add_named(named: Proposal, so_far: Plan, zone: str) -> None:
    """What stands for the day that they named already becomes the promise (R3). Those beside and the call after a yes
    (R11) are for something else, and stay as they are."""
    for one in so_far.standing:
        if one.rule != "R11" and not is_beside(one) and _is_for(named, one.channel, one.due, zone):
            so_far.standing = [each for each in so_far.standing if each is not one]
            named = _becoming(named, one)
            break
    so_far.add(named)


def _is_for(plan: Proposal, channel: Kind, due: Due, zone: str) -> bool:
    return channel is plan.channel and day_of(due, zone) == day_of(plan.due, zone)


def _becoming(plan: Proposal, follow_up: FollowUp) -> Proposal:
    """What an open follow-up turns into: its own time and words, where the plan says no other, and all the reasons."""
    return replace(
        plan,
        becomes=follow_up.id,
        due=follow_up.due if plan.due.at is None else plan.due,
        why=plan.why or follow_up.why,
        reasons=(*follow_up.reasons, *(each for each in plan.reasons if each not in follow_up.reasons)),
    )


def _plan(entry: LogEntry, due: Due, channel: Kind, promised: bool, rule: str | None, *reasons: Reason) -> Proposal:
    return Proposal(
        contact_id=entry.contact_id,
        due=due,
        channel=channel,
        why=entry.next_text,
        promised=promised,
        rule=rule,
        reasons=reasons,
    )
