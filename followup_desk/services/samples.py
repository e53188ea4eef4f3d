# SPDX-License-Identifier: MIT
"""A small world of invented people to try the desk with, dated relative to today; one act, so one undo."""

import json
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due, due_at
from followup_desk.domain.names import name_from_text
from followup_desk.domain.partial_date import parse
from followup_desk.domain.records import Contact, Fact, LogEntry, Method, Occasion, Position, Proposal
from followup_desk.domain.words import Kind, MethodKind, OccasionKind, Outcome, Stage
from followup_desk.paths import resource_path
from followup_desk.services import lists
from followup_desk.services.acts import follow_up_plans, log
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits, journal
from followup_desk.storage.journal import Journal

Sample = dict[str, Any]
"""One person of `resources/samples/people.json`; days count from today, times are local."""

_PLANNED_AT = time(8)


def fill(desk: Desk) -> int:
    """Adds the sample people and returns how many. Refused unless the desk is empty."""
    if lists.count(desk, "all"):
        raise Refused("Sample people only come to an empty desk: choose another folder with --data.")
    people: list[Sample] = json.loads(resource_path("samples", "people.json").read_text(encoding="utf-8"))
    with desk.act("samples") as act:
        for sample in people:
            _add(desk, act, sample)
        journal.name_act(act, "samples.added", {"count": str(len(people))})
    return len(people)


def _add(desk: Desk, act: Journal, sample: Sample) -> None:
    contact_id = contact_edits.insert(act, _contact(sample, desk.today()), str(uuid4()))
    today, last = desk.today(), 0
    for entry in sample.get("log", ()):
        last = entry["days_ago"]
        then = _at(desk, today - timedelta(days=last), time.fromisoformat(entry["at"]))
        worked = log.work_out(then, _log_entry(contact_id, entry))
        log.write(then, act, replace(worked, consequences=log.nothing_planned(worked)))
    for plan in sample.get("plan", ()):
        follow_up_plans.write(_at(desk, today - timedelta(days=last), _PLANNED_AT), act, _plan(desk, contact_id, plan))


def _at(desk: Desk, day: date, clock: time) -> Desk:
    """The same desk at an earlier moment."""
    moment = datetime.combine(day, clock, ZoneInfo(desk.zone))
    return replace(desk, clock=lambda: moment)


def _contact(sample: Sample, today: date) -> Contact:
    needs = [Fact("need", text, today) for text in sample.get("needs", ())]
    facts = [Fact(kind, text, today) for kind, text in sample.get("facts", ())]
    birthday = sample.get("birthday")
    return Contact(
        name=name_from_text(sample["name"]),
        stage=Stage(sample["stage"]),
        prefers=Kind(sample["prefers"]),
        hours=sample.get("hours", ""),
        zone=sample["zone"],
        country=sample["country"],
        methods=(Method(MethodKind.PHONE, sample["phone"], "work"), Method(MethodKind.EMAIL, sample["email"], "work")),
        positions=(Position(sample["organisation"], sample["title"]),),
        occasions=(Occasion(OccasionKind.BIRTHDAY, parse(birthday)),) if birthday else (),
        facts=(*needs, *facts),
        tags=tuple(sample.get("tags", ())),
    )


def _log_entry(contact_id: int, entry: Sample) -> LogEntry:
    return LogEntry(
        contact_id=contact_id,
        kind=Kind(entry["kind"]),
        outcome=Outcome(entry["outcome"]) if "outcome" in entry else None,
        notes=entry["notes"],
        incoming=entry.get("incoming", False),
        minutes=entry.get("minutes"),
        gave=entry.get("gave", ""),
        opportunity=entry.get("opportunity", ""),
        amount=entry.get("amount"),
        proposal=entry.get("proposal", False),
        concern=entry.get("concern", ""),
    )


def _plan(desk: Desk, contact_id: int, plan: Sample) -> Proposal:
    day = desk.today() + timedelta(days=plan["in_days"])
    due = due_at(datetime.combine(day, time.fromisoformat(plan["at"])), desk.zone) if "at" in plan else Due(day)
    promised = plan.get("promised", False)
    return Proposal(contact_id=contact_id, due=due, channel=Kind(plan["channel"]), why=plan["why"], promised=promised)
