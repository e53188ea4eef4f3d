# SPDX-License-Identifier: MIT
"""The timeline as a list: Enter or a double click on an entry edits it, the wheel fetches older ones."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QSizePolicy, QWidget

from followup_desk.domain.records import Interaction
from followup_desk.services.desk import Desk
from followup_desk.ui.look import painting, theme
from followup_desk.ui.person import timeline_words
from followup_desk.ui.person.timeline_delegate import TimelineDelegate
from followup_desk.ui.person.timeline_model import TimelineModel

_STEP = 40


class TimelineView(QListView):
    """`edit_requested` brings the Interaction."""

    edit_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.timeline = TimelineModel(desk, self)
        self._delegate = TimelineDelegate(self, desk.zone, self)
        self._set_up()
        self.setModel(self.timeline)
        self.setItemDelegate(self._delegate)
        self.timeline.dataChanged.connect(self._entry_changed)

    def show_contact(self, contact_id: int | None) -> None:
        """From the newest entry on."""
        self._delegate.forget()
        self._delegate.set_zone(self._desk.zone)
        self.timeline.show_contact(contact_id)
        self.scrollToTop()

    def set_customer(self, customer: bool) -> None:
        """Whose timeline it is: to a customer, yes and no may mean well and unwell."""
        if customer != self.timeline.customer:
            self.timeline.customer = self._delegate.customer = customer
            self.viewport().update()

    def refresh(self) -> None:
        """Take in what changed; the entries being looked at stay where they are, unless that is the top."""
        top = self.indexAt(QPoint(self.width() // 2, 1))
        entry = self.timeline.entry(top)
        offset = self.visualRect(top).top() if top.isValid() else 0
        at_top = self.verticalScrollBar().value() == 0
        self.timeline.refresh()
        row = self.timeline.row_of(entry.id) if entry else -1
        if at_top or row < 0:
            return
        self.scrollTo(self.timeline.index(row), QAbstractItemView.ScrollHint.PositionAtTop)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - offset)

    def show_entry(self, interaction_id: int) -> None:
        """Choose an entry, however far back, and take the focus; one that is not there leaves all as it is."""
        row = self.timeline.read_to(interaction_id)
        if row >= 0:
            self.setCurrentIndex(self.timeline.index(row))
            self.scrollTo(self.timeline.index(row), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_entry(self) -> Interaction | None:
        return self.timeline.entry(self.currentIndex())

    def focus_list(self) -> None:
        """Take the focus, with an entry chosen if there is one."""
        if not self.currentIndex().isValid() and self.timeline.rowCount():
            self.setCurrentIndex(self.timeline.index(0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.current_entry()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and entry and not event.modifiers():
            self.edit_requested.emit(entry)
        elif event.matches(QKeySequence.StandardKey.Copy) and entry:
            self._copy()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self.timeline.entry(self.indexAt(event.position().toPoint()))
        if entry:
            self.edit_requested.emit(entry)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        entry = self.timeline.entry(index)
        if entry and self._delegate.more_at(self.visualRect(index), index, point):
            self.edit_requested.emit(entry)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_entry() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, slot in ((self.tr("Edit…"), self._edit), (self.tr("Copy the notes"), self._copy)):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        squeezed = event.size().height() < _STEP
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if squeezed else policy.ScrollBarAsNeeded)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.timeline.rowCount() == 0:
            painter = QPainter(self.viewport())
            box = self.viewport().rect().adjusted(24, 16, -24, 0)
            words = self.tr("Nothing has happened yet. What you log stands here, the newest first.")
            painting.draw_text_block(painter, box, words, theme.font(13), theme.tokens().ink_3, 3)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # What it asks for must not take room from the log above it; it has what is left.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def _entry_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self._delegate.forget(self.timeline.entry(self.timeline.index(row)))
        self.scheduleDelayedItemsLayout()

    def _edit(self) -> None:
        entry = self.current_entry()
        if entry:
            self.edit_requested.emit(entry)

    def _spoken(self, entry: Interaction) -> str:
        return timeline_words.spoken(entry, self._desk.zone, customer=self.timeline.customer)

    def _copy(self) -> None:
        entry = self.current_entry()
        if entry:
            QGuiApplication.clipboard().setText(entry.notes or self._spoken(entry))
