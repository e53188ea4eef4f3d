# SPDX-License-Identifier: MIT
"""Names: from one line to parts and back, how they sort, and the letters of an avatar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.names import display_from_parts, initials, name_from_text, sort_key
from followup_desk.domain.records import Name


@pytest.mark.parametrize(
    ("line", "given_name", "family"),
    [
        ("Ana Ribeiro", "Ana", "Ribeiro"),
        ("  Ana   Maria  Ribeiro ", "Ana Maria", "Ribeiro"),
        ("Björk", "Björk", ""),
        ("", "", ""),
        ("田中 陽子", "陽子", "田中"),  # the family first
        ("김 민준", "민준", "김"),
        ("田中陽子", "田中陽子", ""),  # where it ends nobody knows
        ("عمر الفارسي", "عمر", "الفارسي"),
        ("🦩 Flamingo", "🦩", "Flamingo"),
    ],
)
def test_one_line_becomes_parts(line: str, given_name: str, family: str) -> None:
    name = name_from_text(line)
    assert (name.display, name.given, name.family) == (" ".join(line.split()), given_name, family)


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        (Name("", given="Ana", family="Ribeiro"), "Ana Ribeiro"),
        (Name("", "Ana", "Ribeiro", "Maria", "Dr", "PhD"), "Dr Ana Maria Ribeiro, PhD"),
        (Name("", given="陽子", family="田中"), "田中 陽子"),
        (Name("", family="Ribeiro"), "Ribeiro"),
        (Name("", nickname="Nana"), "Nana"),
        (Name("", suffix="PhD"), ""),
        (Name(""), ""),
    ],
)
def test_parts_become_one_line(parts: Name, line: str) -> None:
    assert display_from_parts(parts) == line


def words_of(*letters: str) -> st.SearchStrategy[str]:
    """Lines of one to four words."""
    return st.lists(st.text(st.sampled_from(letters), min_size=1), min_size=1, max_size=4).map(" ".join)


@given(words_of(*"abÄçøЖعא") | words_of(*"田中陽子김かカ"))
def test_a_line_read_into_parts_reads_the_same(line: str) -> None:
    name = name_from_text(line)
    assert display_from_parts(name) == name.display


def test_names_sort_by_family_name_whatever_case_accents_and_titles() -> None:
    names = [
        Name("Prof. Zoe Abel", "Zoe", "Abel", prefix="Prof."),
        Name("ana čapek", "ana", "čapek"),
        Name("Ana Cardoso", "Ana", "Cardoso"),
        Name("Zoë Cardoso", "Zoë", "Cardoso"),
        Name("Delta"),  # only a display name
    ]
    assert sorted(names, key=sort_key) == [names[0], names[1], names[2], names[3], names[4]]


@pytest.mark.parametrize(
    ("display", "letters"),
    [
        ("Ana Ribeiro", "AR"),
        ("Ana Maria Ribeiro", "AR"),
        ("ana", "A"),
        ("田中陽子", "田中"),
        ("田中 陽子", "田中"),
        ("عمر الفارسي", "عا"),
        ("🦩 Flamingo", "F"),
        ("ßa ßb", "SS"),
        ("(Ana)", "?"),
        ("", "?"),
        ("   ", "?"),
    ],
)
def test_initials(display: str, letters: str) -> None:
    assert initials(display) == letters


@given(st.text())
def test_no_name_breaks(text: str) -> None:
    name = name_from_text(text)
    assert sort_key(name) == sort_key(name_from_text(name.display))
    assert 1 <= len(initials(text)) <= 2
