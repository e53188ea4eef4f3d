# SPDX-License-Identifier: MIT
"""The pairs of possible doubles as a list: two names, and below them why they may be one."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from followup_desk.ui.look import painting, theme
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.merging.doubles_work import Double

ROW_HEIGHT = 64
_SIDE = 12
_SPOKEN_CHARACTERS = 200
_DoubleRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class DoublesModel(QAbstractListModel):
    """Shows the pairs it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pairs: list[Double] = []

    def show(self, pairs: Sequence[Double]) -> None:
        self.beginResetModel()
        self.pairs = list(pairs)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.pairs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        pair = self.pairs[index.row()]
        if role == _DoubleRole:
            return pair
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            names = self.tr("{one} and {other}, {why}")
            one, other = pair.one[:_SPOKEN_CHARACTERS], pair.other[:_SPOKEN_CHARACTERS]
            return names.format(one=isolate(one), other=isolate(other), why=pair.why)
        return None


class DoublesView(QListView):
    """One row is always chosen while there are any; letters are left to the dialog, whose keys they are."""

    def __init__(self, model: DoublesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_DoublesDelegate(self))
        self.setProperty("role", "side")
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pairs that may be the same person"))

    def keyboardSearch(self, search: str) -> None:
        """Not by letters: M and A do something else here."""


class _DoublesDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        t = theme.tokens()
        rect: QRect = option.rect
        pair: Double = index.data(_DoubleRole)
        painter.save()
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, t.select if chosen else t.surface_2)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line)
        if chosen:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(painting.mirrored(bar, rect, option.direction), t.accent)
        box = rect.adjusted(_SIDE, 5, -_SIDE, -5)
        bold = theme.font(13, QFont.Weight.DemiBold)
        for top, text, face, ink in (
            (0, pair.one, bold, t.ink),
            (18, pair.other, bold, t.ink),
            (36, pair.why, theme.font(12), t.ink_2),
        ):
            painting.draw_line(painter, QRect(box.left(), box.top() + top, box.width(), 18), text, face, ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.focus, 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 4, 4)
        painter.restore()
