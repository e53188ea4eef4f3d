# SPDX-License-Identifier: MIT
"""The keys of the sitting: one each, off while something is typed or nobody has a turn."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from followup_desk.ui.sitting.sitting_page import SittingPage

translate = QCoreApplication.translate


class SittingKeys(QObject):
    """A key that is held down does it once."""

    def __init__(self, page: "SittingPage") -> None:
        super().__init__(page)
        self._page = page
        self._with_turn = [
            self._key(keys, slot)
            for keys, slot in (
                ("Ctrl+L", page.start_log),
                ("C", page.turn.reach.call),
                ("E", page.turn.reach.write),
                ("N", page.acts.no_answer.click),
                ("S", page.acts.snooze.click),
                ("M", page.acts.move_it.click),
                ("Left" if page.isRightToLeft() else "Right", page.acts.skip.click),
                ("1", self._first_holds),
                ("2", self._second_holds),
            )
        ]
        self._leave = self._key("Esc", page.leave)

    def follow(self) -> None:
        """What is shown is another matter."""
        is_free = not self._page.is_logging()
        for shortcut in self._with_turn:
            shortcut.setEnabled(is_free and not self._page.is_over())
        self._leave.setEnabled(is_free)

    def _key(self, keys: str, slot: Callable[[], object]) -> QShortcut:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        shortcut = QShortcut(QKeySequence(keys), self._page, context=within)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(slot)
        return shortcut

    def _first_holds(self) -> None:
        self._page.turn.confirming.confirm(0)

    def _second_holds(self) -> None:
        self._page.turn.confirming.confirm(1)
