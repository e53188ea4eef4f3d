# SPDX-License-Identifier: MIT
"""The band above the timeline: the next follow-up with this contact, why, and Done and Snooze for it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.records import FollowUpCard
from followup_desk.domain.words import Kind
from followup_desk.services import agenda, wording
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import about, as_sentence, zone_of
from followup_desk.ui.look import due_words, icons, theme
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.look.chip import Chip
from followup_desk.ui.look.due_words import Tone
from followup_desk.ui.look.zone_words import both_clocks, moment_there
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock

_NARROW = 480

translate = QCoreApplication.translate


class NextBand(QFrame):
    """`done_requested`, `snooze_requested` and `why_requested` name the follow-up that is shown."""

    done_requested = Signal(object)
    snooze_requested = Signal(object)
    why_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: FollowUpCard | None = None
        self.setProperty("role", "band")
        self._icon = IconTile(self)
        self._title = TextBlock(theme.font(13, QFont.Weight.DemiBold), "ink", 1)
        self._promised = Chip(self)
        self._when = Chip(self)
        self._reason = TextBlock(theme.font(12), "ink_2", 3)
        self.done_button = KeyedButton(self.tr("Done"), role="mini-primary", parent=self)
        self.snooze_button = KeyedButton(self.tr("Snooze"), icon="", role="mini", parent=self)
        self.why_button = KeyedButton(self.tr("Why?"), role="mini", parent=self)
        self.done_button.clicked.connect(self._done)
        self.snooze_button.clicked.connect(self._snooze)
        self.why_button.clicked.connect(self._why)
        self._build()

    def show_card(self, card: FollowUpCard, others: int, bring: str | None) -> None:
        """`others` is how many more are open; `bring` the title of something to take along."""
        self._card = card
        follow_up = card.follow_up
        now = self._desk.now()
        self._icon.set_kind(follow_up.channel)
        self._title.set_text(title_of(card, now))
        self._promised.set_chip(self.tr("you promised") if follow_up.promised else "", "ok")
        self._when.set_chip(*_when_chip(card, now))
        self._reason.set_text(self._reason_text(card, others, bring))
        self._reason.setVisible(bool(self._reason.text()))
        self.setAccessibleName(f"{self._title.text()}. {self._reason.text()}")

    def follow_up_id(self) -> int | None:
        return self._card.follow_up.id if self._card else None

    def chips(self) -> list[str]:
        """What the chips say, of those that are shown."""
        return [chip.text() for chip in (self._promised, self._when) if not chip.isHidden()]

    def title(self) -> str:
        return self._title.text()

    def reason(self) -> str:
        return self._reason.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._outer.direction() != way:
            self._outer.setDirection(way)

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        for widget in (self._title, self._promised, self._when):
            first.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(first)
        words.addWidget(self._reason)
        what = QHBoxLayout()
        what.setSpacing(12)
        what.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        what.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.done_button, self.snooze_button, self.why_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch()
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(14, 11, 14, 11)
        self._outer.setSpacing(12)
        self._outer.addLayout(what, 1)
        self._outer.addLayout(buttons)

    def _reason_text(self, card: FollowUpCard, others: int, bring: str | None) -> str:
        reason = joined([about(card), wording.what_for(card.follow_up)])
        parts = [as_sentence(reason)]
        if bring:
            parts.append(self.tr("Bring: “{title}” (new to them).").format(title=isolate(bring)))
        if others == 1:
            parts.append(self.tr("One more is planned."))
        elif others:
            parts.append(self.tr("{count} more are planned.").format(count=others))
        return " ".join(part for part in parts if part)

    def _done(self) -> None:
        if self._card:
            self.done_requested.emit(self._card.follow_up.id)

    def _snooze(self) -> None:
        if self._card:
            self.snooze_requested.emit(self._card.follow_up.id)

    def _why(self) -> None:
        if self._card:
            self.why_requested.emit(self._card.follow_up.id)


class IconTile(QWidget):
    """The icon of a kind on a small rounded tile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind | None = None
        self.setFixedSize(28, 28)

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._kind is not None:
            paint_tile(QPainter(self), QRectF(self.rect()), self._kind)


def paint_tile(painter: QPainter, box: QRectF, kind: Kind) -> None:
    """The tile as band and timeline show it."""
    t = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(t.line))
    painter.setBrush(t.surface_2)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    icons.draw(painter, icons.kind_icon(kind), t.ink_2, box.adjusted(6.5, 6.5, -6.5, -6.5))
    painter.restore()


def title_of(card: FollowUpCard, now: datetime) -> str:
    """Channel and day in words: "Call, today 10:00 · 19:00 in Tokyo"."""
    follow_up = card.follow_up
    due = follow_up.due
    moment = due.at.astimezone(now.tzinfo) if due.at else None
    day = moment.date() if moment else due.day
    distance = (day - now.date()).days
    word = {
        -1: translate("next_band", "yesterday"),
        0: translate("next_band", "today"),
        1: translate("next_band", "tomorrow"),
    }.get(distance) or due_words.short_day(day, now.date())
    clock = f" {moment:%H:%M}" if moment else ""
    there = moment_there(due.at, str(now.tzinfo), zone_of(card)) if due.at else ""
    return both_clocks(f"{wording.channel(follow_up.channel)}, {word}{clock}", there)


def _when_chip(card: FollowUpCard, now: datetime) -> tuple[str, Tone]:
    """How late it is, or until when it is snoozed; else nothing."""
    until = agenda.asleep_until(card.follow_up, now)
    if until is not None:
        return due_words.snoozed(until, now), "mute"
    text, tone = due_words.chip_for(card.follow_up.due, now)
    return (text, tone) if tone == "late" else ("", tone)
