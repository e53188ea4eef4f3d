# SPDX-License-Identifier: MIT
"""Row 6: a jump to any row of the list of all contacts until it is painted, against the same list over rows that are
all in memory; and the memory that the paged model takes.
"""

import random
import tracemalloc
from pathlib import Path

from _desks import big, opened, words
from _measure import show, show_medians, title
from _window import Painted, application, rest, until_painted
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from followup_desk.domain.records import ContactRow
from followup_desk.services import lists
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.contacts_model import ContactsModel, RowRole
from followup_desk.ui.contacts.contacts_view import ContactsView

JUMPS = 60
_MOST_BYTES = 10 << 20
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PlainModel(QAbstractListModel):
    """All rows in a list."""

    def __init__(self, rows: list[ContactRow]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._rows[index.row()] if role == RowRole else None


def paged(desk: Desk) -> ContactsModel:
    model = ContactsModel(desk)
    model.show(lists.contact_ids(desk, "all"))
    return model


def view_of(desk: Desk, model: QAbstractListModel) -> ContactsView:
    view = ContactsView(desk.now)
    view.setModel(model)
    view.resize(360, 760)
    view.show()
    rest(100)
    return view


def jumps(desk: Desk) -> tuple[list[float], list[float]]:
    """Seconds of jumps over the paged model and over the plain one, in turn."""
    application()
    plain = PlainModel(lists.contact_rows(desk, lists.contact_ids(desk, "all")))
    models = (paged(desk), plain)
    views = [view_of(desk, model) for model in models]
    watches = [Painted([view.viewport()]) for view in views]
    chance = random.Random(3)
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(JUMPS):
        row = chance.randrange(plain.rowCount())
        for view, watch, times in zip(views, watches, found, strict=True):
            times.append(until_painted(lambda view=view, row=row: jump(view, row), watch))  # type: ignore[misc]
    return found


def jump(view: ContactsView, row: int) -> None:
    view.scrollTo(view.model().index(row, 0), ContactsView.ScrollHint.PositionAtTop)
    view.viewport().update()


def model_bytes(folder: Path) -> int:
    """What Python keeps for the model after pages from all over it were looked at."""
    with opened(folder) as desk:
        lists.contact_rows(desk, lists.contact_ids(desk, "all", limit=100))
        tracemalloc.start()
        model = paged(desk)
        for row in range(0, model.rowCount(), 997):
            model.data(model.index(row, 0), RowRole)
        size, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return size


def main() -> None:
    options = words(__doc__)
    title("List of all contacts")
    with opened(big(options)) as desk:
        ours, floor = jumps(desk)
    show_medians("6", f"{JUMPS} jumps to any row, median", ours, floor, 1.3)
    show("6", "memory of the paged model", model_bytes(big(options)), _MOST_BYTES, 1, "MiB", 1 / (1 << 20))


if __name__ == "__main__":
    main()
