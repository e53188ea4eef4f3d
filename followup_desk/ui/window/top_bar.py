# SPDX-License-Identifier: MIT
"""The bar below the menus: search, and what one does most."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.sitting import habit_words
from followup_desk.ui.window.search_field import SearchField


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
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        for button in (self.add, self.plan, self.log, self.sit):
            row.addWidget(button)
