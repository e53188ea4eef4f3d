# SPDX-License-Identifier: MIT
"""The marks between words in the language of now."""

from collections.abc import Iterator

import pytest

from followup_desk.domain.language import FRENCH, speak_by
from followup_desk.domain.punctuation import either, labelled, quoted, with_semicolons

IN_FRENCH = {
    "“{text}”": "«\N{NO-BREAK SPACE}{text}\N{NO-BREAK SPACE}»",
    "{label}: {text}": "{label}\N{NO-BREAK SPACE}: {text}",
    "{first}; {second}": "{first}\N{NO-BREAK SPACE}; {second}",
    "{first} or {second}": "{first} ou {second}",
}


@pytest.fixture
def _french() -> Iterator[None]:
    speak_by(lambda _context, text: IN_FRENCH[text], FRENCH)
    yield
    speak_by(None)


def test_the_marks_are_english_where_nothing_else_is_spoken() -> None:
    assert labelled("On {day}", quoted("100% {wool}")) == "On {day}: “100% {wool}”"
    assert with_semicolons(["call", "", "yes, at last", "20 min"]) == "call; yes, at last; 20 min"
    assert either(["on", "off"]) == "on or off"
    assert (with_semicolons([]), either(["on"])) == ("", "on")


@pytest.mark.usefixtures("_french")
def test_another_language_sets_them_its_own_way() -> None:
    assert labelled("Le {jour}", quoted("100% {laine}")) == "Le {jour}\xa0: «\xa0100% {laine}\xa0»"
    assert with_semicolons(["appel", "oui, enfin"]) == "appel\xa0; oui, enfin"
    assert either(["on", "off", "ask"]) == "on ou off ou ask"
