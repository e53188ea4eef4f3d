# SPDX-License-Identifier: MIT
"""A rule is stopped for one contact and goes on for all others."""

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import Stage
from followup_desk.services import asking, backups, history, people, preferences
from followup_desk.services.acts import contacts, follow_ups, rule_stops, undoing
from followup_desk.services.desk import Desk
from tests.builders import add, everything, logged, plan, planned_for

WEEK_AFTER = "“A follow-up a week after a prospect was reached”"


def test_it_is_off_for_one_and_on_for_the_others(desk: Desk) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    rule_stops.set_rule(desk, ana, "R2", on=False)
    for someone in (ana, rui):
        logged(desk, someone, "email")
    assert (planned_for(desk, ana), planned_for(desk, rui)) == ([], ["30 Nov call R2"])


def test_other_rules_go_on(desk: Desk) -> None:
    ana = add(desk)
    rule_stops.set_rule(desk, ana, "R2", on=False)
    logged(desk, ana, "meeting", "next-step")
    assert planned_for(desk, ana) == ["21 Nov card R1", "30 Nov call R5"]


def test_what_it_has_planned_stays(desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "email")
    rule_stops.set_rule(desk, ana, "R2", on=False)
    assert planned_for(desk, ana) == ["30 Nov call R2"]


def test_on_again_it_goes_on(desk: Desk) -> None:
    ana = add(desk)
    for on in (False, True):
        rule_stops.set_rule(desk, ana, "R2", on=on)
    logged(desk, ana, "email")
    assert planned_for(desk, ana) == ["30 Nov call R2"]


def test_off_for_all_stays_off_whatever_is_on_for_one(desk: Desk) -> None:
    ana = add(desk)
    preferences.put(desk, "r2", "off")
    for on in (False, True):
        rule_stops.set_rule(desk, ana, "R2", on=on)
    logged(desk, ana, "email")
    assert planned_for(desk, ana) == []


def test_several_are_kept_apart(desk: Desk) -> None:
    ana = add(desk)
    for rule in ("R20", " r1 ", "R2"):
        rule_stops.set_rule(desk, ana, rule, on=False)
    assert people.person(desk, ana).stops == {"R1", "R2", "R20"}
    rule_stops.set_rule(desk, ana, "r2", on=True)
    assert people.person(desk, ana).stops == {"R1", "R20"}


def test_an_edit_leaves_what_is_stopped(desk: Desk) -> None:
    ana = add(desk)
    rule_stops.set_rule(desk, ana, "R2", on=False)
    contacts.set_stage(desk, ana, Stage.CUSTOMER)
    contacts.edit_contact(desk, person := people.person(desk, ana), person)
    assert people.person(desk, ana).stops == {"R2"}


def test_it_is_an_act_with_a_name_that_undo_takes_back(desk: Desk) -> None:
    ana = add(desk)
    before = everything(desk)
    rule_stops.set_rule(desk, ana, "r2", on=False)
    after = everything(desk)
    assert undoing.undo(desk) == f"{WEEK_AFTER} is off for Ana Ribeiro"
    assert everything(desk) == before
    undoing.redo(desk)
    assert everything(desk) == after
    rule_stops.set_rule(desk, ana, "r2", on=True)
    assert history.acts(desk, 1)[0].label == f"{WEEK_AFTER} is on again for Ana Ribeiro"
    assert backups.check(desk).ok


def test_what_it_has_planned_goes_with_it_where_one_wants_that(desk: Desk) -> None:
    ana = add(desk)
    (planned,) = logged(desk, ana, "email").planned
    before = everything(desk)
    rule_stops.stop_with(desk, planned.id)
    assert planned_for(desk, ana) == []
    assert people.person(desk, ana).stops == {"R2"}
    assert undoing.undo(desk) == f"{WEEK_AFTER} is off for Ana Ribeiro, and this one is dropped"
    assert everything(desk) == before


def test_a_customer_without_that_one_is_still_kept_in_touch_with(desk: Desk) -> None:
    ana = add(desk, stage=Stage.CUSTOMER)
    (planned,) = logged(desk, ana, "call", "next-step").planned
    rule_stops.stop_with(desk, planned.id)
    assert planned_for(desk, ana) == ["21 Dec call R20"]


