# SPDX-License-Identifier: MIT
"""Export: whom, as what kind of file, where to; then it is written in a child process, and can be cancelled.

The file takes its name when it is whole: after a cancelled export there is none, or the one from before.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, QTemporaryFile, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.ui.exports import export_work
from followup_desk.ui.exports.export_work import WHOLE_DESK, Format, Scope, Where
from followup_desk.ui.parts.choice_card import ChoiceCard
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.window.child_command import ChildCommand, command_on

_LAST = "export.format"


class ExportDialog(DeskDialog):
    """`exported` says what was written. Begins with the one person, if `where` is only that; else with everybody."""

    exported = Signal(str)

    def __init__(self, desk: Desk, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(desk, "export", self.tr("Export"), parent)
        self._scopes = export_work.scopes(desk, where)
        self._formats = export_work.formats()
        self._file = ""
        self.child: ChildCommand | None = None
        self.who = QButtonGroup(self)
        self.kind = QButtonGroup(self)
        self.bar = QProgressBar()
        self._page = QWidget()
        self._build()
        self._begin(where)

    def scope(self) -> Scope:
        """Whom it is about."""
        return self._scopes[max(0, self.who.checkedId())]

    def format(self) -> Format:
        """What kind of file it will be."""
        return self._formats[max(0, self.kind.checkedId())]

    def choose(self, *, scope: str = "", kind: str = "") -> None:
        """As if the user had chosen, by name."""
        _check(self.who, [each.name for each in self._scopes], scope)
        _check(self.kind, [each.name for each in self._formats], kind)

    def accept(self) -> None:
        """Ask where to, and begin to write."""
        if self._is_running():
            return
        self.refuse("")
        self._file = export_work.ask_for_export_file(self._desk, self, self.format(), self.scope().stem)
        if self._file and self._is_well_named():
            preferences.remember(self._desk, _LAST, self.format().name)
            self._start()

    def reject(self) -> None:
        """While it is written: end that, and stay."""
        if self._is_running():
            self._end_child()
            self._show_running(False)
            self.refuse(self.tr("Cancelled. No file was written."))
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._end_child()
        super().done(result)

    def _is_well_named(self) -> bool:
        try:
            export_work.check_ending(self._file, self.format())
        except Refused as refused:
            self.refuse(str(refused))
            return False
        return True

    def _start(self) -> None:
        ids_file = self._numbers_in_a_file() if self.scope().ids else ""
        arguments = export_work.command(self._file, self.format(), self.scope(), ids_file)
        self.child = command_on(self._desk, arguments, self)
        self.child.progressed.connect(self._progressed)
        self.child.finished.connect(self._finished)
        self._show_running(True)
        self.child.start()

    def _numbers_in_a_file(self) -> str:
        """Who is meant, for the child; it goes with the dialog."""
        numbers = QTemporaryFile(self)
        numbers.open()
        numbers.write("\n".join(map(str, self.scope().ids)).encode())
        numbers.close()
        return numbers.fileName()

    def _end_child(self) -> None:
        if self.child is not None:
            self.child.cancel()
            self.child = None

    def _is_running(self) -> bool:
        return self.child is not None

    def _progressed(self, said: dict[str, Any]) -> None:
        done, of = said.get("people"), said.get("of")
        if isinstance(done, int) and isinstance(of, int) and of > 0:
            self.bar.setRange(0, 1000)
            self.bar.setValue(min(1000, done * 1000 // of))

    def _finished(self, ok: bool, text: str) -> None:
        self.child = None
        self._show_running(False)
        if ok:
            self.exported.emit(export_work.result_in_words(text, Path(self._file).name))
            super().accept()
        else:
            self.refuse(text)

    def _show_running(self, running: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(running)
        self._page.setEnabled(not running)
        self.accept_button.setEnabled(not running)

    def _kind_chosen(self) -> None:
        """The whole desk is everybody's."""
        whole = self.format().name == WHOLE_DESK
        if whole:
            self.who.button(0).setChecked(True)
        for at in range(1, len(self._scopes)):
            self.who.button(at).setEnabled(not whole)

    # --- building -------------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        who, kind = self.tr("Whom"), self.tr("As what")
        column.addWidget(plain_label(who, role="section"))
        column.addLayout(_cards(self.who, [(scope.title, "") for scope in self._scopes], who, columns=2))
        column.addSpacing(6)
        column.addWidget(plain_label(kind, role="section"))
        column.addLayout(_cards(self.kind, [(each.title, each.below) for each in self._formats], kind, columns=1))
        column.addStretch(1)
        self.body.addWidget(scrolled(self._page), 1)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the export is"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.add_buttons(
            self.tr("Export…"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(600, 600)
        )
        self.kind.idToggled.connect(self._kind_chosen)

    def _begin(self, where: Where) -> None:
        only_one = where.alone and where.contact_id is not None
        some = only_one or bool(where.chosen)
        last = preferences.remembered(self._desk, _LAST)
        self.who.button(0).setChecked(True)
        self.kind.button(0).setChecked(True)
        self.choose(kind="" if some and last == WHOLE_DESK else last)
        if some:
            self.choose(scope="one" if only_one else "chosen")
        chosen = (self.kind if some else self.who).checkedButton()
        if chosen is not None:
            chosen.setFocus()


def _check(group: QButtonGroup, names: Sequence[str], wanted: str) -> None:
    """The card of that name, if there is one."""
    if wanted in names:
        group.button(names.index(wanted)).setChecked(True)


def _cards(group: QButtonGroup, texts: Sequence[tuple[str, str]], name: str, columns: int) -> QGridLayout:
    """The cards of one choice, in a group by their number."""
    grid = QGridLayout()
    grid.setSpacing(8)
    for at, (title, below) in enumerate(texts):
        card = ChoiceCard(title, below, name)
        group.addButton(card, at)
        grid.addWidget(card, at // columns, at % columns)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return grid


def open_export(desk: Desk, where: Where, parent: QWidget | None = None) -> ExportDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: ExportDialog(desk, where, parent), parent)
