# SPDX-License-Identifier: MIT
"""Files and folders dropped anywhere on the window: emails and appointments are for somebody, others are imported."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Signal
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from followup_desk.ui.window.drop_places import DropPlaces, Place

if TYPE_CHECKING:
    from followup_desk.ui.filing.drop_mark import DropMark


class FileDrops(QObject):
    """A text field below the pointer takes what it can itself."""

    dropped = Signal(list)
    """Paths, for the import."""
    letters_dropped = Signal(object, object)
    """Emails and appointments, each a services.filing.Brought, and on whom they were dropped, or None."""

    def __init__(self, window: QWidget, places: DropPlaces) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._mark: DropMark | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent):  # and its kind, the entering
            self._hover(event)
            return True
        if isinstance(event, QDragLeaveEvent):
            self._unmark()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._unmark()
            self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def mark(self) -> "DropMark | None":
        """What shows where a drop would go; None until something is dragged first."""
        return self._mark

    def _hover(self, event: QDragMoveEvent) -> None:
        from followup_desk.ui.filing import dragged

        has_letters = dragged.has_letters(event.mimeData())
        if not has_letters and not dragged.looked_at(event.mimeData()).paths:
            return
        event.acceptProposedAction()
        place = self._place(event.position()) if has_letters else None
        if place is None:
            self._unmark()
        else:
            self._show_mark(place)

    def _drop(self, event: QDropEvent) -> None:
        from followup_desk.ui.filing import dragged

        found = dragged.looked_at(event.mimeData())
        if not found.letters and not found.paths:
            return
        event.acceptProposedAction()
        if found.paths:
            self.dropped.emit(list(found.paths))
        if found.letters:
            place = self._place(event.position())
            self.letters_dropped.emit(found.letters, place.contact_id if place else None)

    def _place(self, at: QPointF) -> Place | None:
        return self._places.at(self._window.mapToGlobal(at.toPoint()))

    def _show_mark(self, place: Place) -> None:
        from followup_desk.ui.filing import drop_mark, filing_words

        if self._mark is None:
            self._mark = drop_mark.DropMark(self._window)
        here = QRect(self._window.mapFromGlobal(place.rect.topLeft()), place.rect.size())
        self._mark.show_at(here, filing_words.drop_here(place.name))

    def _unmark(self) -> None:
        if self._mark is not None:
            self._mark.hide()
