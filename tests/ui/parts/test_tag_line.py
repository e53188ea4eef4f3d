# SPDX-License-Identifier: MIT
"""A line of tags."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.ui.parts.tag_line import TagLine


@pytest.fixture
def line(qtbot: QtBot) -> TagLine:
    made = TagLine(("textiles", "a, b"), ["golf", "Golden", "textiles"])
    qtbot.addWidget(made)
    return made


def offered(line: TagLine) -> list[str]:
    completer = line.completer()
    assert completer is not None
    model = completer.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_untouched_tags_stay_as_they_are(line: TagLine) -> None:
    assert line.tags() == ("textiles", "a, b")


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("golf, textiles", ("golf", "textiles")),
        (" golf ,, GOLF ,", ("golf",)),
        ("", ()),
        ("two  words", ("two words",)),
    ],
)
def test_typed_tags_are_taken_once_each(line: TagLine, typed: str, tags: tuple[str, ...]) -> None:
    line.setText(typed)
    assert line.tags() == tags


def test_the_tag_being_typed_is_completed(line: TagLine) -> None:
    line.clear()
    QTest.keyClicks(line, "textiles, go")
    assert offered(line) == ["textiles, golf", "textiles, Golden"]


def test_a_tag_that_is_there_is_not_offered_again(line: TagLine) -> None:
    line.clear()
    QTest.keyClicks(line, "golf, go")
    assert offered(line) == ["golf, Golden"]
