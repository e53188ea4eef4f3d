# SPDX-License-Identifier: MIT
"""The row of ways in which a promise stands: Open 5, Kept 12, Late 1, Broken 2, and the seldom ones where there are."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from followup_desk.domain.words import PromiseState
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.pages import promise_words
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.plain_label import plain_tooltip


class PromiseTabs(QWidget):
    """`chosen` when the user chose one; `set_state` says nothing."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which promises"))
        self._group = QButtonGroup(self)
        self._buttons: dict[PromiseState, QPushButton] = {}
        layout = FlowLayout(self, gap=4, line_gap=4)
        for state in (*promise_words.SHOWN, *promise_words.SELDOM):
            button = self._buttons[state] = self._tab(state)
            self._group.addButton(button)
            layout.addWidget(button)
        self._buttons[PromiseState.OPEN].setChecked(True)
        self._group.buttonClicked.connect(self._clicked)

    def state(self) -> PromiseState:
        return next(state for state, button in self._buttons.items() if button.isChecked())

    def set_state(self, state: PromiseState) -> None:
        self._buttons[state].setChecked(True)

    def show_counts(self, counts: Mapping[PromiseState, int]) -> None:
        """Numbers after the words. The seldom ones are there where there are any, or while they are chosen."""
        for state, button in self._buttons.items():
            count = counts.get(state, 0)
            title = promise_words.title(state)
            button.setText(f"{title} {number(count)}" if count else title)
            button.setVisible(state in promise_words.SHOWN or count > 0 or button.isChecked())

    def texts(self) -> list[str]:
        """What the tabs that are there say."""
        return [button.text() for button in self._buttons.values() if not button.isHidden()]

    def focus(self) -> None:
        """Take the focus at the chosen one."""
        self._buttons[self.state()].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tab(self, state: PromiseState) -> QPushButton:
        button = QPushButton(promise_words.title(state), self)
        button.setProperty("role", "tab")
        button.setCheckable(True)
        button.setToolTip(plain_tooltip(promise_words.meaning(state)))
        button.setAccessibleDescription(promise_words.meaning(state))
        return button

    def _clicked(self, _button: QPushButton) -> None:
        self.chosen.emit(self.state())
