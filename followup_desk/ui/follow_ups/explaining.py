# SPDX-License-Identifier: MIT
"""What the two dialogs of *Why?* share: the rule, its facts, the preference behind it, and stopping it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desk.domain.punctuation import labelled
from followup_desk.services.acts import rule_stops
from followup_desk.services.desk import Desk
from followup_desk.services.shaping import Shaped
from followup_desk.ui.follow_ups.stop_bar import StopBar
from followup_desk.ui.look import theme
from followup_desk.ui.parts.desk_dialog import DeskDialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.parts.text_block import TextBlock

Facts = Sequence[tuple[str, str]]


class Explaining(DeskDialog):
    """`preferences_wanted` names a setting, `cadence_wanted` a contact, `entry_wanted` a contact and what happened with
    them; `said` is something to tell that cannot be undone."""

    preferences_wanted = Signal(str)
    cadence_wanted = Signal(object)
    entry_wanted = Signal(object, object)
    said = Signal(str)

    def __init__(self, desk: Desk, name: str, title: str, contact_id: int, parent: QWidget | None) -> None:
        super().__init__(desk, name, title, parent)
        self.contact_id = contact_id
        self.rule = ""
        self._entry_id: int | None = None
        self._shaped: Shaped | None = None
        self.facts: Facts = ()
        self.shown_setting = TextBlock(theme.font(12), "ink_2", 2)
        self.change = KeyedButton(self.tr("Change…"), role="mini")
        self.show_entry = KeyedButton(self.tr("Show it on the timeline"), role="mini")
        self.stop_bar: StopBar | None = None

    def explain(
        self, rule_in_words: str, facts: Facts, shaped: Shaped | None, entry_id: int | None, stop_bar: StopBar | None
    ) -> None:
        """Fill the body: what is said of it, what it goes by, and what changes it."""
        self.facts, self._shaped, self._entry_id, self.stop_bar = facts, shaped, entry_id, stop_bar
        self.body.addWidget(plain_label(rule_in_words, wrap=True))
        grid = FormGrid(label_width=104)
        for title, text in facts:
            grid.add_text(title, text)
        grid.end()
        self.body.addWidget(scrolled(grid), 1)
        if shaped is not None:
            self._add_setting(shaped)
        if stop_bar is not None:
            stop_bar.stopped.connect(self._stopped)
            stop_bar.resumed.connect(self._resumed)
            self.body.addWidget(stop_bar)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(560, 560))
        if entry_id is not None:
            self.show_entry.clicked.connect(self._to_entry)
            self.extra_buttons.addWidget(self.show_entry)
        spoken = [rule_in_words, *(labelled(title, text) for title, text in facts), shaped.words if shaped else ""]
        self.setAccessibleDescription("\n".join(line for line in spoken if line))
        self.accept_button.setFocus()

    def stop(self, for_one: bool, drop: bool) -> None:
        """Stop the rule; what stops it for all is told."""
        raise NotImplementedError

    def _add_setting(self, shaped: Shaped) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.shown_setting.set_text(shaped.words)
        self.change.setAccessibleName(self.tr("Change: {setting}").format(setting=shaped.words))
        self.change.clicked.connect(self._change)
        row.addWidget(self.shown_setting, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.change)
        self.body.addLayout(row)

    def _change(self) -> None:
        assert self._shaped is not None
        setting = self._shaped.setting
        self.reject()
        if setting:
            self.preferences_wanted.emit(setting)
        else:
            self.cadence_wanted.emit(self.contact_id)

    def _to_entry(self) -> None:
        self.reject()
        self.entry_wanted.emit(self.contact_id, self._entry_id)

    def _resumed(self) -> None:
        if self.try_or_refuse(lambda: rule_stops.set_rule(self._desk, self.contact_id, self.rule, on=True)):
            self.reject()

    def _stopped(self, for_one: bool, drop: bool) -> None:
        if not self.try_or_refuse(lambda: self.stop(for_one, drop)):
            return
        self.reject()
        if not for_one and not drop:  # what is dropped tells it by itself, with Undo
            self.said.emit(self.tr("Stopped for everybody: turn it on again in the preferences."))
