# SPDX-License-Identifier: MIT
"""The row of lists over the contacts: Due 14, All, Loose ends 3, Going quiet 21, Customers, More."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)  # fmt: skip

from followup_desk.services.desk import Desk
from followup_desk.ui.contacts import contact_lists
from followup_desk.ui.look import icons, painting, theme
from followup_desk.ui.parts.flow_layout import FlowLayout

_ARROW = 14


class ListTabs(QWidget):
    """Says which list is wanted; `mark` shows which one it is, "" for none (a search)."""

    list_wanted = Signal(str)
    saved_wanted = Signal(str)
    """A search that was kept under this name."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search = ("", "all")
        self._offered: list[QAction] = []
        self._when_searching: list[QAction] = []
        self._buttons = {name: self._tab(contact_lists.title(name)) for name in contact_lists.TABS}
        self._more = MenuTab(self.tr("More"), self)
        self._more.setAccessibleName(self.tr("More lists"))
        self._more_actions: dict[str, QAction] = {}
        self._marked = ""
        self._build_menu()
        self._group = QButtonGroup(self)
        layout = FlowLayout(self, gap=4, line_gap=4)
        for button in (*self._buttons.values(), self._more):
            self._group.addButton(button)
            layout.addWidget(button)
        self._group.buttonToggled.connect(self._toggled)

    def offer(self, actions: list[QAction], when_searching: list[QAction]) -> None:
        """What else the menu has: always, and while something is looked for."""
        self._offered, self._when_searching = actions, when_searching

    def mark(self, name: str, search: tuple[str, str] = ("", "all")) -> None:
        """Show this list as the chosen one, or none while something is looked for within a list."""
        self._search = search
        self._marked = name
        self._group.setExclusive(False)
        for of, button in self._buttons.items():
            button.setChecked(of == name)
        self._more.setChecked(name in self._more_actions)
        for of, action in self._more_actions.items():
            action.setChecked(of == name)
        self._more.setText(contact_lists.title(name) if name in self._more_actions else self.tr("More"))
        self._group.setExclusive(bool(name))

    def focus_chosen(self) -> None:
        """Give the chosen tab the focus, or the first."""
        chosen = self._group.checkedButton() or self._buttons[contact_lists.TABS[0]]
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, name: str, count: int) -> None:
        """Put the number after a tab's name; none for nobody."""
        title = contact_lists.title(name)
        self._buttons[name].setText(f"{title} {self.locale().toString(count)}" if count else title)

    def _tab(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        _dress(button)
        return button

    def _build_menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(self)
        for name in contact_lists.MORE:
            action = menu.addAction(contact_lists.title(name))
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(self._list_triggered)
            group.addAction(action)
            self._more_actions[name] = action
        self._lists = menu.actions()
        menu.aboutToShow.connect(self._complete_menu)
        self._more.setMenu(menu)

    def _complete_menu(self) -> None:
        """What changes from one opening to the next, below the lists: searches that were kept, and what is offered."""
        from followup_desk.services import saved_searches

        menu = self._more.menu()
        for action in menu.actions():
            if action not in self._lists:
                menu.removeAction(action)
        saved = saved_searches.all_of(self._desk)
        if saved:
            menu.addSeparator()
        for each in saved:
            action = menu.addAction(each.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked((each.text, each.list_name) == self._search)
            action.setData(each.name)
            action.triggered.connect(self._saved_triggered)
        for group in (self._when_searching if self._search[0] else [], self._offered):
            if group:
                menu.addSeparator()
                menu.addActions(group)

    def _list_triggered(self) -> None:
        self.list_wanted.emit(self._data_of_sender())

    def _saved_triggered(self) -> None:
        self.saved_wanted.emit(self._data_of_sender())

    def _data_of_sender(self) -> str:
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""

    def _toggled(self, button: QPushButton, on: bool) -> None:
        """Clicked, or toggled by a screen reader, which clicks nothing; or only shown as the chosen one."""
        for name, of in self._buttons.items():
            if of is button and on and name != self._marked:
                self.list_wanted.emit(name)


class MenuTab(QPushButton):
    """A tab that opens a menu, with an arrow after its text."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        _dress(self)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_ARROW, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        whole, words = self.rect(), self.rect().adjusted(0, 0, -_ARROW, 0)
        option.rect = painting.mirrored(words, whole, self.layoutDirection())
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        t = theme.tokens()
        arrow = QRect(whole.right() - _ARROW - 4, 0, _ARROW, whole.height())
        arrow = painting.mirrored(arrow, whole, self.layoutDirection())
        icons.draw(painter, "chevron-down", t.accent if self.isChecked() else t.ink_2, QRectF(arrow))


def _dress(button: QPushButton) -> None:
    button.setProperty("role", "tab")
    button.setCheckable(True)
