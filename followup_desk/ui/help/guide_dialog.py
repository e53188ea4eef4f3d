# SPDX-License-Identifier: MIT
"""The user guide inside the program: its pages by name, what stands in them found as one types, no network."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.language import spoken
from followup_desk.services import guide
from followup_desk.services.desk import Desk
from followup_desk.ui.help.guide_text import GuideText
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.parts.desk_dialog import DeskDialog
from followup_desk.ui.parts.search_line import SearchLine

_LIST_WIDTH = 220


class GuideDialog(DeskDialog):
    """Stands beside the window, so that one can read and try at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, page: str = guide.PAGES[0]) -> None:
        super().__init__(desk, "guide", self.tr("User guide"), parent)
        self._pages = {each.name: each for each in guide.pages(spoken())}
        self.search = SearchLine(self.tr("Find in the guide"), self.tr("Find in the guide"))
        self.list = LineList(self._read, self.tr("Pages"), self.tr("It stands on no page."))
        self.text = GuideText()
        self.text.setAccessibleName(self.tr("The page"))
        self._build()
        self.search.textChanged.connect(self._search)
        self.search.stepped_in.connect(self.list.focus_list)
        self.list.chosen.connect(self._show)
        self.list.opened.connect(self._go_to_text)
        self.text.page_wanted.connect(self.show_page)
        self.list.refresh()
        self.show_page(page)
        self.list.focus_list()

    def show_page(self, name: str) -> None:
        """Whatever was looked for."""
        if self.search.text():
            self.search.clear()
        self.list.choose(name)

    def _build(self) -> None:
        self.list.setProperty("role", "boxed")
        self.setMinimumSize(560, 380)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        for each in (self.search, self.list):
            each.setFixedWidth(_LIST_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(side)
        row.addWidget(self.text, 1)
        self.body.addLayout(row, 1)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(940, 640))

    def _read(self, offset: int, limit: int) -> list[Line]:
        """The pages, or those where the words stand, with what stands around them."""
        words = self.search.text().strip()
        found = ((each, guide.snippet(each, words)) for each in self._pages.values())
        lines = [Line(page.name, page.title, around) for page, around in found if around is not None]
        return lines[offset : offset + limit]

    def _search(self) -> None:
        self.list.begin_anew(self.tr("It stands on no page."))

    def _show(self, name: object) -> None:
        if isinstance(name, str):
            self.text.show_page(self._pages[name], self.search.text().strip())

    def _go_to_text(self, _name: object) -> None:
        self.text.setFocus()


def open_guide(desk: Desk, parent: QWidget | None = None) -> GuideDialog:
    """Show the guide beside `parent`, or bring it to the front."""
    dialog = (parent.findChild(GuideDialog) if parent is not None else None) or GuideDialog(desk, parent)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
