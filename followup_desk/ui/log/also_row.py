# SPDX-License-Identifier: MIT
"""What a log may also say at one press: the offer was sent, a concern, one settled, who else was there, and more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from followup_desk.ui.look import theme
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_caption, show_tooltip

_WIDEST_CONCERN = 180


class AlsoRow(QWidget):
    """Buttons that stay pressed. `changed` says that one was; `asks` names the line to be opened and gone to."""

    changed = Signal()
    asks = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposal = self._button(self.tr("Offer sent"), self.tr("The offer was sent. Alt+O"))
        self.concern = self._button(self.tr("Concern…"), self.tr("What keeps them from saying yes? Alt+N"))
        self.settled = self._button("", "")
        self.with_others = self._button(self.tr("With…"), self.tr("Who else was there. Alt+W"))
        self.more = self._button(self.tr("More"), self.tr("Minutes, amount, which opportunity, what it meant. Alt+M"))
        layout = FlowLayout(self)
        for button in self.buttons():
            layout.addWidget(button)
            button.toggled.connect(self._pressed)

    def buttons(self) -> list[KeyedButton]:
        """From the leading side on."""
        return [self.proposal, self.concern, self.settled, self.with_others, self.more]

    def offer_settling(self, concern: str) -> None:
        """The concern that is open, to be settled; empty for none."""
        self.settled.setVisible(bool(concern))
        short = QFontMetrics(theme.font(12)).elidedText(
            " ".join(concern[:300].split()), Qt.TextElideMode.ElideRight, _WIDEST_CONCERN
        )
        self.settled.setText(plain_caption(self.tr("Settled: {concern}").format(concern=short)))
        tip = self.tr("This is no concern any more: {concern}").format(concern=concern)
        show_tooltip(self.settled, tip)

    def _pressed(self) -> None:
        if self.sender() is self.concern and self.concern.isChecked():
            self.settled.setChecked(False)
            self.asks.emit("concern")
        elif self.sender() is self.settled and self.settled.isChecked():
            self.concern.setChecked(False)
        elif self.sender() is self.with_others and self.with_others.isChecked():
            self.asks.emit("with")
        elif self.sender() is self.more and self.more.isChecked():
            self.asks.emit("more")
        self.changed.emit()

    def _button(self, text: str, tip: str) -> KeyedButton:
        button = KeyedButton(text, role="chip", parent=self)
        button.setCheckable(True)
        show_tooltip(button, tip)
        return button
