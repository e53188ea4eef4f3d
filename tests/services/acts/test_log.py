# SPDX-License-Identifier: MIT
"""Logging what happened: what it closes, answers, opens and plans, for everybody present, in one act."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import utc_seconds
from followup_desk.domain.records import FollowUp, LogEntry
from followup_desk.domain.words import Kind, Outcome, Stage
from followup_desk.services import agenda, history, people, shelf, timeline, wording
from followup_desk.services.acts import contacts, follow_ups, log, resources, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits, dump
from tests.builders import StandingClock, add, day, entry, logged, moment, person, plan


def in_words(found: FollowUp) -> str:
    """Channel, day, state, and how a promise stands."""
    return " ".join(word for word in (found.channel, f"{found.due.day:%d %b}", found.state, found.promise) if word)


def follow_ups_of(desk: Desk, contact_id: int) -> list[str]:
    return [in_words(found) for found in people.follow_ups(desk, contact_id)]


def test_it_stands_on_the_timeline_as_it_was_said(desk: Desk, clock: StandingClock) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    said: dict[str, Any] = {
        "notes": "Fish.\n<b>Good</b> & 東京",
        "minutes": 90,
        "gave": "Guide",
        "significant": True,
        "asked": True,
        "distracted": True,
        "with_ids": (rui,),
        "opportunity": "Spring order",
    }
    met = logged(desk, ana, "lunch", "next-step", **said)
    (found,) = timeline.page(desk, ana)
    assert (found.id, found.kind, found.outcome, found.incoming) == (met.interaction_id, "lunch", "next-step", False)
    assert (found.notes, found.minutes, found.gave, found.present) == (said["notes"], 90, ("Guide",), ("Rui Faria",))
    assert (found.significant, found.asked, found.distracted) == (True, True, True)
    assert (found.at, found.zone, found.opportunity) == (clock.moment, "Europe/Lisbon", "Spring order")
    assert timeline.page(desk, rui) == [replace(found, present=("Ana Ribeiro",))]


def test_it_closes_what_was_due_and_plans_the_next_step(desk: Desk) -> None:
    ana = add(desk, stage=None)
    plan(desk, ana, "2026-11-21", "call")
    plan(desk, ana, "2026-11-25", "email")
    done = logged(desk, ana, "call", "next-step", next_due=moment("2026-11-30T10:00"), next_text="Show the plan")
    assert [in_words(found) for found in done.closed] == ["call 21 Nov done"]
    assert [(in_words(found), found.why, found.rule) for found in done.planned] == [
        ("call 30 Nov open", "Show the plan", None)
    ]
    assert done.closed[0].closed_by == done.interaction_id
    assert done.planned[0].caused_by == done.interaction_id
    assert history.acts(desk)[0].label == "Logged: call with Ana Ribeiro"


@pytest.mark.parametrize(
    ("promised", "kind", "outcome", "for_it", "ends"),
    [
        ("2026-11-21", "call", "next-step", False, "done kept"),
        ("2026-11-21", "call", "no-answer", False, "done kept"),
        ("2026-11-20", "call", "next-step", False, "done late"),
        ("2026-11-24", "call", "next-step", False, "open open"),
        ("2026-11-24", "call", "next-step", True, "done kept"),
        ("2026-11-21", "email", None, False, "open open"),
        ("2026-11-21", "email", None, True, "done other-channel"),
        ("2026-11-20", "lunch", "yes", True, "done other-channel"),
    ],
)
def test_what_becomes_of_a_promised_call(
    desk: Desk, clock: StandingClock, promised: str, kind: str, outcome: str | None, for_it: bool, ends: str
) -> None:
    clock.set("2026-11-19T09:00")
    ana = add(desk)
    number = plan(desk, ana, promised, "call", promised=True)
    clock.set("2026-11-21T09:00")
    done = logged(desk, ana, kind, outcome, for_id=number if for_it else None)
    found = people.follow_up(desk, number)
    assert f"{found.state} {found.promise}" == ends
    warned = ends == "open open"
    assert [warning.rule for warning in done.warnings] == ["R7"] * warned


def test_the_day_counts_where_the_laptop_is(desk: Desk, clock: StandingClock) -> None:
    """At three in the morning in Tokyo it is the promised day there, whatever day it is in Lisbon."""
    ana = add(desk)
    number = plan(desk, ana, "2026-11-22", "call", promised=True)
    clock.set("2026-11-21T18:00")
    clock.travel("Asia/Tokyo")
    logged(desk, ana, "call", "next-step")
    assert in_words(people.follow_up(desk, number)) == "call 22 Nov done kept"


def test_what_happened_before_is_dated_by_its_own_day(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    number = plan(desk, ana, "2026-11-21", "call", promised=True)
    clock.set("2026-11-23T09:00")
    logged(desk, ana, "call", "next-step", at=clock.moment - timedelta(days=2))
    assert in_words(people.follow_up(desk, number)) == "call 21 Nov done kept"


def test_everybody_present_has_theirs_closed_but_only_who_it_is_logged_with_is_planned_for(desk: Desk) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    for someone in (ana, rui):
        plan(desk, someone, channel="meeting")
    done = logged(desk, ana, "meeting", "next-step", with_ids=(rui, rui, ana), next_due=day("2026-11-24"))
    assert sorted(found.contact_id for found in done.closed) == [ana, rui]
    assert follow_ups_of(desk, rui) == ["meeting 21 Nov done"]
    assert follow_ups_of(desk, ana) == ["card 21 Nov open", "call 24 Nov open", "meeting 21 Nov done"]
    assert timeline.count(desk, ana) == timeline.count(desk, rui) == 1


def test_somebody_elses_follow_up_is_settled_only_by_who_was_there(desk: Desk) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    number = plan(desk, rui, "2026-12-24", "letter")
    with pytest.raises(Refused, match="is somebody else's"):
        logged(desk, ana, "meeting", "yes", for_id=number)
    logged(desk, ana, "meeting", "next-step", for_id=number, with_ids=(rui,))
    assert follow_ups_of(desk, rui) == ["letter 24 Dec done"]


def sales(desk: Desk, contact_id: int) -> list[tuple[object, ...]]:
    return [(o.title, o.amount, o.answer, o.concern) for o in people.opportunities(desk, contact_id)]


def test_a_yes_answers_the_opportunity_and_drops_what_waited_for_it(desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "call", "next-step", opportunity="Spring order", amount=1200, concern="Too dear")
    kept = plan(desk, ana, "2026-12-01", "email", promised=True)
    dropped = plan(desk, ana, "2026-12-02", "email")
    done = logged(desk, ana, "meeting", "yes")
    assert sales(desk, ana) == [("Spring order", 1200, "yes", "")]
    assert sorted(f"{found.id} {found.state} {found.dropped_why}" for found in done.closed) == [
        "1 done ",  # the next step without a day, which waited for a conversation
        f"{dropped} dropped yes",
    ]
    assert people.follow_up(desk, kept).state == "open"


def test_the_meter_counts_touches_attempts_and_conversations(desk: Desk) -> None:
    ana = add(desk)
    for kind, outcome, incoming in (
        ("call", "next-step", False),
        ("call", "no-answer", False),
        ("email", None, False),
        ("email", None, True),
        ("note", None, False),
    ):
        logged(desk, ana, kind, outcome, incoming=incoming)
    (sale,) = people.opportunities(desk, ana)
    assert (sale.title, sale.touches, sale.attempts, sale.conversations) == ("First sale", 3, 1, 2)


def test_an_offer_and_a_concern_are_kept_with_the_opportunity(desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, proposal=True, opportunity="Spring order", concern="Too dear")
    (sale,) = people.opportunities(desk, ana)
    assert (f"{sale.proposal_on}", sale.concern) == ("2026-11-21", "Too dear")
    logged(desk, ana, concern="Too slow")
    assert sales(desk, ana) == [("Spring order", None, None, "Too slow")]
    logged(desk, ana, concern_settled=True, amount=900)
    assert sales(desk, ana) == [("Spring order", 900, None, "")]


def concerns(desk: Desk) -> list[tuple[object, ...]]:
    return [(o["concern"], o["concern_settled_on"]) for o in dump.tables(desk.db)["opportunity"]]


def test_a_settled_concern_keeps_its_words_and_its_day(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    logged(desk, ana, opportunity="Spring order", concern="Too dear")
    clock.forward(days=2)
    logged(desk, ana, concern_settled=True, at=clock.moment - timedelta(days=1))
    assert concerns(desk) == [("Too dear", "2026-11-22")]
    logged(desk, ana, "call", "yes")
    assert concerns(desk) == [("Too dear", "2026-11-22")]  # settled long before the answer
    assert sales(desk, ana) == [("Spring order", None, "yes", "")]


@pytest.mark.parametrize(
    ("raised", "said", "kept"),
    [
        ("", {"outcome": Outcome.YES}, ("", None)),
        ("", {"concern_settled": True}, ("", None)),
        ("Too dear", {"outcome": Outcome.NO}, ("Too dear", "2026-11-21")),
        ("Too dear", {"outcome": Outcome.NO, "concern": "Too slow"}, ("Too slow", "2026-11-21")),
        ("Too dear", {"concern": "Too slow"}, ("Too slow", None)),
    ],
)
def test_only_an_open_concern_is_settled(
    desk: Desk, raised: str, said: dict[str, Any], kept: tuple[object, ...]
) -> None:
    ana = add(desk)
    logged(desk, ana, opportunity="Spring order", concern=raised)
    log.log_interaction(desk, LogEntry(contact_id=ana, kind=Kind.EMAIL, **said))
    assert concerns(desk) == [kept]


def test_the_answer_came_when_it_was_given_not_when_it_was_typed(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    said_at = clock.moment - timedelta(days=3)
    logged(desk, ana, "call", "yes", at=said_at)
    assert [o["answered_at"] for o in dump.tables(desk.db)["opportunity"]] == [utc_seconds(said_at)]


def test_the_day_that_they_named_becomes_a_promise(desk: Desk) -> None:
    ana = add(desk, stage=None)
    done = logged(desk, ana, "call", "pushed-off", said=day("2026-11-30").day)
    assert [(found.rule, in_words(found)) for found in done.planned] == [("R3", "call 30 Nov open open")]


def test_the_day_that_they_named_makes_a_promise_of_what_is_planned_for_it(desk: Desk) -> None:
    ana = add(desk, stage=None)
    number = plan(desk, ana, "2026-11-30", "call", why="Ask for the plan")
    done = logged(desk, ana, "call", "pushed-off", said=day("2026-11-30").day, next_text="Bring samples")
    (found,) = done.planned
    assert (found.id, found.rule, in_words(found)) == (number, "R3", "call 30 Nov open open")
    assert (found.why, [reason.key for reason in found.reasons]) == ("Bring samples", ["R3.said"])
    assert len(people.follow_ups(desk, ana)) == 1
    undoing.undo(desk)
    assert follow_ups_of(desk, ana) == ["call 30 Nov open"]
    assert people.follow_up(desk, number).why == "Ask for the plan"


def test_what_they_put_off_is_asked_for_again_on_their_day_though_it_was_snoozed(
    desk: Desk, clock: StandingClock
) -> None:
    ana = add(desk, stage=None)
    number = plan(desk, ana, "2026-11-30", "call")
    follow_ups.snooze(desk, number, clock.moment + timedelta(days=20))
    done = logged(desk, ana, "call", "pushed-off", said=day("2026-11-30").day, opportunity="Spring order")
    (found,) = done.planned
    (sale,) = people.opportunities(desk, ana)
    assert (found.id, found.snoozed_until, found.opportunity_id) == (number, None, sale.id)
    clock.set("2026-11-30T09:00")
    assert [card.follow_up.id for card in agenda.due(desk)] == [number]


def test_one_day_said_twice_is_planned_once(desk: Desk) -> None:
    ana = add(desk, stage=None)
    done = logged(desk, ana, "call", "pushed-off", said=day("2026-11-30").day, next_due=day("2026-11-30"))
    assert [(found.rule, in_words(found)) for found in done.planned] == [("R3", "call 30 Nov open open")]


def test_what_the_log_closes_does_not_become_its_promise(desk: Desk) -> None:
    ana = add(desk, stage=None)
    closed = plan(desk, ana, "2026-11-21", "call")
    done = logged(desk, ana, "call", "pushed-off", said=day("2026-11-21").day)
    assert [found.id for found in done.closed] == [closed]
    assert [found.id for found in done.planned] == [2]


def test_a_promise_to_somebody_else_present_is_warned_of_by_name(desk: Desk) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    plan(desk, rui, "2026-11-21T18:00", "call", promised=True)
    warnings = logged(desk, ana, "meeting", "next-step", with_ids=(rui,)).warnings
    assert [wording.warning(warning) for warning in warnings] == [
        "The call that you promised Rui Faria for Saturday 21 November 2026 still stands."
    ]


def test_a_resource_goes_on_the_shelf_once(desk: Desk) -> None:
    ana = add(desk)
    guide = resources.add_resource(desk, "Guide")
    for gave in ("guide", str(guide), "White paper", "Guide"):
        logged(desk, ana, gave=gave)
    assert shelf.titles(desk) == ["Guide", "White paper"]
    assert [found.gave for found in timeline.page(desk, ana)] == [("Guide",), ("White paper",), ("Guide",), ("Guide",)]


def test_who_is_logged_with_is_followed(desk: Desk) -> None:
    with desk.act("import") as act:
        ana, rui = (contact_edits.insert(act, person(name, followed=False), name) for name in ("Ana", "Rui"))
    logged(desk, ana, "meeting", "next-step", with_ids=(rui,))
    assert [people.person(desk, someone).followed for someone in (ana, rui)] == [True, True]


@pytest.mark.parametrize(
    ("kind", "outcome", "said"),
    [
        ("call", "next-step", {}),
        ("call", "pushed-off", {"said": day("2026-11-30").day}),
        ("meeting", "yes", {"opportunity": "Spring order", "next_due": day("2026-11-24")}),
        ("email", None, {"next_text": "Ask again"}),
        ("call", "pushed-off", {"said": day("2026-11-21").day}),
        ("email", "pushed-off", {"said": day("2026-11-30").day, "next_due": day("2026-11-30")}),
        ("meeting", "pushed-off", {"said": day("2026-11-21").day, "next_channel": Kind.EMAIL}),
        ("card", None, {}),
        ("task", None, {"for_id": 2}),
        ("call", "no-answer", {}),
        ("meeting", "no", {"opportunity": "Spring order"}),
        ("message", None, {"proposal": True, "opportunity": "Spring order"}),
    ],
)
def test_the_preview_is_what_then_happens(desk: Desk, kind: str, outcome: str | None, said: dict[str, Any]) -> None:
    ana = add(desk)
    for channel in ("call", "card", "email"):
        plan(desk, ana, channel=channel, promised=channel == "email")
    before = dump.tables(desk.db)
    shown = log.preview(desk, entry(ana, kind, outcome, **said))
    assert dump.tables(desk.db) == before
    done = logged(desk, ana, kind, outcome, **said)
    assert [(c.follow_up.id, c.state, c.promise) for c in shown.closings] == [
        (found.id, found.state, found.promise) for found in done.closed
    ]
    assert [(p.due, p.channel, p.rule, p.promised) for p in shown.plans] == [
        (found.due, found.channel, found.rule, found.promised) for found in done.planned
    ]
    assert [ask.key for ask in shown.consequences.asks] == [ask.key for ask in done.asks]
    assert shown.warnings == done.warnings


def test_a_preview_does_not_ask_how_it_ended(desk: Desk) -> None:
    ana = add(desk)
    plan(desk, ana, channel="call")
    assert [c.follow_up.id for c in log.preview(desk, entry(ana, "call")).closings] == [1]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ({"kind": Kind.MEETING}, "A meeting needs an outcome: yes, no, next-step, pushed-off or no-answer"),
        ({"kind": Kind.CALL, "incoming": True}, "A call needs an outcome"),
        ({"kind": Kind.LUNCH}, "A lunch needs an outcome"),
        ({"at": moment("2026-11-21T09:42").at}, "cannot lie in the future"),
        ({"said": day("2026-11-20").day, "outcome": Outcome.PUSHED_OFF}, "The day that they said is past"),
        ({"next_due": day("2026-11-20")}, "cannot be in the past"),
        ({"for_id": 99}, "There is no follow-up 99"),
        ({"with_ids": (99,)}, "There is no contact 99"),
        ({"contact_id": 99}, "There is no contact 99"),
        ({"amount": -1}, "not negative"),
        ({"amount": 5}, "no open opportunity"),
        ({"concern": "Too dear", "concern_settled": True, "opportunity": "Sale"}, "say one of the two"),
        ({"minutes": -1}, "Minutes are between 0"),
        ({"minutes": 10_081}, "Minutes are between 0"),
        ({"notes": "a\0b"}, "no character"),
        ({"notes": "half \ud83e"}, "no character"),
        ({"concern": "half \ud83e", "opportunity": "Sale"}, "no character"),
        ({"next_text": "half \ud83e"}, "no character"),
        ({"opportunity": "x" * 1001}, "1000 characters at most"),
        ({"gave": "x" * 1001}, "1000 characters at most"),
    ],
    ids=range(20),
)
def test_what_is_refused_changes_nothing(desk: Desk, said: dict[str, Any], line: str) -> None:
    ana = add(desk, stage=Stage.CUSTOMER)
    plan(desk, ana)
    before = (dump.tables(desk.db), history.acts(desk))
    wrong = LogEntry(**{"contact_id": ana, "kind": Kind.EMAIL, **said})
    with pytest.raises(Refused, match=line) as refused:
        log.log_interaction(desk, wrong)
    assert "\n" not in str(refused.value)
    assert (dump.tables(desk.db), history.acts(desk)) == before


def test_nothing_is_logged_with_who_is_in_the_trash(desk: Desk) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    contacts.remove_contacts(desk, [rui])
    for said in (entry(rui), entry(ana, with_ids=(rui,))):
        with pytest.raises(Refused, match="Rui Faria is in the trash"):
            log.log_interaction(desk, said)


def test_notes_of_a_megabyte(desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, notes="wörd 東都 " * 130_000)
    assert len(timeline.page(desk, ana)[0].notes) == 130_000 * 8
