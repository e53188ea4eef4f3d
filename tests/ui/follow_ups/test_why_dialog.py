# SPDX-License-Identifier: MIT
"""Why a follow-up is there: the rule, the facts it rests on, when it was planned."""

from PySide6.QtWidgets import QWidget

from followup_desk.domain.words import Kind
from followup_desk.services import agenda, people
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.why_dialog import open_why, why_facts
from tests.builders import StandingClock, add, logged, moment, plan


def facts(desk: Desk, follow_up_id: int) -> list[str]:
    """One line a fact."""
    return [f"{title}: {text}" for title, text in why_facts(desk, agenda.card(desk, follow_up_id))]


def test_a_plan_of_the_users_own(desk: Desk) -> None:
    plan(desk, add(desk, "Ana Ribeiro"), why="Send the samples", promised=True)
    assert facts(desk, 1) == [
        "What for: Send the samples",
        "Promise: Promised",
        "Last spoke: not yet",
        "Planned: Sat 21 Nov, 09:41",
    ]


def test_what_it_came_of_belongs_to_and_how_they_like_it(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-11-16T11:20")
    ana = add(desk, "Ana Ribeiro", prefers=Kind.CALL, hours="9-12", zone="Europe/Lisbon")
    planned = logged(desk, ana, "call", "next-step", opportunity="Spring order").planned[0]
    clock.set("2026-11-21T09:41")
    until = moment("2026-11-22T10:00").at
    assert until is not None
    follow_ups.snooze(desk, planned.id, until)
    assert facts(desk, planned.id) == [
        "What for: No day was agreed in your call of Monday 16 November 2026",
        "Came of: what was logged for Mon 16 Nov, 11:20",
        "Belongs to: “Spring order”, 1 touch so far",
        "Last spoke: Mon 16 Nov, 11:20",
        "Prefers: Call, 9-12",
        "Their clock: 09:41 in Lisbon",
        "Snoozed until: Sun 22 Nov, 10:00",
        "Planned: Mon 16 Nov, 11:20",
    ]


def test_the_dialog_reads_out_all_of_it(desk: Desk, over: QWidget) -> None:
    plan(desk, add(desk, "Ana Ribeiro"), why="Send the samples")
    dialog = open_why(desk, 1, over)
    assert dialog is not None
    assert "You planned this yourself." in dialog.accessibleDescription()
    assert "What for: Send the samples" in dialog.accessibleDescription()
    dialog.accept()
    assert not dialog.isVisible()


def test_a_reason_of_a_megabyte_is_cut(desk: Desk, over: QWidget) -> None:
    plan(desk, add(desk, "Ana Ribeiro"), why="word " * 200_000)
    dialog = open_why(desk, 1, over)
    assert dialog is not None
    assert max(len(text) for _title, text in dialog.facts) <= 4000
    assert len(people.follow_up(desk, 1).why) > 900_000
