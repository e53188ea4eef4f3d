# SPDX-License-Identifier: MIT
"""What an empty desk shows in place of the panes: three ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label


class EmptyDesk(QFrame):
    """Asks only."""

    add_requested = Signal()
    import_requested = Signal()
    samples_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = KeyedButton(self.tr("Add a contact"), self.tr("Ctrl Shift N"), "user-plus", "primary")
        self.bring_in = KeyedButton(self.tr("Import an address book"), self.tr("Ctrl I"), "upload")
        self.samples = KeyedButton(self.tr("Try with sample people"), icon="users")
        title = plain_label(self.tr("Your desk is empty"), role="title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(title)
        column.addSpacing(24)
        for button, words in (
            (self.add, self.tr("Somebody you met, wrote to or should call: a name is enough to begin.")),
            (self.bring_in, self.tr("From a phone, Google, Outlook, LinkedIn or a table; or drop the files here.")),
            (self.samples, self.tr("Invented people with a history, to look around. Undo takes them away again.")),
        ):
            column.addLayout(_choice(button, words))
            column.addSpacing(18)
        column.addStretch(3)
        self.add.clicked.connect(self.add_requested)
        self.bring_in.clicked.connect(self.import_requested)
        self.samples.clicked.connect(self.samples_requested)

    def focus_first(self) -> None:
        self.add.setFocus()


def _choice(button: QPushButton, words: str) -> QVBoxLayout:
    """A button, and below it what it is good for."""
    button.setFixedWidth(300)
    button.setAccessibleDescription(words)
    below = plain_label(words, role="dim", wrap=True)
    below.setAlignment(Qt.AlignmentFlag.AlignCenter)
    below.setFixedWidth(440)
    choice = QVBoxLayout()
    choice.setSpacing(5)
    for widget in (button, below):
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(widget)
        row.addStretch(1)
        choice.addLayout(row)
    return choice
