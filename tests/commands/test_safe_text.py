# SPDX-License-Identifier: MIT
"""Nothing that a terminal would obey gets through, as text or as JSON; what scripts need stays."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.commands.safe_text import as_json, clean

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(ANY_TEXT)
def test_clean_text_is_one_harmless_line(text: str) -> None:
    line = clean(text)
    assert len(line.splitlines()) <= 1
    assert not [c for c in line if unicodedata.category(c) == "Cc"]
    assert clean(line) == line


@given(ANY_TEXT)
def test_json_is_harmless_and_says_the_same(text: str) -> None:
    line = as_json({text: [text]})
    assert not [c for c in line if unicodedata.category(c) == "Cc"]
    assert len(line.splitlines()) == 1
    assert json.loads(line) == {text: [text]}


@pytest.mark.parametrize("text", ["佐藤 花子", "نور الدين", "Zoë Müller", "👩‍👩‍👧", "a&b <i>"])
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert clean(text) == text
    assert text in as_json(text)


def test_marks_that_turn_the_rest_of_the_line_do_not_pass() -> None:
    assert clean("abc\u202edef") == "abc�def"
