# SPDX-License-Identifier: MIT
"""The head of the person's page: who it is, what time it is there, how to reach them, and what to do."""

from itertools import zip_longest

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.records import Contact
from followup_desk.domain.words import Kind, MethodKind
from followup_desk.services.desk import Desk
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.look.zone_words import clock_there
from followup_desk.ui.parts.copy_link import CopyLink
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.person import outside, person_words
from followup_desk.ui.person.avatar import Avatar
from followup_desk.ui.person.person_menu import PersonMenu

_NARROW = 560
_CLOCK_MS = 20_000
_SHOWN_METHODS = 12
_METHOD_ICONS = {
    MethodKind.PHONE: "phone",
    MethodKind.EMAIL: "mail",
    MethodKind.ADDRESS: "map-pin",
    MethodKind.URL: "globe",
}


class PersonHead(QWidget):
    """Asks by signals: `log_requested` with the Kind that was begun, `menu` holds the rest."""

    log_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact: Contact | None = None
        self.menu = PersonMenu(self)
        self.avatar = Avatar(desk, self)
        self._name = TextBlock(theme.font(20, QFont.Weight.Bold), "ink", 2)
        self._line = TextBlock(theme.font(12), "ink_2", 2)
        self._links: list[CopyLink] = []
        self._reach = QWidget()
        self._reach_layout = FlowLayout(self._reach, gap=14, line_gap=2)
        self._add_link()
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self.tick)

    def show_contact(self, contact: Contact) -> None:
        self._contact = contact
        self.avatar.show_contact(contact)
        self._name.set_text(person_words.name_shown(contact))
        self._show_line()
        self._show_reach()
        self.menu.show_contact(contact)
        if contact.zone:
            self._clock.start()
        else:
            self._clock.stop()

    def links(self) -> list[CopyLink]:
        """Numbers and addresses in the order shown."""
        return [link for link in self._links if not link.isHidden()]

    def tick(self) -> None:
        """The time there goes on."""
        self._show_line()

    def line(self) -> str:
        """What stands below the name."""
        return self._line.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._outer.direction() != direction:
            self._outer.setDirection(direction)
            self._outer.setSpacing(8 if narrow else 14)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._line)
        words.addSpacing(4)
        words.addWidget(self._reach)
        who = QHBoxLayout()
        who.setSpacing(14)
        who.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        who.addLayout(words, 1)
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(14)
        self._outer.addLayout(who, 1)
        self._outer.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
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
        return row

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
        parts = [*person_words.job(contact), there, person_words.preference(contact)]
        self._line.set_text(joined(parts))

    def _show_reach(self) -> None:
        """Links are kept from contact to contact: making a widget takes longer than all the rest."""
        methods = self._contact.methods[:_SHOWN_METHODS] if self._contact else ()
        for _ in range(len(methods) - len(self._links)):
            self._add_link()
        for link, method in zip_longest(self._links, methods):
            if method is None:
                link.hide()
                continue
            name = f"{_method_word(method.kind)} {method.label}".strip()
            link.show_value(_METHOD_ICONS[method.kind], method.value, f"{name}: {method.value}")
            link.show()
        self._reach.setVisible(bool(methods))
        self._reach.updateGeometry()

    def _add_link(self) -> None:
        """Tab comes to it after the one before; the first is made with the head, before its buttons."""
        link = CopyLink(self._reach)
        link.setToolTip(self.tr("Click to copy"))
        if self._links:
            self.setTabOrder(self._links[-1], link)
        self._links.append(link)
        self._reach_layout.addWidget(link)

    def _call(self) -> None:
        self._begin(MethodKind.PHONE, Kind.CALL)

    def _email(self) -> None:
        self._begin(MethodKind.EMAIL, Kind.EMAIL)

    def _card(self) -> None:
        self.log_requested.emit(Kind.CARD)

    def _begin(self, method: MethodKind, kind: Kind) -> None:
        """Open the system's program for it, where there is something to give it, and the log either way."""
        value = person_words.first_method(self._contact, method) if self._contact else ""
        if value:
            make_url = outside.phone_url if method is MethodKind.PHONE else outside.mail_url
            outside.open_outside(make_url(value))
        self.log_requested.emit(kind)

    def _open_menu(self) -> None:
        self.menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))


def _method_word(kind: MethodKind) -> str:
    tr = person_words.translate
    return {
        MethodKind.PHONE: tr("person_head", "Phone"),
        MethodKind.EMAIL: tr("person_head", "Email"),
        MethodKind.ADDRESS: tr("person_head", "Address"),
        MethodKind.URL: tr("person_head", "Web page"),
    }[kind]
