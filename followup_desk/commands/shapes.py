# SPDX-License-Identifier: MIT
"""Records as the JSON of DESIGN section 6, to the letter: the contract that scripts and outside checks hold.

Days are `YYYY-MM-DD`, instants `YYYY-MM-DDTHH:MM:SS±HH:MM` in the desk's local zone. What is not known is null,
but text that is empty is "". A contact's `next_due` is the local day of the next follow-up, also of a timed one.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypedDict

from followup_desk.domain.moments import Due, day_of, iso_local
from followup_desk.domain.proposals import RuleWarning
from followup_desk.domain.records import (
    Contact,
    ContactRow,
    FollowUp,
    FollowUpCard,
    Interaction,
    Occasion,
    Opportunity,
    Question,
)
from followup_desk.domain.words import FollowUpState, MethodKind, Newsletter
from followup_desk.services import agenda, asking, people, shelf, timeline, wording
from followup_desk.services.desk import Desk

_TIMELINE_PAGE = 500
_NEWSLETTER_WORDS = frozenset({Newsletter.NONE, Newsletter.PROPOSED, Newsletter.AGREED})


class ContactRowShape(TypedDict):
    id: int
    name: str
    organisation: str
    title: str
    emails: list[str]
    phones: list[str]
    stage: str | None
    next_due: str | None


class FactShape(TypedDict):
    """`id` is null where the fact is a field of the contact, such as the country."""

    id: int | None
    kind: str
    text: str
    confirmed_on: str | None
    stale: bool


class RelationShape(TypedDict):
    role: str
    name: str


class OpportunityShape(TypedDict):
    title: str
    amount: int | None
    answer: str | None
    touches: int
    attempts: int
    conversations: int
    proposal_on: str | None
    concern: str | None


class FollowUpShape(TypedDict):
    id: int
    contact: int
    channel: str
    due: str
    zone: str | None
    promised: bool
    promise: str | None
    state: str
    rule: str | None
    reason: str


class EntryShape(TypedDict):
    id: int
    kind: str
    at: str
    incoming: bool
    outcome: str | None
    notes: str
    gave: str | None


class QuestionShape(TypedDict):
    id: int
    rule: str
    question: str
    reason: str


class ContactShape(ContactRowShape):
    birthday: str | None
    zone: str | None
    prefers: str | None
    tags: list[str]
    facts: list[FactShape]
    relations: list[RelationShape]
    opportunities: list[OpportunityShape]
    follow_ups: list[FollowUpShape]
    timeline: list[EntryShape]
    suggested_resource: str | None
    asks: list[QuestionShape]
    newsletter: str
    stopped_rules: list[str]
    touches_to_a_yes: int | None
    photo: bool
    notes: str


class DueShape(TypedDict):
    id: int
    contact: int
    name: str
    channel: str
    due: str
    overdue: bool
    promised: bool
    rule: str | None
    reason: str


class WarningShape(TypedDict):
    rule: str
    reason: str


def contact_row(row: ContactRow, reached: Mapping[tuple[int, MethodKind], list[str]], zone: str) -> ContactRowShape:
    """The line of `contacts`, with the methods of many."""
    return {
        "id": row.id,
        "name": row.display,
        "organisation": row.organisation,
        "title": row.title,
        "emails": reached[row.id, MethodKind.EMAIL],
        "phones": reached[row.id, MethodKind.PHONE],
        "stage": row.stage,
        "next_due": day_of(row.next, zone).isoformat() if row.next else None,
    }


def contact_whole(desk: Desk, contact: Contact) -> ContactShape:
    """Everything about one person, with all of the timeline, newest first."""
    contact_id = _stored(contact.id)
    job, birthday = contact.present_position, contact.own_birthday
    planned = people.follow_ups(desk, contact_id)
    to_do = [each for each in planned if each.state is FollowUpState.OPEN]
    return {
        "id": contact_id,
        "name": contact.name.display,
        "organisation": job.organisation if job else "",
        "title": job.title if job else "",
        "emails": _values(contact, MethodKind.EMAIL),
        "phones": _values(contact, MethodKind.PHONE),
        "stage": contact.stage,
        "next_due": min((day_of(each.due, desk.zone).isoformat() for each in to_do), default=None),
        "birthday": birthday.date.text() if birthday else None,
        "zone": contact.zone,
        "prefers": contact.prefers,
        "tags": list(contact.tags),
        "facts": list(facts(desk, contact)),
        "relations": relations(desk, contact),
        "opportunities": [opportunity(each) for each in people.opportunities(desk, contact_id)],
        "follow_ups": [follow_up(desk, each) for each in planned],
        "timeline": list(_timeline(desk, contact_id)),
        "suggested_resource": shelf.suggested(desk, contact_id),
        "asks": [asked(each) for each in asking.of_contact(desk, contact_id)],
        "newsletter": contact.newsletter if contact.newsletter in _NEWSLETTER_WORDS else Newsletter.NONE,
        "stopped_rules": sorted(contact.stops),
        "touches_to_a_yes": people.touches_to_a_yes(desk),
        "photo": contact.photo,
        "notes": contact.note,
    }


def facts(desk: Desk, contact: Contact) -> Iterable[FactShape]:
    """What `fact` has taken, in its own words, so that nothing written is out of sight; stale where it was confirmed
    long ago (R14)."""
    stale = people.stale_facts(desk, contact)
    for fact in contact.facts:
        on = fact.confirmed_on.isoformat() if fact.confirmed_on else None
        yield {"id": fact.id, "kind": fact.kind, "text": fact.text, "confirmed_on": on, "stale": fact in stale}
    for kind, text in _fields_as_facts(contact):
        yield {"id": None, "kind": kind, "text": text, "confirmed_on": None, "stale": False}


def relations(desk: Desk, contact: Contact) -> list[RelationShape]:
    """Who is close to them; somebody known to the desk by the name that they have there, if no other was given."""
    return [{"role": each.role, "name": people.relation_name(desk, each)} for each in contact.relations]


def occasion_text(occasion: Occasion) -> str:
    """As it would be typed: the day, what to do in common years, whose it is."""
    leap = "1 march" if occasion.leap_day == 1 else ""
    return " ".join(part for part in (occasion.date.text(), leap, occasion.whose) if part)


def opportunity(record: Opportunity) -> OpportunityShape:
    return {
        "title": record.title,
        "amount": record.amount,
        "answer": record.answer,
        "touches": record.touches,
        "attempts": record.attempts,
        "conversations": record.conversations,
        "proposal_on": record.proposal_on.isoformat() if record.proposal_on else None,
        "concern": record.concern or None,
    }


def follow_up(desk: Desk, record: FollowUp) -> FollowUpShape:
    return {
        "id": record.id,
        "contact": record.contact_id,
        "channel": record.channel,
        "due": due_text(record.due, desk.zone),
        "zone": record.due.zone,
        "promised": record.promised,
        "promise": record.promise,
        "state": record.state,
        "rule": record.rule,
        "reason": wording.reason(record),
    }


def due_row(desk: Desk, card: FollowUpCard, on: date) -> DueShape:
    """A line of `due` as of the day `on`."""
    record = card.follow_up
    return {
        "id": record.id,
        "contact": record.contact_id,
        "name": card.name,
        "channel": record.channel,
        "due": due_text(record.due, desk.zone),
        "overdue": agenda.is_late(desk, record, on),
        "promised": record.promised,
        "rule": record.rule,
        "reason": wording.reason(record),
    }


def entry(record: Interaction, zone: str) -> EntryShape:
    """A line of the timeline. `gave` is a title, or several with "; " between them."""
    return {
        "id": record.id,
        "kind": record.kind,
        "at": iso_local(record.at, zone),
        "incoming": record.incoming,
        "outcome": record.outcome,
        "notes": record.notes,
        "gave": "; ".join(record.gave) or None,
    }


def asked(record: Question) -> QuestionShape:
    return {
        "id": record.id,
        "rule": record.rule,
        "question": wording.question(record),
        "reason": wording.why_asked(record),
    }


def warnings(records: Iterable[RuleWarning]) -> list[WarningShape]:
    return [{"rule": each.rule, "reason": wording.warning(each)} for each in records]


def due_text(due: Due, zone: str) -> str:
    """The day, or the moment on the clocks of `zone`."""
    return due.day.isoformat() if due.at is None else iso_local(due.at, zone)


def _timeline(desk: Desk, contact_id: int) -> Iterable[EntryShape]:
    """Page by page: a contact may have ten thousand entries."""
    last: Interaction | None = None
    while page := timeline.page(desk, contact_id, before=last, limit=_TIMELINE_PAGE):
        yield from (entry(each, desk.zone) for each in page)
        last = page[-1]


def _fields_as_facts(contact: Contact) -> Iterable[tuple[str, str]]:
    yield from ((each.kind, occasion_text(each)) for each in contact.occasions)
    if contact.country:
        yield "country", contact.country
    if contact.hours:
        yield "hours", contact.hours
    if contact.ideal_days is not None:
        yield "cadence", " ".join(str(days) for days in (contact.ideal_days, contact.longest_days) if days)
    yield from ((each.state, each.value) for each in contact.methods if each.state in ("bounced", "returned"))


def _values(contact: Contact, kind: MethodKind) -> list[str]:
    return [method.value for method in contact.methods if method.kind is kind]


def _stored(row_id: int | None) -> int:
    """What the desk has given out always has an id."""
    if row_id is None:
        raise ValueError("only a contact that is stored has a shape")
    return row_id
