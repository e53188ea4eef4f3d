# SPDX-License-Identifier: MIT
"""The bar below the list while several are chosen: how many, what to do with them, and back to one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label


class ChosenBar(QFrame):
    """Shown from two on. `clear_wanted`: only the one who is shown is to stay chosen."""

    clear_wanted = Signal()

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chosen-bar")
        self.setAccessibleName(self.tr("Several are chosen"))
        self._count = 0
        self._label = plain_label(role="heading")
        self._do = QPushButton(self.tr("Do…"))
        self._do.setProperty("role", "primary")
        self._do.setAccessibleName(self.tr("Do something with all of them"))
        self._menu = QMenu(self)
        self._menu.addActions(actions)
        self._do.setMenu(self._menu)
        self._clear = KeyedButton(self.tr("Clear"), self.tr("Esc"))
        self._clear.setAccessibleName(self.tr("Choose only one again"))
        self._clear.clicked.connect(self.clear_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        row.addWidget(self._clear)
        row.addWidget(self._do)
        self.hide()

    def menu(self) -> QMenu:
        """What the button offers."""
        return self._menu

    def show_count(self, count: int) -> bool:
        """So many are chosen; True when that is another number, of which more than one was or is."""
        before, self._count = self._count, count if count > 1 else 0
        if self._count == before:
            return False
        if self._count:
            self._label.setText(self.tr("{count} chosen").format(count=self.locale().toString(count)))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._label.text()))
        self.setVisible(bool(self._count))
        return True
