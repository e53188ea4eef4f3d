# SPDX-License-Identifier: MIT
"""Lines of a card as a file holds them."""

from hypothesis import given
from hypothesis import strategies as st

from followup_desk.exchange.vcard_folding import folded


def test_a_short_line_stays_whole() -> None:
    assert folded("FN:Ana Ribeiro") == "FN:Ana Ribeiro\r\n"
    assert folded("x" * 75) == "x" * 75 + "\r\n"


def test_a_long_line_goes_on_after_a_space() -> None:
    assert folded("x" * 76) == "x" * 75 + "\r\n x\r\n"
    assert folded("x" * 150) == "x" * 75 + "\r\n " + "x" * 74 + "\r\n x\r\n"


def test_a_character_is_never_broken() -> None:
    assert folded("NOTE:" + "é" * 36) == "NOTE:" + "é" * 35 + "\r\n é\r\n"
    assert folded("N:" + "\N{GRINNING FACE}" * 19) == "N:" + "\N{GRINNING FACE}" * 18 + "\r\n \N{GRINNING FACE}\r\n"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=400))
def test_unfolding_gives_the_line_again(line: str) -> None:
    written = folded(line)
    assert written.replace("\r\n ", "").removesuffix("\r\n") == line
    assert all(len(each.encode()) <= 75 for each in written.split("\r\n"))
