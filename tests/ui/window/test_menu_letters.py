# SPDX-License-Identifier: MIT
"""The letters that Alt takes in the menus: each once, in every language."""

from collections import Counter
from collections.abc import Iterator

import pytest

from followup_desk.ui.window import actions

pytestmark = pytest.mark.usefixtures("each_language")


def test_no_letter_opens_two_entries_of_a_menu() -> None:
    bar = actions.menus()
    below = [menu.below for menu in bar if menu.below is not None]
    assert twice(menu.title for menu in bar) == []
    for menu in (*bar, *below):
        titles = [menu.below.title] if menu.below else []
        assert twice([*(entry.text for entry in menu.entries if entry), *titles]) == [], menu.title


def twice(texts: Iterator[str] | list[str]) -> list[str]:
    letters = Counter(text.partition("&")[2][:1].casefold() for text in texts)
    return [letter for letter, count in letters.items() if letter and count > 1]
