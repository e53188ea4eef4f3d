# SPDX-License-Identifier: MIT
"""Preferences, made from their declarations: one row a setting, found by a search over titles and names.

They are saved together: what does not fit is named beside its field, and then nothing is saved.
"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from followup_desk.domain.folding import fold
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.services.setting import Setting
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled

_SWITCH = ("on", "off")
SHOWN = tuple(setting for setting in preferences.SETTINGS if not setting.later)
"""What does something already."""


class PreferencesDialog(DeskDialog):
    """`saved` carries what was changed, by name: the window takes on new colours at once."""

    saved = Signal(object)
    test_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "preferences", self.tr("Preferences"), parent)
        self._before = preferences.all_of(desk)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search preferences…"))
        self.search.setAccessibleName(self.tr("Search preferences"))
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("role", "search")
        self.search.textChanged.connect(self._filter)
        self.form = FormGrid(label_width=220)
        self.fields = {setting.name: self._field(setting) for setting in SHOWN}
        self.form.end()
        self._nothing = plain_label(self.tr("No preference has these words."), role="dim")
        self._nothing.hide()
        self.body.addWidget(self.search)
        self.body.addWidget(self._nothing)
        self.body.addWidget(scrolled(self.form), 1)
        self.add_buttons(self.tr("Save"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(720, 640))
        self.test_button = KeyedButton(self.tr("Test reminders…"))
        self.test_button.clicked.connect(self.test_requested)
        self.extra_buttons.addWidget(self.test_button)
        self.search.setFocus()

    def save(self) -> None:
        self.form.clear()
        changed = {}
        for setting in SHOWN:
            text = _value(self.fields[setting.name])
            if text == self._before[setting.name]:
                continue
            try:
                changed[setting.name] = setting.read(text)
            except ValueError as error:
                self.search.clear()
                what = self.tr("This takes {what}.").format(what=error)
                self.refuse_field(self.form, self.fields[setting.name], what)
        for name, text in changed.items():
            preferences.put(self._desk, name, text)
        self.saved.emit(changed)

    def _field(self, setting: Setting) -> QWidget:
        value = self._before[setting.name]
        if setting.choices == _SWITCH:
            switch = self.form.add_plain(QCheckBox(setting.title.replace("&", "&&")))
            switch.setChecked(value == "on")
            return switch
        if setting.choices:
            box = self.form.add(setting.title, QComboBox())
            for choice in setting.choices:
                box.addItem(self._choice(choice), choice)
            box.setCurrentIndex(box.findData(value))
            return box
        usual = self.tr("Usually {default}").format(default=setting.default) if setting.default else ""
        line = self.form.add(setting.title, QLineEdit(value), usual)
        if setting.name == "country":
            line.setPlaceholderText(self.tr("Two letters: PT, DE, GB…"))
        return line

    def _choice(self, choice: str) -> str:
        words = {
            "system": self.tr("As the system has them"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "ask": self.tr("With a tray, else ask"),
            "on": self.tr("Yes"),
            "off": self.tr("No"),
        }
        return words.get(choice, choice.capitalize())

    def _filter(self, text: str) -> None:
        """Show the settings that have all the words, in the title or the name of the command line."""
        words = fold(text).split()
        found = 0
        for setting in SHOWN:
            inside = fold(f"{setting.title} {setting.name} {' '.join(setting.choices)}")
            shown = all(word in inside for word in words)
            found += shown
            self.form.set_shown(self.fields[setting.name], shown)
        self._nothing.setVisible(not found)


def open_preferences(desk: Desk, parent: QWidget | None = None) -> PreferencesDialog | None:
    """Show the dialog over `parent`; it saves by itself."""
    return open_dialog(lambda: PreferencesDialog(desk, parent), parent)


def _value(field: QWidget) -> str:
    if isinstance(field, QCheckBox):
        return "on" if field.isChecked() else "off"
    if isinstance(field, QComboBox):
        return str(field.currentData())
    assert isinstance(field, QLineEdit)
    return field.text()
