# SPDX-License-Identifier: MIT
"""What else the head knows: who introduced them, whom they introduced, the newsletter, the tags. Empty for most."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from followup_desk.domain.records import Contact
from followup_desk.services import referrals, wording
from followup_desk.services.desk import Desk
from followup_desk.ui.look import painting, theme
from followup_desk.ui.look.chip import Chip
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.plain_label import plain_caption
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.parts.text_link import TextLink
from followup_desk.ui.person import person_words

_SHOWN_TAGS = 6
_TAG_WIDTH = 140


class HeadMore(QWidget):
    """`contact_wanted` brings whom to show. Hides itself where there is nothing to say."""

    contact_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._by: int | None = None
        self._whom: list[tuple[int, str]] = []
        self._tags: tuple[str, ...] = ()
        self._lines: int | None = None
        self._says_something = False
        self.referrer = TextLink(self)
        self.referred = TextLink(self)
        self._newsletter = TextBlock(theme.font(12), "ink_2", 1, self)
        self._chips = [Chip(self) for _ in range(_SHOWN_TAGS + 1)]
        self._flow = FlowLayout(self, gap=10, line_gap=2)
        for part in (self.referrer, self.referred, self._newsletter, *self._chips):
            self._flow.addWidget(part)
        self.referrer.clicked.connect(self._show_referrer)
        self.referred.clicked.connect(self._show_referred)

    def show_contact(self, contact: Contact) -> None:
        by = referrals.referrer(self._desk, contact.id) if contact.id is not None and contact.referrer_id else None
        self._by = by[0] if by else None
        self._whom = referrals.referred(self._desk, contact.id) if contact.id is not None else []
        self.referrer.show_link(wording.name(by[1]) if by else "", lead=self.tr("introduced by"))
        self.referred.show_link(self._whom_in_words(), lead=self.tr("introduced"))
        news = person_words.newsletter(contact)
        self._newsletter.set_text(news)
        self._newsletter.setVisible(bool(news))
        self._show_tags(contact.tags)
        self._says_something = bool(by or self._whom or news or contact.tags)
        self._show_lines()
        self.updateGeometry()

    def set_lines(self, lines: int | None) -> None:
        """In a low window one line of it, of which the tags go first, or none; None for as many as it takes."""
        if lines != self._lines:
            self._lines = lines
            self._show_lines()

    def newsletter(self) -> str:
        """How it stands with the newsletter."""
        return self._newsletter.text()

    def tags(self) -> list[str]:
        """What the chips say."""
        return [chip.text() for chip in self._chips if chip.text()]

    def _show_lines(self) -> None:
        self.setMaximumHeight(painting.CHIP_HEIGHT if self._lines == 1 else 16_777_215)
        self.setVisible(self._says_something and self._lines != 0)

    def _whom_in_words(self) -> str:
        if len(self._whom) == 1:
            return wording.name(self._whom[0][1])
        count = self.locale().toString(len(self._whom))
        more = "+" if len(self._whom) == referrals.MOST else ""
        return self.tr("{count} people").format(count=count + more) if self._whom else ""

    def _show_tags(self, tags: tuple[str, ...]) -> None:
        if tags == self._tags:
            return
        self._tags = tags
        shown = [painting.elided(tag, painting.chip_font(), _TAG_WIDTH) for tag in tags[:_SHOWN_TAGS]]
        if len(tags) > _SHOWN_TAGS:
            shown.append(f"+{len(tags) - _SHOWN_TAGS}")
        for chip, text in zip(self._chips, [*shown, *[""] * len(self._chips)], strict=False):
            chip.set_chip(text, "mute")

    def _show_referrer(self) -> None:
        if self._by is not None:
            self.contact_wanted.emit(self._by)

    def _show_referred(self) -> None:
        if len(self._whom) == 1:
            self.contact_wanted.emit(self._whom[0][0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._chosen)
        for contact_id, name in self._whom:
            menu.addAction(plain_caption(wording.name(name)[:80])).setData(contact_id)
        menu.popup(self.referred.mapToGlobal(self.referred.rect().bottomLeft()))

    def _chosen(self, action: QAction) -> None:
        self.contact_wanted.emit(action.data())
