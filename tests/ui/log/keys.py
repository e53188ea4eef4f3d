# SPDX-License-Identifier: MIT
"""Beginning a log in its form, and the keys that a user presses there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Kind
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.log.log_form import LogForm


def begin(form: LogForm, desk: Desk, contact: int, kind: Kind | None = None, follow_up: int | None = None) -> None:
    form.begin(people.person(desk, contact), kind, follow_up)
    form.focus_notes()


def ctrl_enter(qtbot: QtBot, form: LogForm) -> None:
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def alt(qtbot: QtBot, form: LogForm, key: Qt.Key) -> None:
    QTest.keyClick(form.focusWidget(), key, Qt.KeyboardModifier.AltModifier)


def tab(qtbot: QtBot, form: LogForm) -> QWidget:
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    return form.focusWidget()
