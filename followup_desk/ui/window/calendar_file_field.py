# SPDX-License-Identifier: MIT
"""The preference for the calendar file: where it is kept, with a choice of a file, its address to copy, and an end."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.last_folder import documents
from followup_desk.ui.window.preference_field import PreferenceField

translate = QCoreApplication.translate
_SUGGESTED = "follow-ups.ics"


class CalendarFileField(PreferenceField):
    """A path that can be typed, too; no path is the usual: nothing is kept."""

    def address(self) -> str:
        """What a calendar program subscribes to."""
        return QUrl.fromLocalFile(self.value()).toString(QUrl.ComponentFormattingOption.FullyEncoded)

    def _lay_out(self) -> QHBoxLayout:
        """The buttons below the line: a path is long."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        row, below = QHBoxLayout(), QHBoxLayout()
        below.setSpacing(8)
        column.addLayout(row)
        column.addLayout(below)
        self._below = below
        return row

    def _add_more(self) -> None:
        assert isinstance(self.editor, QLineEdit)
        self.editor.setPlaceholderText(self.tr("No file is kept"))
        self.choose_button = KeyedButton(self.tr("Choose…"), role="mini")
        self.copy_button = KeyedButton(self.tr("Copy the address"), role="mini")
        self.choose_button.setAccessibleName(self.tr("Choose a file for the calendar"))
        self.copy_button.setAccessibleName(self.tr("Copy the address of the calendar file"))
        self.choose_button.clicked.connect(self._choose)
        self.copy_button.clicked.connect(self._copy)
        self._below.addWidget(self.choose_button)
        self._below.addWidget(self.copy_button)
        self._below.addStretch(1)

    def _follow(self) -> None:
        super()._follow()
        self.copy_button.setVisible(bool(self.value().strip()) and not self.fault())

    def _add_reset(self, button: KeyedButton) -> None:
        button.setText(self.tr("Stop"))
        button.setAccessibleName(self.tr("Stop keeping a calendar file"))
        self._below.insertWidget(2, button)

    def _choose(self) -> None:
        file = ask_for_calendar_file(self.window(), self.tr("A calendar file to keep up to date"), self.value())
        if file:
            self.put(file)
            self._left()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address())
        announce(self, self.tr("Copied: {value}").format(value=self.address()))


def hint() -> str:
    """How others come to see it."""
    return translate(
        "calendar_file_field",
        "Your follow-ups, up to a year ahead, and your minutes if an hour is set for them. A calendar program on this"
        " computer subscribes to the address of the file; kept in a folder that is synced, it reaches your phone, too."
        " Whoever can read the file reads names and reasons.",
    )


def ask_for_calendar_file(parent: QWidget, title: str, suggested: str = "") -> str:
    """The system's own dialog for a calendar file to write; empty when nobody chose."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("calendar_file_field", "Calendars (*.ics)"))
    dialog.setDefaultSuffix("ics")
    dialog.selectFile(suggested or str(Path(documents()) / _SUGGESTED))
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    files = dialog.selectedFiles() if accepted else []
    dialog.deleteLater()
    return files[0] if files else ""
