# SPDX-License-Identifier: MIT
"""People as CSV: what is written is read back to the same people, and no cell is a formula."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followup_desk.domain.names import display_from_parts
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Position, Relation
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.exchange import csv_writer
from followup_desk.exchange.found import Found
from followup_desk.exchange.reader import read_file

ANA = Contact(
    name=Name("Dr. Ana Maria Ribeiro, PhD", "Ana", "Ribeiro", "Maria", "Dr.", "PhD", "Aninha"),
    stage=None,
    followed=False,
    zone="Europe/Lisbon",
    note='First line, with a comma; a semicolon\nand "quotes"',
    methods=(
        Method(MethodKind.EMAIL, "ana@example.com", "work"),
        Method(MethodKind.EMAIL, "ana@example.org"),
        Method(MethodKind.PHONE, "+351 21 555 0100", "mobile"),
        Method(MethodKind.PHONE, "+351 21 555 0101", "work fax"),
        Method(MethodKind.PHONE, "+351 21 555 0102", "Summer house"),
        Method(MethodKind.URL, "https://ana.example.com/?a=1,2", "blog"),
        Method(MethodKind.ADDRESS, "Rua das Flores 1\n1200-194 Lisboa\nPortugal", "home"),
    ),
    positions=(Position("Ribeiro, Lda.", "Owner"), Position("Museum", "Guide")),
    occasions=(
        Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 2, 29)),
        Occasion(OccasionKind.WEDDING, PartialDate(2001, 5, 6)),
    ),
    facts=(Fact("department", "Sales, South"), Fact("need", "A quiet printer\nfor two"), Fact("hobby", "Chess")),
    relations=(Relation("spouse", "Rui"), Relation("child", "Eva"), Relation("Best friend", "Joana")),
    tags=("Customer", "Fair, 2026"),
)


def written(people: list[Contact]) -> str:
    out = io.StringIO(newline="")
    assert csv_writer.write(lambda: people, out) == len(people)
    return out.getvalue()


def read_back(people: list[Contact], folder: Path) -> list[Contact]:
    file = folder / "people.csv"
    file.write_text(written(people), encoding="utf-8", newline="")
    found = list(read_file(file))
    assert [each for each in found if not isinstance(each, Found)] == []
    return [each.contact for each in found if isinstance(each, Found)]


def told(contact: Contact) -> Contact:
    """The contact with its parts in one order: each kind of them has its columns."""
    return replace(
        contact,
        methods=tuple(sorted(contact.methods, key=repr)),
        facts=tuple(sorted(contact.facts, key=repr)),
        occasions=tuple(sorted(contact.occasions, key=repr)),
        relations=tuple(sorted(contact.relations, key=repr)),
    )


def test_a_contact_comes_back_whole(tmp_path: Path) -> None:
    assert [told(each) for each in read_back([ANA], tmp_path)] == [told(ANA)]


def test_people_with_more_and_less_share_the_columns(tmp_path: Path) -> None:
    bo = Contact(name=Name("Bo", "Bo"), stage=None, followed=False)
    assert [each.name.display for each in read_back([bo, ANA, bo], tmp_path)] == ["Bo", ANA.name.display, "Bo"]


def test_the_columns_are_those_of_google() -> None:
    assert written([Contact(name=Name("Bo", "Bo"))]).splitlines() == [
        "\ufeffFirst Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,Organization Name,Organization Title,"
        "Organization Department,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
        "Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street",
        "Bo" + "," * 18,
    ]


def test_past_jobs_and_old_numbers_are_not_told() -> None:
    past = Position("Old firm", until=PartialDate(2020))
    old = Method(MethodKind.PHONE, "555 0199", state="old")
    assert "Old firm" not in written([replace(ANA, positions=(past,))])
    assert "0199" not in written([replace(ANA, methods=(old,))])


@pytest.mark.parametrize("text", ["=1+1", "+1", "-2", "@SUM(A1)", "\tx", "'=1", "''@x", "'+", '=cmd|"/c calc"!A1'])
def test_no_cell_is_a_formula_and_all_come_back(text: str, tmp_path: Path) -> None:
    person = replace(ANA, note=text.strip(), name=Name(text.strip(), text.strip()), tags=(text.strip(),))
    cells = [cell for row in csv.reader(io.StringIO(written([person]), newline="")) for cell in row]
    assert [cell for cell in cells if cell[:1] in tuple("=+-@\t\r")] == []
    assert [told(each) for each in read_back([person], tmp_path)] == [told(person)]


lines = st.text(st.characters(exclude_categories=("C", "Zs", "Zl", "Zp")), min_size=1, max_size=12).filter(
    lambda text: ":::" not in text and not text.startswith("*")
)
words = st.lists(lines, min_size=1, max_size=3).map(" ".join)
notes = st.lists(words, max_size=3).map("\n".join)
phones = st.from_regex(r"[+=@'-]{0,2}[0-9]{3,9}", fullmatch=True)
emails = st.from_regex(r"[-+'=a-z]{1,9}@[a-z]{1,9}\.test", fullmatch=True)


@st.composite
def people(draw: st.DrawFn) -> Contact:
    parts = {
        part: draw(words | st.just("")) for part in ("given", "family", "additional", "prefix", "suffix", "nickname")
    }
    name = Name("", **parts)
    display = draw(words) if not display_from_parts(replace(name, nickname="")) else display_from_parts(name)
    methods = [Method(MethodKind.PHONE, each, "mobile") for each in draw(st.sets(phones, max_size=2))]
    methods += [Method(MethodKind.EMAIL, each) for each in draw(st.sets(emails, max_size=2))]
    firm = draw(words | st.just(""))
    return Contact(
        name=replace(name, display=display),
        stage=None,
        followed=False,
        note=draw(notes),
        methods=tuple(methods),
        positions=(Position(firm, draw(words | st.just(""))),) if firm else (),
        facts=tuple(Fact("need", each) for each in draw(st.sets(words, max_size=2))),
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(someone=st.lists(people(), min_size=1, max_size=3))
def test_reading_what_was_written_gives_the_same_people(tmp_path: Path, someone: list[Contact]) -> None:
    read = [told(each) for each in read_back(someone, tmp_path)]
    assert read == [told(each) for each in someone]
