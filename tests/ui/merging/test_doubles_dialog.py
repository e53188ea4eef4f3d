# SPDX-License-Identifier: MIT
"""Possible doubles: looked for by the real program, then merged or kept apart one after the other."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import lists
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.merging.doubles_dialog import DoublesDialog, open_doubles
from followup_desk.ui.merging.doubles_work import Double, read_doubles
from tests.builders import add

PATIENCE_MS = 30_000


def opened(desk: Desk, over: QWidget) -> DoublesDialog:
    """Without waiting for the search."""
    dialog = open_doubles(desk, over)
    assert dialog is not None
    dialog.work.stop()
    return dialog


@pytest.fixture
def dialog(desk: Desk, over: QWidget) -> DoublesDialog:
    """Three pairs among four people: 1 and 2, 2 and 3, 3 and 4."""
    names = ("Ana Ribeiro", "Ana M. Ribeiro", "A. <b>Ribeiro</b>", "نور")
    ids = [add(desk, name) for name in names]
    made = opened(desk, over)
    made.show_pairs(
        [
            Double(ids[0], ids[1], names[0], names[1], "same email"),
            Double(ids[1], ids[2], names[1], names[2], "same number"),
            Double(ids[2], ids[3], names[2], names[3], "same name"),
        ]
    )
    return made


def pairs(dialog: DoublesDialog) -> list[str]:
    """Ids of each pair; the chosen one is marked."""
    return [("> " if pair is dialog.pair() else "") + f"{pair.one_id}+{pair.other_id}" for pair in dialog.model.pairs]


def press(dialog: DoublesDialog, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog.focusWidget(), key)


def test_the_real_program_finds_them(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    add(desk, "Ana Ribeiro", email="ana@example.com")
    add(desk, "Ana M. Ribeiro", email="ANA@example.com")
    add(desk, "Ben Okafor", email="ben@example.com")
    dialog = open_doubles(desk, over)
    assert dialog is not None
    with qtbot.waitSignal(dialog.work.found, timeout=PATIENCE_MS):
        pass
    assert pairs(dialog) == ["> 1+2"]
    assert "same email" in dialog.model.index(0).data()


def test_m_merges_and_goes_to_the_next(dialog: DoublesDialog, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.merged) as merged:
        press(dialog, Qt.Key.Key_M)
    assert merged.args == [1]
    assert pairs(dialog) == ["> 1+3", "3+4"]
    press(dialog, Qt.Key.Key_M, Qt.Key.Key_M)
    assert pairs(dialog) == []
    assert list(lists.contact_ids(desk)) == [1]
    assert "last pair" in dialog.nothing.text()


def test_a_keeps_apart_and_undo_brings_the_pair_back(dialog: DoublesDialog, desk: Desk) -> None:
    press(dialog, Qt.Key.Key_Down, Qt.Key.Key_A)
    assert pairs(dialog) == ["1+2", "> 3+4"]
    press(dialog, Qt.Key.Key_M)
    assert pairs(dialog) == ["> 1+2"]
    dialog.undo_button.click()
    assert pairs(dialog) == ["1+2", "> 3+4"]
    dialog.undo_button.click()
    assert pairs(dialog) == ["1+2", "> 2+3", "3+4"]
    assert lists.count(desk) == 4
    assert dialog.undo_button.isHidden()


def test_s_swaps_who_is_kept(dialog: DoublesDialog, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.merged) as merged:
        press(dialog, Qt.Key.Key_S, Qt.Key.Key_M)
    assert merged.args == [2]
    assert pairs(dialog) == ["> 2+3", "3+4"]


def test_who_left_meanwhile_is_said_in_their_place(dialog: DoublesDialog, desk: Desk) -> None:
    contacts.remove_contacts(desk, [3])
    press(dialog, Qt.Key.Key_Down)
    assert dialog.sides is None
    assert not dialog.merge_button.isEnabled()
    press(dialog, Qt.Key.Key_M)
    assert pairs(dialog) == ["1+2", "> 2+3", "3+4"]


def test_none_is_said(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over)
    dialog.show_pairs([])
    assert dialog.nothing.text() == "Nobody on the desk looks like a double."
    assert dialog.focusWidget() is dialog.accept_button


def test_a_failure_is_said(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over)
    dialog.work.failed.emit("The desk is busy.")
    assert dialog.refusal() == "The desk is busy."


def test_progress_is_shown(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over)
    dialog.work.progressed.emit(None, None)
    assert dialog.bar.maximum() == 0
    dialog.work.progressed.emit(50, 200)
    assert (dialog.bar.value(), dialog.bar.maximum()) == (250, 1000)


def test_what_the_command_says_is_read_each_pair_once() -> None:
    ana, ben = {"id": 1, "name": "Ana", "organisation": ""}, {"id": 2, "name": " ", "organisation": "Okafor & Sons"}
    found = json.dumps(
        [
            {"one": ana, "other": ben, "score": 90, "why": ["email", "profile"]},
            {"one": ben, "other": ana, "score": 50, "why": ["name"]},
            {"one": ana, "other": ana | {"id": 3}, "score": 40, "why": ["something-newer"]},
        ]
    )
    assert read_doubles(found) == [
        Double(1, 2, "Ana", "Okafor & Sons", "same email, same profile page"),
        Double(1, 3, "Ana", "Ana", "something-newer"),
    ]


def test_the_model_keeps_qts_rules(dialog: DoublesDialog) -> None:
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.model.show(dialog.model.pairs[1:])
    assert dialog.model.rowCount() == 2
