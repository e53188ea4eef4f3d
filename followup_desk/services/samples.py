# SPDX-License-Identifier: MIT
"""A small world of invented people to try the desk with, dated relative to today; one act, so one undo.

On them every rule that plans, asks or warns can be seen, whatever the day: what "plans" is logged as if the user had
done it then, and the rules do the rest. What that has made due before now is there to see, and does not ring.
"""

import json
from datetime import date, timedelta
from typing import Any

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.names import name_from_text
from followup_desk.domain.organisations import Organisation
from followup_desk.domain.partial_date import PartialDate, parse
from followup_desk.domain.records import Contact, Fact, Method, Occasion, Position
from followup_desk.domain.words import Kind, MethodKind, Newsletter, OccasionKind, Stage
from followup_desk.paths import resource_path
from followup_desk.services import lists, planned_on, sample_extras, sample_lives
from followup_desk.services.acts import about_contacts, follow_up_plans
from followup_desk.services.desk import Desk
from followup_desk.services.sample_lives import Sample
from followup_desk.storage import (
    contact_edits,
    days_off,
    follow_up_edits,
    follow_ups,
    journal,
    organisation_edits,
    organisations,
    resources,
    sample_rows,
)
from followup_desk.storage.journal import Journal

_LONG_AGO = timedelta(days=210)
"""Before all that happened with any of them the shelf was filled."""


def fill(desk: Desk) -> int:
    """Adds the sample people and returns how many. Refused unless the desk is empty."""
    if lists.count(desk, "all"):
        raise Refused(
            translate("refusals", "Sample people only come to an empty desk: choose another folder with --data.")
        )
    people: list[Sample] = _read("people.json")
    world: dict[str, Any] = _read("world.json")
    with desk.act("samples") as act:
        before = sample_rows.marks(desk.db)
        _plan_a_day_off(desk, act, world["day_off_next_week"])
        for each in world["resources"]:
            _put_on_shelf(desk, act, each)
        _bring_people(desk, act, people)
        for each in world["organisations"]:
            _describe(act, each)
        sample_extras.bring(desk, world["sittings"], world["searches"], before)
        journal.name_act(act, sample_extras.ADDED, {"count": str(len(people))})
    planned_on.forget(desk)
    return len(people)


def _read(name: str) -> Any:
    return json.loads(resource_path("samples", name).read_text(encoding="utf-8"))


def _bring_people(desk: Desk, act: Journal, people: list[Sample]) -> None:
    """All of them first: some were there with others, or referred by them."""
    today = desk.today()
    ids = {each["name"]: contact_edits.insert(act, _contact(each, today), sample_rows.uid()) for each in people}
    for sample in people:
        sample_lives.live_through(desk, act, ids, sample)
    for sample in people:
        contact_id = ids[sample["name"]]
        if "ends_as" in sample:
            contact_edits.set_columns(act, contact_id, stage=Stage(sample["ends_as"]), stage_before=sample["stage"])
        if "referred_by" in sample:
            contact_edits.set_columns(act, contact_id, referrer_id=ids[sample["referred_by"]])
        about_contacts.follow(desk, act, contact_id, None)
    for contact_id in ids.values():
        _keep_quiet(desk, act, contact_id)


def _keep_quiet(desk: Desk, act: Journal, contact_id: int) -> None:
    """What is due already would ring all at once."""
    for each in follow_ups.open_of_contact(desk.db, contact_id):
        if follow_up_plans.day_has_begun(desk, each.due):
            follow_up_edits.set_columns(act, each, day_begun=1)


def _plan_a_day_off(desk: Desk, act: Journal, weekday: int) -> None:
    """One of the days of next week, Monday being 0."""
    day = desk.today() + timedelta(days=7 - desk.today().weekday() + weekday)
    if not days_off.is_off(desk.db, day):
        days_off.take(act, day)


def _put_on_shelf(desk: Desk, act: Journal, sample: Sample) -> None:
    if resources.titled(desk.db, sample["title"]) is not None:
        return
    with sample_lives.at_moment(act, desk.now() - _LONG_AGO):
        resource_id = resources.add(act, sample["title"], sample["kind"], sample.get("link", ""))
    contact_edits.retag(act, "resource", resource_id, sample["tags"])


def _describe(act: Journal, sample: Sample) -> None:
    """What is known of an organisation where some of them are."""
    organisation_id = organisations.named(act.db, sample["name"], but=0)
    assert organisation_id is not None
    known = Organisation(organisation_id, sample["name"])
    methods = tuple(
        Method(kind, sample[kind], "") for kind in (MethodKind.PHONE, MethodKind.ADDRESS) if str(kind) in sample
    )
    told = Organisation(organisation_id, sample["name"], sample["note"], methods)
    if organisations.organisation(act.db, organisation_id) == known:
        organisation_edits.update(act, known, told)


def _contact(sample: Sample, today: date) -> Contact:
    needs = [Fact("need", text, today) for text in sample.get("needs", ())]
    facts = [Fact(kind, text, today) for kind, text in sample.get("facts", ())]
    newsletter = Newsletter(sample.get("newsletter", Newsletter.NONE))
    said = today - timedelta(days=sample.get("newsletter_days_ago", 60))
    return Contact(
        name=name_from_text(sample["name"]),
        stage=Stage(sample["stage"]),
        prefers=Kind(sample["prefers"]),
        hours=sample.get("hours", ""),
        zone=sample["zone"],
        country=sample["country"],
        newsletter=newsletter,
        newsletter_since=None if newsletter is Newsletter.NONE else said,
        methods=_methods(sample),
        positions=(Position(sample["organisation"], sample["title"]),),
        occasions=_occasions(sample, today),
        facts=(*needs, *facts),
        tags=tuple(sample.get("tags", ())),
    )


def _methods(sample: Sample) -> tuple[Method, ...]:
    email = Method(MethodKind.EMAIL, sample["email"], "work", state="bounced" if sample.get("bounced") else "ok")
    phone = Method(MethodKind.PHONE, sample["phone"], "work")
    if "address" not in sample:
        return phone, email
    state = "returned" if sample.get("returned") else "ok"
    return phone, email, Method(MethodKind.ADDRESS, sample["address"], "work", state=state)


def _occasions(sample: Sample, today: date) -> tuple[Occasion, ...]:
    """A birthday on a day of its own, or so many days from today."""
    birthday = parse(sample["birthday"]) if "birthday" in sample else None
    if "birthday_in_days" in sample:
        day = today + timedelta(days=sample["birthday_in_days"])
        birthday = PartialDate(sample["born"], day.month, day.day)
    return (Occasion(OccasionKind.BIRTHDAY, birthday),) if birthday else ()
