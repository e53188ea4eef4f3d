# SPDX-License-Identifier: MIT
"""Number and address at hand: a press copies, the key opens the system's program for it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desk.domain.records import Method
from followup_desk.domain.words import Kind, MethodKind
from followup_desk.ui.look import painting, theme
from followup_desk.ui.look.bidi import in_its_order
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.copy_link import CONFIRM_MS
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_caption, plain_label, plain_tooltip
from followup_desk.ui.person import outside

translate = QCoreApplication.translate
_WIDEST = 260
_POSTED = (Kind.CARD, Kind.LETTER, Kind.GIFT)


class ReachRow(QWidget):
    """`opened` after a number or address was handed to the system's program."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = plain_label(self.tr("Reach them"), role="section")
        self._nothing = plain_label(self.tr("No number and no address is known."), role="dim")
        self.phone = WayButton(self.tr("C"), "phone")
        self.email = WayButton(self.tr("E"), "mail")
        self.address = WayButton("", "map-pin")
        row = QWidget()
        flow = FlowLayout(row, gap=8, line_gap=6)
        for button in self.buttons():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._heading)
        column.addWidget(self._nothing)
        column.addWidget(row)

    def buttons(self) -> tuple["WayButton", "WayButton", "WayButton"]:
        return self.phone, self.email, self.address

    def show_ways(self, ways: Sequence[tuple[str, Method]], channel: Kind) -> None:
        """The first of each kind that is not known to be dead, their own before their firm's; where something is to be
        posted the address, too."""
        usable = [(whose, way) for whose, way in ways if way.state in ("ok", "")]
        first = {way.kind: (whose, way) for whose, way in reversed(usable)}
        self.phone.show_way(first.get(MethodKind.PHONE))
        self.email.show_way(first.get(MethodKind.EMAIL))
        self.address.show_way(first.get(MethodKind.ADDRESS) if channel in _POSTED else None)
        self._nothing.setVisible(all(button.isHidden() for button in self.buttons()))

    def call(self) -> None:
        if self.phone.value():
            outside.open_outside(outside.phone_url(self.phone.value()))
            self.opened.emit()

    def write(self) -> None:
        if self.email.value():
            outside.open_outside(outside.mail_url(self.email.value()))
            self.opened.emit()


class WayButton(KeyedButton):
    """Shows a number or an address, and copies it when it is pressed."""

    def __init__(self, key_hint: str, icon: str) -> None:
        super().__init__("", key_hint, icon)
        self._value = self._shown = ""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(CONFIRM_MS)
        self._clock.timeout.connect(self._put_back)
        self.clicked.connect(self.copy)

    def value(self) -> str:
        return self._value

    def show_way(self, way: tuple[str, Method] | None) -> None:
        """`way` with whose it is, empty for their own; None hides it."""
        self.setVisible(way is not None)
        self._value = way[1].value if way else ""
        if way is None:
            return
        whose, method = way
        line = f"{method.value} · {whose}" if whose else method.value
        self._shown = plain_caption(in_its_order(painting.elided(line, theme.font(13), _WIDEST)))
        self._put_back()
        self.setAccessibleName(line)
        self.setToolTip(plain_tooltip(self._says(method.kind)))
        key = self.key_hint()
        keys = translate("reach_row", "Key: {key}").format(key=key) if key else ""
        self.setAccessibleDescription(", ".join(part for part in (self._says(method.kind), keys) if part))

    def copy(self) -> None:
        """Put it on the clipboard and say so."""
        QGuiApplication.clipboard().setText(self._value)
        self.setText(translate("reach_row", "Copied"))
        self._clock.start()
        announce(self, translate("reach_row", "Copied: {value}").format(value=self._value))

    def _put_back(self) -> None:
        self._clock.stop()
        self.setText(self._shown)

    def _says(self, kind: MethodKind) -> str:
        return {
            MethodKind.PHONE: translate("reach_row", "A press copies it, C calls"),
            MethodKind.EMAIL: translate("reach_row", "A press copies it, E begins an email"),
        }.get(kind, translate("reach_row", "A press copies it"))
