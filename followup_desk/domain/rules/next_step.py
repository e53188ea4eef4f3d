# SPDX-License-Identifier: MIT
"""What a log plans because the user said so: the next step, the day that they named, a step without a day (R3, R5)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due, day_of
from followup_desk.domain.records import FollowUp, LogEntry, Proposal, Reason
from followup_desk.domain.rules.closing import is_beside
from followup_desk.domain.words import NO_TOUCH, Kind, Outcome

NO_DAY_AGREED = timedelta(days=7)


def planned(
    entry: LogEntry, day: date, today: date, usual: Kind, working_days: Collection[int], *, latest: bool = True
) -> tuple[Proposal, ...]:
    """The follow-ups that a log of what happened on `day` asks for, the user's own first.

    `working_days` are weekdays, Monday 0. `latest` is False when something has happened since: then no day is guessed.
    Refused where a next step would be lost for want of a day.
    """
    plans = []
    due = entry.next_due
    if due is None and entry.said is not None and entry.outcome is not Outcome.PUSHED_OFF:
        due, entry = Due(entry.said), replace(entry, promised=True)
    if due is not None:
        plans.append(_plan(entry, due, entry.next_channel or usual, entry.promised, None))
        entry = replace(entry, next_text="", next_channel=None)  # the user's own words shape the user's own plan
    if entry.outcome is Outcome.PUSHED_OFF and entry.said is not None:
        same = usual if entry.kind in (*NO_TOUCH, Kind.NEWSLETTER) else entry.kind
        told = Reason("R3.said", {"day": entry.said.isoformat()})
        plans.append(_plan(entry, Due(entry.said), entry.next_channel or same, True, "R3", told))
    if not plans and _step_without_a_day(entry):
        if entry.outcome in (Outcome.PUSHED_OFF, Outcome.NO_ANSWER):
            raise Refused(f"Say when the next step is due: after {entry.outcome} no day is guessed for it.")
        if latest:
            guessed = max(next_working_day(day + NO_DAY_AGREED, working_days), today)
            channel = entry.next_channel or usual
            plans.append(_plan(entry, Due(guessed), channel, entry.promised, "R5", Reason("R5.no_day")))
    return tuple(plans)


def named_once(plans: Sequence[Proposal], standing: Iterable[FollowUp], zone: str) -> tuple[Proposal, ...]:
    """The plans with the day that they named there once: what the user plans or what stands for it is the promise (R3).

    `standing` are the follow-ups that the log leaves open. Those beside and the call after a yes (R11) are for
    something else, and stay as they are.
    """
    named = next((plan for plan in plans if plan.rule == "R3"), None)
    if named is None:
        return tuple(plans)
    others = [plan for plan in plans if plan is not named]
    for own in others:
        if _is_for(named, own.channel, own.due, zone):
            others.remove(own)
            named = replace(named, due=own.due, why=own.why or named.why)
            break
    for one in standing:
        if one.rule != "R11" and not is_beside(one) and _is_for(named, one.channel, one.due, zone):
            return (*others, _becoming(named, one))
    return (*others, named)


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


def next_working_day(day: date, working_days: Collection[int]) -> date:
    """The day itself, or the next one that is worked; any day when none is."""
    for later in range(7):
        if (candidate := day + timedelta(days=later)).weekday() in working_days:
            return candidate
    return day


def _step_without_a_day(entry: LogEntry) -> bool:
    if entry.outcome is Outcome.NEXT_STEP:
        return not entry.proposal
    return bool(entry.next_text)


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
