# SPDX-License-Identifier: MIT
"""One person: found by number, name or email, whole, with what can be brought to them."""

import pytest

from followup_desk.domain.errors import Ambiguous, Refused
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Fact, Position
from followup_desk.services import people, shelf
from followup_desk.services.acts import contacts, resources
from followup_desk.services.desk import Desk
from followup_desk.storage import search
from tests.builders import add, logged


@pytest.fixture
def some(desk: Desk) -> Desk:
    """Three people whose names have much in common."""
    add(desk, "Ana Ribeiro", email="ana@fjordbygg.example", positions=(Position("Fjordbygg"),))
    add(desk, "Ana Ribeiro-Sousa", email="ana@porto.example")
    add(desk, "Żaneta Kovač", email="zaneta@jadran.example")
    return desk


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("1", 1),
        (" 2 ", 2),
        ("Ana Ribeiro", 1),  # exactly, though it begins another's, too
        ("ana ribeiro", 1),
        ("  Ana   Ribeiro ", 1),
        ("sousa", 2),
        ("ANA@PORTO.example", 2),
        ("@porto", 2),
        ("kovac", 3),
        ("ŻANETA KOVAČ", 3),
        ("fjordbygg", 1),
    ],
)
def test_who_is_meant(some: Desk, text: str, who: int) -> None:
    assert people.find(some, text) == who


def test_several_that_fit_are_named(some: Desk) -> None:
    with pytest.raises(Ambiguous, match=r'"ana" fits 2 contacts: 1 Ana Ribeiro .Fjordbygg.; 2 Ana') as told:
        people.find(some, "ana")
    assert told.value.candidates == ("1 Ana Ribeiro (Fjordbygg)", "2 Ana Ribeiro-Sousa")
    assert "\n" not in str(told.value)


def test_only_a_name_or_an_email_means_somebody(some: Desk) -> None:
    contacts.add_fact(some, 1, "hobby", "Sailing with Kovač")
    contacts.add_tags(some, 2, ["porcelain"])
    assert people.find(some, "kovac") == 3
    assert people.find(some, "jadran zaneta") == 3
    with pytest.raises(
        Ambiguous, match=r'Nobody is called "sailing", it stands with: 1 Ana Ribeiro .Fjordbygg.\.'
    ) as told:
        people.find(some, "sailing")
    assert told.value.candidates == ("1 Ana Ribeiro (Fjordbygg)",)
    for text in ("porcelain", "ana sailing"):
        with pytest.raises(Ambiguous):
            people.find(some, text)


