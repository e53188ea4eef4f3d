# SPDX-License-Identifier: MIT
"""The frame of every dialog about several people: who they are, and how far it is with them.

Fifty are done before one sees it; of thousands a bar shows how far it is. It is painted at once and by nothing else:
the act is one transaction, and nobody may do anything in the midst of it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QSpinBox, QWidget

from followup_desk.services import lists
from followup_desk.services.acts.several import Tell
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import named, number
from followup_desk.ui.parts.desk_dialog import DeskDialog

SHOWN_FROM = 200
"""Of so many people the bar is seen."""
translate = QCoreApplication.translate
_NAMES = 4
_LONGEST_NAME = 40
_STEPS = 50


class SeveralDialog(DeskDialog):
    """Fill `body`, call `add_ending`, and give `work`: it is done when the dialog is accepted."""

    def __init__(self, desk: Desk, contact_ids: Sequence[int], name: str, title: str, parent: QWidget | None) -> None:
        super().__init__(desk, name, title, parent)
        self.contact_ids = tuple(contact_ids)
        self.add_heading(*who_in_words(desk, self.contact_ids))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.hide()

    def work(self, tell: Tell) -> None:
        """The act; `tell` moves the bar."""
        raise NotImplementedError

    def add_ending(self, accept: str, wanted: QSize) -> None:
        """Below what was asked: the bar and the buttons."""
        self.body.addStretch(1)
        self.body.addWidget(self.bar)
        self.add_buttons(accept, cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=wanted)

    def save(self) -> None:
        if len(self.contact_ids) < SHOWN_FROM:
            self.work(_nobody_looks)
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        self.bar.setRange(0, len(self.contact_ids))
        self.bar.setValue(0)
        self.bar.show()
        self.paint_now()
        try:
            self.work(self._tell)
        finally:
            self.bar.hide()
            QGuiApplication.restoreOverrideCursor()

    def _tell(self, done: int) -> None:
        if done % max(1, len(self.contact_ids) // _STEPS) == 0:
            self.bar.setValue(done)
            self.bar.repaint()


def who_in_words(desk: Desk, contact_ids: Sequence[int]) -> tuple[str, str]:
    """How many they are, and the first of them by name; one by name alone."""
    names = [named(row.display or row.organisation) for row in lists.contact_rows(desk, contact_ids[:_NAMES])]
    more = len(contact_ids) - len(names)
    some = ", ".join(name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…" for name in names)
    if len(contact_ids) == 1:
        return some, ""
    heading = translate("several_dialog", "{count} people").format(count=number(len(contact_ids)))
    below = translate("several_dialog", "{names} and {count} more").format(names=some, count=number(more))
    return heading, below if more > 0 else some


def number_box(most: int) -> QSpinBox:
    """For a number from 1 on; its text stands as in other fields."""
    box = QSpinBox()
    box.setRange(1, most)
    box.lineEdit().setTextMargins(7, 0, 7, 0)
    return box


def _nobody_looks(_done: int) -> None: ...
