# SPDX-License-Identifier: MIT
"""The word after each act, in a lower corner, with Undo on it for a few seconds.

It never takes the focus by itself; Tab reaches it, Esc closes it while it has the focus, and the pointer or
the focus on it keeps it open. Undo from the menu (Ctrl+Z) does the same as its button.
"""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from followup_desk.ui.look import theme
from followup_desk.ui.parts.plain_label import plain_label

STAYS_MS = 10_000
_MARGIN = 24
_GAP = 6
_WIDEST = 640
_AROUND = 36
"""What stands beside the label and the button: margins and the gap."""


class Toast(QFrame):
    """One at a time: `show_text` replaces what is there. Stands over `over`, which owns it."""

    undo_requested = Signal()
    take_back_requested = Signal(int)
    """Undo was pressed while an import was told of: its batch."""
    edit_requested = Signal(object)
    """The entry that was made is to be mended."""
    resume_requested = Signal()
    """Reminders were paused, and are to go on."""
    who_matters_requested = Signal()
    """People came in, and who of them matters is to be chosen."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._batch = 0
        self._entry: object = None
        self._ends_pause = False
        self._label = plain_label()
        self._undo = QPushButton()
        self._undo.clicked.connect(self._undo_clicked)
        self._edit = QPushButton(self.tr("Edit"))
        self._edit.setAccessibleName(self.tr("Edit what was just logged"))
        self._edit.clicked.connect(self._edit_clicked)
        self._lead = QPushButton(self.tr("Choose who matters…"))
        self._lead.clicked.connect(self._lead_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 8, 7)
        layout.setSpacing(_GAP)
        layout.addWidget(self._label)
        layout.addWidget(self._undo)
        layout.addWidget(self._edit)
        layout.addWidget(self._lead)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(STAYS_MS)
        self._clock.timeout.connect(self._time_over)
        self._colour()
        self.hide()

    def show_import(self, text: str, batch: int, leads_on: bool) -> None:
        """Say that people came in; Undo is for this import, whatever was done since. `leads_on`: offer to choose who
        of them matters."""
        self._offer(self.tr("Undo"), self.tr("Undo what was just done"))
        self._show(text, offers=True, also=self._lead if leads_on else None)
        self._batch = batch

    def show_entry(self, text: str, interaction_id: object) -> None:
        """Say what was logged; with an id it can be mended from here."""
        self._offer(self.tr("Undo"), self.tr("Undo what was just done"))
        self._show(text, offers=True, also=self._edit if interaction_id is not None else None)
        self._entry = interaction_id

    def show_pause(self, text: str) -> None:
        """Say until when reminders pause; the button lets them go on."""
        self._offer(self.tr("Go on"), self.tr("Go on reminding now"))
        self._show(text, offers=True)
        self._ends_pause = True

    def show_text(self, text: str, *, can_undo: bool = True) -> None:
        """Say what was done; `can_undo` False is for words about nothing that can be taken back."""
        self._offer(self.tr("Undo"), self.tr("Undo what was just done"))
        self._show(text, offers=can_undo)

    def _offer(self, caption: str, spoken: str) -> None:
        self._undo.setText(caption)
        self._undo.setAccessibleName(spoken)

    def _show(self, text: str, *, offers: bool, also: QPushButton | None = None) -> None:
        """`also`: a button beside Undo."""
        self._batch = 0
        self._ends_pause = False
        beside = self._undo.sizeHint().width() + (also.sizeHint().width() + _GAP if also is not None else 0)
        room = min(_WIDEST, self._over.width() - 2 * _MARGIN - beside - _AROUND)
        self._label.setText(self._label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        self._undo.setVisible(offers)
        for button in (self._edit, self._lead):
            button.setVisible(button is also)
        self.setAccessibleName(text)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._clock.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """The whole text shown last, not elided."""
        return self.accessibleName()

    def stand_over(self, over: QWidget) -> None:
        """Over this from now on; what is said just now stays."""
        if over is self._over:
            return
        said = not self.isHidden()
        self._over = over
        self.setParent(over)
        self.place()
        self.setVisible(said)
        self.raise_()

    def place(self) -> None:
        """In the lower corner of the leading side; call it when the widget below has another size."""
        room = self._over.rect()
        x = room.width() - self.width() - _MARGIN if self.isRightToLeft() else _MARGIN
        self.move(x, room.bottom() - self.height() - _MARGIN)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().ink)
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)

    def _colour(self) -> None:
        t = theme.tokens()
        sheet = (
            f"QLabel {{ color: {t.surface.name()}; }}"
            f"QPushButton {{ color: {t.surface.name()}; background: transparent;"
            f" border: 2px solid transparent; border-radius: 6px; font-weight: 700;"
            f" min-height: 22px; padding: 0 6px; }}"
            f"QPushButton:focus, QPushButton:hover {{ border-color: {t.surface.name()}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _time_over(self) -> None:
        """Stay while somebody is at it."""
        if self.underMouse() or any(each.hasFocus() for each in (self._undo, self._edit, self._lead)):
            self._clock.start()
        else:
            self.hide()

    def _edit_clicked(self) -> None:
        self.hide()
        self.edit_requested.emit(self._entry)

    def _lead_clicked(self) -> None:
        self.hide()
        self.who_matters_requested.emit()

    def _undo_clicked(self) -> None:
        self.hide()
        if self._ends_pause:
            self.resume_requested.emit()
        elif self._batch:
            self.take_back_requested.emit(self._batch)
        else:
            self.undo_requested.emit()