def test_what_is_dropped_with_its_rule_was_not_skipped(desk: Desk) -> None:
    ana = add(desk, stage=Stage.CUSTOMER)
    for _ in range(3):
        rule_stops.stop_with(desk, next(each.id for each in people.follow_ups(desk, ana) if each.state == "open"))
        rule_stops.set_rule(desk, ana, "R20", on=True)
        contacts.set_stage(desk, ana, Stage.PROSPECT)
        contacts.set_stage(desk, ana, Stage.CUSTOMER)
    assert asking.of_contact(desk, ana) == []


def test_a_promise_is_not_dropped_with_its_rule(desk: Desk) -> None:
    ana = add(desk)
    (planned,) = logged(desk, ana, "call", "next-step", next_text="The plan", promised=True).planned[:1]
    with pytest.raises(Refused, match="promised this: drop it by itself"):
        rule_stops.stop_with(desk, planned.id)
    assert people.person(desk, ana).stops == frozenset()


def test_for_everybody_it_is_a_preference(desk: Desk) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    (planned,) = logged(desk, ana, "email").planned
    rule_stops.stop_for_all(desk, "R2", planned.id)
    logged(desk, rui, "email")
    assert (planned_for(desk, ana), planned_for(desk, rui)) == ([], [])
    assert preferences.get(desk, "r2") == "off"


def test_undo_brings_back_what_was_dropped_and_not_the_rule(desk: Desk) -> None:
    ana = add(desk, "Ana Ribeiro")
    (planned,) = logged(desk, ana, "email").planned
    said: list[str] = []
    desk.add_listener(lambda change: said.append(change.label))
    rule_stops.stop_for_all(desk, "R2", planned.id)
    undoing.undo(desk)
    assert said == [
        "Dropped, and off for everybody until put on in Preferences: call with Ana Ribeiro",
        "Undone – Dropped call with Ana Ribeiro; its rule stays as Preferences have it",
    ]
    assert planned_for(desk, ana) == ["30 Nov call R2"]
    assert preferences.get(desk, "r2") == "off"


def test_for_everybody_it_plans_no_other_in_place_of_the_dropped_one(desk: Desk) -> None:
    ana = add(desk, stage=Stage.CUSTOMER)
    (kept_in_touch,) = people.follow_ups(desk, ana)
    rule_stops.stop_for_all(desk, "R20", kept_in_touch.id)
    assert planned_for(desk, ana) == []


@pytest.mark.parametrize("promised", [False, True])
def test_for_everybody_it_is_on_still_where_the_one_cannot_be_dropped(desk: Desk, promised: bool) -> None:
    one = plan(desk, add(desk), promised=promised)
    if not promised:
        follow_ups.done(desk, one)
    with pytest.raises(Refused, match="promised this" if promised else "is done already"):
        rule_stops.stop_for_all(desk, "R2", one)
    assert preferences.get(desk, "r2") == "on"


@pytest.mark.parametrize(
    ("who", "rule", "on", "line"),
    [
        ("ana", "R6", False, "R6 cannot be turned off: take one of R1, R2"),
        ("ana", "everything", False, "everything cannot be turned off"),
        ("ana", "x" * 500, False, f"^{'x' * 40} cannot"),
        ("ana", "", False, "cannot be turned off"),
        ("ana", "R2", True, f"{WEEK_AFTER} is on for Ana Ribeiro already"),
        ("ana", "r1", False, "“Thank-you notes after meetings, lunches, first calls” is off for Ana Ribeiro already"),
        ("rui", "R2", False, "Rui Faria is in the trash"),
        ("nobody", "R2", False, "There is no contact 99"),
    ],
)
def test_what_is_refused_changes_nothing(desk: Desk, who: str, rule: str, on: bool, line: str) -> None:
    ids = {"ana": add(desk, "Ana Ribeiro"), "rui": add(desk, "Rui Faria"), "nobody": 99}
    rule_stops.set_rule(desk, ids["ana"], "R1", on=False)
    contacts.remove_contacts(desk, [ids["rui"]])
    before = everything(desk)
    with pytest.raises(Refused, match=line) as refused:
        rule_stops.set_rule(desk, ids[who], rule, on=on)
    assert "\n" not in str(refused.value)
    assert everything(desk) == before
