# SPDX-License-Identifier: MIT
"""A follow-up read from the desk is a whole record, equal to one made in the ordinary way."""

from dataclasses import fields
from datetime import UTC, datetime

from followup_desk.domain.records import FollowUp
from followup_desk.domain.words import FollowUpState, Kind, PromiseState
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.storage import follow_ups
from tests.builders import add, logged, moment, plan


def test_a_follow_up_is_whole(desk: Desk) -> None:
    ana = add(desk, "Ana Abt")
    number = plan(desk, ana, "2026-11-24T10:00", "email", why="send the offer", promised=True)
    found = people.follow_up(desk, number)
    assert found == FollowUp(
        id=number,
        uid=found.uid,
        contact_id=ana,
        due=moment("2026-11-24T10:00"),
        channel=Kind.EMAIL,
        why="send the offer",
        promised=True,
        promise=PromiseState.OPEN,
        state=FollowUpState.OPEN,
        planned_at=datetime(2026, 11, 21, 9, 41, tzinfo=UTC),
        planned_interval=3,
    )
    assert vars(found).keys() == {field.name for field in fields(FollowUp)}
    assert isinstance(found.state, FollowUpState)


def test_what_a_rule_planned_brings_its_reasons(desk: Desk) -> None:
    ana = add(desk, "Ana Abt", stage=None)
    done = logged(desk, ana, "call", "next-step")
    (found,) = follow_ups.open_of_contact(desk.db, ana)
    assert (found.rule, [reason.key for reason in found.reasons]) == ("R5", ["R5.no_day"])
    assert (found.caused_by, found.caused_at) == (done.interaction_id, datetime(2026, 11, 21, 9, 41, tzinfo=UTC))
