# SPDX-License-Identifier: MIT
"""Days of which a part is known, read from words and said in them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.date_names import MONTHS
from followup_desk.domain.language import speak_by
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.partial_words import read, say


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("24 nov 1980", "1980-11-24"),
        ("  24  November ", "--11-24"),
        ("Nov 24, 1980", "1980-11-24"),
        ("the 3rd of may", "--05-03"),
        ("Sept. 1999", "1999-09"),
        ("november", "--11"),
        ("1980", "1980"),
        ("24.11.1980", "1980-11-24"),
        ("24.11.", "--11-24"),
        ("1980-1-4", "1980-01-04"),
        ("24/11/1980", "1980-11-24"),
        ("11/24/1980", "1980-11-24"),
        ("5/5/1980", "1980-05-05"),
        ("29 feb", "--02-29"),
        ("--11-24", "--11-24"),
        ("1980-11", "1980-11"),
        ("19801124", "1980-11-24"),
    ],
)
def test_words_and_forms_are_read(text: str, form: str) -> None:
    assert read(text).text() == form


@pytest.mark.parametrize("text", ["hello", "31 nov", "29 feb 1999", "4/5/1980", "0 may", "", "13.13.2000", "24"])
def test_what_is_no_day_or_not_which_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(ValueError, match=r".+") as refused:
        read(text)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("form", "words"), [("1980-11-24", "24 November 1980"), ("--11-24", "24 November"), ("1980-11", "November 1980")]
)
def test_they_are_said_in_words(form: str, words: str) -> None:
    assert say(read(form)) == words


SAID = {
    "en": {},
    "de": {
        **dict(zip(MONTHS, ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August"], strict=False)),
        **dict(zip(MONTHS[8:], ["September", "Oktober", "November", "Dezember"], strict=True)),
        **{"{day} {month} {year}": "{day}. {month} {year}", "{day} {month}": "{day}. {month}"},
    },
    "fr": {
        **dict(zip(MONTHS, ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"], strict=False)),
        **dict(zip(MONTHS[8:], ["septembre", "octobre", "novembre", "décembre"], strict=True)),
        "1": "1er",
    },
}
"""How each language says the parts of a day."""


@given(
    st.sampled_from([*SAID]),
    st.dates(),
    st.sampled_from(["day month year", "day month", "month year", "month", "year", "day"]),
)
def test_what_is_said_is_read_back_in_every_language_and_so_are_figures_and_english(
    language: str, on: date, parts: str
) -> None:
    known = PartialDate(*(getattr(on, part) if part in parts else None for part in ("year", "month", "day")))
    english = say(known)
    speak_by(lambda _context, text: SAID[language].get(text, text), language)
    try:
        assert [read(text) for text in (say(known), say(known).upper(), known.text(), english)] == [known] * 4
    finally:
        speak_by(None)
