# SPDX-License-Identifier: MIT
"""Escapes of RFC 6350, 3.4: text, components, lists, and text as one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.exchange.vcard_values import LINE_LIMIT, TEXT_LIMIT, components, escaped, line, listed, text

storable = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=60)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (r"a\nb\Nc", "a\nb\nc"),
        (r"a\,b\;c\\d\:e", r"a,b;c\d:e"),
        (r"a\\nb", r"a\nb"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("ends with\\", "ends with\\"),
        ("a\0b\ud800c", "abc"),
        ("", ""),
    ],
)
def test_text(value: str, said: str) -> None:
    assert text(value) == said


@given(storable)
def test_text_escaped_is_the_same_text_again(words: str) -> None:
    assert text(escaped(words)) == words


@given(st.lists(storable, min_size=1, max_size=6))
def test_components_and_lists_come_back(words: list[str]) -> None:
    assert [text(part) for part in components(";".join(map(escaped, words)))] == words
    assert [text(part) for part in listed(",".join(map(escaped, words)))] == words


@given(st.text(alphabet="a\\;,\n", max_size=30))
def test_parts_lose_nothing(value: str) -> None:
    assert ";".join(components(value)) == value
    assert ",".join(listed(value)) == value


@pytest.mark.parametrize(
    ("value", "said"),
    [(r" a  b\nc ", "a b c"), ("a\tb\x07c", "a b c"), ("a\u0085b", "a b"), ("x" * 2000, "x" * LINE_LIMIT)],
)
def test_line(value: str, said: str) -> None:
    assert line(value) == said


@given(st.text(max_size=60))
def test_a_line_has_no_control_characters(value: str) -> None:
    said = line(value)
    assert not any(sign < " " or "\x7f" <= sign <= "\x9f" for sign in said)
    assert said == said.strip()


def test_text_has_an_end() -> None:
    assert len(text("x" * (TEXT_LIMIT + 5))) == TEXT_LIMIT
