# SPDX-License-Identifier: MIT
"""Writing follow-ups: planned, moved, snoozed, closed, opened again."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from followup_desk.domain.moments import Due, utc_seconds
from followup_desk.domain.proposals import Addition, Closing
from followup_desk.domain.records import FollowUp, Reason
from followup_desk.domain.words import FollowUpState, Kind, PromiseState
from followup_desk.storage import tables
from followup_desk.storage.journal import Journal


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A follow-up before it is stored. `interval` is the days that it is given; `day_begun`: its day had, already."""

    contact_id: int
    due: Due
    channel: Kind
    interval: int
    day_begun: bool
    why: str = ""
    promised: bool = False
    rule: str | None = None
    reasons: Sequence[Reason] = ()
    opportunity_id: int | None = None
    caused_by: int | None = None
    plan_key: str | None = None
    occasion_id: int | None = None


def insert(journal: Journal, plan: Plan, uid: str) -> int:
    """Plans a follow-up."""
    return journal.insert(
        tables.FollowUp,
        plan.contact_id,
        uid=uid,
        contact_id=plan.contact_id,
        opportunity_id=plan.opportunity_id,
        channel=plan.channel,
        why=plan.why,
        rule=plan.rule,
        reasons=_stored(plan.reasons),
        caused_by=plan.caused_by,
        promised=int(plan.promised),
        promise=PromiseState.OPEN if plan.promised else None,
        plan_key=plan.plan_key,
        occasion_id=plan.occasion_id,
        planned_at=journal.at,
        planned_interval=plan.interval,
        **due_columns(plan.due, day_begun=plan.day_begun),
    )


def become(journal: Journal, follow_up: FollowUp, plan: Plan) -> None:
    """Makes an open follow-up be what was planned instead of a new one; it is snoozed no more."""
    set_columns(
        journal,
        follow_up,
        promised=int(plan.promised),
        promise=PromiseState.OPEN if plan.promised else None,
        rule=plan.rule,
        why=plan.why,
        reasons=_stored(plan.reasons),
        caused_by=plan.caused_by,
        opportunity_id=plan.opportunity_id or follow_up.opportunity_id,
        snoozed_until=None,
        **due_columns(plan.due, day_begun=plan.day_begun),
    )


def _stored(reasons: Sequence[Reason]) -> str:
    return json.dumps([[reason.key, reason.args] for reason in reasons], ensure_ascii=False)


def due_columns(due: Due, *, day_begun: bool) -> dict[str, Any]:
    """A due day or moment as columns; `day_begun`: the day had begun when this was set."""
    at = None if due.at is None else utc_seconds(due.at)
    return {"due_on": due.day.isoformat(), "due_at": at, "zone": due.zone, "day_begun": int(day_begun)}


def set_columns(journal: Journal, follow_up: FollowUp, **values: Any) -> None:
    """Changes a follow-up's columns."""
    journal.update(tables.FollowUp, follow_up.id, follow_up.contact_id, **values)


def give_reasons(journal: Journal, addition: Addition) -> None:
    """Sets all the reasons of an open follow-up."""
    values = {"reasons": _stored(addition.reasons)}
    journal.update(tables.FollowUp, addition.follow_up_id, addition.contact_id, **values)


def redate(journal: Journal, follow_up: FollowUp, *, interval: int, day_begun: bool) -> None:
    """Writes a follow-up's due and reasons as the record has them; `interval` is the days that it is given."""
    columns = due_columns(follow_up.due, day_begun=day_begun) | {"planned_interval": interval}
    set_columns(journal, follow_up, reasons=_stored(follow_up.reasons), **columns)


def close(journal: Journal, closing: Closing, interaction_id: int | None = None) -> None:
    """Ends a follow-up as done or dropped; a promise ends with it."""
    set_columns(
        journal,
        closing.follow_up,
        state=closing.state,
        promise=closing.promise,
        closed_at=journal.at,
        closed_by=interaction_id,
        dropped_why=closing.why if closing.state is FollowUpState.DROPPED else "",
        snoozed_until=None,
    )
