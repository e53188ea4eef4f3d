# SPDX-License-Identifier: MIT
"""The page of shortcuts says what the menus bind."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.window import actions, shortcuts_page


def test_every_key_of_the_menus_is_on_the_page() -> None:
    page = shortcuts_page.as_text()
    entries = [entry for menu in actions.menus() for entry in menu.entries if entry]
    bound = [entry for entry in entries if entry.keys or entry.pane_key]
    assert len(bound) > 10
    assert [entry.name for entry in bound if entry.text.replace("&", "").removesuffix("…") not in page] == []


def test_it_names_the_keys_of_the_daily_loop() -> None:
    page = shortcuts_page.as_text().splitlines()
    assert "Ctrl+3: Follow-ups" in page
    assert "D: Done: log it" in page
    assert "Ctrl+Enter: Save" in page


def test_it_names_the_keys_of_pages_and_questions() -> None:
    page = shortcuts_page.as_text().splitlines()
    for line in ("Y: Yes, or tell how it went", "W: Why is it asked?", "Alt+A: Add something to give", "F2: Change it"):
        assert line in page


def test_names_of_actions_are_used_once() -> None:
    names = [entry.name for menu in actions.menus() for entry in menu.entries if entry]
    assert len(names) == len(set(names))


def test_it_scrolls_by_keys_and_is_no_stop_of_tab(desk: Desk, over: QWidget) -> None:
    page = shortcuts_page.open_shortcuts(desk, over)
    assert page is not None
    area = page.findChild(QScrollArea)
    assert area is not None
    QTest.keyClick(page.accept_button, Qt.Key.Key_End)
    down = area.verticalScrollBar().value()
    QTest.keyClick(page.accept_button, Qt.Key.Key_Home)
    assert (down > 0, area.verticalScrollBar().value()) == (True, 0)
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
