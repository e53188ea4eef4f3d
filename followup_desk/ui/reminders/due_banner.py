# SPDX-License-Identifier: MIT
"""The line at the window's top that says what has come due: the same as the system's notices, where none can fail.

It never takes the focus by itself, and stays until what it tells of was seen to or waved away.
"""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from followup_desk.domain.records import FollowUpCard
from followup_desk.services import agenda
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.look import icons, theme
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.reminders import banner_words

_SHOWS = frozenset({"follow_up", "contact", "opportunity"})


class DueBanner(QFrame):
    """Follow-ups are asked for by their number; `opened` and `closed` bring all that it told of."""

    done_requested = Signal(object)
    snooze_requested = Signal(object, QPoint)
    why_requested = Signal(object)
    opened = Signal(object)
    closed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: list[int] = []
        self._icon = QLabel()
        self._words = TextBlock(theme.font(13, QFont.Weight.DemiBold), "ink", 1)
        self._reason = TextBlock(theme.font(12), "ink_2", 1)
        self.done = KeyedButton(self.tr("Done"), role="mini-primary", parent=self)
        self.snooze = KeyedButton(self.tr("Snooze"), role="mini", parent=self)
        self.why = KeyedButton(self.tr("Why?"), role="mini", parent=self)
        self.open = KeyedButton(self.tr("Open"), role="mini", parent=self)
        self.close_button = KeyedButton(self.tr("Close"), role="mini", parent=self)
        self.setProperty("role", "banner")
        self._build()
        self._connect()
        self.hide()

    def ring(self, follow_up_ids: list[int]) -> None:
        """These have come due now; what stood there and is not seen to stays."""
        self._ids = list(dict.fromkeys([*follow_up_ids, *self._ids]))
        self.refresh()
        if not self.isHidden():
            announce(self, self.text())

    def refresh(self) -> None:
        """As the desk has them now: what was seen to meanwhile goes."""
        due = set(agenda.still_due(self._desk, self._ids)) if self._ids else set()
        self._ids = [each for each in self._ids if each in due]
        if self._ids:
            self._show(agenda.cards(self._desk, self._ids, banner_words.NAMED))
        self.setVisible(bool(self._ids))

    def on_change(self, change: Change) -> None:
        """Something was written: it may be about these."""
        if self._ids and (change.many or change.kinds & _SHOWS):
            self.refresh()

    def forget(self, follow_up_ids: Collection[int]) -> None:
        """These were seen to elsewhere."""
        if self._ids:
            self._ids = [each for each in self._ids if each not in follow_up_ids]
            self.refresh()

    def wave_away(self) -> None:
        """The user has seen it."""
        gone, self._ids = self._ids, []
        self.hide()
        self.closed.emit(gone)

    def begin(self) -> None:
        """Give it the focus, where it is shown."""
        if self.isHidden():
            return
        (self.open if self.done.isHidden() else self.done).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def text(self) -> str:
        """All that it says."""
        return f"{self._words.text()} {self._reason.text()}".strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.wave_away()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _show(self, first: list[FollowUpCard]) -> None:
        alone = len(self._ids) == 1
        words, reason = banner_words.words(len(self._ids), first, self._desk.now())
        self._words.set_text(words)
        self._reason.set_text(reason)
        self.done.setVisible(alone)
        self.snooze.setVisible(alone)
        self.why.setVisible(alone)
        self.open.setText(self.tr("Open") if alone else self.tr("Show them"))
        self.setAccessibleName(self.text())

    def _build(self) -> None:
        self.close_button.setAccessibleName(self.tr("Close the reminder"))
        self.done.setAccessibleName(self.tr("Done: log it"))
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        said.addWidget(self._reason, 1, Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 12, 7)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addLayout(said, 1)
        for button in (self.done, self.snooze, self.why, self.open, self.close_button):
            row.addWidget(button)
        self._colour()

    def _connect(self) -> None:
        self.done.clicked.connect(self._done)
        self.snooze.clicked.connect(self._snooze)
        self.why.clicked.connect(self._why)
        self.open.clicked.connect(self._open)
        self.close_button.clicked.connect(self.wave_away)

    def _done(self) -> None:
        self.done_requested.emit(self._ids[0])

    def _snooze(self) -> None:
        self.snooze_requested.emit(self._ids[0], self.snooze.mapToGlobal(self.snooze.rect().bottomLeft()))

    def _why(self) -> None:
        self.why_requested.emit(self._ids[0])

    def _open(self) -> None:
        gone, self._ids = self._ids, []
        self.hide()
        self.opened.emit(gone)

    def _colour(self) -> None:
        self._icon.setPixmap(icons.pixmap("bell", theme.tokens().now, 18, self.devicePixelRatio()))
