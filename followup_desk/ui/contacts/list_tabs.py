# SPDX-License-Identifier: MIT
"""The row of lists over the contacts: Due 14, All, Loose ends 3, Going quiet 21, Customers, More."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from followup_desk.ui.contacts import contact_lists
from followup_desk.ui.parts.flow_layout import FlowLayout


class ListTabs(QWidget):
    """Says which list is wanted; `mark` shows which one it is, "" for none (a search)."""

    list_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {name: self._tab(contact_lists.title(name)) for name in contact_lists.TABS}
        self._more = self._tab(self.tr("More ▾"))
        self._more.setAccessibleName(self.tr("More lists"))
        self._more_actions: dict[str, QAction] = {}
        self._build_menu()
        self._group = QButtonGroup(self)
        layout = FlowLayout(self, gap=4, line_gap=4)
        for button in (*self._buttons.values(), self._more):
            self._group.addButton(button)
            layout.addWidget(button)
        self._group.buttonClicked.connect(self._clicked)

    def mark(self, name: str) -> None:
        """Show this list as the chosen one."""
        self._group.setExclusive(False)
        for of, button in self._buttons.items():
            button.setChecked(of == name)
        self._more.setChecked(name in self._more_actions)
        for of, action in self._more_actions.items():
            action.setChecked(of == name)
        self._more.setText(
            self.tr("{list} ▾").format(list=contact_lists.title(name))
            if name in self._more_actions
            else self.tr("More ▾")
        )
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
        button.setProperty("role", "tab")
        button.setCheckable(True)
        return button

    def _build_menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(self)
        for name in contact_lists.MORE:
            action = menu.addAction(contact_lists.title(name))
            action.setCheckable(True)
            action.setData(name)
            group.addAction(action)
            self._more_actions[name] = action
        menu.triggered.connect(self._menu_triggered)
        self._more.setMenu(menu)

    def _menu_triggered(self, action: QAction) -> None:
        self.list_wanted.emit(action.data())

    def _clicked(self, button: QPushButton) -> None:
        for name, of in self._buttons.items():
            if of is button:
                self.list_wanted.emit(name)
