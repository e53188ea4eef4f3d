# SPDX-License-Identifier: MIT
"""The people of a sitting by name, each one press away."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desk.domain.punctuation import labelled
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_link import TextLink

translate = QCoreApplication.translate
_MOST = 40


class NamedLinks(QWidget):
    """Hides itself where there are none; of very many the first are shown, and how many more."""

    contact_wanted = Signal(object)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = heading
        self._ids: list[int] = []
        self._links: list[TextLink] = []
        self._more = plain_label(role="dim")
        names = QWidget()
        self._flow = FlowLayout(names, gap=14, line_gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(plain_label(heading, role="section"))
        column.addWidget(names)
        column.addWidget(self._more)

    def show_people(self, names: Mapping[int, str]) -> None:
        """By id, in their order."""
        self._ids = list(names)[:_MOST]
        while len(self._links) < len(self._ids):
            link = TextLink(self)
            link.clicked.connect(self._clicked)
            if self._links:
                QWidget.setTabOrder(self._links[-1], link)
            self._links.append(link)
            self._flow.addWidget(link)
        for at, link in enumerate(self._links):
            link.show_link(named(names[self._ids[at]]) if at < len(self._ids) else "")
        more = len(names) - len(self._ids)
        self._more.setText(translate("named_links", "and {count} more").format(count=more) if more else "")
        self._more.setVisible(bool(more))
        self.setVisible(bool(names))

    def links(self) -> list[TextLink]:
        """Those that are shown."""
        return self._links[: len(self._ids)]

    def words(self) -> str:
        return labelled(self._heading, ", ".join(link.text() for link in self.links()))

    def _clicked(self) -> None:
        link = self.sender()
        if isinstance(link, TextLink):
            self.contact_wanted.emit(self._ids[self._links.index(link)])
