# SPDX-License-Identifier: MIT
"""Whom and what the window shows: a choice in one pane brings the others along, and Done leads to the log and back."""

from PySide6.QtCore import QObject, Signal

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import Outcome
from followup_desk.services import lists, people
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.contacts_pane import ContactsPane
from followup_desk.ui.follow_ups.follow_ups_pane import FollowUpsPane
from followup_desk.ui.person.person_pane import PersonPane
from followup_desk.ui.window.three_panes import ThreePanes


class Navigation(QObject):
    """`person_shown` tells whether anybody is shown, with whom one could do something; `refused` why one is not."""

    person_shown = Signal(bool)
    wanted = Signal()
    """The panes are to be seen, whatever stands before them."""
    refused = Signal(str)

    def __init__(
        self, desk: Desk, panes: ThreePanes, contacts: ContactsPane, person: PersonPane, follow_ups: FollowUpsPane
    ) -> None:
        super().__init__(panes)
        self._desk = desk
        self._panes = panes
        self._contacts = contacts
        self._person = person
        self._follow_ups = follow_ups
        self._comes_back = False

    # --- whom to show ---------------------------------------------------------------------------------------

    def show_contact(self, contact_id: int) -> None:
        """Bring a person up in all panes; of who is not there any more that is said, and nothing is left for it."""
        try:
            people.living(self._desk, contact_id)
        except Refused as refused:
            self.refused.emit(str(refused))
            return
        self.wanted.emit()
        self._contacts.choose(contact_id)
        self.contact_chosen(contact_id)

    def show_taken_back(self, contact_id: int) -> None:
        """With whom an undo was; on a page or in the sitting it is seen there, and that stays."""
        if self._panes.pages.page() is None and self._panes.isVisible():
            self.show_contact(contact_id)

    def show_kept(self, contact_id: int) -> None:
        """With whom the window was left; on a new desk with the first who is due."""
        if contact_id and any(row.id == contact_id for row in lists.contact_rows(self._desk, [contact_id])):
            self.show_contact(contact_id)
        else:
            self.choose_somebody()

    def contact_chosen(self, contact_id: int) -> None:
        self._leave_pages()
        self.show_person(contact_id)
        self._person.show_card(None)
        band = self._person.band
        self._follow_ups.choose(None if band.isHidden() else band.follow_up_id())

    def card_chosen(self, contact_id: int, follow_up_id: int) -> None:
        self._leave_pages()
        self.show_person(contact_id)
        self._person.show_card(follow_up_id)
        self._contacts.choose(contact_id)

    def show_person(self, contact_id: int | None) -> None:
        """In the middle; None: nobody is left."""
        if contact_id != self._person.contact_id():
            self._person.show_contact(contact_id)
        self.person_shown.emit(contact_id is not None)

    def show_follow_up(self, follow_up_id: int) -> None:
        """A follow-up with whom it is for, whatever was shown."""
        self.wanted.emit()
        self.card_chosen(self._contact_of(follow_up_id), follow_up_id)
        self._follow_ups.choose(follow_up_id)
        if self._is_free():
            self.go_follow_ups()

    def show_asked(self, contact_id: int) -> None:
        """Who a question is about, on their own page."""
        self.show_contact(contact_id)
        self._panes.show_middle("timeline")

    def show_entry(self, contact_id: int, interaction_id: int) -> None:
        """Something that happened, where it stands on the timeline."""
        self.show_asked(contact_id)
        if self._is_free():
            self._person.timeline.show_entry(interaction_id)

    def begin(self) -> None:
        """The desk was empty until now: where nobody is due yet, all are listed."""
        from followup_desk.services import who_matters

        if not lists.contact_ids(self._desk, "due", limit=1):
            self._contacts.show_list("all")
            if not who_matters.waiting(self._desk).anybody_followed:
                self._panes.show_middle("follow-ups")  # where the way on is offered
        self.choose_somebody()

    def choose_somebody(self) -> None:
        """Who is first in the order of work, else the first in the list."""
        if self._follow_ups.choose_next():
            return
        first = lists.contact_ids(self._desk, "all", limit=1)
        if first:
            self.show_contact(first[0])
        else:
            self.show_person(None)

    def show_first_due(self) -> None:
        """Who is first in the order of work, and the keyboard there."""
        self._follow_ups.choose(None)
        self.go_follow_ups()

    # --- to the log and back --------------------------------------------------------------------------------

    def log(self) -> None:
        """With the person shown; whoever logs something that is on nobody's list stays there."""
        self._comes_back = False
        self._panes.show_middle("timeline")
        if self._panes.pages.leave_all():
            self._person.start_log()

    def log_about(self, contact_id: int, opportunity: str, outcome: Outcome | None) -> None:
        """With somebody, about an opportunity; how it ended may be chosen already."""
        self._comes_back = False
        self.show_contact(contact_id)
        self._panes.show_middle("timeline")
        if self._is_free():
            self._person.start_log_about(opportunity, outcome)

    def edit_facts(self, field: str) -> None:
        """What the person shown needs, or what is to be remembered (remember), where it stands."""
        self._panes.show_middle("timeline")
        if self._panes.pages.leave_all():
            self._person.edit_facts(field)

    def log_for(self, follow_up_id: int) -> None:
        """Done: log it, and come back for the next."""
        self.wanted.emit()
        self.card_chosen(self._contact_of(follow_up_id), follow_up_id)
        self._panes.show_middle("timeline")
        if self._is_free():
            self._comes_back = True
            self._person.start_log(None, follow_up_id)

    def log_next(self) -> None:
        """The log of who is due next; where nobody is, of the person shown."""
        self.wanted.emit()
        self._follow_ups.choose(None)
        following = self._follow_ups.current_id() if self._follow_ups.choose_next() else None
        if following is not None:
            self.log_for(following)
        elif self._person.contact_id() is not None:
            self.log()

    def logged(self, _logged: object) -> None:
        if self._comes_back:
            self._comes_back = False
            self._follow_ups.choose_next()
            self.go_follow_ups()

    def log_left(self) -> None:
        if self._comes_back:
            self._comes_back = False
            self.go_follow_ups()

    # --- where the focus goes -------------------------------------------------------------------------------

    def go_timeline(self) -> None:
        self._panes.show_middle("timeline")
        if self._panes.pages.leave_all():
            self._person.focus_timeline()

    def put_log_away(self) -> None:
        """Its draft is kept: what is logged elsewhere must not stand here still, to be logged again."""
        if self._person.is_logging():
            self._comes_back = False
            self._person.log_form.leave()

    def after_sitting(self, follow_up_id: int | None) -> None:
        """Back from the sitting, to whoever had their turn."""
        if follow_up_id is None:
            self.go_follow_ups()
        else:
            self.show_follow_up(follow_up_id)

    def go_follow_ups(self) -> None:
        self._panes.show_middle("follow-ups")
        self._follow_ups.focus_list()

    def _is_free(self) -> bool:
        """Whether the person stands in the middle."""
        return self._panes.pages.page() is None

    def _leave_pages(self) -> None:
        """A page stays in sight where something that was typed on it could not be kept: it says so."""
        if not self._panes.pages.leave_all():
            self._panes.show_middle("timeline")

    def _contact_of(self, follow_up_id: int) -> int:
        return people.follow_up(self._desk, follow_up_id).contact_id
