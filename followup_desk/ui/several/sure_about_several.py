# SPDX-License-Identifier: MIT
"""Asks before something is done with very many people that needs no other word, and shows how far it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from followup_desk.services.acts.several import Tell
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.several.several_dialog import SeveralDialog


class SureAboutSeveral(SeveralDialog):
    """`act` is given the people and who hears how far it is."""

    def __init__(
        self,
        desk: Desk,
        contact_ids: Sequence[int],
        act: Callable[[Desk, Sequence[int], Tell], None],
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, contact_ids, "several-sure", title, parent)
        self._act = act
        self.body.addWidget(plain_label(self.tr("One Undo takes it all back."), role="dim", wrap=True))
        self.add_ending(title, QSize(420, 190))
        self.accept_button.setFocus()

    def work(self, tell: Tell) -> None:
        self._act(self._desk, self.contact_ids, tell)
