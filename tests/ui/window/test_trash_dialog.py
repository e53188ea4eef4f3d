# SPDX-License-Identifier: MIT
"""The trash: who is in it, and the way back."""

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from followup_desk.services import lists, people
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
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
