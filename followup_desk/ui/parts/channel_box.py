# SPDX-License-Identifier: MIT
"""A combo box of channels, the common ones first."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QWidget

from followup_desk.domain.words import Kind
from followup_desk.services import wording
from followup_desk.ui.look import icons

CHANNELS = (
    *(Kind.CALL, Kind.EMAIL, Kind.MEETING, Kind.MESSAGE, Kind.CARD, Kind.LETTER),
    *(Kind.LUNCH, Kind.GIFT, Kind.SOCIAL, Kind.NEWSLETTER, Kind.TASK),
)
"""What a follow-up can go by; a note is written for oneself, and never due."""


class ChannelBox(QComboBox):
    """`none` is the text of an entry that stands for no channel."""

    def __init__(self, chosen: Kind | None = None, none: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if none:
            self.addItem(none)
        for kind in CHANNELS:
            self.addItem(icons.icon(icons.kind_icon(kind)), wording.channel(kind), kind.value)
        if chosen is not None:
            self.choose(chosen)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux, Qt gives what is chosen in the name's place

    def choose(self, kind: Kind | None) -> None:
        """A channel that is not offered is added: what is stored must not change by being looked at."""
        at = self.findData(kind.value) if kind is not None else 0
        if at < 0 and kind is not None:
            self.addItem(wording.channel(kind), kind.value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def changeEvent(self, event: QEvent) -> None:
        """Icons are pictures: other colours need other ones."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for at in range(self.count()):
                if kind := self.itemData(at):
                    self.setItemIcon(at, icons.icon(icons.kind_icon(Kind(kind))))

    def chosen(self) -> Kind | None:
        value = self.currentData()
        return Kind(value) if value else None
