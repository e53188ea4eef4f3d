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
        """Put it before what is shown; the same page again takes the old one's place, wherever that was."""
        self._hold_focus()
        for each in self._all():
            if each.objectName() == page.objectName():
                self._take_out(each)
        page.left.connect(self._page_left)
        self.setCurrentIndex(self.addWidget(page))
        put_after(self._person, page)
        page.refresh()
        if self.page() is page:
            page.focus_first()

    def may_leave(self) -> bool:
        """Whether the page in front lets one go; it says why not."""
        return (front := self.page()) is None or front.may_leave()

    def leave(self) -> None:
        """Back to what was there before the page in front."""
        if (front := self.page()) is None or not front.may_leave():
            return
        held = self._hold_focus()
        self._take_out(front)
        if (now := self.page()) is None:
            self._focus_person(held)
            return
        now.refresh()
        if held and now is self.page():  # else what it was about is gone, and it was left as well
            now.focus_first()

    def leave_all(self) -> bool:
        """Back to the person; False where a page is not to be left yet."""
        if self.page() is None:
            return True
        held = False
        while (front := self.page()) is not None:
            if not front.may_leave():
                return False
            held = self._hold_focus() or held
            self._take_out(front)
        self._focus_person(held)
        return True

    def on_change(self, change: Change) -> None:
        """Something was written."""
        if (front := self.page()) is not None:
            front.on_change(change)

    def on_time(self) -> None:
        """It is another day, or something came due."""
        if (front := self.page()) is not None:
            front.refresh()

    def _all(self) -> list[Page]:
        return [each for at in range(self.count()) if isinstance(each := self.widget(at), Page)]

    def _page_left(self) -> None:
        page = self.sender()
        if page is self.page():
            self.leave()
        elif isinstance(page, Page):
            self._take_out(page)

    def _hold_focus(self) -> bool:
        """Whether the keyboard is in here. It stays: with its page it would go to what comes next, such as Undo."""
        here = self.hasFocus() or self.isAncestorOf(self.window().focusWidget())
        if here:
            self.setFocus()
        return here

    def _focus_person(self, held: bool) -> None:
        if held:
            self._person.setFocus()

    def _take_out(self, page: Page) -> None:
        self.removeWidget(page)
        page.deleteLater()
