# SPDX-License-Identifier: MIT
"""The rows of the follow-ups pane: headings, cards in order of work, and a "more" where a group goes on.

`show` takes what `agenda.sections` says and applies the difference only, so that selection and scroll stay. A
card that did not change stays the same object: what was measured for it remains good.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from followup_desk.domain.records import FollowUpCard
from followup_desk.services.agenda import Section
from followup_desk.ui.follow_ups.follow_up_words import heading_text, more_text, spoken

AnyIndex = QModelIndex | QPersistentModelIndex
Key = tuple[str, str | int]
NOWHERE = QModelIndex()
MANY_STEPS = 60
"""Above so many separate steps it is cheaper to lay everything out anew."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the pane. `count` is the whole group's for a heading, what is left out for a "more"."""

    section: str
    count: int = 0
    card: FollowUpCard | None = None
    more: bool = False

    @property
    def key(self) -> Key:
        if self.card is not None:
            return "card", self.card.follow_up.id
        return ("more" if self.more else "heading"), self.section


def rows_of(sections: Iterable[Section]) -> list[Row]:
    """Headings of the groups that hold something, their cards, and how many are left out."""
    rows: list[Row] = []
    for section in sections:
        if not section.count:
            continue
        rows.append(Row(section.key, section.count))
        rows.extend(Row(section.key, card=card) for card in section.cards)
        left = section.count - len(section.cards)
        if left > 0:
            rows.append(Row(section.key, left, more=True))
    return rows


class FollowUpsModel(QAbstractListModel):
    """A flat list. Headings cannot be chosen; cards and "more" can."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: list[Row] = []

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if row.card is not None:
            return spoken(row.card, self._clock())
        return more_text(row.count) if row.more else heading_text(row.section, row.count)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or (row.card is None and not row.more):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def row_at(self, index: AnyIndex) -> Row | None:
        at = index.row()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rows(self) -> Sequence[Row]:
        return self._rows

    def index_of(self, follow_up_id: int | None) -> QModelIndex:
        """Where a card stands; invalid when it is not among those shown."""
        for at, row in enumerate(self._rows):
            if row.card is not None and row.card.follow_up.id == follow_up_id:
                return self.index(at)
        return QModelIndex()

    def show(self, sections: Iterable[Section]) -> bool:
        """Show these instead; False when nothing differs. Kept rows move or change where they stand."""
        wanted = self._keeping_equal_cards(rows_of(sections))
        if wanted == self._rows:
            return False
        keys = [row.key for row in wanted]
        if self._steps_to(keys) > MANY_STEPS:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return True
        self._remove_others(set(keys))
        self._bring_into_order(wanted)
        self._change(wanted)
        return True

    def _keeping_equal_cards(self, wanted: list[Row]) -> list[Row]:
        before = {row.key: row for row in self._rows}
        return [old if (old := before.get(row.key)) == row else row for row in wanted]

    def _steps_to(self, keys: list[Key]) -> int:
        """A bound on the moves, insertions and removals that lead to these keys."""
        head = _same_at_start(self._rows, keys)
        tail = _same_at_start(self._rows[head:][::-1], keys[head:][::-1])
        return max(len(self._rows), len(keys)) - head - tail

    def _remove_others(self, keep: set[Key]) -> None:
        at = len(self._rows)
        while at:
            at -= 1
            if self._rows[at].key in keep:
                continue
            last = at
            while at and self._rows[at - 1].key not in keep:
                at -= 1
            self.beginRemoveRows(NOWHERE, at, last)
            del self._rows[at : last + 1]
            self.endRemoveRows()

    def _bring_into_order(self, wanted: list[Row]) -> None:
        for at, row in enumerate(wanted):
            if at < len(self._rows) and self._rows[at].key == row.key:
                continue
            source = next((i for i in range(at + 1, len(self._rows)) if self._rows[i].key == row.key), None)
            if source is None:
                self.beginInsertRows(NOWHERE, at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
            else:
                self.beginMoveRows(NOWHERE, source, source, NOWHERE, at)
                self._rows.insert(at, self._rows.pop(source))
                self.endMoveRows()

    def _change(self, wanted: list[Row]) -> None:
        for at, row in enumerate(wanted):
            if self._rows[at] is not row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))


def _same_at_start(rows: Sequence[Row], keys: Sequence[Key]) -> int:
    count = 0
    for row, key in zip(rows, keys, strict=False):
        if row.key != key:
            break
        count += 1
    return count
