# SPDX-License-Identifier: MIT
"""The head of the person's page: who it is, what time it is there, how to reach them, and what to do."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.records import Contact
from followup_desk.domain.words import Kind, MethodKind
from followup_desk.services import organisations
from followup_desk.services.desk import Desk
from followup_desk.ui.look import theme
from followup_desk.ui.look.chip import Chip
from followup_desk.ui.look.zone_words import clock_there
from followup_desk.ui.parts.copy_link import CopyLink
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.reach_links import Reach, ReachLinks
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.person import outside, person_words
from followup_desk.ui.person.avatar import Avatar
from followup_desk.ui.person.head_line import HeadLine
from followup_desk.ui.person.head_more import HeadMore
from followup_desk.ui.person.person_menu import PersonMenu

_NARROW = 560
_CLOCK_MS = 20_000


class PersonHead(QWidget):
    """Asks by signals: `log_requested` with the Kind that was begun, `contact_wanted` with whom to show, and for the
    page of the organisation; `menu` holds the rest."""

    log_requested = Signal(object)
    contact_wanted = Signal(object)
    organisation_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact: Contact | None = None
        self.menu = PersonMenu(self)
        self.avatar = Avatar(desk, self)
        self._name = TextBlock(theme.font(20, QFont.Weight.Bold), "ink", 2)
        self.stage = Chip(self)
        self._buttons = self._build_buttons()  # before what stands below: Tab goes as one reads
        self.work = HeadLine(self)
        self._low = self._narrow = False
        self._first = QHBoxLayout()
        self._ways: list[Reach] = []
        self._reach = ReachLinks(self.work.organisation, self)
        self.more = HeadMore(desk, self)
        self._build()
        self.work.organisation.clicked.connect(self.organisation_wanted)
        self.more.contact_wanted.connect(self.contact_wanted)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self.tick)

    def show_contact(self, contact: Contact) -> None:
        self._contact = contact
        self.avatar.show_contact(contact)
        self._name.set_text(person_words.name_shown(contact))
        self.stage.set_chip(*person_words.stage_chip(contact))
        self._show_line()
        self._show_reach(contact)
        self.more.show_contact(contact)
        self.menu.show_contact(contact)
        if contact.zone:
            self._clock.start()
        else:
            self._clock.stop()

    def links(self) -> list[CopyLink]:
        """Numbers and addresses in the order shown."""
        return self._reach.links()

    def tick(self) -> None:
        """The time there goes on."""
        self._show_line()

    def line(self) -> str:
        """What stands below the name."""
        return self.work.text()

    def set_low(self, low: bool) -> None:
        """In a low window what may be left out takes no second line; in a narrow one besides it is left out."""
        self._low = low
        self.more.set_lines(0 if low and self._narrow else 1 if low else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_buttons()
            self.set_low(self._low)

    def _build(self) -> None:
        self._first.setSpacing(10)
        self._first.addWidget(self._name)
        self._first.addWidget(self.stage, 0, Qt.AlignmentFlag.AlignVCenter)
        self._first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(self._first)
        words.addWidget(self.work)
        words.addSpacing(4)
        words.addWidget(self._reach)
        words.addWidget(self.more)
        who = QHBoxLayout()
        who.setSpacing(14)
        who.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(words, 1)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(8)
        self._outer.addLayout(who, 1)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Beside the name; where that has no room, below all."""
        self._first.removeWidget(self._buttons)
        self._outer.removeWidget(self._buttons)
        if self._narrow:
            self._outer.addWidget(self._buttons)
        else:
            self._first.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)

    def _build_buttons(self) -> QWidget:
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.call_button = self._button(self.tr("Call"), self.tr("Call and log it"))
        self.call_button.clicked.connect(self._call)
        self.email_button = self._button(self.tr("Email"), self.tr("Write an email and log it"))
        self.email_button.clicked.connect(self._email)
        self.card_button = self._button(self.tr("Card"), self.tr("Log a card"))
        self.card_button.clicked.connect(self._card)
        self.more_button = KeyedButton("", icon="ellipsis", role="mini", parent=self)
        self.more_button.setAccessibleName(self.tr("More about this contact"))
        self.more_button.setToolTip(self.tr("Edit, plan, stage, tags, photo, remove"))
        self.more_button.clicked.connect(self._open_menu)
        for button in (self.call_button, self.email_button, self.card_button, self.more_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        return buttons

    def _button(self, text: str, name: str) -> KeyedButton:
        button = KeyedButton(text, role="mini", parent=self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _show_line(self) -> None:
        contact = self._contact
        if contact is None:
            return
        there = clock_there(self._desk.now(), contact.zone) if contact.zone else ""
        job = contact.present_position
        title, organisation = (job.title, job.organisation) if job else ("", "")
        self.work.show_parts(title, organisation, there, person_words.preference(contact))

    def _show_reach(self, contact: Contact) -> None:
        """Their own; then, of a kind they have none of, those of where they are."""
        theirs = [Reach(method) for method in contact.methods]
        firms = organisations.numbers_for(self._desk, contact)
        self._ways = [*theirs, *(Reach(method, whose) for whose, method in firms)]
        self._reach.show_ways(self._ways)

    def _call(self) -> None:
        self._begin(MethodKind.PHONE, Kind.CALL)

    def _email(self) -> None:
        self._begin(MethodKind.EMAIL, Kind.EMAIL)

    def _card(self) -> None:
        self.log_requested.emit(Kind.CARD)

    def _begin(self, method: MethodKind, kind: Kind) -> None:
        """Open the system's program for it, where there is something to give it, and the log either way."""
        value = person_words.first_method((way.method for way in self._ways), method)
        if value:
            make_url = outside.phone_url if method is MethodKind.PHONE else outside.mail_url
            outside.open_outside(make_url(value))
        self.log_requested.emit(kind)

    def _open_menu(self) -> None:
        self.menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
