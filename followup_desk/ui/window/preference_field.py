# SPDX-License-Identifier: MIT
"""One preference to change: its editor, what is usual beside it, and the way back to that where it is not so."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLayout, QLineEdit, QWidget

from followup_desk.services import setting_words
from followup_desk.services.setting import Setting
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_caption, plain_label
from followup_desk.ui.parts.quiet_combo import QuietCombo
from followup_desk.ui.window import preference_groups

translate = QCoreApplication.translate
_SWITCH = ("on", "off")
_NUMBER, _SHORT, _CHOICE = 72, 150, 220


class PreferenceField(QWidget):
    """`changed` comes with each change, `left` when an editor of text was left or Enter pressed in it."""

    changed = Signal()
    left = Signal(str)

    def __init__(self, setting: Setting, value: str) -> None:
        super().__init__()
        self.setting = setting
        self.editor = _editor(setting)
        self._usual = plain_label(self._usual_text(), role="dim")
        self._reset: KeyedButton | None = None
        self._row = self._lay_out()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.editor)
        self._row.addWidget(self._usual)
        self.setFocusProxy(self.editor)
        self._add_more()
        self.put(value)
        self._connect()
        self._follow()

    def is_switch(self) -> bool:
        return isinstance(self.editor, QCheckBox)

    def value(self) -> str:
        """What stands there, as text."""
        if isinstance(self.editor, QCheckBox):
            return "on" if self.editor.isChecked() else "off"
        if isinstance(self.editor, QComboBox):
            return str(self.editor.currentData())
        assert isinstance(self.editor, QLineEdit)
        return setting_words.typed(self.setting.name, self.editor.text())

    def put(self, value: str) -> None:
        if isinstance(self.editor, QCheckBox):
            self.editor.setChecked(value == "on")
        elif isinstance(self.editor, QComboBox):
            self.editor.setCurrentIndex(self.editor.findData(value))
        elif isinstance(self.editor, QLineEdit):
            self.editor.setText(setting_words.shown(self.setting.name, value))

    def fault(self) -> str:
        """What is wrong with what stands there; empty when nothing is."""
        try:
            self.setting.read(self.value())
        except ValueError as error:
            return self.tr("This takes {what}.").format(what=error)
        return ""

    def is_usual(self) -> bool:
        return self.value() == self.setting.default

    def reset_button(self) -> KeyedButton | None:
        """The way back to what is usual, once there was need of it."""
        return self._reset

    def setAccessibleName(self, name: str) -> None:
        self.editor.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        self.editor.setAccessibleDescription(", ".join(part for part in (text, self._usual.text()) if part))

    def _lay_out(self) -> QLayout:
        """The row of the editor, which is as wide as there is room where anything may stand in it. What there is no
        room for stands below: nothing is to be scrolled sideways."""
        if self.setting.default:
            return FlowLayout(self, gap=10)
        row = QHBoxLayout(self)
        row.setSpacing(10)
        return row

    def _add_more(self) -> None:
        """What else stands in it, after the editor: that is the order of Tab, too."""

    def _connect(self) -> None:
        if isinstance(self.editor, QCheckBox):
            self.editor.toggled.connect(self._follow)
        elif isinstance(self.editor, QComboBox):
            self.editor.currentIndexChanged.connect(self._follow)
        elif isinstance(self.editor, QLineEdit):
            self.editor.textChanged.connect(self._follow)
            self.editor.editingFinished.connect(self._left)

    def _left(self) -> None:
        self.left.emit(self.setting.name)

    def _follow(self) -> None:
        usual = self.is_usual()
        self._usual.setVisible(bool(self._usual.text()) and (not usual or isinstance(self.editor, QLineEdit)))
        if self._reset is None and not usual:
            self._reset = self._reset_button()
        if self._reset is not None:
            if usual and self._reset.hasFocus():
                self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reset.setVisible(not usual)
        self.changed.emit()

    def _reset_button(self) -> KeyedButton:
        button = KeyedButton(self.tr("Reset"), role="mini")
        what = self.tr("Reset to what is usual: {name}")
        button.setAccessibleName(what.format(name=preference_groups.label(self.setting)))
        button.clicked.connect(self._reset_clicked)
        self._add_reset(button)
        return button

    def _add_reset(self, button: KeyedButton) -> None:
        self._row.addWidget(button)

    def _reset_clicked(self) -> None:
        self.put(self.setting.default)
        self.left.emit(self.setting.name)

    def _usual_text(self) -> str:
        usual = self.setting.default
        usual = choice_words(usual) if self.setting.choices else setting_words.shown(self.setting.name, usual)
        return self.tr("usually {usual}").format(usual=usual) if usual else ""


def choice_words(choice: str) -> str:
    """What one of several values is called."""
    words = {
        "system": translate("preference_field", "As the system has it"),
        "light": translate("preference_field", "Light"),
        "dark": translate("preference_field", "Dark"),
        "ask": translate("preference_field", "With a tray, else ask"),
        "on": translate("preference_field", "Yes"),
        "off": translate("preference_field", "No"),
        "en": "English",  # each in its own words, for who reads no other
        "de": "Deutsch",
        "fr": "Français",
    }
    return words.get(choice, choice)


def _editor(setting: Setting) -> QWidget:
    if setting.choices == _SWITCH:
        return QCheckBox(plain_caption(preference_groups.label(setting)))
    if setting.choices:
        box = QuietCombo()
        box.setMinimumWidth(_CHOICE)
        for choice in setting.choices:
            box.addItem(choice_words(choice), choice)
        box.show_longest()
        return box
    line = QLineEdit()
    if setting.default.isdecimal():
        line.setFixedWidth(_NUMBER)
        line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    elif setting.default:
        line.setFixedWidth(_SHORT)
    if setting.name == "country":
        line.setPlaceholderText(translate("preference_field", "Two letters: PT, DE, GB…"))
    elif setting.name == "sitting_days":
        line.setPlaceholderText(translate("preference_field", "As the working days"))
    return line
