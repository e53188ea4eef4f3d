# SPDX-License-Identifier: MIT
"""How it works, on one page: what the desk does and what its user does, in a few plain words each."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.look import icons, theme
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled

translate = QCoreApplication.translate
_TILE = 38


class HowItWorks(DeskDialog):
    """Read only; `guide_requested` asks for more of it."""

    guide_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "how-it-works", self.tr("How it works"), parent)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for icon, title, words in paragraphs():
            row = grid.rowCount()
            grid.addWidget(_Tile(icon), row, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(plain_label(title, role="heading", wrap=True), row, 1)
            grid.addWidget(plain_label(words, wrap=True), row + 1, 1, Qt.AlignmentFlag.AlignTop)
            grid.setRowMinimumHeight(row + 2, 14)
        grid.setRowStretch(grid.rowCount(), 1)
        self.body.addWidget(scrolled(page), 1)
        self.setAccessibleDescription(as_text())
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(620, 640))
        self.guide_button = KeyedButton(self.tr("User guide"), icon="book-open")
        self.guide_button.clicked.connect(self._go_to_guide)
        self.extra_buttons.addWidget(self.guide_button)
        self.accept_button.setFocus()

    def _go_to_guide(self) -> None:
        self.accept()
        self.guide_requested.emit()


def paragraphs() -> list[tuple[str, str, str]]:
    """Icon, title and words of each."""
    return [
        (
            "calendar-clock",
            translate("how_it_works", "It tells you who is due"),
            translate(
                "how_it_works",
                "On the right stands who is to hear from you, in the order of work: why, by which channel, and what to"
                " bring. Nobody has to be kept in mind, and nobody waits unseen.",
            ),
        ),
        (
            "check",
            translate("how_it_works", "You log what happened"),
            translate(
                "how_it_works",
                "After a call or a letter you write a line, say how it ended and what is next. The follow-up that was"
                " due is closed, and the next one is planned; where you say nothing, the desk proposes something.",
            ),
        ),
        (
            "handshake",
            translate("how_it_works", "It holds you to your promises"),
            translate(
                "how_it_works",
                "What you told somebody you would do, by which day and which way, is marked as promised. Promises stand"
                " first, moving one asks whether you told them, and you see how many you kept.",
            ),
        ),
        (
            "coffee",
            translate("how_it_works", "Ten minutes a day are enough"),
            translate(
                "how_it_works",
                "F9 leads you through what is due, one after the other, and Ctrl+B says in the morning what the day"
                " holds. What comes due at an agreed time is announced; in quiet hours and on days off nothing is, and"
                " it comes afterwards.",
            ),
        ),
        (
            "undo-2",
            translate("how_it_works", "Nothing is lost, and all of it is yours"),
            translate(
                "how_it_works",
                "Everything can be undone, tomorrow, too. All is in one file on this computer, copied every day; no"
                " account, no server. You can take it out whole at any time.",
            ),
        ),
    ]


def as_text() -> str:
    """The whole page as lines."""
    return "\n".join(f"{title}. {words}" for _icon, title, words in paragraphs())


def open_how_it_works(desk: Desk, parent: QWidget | None = None) -> HowItWorks | None:
    """Show the page over `parent`."""
    return open_dialog(lambda: HowItWorks(desk, parent), parent)


class _Tile(QWidget):
    """An icon on a soft ground."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(_TILE, _TILE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.accent))
        painter.setBrush(t.accent_soft)
        box = QRectF(self.rect())
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        icons.draw(painter, self._icon, t.accent, box.adjusted(10, 10, -10, -10))