def test_one_of_more_than_can_be_looked_at_is_not_taken(some: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one who fits may not be the only one."""
    monkeypatch.setattr(search, "LIMIT", 2)
    contacts.add_fact(some, 1, "hobby", "Kovač")
    with pytest.raises(Ambiguous, match='"kovac" fits too many contacts to tell'):
        people.find(some, "kovac")
    assert people.find(some, "zaneta kovač") == 3


def test_who_is_meant_in_the_trash(some: Desk) -> None:
    contacts.remove_contacts(some, [2, 3])
    for text, who in (("zaneta kovač", 3), ("ANA@PORTO.example", 2), ("kovac", 3), ("2", 2)):
        assert people.find(some, text, among_trash=True) == who
    with pytest.raises(Ambiguous, match='"example" fits 2 contacts: '):
        people.find(some, "example", among_trash=True)
    with pytest.raises(Refused, match="Nobody in the trash fits"):
        people.find(some, "Fjordbygg", among_trash=True)


def test_two_of_the_very_same_name_are_told_apart_by_number(some: Desk) -> None:
    add(some, "Żaneta Kovač", positions=(Position("Fjordbygg"),))
    for text in ("Żaneta Kovač", "żaneta kovač"):
        with pytest.raises(Ambiguous) as told:
            people.find(some, text)
        assert told.value.candidates == ("3 Żaneta Kovač", "4 Żaneta Kovač (Fjordbygg)")


def test_an_exact_name_is_meant_whatever_its_case_and_accents(some: Desk) -> None:
    add(some, "Żaneta Kovačević")
    assert people.find(some, "zaneta kovac") == 3


def test_a_firm_that_somebody_has_left_does_not_tell_them_apart(desk: Desk) -> None:
    add(desk, positions=(Position("Old Ltd", until=PartialDate(2020)), Position("New Ltd")))
    add(desk, positions=(Position("Old Ltd", until=PartialDate(2020)),))
    with pytest.raises(Ambiguous) as told:
        people.find(desk, "Ana Ribeiro")
    assert told.value.candidates == ("1 Ana Ribeiro (New Ltd)", "2 Ana Ribeiro")


@pytest.mark.parametrize("text", ["", "   ", "nobody", "99", "0", "-1", "99999999999999999999", "x" * 500, "%", "*"])
def test_nobody_fits(some: Desk, text: str) -> None:
    with pytest.raises(Refused, match=r"Nobody fits|There is no contact") as told:
        people.find(some, text)
    assert len(str(told.value)) < 200


def test_who_is_in_the_trash_is_found_by_number_only(some: Desk) -> None:
    contacts.remove_contacts(some, [3])
    assert people.find(some, "3") == 3
    with pytest.raises(Refused, match="Nobody fits"):
        people.find(some, "Żaneta Kovač")
    with pytest.raises(Refused, match="Żaneta Kovač is in the trash: restore them first"):
        people.living(some, 3)


def test_the_name_of_nobody_is_empty(some: Desk) -> None:
    assert (people.name_of(some, 1), people.name_of(some, 99)) == ("Ana Ribeiro", "")


def test_organisations_that_begin_so(desk: Desk) -> None:
    for firm in ("Fjordbygg", "FJORDLAND", "Åfjord", "Other", ""):
        add(desk, positions=(Position(firm, "Buyer"),))
    assert people.known_organisations(desk, "fjord") == ["Fjordbygg", "FJORDLAND"]
    assert people.known_organisations(desk, "a") == ["Åfjord"]
    assert people.known_organisations(desk, "", limit=2) == ["Åfjord", "Fjordbygg"]
    assert people.known_organisations(desk, "%") == []


def test_what_to_bring_shares_most_tags_and_was_not_given(desk: Desk) -> None:
    ana = add(desk, tags=("sea",), facts=(Fact("need", "yarn"),))
    contacts.add_fact(desk, ana, "need", "wool", ["yarn", "wool"])
    contacts.add_fact(desk, ana, "hobby", "sailing", ["boats"])  # a hobby is no need
    assert shelf.suggested(desk, ana) is None
    for title, tags in (("Boats", ["boats"]), ("Sea", ["sea"]), ("Wool", ["Wool", "yarn"]), ("Untagged", [])):
        resources.add_resource(desk, title, tags)
    assert shelf.suggested(desk, ana) == "Wool"
    logged(desk, ana, gave="Wool")
    assert shelf.suggested(desk, ana) == "Sea"
    logged(desk, ana, gave="Sea")
    assert shelf.suggested(desk, ana) is None


def test_of_those_that_fit_alike_the_oldest(desk: Desk) -> None:
    ana = add(desk, tags=("sea",))
    for title in ("First", "Second"):
        resources.add_resource(desk, title, ["sea"])
    assert shelf.suggested(desk, ana) == "First"


def test_opportunities_the_open_first(desk: Desk) -> None:
    ana = add(desk)
    for title, outcome in (("Lost", "next-step"), ("Open", "next-step")):
        logged(desk, ana, "call", outcome, opportunity=title)
    logged(desk, ana, "call", "no", opportunity="Lost")
    assert [(o.title, o.answer) for o in people.opportunities(desk, ana)] == [("Open", None), ("Lost", "no")]
