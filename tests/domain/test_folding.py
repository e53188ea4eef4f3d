# SPDX-License-Identifier: MIT
"""Text as search sees it: what two spellings of the same word have in common."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.folding import digits, fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("", ""),
        ("  Ana \t Ribeiro\n", "ana ribeiro"),
        ("Kovač", "kovac"),
        ("Kovac\u030c", "kovac"),  # the caron as a mark of its own
        ("ŠŤASTNÝ", "stastny"),
        ("Nguyễn Thị Ánh", "nguyen thi anh"),
        ("Straße", "strasse"),
        ("STRASSE", "strasse"),
        ("GROẞ", "gross"),
        ("Søren Ærø", "soren aero"),
        ("Łódź", "lodz"),
        ("Đorđe", "dorde"),
        ("Sigurður Þór", "sigurdur thor"),
        ("cœur", "coeur"),
        ("Ħal", "hal"),
        ("İstanbul", "istanbul"),  # its lower case has a dot of its own
        ("Iğdır", "igdir"),  # and the i without one is an i
        ("Σίσυφος", "σισυφοσ"),  # both small sigmas
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("Ёлкин", "елкин"),
        ("ＡＢＣ　１２", "abc 12"),  # full width
        ("ﬁnance", "finance"),
        ("ｶﾒﾗ", "カメラ"),  # half width
        ("東都商事", "東都商事"),
        ("٣", "٣"),  # digits of other scripts stay: `digits` reads them
        ("🦩 Flamingo", "🦩 flamingo"),
    ],
)
def test_folding(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize("one_and_the_other", [("김민준", "김민준"), ("がぎ", "か\u3099き\u3099"), ("Å", "\u212b")])
def test_composed_and_decomposed_are_the_same(one_and_the_other: tuple[str, str]) -> None:
    one, other = one_and_the_other
    assert fold(one) == fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.lower()) == fold(text)


@given(st.text())
def test_white_space_is_one_space_between_words(text: str) -> None:
    assert fold(text).split(" ") == fold(text).split() or fold(text) == ""


@given(st.text(st.characters(codec="ascii")))
def test_ascii_takes_the_short_way_to_the_same(text: str) -> None:
    assert fold(text) == fold(text + " ø").removesuffix("o").rstrip()


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+351 912 000 123", "351912000123"),
        ("(0)30/1234-56", "030123456"),
        ("٠١٢٣", "0123"),  # Arabic
        ("۰۱۲۳", "0123"),  # Persian
        ("०१२३", "0123"),  # Devanagari
        ("＋８１　３", "813"),  # full width
        ("tel. none", ""),
        ("", ""),
    ],
)
def test_the_digits_of_a_number(written: str, number: str) -> None:
    assert digits(written) == number


@given(st.text())
def test_digits_are_ascii_digits_and_folding_does_not_change_them(text: str) -> None:
    found = digits(text)
    assert not found or found.isascii()
    assert not found or found.isdigit()
    assert digits(found) == found
