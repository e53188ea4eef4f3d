# SPDX-License-Identifier: MIT
"""The frame of the dialogs: accepting, refusing, closing, and the size that is remembered."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog, say_refused


class Asking(DeskDialog):
    """Takes anything but "no"."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, "asking", "Asking", parent)
        self.add_heading("Who", "and what")
        self.field = QLineEdit()
        self.body.addWidget(self.field)
        self.saved: list[str] = []
        self.add_buttons("Save", cancel="Cancel", wanted=QSize(321, 234))

    def save(self) -> None:
        if self.field.text() == "no":
            raise Refused("Not that: say something else.")
        self.saved.append(self.field.text())


def opened(desk: Desk, over: QWidget) -> Asking:
    dialog = open_dialog(lambda: Asking(desk, over), over)
    assert dialog is not None
    return dialog


def test_enter_saves_and_closes(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over)
    QTest.keyClicks(dialog.field, "yes")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert (dialog.saved, dialog.isVisible()) == (["yes"], False)


def test_what_is_refused_is_said_and_stays_typed(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over)
    dialog.field.setText("no")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.refusal() == dialog.accessibleDescription() == "Not that: say something else."
    assert dialog.field.text() == "no"
    dialog.field.setText("yes")
    dialog.accept()
    assert not dialog.isVisible()


def test_escape_and_cancel_save_nothing(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.saved, dialog.isVisible()) == ([], False)


def test_the_size_is_remembered(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over)
    assert dialog.size() == QSize(321, 234)
    dialog.resize(400, 300)
    dialog.reject()
    assert opened(desk, over).size() == QSize(400, 300)


def test_a_refusal_without_a_dialog_is_plain_text_in_a_box(desk: Desk, over: QWidget) -> None:
    box = say_refused("<b>Ana</b> is gone.", over)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == "<b>Ana</b> is gone."
    assert isinstance(over.findChild(QMessageBox), QMessageBox)


def test_a_size_that_no_screen_has_is_not_taken(desk: Desk, over: QWidget) -> None:
    preferences.remember(desk, "size.asking", "99999999x99999999")
    assert max(Asking(desk, over).size().toTuple()) <= 8000
