# SPDX-License-Identifier: MIT
"""The records that travel between storage, rules, services and screens: frozen, plain, without behaviour.

Days are dates; instants are aware datetimes in UTC beside the IANA zone they were meant in. An `id` of None
means "not yet stored". `uid` is what other programs will know the record by (RFC 6350, 6.7.6).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from followup_desk.domain.moments import Due
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.words import (
    NO_TOUCH,
    FollowUpState,
    Kind,
    MethodKind,
    Newsletter,
    OccasionKind,
    Outcome,
    PromiseState,
    Stage,
)


@dataclass(frozen=True)
class Name:
    """The parts of a name as in vCard's N; `display` is how the person is shown and may be empty."""

    display: str
    given: str = ""
    family: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""


@dataclass(frozen=True)
class Method:
    """A way to reach the contact. `state` is ok, bounced, returned or old."""

    kind: MethodKind
    value: str
    label: str = ""
    state: str = "ok"
    confirmed_on: date | None = None
    id: int | None = None


@dataclass(frozen=True)
class Position:
    """A job at an organisation, past when `until` is set. Days may be partial."""

    organisation: str
    title: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
    id: int | None = None


@dataclass(frozen=True)
class Occasion:
    """A day of the year to remember. `whose` is empty for the contact's own, else a name.

    `leap_day` is where 29 February falls in common years: 28 (February) or 1 (March).
    """

    kind: OccasionKind
    date: PartialDate
    whose: str = ""
    leap_day: int = 28
    id: int | None = None


@dataclass(frozen=True)
class Fact:
    """Something to know: `kind` is `need` or any word (family, hobby…). `tags` of None were not read, and stay."""

    kind: str
    text: str
    confirmed_on: date | None = None
    id: int | None = None
    tags: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Relation:
    """Somebody close to the contact: `role` is child, spouse, assistant, or any word; `other_id` where they are known
    to the desk, and then `name` may be empty."""

    role: str
    name: str
    other_id: int | None = None
    id: int | None = None


@dataclass(frozen=True)
class Photo:
    """A picture as it came: `mime` is its media type, such as image/jpeg."""

    mime: str
    data: bytes


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A person whole: what the editor edits and the head shows.

    `stage_before` is the stage that resting took; `newsletter_since` the day of the latest word on the newsletter, and
    `stops` are the rules that are off for them.
    """

    name: Name
    id: int | None = None
    uid: str = ""
    stage: Stage | None = Stage.PROSPECT
    stage_before: Stage | None = None
    followed: bool = True
    prefers: Kind | None = None
    hours: str = ""
    zone: str | None = None
    country: str | None = None
    referrer_id: int | None = None
    newsletter: Newsletter = Newsletter.NONE
    newsletter_since: date | None = None
    ideal_days: int | None = None
    longest_days: int | None = None
    note: str = ""
    methods: tuple[Method, ...] = ()
    positions: tuple[Position, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    facts: tuple[Fact, ...] = ()
    relations: tuple[Relation, ...] = ()
    tags: tuple[str, ...] = ()
    next_due: date | None = None
    last_touch_at: datetime | None = None
    last_conversation_at: datetime | None = None
    deleted_at: datetime | None = None
    photo: bool = False
    stops: frozenset[str] = frozenset()

    @property
    def usual_channel(self) -> Kind:
        """The channel where nothing says otherwise (RULES, "Words"); nobody is reached by a note or a task."""
        return Kind.CALL if self.prefers is None or self.prefers in NO_TOUCH else self.prefers

    @property
    def present_position(self) -> Position | None:
        """The first job that has not ended."""
        return next((job for job in self.positions if job.until is None), None)

    @property
    def own_birthday(self) -> Occasion | None:
        """Theirs, not that of someone close to them."""
        return next((o for o in self.occasions if o.kind is OccasionKind.BIRTHDAY and not o.whose), None)


@dataclass(frozen=True)
class ContactRow:
    """A contact as a line in a list. `next` is the earliest open follow-up's due day or moment, and `snoozed_until` is
    that one's; a `remark` says why they stand in the list."""

    id: int
    display: str
    organisation: str
    title: str
    stage: Stage | None
    next: Due | None
    next_promised: bool = False
    question: bool = False
    remark: str = ""
    snoozed_until: datetime | None = None


