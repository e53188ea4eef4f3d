# SPDX-License-Identifier: MIT
"""Editing facts where they are shown: a panel below a card of the strip, over what stands there.

Enter, Ctrl+Enter, and going elsewhere save what was changed, as one act; Esc gives it up. What cannot be saved keeps
the panel open, and says why.
"""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.errors import DeskError, Refused
from followup_desk.domain.records import Contact
from followup_desk.services import people
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.editor_row import FieldError
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.parts.still_there import still_there
from followup_desk.ui.parts.tab_order import laid_out
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.person.facts_fields import FactsFields, NeedsFields, RememberFields
from followup_desk.ui.person.person_words import name_shown

_WIDEST, _SIDE, _EDGE, _GAP = 620, 24, 8, 6


class FactsPanel(QFrame):
    """`begin` opens it for somebody below a card. `had_wanted` asks for what that contact has had and what fits."""

    had_wanted = Signal(object)

    def __init__(self, desk: Desk, pane: QWidget) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._before: Contact | None = None
        self._left: tuple[Contact, Contact] | None = None
        self._card: QWidget = pane
        self._came_from: QWidget | None = None
        self.fields: FactsFields | None = None
        self._heading = TextBlock(theme.font(13, QFont.Weight.DemiBold), "ink", 2)
        self._refusal = TextBlock(theme.font(12), "late", 4)
        self.cancel_button = KeyedButton(self.tr("Cancel"), self.tr("Esc"), role="mini", parent=self)
        self.save_button = KeyedButton(self.tr("Save"), self.tr("Ctrl ↵"), role="mini-primary", parent=self)
        self._area = scrolled(QWidget())
        self._build()
        self.hide()

    def is_open(self) -> bool:
        return not self.isHidden()

    def begin(self, contact_id: int, field: str, card: QWidget) -> None:
        """`field`: needs or remember. Raises Refused when they are gone."""
        if not self.finish():
            return
        contact = people.with_fact_tags(self._desk, people.living(self._desk, contact_id))
        self._before, self._card, self._came_from = contact, card, QApplication.focusWidget()
        make, title = (
            (NeedsFields, self.tr("Needs of {name}"))
            if field == "needs"
            else (RememberFields, self.tr("To remember about {name}"))
        )
        self._take(make(self._desk, contact), title.format(name=isolate(name_shown(contact))))
        self.refuse("")
        self._show()

    def finish(self) -> bool:
        """Save what was changed and close; False when that cannot be, and stays open."""
        return self._close_saving() and self._write()

    def give_up(self) -> None:
        """Close without saving."""
        if self.is_open():
            self._close()

    def refusal(self) -> str:
        return "" if self._refusal.isHidden() else self._refusal.text()

    def refuse(self, message: str) -> None:
        self._refusal.set_text(message)
        self._refusal.setVisible(bool(message))
        if message:
            announce(self, message)

    def place(self) -> None:
        """Below the card, as wide as is good to type in and as high as its lines; over the card where room is short."""
        side = _SIDE if self._pane.width() >= _WIDEST else _EDGE
        room = self._pane.rect().adjusted(side, _EDGE, -side, -_EDGE)
        width = min(_WIDEST, room.width())
        height = min(self._wanted_height(width), room.height())
        spot = self._card.mapTo(self._pane, QPoint(0, self._card.height() + _GAP))
        left = spot.x() + self._card.width() - width if self.isRightToLeft() else spot.x()
        left = max(room.left(), min(left, room.right() + 1 - width))
        top = max(room.top(), min(spot.y(), room.bottom() + 1 - height))
        self.setGeometry(left, top, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            event.accept()  # nothing that is typed here is for whom it stands over

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press between the fields is none on what is below."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round in here."""
        ring = [each for each in laid_out(self) if self._is_stop(each)]
        at = ring.index(here) if (here := QApplication.focusWidget()) in ring else -1
        other = ring[(at + 1 if forward else at - 1) % len(ring)]
        other.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def _is_stop(self, widget: QWidget) -> bool:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        return takes_tab and widget.isVisibleTo(self) and widget.isEnabled()

    def _wanted_height(self, width: int) -> int:
        assert self.fields is not None
        margins = self._column.contentsMargins()
        inner = width - margins.left() - margins.right()
        rest = [self._heading.heightForWidth(inner)]
        if not self._refusal.isHidden():
            rest.append(self._refusal.heightForWidth(inner))
        rest.append(self.save_button.sizeHint().height())
        lines = self.fields.column.totalHeightForWidth(inner)
        if lines < 0:
            lines = self.fields.column.totalSizeHint().height()
        gaps = self._column.spacing() * len(rest)
        return margins.top() + margins.bottom() + sum(rest) + lines + gaps + 4

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """To another part of the window or a dialog: what was typed is saved. A list to choose from is neither."""
        if now is None or not self.is_open():
            return
        if self.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, 24)
        elif now.window().windowType() not in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
            self.leave()

    def leave(self) -> None:
        """The user goes elsewhere: close, and save once what led there is done."""
        if self._close_saving():
            QTimer.singleShot(0, self, self._write_left)

    def _close_saving(self) -> bool:
        """Close, with what is to be written kept; False where a field cannot be read."""
        if not self.is_open() or self.fields is None or self._before is None:
            return True
        try:
            edited = self.fields.contact()
        except FieldError as error:
            self.refuse(self.tr("Not saved yet: {why}").format(why=str(error)))
            return False
        self._left = (self._before, edited) if edited != self._before else None
        self._close()
        return True

    def _write_left(self) -> None:
        self._write()

    def _write(self) -> bool:
        """What was left; where it cannot be written it is shown again, with all that was typed."""
        if self._left is None:
            return True
        try:
            _save(self._desk, *self._left)
        except (Refused, DeskError) as trouble:
            self._show()
            self.refuse(str(trouble))
            self.place()
            return False
        finally:
            self._left = None
        return True

    def _show(self) -> None:
        self.show()
        self.raise_()
        self.place()
        assert self.fields is not None
        self.fields.go_to()
        _application().focusChanged.connect(self._focus_moved)

    def _close(self) -> None:
        _application().focusChanged.disconnect(self._focus_moved)
        focused = QApplication.focusWidget()
        if focused is not None and (focused is self or self.isAncestorOf(focused)):
            self._go_back()
        self.hide()

    def _go_back(self) -> None:
        """The focus to where it came from, if that is still there."""
        (still_there(self._came_from) or self._card).setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def _take(self, fields: FactsFields, heading: str) -> None:
        old, self.fields = self.fields, fields
        if old is not None:
            old.outgrown.disconnect(self._outgrown)
        self._area.setWidget(fields)  # which takes the old ones away
        fields.setAutoFillBackground(False)
        fields.outgrown.connect(self._outgrown)
        fields.had_wanted.connect(self._had_clicked)
        self._heading.set_text(heading)
        self.setAccessibleName(heading)

    def _outgrown(self) -> None:
        if self.is_open():
            self.place()

    def _had_clicked(self) -> None:
        if self._before is not None and self.finish():
            self.had_wanted.emit(self._before.id)

    def _build(self) -> None:
        self.setProperty("role", "log")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(8)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._area, 1)
        self._column.addWidget(self._refusal)
        self._column.addLayout(buttons)
        self.cancel_button.clicked.connect(self.give_up)
        self.save_button.clicked.connect(self.finish)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(self.finish)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _save(desk: Desk, before: Contact, edited: Contact) -> None:
    """One act; where all that was done is saying that facts still hold, it is called so."""
    old = {fact.id: fact for fact in before.facts}
    confirmed = [fact.id for fact in edited.facts if fact.id is not None and fact != old.get(fact.id)]
    as_before = tuple(
        replace(fact, confirmed_on=old[fact.id].confirmed_on) if fact.id in old else fact for fact in edited.facts
    )
    assert before.id is not None
    if confirmed and replace(edited, facts=as_before) == before:
        contacts.confirm_facts(desk, before.id, confirmed)
    else:
        contacts.edit_contact(desk, before, edited)
