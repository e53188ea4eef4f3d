# SPDX-License-Identifier: MIT
"""Jobs in the contact editor: organisation, title, since and until. One without an end is the present job."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Position
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.editor_row import EditorRow
from followup_desk.ui.editor.editor_rows import EditorRows
from followup_desk.ui.parts.labelled import labelled
from followup_desk.ui.parts.partial_date_line import PartialDateLine

translate = QCoreApplication.translate
_DATE_WIDTH = 112


class OrganisationLine(QLineEdit):
    """Offers the organisations that the desk knows and that begin as was typed."""

    def __init__(self, desk: Desk, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._desk = desk
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)

    def _offer(self, text: str) -> None:
        typed = text.strip()
        known = people.known_organisations(self._desk, typed) if typed else []
        self._known.setStringList([] if known == [typed] else known)


class PositionRow(EditorRow):
    """An empty row is left out; a title without an organisation is kept."""

    buttons_at = Qt.AlignmentFlag.AlignBottom

    def __init__(self, desk: Desk, position: Position, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position = position
        self.organisation = OrganisationLine(desk, position.organisation)
        self.title = QLineEdit(position.title)
        self.since = PartialDateLine(position.since)
        self.until = PartialDateLine(position.until)
        self.until.setPlaceholderText(self.tr("still there"))
        self._shown = self._texts()
        self.fields.addWidget(labelled(self.tr("Organisation"), self.organisation), 3)
        self.fields.addWidget(labelled(self.tr("Title"), self.title), 3)
        for text, line in ((self.tr("Since"), self.since), (self.tr("Until"), self.until)):
            line.setFixedWidth(_DATE_WIDTH)
            self.fields.addWidget(labelled(text, line))

    def first_field(self) -> QWidget:
        return self.organisation

    def is_empty(self) -> bool:
        return not any(text.strip() for text in self._texts())

    def value(self) -> Position:
        """The record as it stands; FieldError when a day cannot be read."""
        since, until = self._date(self.since), self._date(self.until)
        if self._texts() == self._shown:
            return self._position
        if since and until and since.year and until.year and until.year < since.year:
            raise self.refuse(self.until, self.tr("The end lies before the beginning."))
        names = self.organisation.text().strip(), self.title.text().strip()
        return replace(self._position, organisation=names[0], title=names[1], since=since, until=until)

    def _date(self, line: PartialDateLine) -> PartialDate | None:
        try:
            return line.date()
        except ValueError as error:
            raise self.refuse(line, str(error)) from error

    def _texts(self) -> tuple[str, str, str, str]:
        return self.organisation.text(), self.title.text(), self.since.text(), self.until.text()


class PositionRows(EditorRows[PositionRow]):
    """All of somebody's, the first one without an end being shown below the name."""

    def __init__(self, desk: Desk, positions: tuple[Position, ...], parent: QWidget | None = None) -> None:
        super().__init__(translate("editor_positions", "Work"), ordered=True, parent=parent)
        self._desk = desk
        self.add_button(self.tr("Position"), self._new)
        for position in positions:
            self.append(PositionRow(desk, position))

    def begin_with_one(self) -> None:
        """A row to fill in for somebody new; left empty it is left out."""
        self.append(self._new())

    def value(self) -> tuple[Position, ...]:
        return tuple(row.value() for row in self.filled())

    def go_to(self, field: str) -> None:
        """The focus into the first row's organisation or title; the row is added when there is none."""
        row = self.rows()[0] if self.rows() else self.append(self._new())
        (row.title if field == "title" else row.organisation).setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self) -> PositionRow:
        return PositionRow(self._desk, Position(""))
