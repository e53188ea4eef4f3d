# SPDX-License-Identifier: MIT
"""What a log closes, as ticks: taken out, a follow-up stays open; put in, it is settled as well."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from followup_desk.domain.proposals import Closing
from followup_desk.domain.punctuation import labelled
from followup_desk.domain.records import FollowUp
from followup_desk.domain.rules.closing import PROMISE_HORIZON
from followup_desk.domain.words import FollowUpState
from followup_desk.services import wording
from followup_desk.ui.log import log_words
from followup_desk.ui.look import painting, theme
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.plain_label import plain_label, show_tooltip

MOST = 6
_LABEL_WIDTH = 64
_WIDEST_REASON = 260


@dataclass(frozen=True)
class Tick:
    """`about` is the reason of the follow-up, for the tooltip."""

    follow_up_id: int
    text: str
    about: str
    is_on: bool


class ClosingTicks(QWidget):
    """`changed` when the user put a tick in or out. Hides itself while there are none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: list[Tick] = []
        self._keeps: frozenset[int] = frozenset()
        self._also: frozenset[int] = frozenset()
        self.boxes = [self._box() for _ in range(MOST)]
        label = plain_label(self.tr("Closes"), role="dim")
        label.setFixedWidth(_LABEL_WIDTH)
        flow = FlowLayout(gap=16, line_gap=4)
        for box in self.boxes:
            flow.addWidget(box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(flow, 1)
        self.hide()

    def set_word(self, keeps: Iterable[int], also: Iterable[int]) -> None:
        """What the user has said so far: what stays, and what is settled as well."""
        self._keeps, self._also = frozenset(keeps), frozenset(also)

    def keeps(self) -> tuple[int, ...]:
        return tuple(sorted(self._keeps))

    def also(self) -> tuple[int, ...]:
        return tuple(sorted(self._also))

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """The first of them; the boxes stay where they are, so that the focus does."""
        self._ticks = list(ticks[:MOST])
        for box, tick in zip(self.boxes, [*self._ticks, *[None] * MOST], strict=False):
            box.setVisible(tick is not None)
            if tick is not None:
                box.setText(tick.text.replace("&", "&&"))
                box.blockSignals(True)
                box.setChecked(tick.is_on)
                box.blockSignals(False)
                box.setAccessibleName(self.tr("Closes {follow_up}").format(follow_up=tick.text))
                show_tooltip(box, tick.about)
        self.setVisible(bool(self._ticks))
        self.updateGeometry()

    def shown(self) -> list[tuple[str, bool]]:
        """What stands there, and whether it is ticked."""
        return [(tick.text, tick.is_on) for tick in self._ticks]

    def _box(self) -> QCheckBox:
        box = QCheckBox(self)
        box.hide()
        box.toggled.connect(self._toggled)
        return box

    def _toggled(self) -> None:
        number = next(i for i, box in enumerate(self.boxes) if box is self.sender())
        tick = self._ticks[number]
        one = frozenset({tick.follow_up_id})
        if self.boxes[number].isChecked():
            was_kept = tick.follow_up_id in self._keeps
            self._keeps -= one
            self._also = self._also if was_kept else self._also | one
        else:
            was_added = tick.follow_up_id in self._also
            self._also -= one
            self._keeps = self._keeps if was_added else self._keeps | one
        self.changed.emit()


def ticks_of(
    closings: Iterable[Closing], open_ones: Iterable[FollowUp], keeps: Collection[int], now: datetime
) -> list[Tick]:
    """What a log would close, ticked; then what the user kept, and the promises near enough to be meant, not ticked."""
    closes = {closing.follow_up.id: closing for closing in closings}
    near = now.date() + timedelta(days=PROMISE_HORIZON)
    ticked = [_tick(each.follow_up, now, is_on=True, state=each.state) for each in closes.values()]
    others = [
        _tick(each, now, is_on=False)
        for each in open_ones
        if each.id not in closes and (each.id in keeps or (each.promised and each.due.day <= near))
    ]
    return _told_apart([*ticked, *others])


def _told_apart(ticks: list[Tick]) -> list[Tick]:
    """Those that read alike say what each is for."""
    texts = Counter(tick.text for tick in ticks)
    return [
        replace(tick, text=labelled(tick.text, painting.elided(tick.about, theme.font(13), _WIDEST_REASON)))
        if texts[tick.text] > 1 and tick.about
        else tick
        for tick in ticks
    ]


def _tick(follow_up: FollowUp, now: datetime, *, is_on: bool, state: FollowUpState = FollowUpState.DONE) -> Tick:
    what = log_words.closed(follow_up, now)
    if state is FollowUpState.DROPPED:
        what = QCoreApplication.translate("closing_ticks", "{follow_up}, dropped").format(follow_up=what)
    return Tick(follow_up.id, what, wording.what_for(follow_up), is_on)
