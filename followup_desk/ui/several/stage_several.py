# SPDX-License-Identifier: MIT
"""One stage for several people."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import Stage
from followup_desk.services import wording
from followup_desk.services.acts import several
from followup_desk.services.acts.several import Tell
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.choice_row import ChoiceRow, Option
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.several.several_dialog import SeveralDialog


class StageSeveral(SeveralDialog):
    """By arrows and Space, or the number on the button."""

    def __init__(self, desk: Desk, contact_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(desk, contact_ids, "several-stage", self.tr("Stage"), parent)
        options = [Option(wording.stage(each), ((each, ""),), str(at)) for at, each in enumerate(Stage, 1)]
        self.stage = ChoiceRow(options, self.tr("Stage"))
        self.body.addWidget(self.stage)
        said = self.tr("They are followed from now on, and the rules plan for each of them as for one.")
        self.body.addWidget(plain_label(said, role="dim", wrap=True))
        self.add_ending(self.tr("Set the stage"), QSize(440, 240))
        self.stage.focus()

    def work(self, tell: Tell) -> None:
        stage = self.stage.value()
        if not isinstance(stage, Stage):
            raise Refused(self.tr("Choose a stage."))
        several.set_stage(self._desk, self.contact_ids, stage, tell)
