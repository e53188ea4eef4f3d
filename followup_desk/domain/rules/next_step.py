# SPDX-License-Identifier: MIT
"""What a log plans because the user said so: the next step, the day that they named, a step without a day (R3, R5)."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from followup_desk.domain.moments import Due
from followup_desk.domain.records import LogEntry, Proposal, Reason
from followup_desk.domain.words import NO_TOUCH, Kind, Outcome

NO_DAY_AGREED = timedelta(days=7)


def planned(
    entry: LogEntry, day: date, today: date, usual: Kind, working_days: Collection[int], *, latest: bool = True
) -> tuple[Proposal, ...]:
    """The follow-ups that a log of what happened on `day` asks for, the user's own first.

    `working_days` are weekdays, Monday 0. `latest` is False when something has happened since: then no day is guessed.
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
    if not plans and latest and _step_without_a_day(entry):
        guessed = max(next_working_day(day + NO_DAY_AGREED, working_days), today)
        channel = entry.next_channel or usual
        plans.append(_plan(entry, Due(guessed), channel, entry.promised, "R5", Reason("R5.no_day")))
    return tuple(plans)


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
