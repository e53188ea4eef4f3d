# SPDX-License-Identifier: MIT
"""The next step: what, when in plain words, by which channel, and whether it was promised."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from followup_desk.domain.words import Kind
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.channel_box import ChannelBox
from followup_desk.ui.parts.date_field import DateLine

_AROUND_TEXT = 24
_GAP = 6
_WHEN_WIDTH, _LEAST_WHEN = 124, 104
QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own name for no limit; PySide6 does not have it


class NextRow(QWidget):
    """`changed` when anything is typed or chosen. A channel that the user did not touch is none."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("What is next?"))
        self.text.setAccessibleName(self.tr("Next step"))
        self.when = DateLine(desk, self)
        self.when.setPlaceholderText(self.tr("tue 10am…"))
        self.when.setAccessibleName(self.tr("When, in plain words"))
        self.when.setMinimumWidth(_LEAST_WHEN)
        self.channel = ChannelBox(parent=self)
        self.channel.setAccessibleName(self.tr("By"))
        self.channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.promised = QCheckBox(self.tr("I promised"), self)
        self.promised.setToolTip(self.tr("They were told: it counts as a promise of this day. Alt+P"))
        self._touched = False
        self._usual: Kind = Kind.CALL
        self._build()
        self.text.textChanged.connect(self._edited)  # a screen reader edits no text, it changes it
        self.when.textChanged.connect(self._edited)
        self.channel.activated.connect(self._channel_chosen)
        self.promised.toggled.connect(self._edited)

    def set_usual(self, kind: Kind) -> None:
        """What the channel shows until the user chooses."""
        self._usual = kind
        if not self._touched:
            self.channel.choose(kind)

    def chosen_channel(self) -> Kind | None:
        return self.channel.chosen() if self._touched else None

    def set_channel(self, kind: Kind | None) -> None:
        self._touched = kind is not None
        self.channel.choose(kind or self._usual)

    def ask(self, question: str) -> None:
        """What the line asks for; empty for the usual question."""
        self.text.setPlaceholderText(question or self.tr("What is next?"))

    def set_put_off(self, put_off: bool) -> None:
        """While they put it off, the day they named has a line of its own, and it is a promise by itself."""
        self.when.setHidden(put_off)
        self.promised.setHidden(put_off)

    def stops(self) -> list[QWidget]:
        return [self.text, self.when, self.channel, self.promised]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line where there is room; else what is next has its own, and what was promised as well if it must."""
        super().resizeEvent(event)
        width = event.size().width()
        promised = self.promised.sizeHint().width()
        rest = _LEAST_WHEN + _GAP + self.channel.sizeHint().width() + _GAP + promised
        asked = self.text.fontMetrics().horizontalAdvance(self.text.placeholderText()) + _AROUND_TEXT
        narrow = width < asked + _GAP + rest
        _turn(self._outer, down=narrow)
        _turn(self._rest, down=width < rest)
        self.when.setMaximumWidth(QWIDGETSIZE_MAX if narrow else _WHEN_WIDTH)

    def _build(self) -> None:
        when_and_how = QHBoxLayout()
        when_and_how.setSpacing(_GAP)
        when_and_how.addWidget(self.when, 1)
        when_and_how.addWidget(self.channel)
        self._rest = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rest.setSpacing(_GAP)
        self._rest.addLayout(when_and_how, 1)
        self._rest.addWidget(self.promised)
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(_GAP)
        self.when.setMaximumWidth(_WHEN_WIDTH)
        self._outer.addWidget(self.text, 1)
        self._outer.addLayout(self._rest)

    def _edited(self) -> None:
        self.changed.emit()

    def _channel_chosen(self) -> None:
        self._touched = True
        self.changed.emit()


def _turn(layout: QBoxLayout, *, down: bool) -> None:
    way = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
    if layout.direction() != way:
        layout.setDirection(way)
