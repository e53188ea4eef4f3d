# SPDX-License-Identifier: MIT
"""How an import ended: how many came in, what stayed as it was, what was skipped; or that it was taken back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.imports import import_words
from followup_desk.ui.imports.field_words import field_word, value_words
from followup_desk.ui.imports.findings import Findings, TakenBack
from followup_desk.ui.imports.skipped_part import SkippedPart
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_table import TextTableModel, text_table


class ResultPage(QWidget):
    """`show_result` after an import, `show_taken_back` when it was taken back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(role="heading", wrap=True)
        self._below = plain_label(role="dim", wrap=True)
        self._lead = plain_label(wrap=True)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.tr("What to look at"))
        self.conflicts = TextTableModel(
            [self.tr("Person"), self.tr("Field"), self.tr("Yours, kept"), self.tr("In the file")], self
        )
        name = self.tr("Where you and the file differ")
        self.conflicts_list = text_table(self.conflicts, name, stretched=3, widths=(180, 110, 200))
        self.kept = TextTableModel([self.tr("Person"), self.tr("Why they stayed")], self)
        self.kept_list = text_table(self.kept, self.tr("Who stayed"), stretched=1, widths=(220,))
        self.skipped = SkippedPart(desk)
        for page in (self.conflicts_list, self.kept_list, self.skipped):
            self.tabs.addTab(page, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._below)
        column.addSpacing(4)
        column.addWidget(self._lead)
        column.addSpacing(4)
        column.addWidget(self.tabs, 1)
        column.addStretch(0)

    def show_result(self, found: Findings, *, followed: bool) -> None:
        """`followed`: the user said that they are, and only the first steps are left to plan."""
        self._say(import_words.title_after(found), import_words.counts(found))
        self._lead.setText(import_words.what_is_next(followed=followed) if found.created else "")
        self._lead.setVisible(bool(found.created))
        rows = [
            (each.name, field_word(each.field), *(value_words(each.field, said) for said in (each.ours, each.theirs)))
            for each in found.conflicts
        ]
        self.conflicts.show(rows)
        self.skipped.show_skipped(found.skipped)
        self._show_tabs(conflicts=len(rows), kept=0, skipped=len(found.skipped))

    def show_taken_back(self, taken: TakenBack) -> None:
        self._say(import_words.title_taken_back(taken), "")
        self._lead.hide()
        self.kept.show(kept_rows(taken.kept))
        self._show_tabs(conflicts=0, kept=len(taken.kept), skipped=0)

    def words(self) -> str:
        """What the page says at its head."""
        said = (self._title.text(), self._below.text(), "" if self._lead.isHidden() else self._lead.text())
        return " ".join(part for part in said if part)

    def _say(self, title: str, below: str) -> None:
        self._title.setText(title)
        self._below.setText(below)
        self._below.setVisible(bool(below))

    def _show_tabs(self, *, conflicts: int, kept: int, skipped: int) -> None:
        for page, words, count in (
            (self.conflicts_list, self.tr("You and the file differ {count}"), conflicts),
            (self.kept_list, self.tr("Stayed {count}"), kept),
            (self.skipped, self.tr("Skipped {count}"), skipped),
        ):
            index = self.tabs.indexOf(page)
            self.tabs.setTabText(index, words.format(count=number(count)))
            self.tabs.setTabVisible(index, bool(count))
            if count and not self.tabs.isTabVisible(self.tabs.currentIndex()):
                self.tabs.setCurrentIndex(index)
        self.tabs.setVisible(bool(conflicts or kept or skipped))


def kept_rows(kept: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Who stayed and why, in rows."""
    return [(name, why or import_words.built_on()) for name, why in kept]
