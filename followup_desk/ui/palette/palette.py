# SPDX-License-Identifier: MIT
"""The palette: a line and what it finds, over the window. Arrows choose, Enter or a click takes, Esc leaves.

The line keeps the focus all the while; whatever else takes it closes the palette. Commands are found at each letter;
people, which takes a look into the desk, once one stops to type, or uses what is found.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.palette.finds import Find, Key
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.still_there import still_there

Look = Callable[[str, bool], list[Find]]
"""What there is for what was typed, with people or without."""
PEOPLE_AFTER_MS = 100
_WIDTH, _HEIGHT, _FROM_TOP, _ROUND = 600, 460, 58, 24
_AROUND, _LEAST = 64, 46
"""What stands around the list, and what it needs to say that nothing is found."""
_TO_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_USES_FOUND = _TO_LIST | {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Palette(QFrame):
    """`taken` brings the key of what was chosen, once the focus is back where it was."""

    taken = Signal(object)

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._finds: list[Find] = []
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.list = LineList(self._read, self.tr("What is found"), "")
        self._people_later = QTimer(self)
        self._people_later.setSingleShot(True)
        self._people_later.setInterval(PEOPLE_AFTER_MS)
        self._people_later.timeout.connect(self.refresh)
        self.setObjectName("palette")
        self.setProperty("role", "palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._build()
        self.hide()

    def begin(self) -> None:
        """Open over the window, with nothing typed; the focus is given back when it closes."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self.line.clear()
        self.refresh()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close, and give the focus back if it is here."""
        self._people_later.stop()
        had_focus = self.isAncestorOf(self.window().focusWidget())
        self.hide()
        if had_focus:
            (still_there(self._before) or self.window()).setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def refresh(self) -> None:
        """Look again for what is typed, people too; the first that is possible is chosen."""
        self._people_later.stop()
        self._show()
        self._place()

    def is_looking(self) -> bool:
        """Are people still to come?"""
        return self._people_later.isActive()

    def _typed(self) -> None:
        """The height stays until people have come, too: they come soon."""
        if self.line.text().strip():
            self._people_later.start()
            self._show()
        else:
            self.refresh()

    def _show(self) -> None:
        self._finds = self._look(self.line.text(), not self.is_looking())
        self.list.say_empty("" if self.is_looking() else self.tr("Nothing is called so."))
        self.list.refresh()
        if self._finds:
            first = next((row for row, find in enumerate(self._finds) if find.possible), 0)
            self.list.setCurrentIndex(self.list.lines.index(first))
            self.list.scrollToTop()

    def take(self) -> None:
        """Do what is chosen, where it can be done now."""
        find = next((each for each in self._finds if each.key == self.list.current_key()), None)
        if find is not None and find.possible:
            self.leave()
            self.taken.emit(find.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        elif watched is self.line and event.type() == QEvent.Type.FocusOut and not self.isHidden():
            self._focus_left()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab stays: all that is here is done from the line."""
        return True

    def _build(self) -> None:
        self.line.setPlaceholderText(self.tr("A command, a person, “log ana”, a list, a preference…"))
        self.line.setAccessibleName(self.tr("Find a command, a person, a list or a preference"))
        self.line.setAccessibleDescription(self.tr("The arrows choose, Enter takes it, Esc closes"))
        self.line.setMaxLength(200)
        self.line.setMinimumHeight(34)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.line.textChanged.connect(self._typed)
        self.list.clicked.connect(self._clicked)
        self.list.chosen.connect(self._say_chosen)
        self.line.installEventFilter(self)
        self.window().installEventFilter(self)

    def _read(self, offset: int, limit: int) -> list[Line]:
        return [_line_of(find) for find in self._finds[offset : offset + limit]]

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key was the list's, or the palette's own."""
        if self.is_looking() and event.key() in _USES_FOUND:
            self.refresh()
        if event.key() in _TO_LIST:
            self.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _clicked(self, _index: QModelIndex) -> None:
        self.take()

    def _focus_left(self) -> None:
        """To another part of the window: the palette has no more to do. Another window may well have it a while."""
        if self.window().isActiveWindow() and not self.isAncestorOf(self.window().focusWidget()):
            self.hide()

    def _say_chosen(self, key: Key | None) -> None:
        find = next((each for each in self._finds if each.key == key), None)
        if find is not None and self.isVisible():
            announce(self.line, ", ".join(part for part in (find.title, find.chip, find.below) if part))

    def _place(self) -> None:
        """As high as what is found, as far as there is room; it stays where it begins."""
        room = self.window().rect()
        width = min(_WIDTH, room.width() - 2 * _ROUND)
        self.list.executeDelayedItemsLayout()
        wanted = _AROUND + max(_LEAST, self.list.contentsSize().height())
        height = min(wanted, _HEIGHT, room.height() - _FROM_TOP - _ROUND)
        self.setGeometry((room.width() - width) // 2, _FROM_TOP, width, height)


def _line_of(find: Find) -> Line:
    return Line(find.key, find.title, find.below, find.icon, find.chip, heading=find.group)
