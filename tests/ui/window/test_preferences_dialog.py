# SPDX-License-Identifier: MIT
"""Preferences: one row a declaration, search, and saving all or nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.ui.window.preferences_dialog import SHOWN, PreferencesDialog, open_preferences


@pytest.fixture
def dialog(desk: Desk, over: QWidget) -> PreferencesDialog:
    shown = open_preferences(desk, over)
    assert shown is not None
    return shown


def line(dialog: PreferencesDialog, name: str) -> QLineEdit:
    field = dialog.fields[name]
    assert isinstance(field, QLineEdit)
    return field


def shown(dialog: PreferencesDialog) -> list[str]:
    return [name for name, field in dialog.fields.items() if field.isVisible()]


def test_every_declared_setting_has_its_field_and_name(dialog: PreferencesDialog) -> None:
    assert list(dialog.fields) == [setting.name for setting in SHOWN]
    assert all(field.accessibleName() or field.property("text") for field in dialog.fields.values())


def test_what_was_changed_is_saved_and_told(desk: Desk, dialog: PreferencesDialog, qtbot: QtBot) -> None:
    line(dialog, "quiet_hours").setText("off")
    evening, scheme = dialog.fields["evening_line"], dialog.fields["scheme"]
    assert isinstance(evening, QCheckBox)
    assert isinstance(scheme, QComboBox)
    evening.setChecked(False)
    scheme.setCurrentIndex(scheme.findData("dark"))
    with qtbot.waitSignal(dialog.saved) as saved:
        QTest.keyClick(line(dialog, "quiet_hours"), Qt.Key.Key_Return)
    assert saved.args == [{"quiet_hours": "off", "evening_line": "off", "scheme": "dark"}]
    assert preferences.get(desk, "scheme") == "dark"
    assert not dialog.isVisible()


def test_what_does_not_fit_is_named_beside_it_and_nothing_is_saved(desk: Desk, dialog: PreferencesDialog) -> None:
    line(dialog, "country").setText("pt")
    line(dialog, "working_day").setText("nine to five")
    dialog.search.setText("country")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.form.error_of(line(dialog, "working_day")) == 'This takes times such as "09:00-18:00".'
    assert dialog.focusWidget() is line(dialog, "working_day")
    assert line(dialog, "working_day").text() == "nine to five"
    assert preferences.get(desk, "country") == ""


def test_the_search_finds_by_title_and_name(dialog: PreferencesDialog) -> None:
    dialog.search.setText("WORKING day")
    assert shown(dialog) == ["working_day", "working_days"]
    dialog.search.setText("dark")
    assert shown(dialog) == ["scheme"]
    dialog.search.setText("zebra")
    assert shown(dialog) == []
    dialog.search.clear()
    assert len(shown(dialog)) == len(SHOWN)


def test_escape_saves_nothing(desk: Desk, dialog: PreferencesDialog) -> None:
    line(dialog, "country").setText("PT")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert preferences.get(desk, "country") == ""
