# SPDX-License-Identifier: MIT
"""Acts on follow-ups: plan, done ("already handled"), snooze, move, drop."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import Due, day_of, is_past, iso_local, utc_seconds
from followup_desk.domain.proposals import Closing, Proposal, RuleWarning
from followup_desk.domain.records import FollowUp, Question
from followup_desk.domain.rules import closing, keeping_in_touch, not_a_pest
from followup_desk.domain.words import FollowUpState, Kind, PromiseState
from followup_desk.services import people, rulebook, situations
from followup_desk.services.acts import consequences, follow_up_plans
from followup_desk.services.desk import Desk
from followup_desk.services.texts import check_texts
from followup_desk.storage import follow_up_edits, journal, questions
from followup_desk.storage import follow_ups as stored
from followup_desk.storage.journal import Journal


@dataclass(frozen=True)
class Settled:
    """A follow-up that was closed without a log, and what the rules made of it: planned and asked."""

    follow_up: FollowUp
    planned: tuple[FollowUp, ...]
    asks: tuple[Question, ...]


SKIPS_LOOKED_AT = 50
"""So many of the latest that kept in touch are looked at, to count those dropped in a row."""


def plan_follow_up(
    desk: Desk,
    contact_id: int,
    due: Due,
    channel: Kind | None = None,
    why: str = "",
    promised: bool = False,
) -> int:
    """Plans something to do, by the contact's usual channel if none is given. Returns the follow-up's id."""
    check_texts(why)
    with desk.act("plan") as act:
        person = people.living(desk, contact_id)
        still_open = [o for o in people.opportunities(desk, contact_id) if o.answer is None]
        proposal = Proposal(
            contact_id=contact_id,
            due=check_ahead(desk, due),
            channel=channel or person.usual_channel,
            why=why.strip(),
            promised=promised,
            opportunity_id=still_open[0].id if len(still_open) == 1 else None,
        )
        follow_up_id = follow_up_plans.write(desk, act, proposal)
        journal.name_act(act, "follow_up.planned", _named(desk, contact_id, proposal.channel))
    return follow_up_id


def warnings_of_plan(
    desk: Desk, contact_id: int, due: Due, channel: Kind | None = None, promised: bool = False
) -> list[RuleWarning]:
    """What the rules object to in a follow-up that the user means to plan (R10)."""
    person = people.living(desk, contact_id)
    book = rulebook.read(desk).book_of(person)
    history = situations.history_of(desk, contact_id)
    day = day_of(due, desk.zone)
    return not_a_pest.warn_of_plan(history, day, channel or person.usual_channel, promised, book)


def done(desk: Desk, follow_up_id: int, channel: Kind | None = None) -> Settled:
    """Closes a follow-up as already handled, without a log."""
    with desk.act("done") as act:
        follow_up = still_open(desk, follow_up_id)
        result = closing.done_by(follow_up, channel or follow_up.channel, desk.today(), desk.zone)
        planned, asks = _close(desk, act, result, "follow_up.done")
    return Settled(people.follow_up(desk, follow_up_id), consequences.all_of(desk, planned), asks)


def drop(desk: Desk, follow_up_id: int, why: str, told: bool = False) -> Settled:
    """Gives a follow-up up. A promise is released when they were told, else broken."""
    if not why.strip():
        raise Refused(translate("refusals", "Say why it is dropped."))
    check_texts(why)
    with desk.act("drop") as act:
        result = closing.dropped(still_open(desk, follow_up_id), why.strip(), told)
        planned, asks = _close(desk, act, result, "follow_up.dropped")
    return Settled(people.follow_up(desk, follow_up_id), consequences.all_of(desk, planned), asks)


def snooze(desk: Desk, follow_up_id: int, until: datetime) -> FollowUp:
    """Reminds again at a moment (aware); the due day stays."""
    if utc_seconds(until) <= desk.seconds():
        raise Refused(translate("refusals", "A snooze ends in the future: name a later moment."))
    with desk.act("snooze") as act:
        follow_up = still_open(desk, follow_up_id)
        follow_up_edits.set_columns(act, follow_up, snoozed_until=utc_seconds(until))
        args = _named(desk, follow_up.contact_id, follow_up.channel)
        when = {"until": iso_local(until, desk.zone)}
        journal.name_act(act, "follow_up.snoozed", args | when)
    return people.follow_up(desk, follow_up_id)


def move(desk: Desk, follow_up_id: int, due: Due, told: bool | None = None) -> FollowUp:
    """Moves a follow-up to another day. For a promise it must be said whether they were told (R7)."""
    with desk.act("move") as act:
        follow_up = still_open(desk, follow_up_id)
        columns: dict[str, Any] = {}
        if follow_up.promised:
            if told is None:
                raise Refused(
                    translate("refusals", "They were promised this: say whether you told them of the new day, or not.")
                )
            if not told:
                columns = {"promised": 0, "promise": PromiseState.BROKEN}
        columns |= follow_up_edits.due_columns(
            check_ahead(desk, due), day_begun=follow_up_plans.day_has_begun(desk, due)
        )
        columns["planned_interval"] = follow_up_plans.interval_moved(desk, follow_up, due)
        columns["snoozed_until"] = None
        follow_up_edits.set_columns(act, follow_up, **columns)
        args = _named(desk, follow_up.contact_id, follow_up.channel)
        journal.name_act(act, "follow_up.moved", args | {"day": day_of(due, desk.zone).isoformat()})
    return people.follow_up(desk, follow_up_id)


def still_open(desk: Desk, follow_up_id: int) -> FollowUp:
    """A follow-up that is still to do. Refused otherwise."""
    follow_up = people.follow_up(desk, follow_up_id)
    if follow_up.state is not FollowUpState.OPEN:
        raise Refused(
            translate("refusals", "Follow-up {number} is done already.").format(number=follow_up_id)
            if follow_up.state is FollowUpState.DONE
            else translate("refusals", "Follow-up {number} is dropped already.").format(number=follow_up_id)
        )
    people.living(desk, follow_up.contact_id)
    return follow_up


def check_ahead(desk: Desk, due: Due) -> Due:
    """The due as it is. Refused when it is past."""
    if is_past(due, desk.now(), desk.zone):
        raise Refused(translate("refusals", "What is to come cannot be in the past: name a later day."))
    return due


def _close(desk: Desk, act: Journal, result: Closing, label_key: str) -> tuple[list[int], tuple[Question, ...]]:
    """Closes it, with what follows: nobody with a cadence stays without, and every third skip asks for less often."""
    follow_up = result.follow_up
    follow_up_edits.close(act, result)
    journal.name_act(act, label_key, _named(desk, follow_up.contact_id, follow_up.channel))
    house, person = rulebook.read(desk), people.person(desk, follow_up.contact_id)
    asks: tuple[Question, ...] = ()
    if follow_up.rule == "R20" and result.state is FollowUpState.DROPPED:
        ended = stored.ended_of_rule(desk.db, follow_up.contact_id, "R20", SKIPS_LOOKED_AT)
        wanted = keeping_in_touch.asks_after_skips(follow_up.contact_id, ended, house.book_of(person))
        if not keeping_in_touch.may_be_looser(person, person.stage, house.book.numbers):
            wanted = None
        is_asked = wanted is not None and questions.open_by_key(desk.db, wanted.plan_key) is not None
        asks = (consequences.ask(act, wanted),) if wanted is not None and not is_asked else ()
    return consequences.leave_nobody_without(desk, act, house, person), asks


def _named(desk: Desk, contact_id: int, channel: Kind) -> dict[str, str]:
    return {"name": people.name_of(desk, contact_id), "channel": channel}
