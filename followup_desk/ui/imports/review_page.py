# SPDX-License-Identifier: MIT
"""What would come in, to be looked over before it does: files, people, possible doubles, what is skipped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QTabWidget, QVBoxLayout, QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.imports import file_words, import_words
from followup_desk.ui.imports.doubles_part import DoublesPart
from followup_desk.ui.imports.files_part import FilesPart
from followup_desk.ui.imports.findings import Findings, PersonSeen
from followup_desk.ui.imports.skipped_part import SkippedPart
from followup_desk.ui.imports.wishes import Wishes
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_table import TextTableModel, text_table


class ReviewPage(QWidget):
    """`corrected` and `decided` as its parts tell them; `follows` is what the check box says."""

    corrected = Signal(str, str, object)
    decided = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(role="heading")
        self.counts = plain_label(role="dim", wrap=True)
        self.guessed = plain_label(wrap=True)
        self.tabs = QTabWidget()
        self.people = TextTableModel(
            [self.tr("Name"), self.tr("Organisation"), self.tr("Email"), self.tr("Phone"), self.tr("What happens")],
            self,
        )
        self.people_list = text_table(
            self.people, self.tr("The first people in the files"), stretched=0, widths=(0, 160, 190, 140, 124)
        )
        self.files = FilesPart()
        self.doubles = DoublesPart()
        self.skipped = SkippedPart(desk)
        self._people_page = self._page_of_people()
        self.follow = QCheckBox(self.tr("&Follow up with these people?"))
        self._build()
        self.files.corrected.connect(self.corrected)
        self.doubles.decided.connect(self.decided)

    def show_findings(self, found: Findings, wishes: Wishes, *, again: bool) -> None:
        """`again`: the user corrected something, and the page stays where they are."""
        self._title.setText(import_words.title_before(found))
        self.counts.setText(import_words.counts(found))
        self.counts.setVisible(bool(self.counts.text()))
        self.guessed.setText(file_words.guessed_days(found.files))
        self.guessed.setVisible(bool(self.guessed.text()))
        self.files.show_files(found.files)
        self.people.show([_person_row(person) for person in found.people])
        self._first.setText(self._first_words(found))
        self.doubles.show_doubles(found.doubles, wishes.decisions)
        self.skipped.show_skipped(found.skipped)
        self._show_tabs(found)
        self.follow.setEnabled(bool(found.came()))
        if not again:
            self.tabs.setCurrentWidget(self._first_page(found))

    def show_busy(self) -> None:
        """The files are read once more."""
        self.counts.setText(self.tr("Reading again with your correction…"))
        self.counts.show()

    def follows(self) -> bool:
        return self.follow.isChecked() and self.follow.isEnabled()

    def focus(self) -> None:
        """Where the page is read from."""
        page = self.tabs.currentWidget()
        lists = {self.files: self.files.list, self.doubles: self.doubles.list, self.skipped: self.skipped.list}
        lists.get(page, self.people_list).setFocus()

    def _build(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.tr("What to look at"))
        for page in (self._people_page, self.files, self.doubles, self.skipped):
            self.tabs.addTab(page, "")
        self.follow.setToolTip(self._follow_words())
        self.follow.setAccessibleDescription(self._follow_words())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.counts)
        column.addWidget(self.guessed)
        column.addSpacing(4)
        column.addWidget(self.tabs, 1)
        column.addSpacing(8)
        column.addWidget(self.follow)
        column.addWidget(plain_label(self._follow_words(), role="dim", wrap=True))

    def _follow_words(self) -> str:
        return self.tr(
            "Yes: they are all prospects whom the desk follows up with. No: they are only known, and next you can pick"
            " those who matter."
        )

    def _page_of_people(self) -> QWidget:
        page = QWidget()
        self._first = plain_label(role="dim", wrap=True)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.people_list, 1)
        column.addWidget(self._first)
        return page

    def _first_words(self, found: Findings) -> str:
        shown, all_of_them = len(found.people), found.came()
        if not all_of_them:
            return self.tr("Nobody was found in these files.")
        if shown < all_of_them:
            return self.tr("The first {shown} of {count}.").format(shown=number(shown), count=number(all_of_them))
        return ""

    def _show_tabs(self, found: Findings) -> None:
        for page, words, count, shown in (
            (self._people_page, self.tr("People {count}"), found.came(), True),
            (self.files, self.tr("Files {count}"), len(found.files), True),
            (self.doubles, self.tr("Possible doubles {count}"), len(found.doubles), bool(found.doubles)),
            (self.skipped, self.tr("Skipped {count}"), len(found.skipped), bool(found.skipped)),
        ):
            index = self.tabs.indexOf(page)
            self.tabs.setTabText(index, words.format(count=number(count)))
            self.tabs.setTabVisible(index, shown)

    def _first_page(self, found: Findings) -> QWidget:
        """Where something is to be said by the user; else the people."""
        if self.files.needs_columns():
            return self.files
        if found.doubles:
            return self.doubles
        return self.skipped if found.skipped and not found.came() else self._people_page


def _person_row(person: PersonSeen) -> tuple[str, ...]:
    fate = import_words.fate_word(person.fate)
    return person.name, person.organisation, person.emails, person.phones, fate
