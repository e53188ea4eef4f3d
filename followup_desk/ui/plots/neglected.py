# SPDX-License-Identifier: MIT
"""Who waits longest for the size of what they may bring: a few names, each a click away (R18)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from followup_desk.services import equal_care
from followup_desk.services.desk import Desk
from followup_desk.services.equal_care import Wait
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_link import TextLink
from followup_desk.ui.plots.care_plot import days_words


class Neglected(QWidget):
    """`contact_wanted` brings whose name was pressed. Hidden where nobody is neglected."""

    contact_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact_ids: list[int] = []
        self.links = [TextLink() for _ in range(equal_care.NEGLECTED)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain_label(self.tr("Waiting longest for their size"), role="section"))
        row = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        flow = FlowLayout(row, gap=16, line_gap=4)
        for link in self.links:
            flow.addWidget(link)
            link.clicked.connect(self._pressed)
        column.addWidget(row)

    def show_them(self, waits: Sequence[Wait]) -> None:
        found = equal_care.waiting(self._desk, [wait.opportunity_id for wait in waits])
        days = {wait.opportunity_id: wait.days for wait in waits}
        self._contact_ids = [each.contact_id for each in found]
        for at, link in enumerate(self.links):
            if at < len(found):
                name, wait = named(found[at].name), days_words(days[found[at].opportunity_id])
                link.show_link(name, tail=wait, name=self.tr("{name}, waiting {days}").format(name=name, days=wait))
            else:
                link.show_link("")
        self.setVisible(bool(found))

    def _pressed(self) -> None:
        at = next((at for at, link in enumerate(self.links) if link is self.sender()), -1)
        if 0 <= at < len(self._contact_ids):
            self.contact_wanted.emit(self._contact_ids[at])
