# SPDX-License-Identifier: MIT
"""The history of acts, newest first; any number of them can be taken back, the latest first."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import Origin
from followup_desk.services import history
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk
from followup_desk.services.history import ActInWords
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.window.history_model import STATE, WHAT, HistoryModel

FIRST_LIMIT = 200
_UNDOABLE = frozenset({Origin.USER, Origin.COMMAND, Origin.IMPORT})


class HistoryDialog(DeskDialog):
    """Reads again after each undo; what stands in the way of one is said above the buttons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "history", self.tr("History"), parent)
        self._limit = FIRST_LIMIT
        self.model = HistoryModel(desk.now().tzinfo, desk.today(), self)
        self.list = self._build_list()
        self.body.addWidget(self.list)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(720, 520))
        self.undo_button = KeyedButton(self.tr("Undo up to here"))
        self.more_button = KeyedButton(self.tr("Show older"))
        for button, slot in ((self.undo_button, self._undo_to_here), (self.more_button, self._show_older)):
            button.clicked.connect(slot)
            self.extra_buttons.addWidget(button)
        self._refresh()
        self.list.setCurrentIndex(self.model.index(0, WHAT))
        self.list.setFocus()

    def _build_list(self) -> QTreeView:
        view = QTreeView()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("History of acts, newest first"))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionsMovable(False)
        view.selectionModel().currentChanged.connect(self._current_changed)
        return view

    def _refresh(self) -> None:
        acts = history.acts(self._desk, self._limit)
        self.model.show(acts)
        self.list.setColumnHidden(STATE, not any(act.undone for act in acts))
        self.more_button.setVisible(len(acts) >= self._limit)
        self._current_changed(self.list.currentIndex())

    def _current_changed(self, current: QModelIndex) -> None:
        act = self.model.act_at(current.row())
        self.undo_button.setEnabled(act is not None and not act.undone and act.origin in _UNDOABLE)

    def _undo_to_here(self) -> None:
        act = self.model.act_at(self.list.currentIndex().row())
        if act is None:
            return
        self.refuse("")
        try:
            self._undo_until(act)
        except Refused as refused:
            self.refuse(str(refused))
        self._refresh()
        self.list.setCurrentIndex(self.model.index(self.model.row_of(act.id), WHAT))

    def _undo_until(self, wanted: ActInWords) -> None:
        """One undo after the other, each of them an act that can be redone."""
        while any(act.id == wanted.id and not act.undone for act in history.acts(self._desk, 2 * self._limit)):
            undoing.undo(self._desk)

    def _show_older(self) -> None:
        kept = self.model.act_at(self.list.currentIndex().row())
        self._limit *= 4
        self._refresh()
        if kept is not None:
            self.list.setCurrentIndex(self.model.index(self.model.row_of(kept.id), WHAT))


def open_history(desk: Desk, parent: QWidget | None = None) -> HistoryDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: HistoryDialog(desk, parent), parent)
