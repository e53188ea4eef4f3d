# SPDX-License-Identifier: MIT
"""The bar below the menus: search, and what one does most."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.sitting import habit_words
from followup_desk.ui.window.search_field import SearchField

_SIDE, _GAP = 12, 8
_LEAST_SEARCH = 300


class TopBar(QFrame):
    """Holds `search` and the buttons `add`, `plan`, `log` and `sit`; the window wires them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(52)
        self.search = SearchField(self)
        self.add = KeyedButton(self.tr("Contact"), icon="plus")
        self.add.setAccessibleName(self.tr("New contact"))
        self.plan = KeyedButton(self.tr("Follow-up"), self.tr("Ctrl N"), icon="calendar-clock")
        self.plan.setAccessibleName(self.tr("Plan a follow-up"))
        self.log = KeyedButton(self.tr("Log"), self.tr("Ctrl L"), icon="check", role="primary")
        self.log.setAccessibleName(self.tr("Log what happened"))
        self.sit = KeyedButton(habit_words.start(10, goes_on=False))
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        for button in (self.add, self.plan, self.log, self.sit):
            row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the search comes first: F9 and the foot of the follow-ups begin a sitting, too."""
        super().resizeEvent(event)
        buttons = sum(button.sizeHint().width() + _GAP for button in (self.add, self.plan, self.log, self.sit))
        self.sit.setVisible(event.size().width() - buttons - 2 * _SIDE >= _LEAST_SEARCH)
