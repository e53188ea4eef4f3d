# SPDX-License-Identifier: MIT
"""Opportunities begun and mended by hand: what they take along, what is refused, and that all can be taken back."""

from datetime import date
from typing import Any

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Opportunity
from followup_desk.domain.words import Stage
from followup_desk.services import history, people, wording
from followup_desk.services import opportunities as asked
from followup_desk.services.acts import contacts, opportunities, undoing
from followup_desk.services.desk import Desk
from tests.builders import add, everything, logged, plan


@pytest.fixture
def ana(desk: Desk) -> int:
    return add(desk)


@pytest.fixture
def sale(desk: Desk, ana: int) -> int:
    return opportunities.begin_opportunity(desk, ana, "Spring order")


def known(desk: Desk, opportunity_id: int) -> Opportunity:
    return asked.opportunity(desk, opportunity_id)


def test_a_prospects_first_takes_what_came_before(desk: Desk, ana: int) -> None:
    logged(desk, ana, "email")
    first = opportunities.begin_opportunity(desk, ana, " Spring  order ", amount=1200, currency="eur")
    logged(desk, ana, "email", opportunity="Spring order")
    second = opportunities.begin_opportunity(desk, ana, "Autumn order")
    assert (known(desk, first).title, known(desk, first).touches) == ("Spring order", 2)
    assert (known(desk, first).amount, known(desk, first).currency) == (1200, "EUR")
    assert known(desk, second).touches == 0


def test_beginning_one_can_be_taken_back_and_brought_again(desk: Desk, ana: int) -> None:
    logged(desk, ana, "email")
    before = everything(desk)
    first = opportunities.begin_opportunity(desk, ana, "Spring order")
    after = everything(desk)
    assert undoing.undo(desk) == "Begun with Ana Ribeiro: Spring order"
    assert everything(desk) == before
    undoing.redo(desk)
    assert everything(desk) == after
    assert known(desk, first).touches == 1


def test_it_is_known_since_when(desk: Desk, sale: int) -> None:
    assert known(desk, sale).begun_at == desk.now()


def test_all_of_it_can_be_mended_and_taken_back(desk: Desk, sale: int) -> None:
    before = everything(desk)
    opportunities.edit_opportunity(
        desk,
        sale,
        title="Big order",
        amount=12_000,
        currency="EUR",
        proposal_on=date(2026, 11, 9),
        concern="Lead time",
        strategy="Show the plant first.\nThen the CFO.",
    )
    now = known(desk, sale)
    assert (now.title, now.amount, now.currency, now.proposal_on) == ("Big order", 12_000, "EUR", date(2026, 11, 9))
    assert (now.concern, now.strategy) == ("Lead time", "Show the plant first.\nThen the CFO.")
    assert undoing.undo(desk) == "Changed: Big order"
    assert everything(desk) == before


def test_what_is_the_same_leaves_no_trace(desk: Desk, sale: int) -> None:
    acts = len(history.acts(desk, 10))
    opportunities.edit_opportunity(desk, sale, title="Spring order ", amount=None, concern="", strategy=" ")
    assert len(history.acts(desk, 10)) == acts


def test_a_settled_concern_is_none_and_another_one_is_open(desk: Desk, ana: int, sale: int) -> None:
    plan(desk, ana, why="Call")
    opportunities.edit_opportunity(desk, sale, concern="Lead time")
    (due,) = people.follow_ups(desk, ana)
    assert wording.reason(due) == "Lead time; Call"
    opportunities.settle_concern(desk, sale)
    (due,) = people.follow_ups(desk, ana)
    assert (known(desk, sale).concern, wording.reason(due)) == ("", "Call")
    with pytest.raises(Refused, match="no open concern"):
        opportunities.settle_concern(desk, sale)
    opportunities.edit_opportunity(desk, sale, concern="Price")
    assert known(desk, sale).concern == "Price"
    undoing.undo(desk)
    assert known(desk, sale).concern == ""
    assert undoing.undo(desk) == "Settled: Lead time"
    assert known(desk, sale).concern == "Lead time"


def test_a_settled_one_stays_so_while_something_else_is_mended(desk: Desk, sale: int) -> None:
    opportunities.edit_opportunity(desk, sale, concern="Lead time")
    opportunities.settle_concern(desk, sale)
    opportunities.edit_opportunity(desk, sale, amount=5, concern="")
    undoing.undo(desk)
    undoing.undo(desk)
    assert known(desk, sale).concern == "Lead time"


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"title": "  "}, "needs a title"),
        ({"title": "x" * 1001}, "shorten"),
        ({"title": "autumn ORDER"}, "open with them already"),
        ({"amount": -1}, "whole number"),
        ({"amount": 10**15}, "fifteen digits"),
        ({"currency": "euros"}, "three letters"),
        ({"proposal_on": date(2026, 11, 22)}, "future"),
        ({"concern": "\0"}, "no character"),
    ],
)
def test_what_no_opportunity_can_be_is_refused(
    desk: Desk, ana: int, sale: int, changes: dict[str, Any], why: str
) -> None:
    opportunities.begin_opportunity(desk, ana, "Autumn order")
    with pytest.raises(Refused, match=why):
        opportunities.edit_opportunity(desk, sale, **changes)
    assert known(desk, sale).title == "Spring order"


def test_a_title_is_free_again_after_the_answer(desk: Desk, ana: int, sale: int) -> None:
    logged(desk, ana, "call", "no", opportunity="Spring order")
    assert opportunities.begin_opportunity(desk, ana, "Spring order") != sale
    opportunities.edit_opportunity(desk, sale, strategy="It was the price")
    with pytest.raises(Refused, match="has its answer"):
        opportunities.edit_opportunity(desk, sale, concern="Price")


def test_nothing_is_begun_with_or_mended_of_who_is_in_the_trash(desk: Desk, ana: int, sale: int) -> None:
    contacts.remove_contacts(desk, [ana])
    with pytest.raises(Refused, match="in the trash"):
        opportunities.begin_opportunity(desk, ana, "Autumn order")
    with pytest.raises(Refused, match="in the trash"):
        opportunities.edit_opportunity(desk, sale, amount=1)
    with pytest.raises(Refused, match="not there any more"):
        opportunities.edit_opportunity(desk, 99, amount=1)


def test_a_prospect_is_let_rest_and_taken_up_again(desk: Desk, ana: int, sale: int) -> None:
    contacts.set_stage(desk, ana, Stage.PROSPECT)
    opportunities.let_rest(desk, sale)
    assert people.person(desk, ana).stage is Stage.RESTING
    assert known(desk, sale).answer is None
    opportunities.take_up_again(desk, sale)
    assert people.person(desk, ana).stage is Stage.PROSPECT
    contacts.set_stage(desk, ana, Stage.CUSTOMER)
    for act in (opportunities.let_rest, opportunities.take_up_again):
        with pytest.raises(Refused):
            act(desk, sale)
