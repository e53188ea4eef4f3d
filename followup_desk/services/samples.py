# SPDX-License-Identifier: MIT
"""A small world of invented people to try the desk with, dated relative to today; one act, so one undo.

On them every rule that plans, asks or warns can be seen, whatever the day: what "plans" is logged as if the user had
done it then, and the rules do the rest. What that has made due before now is there to see, and does not ring.
"""

import json
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import Due, due_at
from followup_desk.domain.names import name_from_text
from followup_desk.domain.partial_date import PartialDate, parse
from followup_desk.domain.proposals import Proposal
from followup_desk.domain.records import Contact, Fact, LogEntry, Method, Occasion, Position
from followup_desk.domain.words import Kind, MethodKind, OccasionKind, Outcome, Stage
from followup_desk.paths import resource_path
from followup_desk.services import lists
from followup_desk.services.acts import about_contacts, follow_up_plans, log
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits, follow_up_edits, follow_ups, journal
from followup_desk.storage.journal import Journal

Sample = dict[str, Any]
"""One person of `resources/samples/people.json`; days count from today, times are local."""

_PLANNED_AT = time(8)


def fill(desk: Desk) -> int:
    """Adds the sample people and returns how many. Refused unless the desk is empty."""
    if lists.count(desk, "all"):
        raise Refused(
            translate("refusals", "Sample people only come to an empty desk: choose another folder with --data.")
        )
    people: list[Sample] = json.loads(resource_path("samples", "people.json").read_text(encoding="utf-8"))
    with desk.act("samples") as act:
        ids = {each["name"]: contact_edits.insert(act, _contact(each, desk.today()), str(uuid4())) for each in people}
        for sample in people:
            _live_through(desk, act, ids[sample["name"]], sample)
        for sample in people:
            if "referred_by" in sample:
                contact_edits.set_columns(act, ids[sample["name"]], referrer_id=ids[sample["referred_by"]])
            about_contacts.follow(desk, act, ids[sample["name"]], None)
        for contact_id in ids.values():
            _keep_quiet(desk, act, contact_id)
        journal.name_act(act, "samples.added", {"count": str(len(people))})
    return len(people)


def _live_through(desk: Desk, act: Journal, contact_id: int, sample: Sample) -> None:
    """What has happened with somebody, and what the user has planned."""
    today, last = desk.today(), 0
    for entry in sample.get("log", ()):
        last = entry["days_ago"]
        then = _at(desk, today - timedelta(days=last), time.fromisoformat(entry["at"]))
        worked = log.work_out(then, _log_entry(contact_id, entry))
        if not entry.get("plans", False):
            worked = replace(worked, consequences=log.nothing_planned(worked))
        log.write(then, act, worked)
    for plan in sample.get("plan", ()):
        follow_up_plans.write(_at(desk, today - timedelta(days=last), _PLANNED_AT), act, _plan(desk, contact_id, plan))


def _keep_quiet(desk: Desk, act: Journal, contact_id: int) -> None:
    """What is due already would ring all at once."""
    for each in follow_ups.open_of_contact(desk.db, contact_id):
        if follow_up_plans.day_has_begun(desk, each.due):
            follow_up_edits.set_columns(act, each, day_begun=1)


def _at(desk: Desk, day: date, clock: time) -> Desk:
    """The same desk at an earlier moment."""
    moment = datetime.combine(day, clock, ZoneInfo(desk.zone))
    return replace(desk, clock=lambda: moment)


def _contact(sample: Sample, today: date) -> Contact:
    needs = [Fact("need", text, today) for text in sample.get("needs", ())]
    facts = [Fact(kind, text, today) for kind, text in sample.get("facts", ())]
    email = Method(MethodKind.EMAIL, sample["email"], "work", state="bounced" if sample.get("bounced") else "ok")
    return Contact(
        name=name_from_text(sample["name"]),
        stage=Stage(sample["stage"]),
        prefers=Kind(sample["prefers"]),
        hours=sample.get("hours", ""),
        zone=sample["zone"],
        country=sample["country"],
        methods=(Method(MethodKind.PHONE, sample["phone"], "work"), email),
        positions=(Position(sample["organisation"], sample["title"]),),
        occasions=_occasions(sample, today),
        facts=(*needs, *facts),
        tags=tuple(sample.get("tags", ())),
    )


def _occasions(sample: Sample, today: date) -> tuple[Occasion, ...]:
    """A birthday on a day of its own, or so many days from today."""
    birthday = parse(sample["birthday"]) if "birthday" in sample else None
    if "birthday_in_days" in sample:
        day = today + timedelta(days=sample["birthday_in_days"])
        birthday = PartialDate(sample["born"], day.month, day.day)
    return (Occasion(OccasionKind.BIRTHDAY, birthday),) if birthday else ()


def _log_entry(contact_id: int, entry: Sample) -> LogEntry:
    return LogEntry(
        contact_id=contact_id,
        kind=Kind(entry["kind"]),
        outcome=Outcome(entry["outcome"]) if "outcome" in entry else None,
        notes=entry["notes"],
        incoming=entry.get("incoming", False),
        distracted=entry.get("distracted", False),
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
