# SPDX-License-Identifier: MIT
"""Storing a proposal as a follow-up, inside an act."""

from datetime import date
from uuid import uuid4

from followup_desk.domain.moments import Due, day_of, local
from followup_desk.domain.proposals import Proposal
from followup_desk.domain.records import FollowUp
from followup_desk.services import people, preferences
from followup_desk.services.desk import Desk
from followup_desk.storage import follow_up_edits
from followup_desk.storage.journal import Journal


def write(desk: Desk, act: Journal, proposal: Proposal, caused_by: int | None = None) -> int:
    """Stores it, as a new follow-up or in place of the one that becomes it; returns the follow-up's id."""
    if proposal.becomes is None:
        return follow_up_edits.insert(act, stored(desk, proposal, caused_by), str(uuid4()))
    follow_up_edits.become(act, people.follow_up(desk, proposal.becomes), stored(desk, proposal, caused_by))
    return proposal.becomes


def stored(desk: Desk, proposal: Proposal, caused_by: int | None = None) -> follow_up_edits.Plan:
    """A proposal as it is stored, planned at this moment."""
    return follow_up_edits.Plan(
        contact_id=proposal.contact_id,
        due=proposal.due,
        channel=proposal.channel,
        interval=proposal.interval or interval(desk.today(), day_of(proposal.due, desk.zone)),
        day_begun=day_has_begun(desk, proposal.due),
        why=proposal.why,
        promised=proposal.promised,
        rule=proposal.rule,
        reasons=proposal.reasons,
        opportunity_id=proposal.opportunity_id,
        occasion_id=proposal.occasion_id,
        caused_by=caused_by,
        plan_key=proposal.plan_key,
    )


def day_has_begun(desk: Desk, due: Due) -> bool:
    """Is it of a day whose work has begun where the laptop is? Then the day's beginning announces it no more."""
    now = desk.now()
    return due.at is None and (due.day, preferences.start_of_work(desk)) <= (now.date(), now.time())


def interval_moved(desk: Desk, follow_up: FollowUp, due: Due) -> int:
    """The days that a follow-up is given when it is moved, counted from when it was planned; of a card the days that it
    is in the post stay."""
    if follow_up.rule == "R12":
        return follow_up.planned_interval
    planned_on = local(follow_up.planned_at or desk.now(), desk.zone).date()
    return interval(planned_on, day_of(due, desk.zone))


def interval(planned_on: date, due_on: date) -> int:
    """The days that it was given, at least 1: what being late is held against (RULES, "The order of work")."""
    return max((due_on - planned_on).days, 1)
