# SPDX-License-Identifier: MIT
"""Forgetting people for good from the trash: asked about first, then done by a child process, some at a time."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.window.child_command import ChildCommand, command_on

translate = QCoreApplication.translate
AT_ONCE = 1000
"""So many ids a command line has room for everywhere."""
_NAMED_BACKUPS = 4
_SHOWN_NAME = 120


class Forgetting(QObject):
    """`finished` brings what to say when all are gone, or the line of refusal and False."""

    finished = Signal(bool, str)

    def __init__(self, desk: Desk, contact_ids: Sequence[int], parent: QObject | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting = list(contact_ids)
        self._done = 0
        self._backups: dict[str, None] = {}
        self._child: ChildCommand | None = None

    def start(self) -> None:
        """The next of them."""
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        self._child = command_on(self._desk, ["forget", *map(str, some)], self)
        self._child.finished.connect(self._ended)
        self._child.start()

    def _ended(self, ok: bool, text: str) -> None:
        if not ok:
            self.finished.emit(False, text)
            return
        result = json.loads(text)
        self._done += result["forgotten"]
        self._backups |= dict.fromkeys(result["backups"])
        if self._waiting:
            self.start()
        else:
            self.finished.emit(True, in_words(self._done, list(self._backups)))


def in_words(count: int, backups: Sequence[str]) -> str:
    """What was done, and which backups still hold them."""
    one = translate("forgetting", "One person is forgotten.")
    several = translate("forgetting", "{count} people are forgotten.").format(count=number(count))
    done = one if count == 1 else several
    if not backups:
        return f"{done} {translate('forgetting', 'No backup beside the desk holds them.')}"
    named = ", ".join(backups[:_NAMED_BACKUPS])
    if len(backups) > _NAMED_BACKUPS:
        more = number(len(backups) - _NAMED_BACKUPS)
        named = translate("forgetting", "{named} and {more} more").format(named=named, more=more)
    held = translate("forgetting", "They are still in these backups until you delete them: {named}.")
    return f"{done} {held.format(named=named)}"


def ask(name: str, count: int, parent: QWidget) -> QMessageBox:
    """The question whether to go on, with what it does; to keep them is the answer at hand."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("forgetting", "Forget for good"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    one = translate("forgetting", "Forget {name} for good?").format(name=name[:_SHOWN_NAME])
    several = translate("forgetting", "Forget {count} people for good?").format(count=number(count))
    box.setText(one if count == 1 else several)
    box.setInformativeText(
        translate(
            "forgetting",
            "Everything about them is erased from the desk: numbers, notes, history, plans, picture, and what undo"
            " would need. What happened with others present stays with those. This cannot be undone.",
        )
    )
    roles = QMessageBox.StandardButton
    box.setStandardButtons(roles.Yes | roles.Cancel)
    box.button(roles.Yes).setText(translate("forgetting", "Forget for good"))
    box.button(roles.Cancel).setText(translate("forgetting", "Keep in the trash"))
    box.setDefaultButton(roles.Cancel)
    box.open()
    return box
