# SPDX-License-Identifier: MIT
"""An entry opened to be read whole and mended."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import Interaction
from followup_desk.services import history, timeline
from followup_desk.services.desk import Desk
from followup_desk.ui.person.entry_editor import EntryEditor, open_entry
from tests.builders import add, logged


def opened(desk: Desk, over: QWidget, **fields: object) -> EntryEditor:
    ana = add(desk)
    logged(desk, ana, "call", "next-step", **fields)
    dialog = open_entry(desk, timeline.page(desk, ana)[0], over)
    assert dialog is not None
    return dialog


def entry(desk: Desk) -> Interaction:
    return timeline.page(desk, 1)[0]


def test_text_moment_and_minutes_can_be_mended(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, notes="befor")
    dialog.notes.set_text("before")
    dialog.when.setText("yesterday 9:30")
    dialog.minutes.setValue(12)
    dialog.accept()
    after = entry(desk)
    assert (after.notes, after.minutes) == ("before", 12)
    assert after.at == datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def test_looking_changes_nothing(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, notes="as\r\nit was", minutes=5)
    acts = len(history.acts(desk))
    dialog.accept()
    assert len(history.acts(desk)) == acts
    assert entry(desk).notes == "as\r\nit was"


def test_a_moment_to_come_is_refused_where_it_stands(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, notes="x")
    dialog.when.setText("2027-01-01")
    dialog.accept()
    assert dialog.isVisible()
    assert "still to come" in dialog.form.error_of(dialog.when)


def test_a_megabyte_is_read_and_kept_whole(desk: Desk, over: QWidget) -> None:
    text = "x" * 600_000 + "\n" + "word " * 80_000
    dialog = opened(desk, over, notes=text)
    assert dialog.notes.text() == text
    dialog.notes.insertPlainText("a")
    dialog.accept()
    assert entry(desk).notes == "a" + text


def test_html_is_shown_as_text(qtbot: QtBot, desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, notes="<b>bold</b>")
    assert dialog.notes.toPlainText() == "<b>bold</b>"
