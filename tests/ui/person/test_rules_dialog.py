# SPDX-License-Identifier: MIT
"""What the desk does by itself for one person: taken out, put in again, and what is off for everybody."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import people, preferences
from followup_desk.services.acts import rule_stops, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.person.rules_dialog import RulesDialog, open_rules
from tests.builders import add


def opened(desk: Desk, contact_id: int, over: QWidget) -> RulesDialog:
    dialog = open_rules(desk, contact_id, over)
    assert dialog is not None
    return dialog


def test_a_rule_that_was_stopped_goes_on_again(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    ana = add(desk)
    rule_stops.set_rule(desk, ana, "R12", on=False)
    dialog = opened(desk, ana, over)
    assert [rule for rule, box in dialog.boxes.items() if not box.isChecked()] == ["R12"]
    dialog.boxes["R12"].setChecked(True)
    dialog.boxes["R1"].setChecked(False)
    dialog.accept()
    assert people.person(desk, ana).stops == {"R1"}
    undoing.undo(desk)
    assert people.person(desk, ana).stops == {"R12"}


def test_what_is_off_for_everybody_says_so_and_leaves_theirs_alone(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    ana = add(desk)
    rule_stops.set_rule(desk, ana, "R2", on=False)
    preferences.put(desk, "r2", "off")
    dialog = opened(desk, ana, over)
    assert not dialog.boxes["R2"].isEnabled()
    assert "off for everybody" in dialog.boxes["R2"].text()
    dialog.accept()
    assert people.person(desk, ana).stops == {"R2"}


def test_saving_without_a_change_is_no_act(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    dialog = opened(desk, add(desk), over)
    before = undoing.undo_label(desk)
    dialog.accept()
    assert undoing.undo_label(desk) == before
