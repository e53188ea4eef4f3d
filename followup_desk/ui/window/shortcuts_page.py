# SPDX-License-Identifier: MIT
"""The page of shortcuts: the keys of the menus, from the same data, and those that a pane answers itself."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from followup_desk.domain.punctuation import labelled
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.window import actions

translate = QCoreApplication.translate

Group = tuple[str, list[tuple[str, str]]]


class ShortcutsPage(DeskDialog):
    """Read only; Esc or Enter closes it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "shortcuts", self.tr("Keyboard shortcuts"), parent)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        for title, keys in (*window_keys(), *pane_keys()):
            row = grid.rowCount()
            heading = plain_label(title, role="section")
            heading.setContentsMargins(0, 10, 0, 2)
            grid.addWidget(heading, row, 0, 1, 2)
            for offset, (key, what) in enumerate(keys, start=1):
                grid.addWidget(plain_label(key, role="heading"), row + offset, 0)
                grid.addWidget(plain_label(what, wrap=True), row + offset, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self.setAccessibleDescription(as_text())
        self.body.addWidget(scrolled(page), 1)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(520, 620))


def window_keys() -> list[Group]:
    """Menu by menu: key and what it does."""
    return [
        (menu.title.replace("&", ""), keys)
        for menu in actions.menus()
        if (keys := [(shown, _plain(entry.text)) for entry in menu.entries if entry and (shown := _keys(entry))])
    ]


def pane_keys() -> list[Group]:
    """What works where the focus is."""
    return [
        (
            translate("shortcuts_page", "In the list of contacts"),
            [
                (translate("shortcuts_page", "Any letter"), translate("shortcuts_page", "Search for it")),
                (translate("shortcuts_page", "Enter"), translate("shortcuts_page", "Go to the person")),
                (translate("shortcuts_page", "Shift+↓ / Shift+↑"), translate("shortcuts_page", "Choose several")),
                (
                    translate("shortcuts_page", "Ctrl+Space"),
                    translate("shortcuts_page", "Choose one more, or one less"),
                ),
                (translate("shortcuts_page", "Ctrl+A"), translate("shortcuts_page", "Choose all")),
                (translate("shortcuts_page", "Esc"), translate("shortcuts_page", "Choose only one again")),
            ],
        ),
        (
            translate("shortcuts_page", "In the search field"),
            [
                (
                    translate("shortcuts_page", "Enter or ↓"),
                    translate("shortcuts_page", "Go to the first who is found"),
                ),
                (translate("shortcuts_page", "Esc"), translate("shortcuts_page", "Back to the list")),
            ],
        ),
        (
            translate("shortcuts_page", "While sitting"),
            [
                (translate("shortcuts_page", "Enter"), translate("shortcuts_page", "Log it, and go on to the next")),
                ("N", translate("shortcuts_page", "No answer")),
                ("S / M", translate("shortcuts_page", "Snooze it, or move it")),
                (translate("shortcuts_page", "Right"), translate("shortcuts_page", "Skip them")),
                ("C / E", translate("shortcuts_page", "Call, or begin an email")),
                ("1 / 2", translate("shortcuts_page", "What is to be confirmed still holds")),
                (translate("shortcuts_page", "Esc"), translate("shortcuts_page", "Leave; it can be gone on with")),
            ],
        ),
        (
            translate("shortcuts_page", "While logging"),
            [
                ("Alt+1 … Alt+5", translate("shortcuts_page", "How it ended")),
                ("Alt+B", translate("shortcuts_page", "Brought what is suggested")),
                ("Alt+P", translate("shortcuts_page", "I promised the next step")),
                ("Alt+O, Alt+N", translate("shortcuts_page", "The offer was sent; there is a concern")),
                ("Alt+W, Alt+M", translate("shortcuts_page", "Who else was there; more")),
                (translate("shortcuts_page", "Ctrl+Enter"), translate("shortcuts_page", "Save")),
                (translate("shortcuts_page", "Esc"), translate("shortcuts_page", "Leave it; what you typed is kept")),
            ],
        ),
        *_where_it_is_asked_or_opened(),
    ]


def _where_it_is_asked_or_opened() -> list[Group]:
    return [
        (
            translate("shortcuts_page", "On a question"),
            [
                ("Y", translate("shortcuts_page", "Yes, or tell how it went")),
                ("N", translate("shortcuts_page", "Not now, or nothing to tell")),
                ("W", translate("shortcuts_page", "Why is it asked?")),
            ],
        ),
        (
            translate("shortcuts_page", "On a page in the middle"),
            [
                (translate("shortcuts_page", "Enter"), translate("shortcuts_page", "Open what is chosen")),
                (translate("shortcuts_page", "Esc"), translate("shortcuts_page", "Back to the timeline")),
            ],
        ),
        (
            translate("shortcuts_page", "On the shelf"),
            [
                ("Alt+A", translate("shortcuts_page", "Add something to give")),
                ("F2", translate("shortcuts_page", "Change it")),
                ("Alt+L", translate("shortcuts_page", "Open its link")),
                (translate("shortcuts_page", "Del"), translate("shortcuts_page", "Off the shelf, or back on it")),
            ],
        ),
    ]


def as_text() -> str:
    """The whole page as lines."""
    lines = []
    for title, keys in (*window_keys(), *pane_keys()):
        lines.append(title)
        lines += [labelled(key, what) for key, what in keys]
    return "\n".join(lines)


def open_shortcuts(desk: Desk, parent: QWidget | None = None) -> ShortcutsPage | None:
    """Show the page over `parent`."""
    return open_dialog(lambda: ShortcutsPage(desk, parent), parent)


def _keys(entry: actions.Entry) -> str:
    written = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in entry.keys]
    return ", ".join(written) or actions.pane_key_word(entry)


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…")
