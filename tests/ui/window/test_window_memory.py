# SPDX-License-Identifier: MIT
"""What the window remembers, and that nothing that stands there can keep it from opening."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.ui.window import window_memory
from followup_desk.ui.window.window_memory import Kept


def test_what_was_kept_comes_back(desk: Desk) -> None:
    kept = Kept("abc=", "300,400", "quiet", 7)
    window_memory.keep(desk, kept)
    assert window_memory.recall(desk) == kept


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"widths": 5, "contact_id": "x", "new": 1}'])
def test_what_cannot_be_read_is_as_if_not_kept(desk: Desk, text: str) -> None:
    preferences.remember(desk, "main_window", text)
    assert window_memory.recall(desk) == Kept()


def test_a_window_is_put_where_it_was(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    for widget in (first, second):
        qtbot.addWidget(widget)
    first.resize(640, 480)
    window_memory.place(second, window_memory.geometry_of(first))
    assert second.size() == first.size()


@pytest.mark.parametrize("geometry", ["", "not base64!", "AAAA"])
def test_without_a_place_it_takes_the_wanted_size_as_far_as_there_is_room(qtbot: QtBot, geometry: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    window_memory.place(widget, geometry)
    screen = widget.screen().availableSize()
    assert widget.size() == window_memory.WANTED_SIZE.boundedTo(screen - QSize(8, 40))
    assert screen.height() - widget.height() >= 40 or widget.height() == window_memory.WANTED_SIZE.height()
