# SPDX-License-Identifier: MIT
"""Combo boxes of long forms: the wheel passes by, and a search finds one of many."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from followup_desk.ui.editor.places import countries, zones
from followup_desk.ui.parts.quiet_combo import QuietCombo, SearchBox, WordBox


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    made = SearchBox([("Europe/Lisbon", "Europe/Lisbon"), ("America/New York", "America/New_York"), ("UTC", "UTC")])
    qtbot.addWidget(made)
    return made


def test_the_wheel_changes_nothing(qtbot: QtBot) -> None:
    combo = QuietCombo()
    qtbot.addWidget(combo)
    combo.addItems(["a", "b", "c"])
    none, up = QPoint(), QPoint(0, -120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(QPointF(), QPointF(), none, up, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    combo.wheelEvent(event)
    assert (combo.currentIndex(), event.isAccepted()) == (0, False)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("lisbon", "Europe/Lisbon"),
        (" NEW YORK ", "America/New_York"),
        ("america/new_york", "America/New_York"),
        ("", ""),
    ],
)
def test_a_choice_is_found_by_any_part(box: SearchBox, typed: str, value: str) -> None:
    box.setEditText(typed)
    assert box.chosen() == value


@pytest.mark.parametrize("typed", ["Atlantis", "e"])
def test_none_or_several_is_no_choice(box: SearchBox, typed: str) -> None:
    box.setEditText(typed)
    with pytest.raises(ValueError, match="one of the list"):
        box.chosen()


def test_what_is_stored_is_kept_though_it_is_not_offered(box: SearchBox) -> None:
    box.choose("Etc/GMT+5")
    assert (box.currentText(), box.chosen()) == ("Etc/GMT+5", "Etc/GMT+5")
    box.setEditText("")
    assert box.chosen() == ""


def test_the_name_is_on_the_line_that_has_the_focus(box: SearchBox) -> None:
    box.setAccessibleName("Time zone")
    line = box.lineEdit()
    assert line is not None
    assert line.accessibleName() == "Time zone"


def test_words_of_the_users_own_are_taken(qtbot: QtBot) -> None:
    words = WordBox(("work", "home"), "yacht")
    qtbot.addWidget(words)
    assert words.word() == "yacht"
    words.setEditText(" boat ")
    assert words.word() == "boat"


def test_every_zone_and_country_can_be_chosen_by_what_is_shown(qtbot: QtBot) -> None:
    for places in (zones(), countries()):
        assert len(places) > 200
        box = SearchBox(places)
        qtbot.addWidget(box)
        for text, value in places[::17]:
            box.setEditText(text)
            assert box.chosen() == value


def test_a_few_choices_are_all_to_be_seen(qtbot: QtBot) -> None:
    box = QuietCombo()
    qtbot.addWidget(box)
    box.addItems(["As the system has it", "English", "Deutsch", "Français"])
    box.show()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.showPopup()
    rows = sum(box.view().sizeHintForRow(row) for row in range(box.count()))
    assert box.view().viewport().height() >= rows
    box.hidePopup()
