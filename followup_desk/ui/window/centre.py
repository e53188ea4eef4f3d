# SPDX-License-Identifier: MIT
"""What fills the window below the top bar: the panes, on an empty desk the three ways to begin, or the sitting."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from followup_desk.ui.window.empty_desk import EmptyDesk


class Centre(QStackedWidget):
    """The page of an empty desk is built when it is needed first. `turned` when something else stands in front."""

    add_requested = Signal()
    import_requested = Signal()
    samples_requested = Signal()
    turned = Signal()
    resized = Signal()

    def __init__(self, panes: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._empty: EmptyDesk | None = None
        self.addWidget(panes)
        self.currentChanged.connect(self._turned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def is_empty(self) -> bool:
        """Whether the page of an empty desk is shown."""
        return self._empty is not None and self.currentWidget() is self._empty

    def is_over(self) -> bool:
        """Whether something stands before the panes that is not the empty desk."""
        return self.currentWidget() is not self._panes and not self.is_empty()

    def leave_empty(self) -> bool:
        """Somebody is there: the panes in place of the empty desk. Whether that was shown."""
        was_empty = self.is_empty()
        if was_empty:
            self.show_panes()
        return was_empty

    def show_panes(self) -> None:
        self.setCurrentWidget(self._panes)

    def show_over(self, page: QWidget) -> None:
        """Before the panes, until they are shown again."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def show_empty(self) -> None:
        if self._empty is None:
            from followup_desk.ui.window.empty_desk import EmptyDesk

            self._empty = EmptyDesk()
            self._empty.add_requested.connect(self.add_requested)
            self._empty.import_requested.connect(self.import_requested)
            self._empty.samples_requested.connect(self.samples_requested)
            self.addWidget(self._empty)
        self.setCurrentWidget(self._empty)
        self._empty.focus_first()

    def _turned(self) -> None:
        self.turned.emit()
