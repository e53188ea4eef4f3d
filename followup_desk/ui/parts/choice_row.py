# SPDX-License-Identifier: MIT
"""A row of buttons of which at most one is chosen: kinds, outcomes, what was brought.

By keyboard the row is one stop of Tab; arrows move within it, Space chooses, and a row whose options have
keys takes those too while it has the focus. An option of several values opens a menu.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.keyed_button import KeyedButton


@dataclass(frozen=True)
class Option:
    """A button: what it says and the values it stands for, each with its word. One value needs no word.

    `spoken` is for screen readers where the label is a sign.
    """

    label: str
    values: tuple[tuple[object, str], ...]
    key: str = ""
    spoken: str = ""

    def stands_for(self, value: object) -> bool:
        return any(value == each for each, _ in self.values)

    def word(self, value: object) -> str:
        """What the button says while this value is chosen."""
        return next((word or self.label for each, word in self.values if each == value), self.label)


class RowButton(KeyedButton):
    """Hands arrows to the row: a QPushButton would move the focus by its own rules."""

    wanted = Signal()

    def want(self) -> None:
        """Go there, to choose it, not to take it back."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChoiceRow(QWidget):
    """`chosen` says the new value when the user chose; `set_value` says nothing. `clearable`: a second press
    on the chosen one takes it back to None."""

    chosen = Signal(object)

    def __init__(
        self, options: Sequence[Option], name: str, parent: QWidget | None = None, *, clearable: bool = False
    ) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._clearable = clearable
        self._value: object = None
        self._buttons = [self._button(option) for option in self._options]
        layout = FlowLayout(self)
        for button in self._buttons:
            layout.addWidget(button)
        self.setAccessibleName(name)
        self._show()

    def value(self) -> object:
        return self._value

    def set_value(self, value: object) -> None:
        self._value = value
        self._show()

    def relabel(self, labels: Sequence[str]) -> None:
        """Other words for the same values."""
        self._options = tuple(replace(each, label=label) for each, label in zip(self._options, labels, strict=True))
        self._show()

    def choose(self, value: object) -> None:
        """As if the user had pressed it."""
        self._say(None if self._clearable and value == self._value else value)

    def focus(self) -> None:
        """Take the focus where Tab would."""
        self._buttons[self._stop()].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def buttons(self) -> list[RowButton]:
        return self._buttons

    def bind_keys(self, modifier: str, within: QWidget) -> None:
        """Let modifier and key choose an option, and bring the focus there, from anywhere in a widget. Pressed
        twice they say the same twice: nobody takes back by the key that says it."""
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for option, button in zip(self._options, self._buttons, strict=True):
            shortcut = QShortcut(QKeySequence(f"{modifier}+{option.key}"), within, context=context)
            shortcut.activated.connect(button.want)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step:
            self._move(-step if self.isRightToLeft() and abs(step) == 1 else step)
            return
        for option in self._options:
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if option.key and plain and event.text() == option.key:
                self._say(option.values[0][0])
                return
        super().keyPressEvent(event)

    def _button(self, option: Option) -> RowButton:
        button = RowButton(option.label.replace("&", "&&"), option.key, role="chip", parent=self)
        button.setCheckable(True)
        button.toggled.connect(self._toggled)
        button.wanted.connect(self._wanted)
        return button

    def _wanted(self) -> None:
        self._say(self._option_of(self.sender()).values[0][0])

    def _toggled(self, on: bool) -> None:
        """Pressed, or toggled by a screen reader, which clicks nothing; or only shown as what it is."""
        option = self._option_of(self.sender())
        if on != self._is_chosen(option):
            self._pressed(option)

    def _pressed(self, option: Option) -> None:
        if len(option.values) == 1:
            self.choose(option.values[0][0])
        else:
            self._show()
            self._open_menu(option)

    def _open_menu(self, option: Option) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, word in option.values:
            action = menu.addAction(word)
            action.setData(self._options.index(option) * 1000 + _index_of(option, value))
            action.setCheckable(True)
            action.setChecked(value == self._value)
        menu.triggered.connect(self._menu_chosen)
        button = self._buttons[self._options.index(option)]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _menu_chosen(self, action: QAction) -> None:
        option, index = divmod(int(action.data()), 1000)
        self._say(self._options[option].values[index][0])  # choosing the same again in a menu is no taking back

    def _say(self, value: object) -> None:
        self._value = value
        self._show()
        self.chosen.emit(value)

    def _is_chosen(self, option: Option) -> bool:
        return self._value is not None and option.stands_for(self._value)

    def _option_of(self, button: QObject) -> Option:
        return self._options[next(i for i, each in enumerate(self._buttons) if each is button)]

    def _stop(self) -> int:
        """The button that Tab stops at: the chosen one, else the first."""
        chosen = (i for i, option in enumerate(self._options) if option.stands_for(self._value))
        return next(chosen, 0)

    def _move(self, step: int) -> None:
        here = next((i for i, button in enumerate(self._buttons) if button.hasFocus()), self._stop())
        there = (here + step) % len(self._buttons)
        self._buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        for index, (option, button) in enumerate(zip(self._options, self._buttons, strict=True)):
            mine = self._is_chosen(option)
            button.setChecked(mine)
            word = option.word(self._value) if mine else option.label
            button.setText(word.replace("&", "&&"))
            button.setAccessibleName("" if mine else option.spoken)
            stop = Qt.FocusPolicy.StrongFocus if index == self._stop() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)
            button.updateGeometry()


def _index_of(option: Option, value: object) -> int:
    return next(i for i, (each, _) in enumerate(option.values) if each == value)
