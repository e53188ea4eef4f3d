# SPDX-License-Identifier: MIT
"""A line for a day of which only a part may be known: "24 Nov 1980", "November", "1980", or as in vCard."""

from PySide6.QtWidgets import QLineEdit, QWidget

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.partial_words import read, say


class PartialDateLine(QLineEdit):
    """What was understood replaces what was typed once the field is left, so that a wrong guess is seen."""

    def __init__(self, date: PartialDate | None = None, parent: QWidget | None = None) -> None:
        super().__init__(say(date) if date else "", parent)
        self.editingFinished.connect(self._echo)

    def date(self) -> PartialDate | None:
        """The day meant, None for an empty line; ValueError with one line when it is none."""
        text = self.text().strip()
        return read(text) if text else None

    def _echo(self) -> None:
        try:
            date = self.date()
        except ValueError:
            return
        if date is not None:
            self.setText(say(date))
