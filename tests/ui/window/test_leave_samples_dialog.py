# SPDX-License-Identifier: MIT
"""The way out of the sample people: said first, done on Enter, taken back by Undo."""

from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import lists, samples
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.window.leave_samples_dialog import LeaveSamplesDialog, open_leave_samples
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add


def said(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_menu_leads_out_and_an_empty_desk_is_left(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    entry = window.menus.actions["leave-samples"]
    window.menus.look()
    assert not entry.isEnabled()
    count = samples.fill(desk)
    window.menus.look()
    assert entry.isEnabled()
    entry.trigger()
    dialog = window.findChild(LeaveSamplesDialog)
    assert dialog is not None
    assert f"{count} sample people leave this desk" in said(dialog)
    assert "Nobody else is on this desk." in said(dialog)
    dialog.accept_button.click()
    assert window.centre.is_empty()
    assert window.toast.isVisible()
    assert window.toast.text() == "Left the sample people"
    window.toast.undo_requested.emit()
    assert window.toast.isVisible()
    assert lists.count(desk) == count
    assert not window.centre.is_empty()


def test_it_names_who_stays(desk: Desk, over: QWidget) -> None:
    samples.fill(desk)
    for name in ("Eva Lopes", "محمد نور"):
        add(desk, name)
    dialog = open_leave_samples(desk, over)
    assert dialog is not None
    assert "are yours, and stay" in said(dialog)
    assert "Eva Lopes" in said(dialog)
    dialog.accept()
    assert lists.count(desk) == 2
    assert open_leave_samples(desk, over) is None
    assert [box.text() for box in over.findChildren(QMessageBox)] == ["There are no sample people on this desk."]
    undoing.undo(desk)
