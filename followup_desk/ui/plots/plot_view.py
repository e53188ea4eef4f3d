# SPDX-License-Identifier: MIT
"""A plot to look at and to go through: arrows go from column to column, Enter or a click asks who stands behind it.

It is a list lying on its side, so that who listens gets each column as a row, in words.
"""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from followup_desk.ui.look import theme
from followup_desk.ui.parts.plain_label import plain_tooltip
from followup_desk.ui.plots import inks
from followup_desk.ui.plots.column_painting import draw_column
from followup_desk.ui.plots.plot import Column, Plot

HEIGHT = 204
COLUMN_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ColumnsModel(QAbstractListModel):
    """The columns of one plot."""

    def __init__(self, plot: Plot, parent: QWidget) -> None:
        super().__init__(parent)
        self._plot = plot

    def plot(self) -> Plot:
        return self._plot

    def show_plot(self, plot: Plot) -> None:
        """As many columns as before are changed in place, so that the one that is chosen stays so."""
        if len(plot.columns) == len(self._plot.columns):
            self._plot = plot
            if plot.columns:
                self.dataChanged.emit(self.index(0), self.index(len(plot.columns) - 1))
            return
        self.beginResetModel()
        self._plot = plot
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._plot.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self._plot.columns[index.row()]
        if role == COLUMN_ROLE:
            return column
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(column.spoken)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.spoken
        return None


class PlotView(QListView):
    """`opened` brings the number of the column."""

    opened = Signal(object)

    def __init__(self, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = ColumnsModel(plot, self)
        self.setModel(self.columns)
        self.setItemDelegate(_ColumnDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        for scroll_by in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            scroll_by(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._name_it()
        self.clicked.connect(self._clicked)

    def plot(self) -> Plot:
        return self.columns.plot()

    def show_plot(self, plot: Plot) -> None:
        self.columns.show_plot(plot)
        self._name_it()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def column_width(self, row: int) -> int:
        """The columns share the whole width; what does not divide goes to some of them."""
        width, count = self.viewport().width(), max(1, self.columns.rowCount())
        return width * (row + 1) // count - width * row // count

    def column_height(self) -> int:
        return self.viewport().height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._clicked(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row())

    def _name_it(self) -> None:
        self.setAccessibleName(self.plot().title)
        self.setAccessibleDescription(self.plot().in_words)


class _ColumnDelegate(QStyledItemDelegate):
    def __init__(self, view: PlotView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.column_width(index.row()), self._view.column_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column: Column = index.data(COLUMN_ROLE)
        box = QRect(option.rect)
        t = theme.tokens()
        painter.save()
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, t.select if chosen else t.surface_2)
        draw_column(painter, box, self._view.plot(), column, inks.of_screen())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(QRect(box.left() + 2, box.bottom() - 2, box.width() - 4, 3), t.accent)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(t.focus, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()
