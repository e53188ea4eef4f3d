# SPDX-License-Identifier: MIT
"""Below *Why?*: stopping the rule for one person or for everybody, with what that does said before it is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from followup_desk.services import rule_settings
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_caption
from followup_desk.ui.parts.text_block import TextBlock

_NAME_LENGTH = 24


class StopBar(QFrame):
    """`stopped` says for whom (True: for this person alone) and whether the one asked about is dropped, too."""

    stopped = Signal(bool, bool)
    resumed = Signal()
    """It is to go on for this person, for whom it was stopped."""

    def __init__(
        self,
        rule: str,
        name: str,
        *,
        can_drop: bool = False,
        is_off: bool = False,
        is_question: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._what = rule_settings.title(rule)
        self._name = _short(name)
        self._can_drop = can_drop
        self._stays = (
            self.tr("This question stays until you answer it.")
            if is_question
            else self.tr("What is planned already stays.")
        )
        self._for_one = True
        self.for_one = KeyedButton(
            plain_caption(self.tr("Stop this for {name}…").format(name=isolate(self._name))), role="mini"
        )
        self.for_all = KeyedButton(self.tr("Stop this for everybody…"), role="mini")
        self.go_on = KeyedButton(
            plain_caption(self.tr("Go on with this for {name}").format(name=isolate(self._name))), role="mini"
        )
        self.for_one.setVisible(not is_off)
        self.go_on.setVisible(is_off)
        self.words = TextBlock(theme.font(12), "ink_2", 5)
        self.drop = QCheckBox(self.tr("&Drop this one, too"))
        self.stop = KeyedButton(self.tr("Stop"), role="mini-primary")
        self.leave = KeyedButton(self.tr("Leave it on"), role="mini")
        self.pages = QStackedLayout(self)
        self._build()
        self.go_on.clicked.connect(self.resumed)
        self.for_one.clicked.connect(self._ask_for_one)
        self.for_all.clicked.connect(self._ask_for_all)
        self.stop.clicked.connect(self._stop)
        self.leave.clicked.connect(self._leave)

    def is_asking(self) -> bool:
        """Is it said what stopping does, and not yet done?"""
        return self.pages.currentIndex() == 1

    def _build(self) -> None:
        first = QWidget()
        row = QHBoxLayout(first)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.for_one)
        row.addWidget(self.go_on)
        row.addWidget(self.for_all)
        row.addStretch(1)
        second = QFrame()
        second.setProperty("role", "card")
        column = QVBoxLayout(second)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.words)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.drop)
        column.addLayout(buttons)
        self.pages.setSizeConstraint(QStackedLayout.SizeConstraint.SetNoConstraint)
        self.pages.addWidget(first)
        self.pages.addWidget(second)
        self._fit()

    def _ask_for_one(self) -> None:
        self._ask(for_one=True)

    def _ask_for_all(self) -> None:
        self._ask(for_one=False)

    def _ask(self, *, for_one: bool) -> None:
        self._for_one = for_one
        self.words.set_text(self._said(for_one=for_one))
        self.drop.setVisible(self._can_drop)
        self.drop.setChecked(self._can_drop)
        self.stop.setAccessibleDescription(self.words.text())
        self.pages.setCurrentIndex(1)
        self._fit()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, *, for_one: bool) -> str:
        if for_one:
            said = self.tr("“{rule}” stops for {name} alone. {stays} Undo takes it back.")
        else:
            said = self.tr(
                "“{rule}” stops for everybody. {stays} You turn it on again in the preferences, under the same words: "
                "Undo does not."
            )
        return said.format(rule=self._what, name=isolate(self._name), stays=self._stays)

    def _stop(self) -> None:
        self.stopped.emit(self._for_one, self._can_drop and self.drop.isChecked())

    def _leave(self) -> None:
        self.pages.setCurrentIndex(0)
        self._fit()
        (self.for_one if self._for_one else self.for_all).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """As high as the page that is shown."""
        width = max(self.width(), 300) - 26
        height = self.for_one.sizeHint().height()
        if self.is_asking():
            height = self.words.heightForWidth(width) + self.stop.sizeHint().height() + 30
        self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _short(name: str) -> str:
    return name if len(name) <= _NAME_LENGTH else name[: _NAME_LENGTH - 1].rstrip() + "…"
