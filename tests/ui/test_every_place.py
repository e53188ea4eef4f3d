# SPDX-License-Identifier: MIT
"""What must hold in every place of the window: Tab goes through all of it in the order of reading and comes back,
nothing is for the mouse alone, and who listens is told what each control is.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.ui.window.main_window import MainWindow
from followup_desk.ui.window.three_panes import Middle
from tests.ui import keyboard, spoken_tree
from tests.ui.places import OTHER_PLACES, front, has_opened, places
from tests.ui.walking import come_back, desk_of_samples, window_on

PLACES = places()
WIDE = QSize(1360, 860)
KEYS_SAY_THE_SAME = {
    *("Move up (Ctrl+Up)", "Move down (Ctrl+Down)"),  # their names say which key does the same
    "Contact",  # a press beside the panel of facts closes it, as Esc does
    "What is found",  # the arrows and Enter go there from the palette's line
}
"""What no Tab stops at, for a key does the same."""
every_place = pytest.mark.parametrize("name", PLACES)


@pytest.fixture(scope="module")
def made(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """One window for all, and somebody who listens."""
    QAccessible.setActive(True)  # else lists tell what listens of no row that comes or goes
    with window_on(desk_of_samples(tmp_path_factory.mktemp("places")), WIDE) as window:
        yield window
    QAccessible.setActive(False)


@pytest.fixture
def busy(made: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window as it is found each time, with a reminder and a question in it, and the keyboard on the follow-ups."""
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.go.go_follow_ups()
    yield made
    come_back(made)
    made.resize(WIDE)


def has_focus(whole: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and whole.isAncestorOf(focused)


@every_place
def test_tab_reads_the_place(busy: MainWindow, name: str, qtbot: QtBot) -> None:
    PLACES[name](busy)
    whole = front(busy)
    assert name in OTHER_PLACES or has_opened(busy), "opens nothing: say so in tests/ui/places.py"
    whole.activateWindow()
    qtbot.waitUntil(lambda: has_focus(whole))
    there, back = keyboard.stops(), keyboard.stops(back=True)
    assert back == [there[0], *reversed(there[1:])]
    assert len(keyboard.steps_back(there)) <= 1, "\n".join(keyboard.steps_back(there))
    assert not (missed := keyboard.mouse_only(whole, there, KEYS_SAY_THE_SAME)), "\n".join(missed)


@every_place
def test_whoever_listens_is_told_what_each_control_is(busy: MainWindow, name: str) -> None:
    PLACES[name](busy)
    faults = spoken_tree.faults(spoken_tree.tree(front(busy)))
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("name", ["plain", "page", "log", "whole log", "search"])
@pytest.mark.parametrize("middle", ["timeline", "follow-ups"])
def test_tab_reads_a_narrow_window(busy: MainWindow, name: str, middle: Middle) -> None:
    busy.resize(1024, 640)
    PLACES[name](busy)
    busy.panes.show_middle(middle)
    busy.top.search.setFocus()
    there = keyboard.stops()
    assert len(keyboard.steps_back(there)) <= 1, "\n".join(keyboard.steps_back(there))
    assert not (missed := keyboard.mouse_only(busy, there, KEYS_SAY_THE_SAME)), "\n".join(missed)


def test_a_listener_gets_the_panes_as_they_are_read_and_who_is_due_and_why(busy: MainWindow) -> None:
    busy.contacts.show_list("all")
    for width in (1360, 1024, 1360):
        busy.resize(width, 860)
    busy.contacts.view().scrollToTop()  # a row that is not in view is given, and said not to be shown
    shown = spoken_tree.tree(busy)
    lists = [each.name for each in shown.all() if each.role in spoken_tree.LISTS]
    assert lists == ["Contacts", "Timeline", "Follow-ups"]
    assert "Ana Ribeiro, Call, 10:00, promised. She asked you to call once the Q4 budget is signed" in "\n".join(
        spoken_tree.rows(shown)
    )
    assert "Ana Ribeiro, Head of Sourcing, Lisboa Têxtil, next 10:00, promised" in spoken_tree.rows(shown)
