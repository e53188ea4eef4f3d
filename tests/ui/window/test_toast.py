# SPDX-License-Identifier: MIT
"""The word after each act."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.ui.window.toast import STAYS_MS, Toast


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(700, 400)
    widget.show()
    return widget


def undo_button(toast: Toast) -> QPushButton:
    button = toast.findChild(QPushButton)
    assert button is not None
    return button


def test_it_says_what_was_done_and_offers_undo(over: QWidget, qtbot: QtBot) -> None:
    toast = Toast(over)
    toast.show_text("Logged: call with Joana Pires")
    assert toast.isVisible()
    assert toast.text() == "Logged: call with Joana Pires"
    assert over.rect().contains(toast.geometry())
    with qtbot.waitSignal(toast.undo_requested):
        undo_button(toast).click()
    assert toast.isHidden()


def test_what_cannot_be_undone_offers_no_undo(over: QWidget) -> None:
    toast = Toast(over)
    toast.show_text("Backed up", can_undo=False)
    assert undo_button(toast).isHidden()


def test_escape_closes_it_and_it_never_takes_the_focus(over: QWidget) -> None:
    line = QLineEdit(over)
    line.show()
    line.setFocus()
    toast = Toast(over)
    toast.show_text("Added: Ana")
    assert over.focusWidget() is line
    QTest.keyClick(undo_button(toast), Qt.Key.Key_Escape)
    assert toast.isHidden()


def test_it_goes_by_itself_but_not_while_somebody_is_at_it(over: QWidget) -> None:
    toast = Toast(over)
    toast.show_text("Added: Ana")
    clock = toast.findChild(QTimer)
    assert clock is not None
    undo_button(toast).setFocus()
    clock.timeout.emit()
    still_there = toast.isVisible()
    undo_button(toast).clearFocus()
    clock.timeout.emit()
    assert (still_there, toast.isHidden()) == (True, True)


def test_a_long_name_does_not_make_it_wider_than_the_window(over: QWidget) -> None:
    toast = Toast(over)
    toast.show_text("Added: " + "x" * 500)
    assert over.rect().contains(toast.geometry())
    assert toast.text().endswith("x" * 500)


def test_it_stays_at_the_lower_edge_when_the_window_grows(over: QWidget) -> None:
    toast = Toast(over)
    toast.show_text("Added: Ana")
    over.resize(900, 600)
    toast.place()
    assert 500 < toast.geometry().bottom() < 600


def test_after_a_pause_its_button_is_undo_again(over: QWidget, qtbot: QtBot) -> None:
    toast = Toast(over)
    toast.show_pause("Reminders pause until 15:00")
    assert undo_button(toast).text() == "Go on"
    toast.show_text("Added: Ana")
    assert undo_button(toast).text() == "Undo"
    with qtbot.waitSignal(toast.undo_requested), qtbot.assertNotEmitted(toast.resume_requested):
        undo_button(toast).click()


def test_it_stays_long_enough_to_be_read_and_pressed() -> None:
    assert STAYS_MS >= 10_000


def test_after_an_import_it_leads_on_and_only_then(over: QWidget, qtbot: QtBot) -> None:
    toast = Toast(over)
    toast.show_import("Imported: 12 new", 7, True)
    lead = next(each for each in toast.findChildren(QPushButton) if each.text() == "Choose who matters…")
    assert lead.isVisible()
    with qtbot.waitSignal(toast.who_matters_requested):
        lead.click()
    toast.show_text("Logged: call with Joana Pires")
    assert not lead.isVisible()
