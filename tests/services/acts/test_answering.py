# SPDX-License-Identifier: MIT
"""Yes and no to what the desk asks: what it plans and gives up, and that undo takes every answer back."""

from collections.abc import Callable
from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import Newsletter, Stage
from followup_desk.services import asking, backups, lists, people, wording
from followup_desk.services.acts import answering, contacts, follow_ups, how_it_went, rule_stops, undoing
from followup_desk.services.acts.answering import Answered
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, everything, in_a_line, logged, plan, planned_for

Ask = Callable[[Desk, StandingClock], int]
MONDAYS = ("2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14")


def question_of(desk: Desk, contact_id: int) -> int:
    """The one question that is open about somebody."""
    (asked,) = asking.of_contact(desk, contact_id)
    return asked.id


def asked(desk: Desk, contact_id: int) -> list[str]:
    return [each.key for each in asking.of_contact(desk, contact_id)]


def came_of(answer: Answered) -> tuple[list[str], list[str]]:
    """Planned and closed, a line each."""
    return [in_a_line(each) for each in answer.planned], [in_a_line(each) for each in answer.closed]


def no_answer_for_weeks(desk: Desk, clock: StandingClock, **fields: Any) -> int:
    """Somebody called on four Mondays in vain; it is the last of them."""
    ana = add(desk, **fields)
    for monday in MONDAYS:
        clock.set(f"{monday}T10:00")
        logged(desk, ana, "call", "no-answer")
    return ana


def skipped(desk: Desk, times: int = 3) -> int:
    """A customer with whom keeping in touch was dropped so many times."""
    ana = add(desk, stage=Stage.CUSTOMER)
    for _ in range(times):
        skip(desk, ana)
    return ana


def skip(desk: Desk, contact_id: int) -> None:
    number = next(each.id for each in people.follow_ups(desk, contact_id) if each.state == "open")
    follow_ups.drop(desk, number, "no use")


def close(desk: Desk, clock: StandingClock) -> int:
    """A customer with whom there were six conversations, ten days apart."""
    ana = add(desk, stage=Stage.CUSTOMER)
    for _ in range(6):
        clock.forward(days=10)
        logged(desk, ana, "email", incoming=True)
    return ana


def all_is_well(desk: Desk, clock: StandingClock, **rules_off: bool) -> int:
    """A customer who says on the call after the yes that the sale wears well."""
    ana = add(desk)
    for rule in rules_off:
        rule_stops.set_rule(desk, ana, rule, on=False)
    logged(desk, ana, "email", "yes", opportunity="Spring order")
    clock.set("2026-11-30T10:00")
    logged(desk, ana, "call", "yes")
    return ana


def done_from_a_notice(desk: Desk, stage: Stage = Stage.CUSTOMER) -> int:
    """The one follow-up that was open, of the user's own or to keep in touch, is done, and nothing told yet."""
    ana = add(desk, stage=stage)
    planned = [each.id for each in people.follow_ups(desk, ana)]
    how_it_went.done_at_once(desk, planned[0] if planned else plan(desk, ana))
    assert planned_for(desk, ana) == []
    return ana


def test_while_it_is_asked_nothing_is_planned_and_they_are_a_loose_end(desk: Desk, clock: StandingClock) -> None:
    ana = no_answer_for_weeks(desk, clock)
    assert (asked(desk, ana), planned_for(desk, ana)) == (["ease_off"], [])
    assert list(lists.contact_ids(desk, "loose-ends")) == [ana]
    logged(desk, ana, "email")
    assert planned_for(desk, ana) == []


def test_easing_off_thanks_them_and_lets_them_rest(desk: Desk, clock: StandingClock) -> None:
    ana = no_answer_for_weeks(desk, clock)
    logged(desk, ana, "email", opportunity="Spring order")
    plan(desk, ana, "2026-12-20", "email")
    plan(desk, ana, "2026-12-21", "letter", promised=True)
    plan(desk, ana, "2026-12-22", "task")

    answer = answering.accept(desk, question_of(desk, ana))

    assert came_of(answer) == (["14 Dec email R4", "15 Mar call R4"], ["20 Dec email"])
    assert answer.closed[0].dropped_why == "R4.eased_off"
    assert planned_for(desk, ana) == ["14 Dec email R4", "21 Dec letter", "22 Dec task", "15 Mar call R4"]
    found = people.person(desk, ana)
    assert (found.stage, found.newsletter) == (Stage.RESTING, Newsletter.PROPOSED)
    assert [sale.answer for sale in people.opportunities(desk, ana)] == [None]
    assert list(lists.contact_ids(desk, "loose-ends")) == []


@pytest.mark.parametrize("said", [Newsletter.AGREED, Newsletter.DECLINED])
def test_easing_off_leaves_their_word_on_the_newsletter(desk: Desk, clock: StandingClock, said: Newsletter) -> None:
    ana = no_answer_for_weeks(desk, clock, newsletter=said)
    answering.accept(desk, question_of(desk, ana))
    assert people.person(desk, ana).newsletter is said


