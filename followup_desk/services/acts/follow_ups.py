# SPDX-License-Identifier: MIT
"""Acts on follow-ups: plan, done ("already handled"), snooze, move, drop."""

from datetime import date, datetime
from typing import Any
from uuid import uuid4

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due, day_of, is_past, iso_local, local, utc_seconds
from followup_desk.domain.records import Closing, FollowUp, Proposal
from followup_desk.domain.rules import closing
from followup_desk.domain.words import FollowUpState, Kind, PromiseState
from followup_desk.services import people, preferences
from followup_desk.services.desk import Desk
from followup_desk.services.texts import check_texts
from followup_desk.storage import follow_up_edits, journal
from followup_desk.storage.journal import Journal


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
        follow_up_id = write_plan(desk, act, proposal)
        journal.name_act(act, "follow_up.planned", _named(desk, contact_id, proposal.channel))
    return follow_up_id


def done(desk: Desk, follow_up_id: int, channel: Kind | None = None) -> FollowUp:
    """Closes a follow-up as already handled, without a log."""
    with desk.act("done") as act:
        follow_up = still_open(desk, follow_up_id)
        result = closing.done_by(follow_up, channel or follow_up.channel, desk.today(), desk.zone)
        _close(desk, act, result, "follow_up.done")
    return people.follow_up(desk, follow_up_id)


def drop(desk: Desk, follow_up_id: int, why: str, told: bool = False) -> FollowUp:
    """Gives a follow-up up. A promise is released when they were told, else broken."""
    if not why.strip():
        raise Refused("Say why it is dropped.")
    check_texts(why)
    with desk.act("drop") as act:
        _close(desk, act, closing.dropped(still_open(desk, follow_up_id), why.strip(), told), "follow_up.dropped")
    return people.follow_up(desk, follow_up_id)


def snooze(desk: Desk, follow_up_id: int, until: datetime) -> FollowUp:
    """Reminds again at a moment (aware); the due day stays."""
    if utc_seconds(until) <= desk.seconds():
        raise Refused("A snooze ends in the future: name a later moment.")
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
                raise Refused("They were promised this: say whether you told them of the new day, or not.")
            if not told:
                columns = {"promised": 0, "promise": PromiseState.BROKEN}
        columns |= follow_up_edits.due_columns(check_ahead(desk, due), day_begun=day_has_begun(desk, due))
        planned_on = local(follow_up.planned_at or desk.now(), desk.zone).date()
        columns["planned_interval"] = _interval(planned_on, day_of(due, desk.zone))
        columns["snoozed_until"] = None
        follow_up_edits.set_columns(act, follow_up, **columns)
        args = _named(desk, follow_up.contact_id, follow_up.channel)
        journal.name_act(act, "follow_up.moved", args | {"day": day_of(due, desk.zone).isoformat()})
    return people.follow_up(desk, follow_up_id)


def write_plan(desk: Desk, act: Journal, proposal: Proposal, caused_by: int | None = None) -> int:
    """Stores a proposal inside an act; for the acts of this package."""
    return follow_up_edits.insert(act, stored_plan(desk, proposal, caused_by), str(uuid4()))


def stored_plan(desk: Desk, proposal: Proposal, caused_by: int | None = None) -> follow_up_edits.Plan:
    """A proposal as it is stored, planned at this moment."""
    return follow_up_edits.Plan(
        contact_id=proposal.contact_id,
        due=proposal.due,
        channel=proposal.channel,
        interval=_interval(desk.today(), day_of(proposal.due, desk.zone)),
        day_begun=day_has_begun(desk, proposal.due),
        why=proposal.why,
        promised=proposal.promised,
        rule=proposal.rule,
        reasons=proposal.reasons,
        opportunity_id=proposal.opportunity_id,
        caused_by=caused_by,
    )


def day_has_begun(desk: Desk, due: Due) -> bool:
    """Is it of a day whose work has begun where the laptop is? Then the day's beginning announces it no more."""
    now = desk.now()
    return due.at is None and (due.day, preferences.start_of_work(desk)) <= (now.date(), now.time())


def _interval(planned_on: date, due_on: date) -> int:
    """The days that it was given, at least 1: what being late is held against (RULES, "The order of work")."""
    return max((due_on - planned_on).days, 1)


def still_open(desk: Desk, follow_up_id: int) -> FollowUp:
    """A follow-up that is still to do. Refused otherwise."""
    follow_up = people.follow_up(desk, follow_up_id)
    if follow_up.state is not FollowUpState.OPEN:
        raise Refused(f"Follow-up {follow_up_id} is {follow_up.state} already.")
    people.living(desk, follow_up.contact_id)
    return follow_up


def check_ahead(desk: Desk, due: Due) -> Due:
    """The due as it is. Refused when it is past."""
    if is_past(due, desk.now(), desk.zone):
        raise Refused("What is to come cannot be in the past: name a later day.")
    return due


def _close(desk: Desk, act: Journal, result: Closing, label_key: str) -> None:
    follow_up_edits.close(act, result)
    args = _named(desk, result.follow_up.contact_id, result.follow_up.channel)
    journal.name_act(act, label_key, args)


def _named(desk: Desk, contact_id: int, channel: Kind) -> dict[str, str]:
    return {"name": people.name_of(desk, contact_id), "channel": channel}
