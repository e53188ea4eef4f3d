# SPDX-License-Identifier: MIT
"""What an empty desk shows in place of the panes: how one begins, in three steps; the first are its buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label

_WIDTH = 500


class EmptyDesk(QScrollArea):
    """Asks only."""

    add_requested = Signal()
    import_requested = Signal()
    samples_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bring_in = KeyedButton(self.tr("Import an address book"), self.tr("Ctrl I"), "upload", "primary")
        self.add = KeyedButton(self.tr("Add a contact"), self.tr("Ctrl Shift N"), "user-plus")
        self.samples = KeyedButton(self.tr("Try with sample people"), icon="users")
        self._steps = QGridLayout()
        self._steps.setColumnStretch(1, 1)
        self._steps.setHorizontalSpacing(16)
        self._steps.setVerticalSpacing(4)
        self._build()
        self.bring_in.clicked.connect(self.import_requested)
        self.add.clicked.connect(self.add_requested)
        self.samples.clicked.connect(self.samples_requested)

    def focus_first(self) -> None:
        self.bring_in.setFocus()

    def _build(self) -> None:
        title = plain_label(self.tr("Your desk is empty"), role="title")
        below = plain_label(self.tr("Three short steps, and it tells you each day who is due."), role="dim", wrap=True)
        page = QWidget()
        page.setFixedWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setSpacing(4)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(below)
        column.addSpacing(20)
        column.addLayout(self._steps)
        column.addStretch(3)
        self._first_step()
        self._step(2, self.tr("Pick those who matter"), self.tr("Twenty are plenty; all others stay at hand."))
        self._step(
            3, self.tr("First steps"), self.tr("A hello to each, spread over the week; you see each day before.")
        )
        whole = QWidget()
        whole.setProperty("role", "page")
        middle = QVBoxLayout(whole)
        middle.addWidget(page, 1, Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(whole)

    def _first_step(self) -> None:
        self._step(1, self.tr("Bring people in"), "")
        for button, words in (
            (self.bring_in, self.tr("From a phone, Google, Outlook, LinkedIn or a table; or drop the files here.")),
            (self.add, self.tr("Somebody you met, wrote to or should call: a name is enough to begin.")),
            (self.samples, self.tr("Invented people with a history, to look around. Undo takes them away again.")),
        ):
            button.setAccessibleDescription(words)
            row = self._steps.rowCount()
            self._steps.setRowMinimumHeight(row, 6)
            self._steps.addWidget(button, row + 1, 1)
            self._steps.addWidget(plain_label(words, role="dim", wrap=True), row + 2, 1)

    def _step(self, number: int, title: str, words: str) -> None:
        row = self._steps.rowCount()
        self._steps.setRowMinimumHeight(row, 18)
        self._steps.addWidget(_numeral(number), row + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._steps.addWidget(plain_label(title, role="heading"), row + 1, 1)
        if words:
            self._steps.addWidget(plain_label(words, role="dim", wrap=True), row + 2, 1)


def _numeral(number: int) -> QLabel:
    return plain_label(str(number), role="title")
