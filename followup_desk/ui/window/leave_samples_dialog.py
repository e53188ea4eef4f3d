# SPDX-License-Identifier: MIT
"""Leaving the sample people: who goes and who stays is said before anything is done."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services.acts import leave_samples
from followup_desk.services.acts.leave_samples import Leaving
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import named, number
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.text_block import TextBlock

_LINES = 8


class LeaveSamplesDialog(DeskDialog):
    """Enter leaves them, Esc stays among them. Refused where there are none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "leave-samples", self.tr("Leave the sample people"), parent)
        would = leave_samples.would_leave(desk)
        if not would.go:
            raise Refused(self.tr("There are no sample people on this desk."))
        self.add_heading(self._who_goes(would))
        for text in (self._what_goes(would), self._who_stays(would), self.tr("Undo brings everything back.")):
            block = TextBlock(theme.font(13), "ink", _LINES)
            block.set_text(text)
            self.body.addWidget(block)
        self.body.addStretch(1)
        self.add_buttons(
            self.tr("Leave them"), cancel=self.tr("Stay"), key_hint=self.tr("Enter"), wanted=QSize(480, 300)
        )

    def save(self) -> None:
        leave_samples.leave(self._desk)

    def _who_goes(self, would: Leaving) -> str:
        if would.go == 1:
            return self.tr("The last of the sample people leaves this desk")
        return self.tr("{count} sample people leave this desk").format(count=number(would.go))

    def _what_goes(self, would: Leaving) -> str:
        if would.stay:
            return self.tr(
                "All that happened with them goes, too, and so do the shelf, the sittings and the searches that came "
                "with them."
            )
        return self.tr(
            "All that happened with them goes, too, and whatever you have made of their world since: the desk will be "
            "as it was before they came. Your preferences stay."
        )

    def _who_stays(self, would: Leaving) -> str:
        if not would.stay:
            return self.tr("Nobody else is on this desk.")
        names = joined((named(name) for name in would.names), ", ")
        if would.stay == 1:
            return self.tr("{name} is yours, and stays with all that you know of them.").format(name=names)
        if would.stay > len(would.names):
            said = self.tr("{count} people are yours, and stay with all that you know of them: {names}…")
            return said.format(count=number(would.stay), names=names)
        return self.tr("{names} are yours, and stay with all that you know of them.").format(names=names)


def open_leave_samples(desk: Desk, parent: QWidget | None = None) -> LeaveSamplesDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: LeaveSamplesDialog(desk, parent), parent)
