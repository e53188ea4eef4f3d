# SPDX-License-Identifier: MIT
"""Preferences, made from their declarations: in groups with headings, found by a search, each with what is usual.

They are saved together: what does not fit is named beside its field as soon as it is left, and then nothing is saved.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

from followup_desk.domain.folding import fold
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.services.setting import Setting
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.window import calendar_file_field, preference_groups
from followup_desk.ui.window.calendar_file_field import CalendarFileField
from followup_desk.ui.window.preference_field import PreferenceField, choice_words
from followup_desk.ui.window.preference_groups import Group

_AROUND = 70
"""What the form has beside it: margins, and the bar to scroll by."""


class PreferencesDialog(DeskDialog):
    """`saved` carries what was changed, by name: the window takes on new colours at once."""

    saved = Signal(object)
    test_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, at: str = "") -> None:
        super().__init__(desk, "preferences", self.tr("Preferences"), parent)
        self._before = preferences.all_of(desk)
        self._at = at
        self._groups = preference_groups.groups()
        self.search = self._search()
        self.form = FormGrid(label_width=280)
        self.rows: dict[str, PreferenceField] = {}
        self._headings: dict[str, QLabel] = {}
        self._nothing = plain_label(self.tr("No preference has these words."), role="dim")
        self._nothing.hide()
        self._area: QScrollArea = scrolled(self.form)
        # Else the first Tab goes to the area, where nothing shows the focus.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.search)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._area, 1)
        # Now, when all stands in its place: each widget is dressed anew for each parent that it gets.
        self._build_rows()
        self._keep_wide()
        self.fields = {name: row.editor for name, row in self.rows.items()}
        wanted = QSize(max(720, self.form.minimumSizeHint().width() + _AROUND), 640)
        self.add_buttons(self.tr("Save"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=wanted)
        self.test_button = KeyedButton(self.tr("Test reminders…"))
        self.test_button.clicked.connect(self.test_requested)
        self.extra_buttons.addWidget(self.test_button)
        self.search.setFocus()

    def save(self) -> None:
        self.form.clear()
        changed = {}
        for name, row in self.rows.items():
            if row.value() == self._before[name]:
                continue
            if fault := row.fault():
                self.search.clear()
                self.refuse_field(self.form, row, fault)
            changed[name] = row.value()
        for name, text in changed.items():
            preferences.put(self._desk, name, text)
        self.saved.emit(changed)

    def shown_headings(self) -> list[str]:
        """The titles of the groups that are to be seen."""
        return [heading.text() for heading in self._headings.values() if not heading.isHidden()]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._at:
            # Not before all is laid out: there is nothing to scroll to.
            QTimer.singleShot(0, self, self._go_there)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field Enter goes to the first that is found, and Esc empties it before it closes the dialog."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_to_first()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Search preferences…"))
        line.setAccessibleName(self.tr("Search preferences"))
        line.setClearButtonEnabled(True)
        line.setProperty("role", "search")
        line.textChanged.connect(self._filter)
        line.installEventFilter(self)
        return line

    def _build_rows(self) -> None:
        for group in self._groups:
            self._headings[group.title] = self.form.add_heading(group.title)
            for setting in group.settings:
                row = self.rows[setting.name] = _field(setting, self._before[setting.name])
                if row.is_switch():
                    self.form.add_wide(row)
                else:
                    self.form.add(preference_groups.label(setting), row, _hint(setting))
                row.left.connect(self._check)
                row.changed.connect(self._keep_wide)
                if setting.name == group.rule:
                    row.changed.connect(self._follow_switches)
        self.form.end()
        self._follow_switches()

    def _follow_switches(self) -> None:
        """The numbers of a rule that is off can wait."""
        for group in self._groups:
            if group.rule in self.rows:
                on = self.rows[group.rule].value() == "on"
                for setting in group.settings:
                    if setting.name in self.rows and setting.name != group.rule:
                        self.rows[setting.name].setEnabled(on)

    def _keep_wide(self) -> None:
        """Nothing is to be scrolled sideways: the dialog is never narrower than its widest row."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(max(self._area.minimumWidth(), self.form.minimumSizeHint().width() + bar))

    def _check(self, name: str) -> None:
        """A field was left: say at once what does not fit."""
        self.form.say(self.rows[name], self.rows[name].fault())

    def _filter(self, text: str) -> None:
        """Show the settings that have all the words: in title, group or choices, or in the command line's name."""
        words = fold(text).split()
        found = 0
        for group in self._groups:
            shown = [setting.name for setting in group.settings if _has(words, group, self.rows[setting.name])]
            for setting in group.settings:
                self.form.set_shown(self.rows[setting.name], setting.name in shown)
            self._headings[group.title].setVisible(bool(shown))
            found += len(shown)
        self._nothing.setVisible(not found)

    def _go_to_first(self) -> None:
        for row in self.rows.values():
            if not row.isHidden() and row.isEnabled():
                row.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _go_there(self) -> None:
        """To the setting that was asked for, below its heading; where there is none of that name, search for it."""
        group = next((each for each in self._groups if self._at in {s.name for s in each.settings}), None)
        if group is None:
            self.search.setText(self._at)
            return
        row = self.rows[self._at] if self.rows[self._at].isEnabled() else self.rows[group.rule]
        top = self._headings[group.title].mapTo(self.form, QPoint(0, 0)).y()
        self._area.verticalScrollBar().setValue(top)
        row.setFocus(Qt.FocusReason.TabFocusReason)


def open_preferences(desk: Desk, parent: QWidget | None = None, at: str = "") -> PreferencesDialog | None:
    """Show the dialog over `parent`, at the setting of that name; it saves by itself."""
    return open_dialog(lambda: PreferencesDialog(desk, parent, at), parent)


def _field(setting: Setting, value: str) -> PreferenceField:
    return (CalendarFileField if setting.name == "calendar_file" else PreferenceField)(setting, value)


def _hint(setting: Setting) -> str:
    return calendar_file_field.hint() if setting.name == "calendar_file" else ""


def _has(words: list[str], group: Group, row: PreferenceField) -> bool:
    setting = row.setting
    choices = " ".join((*setting.choices, *(choice_words(choice) for choice in setting.choices)))
    inside = fold(
        f"{group.title} {preference_groups.also_called(group.rule)} {setting.said()} {setting.name} {choices}"
    )
    return all(word in inside for word in words)
