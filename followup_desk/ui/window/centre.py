# SPDX-License-Identifier: MIT
"""What fills the window below the top bar: the panes, or on an empty desk the three ways to begin."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from followup_desk.ui.window.empty_desk import EmptyDesk


class Centre(QStackedWidget):
    """The page of an empty desk is built when it is needed first."""

    add_requested = Signal()
    import_requested = Signal()
    samples_requested = Signal()

    def __init__(self, panes: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._empty: EmptyDesk | None = None
        self.addWidget(panes)

    def is_empty(self) -> bool:
        """Whether the page of an empty desk is shown."""
        return self.currentWidget() is not self._panes

    def show_panes(self) -> bool:
        """Whether they were not shown before."""
        was_empty = self.is_empty()
        self.setCurrentWidget(self._panes)
        return was_empty

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
