# SPDX-License-Identifier: MIT
"""Who was promised something that changes: were they told (R7)? Nothing is chosen beforehand: the user must say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from followup_desk.ui.parts.plain_label import plain_label


class ToldChoice(QWidget):
    """Told or not told, and what each of them means for the promise. `answered`: one of them was chosen."""

    answered = Signal()

    def __init__(self, yes_means: str, no_means: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.yes = QRadioButton(self.tr("T&old"))
        self.no = QRadioButton(self.tr("&Not told"))
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(plain_label(self.tr("You promised this. Did you tell them?"), role="heading", wrap=True))
        for button, means in ((self.yes, yes_means), (self.no, no_means)):
            self._group.addButton(button)
            button.setAccessibleDescription(means)
            button.toggled.connect(self.answered)
            layout.addWidget(button)
            below = plain_label(means, role="dim", wrap=True)
            below.setContentsMargins(24, 0, 0, 4)
            layout.addWidget(below)
        self.setFocusProxy(self.yes)
        self.setAccessibleName(self.tr("Did you tell them?"))

    def told(self) -> bool | None:
        """The answer; None while there is none. One that its letter has just pressed down, which Qt checks only a
        moment later, is answered already: Enter may follow sooner."""
        pressed = next((button for button in (self.yes, self.no) if button.isDown()), self._group.checkedButton())
        return None if pressed is None else pressed is self.yes
