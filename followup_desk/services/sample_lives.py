# SPDX-License-Identifier: MIT
"""What has happened with the sample people and what was promised to them, as if it had been logged on its day."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from followup_desk.domain.moments import Due, due_at, utc_seconds
from followup_desk.domain.proposals import Proposal
from followup_desk.domain.records import FollowUp, LogEntry
from followup_desk.domain.rules import closing
from followup_desk.domain.words import Kind, Outcome
from followup_desk.services.acts import follow_up_plans, log
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits, follow_up_edits, follow_ups
from followup_desk.storage.journal import Journal

Sample = dict[str, Any]
"""One person of `resources/samples/people.json`; days count from today, times are local."""

_PLANNED_AT = time(8)


@contextmanager
def at_moment(act: Journal, moment: datetime) -> Iterator[None]:
    """What is written meanwhile says that it was written then."""
    now, act.at = act.at, utc_seconds(moment)
    try:
        yield
    finally:
        act.at = now


def live_through(desk: Desk, act: Journal, ids: Mapping[str, int], sample: Sample) -> None:
    """What has happened with somebody, day by day, and what the user has planned."""
    today, last, contact_id = desk.today(), 0, ids[sample["name"]]
    for entry in sample.get("log", ()):
        last = entry["days_ago"]
        then = _at(desk, today - timedelta(days=last), time.fromisoformat(entry["at"]))
        with at_moment(act, then.now()):
            if entry is sample["log"][0]:
                contact_edits.set_columns(act, contact_id, created_at=act.at)
            _live(then, act, ids, contact_id, entry)
    planned = _at(desk, today - timedelta(days=last), _PLANNED_AT) if last else desk
    with at_moment(act, planned.now()):
        for plan in sample.get("plan", ()):
            follow_up_plans.write(planned, act, _plan(contact_id, plan, today, desk.zone))


def _live(then: Desk, act: Journal, ids: Mapping[str, int], contact_id: int, entry: Sample) -> None:
    """One thing that happened: logged, or a promise that was given up without a word."""
    promised = [each for each in follow_ups.open_of_contact(then.db, contact_id) if each.promised]
    if "drop" in entry:
        follow_up_edits.close(act, closing.dropped(promised[0], entry["drop"], told=False))
        return
    worked = log.work_out(then, _log_entry(ids, contact_id, entry, promised))
    if not entry.get("plans", False):
        worked = replace(worked, consequences=log.nothing_planned(worked))
    interaction_id, _ = log.write(then, act, worked)
    if "promise" in entry:
        plan = _plan(contact_id, entry["promise"] | {"promised": True}, then.today(), then.zone)
        follow_up_plans.write(then, act, plan, interaction_id)


def _at(desk: Desk, day: date, clock: time) -> Desk:
    """The same desk at an earlier moment."""
    moment = datetime.combine(day, clock, ZoneInfo(desk.zone))
    return replace(desk, clock=lambda: moment)


def _log_entry(ids: Mapping[str, int], contact_id: int, entry: Sample, promised: list[FollowUp]) -> LogEntry:
    return LogEntry(
        contact_id=contact_id,
        kind=Kind(entry["kind"]),
        outcome=Outcome(entry["outcome"]) if "outcome" in entry else None,
        notes=entry["notes"],
        incoming=entry.get("incoming", False),
        distracted=entry.get("distracted", False),
        minutes=entry.get("minutes"),
        gave=entry.get("gave", ""),
        with_ids=tuple(ids[name] for name in entry.get("with", ())),
        for_id=promised[0].id if entry.get("keeps_promise") else None,
        opportunity=entry.get("opportunity", ""),
        amount=entry.get("amount"),
        proposal=entry.get("proposal", False),
        concern=entry.get("concern", ""),
    )


def _plan(contact_id: int, plan: Sample, today: date, zone: str) -> Proposal:
    """`in_days` from the day `today`."""
    day = today + timedelta(days=plan["in_days"])
    due = due_at(datetime.combine(day, time.fromisoformat(plan["at"])), zone) if "at" in plan else Due(day)
    promised = plan.get("promised", False)
    return Proposal(contact_id=contact_id, due=due, channel=Kind(plan["channel"]), why=plan["why"], promised=promised)
