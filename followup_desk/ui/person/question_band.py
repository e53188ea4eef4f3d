# SPDX-License-Identifier: MIT
"""What the desk asks about the person who is shown, above their timeline."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desk.services import asking
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.question_card import QuestionCard


class QuestionBand(QWidget):
    """The first of what is open about them; the signals are those of `QuestionCard`."""

    told = Signal(object)
    answered = Signal(object, bool)
    why_requested = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._low = False
        self._made: QuestionCard | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def card(self) -> QuestionCard:
        """The card itself, made when something is asked first."""
        if self._made is None:
            self._made = QuestionCard(self._desk, self, with_name=False)
            self._made.set_low(self._low)
            self._made.told.connect(self.told)
            self._made.answered.connect(self.answered)
            self._made.why_requested.connect(self.why_requested)
            self._layout.addWidget(self._made)
        return self._made

    def show_contact(self, contact_id: int, *, room: bool) -> None:
        """What is asked about them now; nothing where there is no room, or nothing is asked."""
        asked = asking.of_contact(self._desk, contact_id)
        self.setVisible(bool(asked) and room)
        if asked:
            place = self.tr("1 of {count}").format(count=len(asked)) if len(asked) > 1 else ""
            self.card().show_question(asked[0], place)

    def set_low(self, low: bool) -> None:
        """In a low window."""
        self._low = low
        if self._made is not None:
            self._made.set_low(low)
