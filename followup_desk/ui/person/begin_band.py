# SPDX-License-Identifier: MIT
"""Where nothing has happened with somebody who is followed, and nothing is planned: the two ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from followup_desk.domain.records import Contact
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label


class BeginBand(QFrame):
    """Stands in the place of what is next, until there is a next."""

    plan_requested = Signal()
    log_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "band")
        self._title = plain_label(role="heading", wrap=True)
        words = self.tr("Plan when to be in touch, or log what has happened already.")
        self.plan_button = KeyedButton(self.tr("Plan a follow-up"), self.tr("Ctrl N"), role="mini-primary")
        self.log_button = KeyedButton(self.tr("Log what happened"), self.tr("Ctrl L"), role="mini")
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8, line_gap=6)
        for button in (self.plan_button, self.log_button):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 11)
        column.setSpacing(6)
        for widget in (self._title, plain_label(words, role="dim", wrap=True), buttons):
            column.addWidget(widget)
        self.plan_button.clicked.connect(self.plan_requested)
        self.log_button.clicked.connect(self.log_requested)
        self.hide()

    def show_contact(self, contact: Contact | None, *, room: bool) -> None:
        """`room`: nothing else stands in the place."""
        begins = contact is not None and contact.followed and not _has_history(contact)
        if contact is not None and begins and room:
            title = self.tr("Nothing is planned with {name} yet").format(name=isolate(named(contact.name.display)))
            self._title.setText(title)
            self.setAccessibleName(title)
        self.setVisible(begins and room)


def _has_history(contact: Contact) -> bool:
    return contact.last_touch_at is not None or contact.last_conversation_at is not None
