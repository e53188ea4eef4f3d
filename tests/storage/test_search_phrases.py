# SPDX-License-Identifier: MIT
"""What people type to find a contact: numbers in any spelling, several words, and whatever else is on a keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.folding import fold
from followup_desk.domain.records import Contact, Fact, Method, Name, Position
from followup_desk.domain.words import MethodKind
from followup_desk.services import backups, lists, people
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import search
from tests.builders import StandingClock, add

ANA: dict[str, Any] = {
    "phone": "+351 (912) 000-123",
    "email": "ana.ribeiro@fjordbygg.example",
    "positions": (Position("Fjordbygg Lda", "Head of Purchasing"),),
    "facts": (Fact("need", "wool yarn"), Fact("family", "two daughters")),
    "tags": ("Porto Fair",),
    "note": "Prefers to be rung up in the morning",
}


@pytest.fixture(scope="module")
def ana_and_others(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Ana Ribeiro, contact 1, with everything that one can remember of somebody, and Rui Faria, 2, with nothing."""
    folder: Path = tmp_path_factory.mktemp("search")
    desk = open_desk(folder, StandingClock())
    add(desk, "Ana Ribeiro", **ANA)
    add(desk, "Rui Faria")
    address = Method(MethodKind.ADDRESS, "Rua do Almada 12, 4050-031 Porto")
    contacts.edit_contact(desk, ana := people.person(desk, 1), replace(ana, methods=(*ana.methods, address)))
    yield desk
    desk.close()


def found(desk: Desk, text: str) -> list[int]:
    return list(lists.contact_ids(desk, "all", text))


@pytest.mark.parametrize(
    "text",
    [
        "351912000123",
        "+351 912 000 123",
        "912000",
        "912-000-123",
        "(912) 000 123",
        "912.000.123",
        "912/000",
        "٩١٢٠٠٠١٢٣",
        "９１２　０００",
        "4050-031",  # no phone number, though it looks like one
        "rua almada 12",
        "ribeiro ana",
        "ana fjordbygg",
        "fjord porto fair",
        "head of purchasing",
        "ana.ribeiro@fjordbygg.example",
        "@fjordbygg",
        "wool",
        "daughters",
        "rung up",
        "  ANA   ribeiro  ",
        "ana a an",
    ],
)
def test_ana_is_found_by(ana_and_others: Desk, text: str) -> None:
    assert found(ana_and_others, text) == [1]


@pytest.mark.parametrize(
    "text", ["ana faria", "912 000 124", "ana xyz", "4050-032", "ribeiro*", "ana or faria", "ana not faria", "-ana"]
)
def test_nobody_is_found_by(ana_and_others: Desk, text: str) -> None:
    assert found(ana_and_others, text) == []


@pytest.mark.parametrize(
    "text",
    [
        '"',
        '""',
        '"ana',
        "ana*",
        "*",
        "search_text:ana",
        "ana AND",
        "ana NEAR(rui, 2)",
        "NOT",
        "^ana",
        "(",
        "a + b",
        "';drop table contact;--",
        "' or '1'='1",
        "\\",
        "%",
        "_",
        "ana\0ribeiro",
        "\0",
        "\ud800",
        "an\udcff",
        "\u202eana",
        "👩‍🏫",
        "e\u0301\u0301\u0301",
        "नमस्ते",
        "᦬ᦱᦲ",
        "a" * 100_000,
        "a " * 5_000,
    ],
    ids=lambda text: ascii(text[:9]),
)
def test_nothing_that_is_typed_breaks(ana_and_others: Desk, text: str) -> None:
    lists.contact_ids(ana_and_others, "all", text)
    lists.count(ana_and_others, "all", text)
    lists.note_hits(ana_and_others, text)
    assert lists.count(ana_and_others) == 2


@given(st.text() | st.text("ab\"*():^-+ '\\%_,.\0{}ANDORT", max_size=12))
def test_whatever_is_typed_answers(ana_and_others: Desk, text: str) -> None:
    assert set(found(ana_and_others, text)) <= {1, 2}
    assert lists.note_hits(ana_and_others, text) == []


@given(st.text(min_size=1, max_size=12), st.text(max_size=12))
def test_each_word_of_a_name_finds_who_has_it(given_name: str, family: str) -> None:
    """Whatever the name: what is in the text is what each word is looked for in."""
    text = search.searchable(Contact(name=Name(f"{given_name} {family}", given=given_name, family=family)))
    assert all(word in text for word in fold(given_name).split() + fold(family).split())


def test_after_an_edit_the_old_words_are_forgotten(desk: Desk) -> None:
    ana = add(desk, "Ana Ribeiro", **ANA)
    person = people.person(desk, ana)
    contacts.edit_contact(desk, person, Contact(name=replace(person.name, display="Ana Sousa", family="Sousa")))
    for forgotten in ("ribeiro", "912000", "fjordbygg", "wool", "porto", "morning", "ri", "fj"):
        assert found(desk, forgotten) == [], forgotten
    assert found(desk, "sousa") == [ana]
    assert backups.check(desk).ok


def test_a_change_of_one_part_keeps_the_others(desk: Desk) -> None:
    ana = add(desk, "Ana Ribeiro", **ANA)
    contacts.add_tags(desk, ana, ["sea"])
    contacts.add_fact(desk, ana, "hobby", "sailing")
    assert [found(desk, text) for text in ("sea", "sailing", "912000", "wool", "porto")] == [[ana]] * 5


def test_a_search_is_narrowed_to_a_list(desk: Desk) -> None:
    for name, stage in (("Ana Customer", "customer"), ("Ana Prospect", "prospect"), ("Rui Customer", "customer")):
        add(desk, name, stage=stage)
    assert list(lists.contact_ids(desk, "customers", "ana")) == [1]
    assert lists.count(desk, "customers", "ana") == 1
    assert lists.count(desk, "customers", "  ") == 2


def test_a_search_by_pages(desk: Desk) -> None:
    for number in range(5):
        add(desk, f"Person {number}")
    assert [list(lists.contact_ids(desk, "all", "person", 2, start)) for start in (0, 2, 4, 6)] == [
        [1, 2],
        [3, 4],
        [5],
        [],
    ]
