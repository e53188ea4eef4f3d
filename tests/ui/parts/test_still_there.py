# SPDX-License-Identifier: MIT
"""A widget that was kept for later may be gone, and must not be touched then."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from followup_desk.ui.parts.still_there import still_there


def test_only_what_lives_and_is_shown(over: QWidget) -> None:
    line = QLineEdit(over)
    assert still_there(line) is None, "not shown"
    line.show()
    assert still_there(line) is line
    line.deleteLater()
    QApplication.sendPostedEvents(line, QEvent.Type.DeferredDelete)
    assert still_there(line) is None
    assert still_there(None) is None
