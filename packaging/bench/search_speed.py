# SPDX-License-Identifier: MIT
"""Row 3: a key pressed in the search field, three letters and more, until the hits are painted; against one
repaint of the same list. And the same on a small desk (row 13).
"""

import random
import statistics

from _desks import SMALL, big, generated, opened_copy, words
from _measure import percentile, seconds, show, show_medians, title
from _window import Painted, rest, until_painted, window_on
from PySide6.QtTest import QTest

from followup_desk.domain.folding import fold
from followup_desk.services import lists
from followup_desk.services.desk import Desk
from followup_desk.ui.window.main_window import MainWindow

WORDS = 30
LETTERS = 5
COMMON = ["manag", "buyer", "direc", "offic", "packa", "organ", "expor", "retai", "engin"]
"""Held by so many that they fill the list on a small desk, too: titles and tags."""


def texts(desk: Desk) -> list[str]:
    """The beginnings of words as people are looked for: family names, firms, towns' letters, in all scripts."""
    ids = lists.contact_ids(desk, "all")
    some = lists.contact_rows(desk, random.Random(4).sample(list(ids), WORDS))
    wanted = [word for row in some for word in (row.display.split() or [""])[-1:] + row.organisation.split()[:1]]
    return [word[:LETTERS] for word in wanted if len(fold(word)) >= 3]


def data(desk: Desk, wanted: list[str]) -> list[float]:
    """Seconds for the ids found and their first page, without a window."""
    return [
        seconds(lambda text=text: lists.contact_rows(desk, lists.contact_ids(desk, "all", text)[:50]))  # type: ignore[misc]
        for text in wanted
    ]


def keys(window: MainWindow, wanted: list[str]) -> tuple[list[float], list[float]]:
    """Seconds from each key press, from the third letter on, and those of a repaint in between."""
    viewport = window.contacts.view().viewport()
    watch = Painted([viewport])
    pressed, repaints = [], []
    for text in wanted:
        for length in range(3, len(text) + 1):
            window.top.search.setText(text[: length - 1])
            rest(60)
            pressed.append(until_painted(lambda key=text[length - 1]: press(window, key), watch))  # type: ignore[misc]
            rest(60)
            repaints.append(until_painted(viewport.update, watch))
    window.top.search.clear()
    return pressed, repaints


def press(window: MainWindow, key: str) -> None:
    if key.isascii():
        QTest.keyClicks(window.top.search, key)
    else:
        window.top.search.insert(key)
    window.contacts.view().viewport().update()


def main() -> None:
    options = words(__doc__)
    title("Search: key press to painted hits")
    with opened_copy(big(options)) as desk, window_on(desk) as window:
        wanted = texts(desk)
        data(desk, wanted)
        found = data(desk, wanted)
        pressed, repaints = keys(window, wanted)
        common, _ = keys(window, COMMON)
    with opened_copy(generated(SMALL)) as desk, window_on(desk) as window:
        common_of_few, _ = keys(window, COMMON)
    repaint = statistics.median(repaints)
    show("3", f"key press, {len(pressed)} of them, median", statistics.median(pressed), repaint, 2)
    show("3", "key press, the slowest of a hundred", percentile(pressed, 0.99), repaint, 4)
    print(f"     of it the hits and their first 50 rows: {statistics.median(found) * 1e3:.2f} ms")
    show_medians("13", f"a full page of hits, against a desk of {SMALL}", common, common_of_few, 1.5)


if __name__ == "__main__":
    main()
