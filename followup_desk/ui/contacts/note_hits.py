# SPDX-License-Identifier: MIT
"""The notes that hold the searched words: a group of its own below the contacts that are found."""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from followup_desk.domain.folding import fold
from followup_desk.domain.punctuation import labelled
from followup_desk.services import lists
from followup_desk.services.desk import Desk
from followup_desk.ui.look import painting, theme
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.parts.plain_label import plain_label

LIMIT = 20
_ROW_HEIGHT = 48
_ROWS_SEEN = 4
_BEFORE = 24
_LONGEST = 160
_SIDE = 14
_LineRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Line(NamedTuple):
    """One hit, ready to paint."""

    contact_id: int
    name: str
    day: str
    text: str


class NoteHits(QFrame):
    """Up to `LIMIT` hits, newest first; hidden when there are none."""

    contact_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = _Lines(self)
        self._title = plain_label(role="section")
        self._title.setContentsMargins(_SIDE, 8, _SIDE, 6)
        self._list = QListView()
        self._list.setProperty("role", "side")
        self._list.setAccessibleName(self.tr("Found in notes"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_LineDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._chosen)
        self._list.activated.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._list)

    def show_for(self, search: str) -> None:
        """Look, and show what there is."""
        lines = found_lines(self._desk, search)
        self._model.show(lines)
        more = len(lines) >= LIMIT
        title = self.tr("In notes: the newest {count}") if more else self.tr("In notes: {count}")
        self._title.setText(title.format(count=len(lines)))
        self._list.setFixedHeight(_ROW_HEIGHT * min(len(lines), _ROWS_SEEN))
        self.setVisible(bool(lines))

    def lines(self) -> list[Line]:
        """What is shown."""
        return self._model.lines

    def list_view(self) -> QListView:
        return self._list

    def _chosen(self, index: QModelIndex) -> None:
        self.contact_chosen.emit(self._model.lines[index.row()].contact_id)


def found_lines(desk: Desk, search: str) -> list[Line]:
    """The hits as lines, of those who are still on the desk."""
    hits = lists.note_hits(desk, search, LIMIT)
    names = {row.id: row.display for row in lists.contact_rows(desk, sorted({hit.contact_id for hit in hits}))}
    now = desk.now()
    return [
        Line(hit.contact_id, names[hit.contact_id], _day(hit.at, now), snippet(hit.notes, search))
        for hit in hits
        if hit.contact_id in names
    ]


def snippet(notes: str, search: str) -> str:
    """The part of the notes around the first searched word that is found in it, on one line."""
    folded = fold(notes[:20_000])
    places = [place for word in fold(search).split() if (place := folded.find(word)) >= 0]
    # Folding may change the length of a text, so the place is only near: enough for a reader.
    start = max(0, min(places, default=0) - _BEFORE)
    line = " ".join(notes[start : start + _LONGEST].split())
    return f"…{line}" if start else line


def _day(at: datetime, now: datetime) -> str:
    return short_day(at.astimezone(now.tzinfo).date(), now.date())


class _Lines(QAbstractListModel):
    """At most twenty lines: shown anew each time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == _LineRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return labelled(f"{line.name}, {line.day}", line.text)
        return None


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(option.rect.width(), _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        t = theme.tokens()
        rect: QRect = option.rect
        line: Line = index.data(_LineRole)
        painter.save()
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, t.select if chosen else t.surface_2)
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), t.line)
        box = rect.adjusted(_SIDE, 6, -_SIDE, -6)
        half = QRect(box.left(), box.top(), box.width(), 18)
        name = self.tr("{name} · {day}").format(name=line.name, day=line.day)
        painting.draw_line(painter, half, name, theme.font(12, QFont.Weight.DemiBold), t.ink)
        painting.draw_line(painter, half.translated(0, 18), line.text, theme.font(12), t.ink_2)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(t.focus, 2))
            painter.drawRect(rect.adjusted(1, 2, -1, -1))
        painter.restore()
