# SPDX-License-Identifier: MIT
"""Two people beside each other, field by field; where they agree a chip says so."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from followup_desk.ui.imports.field_words import field_word, value_words
from followup_desk.ui.imports.findings import Compared
from followup_desk.ui.look import theme
from followup_desk.ui.look.chip import Chip
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_block import TextBlock

_MOST_LINES = 4
_FIELD, _THEIRS, _MARK, _OURS = range(4)


class SideBySide(QWidget):
    """`show_fields` replaces what stands there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnMinimumWidth(_FIELD, 84)
        for column in (_THEIRS, _OURS):
            self._grid.setColumnStretch(column, 1)
        self._grid.addWidget(plain_label(self.tr("In the file"), role="section"), 0, _THEIRS)
        self._grid.addWidget(plain_label(self.tr("On your desk"), role="section"), 0, _OURS)

    def show_fields(self, fields: Sequence[Compared]) -> None:
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        last = self._grid.rowCount()
        self._grid.setRowStretch(last - 1, 0)
        for row, compared in enumerate(fields, start=1):
            self._add_row(row, compared)
        self._grid.setRowStretch(len(fields) + 1, 1)
        self.setAccessibleDescription("\n".join(self._spoken(compared) for compared in fields))

    def _add_row(self, row: int, compared: Compared) -> None:
        same = compared.agrees()
        mark = Chip(self)
        mark.set_chip(self._mark(compared), "ok")
        mark.setMinimumWidth(60)
        values = (value_words(compared.field, said) for said in (compared.theirs, compared.ours))
        texts = [_text(value, same=same) for value in values]
        label = plain_label(field_word(compared.field), role="dim", wrap=True)
        for column, widget in ((_FIELD, label), (_THEIRS, texts[0]), (_MARK, mark), (_OURS, texts[1])):
            self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
            self._shown.append(widget)

    def _mark(self, compared: Compared) -> str:
        if compared.agrees():
            return self.tr("same")
        return self.tr("partly") if compared.agrees_partly() else ""

    def _spoken(self, compared: Compared) -> str:
        field = field_word(compared.field)
        theirs, ours = (value_words(compared.field, said) for said in (compared.theirs, compared.ours))
        if compared.agrees():
            return self.tr("{field}: the same, {value}").format(field=field, value=ours)
        words = self.tr("{field}: in the file {theirs}, on your desk {ours}")
        nothing = self.tr("nothing")
        said = words.format(field=field, theirs=theirs or nothing, ours=ours or nothing)
        return f"{said}, {self.tr('partly the same')}" if compared.agrees_partly() else said


def _text(text: str, *, same: bool) -> QLabel:
    weight = QFont.Weight.DemiBold if same else QFont.Weight.Normal
    block = TextBlock(theme.font(13, weight), "ink" if text else "ink_3", _MOST_LINES)
    block.set_text(text or "—")
    return block
