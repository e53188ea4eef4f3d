# SPDX-License-Identifier: MIT
"""R14: facts grow stale, and what came back is asked about at once."""

from dataclasses import replace
from datetime import date

import pytest

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Proposal
from followup_desk.domain.records import Fact, Method, Reason
from followup_desk.domain.rules.fresh_records import ask_for_the_right_one, is_stale, newly_came_back
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.words import Kind, MethodKind
from tests.domain.rules.in_words import ANA, D, without


@pytest.mark.parametrize(
    ("confirmed", "today", "stale"),
    [
        ("2026-01-01", "2026-06-29", False),  # 179 days
        ("2026-01-01", "2026-06-30", True),
        ("2026-01-01", "2030-01-01", True),
        ("2026-01-01", "2026-01-01", False),
        (None, "2030-01-01", False),  # nobody knows since when it stands
    ],
)
def test_a_fact_is_stale_after_half_a_year(confirmed: str | None, today: str, stale: bool) -> None:
    fact = Fact("hobby", "sails", None if confirmed is None else date.fromisoformat(confirmed))
    assert is_stale(fact, date.fromisoformat(today), Rulebook()) is stale
    assert not is_stale(fact, date.fromisoformat(today), without("R14"))


def test_after_how_long_is_a_preference() -> None:
    fact = Fact("hobby", "sails", date(2026, 11, 11))
    assert is_stale(fact, D, Rulebook(Numbers(r14_days=10)))
    assert not is_stale(fact, D, Rulebook(Numbers(r14_days=11)))


def email(value: str, state: str) -> Method:
    return Method(MethodKind.EMAIL, value, state=state)


@pytest.mark.parametrize(
    ("before", "after", "came_back"),
    [
        ("a ok", "a bounced", "a"),
        ("a ok", "a returned", "a"),
        ("a ok", "a old", ""),
        ("a bounced", "a bounced", ""),  # once
        ("a bounced", "a returned", ""),
        ("a bounced", "a ok", ""),
        ("", "a bounced, b ok", "a"),
        ("a bounced", "a bounced, b bounced", "b"),
        ("a old", "a bounced", "a"),
    ],
)
def test_what_newly_came_back(before: str, after: str, came_back: str) -> None:
    was, now = ([email(*each.split()) for each in words.split(", ") if each] for words in (before, after))
    assert " ".join(each.value for each in newly_came_back(was, now)) == came_back


def test_what_is_of_another_kind_is_another() -> None:
    phone = Method(MethodKind.PHONE, "a", state="bounced")
    assert newly_came_back([phone], [email("a", "bounced")]) == [email("a", "bounced")]


def test_a_call_the_same_day_asks_for_the_right_one() -> None:
    found = ask_for_the_right_one(ANA, [email("a@b.c", "bounced"), email("d@e.f", "returned")], D, Rulebook())
    assert found == Proposal(
        contact_id=1,
        due=Due(D),  # a Saturday: today stays
        channel=Kind.CALL,
        rule="R14",
        reasons=(
            Reason("R14.came_back", {"value": "a@b.c", "state": "bounced"}),
            Reason("R14.came_back", {"value": "d@e.f", "state": "returned"}),
        ),
    )


def test_who_is_not_asked() -> None:
    bounced = [email("a@b.c", "bounced")]
    assert ask_for_the_right_one(ANA, [], D, Rulebook()) is None
    assert ask_for_the_right_one(replace(ANA, followed=False), bounced, D, Rulebook()) is None
    assert ask_for_the_right_one(replace(ANA, id=None), bounced, D, Rulebook()) is None
    assert ask_for_the_right_one(ANA, bounced, D, without("R14")) is None
