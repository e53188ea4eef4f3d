# SPDX-License-Identifier: MIT
"""Labelled fields in two columns, each with room below it for a hint and for what is wrong with it.

Every label is the buddy of its field and names it for screen readers. A refusal stands beside its field, is
spoken as the field's description, and puts the focus there; what was typed stays.
"""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from followup_desk.ui.look import theme
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_block import TextBlock

_TEXT_LINES = 8
_BELOW = 10
_SPARE = 2
_TEXT_TOP = 5
"""Brings text down to the level of its label, which stands beside fields."""
Field = TypeVar("Field", bound=QWidget)


@dataclass(frozen=True)
class _Row:
    """What stands around a field."""

    label: QLabel | None
    hint: QLabel | None
    error: QLabel
    box: QVBoxLayout


class FormGrid(QWidget):
    """Rows are added from the top; `add` gives the field back, so that a form reads as a list of its fields."""

    def __init__(self, parent: QWidget | None = None, label_width: int = 0) -> None:
        super().__init__(parent)
        self._rows: dict[QWidget, _Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._label_width = label_width
        self._labels: list[QLabel] = []

    def add(self, text: str, field: Field, hint: str = "") -> Field:
        """A field with its label ("&" before the letter that Alt takes) and a hint below it."""
        label = plain_label(text, role="dim", wrap=bool(self._label_width))
        label.setBuddy(field)
        label.setContentsMargins(0, 6, 0, 8 if self._label_width else 0)
        if self._label_width:
            self._fit_labels(label)
        field.setAccessibleName(text.replace("&", ""))
        self._grid.addWidget(label, self._grid.rowCount(), 0, Qt.AlignmentFlag.AlignTop)
        return self._place(field, hint, self._grid.rowCount() - 1, label)

    def add_plain(self, field: Field, hint: str = "") -> Field:
        """A field that says itself what it is, such as a check box; it stands in the column of fields."""
        return self._place(field, hint, self._grid.rowCount(), None)

    def add_wide(self, field: Field, hint: str = "") -> Field:
        """As `add_plain`, over both columns."""
        return self._place(field, hint, self._grid.rowCount(), None, wide=True)

    def add_heading(self, text: str) -> QLabel:
        """The title of the rows that follow."""
        heading = plain_label(text, role="heading", wrap=True)
        heading.setContentsMargins(0, 12 if self._rows else 0, 0, 8)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        return heading

    def add_text(self, title: str, text: str) -> TextBlock:
        """Something to read, not to change; cut where it is very long."""
        block = TextBlock(theme.font(13), max_lines=_TEXT_LINES)
        block.set_text(text)
        return self.add(title, block)

    def end(self) -> None:
        """No more rows: what room is left stays below them."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def refuse(self, field: QWidget, message: str) -> None:
        """Say what is wrong with a field (nothing when it says so itself), and go there."""
        self.say(field, message)
        mark_invalid(field, invalid=True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, field: QWidget, message: str) -> None:
        """Say what is wrong with a field without going there; an empty message: nothing is, any more."""
        row = self._rows[field]
        if not message and not row.error.text():
            return
        row.error.setText(message)
        row.error.setVisible(bool(message))
        field.setAccessibleDescription(message or (row.hint.text() if row.hint else ""))
        mark_invalid(field, invalid=bool(message))

    def clear(self) -> None:
        """Nothing is wrong any more."""
        for field in self._rows:
            self.say(field, "")

    def error_of(self, field: QWidget) -> str:
        """What stands beside a field as wrong; empty when all is well."""
        error = self._rows[field].error
        return "" if error.isHidden() else error.text()

    def set_shown(self, field: QWidget, shown: bool) -> None:
        """Show or hide a whole row."""
        row = self._rows[field]
        for part in (row.label, row.hint, field):
            if part is not None:
                part.setVisible(shown)
        row.error.setVisible(shown and bool(row.error.text()))
        margins = row.box.contentsMargins()
        margins.setBottom(_BELOW if shown else 0)
        row.box.setContentsMargins(margins)

    def _fit_labels(self, label: QLabel) -> None:
        """All as wide as the longest word of any, at least as wide as was asked for: a word cannot be wrapped."""
        words = label.text().replace("&", "").split()
        metrics = QFontMetrics(theme.font(12))
        widest = max((metrics.horizontalAdvance(word) + _SPARE for word in words), default=0)
        self._labels.append(label)
        self._label_width = max(self._label_width, widest)
        for each in self._labels:
            each.setFixedWidth(self._label_width)

    def _place(self, field: Field, hint: str, at: int, label: QLabel | None, *, wide: bool = False) -> Field:
        below = plain_label(hint, role="dim", wrap=True) if hint else None
        box = QVBoxLayout()
        row = _Row(label, below, plain_label(role="error", wrap=True), box)
        row.error.hide()
        self._rows[field] = row
        box.setContentsMargins(0, _TEXT_TOP if isinstance(field, TextBlock) else 0, 0, _BELOW)
        box.setSpacing(3)
        box.addWidget(field)
        if row.hint is not None:
            field.setAccessibleDescription(hint)
            box.addWidget(row.hint)
        box.addWidget(row.error)
        self._grid.addLayout(box, at, 0 if wide else 1, 1, 2 if wide else 1)
        return field


def mark_invalid(field: QWidget, *, invalid: bool) -> None:
    """Let the style sheet outline a line that was refused."""
    line = field if isinstance(field, QLineEdit) else field.focusProxy()
    if isinstance(line, QLineEdit):
        line.setProperty("invalid", invalid)
        line.style().unpolish(line)
        line.style().polish(line)
