# SPDX-License-Identifier: MIT
"""What a log may also say, each line shown when it is wanted: who else was there, a concern, and what is rarer."""

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from followup_desk.domain.errors import Ambiguous, Refused
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.log.log_state import LogState
from followup_desk.ui.parts.amount_text import read_amount
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.people_line import PeopleLine


class LogMore(QWidget):
    """Reads into and out of a LogState. What cannot be understood is refused beside its field."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = FormGrid(label_width=58)
        self.concern = self._form.add(self.tr("Concern"), QLineEdit())
        self.concern.setPlaceholderText(self.tr("What keeps them from saying yes?"))
        self.with_names = self._form.add(self.tr("With"), PeopleLine(desk))
        self.with_names.setPlaceholderText(self.tr("Who else was there: names or emails, with commas"))
        self.minutes = self._form.add(self.tr("Minutes"), QSpinBox())
        self.minutes.lineEdit().setTextMargins(8, 0, 8, 0)  # the sheet does not reach it
        self.minutes.setRange(0, 7 * 1440)
        self.minutes.setMaximumWidth(140)
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.amount = self._form.add(self.tr("Amount"), QLineEdit())
        self.amount.setPlaceholderText(self.tr("What it is worth, in whole units"))
        self.opportunity = self._form.add(self.tr("About"), QLineEdit())
        self.opportunity.setPlaceholderText(self.tr("Which opportunity; a new title opens one"))
        self._titles = QStringListModel(self)
        self.opportunity.setCompleter(QCompleter(self._titles, self))
        self.boxes = {
            "incoming": QCheckBox(self.tr("They began it")),
            "asked": QCheckBox(self.tr("They asked for it")),
            "significant": QCheckBox(self.tr("It was significant")),
            "distracted": QCheckBox(self.tr("They were distracted")),
        }
        self._rare = QWidget(self)
        self._build()
        self._connect()

    def offer(self, titles: list[str]) -> None:
        """The open opportunities, to complete what is typed."""
        self._titles.setStringList(titles)

    def refuse_opportunity(self, message: str) -> None:
        """Say beside the opportunity what is wrong, and go there."""
        self._form.refuse(self.opportunity, message)

    def errors(self) -> dict[str, str]:
        """What is wrong, by the line that it is in."""
        return {"with": self._form.error_of(self.with_names), "more": self._form.error_of(self.amount)}

    def show_state(self, state: LogState) -> None:
        self._form.clear()
        self.with_names.setText(state.with_names)
        self.minutes.setValue(state.minutes)
        self.concern.setText(state.concern)
        self.amount.setText(state.amount)
        self.opportunity.setText(state.opportunity)
        for name, box in self.boxes.items():
            box.setChecked(bool(getattr(state, name)))

    def into(self, state: LogState) -> LogState:
        """The state with what stands here."""
        ticked = {name: box.isChecked() for name, box in self.boxes.items()}
        return replace(
            state,
            with_names=self.with_names.text(),
            minutes=self.minutes.value(),
            concern=self.concern.text(),
            amount=self.amount.text(),
            opportunity=self.opportunity.text(),
            **ticked,  # type: ignore[arg-type]
        )

    def show_rows(self, *, with_names: bool, concern: bool, rest: bool) -> None:
        """The lines that are wanted, and none else."""
        self._form.set_shown(self.with_names, with_names)
        self._form.set_shown(self.concern, concern)
        for field in (self.minutes, self.amount, self.opportunity):
            self._form.set_shown(field, rest)
        self._rare.setVisible(rest)
        self.setVisible(with_names or concern or rest)
        self.updateGeometry()

    def is_used(self) -> bool:
        """Whether anything rare is said here, so that it must not be out of sight."""
        return replace(self.into(LogState()), with_names="", concern="") != LogState()

    def refuse_nothing(self) -> None:
        """Take back what was said to be wrong."""
        self._form.clear()

    def with_ids(self, *, refuse: bool) -> tuple[int, ...]:
        """Who is meant by the names. Raises Refused for one that fits nobody or several; with `refuse` it is
        also said beside the field, and the focus goes there."""
        found = []
        for name in (part.strip() for part in self.with_names.text().split(",")):
            try:
                found += [people.find(self._desk, name)] if name else []
            except Refused as refused:
                if refuse:
                    self._form.refuse(self.with_names, self._who(name, refused))
                raise
        return tuple(found)

    def amount_said(self, *, refuse: bool) -> int | None:
        """The amount; raises Refused as `with_ids` does for what is no whole number."""
        try:
            return read_amount(self.amount.text())
        except Refused as refused:
            if refuse:
                self._form.refuse(self.amount, str(refused))
            raise

    def _who(self, name: str, refused: Refused) -> str:
        """What is wrong with a name, and how to mend it here."""
        if isinstance(refused, Ambiguous):
            return self.tr("“{name}” fits several people: write an email address instead.").format(name=name[:80])
        return self.tr("Nobody fits “{name}”: write it as the list of contacts does.").format(name=name[:80])

    def _build(self) -> None:
        flow = FlowLayout(self._rare, gap=16, line_gap=6)
        for box in self.boxes.values():
            flow.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._form)
        layout.addWidget(self._rare)

    def _connect(self) -> None:
        for line in (self.with_names, self.concern, self.amount, self.opportunity):
            line.textChanged.connect(self._edited)
        self.with_names.completer().activated.connect(self._edited)
        self.opportunity.completer().setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.opportunity.completer().activated.connect(self._edited)
        self.minutes.valueChanged.connect(self._edited)
        for box in self.boxes.values():
            box.toggled.connect(self._edited)

    def _edited(self) -> None:
        self.changed.emit()
