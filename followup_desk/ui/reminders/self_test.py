# SPDX-License-Identifier: MIT
"""The test of reminders: one notice about nobody, and what the system really answered."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.look import theme
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.desk_dialog import DeskDialog
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.reminders.reminding import Reminding


class SelfTest(DeskDialog):
    """Shows the notice at once, and again when asked. Says only what the system has answered."""

    def __init__(self, desk: Desk, reminding: Reminding, parent: QWidget | None = None) -> None:
        super().__init__(desk, "self-test", self.tr("Test reminders"), parent)
        self._reminding = reminding
        self.add_heading(
            self.tr("Do reminders reach this screen?"),
            self.tr("The desk asks the system to show a notice and waits for its answer."),
        )
        self._state = TextBlock(theme.font(13), "ink", 6)
        self.body.addWidget(self._state)
        self.body.addStretch(1)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Enter"), wanted=QSize(460, 220))
        self.again = KeyedButton(self.tr("Show it again"))
        self.again.clicked.connect(self.begin)
        self.extra_buttons.addWidget(self.again)
        reminding.tested.connect(self._tested)
        self.begin()

    def begin(self) -> None:
        """Ask for the notice."""
        self._say(self.tr("Asked. Waiting for the system's answer…"))
        self._reminding.test()

    def state(self) -> str:
        """What is said of the test so far."""
        return self._state.text()

    def _tested(self, state: str, server: str) -> None:
        words = {
            "shown": self.tr("{server} says that it shows the notice. Press “I see it” on it to see that answers come"
                             " back."),
            "answered": self.tr("Your answer came back: reminders reach this screen, and their buttons work."),
            "failed": self.tr("The notification service did not show it. Until it does, what comes due is said at the"
                              " top of this window."),
            "nowhere": self.tr("This desktop has no notification service. What comes due is said at the top of this"
                               " window."),
        }  # fmt: skip
        self._say(words[state].format(server=server))

    def _say(self, text: str) -> None:
        self._state.set_text(text)
        self.setAccessibleDescription(text)
        announce(self, text)


def open_self_test(desk: Desk, reminding: Reminding, parent: QWidget | None = None) -> SelfTest:
    """Show the dialog over `parent`, and the notice beside it."""
    dialog = SelfTest(desk, reminding, parent)
    dialog.open()
    return dialog
