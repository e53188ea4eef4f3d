# SPDX-License-Identifier: MIT
"""The window's menus at work: which entries are on, what Undo would take back, which colours are ticked."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow

from followup_desk.domain.punctuation import labelled
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.ui.look import theme
from followup_desk.ui.window import actions

_LABEL_LENGTH = 60
_FOR_CONTACT = (
    "edit-contact",
    "needs",
    "remember",
    "had",
    "log",
    "log-file",
    "new-opportunity",
    "organisation",
    "contact-rules",
    "merge-contact",
    "export-contact",
    "remove-contact",
    "plan",
)
_FOR_CARD = ("done", "handled", "snooze", "move", "drop", "why")


class MenuBar(QObject):
    """`card_action` names what is to be done with the chosen follow-up, `contact_action` with the person shown;
    `opens` comes before a menu whose entries may have to be switched off."""

    card_action = Signal(str)
    contact_action = Signal(str)
    scheme_wanted = Signal(str)
    opens = Signal()

    def __init__(self, desk: Desk, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self.actions, menus = actions.build(window)
        self._card_actions = self._group(_FOR_CARD, QActionGroup.ExclusionPolicy.None_)
        self._card_actions.triggered.connect(self._card_triggered)
        self._contact_actions = self._group(_FOR_CONTACT, QActionGroup.ExclusionPolicy.None_)
        self._contact_actions.triggered.connect(self._contact_triggered)
        self._schemes = self._group(
            tuple(f"scheme-{scheme}" for scheme in theme.SCHEMES), QActionGroup.ExclusionPolicy.Exclusive
        )
        for action in self._schemes.actions():
            action.setCheckable(True)
        self._schemes.triggered.connect(self._scheme_triggered)
        self.tick_scheme(preferences.get(desk, "scheme"))
        self._several = menus["several"]
        self._several.setEnabled(False)
        self._remove_one = self.actions["remove-contact"].text()
        menus["edit"].aboutToShow.connect(self._name_undo)
        menus["follow-up"].aboutToShow.connect(self.opens)
        menus["tools"].aboutToShow.connect(self.opens)

    def connect_to(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """What each entry does, by its name."""
        for name, slot in slots.items():
            self.actions[name].triggered.connect(slot)

    def allow(self, *, card: bool, samples: bool, leave: bool) -> None:
        """Whether a follow-up is chosen, whether sample people may come, and whether there are any to leave."""
        self._card_actions.setEnabled(card)
        self.actions["samples"].setEnabled(samples)
        self.actions["leave-samples"].setEnabled(leave)

    def allow_contact(self, allowed: bool) -> None:
        """Whether anybody is shown whom one could log or plan with."""
        self._contact_actions.setEnabled(allowed)

    def for_contact(self) -> dict[str, QAction]:
        """What can be done with a person who is shown, by name."""
        return {name: self.actions[name] for name in _FOR_CONTACT}

    def look(self) -> None:
        """As if all menus opened: switch off what cannot be done now, and say what Undo would take back."""
        self.opens.emit()
        self._name_undo()

    def allow_several(self, count: int) -> None:
        """So many are chosen: from two on there is something to do with all of them, and Remove is for all."""
        self._several.setEnabled(count > 1)
        several = self.tr("&Remove {count} people to the trash").format(count=QLocale().toString(count))
        key = self._remove_one.partition("\t")[2]
        self.actions["remove-contact"].setText(f"{several}\t{key}" if count > 1 else self._remove_one)

    def of_several(self) -> list[QAction]:
        """What can be done with several."""
        return self._several.actions()

    def of_row(self) -> list[QAction]:
        """What a row of the list of contacts offers."""
        names = ("log", "log-file", "plan", "edit-contact", "merge-contact", "export-contact", "remove-contact")
        return [*(self.actions[name] for name in names), self._several.menuAction()]

    def tick_scheme(self, scheme: str) -> None:
        """Show which colours were chosen."""
        self.actions[f"scheme-{theme.scheme_named(scheme)}"].setChecked(True)

    def _group(self, names: tuple[str, ...], policy: QActionGroup.ExclusionPolicy) -> QActionGroup:
        group = QActionGroup(self)
        group.setExclusionPolicy(policy)
        for name in names:
            self.actions[name].setData(name)
            group.addAction(self.actions[name])
        return group

    def _card_triggered(self, action: QAction) -> None:
        self.card_action.emit(action.data())

    def _contact_triggered(self, action: QAction) -> None:
        self.contact_action.emit(action.data())

    def _scheme_triggered(self, action: QAction) -> None:
        self.scheme_wanted.emit(action.data().removeprefix("scheme-"))

    def _name_undo(self) -> None:
        """Say what would be taken back."""
        from followup_desk.services.acts import undoing

        for name, word, label in (
            ("undo", self.tr("&Undo"), undoing.undo_label(self._desk)),
            ("redo", self.tr("&Redo"), undoing.redo_label(self._desk)),
        ):
            shown = label[:_LABEL_LENGTH].replace("&", "&&")
            self.actions[name].setText(labelled(word, shown) if shown else word)
