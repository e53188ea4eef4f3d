# SPDX-License-Identifier: MIT
"""In a language with long words every place still holds its texts, and nothing is left in English."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from followup_desk.services import people
from followup_desk.ui.contacts.note_hits import NoteHits
from followup_desk.ui.window.main_window import MainWindow
from tests.ui import cut_texts, pseudo
from tests.ui.given_texts import is_given
from tests.ui.places import front, places
from tests.ui.walking import come_back, desk_of_samples, window_on


@pytest.fixture(scope="module")
def made(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """The smallest window that there is."""
    desk = desk_of_samples(tmp_path_factory.mktemp("longer"))
    with pseudo.spoken(), window_on(desk, QSize(1024, 640)) as window:
        yield window


@pytest.mark.parametrize("name", places())
def test_a_place_holds_longer_texts(made: MainWindow, name: str) -> None:
    made.go.show_contact(people.find(made.desk(), "Ana Ribeiro"))
    made.go.go_timeline()
    places()[name](made)
    opened = front(made)
    for _ in range(2):  # what came with the first changes sizes with the second
        QApplication.processEvents()
    faults = [*cut_texts.cut(opened), *_in_english(opened)]
    come_back(made)
    assert not faults, "\n".join(faults)


def _in_english(whole: QWidget) -> Iterator[str]:
    for each, text in (*cut_texts.texts_of(whole), *_told(whole)):
        if any(c.isalpha() for c in text) and not pseudo.is_translated(text) and not is_given(text):
            yield f"not translated: {type(each).__name__} {text!r}"


def _told(whole: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What is said to who points or listens, and the first rows of lists."""
    for each in filter(cut_texts.is_laid_out, whole.findChildren(QWidget)):
        for text in (each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.statusTip()):
            yield each, text
        if isinstance(each, QLineEdit):
            yield each, each.text()
        rows_are_notes = isinstance(each.parent(), NoteHits)
        model = each.model() if isinstance(each, QAbstractItemView) and not rows_are_notes else None
        for row in range(min(model.rowCount(), 20) if model else 0):
            index = model.index(row, 0) if model else QModelIndex()
            yield each, str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
