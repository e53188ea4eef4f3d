# SPDX-License-Identifier: MIT
"""Possible doubles are found by what people share and how they are called; two of one family stay two."""

from typing import Any

import pytest

from followup_desk.domain.records import Method, Position
from followup_desk.domain.words import MethodKind
from followup_desk.services import doubles, lists
from followup_desk.services.acts import apart, contacts, merging
from followup_desk.services.desk import Desk
from tests.builders import add

SEA = (Position("Sea Ltd"),)
SAIL = (Position("Sail AG"),)


def reasons(desk: Desk) -> list[tuple[str, ...]]:
    return [double.why for double in doubles.pairs(desk)]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ({"name": "Ana Ribeiro", "email": "ana@a.test"}, {"name": "Ribeiro, Ana", "email": "ANA@a.test"}, "email"),
        ({"name": "Bob Smith", "email": "bs@a.test"}, {"name": "Robert Smith", "email": "bs@a.test"}, "email"),
        ({"name": "ana@a.test", "email": "ana@a.test"}, {"name": "Ana Ribeiro", "email": "ana@a.test"}, "email"),
        ({"name": "Ana Ribeiro", "phone": "+351 912 345 678"}, {"name": "Ana R.", "phone": "912345678"}, "phone"),
        ({"name": "Ana Ribeiro", "positions": SEA}, {"name": "Anna Ribeiro", "positions": SEA}, "name"),
        ({"name": "Ana Ribeiro", "positions": SEA}, {"name": "Ribeiro Ana", "positions": SEA}, "name"),
        ({"name": "A. Ribeiro", "positions": SEA}, {"name": "Ana Ribeiro", "positions": (Position("SEA"),)}, "name"),
        ({"name": "Ana Ribeiro"}, {"name": "Ana Ribeiro", "phone": "+351 912 345 678", "positions": SEA}, "same-name"),
    ],
)
def test_who_may_be_one(desk: Desk, one: dict[str, Any], other: dict[str, Any], why: str) -> None:
    pair = (add(desk, **one), add(desk, **other))
    add(desk, "Rui Costa", phone="+351 911 111 111", positions=SAIL)
    (found,) = doubles.pairs(desk)
    assert ((found.one_id, found.other_id), found.why) == (pair, (why,))
    assert 0 < found.score <= 100
    assert list(lists.contact_ids(desk, "doubles")) == list(pair)
    assert lists.count(desk, "doubles") == 2
    assert list(lists.contact_ids(desk, "doubles", "rui")) == []
    assert list(lists.contact_ids(desk, "doubles", limit=1, offset=1)) == [pair[1]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name": "Ana Ribeiro", "phone": "+351 912 345 678"}, {"name": "Rui Ribeiro", "phone": "+351 912 345 678"}),
        ({"name": "Ana Ribeiro", "email": "info@a.test"}, {"name": "Rui Costa", "email": "info@a.test"}),
        ({"name": "Ana Ribeiro", "phone": "4711 0815"}, {"name": "Rui Costa", "phone": "4711 0815"}),
        ({"name": "Ana Ribeiro", "positions": SEA}, {"name": "Rui Ribeiro", "positions": SEA}),
        ({"name": "John A. Smith", "positions": SEA}, {"name": "John B. Smith", "positions": SEA}),
        ({"name": "Mr Smith", "positions": SEA}, {"name": "Mrs Smith", "positions": SEA}),
        (
            {"name": "Ana Ribeiro", "positions": SEA, "email": "ana@sea.test"},
            {"name": "Ana Ribeiro", "positions": SAIL, "email": "ana@sail.test"},
        ),
        ({"name": "+351 912 345 678"}, {"name": "+351 912 345 679"}),
    ],
)
def test_who_are_two(desk: Desk, one: dict[str, Any], other: dict[str, Any]) -> None:
    add(desk, **one)
    add(desk, **other)
    assert doubles.pairs(desk) == []


def test_the_likeliest_come_first(desk: Desk) -> None:
    add(desk, "Eva Lima")
    add(desk, "Eva Lima")
    page = Method(MethodKind.URL, "https://www.linkedin.com/in/ana")
    add(desk, methods=(page, Method(MethodKind.EMAIL, "ana@a.test")), positions=SEA)
    add(desk, methods=(page, Method(MethodKind.EMAIL, "ana@a.test")), positions=SEA)
    assert reasons(desk) == [("email", "profile", "name"), ("same-name",)]
    assert [double.why for double in doubles.pairs(desk, limit=1)] == [("email", "profile", "name")]


def test_who_is_kept_apart_merged_or_in_the_trash_is_no_double(desk: Desk) -> None:
    ana, other, third = (add(desk, phone="+351 912 345 678") for _ in range(3))
    assert len(reasons(desk)) == 3
    apart.keep_apart(desk, other, ana)
    assert len(reasons(desk)) == 2
    contacts.remove_contacts(desk, [third])
    assert reasons(desk) == []
    contacts.restore_contacts(desk, [third])
    merging.merge(desk, ana, third)
    assert reasons(desk) == []


def test_a_number_of_many_makes_no_pairs(desk: Desk) -> None:
    for number in range(40):
        add(desk, f"Ana {'abcdefghijklmnopqrst'[number % 20]}{number} Silva", phone="+351 912 345 678")
    assert reasons(desk) == []


def test_it_says_how_far_it_is(desk: Desk) -> None:
    add(desk)
    add(desk)
    told: list[tuple[int, int]] = []
    doubles.pairs(desk, tell=lambda done, of: told.append((done, of)))
    assert told == [(1, 1)]
