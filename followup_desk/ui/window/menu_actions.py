# SPDX-License-Identifier: MIT
"""What an entry of a menu is done with: the person who is shown, the follow-up that is chosen, the list in front."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from followup_desk.ui.contacts.contacts_pane import ContactsPane
from followup_desk.ui.follow_ups.follow_ups_pane import FollowUpsPane
from followup_desk.ui.person.person_pane import PersonPane
from followup_desk.ui.window.desk_acts import DeskActs
from followup_desk.ui.window.desk_filing import DeskFiling
from followup_desk.ui.window.desk_several import DeskSeveral
from followup_desk.ui.window.desk_views import DeskViews
from followup_desk.ui.window.navigation import Navigation


class MenuActions(QObject):
    """Knows what the panes show, and hands it to whoever does what was asked."""

    def __init__(
        self,
        panes: tuple[ContactsPane, PersonPane, FollowUpsPane],
        go: Navigation,
        acts: DeskActs,
        views: DeskViews,
        several: DeskSeveral,
        filing: DeskFiling,
    ) -> None:
        super().__init__(go)
        self._contacts, self._person, self._follow_ups = panes
        self._go = go
        self._acts = acts
        self._views = views
        self._several = several
        self._filing = filing

    def with_contact(self, name: str) -> None:
        """Something to do with the person who is shown."""
        contact_id = self._person.contact_id()
        if contact_id is None:
            return
        if name == "log":
            self._go.log()
        elif name in ("needs", "remember"):
            self._go.edit_facts(name)
        else:
            doers = (self._acts, self._views, self._several, self._filing)
            slots = {each: slot for doer in doers for each, slot in doer.contact_slots().items()}
            slots[name](contact_id)

    def with_card(self, name: str) -> None:
        """An entry of the Follow-up menu, for the card that is chosen."""
        follow_up_id = self._follow_ups.current_id()
        if follow_up_id is not None:
            {
                "done": self._go.log_for,
                "handled": self._acts.handled,
                "snooze": self.snooze,
                "move": self._acts.move,
                "drop": self._acts.drop,
                "why": self._acts.why,
            }[name](follow_up_id)

    def snooze(self, follow_up_id: int) -> None:
        """The choices open at what was pressed: a button of the head, or the card's own."""
        pressed = QApplication.focusWidget()
        if pressed is not None and self._person.isAncestorOf(pressed):
            spot = pressed.mapToGlobal(pressed.rect().bottomLeft())
        else:
            spot = self._follow_ups.menu_spot(follow_up_id)
        self._acts.snooze(follow_up_id, spot)

    def export(self) -> None:
        """Who is chosen, found, listed or shown."""
        from followup_desk.ui.exports.export_work import Where

        text, within = self._contacts.search()
        where = Where(self._contacts.list_name(), text, self._person.contact_id(), within=within)
        self._acts.export(self._several.where(where))
