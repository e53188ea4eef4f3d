# SPDX-License-Identifier: MIT
"""One row of a list inside the contact editor: fields side by side, what is wrong below them, buttons at the end.

A list is as long as one person's phone numbers, so its rows are widgets. Ctrl+Up and Ctrl+Down move the row
with the focus: the first of a kind is the one shown and used.
"""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from followup_desk.ui.look import icons, theme
from followup_desk.ui.parts.form_grid import mark_invalid
from followup_desk.ui.parts.plain_label import plain_label


class FieldError(Exception):
    """A field cannot be saved as it stands; the message stands beside it already, and the focus is there."""


class EditorRow(QWidget):
    """One record. Subclasses make the fields and read them back with `value`."""

    step_wanted = Signal(object, int)
    removal_wanted = Signal(object)
    buttons_at = Qt.AlignmentFlag.AlignTop

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = plain_label(role="error", wrap=True)
        self._error.hide()
        self._wrong: QWidget | None = None
        self.fields = QHBoxLayout()
        self.fields.setSpacing(6)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addLayout(self.fields)
        self.column.addWidget(self._error)

    def first_field(self) -> QWidget:
        """Where the focus goes in a row that was just added."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Nothing was filled in: the row is left out when saving."""
        raise NotImplementedError

    def refuse(self, field: QWidget, message: str) -> FieldError:
        """Say below the fields what is wrong with one of them, and go there; raise what is given."""
        self.clear()
        self._error.setText(message)
        self._error.show()
        self._wrong = field
        field.setAccessibleDescription(message)
        mark_invalid(field, invalid=True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return FieldError(message)

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self._error.hide()
        if self._wrong is not None:
            self._wrong.setAccessibleDescription("")
            mark_invalid(self._wrong, invalid=False)
            self._wrong = None

    def error(self) -> str:
        """What stands below the row as wrong."""
        return "" if self._error.isHidden() else self._error.text()

    def add_end_buttons(self, *, movable: bool) -> None:
        """Arrows to move it, which the keys do as well, and the cross that takes it out."""
        at = self.buttons_at
        if movable:
            for icon, step, text, keys in (
                ("chevron-up", -1, self.tr("Move up (Ctrl+Up)"), "Ctrl+Up"),
                ("chevron-down", 1, self.tr("Move down (Ctrl+Down)"), "Ctrl+Down"),
            ):
                button = IconButton(icon, text)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.setProperty("step", step)
                button.clicked.connect(self._step_clicked)
                self.fields.addWidget(button, 0, at)
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.setProperty("step", step)
                shortcut.activated.connect(self._step_clicked)
        cross = IconButton("x", self.tr("Take out"))
        cross.clicked.connect(self._cross_clicked)
        self.fields.addWidget(cross, 0, at)

    def _step_clicked(self) -> None:
        self.step_wanted.emit(self, int(self.sender().property("step")))

    def _cross_clicked(self) -> None:
        self.removal_wanted.emit(self)


class IconButton(QToolButton):
    """A small button without words. Enter presses it, and not the dialog's default button instead."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAutoRaise(True)
        self.setFixedSize(26, 28)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIcon(icons.icon(icon))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.tokens().focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icons.icon(self._icon))
