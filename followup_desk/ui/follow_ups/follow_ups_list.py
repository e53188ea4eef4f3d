# SPDX-License-Identifier: MIT
"""The list inside the follow-ups pane: keys, clicks on the painted buttons, and the menu of a card.

`asked` says what the user wants done with which follow-up; the actions are done, handled (already, without a
log), snooze, move, drop and why.
"""

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QFrame, QListView, QMenu, QWidget

from followup_desk.ui.follow_ups.follow_ups_delegate import FollowUpsDelegate
from followup_desk.ui.follow_ups.follow_ups_model import FollowUpsModel, Row
from followup_desk.ui.look import theme

_KEYS = {
    (Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier): "done",
    (Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier): "handled",
    (Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier): "snooze",
    (Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier): "move",
    (Qt.Key.Key_W, Qt.KeyboardModifier.NoModifier): "why",
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): "drop",
}


class FollowUpsList(QListView):
    """Shows a FollowUpsModel; the pane decides which card is chosen (`mark`)."""

    asked = Signal(str, object)
    chosen_by_user = Signal(object)
    more_wanted = Signal()

    def __init__(self, model: FollowUpsModel, delegate: FollowUpsDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow_ups = model
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setProperty("role", "side")
        self.setAccessibleName(self.tr("Follow-ups"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._look_for_more)
        self.verticalScrollBar().rangeChanged.connect(self._look_for_more)

    def mark(self, follow_up_id: int | None) -> None:
        """Make this the chosen card, which is higher by its buttons; scroll only as far as needed."""
        index = self._follow_ups.index_of(follow_up_id)
        if self._delegate.chosen != (follow_up_id if index.isValid() else None):
            self._delegate.chosen = follow_up_id if index.isValid() else None
            self._delegate.hovered = self._delegate.pressed = ""
            self.scheduleDelayedItemsLayout()
        if self.currentIndex() != index:
            self.setCurrentIndex(index)

    def show_chosen(self) -> None:
        """Bring the whole chosen card into view, and the heading above it when it is the first of its group."""
        index = self.currentIndex()
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        above = index.siblingAtRow(index.row() - 1)
        if above.isValid() and not above.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.scrollTo(above)
        self.scrollTo(index)

    def button_spot(self, follow_up_id: int, action: str) -> QPoint:
        """Where a menu of this button belongs, on the screen: below it, or at the list's top if it is not shown."""
        row = self._row_of(index := self._follow_ups.index_of(follow_up_id))
        rect = self.visualRect(index)
        if row is None or row.card is None or not rect.intersects(self.viewport().rect()):
            return self.mapToGlobal(QPoint(12, 12))
        if self._delegate.chosen != follow_up_id:
            return self.viewport().mapToGlobal(rect.bottomLeft())
        box = self._delegate.button_box(row.card, rect, action, self.layoutDirection())
        return self.viewport().mapToGlobal(box.bottomLeft() + QPoint(0, 2))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        row = self._row_of(current)
        self.chosen_by_user.emit(row.card if row is not None else None)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """A screen reader selects a row without going there."""
        super().selectionChanged(selected, deselected)
        chosen = selected.indexes()
        if chosen and chosen[0] != self.currentIndex():
            self.setCurrentIndex(chosen[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = _KEYS.get((Qt.Key(event.key()), modifiers))
        row = self._row_of(self.currentIndex())
        if row is not None and row.card is not None and action:
            self.asked.emit(action, row.card.follow_up.id)
        elif row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._activate(row)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not modifiers:
            self._go_to_end(first=event.key() == Qt.Key.Key_Home)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        button = self._button_under(event.position().toPoint())
        if button and event.button() == Qt.MouseButton.LeftButton:
            self._point_at(button, button)
            return
        super().mousePressEvent(event)
        row = self._row_of(self.indexAt(event.position().toPoint()))
        if row is not None and row.more and event.button() == Qt.MouseButton.LeftButton:
            self.more_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, button = self._delegate.pressed, self._button_under(event.position().toPoint())
        self._point_at(button, "")
        if pressed and pressed == button and self._delegate.chosen is not None:
            shifted = pressed == "done" and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.asked.emit("handled" if shifted else pressed, self._delegate.chosen)
        elif not pressed:
            super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._delegate.pressed or event.buttons() == Qt.MouseButton.NoButton:
            self._point_at(self._button_under(event.position().toPoint()), self._delegate.pressed)
        else:
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at("", "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._row_of(index)
        if row is None or row.card is None:
            return
        spot = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.card_menu(row.card.follow_up.id).popup(spot)

    def card_menu(self, follow_up_id: int) -> QMenu:
        """All that can be done with a follow-up; deletes itself once closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action, text in (
            ("done", self.tr("Done: log it\tD")),
            ("handled", self.tr("Already handled, without a log\tShift+D")),
            ("snooze", self.tr("Snooze…\tS")),
            ("move", self.tr("Move…\tM")),
            ("drop", self.tr("Drop…\tDel")),
            ("why", self.tr("Why?\tW")),
        ):
            menu.addAction(text).setData((action, follow_up_id))
        menu.triggered.connect(self._menu_chosen)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._follow_ups.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setFont(theme.font(13, QFont.Weight.Normal))
        painter.setPen(theme.tokens().ink_2)
        room = self.viewport().rect().adjusted(24, 24, -24, -24)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.tr("Nothing is planned. Ctrl+N plans a follow-up."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._delegate.set_width(self.viewport().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def _go_to_end(self, *, first: bool) -> None:
        """To the first card or the last that is read; headings are passed over."""
        rows = range(self._follow_ups.rowCount())
        for number in rows if first else reversed(rows):
            index = self._follow_ups.index(number)
            if (row := self._row_of(index)) is not None and row.card is not None:
                self.setCurrentIndex(index)
                return

    def _activate(self, row: Row) -> None:
        """Enter: a card is logged, a "more" opens."""
        if row.card is not None:
            self.asked.emit("done", row.card.follow_up.id)
        else:
            self.more_wanted.emit()

    def _menu_chosen(self, action: QAction) -> None:
        name, follow_up_id = action.data()
        self.asked.emit(name, follow_up_id)

    def _look_for_more(self) -> None:
        """A "more" that comes into view opens by itself, once the view is at rest."""
        QTimer.singleShot(0, self, self._open_more_in_view)

    def _open_more_in_view(self) -> None:
        index = self.indexAt(QPoint(self.viewport().width() // 2, 1))
        bottom = self.viewport().height()
        while index.isValid() and self.visualRect(index).top() < bottom:
            row = self._row_of(index)
            if row is not None and row.more:
                self.more_wanted.emit()
                return
            index = index.siblingAtRow(index.row() + 1)

    def _row_of(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        return self._follow_ups.row_at(index) if index.isValid() else None

    def _button_under(self, point: QPoint) -> str:
        index = self.indexAt(point)
        row = self._row_of(index)
        if row is None or row.card is None:
            return ""
        return self._delegate.button_at(row.card, self.visualRect(index), point, self.layoutDirection())

    def _point_at(self, hovered: str, pressed: str) -> None:
        """Show which painted button the pointer is on."""
        if (self._delegate.hovered, self._delegate.pressed) != (hovered, pressed):
            self._delegate.hovered, self._delegate.pressed = hovered, pressed
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.update(self.currentIndex())
