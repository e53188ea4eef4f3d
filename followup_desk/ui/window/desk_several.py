# SPDX-License-Identifier: MIT
"""What is done with all who are chosen in the list: each opens its dialog, or is done at once where there is nothing
to ask. Few are done at once; of very many it is asked first, since it takes a while.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.contacts_pane import ContactsPane
from followup_desk.ui.parts.desk_dialog import open_dialog, try_or_say
from followup_desk.ui.window.menu_bar import MenuBar

if TYPE_CHECKING:
    from followup_desk.services.acts.several import Tell
    from followup_desk.ui.exports.export_work import Where

ASKED_FROM = 500
"""Of so many people it takes longer than one waits without a word."""


class DeskSeveral(QObject):
    """Asks the list who is chosen when it is needed; the menus hear how many they are."""

    export_wanted = Signal(object)
    """Where from: those who are chosen."""

    def __init__(self, desk: Desk, contacts: ContactsPane, menus: MenuBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._contacts = contacts
        self._window = window
        contacts.offer_for_several(menus.of_several())
        contacts.several_chosen.connect(menus.allow_several)

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus does, by its name."""
        return {
            "several-plan": self.plan,
            "several-tag": self.tag,
            "several-stage": self.stage,
            "several-cadence": self.cadence,
            "several-follow": self.follow,
            "several-not-follow": self.not_follow,
            "several-export": self.export,
            "several-remove": self.remove_all,
        }

    def contact_slots(self) -> dict[str, Callable[[int], object]]:
        """What an entry of the menus does with the person who is shown, or with all who are chosen."""
        return {"remove-contact": self.remove}

    def ids(self) -> tuple[int, ...]:
        """All who are chosen."""
        return tuple(self._contacts.chosen_ids())

    def where(self, shown: "Where") -> "Where":
        """What the window shows, with several who are chosen."""
        ids = self.ids()
        return replace(shown, chosen=ids if len(ids) > 1 else ())

    def plan(self) -> None:
        from followup_desk.ui.several.plan_several import PlanSeveral

        open_dialog(lambda: PlanSeveral(self._desk, self.ids(), self._window), self._window)

    def tag(self) -> None:
        from followup_desk.ui.several.tag_several import TagSeveral

        open_dialog(lambda: TagSeveral(self._desk, self.ids(), self._window), self._window)

    def stage(self) -> None:
        from followup_desk.ui.several.stage_several import StageSeveral

        open_dialog(lambda: StageSeveral(self._desk, self.ids(), self._window), self._window)

    def cadence(self) -> None:
        from followup_desk.ui.several.cadence_several import CadenceSeveral

        open_dialog(lambda: CadenceSeveral(self._desk, self.ids(), self._window), self._window)

    def follow(self) -> None:
        self._do(_follow, self.tr("Follow them"))

    def not_follow(self) -> None:
        self._do(_not_follow, self.tr("No longer follow them"))

    def remove_all(self) -> None:
        self._do(_remove, self.tr("Remove them to the trash"))

    def remove(self, contact_id: int) -> None:
        """All who are chosen, or where that is nobody else the one who is shown."""
        if len(self.ids()) > 1:
            self.remove_all()
        else:
            try_or_say(lambda: _remove(self._desk, [contact_id], _nobody_looks), self._window)

    def export(self) -> None:
        from followup_desk.ui.exports.export_work import Where

        self.export_wanted.emit(Where(chosen=self.ids()))

    def _do(self, act: "Callable[[Desk, Sequence[int], Tell], None]", title: str) -> None:
        """At once, or where they are very many after a word."""
        from followup_desk.ui.several.sure_about_several import SureAboutSeveral

        ids = self.ids()
        if len(ids) < ASKED_FROM:
            try_or_say(lambda: act(self._desk, ids, _nobody_looks), self._window)
        else:
            open_dialog(lambda: SureAboutSeveral(self._desk, ids, act, title, self._window), self._window)


def _follow(desk: Desk, ids: Sequence[int], tell: "Tell") -> None:
    from followup_desk.services.acts import several

    several.set_followed(desk, ids, True, tell)


def _not_follow(desk: Desk, ids: Sequence[int], tell: "Tell") -> None:
    from followup_desk.services.acts import several

    several.set_followed(desk, ids, False, tell)


def _remove(desk: Desk, ids: Sequence[int], tell: "Tell") -> None:
    from followup_desk.services.acts.contacts import remove_contacts

    remove_contacts(desk, ids, tell)


def _nobody_looks(_done: int) -> None: ...
