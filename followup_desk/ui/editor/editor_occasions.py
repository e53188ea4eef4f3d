# SPDX-License-Identifier: MIT
"""Days of the year to remember, in the contact editor: birthdays, weddings, anniversaries, of them or theirs."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Occasion
from followup_desk.domain.words import OccasionKind
from followup_desk.ui.editor.editor_row import EditorRow
from followup_desk.ui.editor.editor_rows import EditorRows
from followup_desk.ui.parts.labelled import labelled
from followup_desk.ui.parts.partial_date_line import PartialDateLine
from followup_desk.ui.parts.quiet_combo import QuietCombo

translate = QCoreApplication.translate
_NO_DAY = PartialDate(year=1)
"""Stands in a new row until a day is given; never saved."""


def occasion_words() -> dict[OccasionKind, str]:
    """The kinds as the user reads them."""
    return {
        OccasionKind.BIRTHDAY: translate("editor_occasions", "Birthday"),
        OccasionKind.WEDDING: translate("editor_occasions", "Wedding anniversary"),
        OccasionKind.WORK_ANNIVERSARY: translate("editor_occasions", "Work anniversary"),
        OccasionKind.GRADUATION: translate("editor_occasions", "Graduation"),
        OccasionKind.HOLIDAY: translate("editor_occasions", "Holiday"),
        OccasionKind.OTHER: translate("editor_occasions", "Other occasion"),
    }


class OccasionRow(EditorRow):
    """For 29 February it asks which day to keep in common years."""

    buttons_at = Qt.AlignmentFlag.AlignBottom

    def __init__(self, occasion: Occasion | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._occasion = occasion or Occasion(OccasionKind.BIRTHDAY, _NO_DAY)
        self.kind = QuietCombo()
        for kind, word in occasion_words().items():
            self.kind.addItem(word, kind.value)
        self.kind.show_longest()
        self.kind.setCurrentIndex(self.kind.findData(self._occasion.kind.value))
        self.day = PartialDateLine(occasion.date if occasion else None)
        self.day.setPlaceholderText(self.tr("24 Nov 1980, 24 Nov…"))
        self.whose = QLineEdit(self._occasion.whose)
        self.whose.setPlaceholderText(self.tr("their own"))
        self.leap = QuietCombo()
        self.leap.addItem(self.tr("28 Feb"), 28)
        self.leap.addItem(self.tr("1 March"), 1)
        self.leap.show_longest()
        self.leap.setCurrentIndex(self.leap.findData(self._occasion.leap_day))
        self._leap_field = labelled(self.tr("In common years"), self.leap)
        self._shown = self._texts()
        self.fields.addWidget(labelled(self.tr("Occasion"), self.kind), 2)
        self.fields.addWidget(labelled(self.tr("Day"), self.day), 2)
        self.fields.addWidget(self._leap_field)
        self.fields.addWidget(labelled(self.tr("Whose"), self.whose), 2)
        self.day.textChanged.connect(self._show_leap)
        self._show_leap()

    def first_field(self) -> QWidget:
        return self.kind

    def is_empty(self) -> bool:
        return not self.day.text().strip() and not self.whose.text().strip()

    def chosen_kind(self) -> OccasionKind:
        return OccasionKind(self.kind.currentData())

    def value(self) -> Occasion:
        """The record as it stands; FieldError when the day cannot be read or is missing."""
        day = self._date()
        if self._texts() == self._shown:
            return self._occasion
        return replace(
            self._occasion,
            kind=self.chosen_kind(),
            date=day,
            whose=self.whose.text().strip(),
            leap_day=self.leap.currentData(),
        )

    def _date(self) -> PartialDate:
        try:
            day = self.day.date()
        except ValueError as error:
            raise self.refuse(self.day, str(error)) from error
        if day is None:
            raise self.refuse(self.day, self.tr("Say which day, or as much of it as you know: 24 Nov."))
        return day

    def _texts(self) -> tuple[object, ...]:
        return self.kind.currentData(), self.day.text(), self.whose.text(), self.leap.currentData()

    def _show_leap(self) -> None:
        try:
            day = self.day.date()
        except ValueError:
            day = None
        self._leap_field.setVisible(day is not None and (day.month, day.day) == (2, 29))


class OccasionRows(EditorRows[OccasionRow]):
    """All that hang on somebody, of themselves and of those close to them."""

    def __init__(self, occasions: tuple[Occasion, ...], parent: QWidget | None = None) -> None:
        super().__init__(translate("editor_occasions", "Days to remember"), parent=parent)
        self.add_button(self.tr("Day to remember"), self._new)
        for occasion in occasions:
            self.append(OccasionRow(occasion))

    def value(self) -> tuple[Occasion, ...]:
        return tuple(row.value() for row in self.filled())

    def go_to(self) -> None:
        """The focus to the first day; a birthday is added when there is none."""
        row = self.rows()[0] if self.rows() else self.append(self._new())
        row.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self) -> OccasionRow:
        return OccasionRow(None)
