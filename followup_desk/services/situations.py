# SPDX-License-Identifier: MIT
"""What the rules need to know of a contact, read from the desk: see `domain/rules/planning.Situation`."""

from collections.abc import Sequence
from dataclasses import dataclass

from followup_desk.domain.moments import local, utc_seconds
from followup_desk.domain.proposals import Closing
from followup_desk.domain.records import Contact, FollowUp, LogEntry, Opportunity, Question
from followup_desk.domain.rules import closing, ease_off, keeping_in_touch, looking_back
from followup_desk.domain.rules.looking_back import PROMISED, Past
from followup_desk.domain.rules.planning import Situation
from followup_desk.domain.words import FollowUpState, Stage
from followup_desk.services import people, rulebook
from followup_desk.services.desk import Desk
from followup_desk.services.rulebook import House
from followup_desk.storage import follow_ups, questions, resources, timeline
from followup_desk.storage import looking_back as stored


@dataclass(frozen=True)
class Sale:
    """The opportunity that a log is about: the one it belongs to, the title of one that it opens, all known ones, and
    whether the contact is a prospect."""

    belongs: Opportunity | None
    opens: str
    known: Sequence[Opportunity]
    of_prospect: bool

    @property
    def is_first(self) -> bool:
        """Is it the contact's first?"""
        if self.belongs is None:
            return bool(self.opens) and not self.known
        return self.belongs.id == min(each.id for each in self.known)

    def open_left(self, answered: bool) -> bool:
        """Is one open after the log?"""
        others = any(each.answer is None and each is not self.belongs for each in self.known)
        return others or (not answered and (self.belongs is not None or bool(self.opens)))


def stage_with(desk: Desk, entry: LogEntry, person: Contact) -> Stage | None:
    """The contact's stage once they were spoken with: who rests is back by a later conversation (R4)."""
    assert entry.at is not None
    assert person.id is not None
    since = questions.answered_at(desk.db, person.id, ease_off.EASE_OFF)
    if person.stage is Stage.RESTING and since is not None and entry.at < since:
        return person.stage
    return ease_off.comes_back(person, this_of(desk, entry, ()), entry.said)


def of_log(
    desk: Desk,
    house: House,
    entry: LogEntry,
    person: Contact,
    stage: Stage | None,
    sale: Sale,
    effects: closing.Effects,
    open_ones: Sequence[FollowUp],
    told: Question | None,
) -> Situation:
    """A log as the rules see it. `effects` are what it closes, of the `open_ones` of the contact it is logged with;
    `told` is the question that it answers: how something went that was done at once."""
    assert entry.at is not None
    contact_id = entry.contact_id
    settled = [each.follow_up for each in effects.closings if each.state is FollowUpState.DONE]
    if told is not None:
        settled.append(people.follow_up(desk, told.args["follow_up"]))
    this = this_of(desk, entry, settled)
    before = stored.history(desk.db, contact_id, desk.zone, None if told is None else told.args["interaction"])
    latest_at = timeline.latest_at(desk.db, contact_id)
    referrer = person.referrer_id if effects.answers and sale.is_first else None
    return Situation(
        entry=entry,
        person=person,
        stage=stage,
        day=this.day,
        now=desk.now(),
        zone=desk.zone,
        book=house.book_of(person),
        this=this,
        history=looking_back.with_one_more(before, this),
        # How something went is told late; what comes next comes of it all the same.
        latest=latest_at is None or utc_seconds(entry.at) >= latest_at or told is not None,
        answers=effects.answers,
        settled=tuple(settled),
        standing=tuple(closing.left_open(open_ones, effects.closings)),
        questions=tuple(each for each in questions.open_of_contact(desk.db, contact_id) if each != told),
        open_sale_left=sale.open_left(effects.answers),
        first_sale=sale.is_first,
        referred_by=None if referrer is None else _living(desk, referrer),
        thanked=() if referrer is None else tuple(follow_ups.open_of_contact(desk.db, referrer)),
        eased_off_at=questions.answered_at(desk.db, contact_id, ease_off.EASE_OFF),
        loosened_at=questions.answered_at(desk.db, contact_id, keeping_in_touch.LOOSER),
        tightened_at=questions.answered_at(desk.db, contact_id, keeping_in_touch.TIGHTER),
        given_before=_given_before(desk, entry),
        called_before=stored.called_before(desk.db, contact_id, utc_seconds(before[0].at)) if before else False,
    )


def this_of(desk: Desk, entry: LogEntry, settled: Sequence[FollowUp]) -> Past:
    """What is being logged as something that happened."""
    assert entry.at is not None
    closed = {each.rule or "" for each in settled} | ({PROMISED} if any(each.promised for each in settled) else set())
    return Past(
        at=entry.at,
        day=local(entry.at, desk.zone).date(),
        kind=entry.kind,
        incoming=entry.incoming,
        outcome=entry.outcome,
        asked=entry.asked,
        closed=frozenset(closed),
        gave=bool(entry.gave.strip()),
    )


def history_of(desk: Desk, contact_id: int) -> tuple[Past, ...]:
    """What has happened with a contact, oldest first."""
    return stored.history(desk.db, contact_id, desk.zone)


def of_other(desk: Desk, entry: LogEntry, contact_id: int, closings: Sequence[Closing]) -> list[Question]:
    """The questions about somebody else who was present that the log makes pointless."""
    asked = questions.open_of_contact(desk.db, contact_id)
    if not asked:
        return []
    this = this_of(desk, entry, [each.follow_up for each in closings])
    history = looking_back.with_one_more(history_of(desk, contact_id), this)
    return ease_off.withdrawn(asked, history, this, rulebook.read(desk).book.numbers)


def _living(desk: Desk, contact_id: int) -> Contact | None:
    found = people.person(desk, contact_id)
    return None if found.deleted_at is not None else found


def _given_before(desk: Desk, entry: LogEntry) -> tuple[str, ...]:
    """The names of those present who were given it before, "" for who it is logged with."""
    title = entry.gave.strip()
    if not title:
        return ()
    had = resources.had(desk.db, title, (entry.contact_id, *entry.with_ids))
    return tuple("" if each == entry.contact_id else people.name_of(desk, each) for each in had)
