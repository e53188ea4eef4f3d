# SPDX-License-Identifier: MIT
"""The lines below the fields of a dialog that plans: what to mind of the day. They come and go as one types."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from followup_desk.domain.date_names import near_in_full
from followup_desk.services import wording
from followup_desk.services.plan_hints import Hints
from followup_desk.ui.look import theme
from followup_desk.ui.look.due_words import moment_words
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.text_block import TextBlock

translate = QCoreApplication.translate
_LINES = 8


class PlanHints(TextBlock):
    """Takes no room while there is nothing to mind; the dialog grows for what there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(theme.font(12), "now", _LINES, parent)
        self.setAccessibleName(self.tr("To mind"))
        self.hide()

    def show_hints(self, hints: Hints | None, today: date) -> None:
        text = "\n".join(lines(hints, today)) if hints is not None else ""
        if text == self.text():
            return
        self.set_text(text)
        self.setVisible(bool(text))
        if text:
            announce(self, text)
        self._make_room()

    def _make_room(self) -> None:
        """Never smaller again: buttons that move about are hard to press."""
        dialog = self.window()
        if (layout := dialog.layout()) is not None and dialog.isVisible():
            layout.activate()
            dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))


def lines(hints: Hints, today: date) -> Iterator[str]:
    """A sentence each."""
    if hints.day_off is not None:
        off = translate("plan_hints", "{day} is a planned day off: the reminder waits until it is over.")
        yield off.format(day=_day(hints.day_off, today))
    if hints.not_worked is not None:
        rest = translate("plan_hints", "{day} is not a working day.")
        yield rest.format(day=_day(hints.not_worked, today))
    if hints.quiet is not None:
        at, until = hints.quiet
        late = translate("plan_hints", "{time} is in your quiet hours: the reminder comes after them, {until}.")
        yield late.format(time=f"{at:%H:%M}", until=moment_words(until, at))
    yield from (wording.warning(each) for each in hints.warnings)


def _day(day: date, today: date) -> str:
    return near_in_full(day, today.year)
