# SPDX-License-Identifier: MIT
"""The first line of the log form: what is logged, what it answers, and when it happened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desk.domain.records import FollowUp
from followup_desk.domain.words import Kind, PromiseState
from followup_desk.services.desk import Desk
from followup_desk.ui.log import log_words
from followup_desk.ui.look import promise_chips, theme
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.look.chip import Chip
from followup_desk.ui.parts.date_field import DateLine
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock

_NARROW = 430
_LEAST = 100
_GAP = 8


class LogHead(QWidget):
    """The moment is "now" until its button is pressed; then it is a line for plain words of the past."""

    changed = Signal()
    why_requested = Signal(object)
    """Of the follow-up that this answers."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = TextBlock(theme.font(14, QFont.Weight.Bold), "ink", 1)
        self._context = TextBlock(theme.font(12), "ink_2", 1)
        self._answered: FollowUp | None = None
        self.why = KeyedButton(self.tr("Why?"), role="mini", parent=self)
        self.why.setAccessibleName(self.tr("Why was this planned?"))
        self.why.hide()
        self._promise = Chip(self)
        self._about = TextBlock(theme.font(12), "ink_2", 1)
        self._restored = Chip(self)
        self.now_button = KeyedButton(self.tr("now"), icon="clock", role="mini", parent=self)
        self.now_button.setAccessibleName(self.tr("It happened now. Press to say another moment"))
        self.now_button.setToolTip(self.tr("When did it happen?"))
        self.at = DateLine(desk, self, past=True)
        self.at.setAccessibleName(self.tr("When it happened, in plain words"))
        self.at.setFixedWidth(150)
        self.at.hide()
        self._build()
        self.why.clicked.connect(self._ask_why)
        self.now_button.clicked.connect(self._ask_moment)
        self.at.textChanged.connect(self._edited)
        self.at.editingFinished.connect(self._moment_left)

    def show_kind(self, kind: Kind) -> None:
        self._title.set_text(log_words.title(kind))
        self._title.setMinimumWidth(self._title.sizeHint().width())
        self._fit()

    def show_context(self, answered: FollowUp | None, promise: PromiseState | None, opportunity: str) -> None:
        """The follow-up that this answers, how its promise ends by it, and the opportunity it belongs to."""
        self._answered = answered
        self._context.set_text(log_words.answers(answered, self._desk.now()) if answered else "")
        about = self.tr("on “{title}”").format(title=isolate(opportunity)) if opportunity else ""
        self._about.set_text(about)
        self._promise.set_chip(*promise_chips.ended(promise))
        self._fit()

    def show_restored(self, restored: bool) -> None:
        """The quiet word that what stands here was typed before."""
        self._restored.set_chip(self.tr("draft restored") if restored else "", "mute")
        self._fit()

    def set_at(self, words: str) -> None:
        self.at.setText(words)
        self._show_moment(asked=bool(words))

    def context(self) -> str:
        """What stands after the title."""
        return " · ".join(part for part in (self._context.text(), self._about.text()) if part)

    def title(self) -> str:
        return self._title.text()

    def is_restored(self) -> bool:
        return not self._restored.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What there is no room for goes, the opportunity first: the facts above name it too, and the foot of the
        form says what is closed."""
        moment = self.now_button if self.at.isHidden() else self.at
        must = [each for each in (self._title, moment, self._restored) if not each.isHidden()]
        room = self.width() + _GAP - sum(_GAP + each.sizeHint().width() for each in must)
        roomy = self.width() >= _NARROW
        for block in (self._context, self._about):
            block.setMinimumWidth(min(_LEAST, block.sizeHint().width()))
        for widget, wanted in (
            (self._promise, bool(self._promise.text())),
            (self._context, bool(self._context.text())),
            (self.why, self._answered is not None and roomy),
            (self._about, bool(self._about.text()) and roomy),
        ):
            least = widget.minimumWidth() or widget.sizeHint().width()
            fits = wanted and _GAP + least <= room
            widget.setVisible(fits)
            room -= _GAP + least if fits else 0

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for widget in (self._title, self._context, self.why, self._promise, self._about, self._restored):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        layout.addWidget(self.now_button)
        layout.addWidget(self.at)

    def _show_moment(self, *, asked: bool) -> None:
        self.at.setVisible(asked)
        self.now_button.setVisible(not asked)
        self._fit()

    def _ask_why(self) -> None:
        if self._answered is not None:
            self.why_requested.emit(self._answered.id)

    def _ask_moment(self) -> None:
        self._show_moment(asked=True)
        self.at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moment_left(self) -> None:
        if not self.at.text().strip():
            self._show_moment(asked=False)

    def _edited(self) -> None:
        self.changed.emit()