@dataclass(frozen=True)
class Reason:
    """Why something is proposed, as data: `services/wording` makes the sentence."""

    key: str
    args: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """Something to do. `why` is the user's own text, `reasons` are the rules'; an open `concern` stands before both.

    `caused_at` is when the interaction happened that it came of, on the clocks of `caused_zone`; `caused_kind` what it
    was, and `caused_incoming` whether it was theirs. `planned_interval` is in days, at least 1.
    """

    id: int
    uid: str
    contact_id: int
    due: Due
    channel: Kind
    why: str = ""
    rule: str | None = None
    reasons: tuple[Reason, ...] = ()
    opportunity_id: int | None = None
    occasion_id: int | None = None
    caused_by: int | None = None
    caused_at: datetime | None = None
    caused_kind: Kind | None = None
    caused_incoming: bool = False
    caused_zone: str = ""
    retries: int | None = None
    promised: bool = False
    promise: PromiseState | None = None
    state: FollowUpState = FollowUpState.OPEN
    snoozed_until: datetime | None = None
    planned_at: datetime | None = None
    planned_interval: int = 1
    closed_at: datetime | None = None
    closed_by: int | None = None
    dropped_why: str = ""
    concern: str = ""


@dataclass(frozen=True, kw_only=True)
class FollowUpCard:
    """A follow-up as the pane and `due` show it: with the contact's name and zone.

    `opportunity` is the title of the one it belongs to, where the contact has several open; else there is no doubt.
    """

    follow_up: FollowUp
    name: str
    contact_zone: str | None = None
    opportunity: str = ""


@dataclass(frozen=True)
class Opportunity:
    """One thing pursued to a definite answer, with its touch meter (R6). `amount` is in whole `currency`.

    `begun_at` is when the first of it happened, else when it was put on the desk; None where nobody knows any more.
    """

    id: int
    contact_id: int
    title: str
    amount: int | None = None
    currency: str | None = None
    answer: Outcome | None = None
    proposal_on: date | None = None
    concern: str = ""
    touches: int = 0
    attempts: int = 0
    conversations: int = 0
    strategy: str = ""
    begun_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class OpenOpportunity:
    """An open one in the list of all: with whom it is, and what comes next. `rests`: they are left in peace (R4)."""

    opportunity: Opportunity
    name: str
    rests: bool = False
    next_due: Due | None = None
    next_channel: Kind | None = None


@dataclass(frozen=True, kw_only=True)
class Interaction:
    """Something that happened. `gave` are titles, `at` is UTC.

    `present` are the names of those beside the contact on whose timeline it stands, `promises` how promises to that
    contact ended by it.
    """

    id: int
    contact_id: int
    kind: Kind
    at: datetime
    zone: str
    incoming: bool = False
    outcome: Outcome | None = None
    minutes: int | None = None
    notes: str = ""
    opportunity_id: int | None = None
    opportunity: str = ""
    significant: bool = False
    asked: bool = False
    distracted: bool = False
    gave: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    promises: tuple[PromiseState, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LogEntry:
    """What the user says happened, before it is saved. `at` None is now; `for_id` the follow-up that it settles, `also`
    others, `keeps` those that stay open though it would close them; `confirmed` the facts that still hold.

    `next_*` and `promised` shape the next step; `said` is the day they named when they put it off.
    """

    contact_id: int
    kind: Kind
    outcome: Outcome | None = None
    notes: str = ""
    at: datetime | None = None
    incoming: bool = False
    minutes: int | None = None
    with_ids: tuple[int, ...] = ()
    gave: str = ""
    for_id: int | None = None
    also: tuple[int, ...] = ()
    keeps: tuple[int, ...] = ()
    confirmed: tuple[int, ...] = ()
    opportunity: str = ""
    amount: int | None = None
    significant: bool = False
    asked: bool = False
    distracted: bool = False
    proposal: bool = False
    concern: str = ""
    concern_settled: bool = False
    said: date | None = None
    next_text: str = ""
    next_due: Due | None = None
    next_channel: Kind | None = None
    promised: bool = False


@dataclass(frozen=True, kw_only=True)
class Question:
    """What the desk asks about a contact, by their `name`: its words are made from key and arguments."""

    id: int
    contact_id: int
    name: str
    rule: str
    key: str
    args: Mapping[str, Any]
    state: str
    asked_at: datetime