def test_going_on_plans_what_was_held_back_counted_from_today(desk: Desk, clock: StandingClock) -> None:
    ana = no_answer_for_weeks(desk, clock)
    clock.forward(days=2)
    answer = answering.dismiss(desk, question_of(desk, ana))
    assert came_of(answer) == (["23 Dec call R21"], [])
    assert wording.reason(answer.planned[0]).endswith("try again")
    assert people.person(desk, ana).stage is Stage.PROSPECT


@pytest.mark.parametrize("answer", [answering.accept, answering.dismiss])
def test_it_asks_again_only_after_two_more(
    desk: Desk, clock: StandingClock, answer: Callable[[Desk, int], Answered]
) -> None:
    ana = no_answer_for_weeks(desk, clock)
    answer(desk, question_of(desk, ana))
    contacts.set_stage(desk, ana, Stage.PROSPECT)
    again = []
    for _ in range(2):
        clock.forward(days=7)
        logged(desk, ana, "call", "no-answer")
        again.append(asked(desk, ana))
    assert again == [[], ["ease_off"]]


@pytest.mark.parametrize(
    ("kind", "outcome", "incoming"), [("call", "next-step", False), ("email", None, True), ("letter", "no", False)]
)
def test_what_breaks_the_row_withdraws_the_question(
    desk: Desk, clock: StandingClock, kind: str, outcome: str | None, incoming: bool
) -> None:
    ana = no_answer_for_weeks(desk, clock)
    logged(desk, ana, kind, outcome, incoming=incoming)
    assert "ease_off" not in asked(desk, ana)


def after_a_no(desk: Desk) -> int:
    ana = add(desk)
    logged(desk, ana, "email", "no", opportunity="Spring order")
    return ana


def test_staying_in_touch_after_a_no_is_a_hello_now_and_then(desk: Desk) -> None:
    ana = after_a_no(desk)
    assert asked(desk, ana) == ["stay_in_touch"]
    assert came_of(answering.accept(desk, question_of(desk, ana))) == (["19 Feb call R4"], [])
    found = people.person(desk, ana)
    assert (found.stage, found.newsletter) == (Stage.RESTING, Newsletter.NONE)


def test_not_staying_in_touch_plans_nothing(desk: Desk) -> None:
    ana = after_a_no(desk)
    assert came_of(answering.dismiss(desk, question_of(desk, ana))) == ([], [])
    assert (people.person(desk, ana).stage, planned_for(desk, ana)) == (Stage.PROSPECT, [])


def test_looser_after_three_skips_is_half_as_long_again(desk: Desk) -> None:
    ana = skipped(desk)
    assert asked(desk, ana) == ["looser"]
    answer = answering.accept(desk, question_of(desk, ana))
    assert came_of(answer) == (["05 Jan call R20"], ["21 Dec call R20"])
    assert answer.closed[0].dropped_why == "R20.loosened"
    found = people.person(desk, ana)
    assert (found.ideal_days, found.longest_days) == (45, 68)


def test_not_looser_leaves_all_as_it_is_until_three_more_skips(desk: Desk) -> None:
    ana = skipped(desk)
    assert came_of(answering.dismiss(desk, question_of(desk, ana))) == ([], [])
    assert (people.person(desk, ana).ideal_days, planned_for(desk, ana)) == (None, ["21 Dec call R20"])
    again = []
    for _ in range(3):
        skip(desk, ana)
        again.append(asked(desk, ana))
    assert again == [[], [], ["looser"]]


def test_a_customers_silence_asks_for_looser_and_gives_up_the_next_try(desk: Desk, clock: StandingClock) -> None:
    ana = no_answer_for_weeks(desk, clock, stage=Stage.CUSTOMER, ideal_days=60)
    plan(desk, ana, "2026-12-24", "task")
    assert (asked(desk, ana), planned_for(desk, ana)) == (
        ["looser"],
        ["21 Dec call R21", "24 Dec task", "20 Jan call R20"],
    )
    answer = answering.accept(desk, question_of(desk, ana))
    assert came_of(answer) == (["15 Mar call R20"], ["21 Dec call R21", "20 Jan call R20"])
    assert planned_for(desk, ana) == ["24 Dec task", "15 Mar call R20"]


def test_tighter_after_many_conversations_is_a_third_shorter(desk: Desk, clock: StandingClock) -> None:
    ana = close(desk, clock)
    assert (asked(desk, ana), planned_for(desk, ana)) == (["tighter"], ["19 Feb call R20"])
    answer = answering.accept(desk, question_of(desk, ana))
    assert came_of(answer) == (["09 Feb call R20"], ["19 Feb call R20"])
    found = people.person(desk, ana)
    assert (found.ideal_days, found.longest_days) == (20, 30)


