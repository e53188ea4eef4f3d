# SPDX-License-Identifier: MIT
"""A contact in words."""

from datetime import date
from typing import Any

import pytest

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Fact, Method, Occasion, Opportunity, Position, Relation
from followup_desk.domain.words import Kind, MethodKind, OccasionKind, Outcome
from followup_desk.ui.person import person_words
from tests.builders import person

TODAY = date(2026, 11, 21)


def born(year: int | None, month: int | None, day: int | None, whose: str = "", **fields: Any) -> Occasion:
    return Occasion(OccasionKind.BIRTHDAY, PartialDate(year, month, day), whose, **fields)


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        (born(2018, 11, 29, "Inês"), "Inês turns 8 on 29 Nov"),
        (born(1980, 11, 20), "Turns 47 on 20 Nov"),
        (born(1980, 11, 21), "Turns 46 on 21 Nov"),
        (born(None, 11, 24), "Birthday 24 Nov"),
        (born(1980, None, None), "Birthday 1980"),
        (born(None, 3, None, "Rui"), "Rui: Birthday --03"),
        (Occasion(OccasionKind.WEDDING, PartialDate(2001, 6, 2)), "Wedding day 2 Jun"),
    ],
)
def test_a_day_to_remember(kept: Occasion, words: str) -> None:
    assert person_words.occasion(kept, TODAY) == words


def test_29_february_in_common_years_is_the_day_chosen() -> None:
    assert person_words.next_date(born(2000, 2, 29), TODAY) == date(2027, 2, 28)
    assert person_words.next_date(born(2000, 2, 29, leap_day=1), TODAY) == date(2027, 3, 1)
    assert person_words.next_date(born(2000, 2, 29), date(2027, 3, 2)) == date(2028, 2, 29)


def test_what_to_remember_begins_with_the_nearest_day() -> None:
    ana = person(
        occasions=(born(None, 3, 1), born(None, 12, 1, "Inês"), born(1980, None, None, "Rui")),
        facts=(Fact("need", "yarn"), Fact("hobby", "sails")),
        relations=(Relation("spouse", "Maria"), Relation("Assistentin", "Jo"), Relation("manager", "", 1)),
        tags=("vip",),
    )
    assert person_words.remember(ana, TODAY) == (
        "Inês: Birthday 1 Dec · Birthday 1 Mar · Rui: Birthday 1980 · Spouse: Maria · Assistentin: Jo · sails"
    )
    assert person_words.needs(ana) == "yarn"


def test_job_and_preference() -> None:
    ana = person(
        positions=(Position("Old", "Clerk", until=PartialDate(2020)), Position("New", "Buyer")),
        prefers=Kind.CALL,
        hours="9-12",
    )
    assert person_words.job(ana) == ["Buyer", "New"]
    assert person_words.preference(ana) == "prefers phone, 9-12"
    assert person_words.preference(person()) == ""


def test_the_first_number_that_works() -> None:
    dead = Method(MethodKind.EMAIL, "old@x.example", state="bounced")
    ana = person(methods=(dead, Method(MethodKind.EMAIL, "new@x.example")))
    assert person_words.first_method(ana.methods, MethodKind.EMAIL) == "new@x.example"
    assert person_words.first_method(ana.methods, MethodKind.PHONE) == ""


def opportunity(**fields: Any) -> Opportunity:
    return Opportunity(1, 1, "Spring order", **fields)


@pytest.mark.parametrize(
    ("one", "title", "text", "touches"),
    [
        (
            opportunity(proposal_on=date(2026, 11, 9), concern="Lead time", touches=4),
            "Spring order · offer 9 Nov",
            "Lead time still open",
            "4 touches",
        ),
        (
            opportunity(proposal_on=date(2025, 11, 9), touches=1, amount=700, currency="EUR"),
            "Spring order · offer 9 Nov 2025",
            "700 EUR",
            "1 touch",
        ),
        (opportunity(), "Spring order", "No open concern", "0 touches"),
    ],
)
def test_an_opportunity(one: Opportunity, title: str, text: str, touches: str) -> None:
    said = (person_words.opportunity_title(one, TODAY), person_words.opportunity_text(one), person_words.touches(one))
    assert said == (title, text, touches)


def test_only_those_without_an_answer_are_open() -> None:
    both = [opportunity(answer=Outcome.NO), opportunity()]
    assert person_words.open_opportunities(both) == [opportunity()]


def test_somebody_without_a_name() -> None:
    assert person_words.name_shown(person("")) == "No name"
