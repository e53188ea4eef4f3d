# SPDX-License-Identifier: MIT
"""Possible doubles, one pair after the other: merge them, or keep them apart for good.

They are looked for in a child process, so that the window goes on. What was done last is said in a line with Undo.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services.acts import apart, merging, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.merging.doubles_list import DoublesModel, DoublesView
from followup_desk.ui.merging.doubles_work import Double, DoublesSearch
from followup_desk.ui.merging.merge_dialog import show_in
from followup_desk.ui.merging.merge_words import pair_of, rule_in_words
from followup_desk.ui.merging.side_by_side import SideBySide
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled

_LIST_WIDTH = 250
_LOOKING, _NONE, _PAIRS = range(3)


class DoublesDialog(DeskDialog):
    """M merges the chosen pair, A keeps it apart, S swaps who is kept; then the next one is chosen.

    `merged` carries the id of each one who was kept.
    """

    merged = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "doubles", self.tr("Possible doubles"), parent)
        self.model = DoublesModel(self)
        self.list = DoublesView(self.model)
        self.sides: SideBySide | None = None
        self.swapped = False
        self._before: list[tuple[list[Double], int]] = []
        self.bar = QProgressBar()
        self.nothing = plain_label(wrap=True)
        self.said = plain_label(role="dim")
        self.count = plain_label(role="dim")
        self._area: QScrollArea = scrolled(QWidget())
        self._pages = QStackedLayout()
        self._build()
        self.work = DoublesSearch(desk, self)
        self.work.progressed.connect(self._progressed)
        self.work.found.connect(self.show_pairs)
        self.work.failed.connect(self._failed)
        self.work.start()

    def show_pairs(self, pairs: Sequence[Double]) -> None:
        """What was found; the first is chosen."""
        self._show(list(pairs), 0)
        if pairs:
            self.list.setFocus()

    def pair(self) -> Double | None:
        """The pair that is chosen."""
        row = self.list.currentIndex().row()
        return self.model.pairs[row] if 0 <= row < len(self.model.pairs) else None

    def merge(self) -> None:
        """The chosen two become one, as picked."""
        pair, sides = self.pair(), self.sides
        if pair is None or sides is None:
            return
        keep_id, gone_id = self._ids(pair)
        picks = sides.picks()
        if self._try(lambda: merging.merge(self._desk, keep_id, gone_id, picks)):
            rest = [each.with_instead(gone_id, keep_id) for each in self.model.pairs if each != pair]
            self._go_on(_each_once(rest), self.tr("Merged {one} with {other}."), pair)
            self.merged.emit(keep_id)

    def keep_apart(self) -> None:
        """The chosen two are not the same person, and are never shown here again."""
        pair = self.pair()
        if pair is not None and self._try(lambda: apart.keep_apart(self._desk, pair.one_id, pair.other_id)):
            rest = [each for each in self.model.pairs if each != pair]
            self._go_on(rest, self.tr("{one} and {other} stay apart."), pair)

    def swap(self) -> None:
        """The other one of the two is kept."""
        sides = self.sides
        if sides is not None:
            turned = frozenset(sides.cards) - sides.picks()
            self.swapped = not self.swapped
            self._show_sides(turned)

    def undo(self) -> None:
        """Take back what was done here last."""
        if self._before and self._try(lambda: undoing.undo(self._desk)):
            pairs, row = self._before.pop()
            self._show(pairs, row)
            self.said.setText(self.tr("Taken back."))
            self.undo_button.setVisible(bool(self._before))

    def done(self, result: int) -> None:
        self.work.stop()
        super().done(result)

    def _try(self, act: Callable[[], object]) -> bool:
        self.refuse("")
        try:
            act()
        except Refused as refused:
            self.refuse(str(refused))
            return False
        return True

    def _go_on(self, rest: list[Double], words: str, pair: Double) -> None:
        row = self.list.currentIndex().row()
        self._before.append((self.model.pairs, row))
        text = words.format(one=isolate(_short(pair.one)), other=isolate(_short(pair.other)))
        self.said.setText(text)
        self.undo_button.show()
        announce(self, text)
        self._show(rest, row)

    def _show(self, pairs: list[Double], row: int) -> None:
        self.model.show(pairs)
        if not pairs:
            self.nothing.setText(self._nothing_text())
            self._pages.setCurrentIndex(_NONE)
            self.accept_button.setFocus()
            return
        many = self.tr("{count} pairs that may be the same person") if len(pairs) > 1 else self.tr("1 pair")
        self.count.setText(many.format(count=number(len(pairs))))
        self._pages.setCurrentIndex(_PAIRS)
        self.list.setCurrentIndex(self.model.index(min(row, len(pairs) - 1)))

    def _nothing_text(self) -> str:
        if self._before:
            return self.tr("That was the last pair. Nobody else looks like a double.")
        return self.tr("Nobody on the desk looks like a double.")

    def _chosen(self, _current: QModelIndex) -> None:
        self.swapped = False
        self.refuse("")
        self._show_sides(None)

    def _show_sides(self, picks: frozenset[str] | None) -> None:
        """Side by side; without `picks` as it is proposed. Who is gone meanwhile is said in their place."""
        pair = self.pair()
        self.sides = None
        shown: QWidget = plain_label("", wrap=True)
        if pair is not None:
            try:
                self.sides = SideBySide(self._desk, pair_of(self._desk, *self._ids(pair)))
                shown = self.sides
                if picks is not None:
                    self.sides.pick(picks)
            except Refused as refused:
                shown = plain_label(str(refused), role="dim", wrap=True)
        show_in(self._area, shown)
        for button in (self.merge_button, self.apart_button, self.swap_button):
            button.setEnabled(self.sides is not None)

    def _ids(self, pair: Double) -> tuple[int, int]:
        return (pair.other_id, pair.one_id) if self.swapped else (pair.one_id, pair.other_id)

    def _progressed(self, done: object, of: object) -> None:
        if isinstance(done, int) and isinstance(of, int) and of > 0:
            self.bar.setRange(0, 1000)
            self.bar.setValue(min(1000, done * 1000 // of))

    def _failed(self, line: str) -> None:
        self.nothing.setText(self.tr("Looking for doubles did not go well."))
        self._pages.setCurrentIndex(_NONE)
        self.refuse(line)

    # --- building -------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for page in (self._build_looking(), self._build_nothing(), self._build_pairs()):
            self._pages.addWidget(page)
        self.body.addLayout(self._pages, 1)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(960, 640))
        self.accept_button.setProperty("role", "")  # to merge is what one comes for
        self.undo_button = KeyedButton(self.tr("Undo"), self.tr("Ctrl Z"), role="mini")
        self.undo_button.clicked.connect(self.undo)
        self.undo_button.hide()
        self.extra_buttons.setSpacing(10)
        self.extra_buttons.addWidget(self.undo_button)
        self.extra_buttons.addWidget(self.said)
        for key, slot in (("M", self.merge), ("A", self.keep_apart), ("S", self.swap), ("Ctrl+Z", self.undo)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        self.list.selectionModel().currentChanged.connect(self._chosen)

    def _build_looking(self) -> QWidget:
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Looking for possible doubles"))
        return _middle(plain_label(self.tr("Looking for people who stand here twice…")), self.bar)

    def _build_nothing(self) -> QWidget:
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return _middle(self.nothing)

    def _build_pairs(self) -> QWidget:
        self.merge_button = KeyedButton(self.tr("Merge"), "M", role="mini-primary")
        self.apart_button = KeyedButton(self.tr("Keep apart"), "A", role="mini")
        self.swap_button = KeyedButton(self.tr("Swap"), "S", icon="refresh-cw", role="mini")
        self.swap_button.setToolTip(self.tr("Keep the other one"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button, slot in (
            (self.merge_button, self.merge),
            (self.apart_button, self.keep_apart),
            (self.swap_button, self.swap),
        ):
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self._area, 1)
        right.addWidget(plain_label(rule_in_words(), role="dim", wrap=True))
        right.addLayout(buttons)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.count)
        left.addWidget(self.list, 1)
        self.list.setFixedWidth(_LIST_WIDTH)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left)
        row.addLayout(right, 1)
        return page


def open_doubles(desk: Desk, parent: QWidget | None = None) -> DoublesDialog | None:
    """Show the dialog over `parent`; it begins to look at once."""
    return open_dialog(lambda: DoublesDialog(desk, parent), parent)


def _each_once(pairs: Sequence[Double]) -> list[Double]:
    """After a merge two pairs may be the same, and one may be nobody's double any more."""
    kept: dict[frozenset[int], Double] = {}
    for pair in pairs:
        if pair.one_id != pair.other_id:
            kept.setdefault(frozenset((pair.one_id, pair.other_id)), pair)
    return list(kept.values())


def _middle(*widgets: QWidget) -> QWidget:
    """Widgets below one another in the middle of a page."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(10)
    column.addStretch(1)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return page


def _short(name: str) -> str:
    line = " ".join(name.split())
    return line if len(line) <= 40 else line[:39] + "…"
