# SPDX-License-Identifier: MIT
"""Contacts, timeline and follow-ups side by side; in a narrow window the follow-ups are a tab beside the
timeline."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from followup_desk.ui.window.middle_pages import MiddlePages

NARROW_BELOW = 1100
_CONTACTS_WIDTH = 312
_FOLLOW_UPS_WIDTH = 352
_LEAST_SIDE = 220
_LEAST_MIDDLE = 380

Middle = Literal["timeline", "follow-ups"]
_MIDDLES: tuple[Middle, Middle] = ("timeline", "follow-ups")


class ThreePanes(QWidget):
    """Keeps the widths of the sides, whatever the window's; the middle takes the rest. `pages` stand in it."""

    narrow_changed = Signal(bool)
    resized = Signal()

    def __init__(self, contacts: QWidget, person: QWidget, follow_ups: QWidget) -> None:
        super().__init__()
        self._contacts = contacts
        self._follow_ups = follow_ups
        self._widths = [_CONTACTS_WIDTH, _FOLLOW_UPS_WIDTH]
        self._narrow = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self.pages = MiddlePages(person)
        self._middle = QFrame()
        self._stack = QStackedLayout()
        self._tabs = QTabBar()
        self._build()
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self._splitter.splitterMoved.connect(self._widths_taken)

    def is_narrow(self) -> bool:
        return self._narrow

    def show_middle(self, which: Middle) -> None:
        """Bring the timeline or the follow-ups to the front, where only one of them has room."""
        if self._narrow:
            self._tabs.setCurrentIndex(_MIDDLES.index(which))

    def middle_area(self) -> QWidget:
        """What the timeline stands in, for what is to stand over it."""
        return self._middle

    def middle(self) -> Middle:
        """Which of the two is in front; the timeline where both are seen."""
        return _MIDDLES[self._tabs.currentIndex()] if self._narrow else "timeline"

    def title_follow_ups(self, due: int, *, asks: int) -> None:
        """The words on the tab of the follow-ups: how many are due, and how many questions the desk asks there."""
        count = self.locale().toString(due)
        words = self.tr("Follow-ups {count}").format(count=count) if due else self.tr("Follow-ups")
        if asks:
            one, several = self.tr("{follow_ups} · a question"), self.tr("{follow_ups} · {asks} questions")
            words = (one if asks == 1 else several).format(follow_ups=words, asks=self.locale().toString(asks))
        self._tabs.setTabText(1, words)

    def widths(self) -> str:
        """The widths of the sides, to be kept for the next start."""
        return ",".join(str(width) for width in self._widths)

    def set_widths(self, kept: str) -> None:
        """Widths from `widths`; anything else is left alone."""
        parts = kept.split(",")
        if len(parts) == 2 and all(part.isdecimal() for part in parts):
            self._widths = [max(_LEAST_SIDE, int(part)) for part in parts]
            self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_narrow(self.width() < NARROW_BELOW)
        self._share_out()
        self.resized.emit()

    def _build(self) -> None:
        self._tabs.addTab(self.tr("Timeline"))
        self._tabs.addTab(self.tr("Follow-ups"))
        self._tabs.setAccessibleName(self.tr("Timeline or follow-ups"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.hide()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.pages)
        self._contacts.setMinimumWidth(_LEAST_SIDE)
        self._middle.setMinimumWidth(_LEAST_MIDDLE)
        for widget in (self._contacts, self._middle, self._follow_ups):
            self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(1, 1)
        self._read_in_order()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _set_narrow(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        focused: QWidget | None = self.window().focusWidget()
        if narrow:
            self._stack.addWidget(self._follow_ups)
        else:
            self._tabs.setCurrentIndex(0)
            self._stack.removeWidget(self._follow_ups)
            self._splitter.addWidget(self._follow_ups)
            self._follow_ups.show()
            self._read_in_order()
        self._tabs.setVisible(narrow)
        if focused is not None and self._follow_ups.isAncestorOf(focused):
            self.show_middle("follow-ups")
            focused.setFocus()
        self.narrow_changed.emit(narrow)

    def _read_in_order(self) -> None:
        """Who listens gets the panes from the lowest to the topmost, and a splitter puts each new one lowest."""
        for pane in (self._contacts, self._middle, self._follow_ups):
            pane.raise_()
        for at in range(1, self._splitter.count()):
            self._splitter.handle(at).raise_()

    def _share_out(self) -> None:
        """Sides as wide as they were, the middle the rest."""
        left, right = self._widths
        if self._narrow:
            self._splitter.setSizes([left, self.width() - left])
        else:
            self._splitter.setSizes([left, self.width() - left - right, right])

    def _widths_taken(self) -> None:
        """The user moved a border."""
        sizes = self._splitter.sizes()
        self._widths[0] = sizes[0]
        if not self._narrow:
            self._widths[1] = sizes[2]
