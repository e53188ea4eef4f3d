# SPDX-License-Identifier: MIT
"""The foot of the log form: what the rules object to, what saving would close and plan, and the buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.proposals import RuleWarning
from followup_desk.services import wording
from followup_desk.ui.log.closing_ticks import ClosingTicks
from followup_desk.ui.look import theme
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_block import TextBlock

_NARROW = 460


class LogFooter(QWidget):
    """Buttons are the form's to connect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QFrame(self)
        self._line.setFixedHeight(1)
        self._effects = TextBlock(theme.font(12), "ink_2", 3)
        self._warnings = TextBlock(theme.font(12), "now", 6)
        self._refusal = plain_label(role="error", wrap=True)
        self.ticks = ClosingTicks()
        self.cancel_button = KeyedButton(self.tr("Cancel"), role="mini", parent=self)
        self.cancel_button.setToolTip(self.tr("Leaves the log; what you typed is kept as a draft"))
        self.save_button = KeyedButton(self.tr("Save"), self.tr("Ctrl ↵"), role="mini-primary", parent=self)
        self._build()
        self._colour()
        self.show_warnings(())
        self.refuse("")

    def show_effects(self, text: str) -> None:
        self._effects.set_text(text)

    def show_warnings(self, warnings: tuple[RuleWarning, ...], to_mind: Sequence[str] = ()) -> None:
        """What the rules object to, and what is to be minded of the day. Nothing is blocked by it."""
        lines = [self.tr("Mind: {warning}").format(warning=wording.warning(each)) for each in warnings]
        lines += to_mind
        self._warnings.set_text("\n".join(lines))
        self._warnings.setVisible(bool(lines))

    def refuse(self, message: str) -> None:
        """What could not be saved and has no field of its own; empty for nothing."""
        self._refusal.setText(message)
        self._refusal.setVisible(bool(message))
        if message:
            announce(self, message)

    def effects(self) -> str:
        return self._effects.text()

    def warnings(self) -> str:
        return self._warnings.text()

    def refusal(self) -> str:
        return "" if self._refusal.isHidden() else self._refusal.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.cancel_button, self.save_button):
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addWidget(self._effects, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(buttons)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 9, 16, 10)
        inner.setSpacing(6)
        inner.addWidget(self._warnings)
        inner.addWidget(self._refusal)
        inner.addWidget(self.ticks)
        inner.addLayout(self._row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._line)
        layout.addLayout(inner)

    def _colour(self) -> None:
        sheet = f"background: {theme.tokens().line.name()};"
        if self._line.styleSheet() != sheet:
            self._line.setStyleSheet(sheet)