def test_a_referral_is_asked_for_with_what_comes_next(desk: Desk, clock: StandingClock) -> None:
    ana = all_is_well(desk, clock)
    (standing,) = planned_for(desk, ana)
    assert asked(desk, ana) == ["referral"]
    assert came_of(answering.accept(desk, question_of(desk, ana))) == ([], [])
    assert planned_for(desk, ana) == [standing]
    (found,) = (each for each in people.follow_ups(desk, ana) if each.state == "open")
    assert wording.reason(found).startswith("keep in touch, every 30 days")
    assert wording.reason(found).endswith("; ask whom else it would help: a referral")


def test_a_referral_has_a_follow_up_of_its_own_where_nothing_comes_next(desk: Desk, clock: StandingClock) -> None:
    ana = all_is_well(desk, clock, r20=False)
    assert planned_for(desk, ana) == []
    assert came_of(answering.accept(desk, question_of(desk, ana))) == (["07 Dec call R11"], [])


def test_how_it_went_is_told_and_not_accepted(desk: Desk) -> None:
    ana = done_from_a_notice(desk)
    before = everything(desk)
    with pytest.raises(Refused, match="Tell how it went by logging it"):
        answering.accept(desk, question_of(desk, ana))
    assert everything(desk) == before


@pytest.mark.parametrize(("stage", "planned"), [(Stage.PROSPECT, []), (Stage.CUSTOMER, ["21 Dec call R20"])])
def test_nothing_to_tell_leaves_no_customer_without_a_next_one(desk: Desk, stage: Stage, planned: list[str]) -> None:
    ana = done_from_a_notice(desk, stage)
    assert came_of(answering.dismiss(desk, question_of(desk, ana))) == (planned, [])


QUESTIONS: dict[str, Ask] = {
    "ease_off": no_answer_for_weeks,
    "stay_in_touch": lambda desk, _: after_a_no(desk),
    "looser": lambda desk, _: skipped(desk),
    "tighter": close,
    "referral, with what comes next": all_is_well,
    "referral, of its own": lambda desk, clock: all_is_well(desk, clock, r20=False),
    "how_did_it_go": lambda desk, _: done_from_a_notice(desk),
}
TOLD_BY_A_LOG = ("how_did_it_go", True)
ANSWERS = [each for each in product(QUESTIONS, (True, False)) if each != TOLD_BY_A_LOG]


@pytest.mark.parametrize(("question", "yes"), ANSWERS)
def test_undo_takes_an_answer_back_and_redo_gives_it_again(
    desk: Desk, clock: StandingClock, question: str, yes: bool
) -> None:
    ana = QUESTIONS[question](desk, clock)
    number, before, label = question_of(desk, ana), everything(desk), undoing.undo_label(desk)

    (answering.accept if yes else answering.dismiss)(desk, number)
    after = everything(desk)
    undoing.undo(desk)

    assert everything(desk) == before
    assert (question_of(desk, ana), undoing.undo_label(desk)) == (number, label)
    undoing.redo(desk)
    assert everything(desk) == after
    assert backups.check(desk).ok


@pytest.mark.parametrize("answer", [answering.accept, answering.dismiss])
@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("answered", "There is no open question 1"),
        ("unknown", "There is no open question 99"),
        ("trash", "Ana Ribeiro is in the trash: restore them first"),
    ],
)
def test_what_is_not_open_has_no_answer(
    desk: Desk, answer: Callable[[Desk, int], Answered], what: str, line: str
) -> None:
    ana = after_a_no(desk)
    match what:
        case "answered":
            answering.dismiss(desk, 1)
        case "trash":
            contacts.remove_contacts(desk, [ana])
    before = everything(desk)
    with pytest.raises(Refused, match=line):
        answer(desk, 99 if what == "unknown" else 1)
    assert everything(desk) == before


def test_an_answer_that_another_window_gave_first_is_refused(desk: Desk, clock: StandingClock) -> None:
    """Two windows on one desk: the second answer changes nothing."""
    ana = after_a_no(desk)
    number = question_of(desk, ana)
    answering.accept(desk, number)
    clock.forward(minutes=1)
    before = everything(desk)
    with pytest.raises(Refused, match="no open question"):
        answering.dismiss(desk, number)
    assert everything(desk) == before
    assert clock.moment - timedelta(minutes=1) == people.follow_ups(desk, ana)[0].planned_at


def test_a_day_that_was_agreed_since_leaves_nothing_held_back(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    for _ in range(4):
        asked = logged(desk, ana, "call", "no-answer").asks
        clock.forward(days=8)
    logged(desk, ana, "call", "pushed-off", said=clock().date() + timedelta(days=40))
    assert answering.dismiss(desk, asked[0].id).planned == ()


def test_a_touch_in_between_does_not_lose_what_was_held_back(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    for _ in range(4):
        asked = logged(desk, ana, "email", "pushed-off").asks
        clock.forward(days=8)
    logged(desk, ana, "message")
    (planned,) = answering.dismiss(desk, asked[0].id).planned
    assert (planned.rule, planned.channel) == ("R3", "email")
