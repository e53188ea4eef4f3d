# SPDX-License-Identifier: MIT
"""Columns of contact that follow from other rows: right after every act, and told when they are not."""

from datetime import datetime, timedelta

import pytest

from followup_desk.services import backups, people
from followup_desk.services.acts import follow_ups, log, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import derived
from tests.builders import StandingClock, add, day, logged, plan


def heard(desk: Desk, contact_id: int) -> tuple[datetime | None, datetime | None]:
    """When they were last touched, and last spoken with."""
    person = people.person(desk, contact_id)
    return person.last_touch_at, person.last_conversation_at


@pytest.mark.parametrize(
    ("kind", "outcome", "incoming", "touch", "conversation"),
    [
        ("call      ", "next-step", False, True, True),
        ("call      ", "no-answer", False, True, False),
        ("call      ", "yes      ", True, False, True),
        ("call      ", "no-answer", True, False, False),
        ("email     ", "         ", False, True, False),
        ("email     ", "         ", True, False, True),
        ("gift      ", "         ", True, False, True),
        ("social    ", "         ", True, False, False),
        ("newsletter", "         ", False, True, False),
        ("note      ", "         ", False, False, False),
        ("task      ", "         ", False, False, False),
    ],
)
def test_what_a_log_makes_the_latest_touch_and_conversation(
    desk: Desk, clock: StandingClock, kind: str, outcome: str, incoming: bool, touch: bool, conversation: bool
) -> None:
    ana = add(desk)
    logged(desk, ana, kind.strip(), outcome.strip() or None, incoming=incoming)
    assert heard(desk, ana) == (clock.moment if touch else None, clock.moment if conversation else None)


def test_the_latest_is_by_moment_not_by_when_it_was_logged(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    logged(desk, ana, "call", "next-step")
    logged(desk, ana, "call", "next-step", at=clock.moment - timedelta(days=3))
    assert heard(desk, ana) == (clock.moment, clock.moment)


def test_everybody_present_was_spoken_with(desk: Desk, clock: StandingClock) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    met = logged(desk, ana, "meeting", "next-step", with_ids=(rui,))
    assert heard(desk, rui) == (clock.moment, clock.moment)
    earlier = clock.moment - timedelta(days=2)
    log.edit_interaction(desk, met.interaction_id, at=earlier)
    assert heard(desk, ana) == heard(desk, rui) == (earlier, earlier)
    undoing.undo(desk)
    undoing.undo(desk)
    assert heard(desk, rui) == (None, None)


def test_what_is_next_is_the_earliest_open(desk: Desk) -> None:
    ana = add(desk)
    first, second = plan(desk, ana, "2026-11-24"), plan(desk, ana, "2026-11-30")

    def next_due() -> str:
        return str(people.person(desk, ana).next_due)

    assert next_due() == "2026-11-24"
    follow_ups.move(desk, first, day("2026-12-03"))
    assert next_due() == "2026-11-30"
    follow_ups.drop(desk, second, "no use")
    assert next_due() == "2026-12-03"
    follow_ups.done(desk, first)
    assert next_due() == "None"
    undoing.undo(desk)
    assert next_due() == "2026-12-03"


@pytest.mark.parametrize(
    ("column", "value"),
    [("next_due", "'2026-11-25'"), ("next_due", "null"), ("last_touch_at", "1"), ("last_conversation_at", "null")],
)
def test_a_column_that_does_not_follow_is_told(desk: Desk, column: str, value: str) -> None:
    ana = add(desk)
    logged(desk, ana, "call", "next-step")
    assert derived.wrong(desk.db) == 0
    desk.db.execute_sql(f"update contact set {column} = {value}")
    assert derived.wrong(desk.db) == 1
    assert backups.check(desk).problems == ("1 contacts show dates that do not follow from their history",)
