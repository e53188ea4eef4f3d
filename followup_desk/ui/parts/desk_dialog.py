# SPDX-License-Identifier: MIT
"""The frame of every dialog: a heading, what is asked, one line for what was refused, and the buttons.

Enter accepts, Esc cancels. `save` does the work when the user accepts; while it raises Refused the dialog stays
open with all that was typed; a Refused without a message stands beside a field already. The size is kept between
sessions under the dialog's name.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import NoReturn, TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.ui.look import theme
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock


class DeskDialog(QDialog):
    """Fill `body` in the constructor, then call `add_buttons`. Open it with `open()`: it deletes itself."""

    def __init__(self, desk: Desk, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 18, 20, 16)
        self._layout.setSpacing(14)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._layout.addLayout(self.body, 1)
        self._refusal = TextBlock(theme.font(12), "late", _REFUSAL_LINES)
        self._refusal.hide()
        self._layout.addWidget(self._refusal)

    def add_heading(self, text: str, below: str = "") -> None:
        """Who or what this is about; a line of detail below it."""
        box = QVBoxLayout()
        box.setSpacing(2)
        for line, face, ink in ((text, theme.font(13, QFont.Weight.DemiBold), "ink"), (below, theme.font(12), "ink_2")):
            if line:
                block = TextBlock(face, ink, _HEADING_LINES)
                block.set_text(line)
                box.addWidget(block)
        self.body.addLayout(box)

    def add_buttons(self, accept: str, *, cancel: str = "", key_hint: str = "", wanted: QSize) -> None:
        """The last row: what accepts (Enter) and what closes; then the size, remembered or `wanted`."""
        row = QHBoxLayout()
        row.setSpacing(8)
        self.extra_buttons = QHBoxLayout()
        row.addLayout(self.extra_buttons)
        row.addStretch(1)
        if cancel:
            self.cancel_button = KeyedButton(cancel)
            self.cancel_button.clicked.connect(self.reject)
            row.addWidget(self.cancel_button)
        self.accept_button = KeyedButton(accept, key_hint, role="primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        row.addWidget(self.accept_button)
        self._buttons = [self.cancel_button, self.accept_button] if cancel else [self.accept_button]
        self._layout.addLayout(row)
        # From a note, too, where Enter alone begins a line.
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
        self.resize(_remembered_size(self._desk, self.objectName(), wanted))

    def save(self) -> None:
        """Do what was asked; raise Refused to keep the dialog open, after `refuse` has said more if it can."""

    def accept(self) -> None:
        if self.try_or_refuse(self.save):
            super().accept()

    def try_or_refuse(self, act: Callable[[], object]) -> bool:
        """Whether the desk agreed; why it did not is said above the buttons."""
        self.refuse("")
        try:
            act()
        except Refused as refused:
            self.refuse(str(refused))
            return False
        return True

    def paint_now(self) -> None:
        """Show what has changed though the program is busy: nothing else happens meanwhile."""
        self._layout.activate()
        self.repaint()

    def refuse(self, message: str) -> None:
        """Say above the buttons what was refused; nothing for an empty message."""
        self._refusal.set_text(message)
        self._refusal.setVisible(bool(message))
        self.setAccessibleDescription(message)

    def refusal(self) -> str:
        """What is said to be refused."""
        return "" if self._refusal.isHidden() else self._refusal.text()

    def refuse_field(self, form: FormGrid, field: QWidget, message: str) -> NoReturn:
        """Say beside a field what is wrong with it, go there, and stop saving."""
        form.refuse(field, message)
        raise Refused("")

    def showEvent(self, event: QShowEvent) -> None:
        """Extra buttons stand before the others, and are added after them."""
        items = (self.extra_buttons.itemAt(at) for at in range(self.extra_buttons.count()))
        extra = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        for one, following in pairwise([*extra, *self._buttons] if extra else []):
            QWidget.setTabOrder(one, following)
        super().showEvent(event)

    def done(self, result: int) -> None:
        key, size = f"size.{self.objectName()}", f"{self.width()}x{self.height()}"
        shown = self.isVisible()
        super().done(result)  # first: a file that cannot be written must not keep a dialog open
        if shown and size != preferences.remembered(self._desk, key):
            preferences.remember(self._desk, key, size)


_HEADING_LINES = 2
_DIGITS, _LARGEST = 5, 8000
"""No screen is larger; Qt ends the program over a size that nothing can paint."""
_REFUSAL_LINES = 5


def _remembered_size(desk: Desk, name: str, wanted: QSize) -> QSize:
    width, _x, height = preferences.remembered(desk, f"size.{name}").partition("x")
    if width.isdecimal() and height.isdecimal():
        return QSize(int(width[:_DIGITS]), int(height[:_DIGITS])).boundedTo(QSize(_LARGEST, _LARGEST))
    return wanted


Dialog = TypeVar("Dialog", bound=DeskDialog)


def open_dialog(make: Callable[[], Dialog], parent: QWidget | None) -> Dialog | None:
    """Show what `make` builds; what it refuses (the contact is gone, say) is said instead, and None given."""
    try:
        dialog = make()
    except Refused as refused:
        say_refused(str(refused), parent)
        return None
    dialog.open()
    return dialog


def try_or_say(act: Callable[[], object], parent: QWidget | None) -> bool:
    """Whether the desk agreed; why it did not is said in a box over `parent`."""
    try:
        act()
    except Refused as refused:
        say_refused(str(refused), parent)
        return False
    return True


def say_refused(message: str, parent: QWidget | None) -> QMessageBox:
    """One line in a box of its own, for what was refused with no dialog to say it in."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(QCoreApplication.translate("desk_dialog", "Not done"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(message)
    box.open()
    return box
