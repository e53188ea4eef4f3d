# SPDX-License-Identifier: MIT
"""Preferences: one row a declaration in its group, search, what is usual, and saving all or nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.ui.look import language
from followup_desk.ui.window import preference_groups
from followup_desk.ui.window.preferences_dialog import PreferencesDialog, open_preferences

SHOWN = [setting.name for setting in preferences.SETTINGS]


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
    assert sorted(dialog.fields) == sorted(SHOWN)
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
    assert dialog.form.error_of(dialog.rows["working_day"]) == 'This takes times such as "09:00-18:00".'
    assert dialog.focusWidget() is line(dialog, "working_day")
    assert line(dialog, "working_day").text() == "nine to five"
    assert preferences.get(desk, "country") == ""


def test_the_search_finds_by_title_and_name(dialog: PreferencesDialog) -> None:
    dialog.search.setText("WORKING day")
    assert shown(dialog) == ["briefing", "working_day", "working_days"]
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


def test_they_stand_in_groups_and_a_rule_has_its_switch_and_numbers_together(dialog: PreferencesDialog) -> None:
    headings = dialog.shown_headings()
    notes = next(group for group in preference_groups.groups() if group.rule == "r1")
    assert headings[:4] == ["Reminders", "Working time", "The daily sitting", "Calendar"]
    assert "Thank-you notes · R1" in headings
    assert [setting.name for setting in notes.settings] == ["r1", "r1_days"]
    assert not any(label.startswith("R1") for label in map(preference_groups.label, notes.settings))


def test_every_setting_has_one_place_and_every_rule_a_name_in_words() -> None:
    placed = [setting.name for group in preference_groups.groups() for setting in group.settings]
    assert sorted(placed) == sorted(SHOWN)
    assert [group.title for group in preference_groups.groups() if group.rule and " · " not in group.title] == []


def test_headings_go_with_their_rows_while_searching(dialog: PreferencesDialog) -> None:
    dialog.search.setText("thank-you")
    assert dialog.shown_headings() == ["Thank-you notes · R1"]
    assert shown(dialog) == ["r1", "r1_days"]
    dialog.search.setText("zebra")
    assert dialog.shown_headings() == []


def test_the_first_tab_goes_to_the_first_setting(dialog: PreferencesDialog) -> None:
    assert dialog.focusWidget() is dialog.search
    QTest.keyClick(dialog.search, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.fields["quiet_hours"]


def test_enter_in_the_search_goes_to_what_is_found_and_saves_nothing(desk: Desk, dialog: PreferencesDialog) -> None:
    QTest.keyClicks(dialog.search, "country")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.fields["country"]


def test_escape_in_the_search_empties_it_first(dialog: PreferencesDialog) -> None:
    QTest.keyClicks(dialog.search, "country")
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert (dialog.search.text(), dialog.isVisible()) == ("", True)


@pytest.mark.parametrize(
    ("at", "focus"), [("r2_days", "r2_days"), ("r22", "r22"), ("scheme", "scheme"), ("country", "country")]
)
def test_it_opens_at_a_setting(desk: Desk, over: QWidget, qtbot: QtBot, at: str, focus: str) -> None:
    dialog = open_preferences(desk, over, at=at)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.fields[focus])
    assert not dialog.rows[focus].visibleRegion().isEmpty()
    assert len(shown(dialog)) == len(SHOWN)


def test_at_a_number_of_a_rule_that_is_off_it_opens_at_the_switch(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    preferences.put(desk, "r2", "off")
    dialog = open_preferences(desk, over, at="r2_days")
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.fields["r2"])
    assert not dialog.fields["r2_days"].isEnabled()


def test_at_words_that_name_none_it_searches_for_them(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    dialog = open_preferences(desk, over, at="quiet")
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.search.text() == "quiet")


def test_what_is_not_as_usual_can_be_reset(desk: Desk, over: QWidget) -> None:
    preferences.put(desk, "r2_days", "10")
    preferences.put(desk, "r7", "off")
    dialog = open_preferences(desk, over)
    assert dialog is not None
    days, switch = dialog.rows["r2_days"], dialog.rows["r7"]
    assert dialog.rows["r3_days"].reset_button() is None
    for row in (days, switch):
        button = row.reset_button()
        assert button is not None
        assert button.accessibleName().startswith("Reset to what is usual: ")
        button.click()
        assert button.isHidden()
    assert (days.value(), switch.value()) == ("7", "on")
    dialog.accept()
    assert preferences.get(desk, "r2_days") == "7"


def test_a_field_says_what_is_wrong_when_it_is_left(dialog: PreferencesDialog) -> None:
    line(dialog, "r2_days").setFocus()
    line(dialog, "r2_days").setText("soon")
    dialog.search.setFocus()
    assert dialog.form.error_of(dialog.rows["r2_days"]) == "This takes a number from 1 to 3650."
    line(dialog, "r2_days").setFocus()
    line(dialog, "r2_days").setText("9")
    dialog.search.setFocus()
    assert dialog.form.error_of(dialog.rows["r2_days"]) == ""


def test_the_numbers_of_a_rule_wait_while_it_is_off(dialog: PreferencesDialog) -> None:
    switch = dialog.fields["r20"]
    assert isinstance(switch, QCheckBox)
    switch.setChecked(False)
    assert not dialog.fields["r20_skips"].isEnabled()
    switch.setChecked(True)
    assert dialog.fields["r20_skips"].isEnabled()


@pytest.mark.parametrize("spoken", ["en", "de", "fr"])
def test_at_its_smallest_nothing_is_scrolled_sideways_with_every_reset_shown(
    desk: Desk, over: QWidget, qtbot: QtBot, spoken: str
) -> None:
    language.speak(spoken)
    try:
        dialog = open_preferences(desk, over)
        assert dialog is not None
        for row in dialog.rows.values():
            _change(row.editor)
        dialog.resize(1, 400)
        qtbot.waitUntil(lambda: dialog.width() == dialog.minimumSizeHint().width())
        assert dialog.width() < 720
        for row in dialog.rows.values():
            button = row.reset_button()
            assert button is not None
            assert button.mapTo(dialog, button.rect().topRight()).x() < dialog.width()
        area = dialog.findChild(QScrollArea)
        assert area is not None
        assert area.horizontalScrollBar().maximum() == 0
    finally:
        language.speak("en")


def _change(editor: QWidget) -> None:
    if isinstance(editor, QCheckBox):
        editor.toggle()
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.count() - 1)
    elif isinstance(editor, QLineEdit):
        editor.setText(f"{editor.text()}1")
