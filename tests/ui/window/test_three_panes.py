# SPDX-License-Identifier: MIT
"""Three panes side by side, or two of them sharing the middle."""

import pytest
from PySide6.QtWidgets import QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.ui.window.three_panes import NARROW_BELOW, ThreePanes


class Panes(ThreePanes):
    """The panes with the plain widgets that stand in them."""

    def __init__(self) -> None:
        self.left, self.person, self.right = QWidget(), QLineEdit(), QLineEdit()
        super().__init__(self.left, self.person, self.right)


@pytest.fixture
def panes(qtbot: QtBot) -> Panes:
    made = Panes()
    qtbot.addWidget(made)
    made.resize(1360, 700)
    made.show()
    made.person.setFocus()
    return made


def seen(panes: Panes) -> list[bool]:
    return [panes.left.isVisible(), panes.person.isVisible(), panes.right.isVisible()]


def test_a_wide_window_shows_all_three(panes: Panes) -> None:
    assert seen(panes) == [True, True, True]
    assert (panes.left.width(), panes.right.width()) == (312, 352)


def test_the_middle_takes_what_is_left(panes: Panes) -> None:
    panes.resize(1600, 700)
    assert (panes.left.width(), panes.right.width()) == (312, 352)
    assert panes.person.width() == 1600 - 312 - 352 - 2


def test_a_narrow_one_shows_two_and_tabs_between_them(panes: Panes, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panes.narrow_changed):
        panes.resize(NARROW_BELOW - 1, 700)
    shown = [seen(panes)]
    panes.show_middle("follow-ups")
    shown.append(seen(panes))
    panes.show_middle("timeline")
    shown.append(seen(panes))
    assert shown == [[True, True, False], [True, False, True], [True, True, False]]


def test_the_focus_goes_along_into_the_tab_and_back(panes: Panes) -> None:
    panes.right.setFocus()
    panes.resize(1000, 700)
    narrow = (panes.middle(), panes.window().focusWidget() is panes.right)
    panes.resize(1360, 700)
    assert narrow == ("follow-ups", True)
    assert seen(panes) == [True, True, True]
    assert panes.window().focusWidget() is panes.right


def test_widths_are_told_and_taken(panes: Panes) -> None:
    panes.set_widths("280,400")
    assert (panes.left.width(), panes.right.width(), panes.widths()) == (280, 400, "280,400")


@pytest.mark.parametrize("kept", ["", "280", "a,b", "1,2,3", "-5,300"])
def test_widths_that_cannot_be_read_are_left_alone(panes: Panes, kept: str) -> None:
    panes.set_widths(kept)
    assert panes.widths() == "312,352"


def test_the_tab_of_the_follow_ups_says_how_many(panes: Panes) -> None:
    panes.title_follow_ups(14, asks=False)
    tabs = panes.findChild(QTabBar)
    assert tabs is not None
    assert [tabs.tabText(0), tabs.tabText(1)] == ["Timeline", "Follow-ups 14"]
