# SPDX-License-Identifier: MIT
"""What stands in the middle: the person, or the pages opened over them, the latest in front."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from followup_desk.services.desk import Change
from followup_desk.ui.pages.page import Page
from followup_desk.ui.parts.tab_order import put_after


class MiddlePages(QStackedWidget):
    """A page that is left is gone, and the one before it is in front again."""

    def __init__(self, person: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self.addWidget(person)

    def page(self) -> Page | None:
        """The page in front; None while the person is."""
        front = self.currentWidget()
        return front if isinstance(front, Page) else None

    def show_page(self, page: Page) -> None:
        """Put it before what is shown; the same page again takes the old one's place."""
        if (front := self.page()) is not None and front.objectName() == page.objectName():
            self._take_out(front)
        page.left.connect(self.leave)
        self.setCurrentIndex(self.addWidget(page))
        put_after(self._person, page)
        page.refresh()
        page.focus_first()

    def may_leave(self) -> bool:
        """Whether the page in front lets one go; it says why not."""
        return (front := self.page()) is None or front.may_leave()

    def leave(self) -> None:
        """Back to what was there before the page in front."""
        if (front := self.page()) is None or not front.may_leave():
            return
        had_focus = front.isAncestorOf(self.window().focusWidget())
        self._take_out(front)
        if (now := self.page()) is not None:
            now.refresh()
            now.focus_first()
        elif had_focus:
            self._person.setFocus()

    def leave_all(self) -> bool:
        """Back to the person; False where a page is not to be left yet."""
        while (front := self.page()) is not None:
            if not front.may_leave():
                return False
            self._take_out(front)
        return True

    def on_change(self, change: Change) -> None:
        """Something was written."""
        if (front := self.page()) is not None:
            front.on_change(change)

    def _take_out(self, page: Page) -> None:
        self.removeWidget(page)
        page.deleteLater()
