# SPDX-License-Identifier: MIT
"""The pages in the middle of the window, each imported when it is wanted first.

What a page asks for goes on to the window: whom to show, and what to do with whom.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.page import Page
from followup_desk.ui.parts.desk_dialog import say_refused
from followup_desk.ui.window.three_panes import ThreePanes


class DeskViews(QObject):
    """Opens them where the timeline stands."""

    contact_wanted = Signal(object)

    def __init__(self, desk: Desk, panes: ThreePanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._panes = panes
        self._window = window

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus opens, by its name."""
        return {"promises": self.open_promises}

    def open_promises(self) -> None:
        from followup_desk.ui.pages.promises_page import PromisesPage

        self.show(lambda: PromisesPage(self._desk))

    def show(self, make: Callable[[], Page]) -> Page | None:
        """Show what `make` builds; what it refuses is said instead, and None given."""
        try:
            page = make()
        except Refused as refused:
            say_refused(str(refused), self._window)
            return None
        page.contact_wanted.connect(self.contact_wanted)
        self._panes.show_middle("timeline")
        self._panes.pages.show_page(page)
        return page
