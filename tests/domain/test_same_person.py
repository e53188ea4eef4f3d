# SPDX-License-Identifier: MIT
"""Two names of one person are known for that; two people of one family, or at one switchboard, stay two."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.names import name_from_text
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Method, Name, Position
from followup_desk.domain.same_person import (
    compatible,
    contradictory,
    full_name,
    is_nobodys_own,
    organisation_key,
    same_by_method,
    same_by_name,
)
from followup_desk.domain.words import MethodKind

ROBERT = Name("Robert Smith", given="Robert", family="Smith", nickname="Bob")
NAMES = st.builds(Name, *(st.text(alphabet="abJM ,.-é王@1&", max_size=8),) * 7)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Müller", "anna muller"),
        ("Anna Müller", "Anna Mueller"),
        ("Anna Müller", "Müller, Anna"),
        ("Anna Müller", "Müller Anna"),
        ("Anna Müller", "Anna Maria Müller"),
        ("Anna Müller", "Anna Müller-Huber"),
        ("Anna Müller", "Dr. Anna Müller"),
        ("Anna Müller", "Frau Dipl.-Ing. Anna Müller, MBA"),
        ("Anna Müller", "Anna"),
        ("Anna Müller", "A. Müller"),
        ("Anna Müller", "Müller"),
        ("John Doe", "J. Doe"),
        ("John Doe", "John D."),
        ("John F. Kennedy", "John Fitzgerald Kennedy"),
        ("J. R. Tolk", "John Tolk"),
        ("John Smith", "John Smith Jr."),
        ("Anne-Mette Olsen", "Anne Mette Olsen"),
        ("Anne-Mette Olsen", "AnneMette Olsen"),
        ("Sean O'Brien", "Sean O’Brien"),
        ("Sean O'Brien", "Sean O Brien"),
        ("Åse Lund", "Aase Lund"),
        ("山田 太郎", "山田太郎"),
        ("山田 太郎", "太郎 山田"),
        ("Петров Иван", "Иван Иванович Петров"),
        ("José García", "Jose Garcia López"),
        ("Anna Müller", "anna.mueller@example.com"),
        ("Anna Müller", "amueller@example.com"),
        ("Anna Müller", "am@example.com"),
        ("Anna Müller", "+43 660 1234567"),
        ("Anna Müller", ""),
        ("Michael Herr", "Herr, Michael"),
        ("Herr Müller", "Anna Müller"),
    ],
)
def test_one_person(one: str, other: str) -> None:
    assert compatible(name_from_text(one), name_from_text(other))
    assert compatible(name_from_text(other), Name(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Müller", "Max Müller"),
        ("Anna Müller", "M. Müller"),
        ("Anna Müller", "Anna Schmidt"),
        ("Anna Müller", "Familie Müller"),
        ("Anna Müller", "Anna und Max Müller"),
        ("Anna Müller", "Müller GmbH"),
        ("Anna Müller", "Max"),
        ("Anna Müller", "sunshine88@example.com"),
        ("anna@example.com", "max@example.com"),
        ("A. M.", "Anna Müller"),
        ("John A. Smith", "John B. Smith"),
        ("John Smith Jr.", "John Smith Sr."),
        ("Mr Smith", "Mrs Smith"),
        ("Herr Müller", "Frau Müller"),
        ("Michael Herr", "Michael Smith"),
        ("王 伟", "王 芳"),
        ("王伟", "王芳"),
        ("王", "王伟"),
        ("Reception", "Anna Müller"),
    ],
)
def test_two_people(one: str, other: str) -> None:
    assert not compatible(name_from_text(one), name_from_text(other))
    assert not compatible(Name(other), name_from_text(one))


def test_a_nickname_stands_for_the_given_name() -> None:
    assert compatible(ROBERT, name_from_text("Bob Smith"))
    assert compatible(name_from_text("Bob"), ROBERT)
    assert not compatible(ROBERT, name_from_text("Bob Jones"))
    assert not compatible(replace(ROBERT, nickname=""), name_from_text("Bob Smith"))


def test_titles_in_their_own_fields_count_too() -> None:
    assert not compatible(Name("Smith", family="Smith", prefix="Mr"), Name("Smith", family="Smith", prefix="Mrs."))
    assert compatible(Name("Dupont", family="Dupont", prefix="M."), Name("M Dupont", given="Marc", family="Dupont"))


@given(one=NAMES, other=NAMES)
def test_it_never_matters_who_is_asked_first(one: Name, other: Name) -> None:
    assert compatible(one, other) == compatible(other, one)
    assert compatible(one, one)
    assert full_name(one) == full_name(replace(one))


@pytest.mark.parametrize(
    ("kind", "value", "nobodys"),
    [
        ("email", "info@example.com", True),
        ("email", "INFO@example.com", True),
        ("email", "sales-de@example.com", True),
        ("email", "kontakt1@example.com", True),
        ("email", "büro@example.com", True),
        ("email", "buero.wien@example.com", True),
        ("email", "rezeption@example.com", True),
        ("email", "accueil@example.com", True),
        ("email", "no-reply@example.com", True),
        ("email", "mail@example.com", True),
        ("email", "hello.anna@example.com", False),
        ("email", "anna.office@example.com", False),
        ("email", "anna@info.example.com", False),
        ("phone", "4711", True),
        ("phone", "112", True),
        ("phone", "+43 660 1234567", False),
        ("address", "Hauptplatz 1", True),
        ("url", "https://example.com", True),
        ("url", "https://www.linkedin.com/in/anna-m", False),
    ],
)
def test_what_is_nobodys_own(kind: str, value: str, nobodys: bool) -> None:
    assert is_nobodys_own(MethodKind(kind), value) is nobodys


def at_work(name: str, *firms: str, until: PartialDate | None = None) -> Contact:
    return Contact(name=name_from_text(name), positions=tuple(Position(firm, until=until) for firm in firms))


def test_a_full_name_and_a_firm_in_common_are_one_person() -> None:
    anna = at_work("Anna Müller", "Old Ltd", "Sea & Sail GmbH & Co. KG")
    assert same_by_name(anna, at_work("Müller, Anna", "SEA & SAIL"))
    assert same_by_name(at_work("王伟", "海 Co., Ltd."), at_work("王 伟", "海"))
    assert not same_by_name(anna, at_work("Anna Müller", "Other Ltd"))
    assert not same_by_name(anna, at_work("Anna Müller"))
    assert not same_by_name(anna, at_work("Anna Müller", "Old Ltd", until=PartialDate(2020)))
    assert not same_by_name(at_work("Anna", "Old Ltd"), at_work("Anna", "Old Ltd"))
    assert not same_by_name(anna, at_work("Anna Maria Müller", "Old Ltd"))


@pytest.mark.parametrize(
    ("one", "other"), [("ACME Inc.", "Acme"), ("A.C.M.E. S.A.", "acme"), ("Ørsted A/S", "orsted"), ("AG", "ag")]
)
def test_the_legal_form_is_no_part_of_the_name(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other)


def test_a_number_in_common_needs_names_that_go_together() -> None:
    number, mail = Method(MethodKind.PHONE, "+43 1 234 5678"), Method(MethodKind.EMAIL, "sunshine88@example.com")
    anna, max_ = Contact(name=Name("Anna Müller")), Contact(name=Name("Max Gruber"))
    nameless = Contact(name=Name("sunshine88@example.com"))
    assert not same_by_method(anna, max_, number)
    assert same_by_method(anna, replace(anna, name=Name("Müller")), number)
    assert same_by_method(anna, nameless, mail)
    assert not same_by_method(anna, nameless, number)
    assert not same_by_method(anna, anna, Method(MethodKind.EMAIL, "info@example.com"))


@pytest.mark.parametrize(
    ("name", "full"),
    [
        (Name("Ana Ribeiro", "Ana", "Ribeiro"), "ana ribeiro"),
        (Name("Ribeiro, Ana", "Ana", "Ribeiro"), "ana ribeiro"),  # in the order of the letters
        (Name("Ana"), ""),
        (Name("Ana", "Ana"), ""),
        (Name(""), ""),
    ],
)
def test_a_full_name_is_told_the_same_however_it_is_written(name: Name, full: str) -> None:
    assert full_name(name) == full


@pytest.mark.parametrize(
    ("firm", "key"),
    [
        ("Acme Tools Ltd.", "acme tools"),
        ("ACME Tools GmbH", "acme tools"),
        ("Ltd Acme", "ltd acme"),  # only at the end
        ("Ltd", "ltd"),  # a firm is called something
        ("", ""),
    ],
)
def test_what_spellings_of_a_firm_have_in_common(firm: str, key: str) -> None:
    assert organisation_key(firm) == key


@pytest.mark.parametrize(
    ("one", "other", "two_people"),
    [
        ("Mr Ana Ribeiro", "Mrs Ana Ribeiro", True),
        ("Rui Costa Jr", "Rui Costa Sr", True),
        ("Rui Costa", "Rui Costa", False),
        ("Rui Costa Jr", "Rui Costa", False),
    ],
)
def test_names_that_say_that_these_are_two(one: str, other: str, two_people: bool) -> None:
    assert contradictory(name_from_text(one), name_from_text(other)) is two_people
    assert contradictory(name_from_text(other), name_from_text(one)) is two_people
