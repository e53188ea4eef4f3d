# SPDX-License-Identifier: MIT
"""The planning pass is made once a day, and again when what it goes by has changed."""

import stat

import pytest

from followup_desk.domain import contact_changes
from followup_desk.domain.partial_date import parse
from followup_desk.domain.words import Stage
from followup_desk.services import history, people, planned_on, preferences
from followup_desk.services.acts import contacts, days_off, undoing
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add


def passes(desk: Desk) -> int:
    """How many passes have written something."""
    return sum(act.label.startswith("Planned ahead") for act in history.acts(desk))


def due_days(desk: Desk, contact_id: int) -> list[str]:
    return [f"{each.due.day}" for each in people.follow_ups(desk, contact_id)]


def test_it_is_made_once_a_day(desk: Desk, clock: StandingClock) -> None:
    planned_on.plan_ahead_if_due(desk)
    add(desk, "Ana", stage=Stage.CUSTOMER)
    undoing.undo(desk)
    planned_on.plan_ahead_if_due(desk)
    assert passes(desk) == 0
    clock.set("2026-11-22T00:01")
    planned_on.plan_ahead_if_due(desk)
    assert preferences.remembered(desk, "planned_on") == "2026-11-22"


@pytest.mark.parametrize(
    ("name", "value"), [("country", "DE"), ("working_days", "mon-sat"), ("r12_home_days", "6"), ("r12", "off")]
)
def test_it_is_made_again_when_what_it_goes_by_has_changed(desk: Desk, name: str, value: str) -> None:
    planned_on.plan_ahead_if_due(desk)
    preferences.put(desk, "scheme", "dark")
    assert preferences.remembered(desk, "planned_on") == "2026-11-21"
    preferences.put(desk, name, value)
    assert preferences.remembered(desk, "planned_on") == ""


def test_a_day_off_moves_the_card_that_was_to_be_posted_then(desk: Desk) -> None:
    ana = add(desk, "Ana")
    person = people.person(desk, ana)
    contacts.edit_contact(desk, person, contact_changes.with_birthday(person, parse("--12-18")))
    assert due_days(desk, ana) == ["2026-12-14"]
    monday = people.follow_ups(desk, ana)[0].due.day
    days_off.take(desk, monday, monday)
    planned_on.plan_ahead_if_due(desk)
    assert due_days(desk, ana) == ["2026-12-11"]


def test_a_desk_that_cannot_be_written_is_looked_at_all_the_same(desk: Desk) -> None:
    desk.file.chmod(stat.S_IRUSR)
    desk.db.execute_sql("pragma query_only = on")
    planned_on.plan_ahead_if_due(desk)
    assert preferences.remembered(desk, "planned_on") == ""
