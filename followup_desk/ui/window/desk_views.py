# SPDX-License-Identifier: MIT
"""The pages in the middle of the window, each imported when it is wanted first.

What a page asks for goes on to the window: whom to show, and what to do with whom.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.organisations import Workplace
from followup_desk.services.desk import Desk
from followup_desk.services.opportunities import YesMeter
from followup_desk.ui.pages.page import Page
from followup_desk.ui.parts.desk_dialog import say_refused
from followup_desk.ui.window.three_panes import ThreePanes


class DeskViews(QObject):
    """Opens them where the timeline stands."""

    opens = Signal()
    """A page comes to the front."""
    contact_wanted = Signal(object)
    follow_up_wanted = Signal(object)
    plan_wanted = Signal(object)
    log_wanted = Signal(object, str, object)
    """With whom, about which opportunity by its title, and the outcome or None."""

    def __init__(self, desk: Desk, panes: ThreePanes, yes_meter: YesMeter, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._panes = panes
        self._window = window
        self._yes_meter = yes_meter
        self._workplaces: list[Workplace] = []

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus opens, by its name."""
        return {"promises": self.open_promises, "opportunities": self.open_opportunities, "shelf": self.open_shelf}

    def contact_slots(self) -> dict[str, Callable[[int], object]]:
        """What an entry of the menus opens about the person who is shown, by its name."""
        return {
            "new-opportunity": self.new_opportunity,
            "had": self.open_had,
            "organisation": self.open_organisation,
        }

    def open_promises(self) -> None:
        from followup_desk.ui.pages.promises_page import PromisesPage

        self.show(lambda: PromisesPage(self._desk))

    def open_opportunities(self) -> None:
        """All that are open."""
        from followup_desk.ui.pages.opportunities_page import OpportunitiesPage

        page = self.show(lambda: OpportunitiesPage(self._desk))
        if isinstance(page, OpportunitiesPage):
            page.opportunity_wanted.connect(self.open_opportunity)

    def open_opportunity(self, opportunity_id: int) -> None:
        from followup_desk.ui.pages.opportunity_page import OpportunityPage

        page = self.show(lambda: OpportunityPage(self._desk, opportunity_id, self._yes_meter))
        if isinstance(page, OpportunityPage):
            page.log_wanted.connect(self.log_wanted)
            page.follow_up_wanted.connect(self.follow_up_wanted)
            page.plan_wanted.connect(self.plan_wanted)
            page.new_wanted.connect(self.new_opportunity)

    def open_opportunity_of(self, contact_id: int) -> None:
        """The first that is open with a contact, else the last that ended; where there was none, one is begun."""
        from followup_desk.services import people

        known = people.opportunities(self._desk, contact_id)
        if not known:
            self.new_opportunity(contact_id)
            return
        self.open_opportunity((known[0] if known[0].answer is None else known[-1]).id)

    def new_opportunity(self, contact_id: int) -> None:
        """Ask what it is, and go on to its page."""
        from followup_desk.ui.pages.opportunity_dialog import open_new_opportunity

        if not self._panes.pages.may_leave():
            return
        dialog = open_new_opportunity(self._desk, contact_id, self._window)
        if dialog is not None:
            dialog.begun.connect(self.open_opportunity)

    def open_shelf(self) -> None:
        """Everything there is to give."""
        self.open_resource(None)

    def open_resource(self, resource_id: int | None) -> None:
        """The shelf, with one of it chosen."""
        from followup_desk.ui.pages.shelf_page import ShelfPage

        self.show(lambda: ShelfPage(self._desk, resource_id))

    def open_had(self, contact_id: int) -> None:
        """What somebody has had, and what would fit them."""
        from followup_desk.ui.pages.had_page import HadPage

        page = self.show(lambda: HadPage(self._desk, contact_id))
        if isinstance(page, HadPage):
            page.resource_wanted.connect(self.open_resource)
            page.shelf_wanted.connect(self.open_shelf)

    def open_organisation(self, contact_id: int) -> None:
        """Where somebody is, else where they were last."""
        from followup_desk.services import organisations, people, wording

        self._workplaces = organisations.of_contact(self._desk, contact_id)
        if self._workplaces:
            self._show_organisation(self._workplaces[0].id)
            return
        name = wording.name(people.name_of(self._desk, contact_id))
        said = self.tr("It is not known where {name} works: add it with Edit.")
        say_refused(said.format(name=name), self._window)

    def _show_organisation(self, organisation_id: int) -> None:
        from followup_desk.ui.pages.organisation_page import OrganisationPage

        page = self.show(lambda: OrganisationPage(self._desk, organisation_id, self._workplaces))
        if isinstance(page, OrganisationPage):
            page.other_wanted.connect(self._show_organisation)
            page.opportunity_wanted.connect(self.open_opportunity)

    def show(self, make: Callable[[], Page]) -> Page | None:
        """Show what `make` builds; what it refuses is said instead, and None given, as where a page is not left yet."""
        if not self._panes.pages.may_leave():
            return None
        try:
            page = make()
        except Refused as refused:
            say_refused(str(refused), self._window)
            return None
        page.contact_wanted.connect(self.contact_wanted)
        self.opens.emit()
        self._panes.show_middle("timeline")
        self._panes.pages.show_page(page)
        return page
