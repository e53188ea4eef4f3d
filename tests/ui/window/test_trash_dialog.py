# SPDX-License-Identifier: MIT
"""The trash: who is in it, the way back, and the way out for good."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import backups, lists, people, preferences
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.window.forgetting import in_words
from followup_desk.ui.window.trash_dialog import TrashDialog, open_trash
from followup_desk.ui.window.trash_model import TrashModel
from tests.builders import add


def opened(desk: Desk, over: QWidget) -> TrashDialog:
    dialog = open_trash(desk, over)
    assert dialog is not None
    return dialog


def lines(dialog: TrashDialog) -> list[str]:
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def remove(desk: Desk, *names: str) -> list[int]:
    ids = [add(desk, name) for name in names]
    contacts.remove_contacts(desk, ids)
    return ids


def test_it_lists_who_was_removed(desk: Desk, over: QWidget) -> None:
    add(desk, "Still here")
    remove(desk, "Ana Ribeiro", "<b>Ben</b>", "")
    assert lines(opened(desk, over)) == ["Ana Ribeiro", "<b>Ben</b>", "No name"]


def test_restoring_one_leaves_the_others(desk: Desk, over: QWidget) -> None:
    ana, _ben = remove(desk, "Ana", "Ben")
    dialog = opened(desk, over)
    dialog.restore_button.click()
    assert people.person(desk, ana).deleted_at is None
    assert lines(dialog) == ["Ben"]


def test_restoring_several_is_one_act(desk: Desk, over: QWidget) -> None:
    remove(desk, "Ana", "Ben", "Cleo")
    dialog = opened(desk, over)
    dialog.list.selectAll()
    dialog.restore_button.click()
    assert lists.count(desk, "trash") == 0
    assert not dialog.restore_button.isEnabled()
    undoing.undo(desk)
    assert lists.count(desk, "trash") == 3


def test_who_came_back_meanwhile_is_refused_and_the_list_is_read_again(desk: Desk, over: QWidget) -> None:
    ids = remove(desk, "Ana")
    dialog = opened(desk, over)
    contacts.restore_contacts(desk, ids)
    dialog.restore_button.click()
    assert "not in the trash" in dialog.refusal()
    assert lines(dialog) == []


def test_an_empty_trash_says_so(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over)
    assert not dialog.restore_button.isEnabled()
    assert lines(dialog) == []


def test_the_model_keeps_qts_rules_over_more_than_a_page(desk: Desk) -> None:
    remove(desk, *(f"Person {number:03}" for number in range(130)))
    model = TrashModel(desk)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert (model.rowCount(), model.index(129).data()) == (130, "Person 129")
    model.reload()
    assert model.index(0).data() == "Person 000"


def forget(dialog: TrashDialog) -> None:
    """Presses the button, and says yes."""
    dialog.forget_button.click()
    (box,) = dialog.findChildren(QMessageBox)
    box.button(QMessageBox.StandardButton.Yes).click()


def test_it_says_when_people_leave_by_themselves(desk: Desk, over: QWidget) -> None:
    remove(desk, "Ana", "Ben")
    dialog = opened(desk, over)
    assert dialog.said.text() == "Stays in the trash until Monday 21 December 2026, and is then forgotten for good."
    preferences.put(desk, "trash_days", "7")
    dialog = opened(desk, over)
    dialog.list.selectAll()
    assert "The first of them stays in the trash until Saturday 28 November 2026" in dialog.said.text()


def test_to_forget_is_asked_about_first(desk: Desk, over: QWidget) -> None:
    remove(desk, "<b>Ana</b>")
    dialog = opened(desk, over)
    dialog.forget_button.click()
    (box,) = dialog.findChildren(QMessageBox)
    assert box.text() == "Forget <b>Ana</b> for good?"
    assert "cannot be undone" in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert lines(dialog) == ["<b>Ana</b>"]


def test_the_chosen_are_forgotten_and_the_backups_named(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    ana, ben, cleo = remove(desk, "Ana", "Ben", "Cleo")
    backups.backup(desk, desk.folder / "backups" / "desk-2026-11-21.sqlite3")
    dialog = opened(desk, over)
    dialog.list.selectAll()
    dialog.list.selectionModel().select(dialog.model.index(2), QItemSelectionModel.SelectionFlag.Deselect)
    forget(dialog)
    assert not dialog.forget_button.isEnabled()
    assert dialog.said.text() == "Forgetting…"
    qtbot.waitUntil(lambda: lines(dialog) == ["Cleo"], timeout=30_000)
    assert dialog.said.text() == (
        "2 people are forgotten. They are still in these backups until you delete them: desk-2026-11-21.sqlite3."
    )
    assert list(lists.contact_ids(desk, "trash")) == [cleo]
    assert {ana, ben}.isdisjoint(lists.contact_ids(desk, "trash"))


def test_who_was_restored_meanwhile_is_not_forgotten(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    ids = remove(desk, "Ana")
    dialog = opened(desk, over)
    contacts.restore_contacts(desk, ids)
    forget(dialog)
    qtbot.waitUntil(lambda: "not in the trash" in dialog.refusal(), timeout=30_000)
    assert people.person(desk, ids[0]).deleted_at is None


def test_how_it_is_said() -> None:
    assert in_words(1, []) == "One person is forgotten. No backup beside the desk holds them."
    assert in_words(2, list("abcdef")).endswith("until you delete them: a, b, c, d and 2 more.")
