# SPDX-License-Identifier: MIT
"""Export: whom, as what, and where to; written by the real program."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Stage
from followup_desk.services.desk import Desk
from followup_desk.ui.exports import export_work
from followup_desk.ui.exports.export_dialog import ExportDialog, open_export
from followup_desk.ui.exports.export_work import Where, file_stem
from followup_desk.ui.window import child_command
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, plan
from tests.calendars import titles

PATIENCE_MS = 30_000
SLOW = """
import sys, time
print('{"progress": {"people": 1, "of": 4}}', flush=True)
time.sleep(60)
"""


@pytest.fixture
def three(desk: Desk) -> None:
    add(desk, "Ana Ribeiro", email="ana@example.com", stage=Stage.CUSTOMER)
    add(desk, "Ben Okafor", stage=Stage.CUSTOMER)
    add(desk, "佐藤 / <b>美咲</b>")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the system's dialog answers; tests rename it."""
    chosen = tmp_path / "people.vcf"
    monkeypatch.setattr(export_work, "ask_for_export_file", lambda *_: str(chosen))
    return chosen


def opened(desk: Desk, over: QWidget, where: Where = Where()) -> ExportDialog:  # noqa: B008
    dialog = open_export(desk, where, over)
    assert dialog is not None
    return dialog


def export(dialog: ExportDialog, qtbot: QtBot) -> str:
    """Do it, and give what was said."""
    with qtbot.waitSignal(dialog.exported, timeout=PATIENCE_MS) as exported:
        dialog.accept()
    return str(exported.args[0])


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("where", "titles"),
    [
        (Where(), ["Everybody (3)"]),
        (Where("customers", "", 1), ["Everybody (3)", "The list “Customers” (2)", "Only Ana Ribeiro"]),
        (Where("customers", "ben"), ["Everybody (3)", "Found for “ben” (1)"]),
        (Where("all", "", 3), ["Everybody (3)", "Only 佐藤 / <b>美咲</b>"]),
    ],
)
def test_who_may_be_meant(desk: Desk, where: Where, titles: list[str]) -> None:
    assert [scope.title for scope in export_work.scopes(desk, where)] == titles


@pytest.mark.usefixtures("three")
def test_everybody_as_vcard(desk: Desk, over: QWidget, qtbot: QtBot, file: Path) -> None:
    assert export(opened(desk, over), qtbot) == "3 people are in people.vcf."
    text = file.read_text(encoding="utf-8")
    assert text.count("BEGIN:VCARD") == text.count("VERSION:3.0") == 3


@pytest.mark.usefixtures("three")
def test_only_the_list_as_vcard_4(desk: Desk, over: QWidget, qtbot: QtBot, file: Path) -> None:
    dialog = opened(desk, over, Where("customers"))
    dialog.choose(scope="list", kind="vcard4")
    assert export(dialog, qtbot) == "2 people are in people.vcf."
    assert file.read_text(encoding="utf-8").count("VERSION:4.0") == 2


@pytest.mark.usefixtures("three")
def test_what_is_open_as_a_calendar(
    desk: Desk, over: QWidget, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(desk, 1, "2026-12-01")
    plan(desk, 1, "2026-12-02T10:00")
    dialog = opened(desk, over)
    dialog.choose(kind="ics")
    assert export_work.stem_of(dialog.scope().stem, dialog.format()) == "follow-ups-2026-11-21"
    dialog.accept()
    assert dialog.refusal() == "The name of this kind of file ends with .ics."
    written = file.with_suffix(".ics")
    monkeypatch.setattr(export_work, "ask_for_export_file", lambda *_: str(written))
    assert export(dialog, qtbot) == "4 follow-ups are in people.ics."  # one for each customer, by rule
    assert {"20261201 Call Ana Ribeiro", "20261202T100000 Call Ana Ribeiro"} <= {*titles(written.read_text())}


@pytest.mark.usefixtures("three")
def test_those_found(desk: Desk, over: QWidget, qtbot: QtBot, file: Path) -> None:
    dialog = opened(desk, over, Where("all", "ana@example"))
    dialog.choose(scope="found")
    assert export(dialog, qtbot) == "1 person is in people.vcf."
    assert "Okafor" not in file.read_text(encoding="utf-8")


@pytest.mark.usefixtures("three")
def test_one_person_from_the_menu(desk: Desk, window: MainWindow, qtbot: QtBot, file: Path) -> None:
    window.go.show_contact(2)
    window.menus.actions["export-contact"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert (dialog.scope().title, dialog.scope().stem) == ("Only Ben Okafor", "Ben Okafor")
    export(dialog, qtbot)
    assert "Okafor" in file.read_text(encoding="utf-8")
    assert window.toast.text() == "1 person is in people.vcf."


@pytest.mark.usefixtures("three")
def test_the_whole_desk_is_everybodys(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, Where("customers", "", 1))
    dialog.choose(scope="one")
    dialog.choose(kind="json")
    assert dialog.scope().name == "all"
    assert [dialog.who.button(at).isEnabled() for at in range(3)] == [True, False, False]
    dialog.choose(kind="csv")
    assert all(dialog.who.button(at).isEnabled() for at in range(3))


@pytest.mark.usefixtures("three")
def test_the_kind_chosen_last_is_chosen_again(desk: Desk, over: QWidget, qtbot: QtBot, file: Path) -> None:
    dialog = opened(desk, over)
    dialog.choose(kind="vcard4")
    export(dialog, qtbot)
    assert opened(desk, over).format().name == "vcard4"


def test_a_name_that_says_something_else_is_refused(
    desk: Desk, over: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(export_work, "ask_for_export_file", lambda *_: str(tmp_path / "people.txt"))
    dialog = opened(desk, over)
    dialog.accept()
    assert dialog.refusal() == "The name of this kind of file ends with .vcf."
    assert dialog.isVisible()


def test_where_it_cannot_be_written_is_said(
    desk: Desk, over: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(export_work, "ask_for_export_file", lambda *_: str(tmp_path / "nowhere" / "people.vcf"))
    dialog = opened(desk, over)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(dialog.refusal()), timeout=PATIENCE_MS)
    assert dialog.isVisible()
    assert dialog.accept_button.isEnabled()


def test_cancelling_leaves_the_file_as_it_was(
    desk: Desk, over: QWidget, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text("before")
    monkeypatch.setattr(child_command, "PROGRAM", (sys.executable, "-c", SLOW))
    dialog = opened(desk, over)
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.bar.value() == 250, timeout=PATIENCE_MS)
    child = dialog.child
    assert child is not None
    assert not dialog.accept_button.isEnabled()
    dialog.reject()
    assert not child.is_running()
    assert dialog.isVisible()
    assert dialog.refusal() == "Cancelled. No file was written."
    assert file.read_text() == "before"


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("佐藤 美咲", "佐藤 美咲"),
        ("a" * 200, "a" * 60),
        (" . ", "contacts"),
        ("nul\0\n<b>", "nul b"),
    ],
)
def test_a_name_is_no_path(text: str, stem: str) -> None:
    assert file_stem(text) == stem
