# SPDX-License-Identifier: MIT
"""The import dialog: from choosing files to what came in, with a stand-in for the program that does the work."""

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.ui.imports.import_dialog import ImportDialog, Step
from followup_desk.ui.imports.mapping_model import FIELD
from followup_desk.ui.parts.text_table import TextTableModel
from tests.ui.imports import answers
from tests.ui.imports.conftest import Stage

FILE = "/home/ana/phone.vcf"


def rows(model: TextTableModel) -> list[str]:
    """Each row as one visual line."""
    columns = range(model.columnCount())
    return [" | ".join(str(model.index(row, column).data()) for column in columns) for row in range(model.rowCount())]


def tabs(dialog: ImportDialog) -> list[str]:
    bar = dialog.review.tabs
    return [bar.tabText(index) for index in range(bar.count()) if bar.isTabVisible(index)]


def look(stage: Stage, dialog: ImportDialog, said: object, *paths: str) -> None:
    stage.answer("look", said)
    dialog.take_paths(list(paths) or [FILE])
    stage.wait(dialog, Step.REVIEW)


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def test_files_are_looked_into_and_nothing_is_written(stage: Stage, reviewing: ImportDialog) -> None:
    assert stage.kinds() == ["look"]
    assert reviewing.review.counts.text() == "300 new · 8 changed · 4 already there"
    assert rows(reviewing.review.people) == ["Ana Ribeiro |  |  |  | New"]
    assert tabs(reviewing) == ["People 312", "Files 1"]
    assert rows(reviewing.review.files.model) == ["phone.vcf | vCard · 312 people | "]


def test_enter_imports_and_enter_goes_on_to_who_matters(stage: Stage, reviewing: ImportDialog, qtbot: QtBot) -> None:
    stage.answer("import", answers.result())
    press(reviewing.review.people_list, Qt.Key.Key_Return)
    stage.wait(reviewing, Step.DONE)
    assert reviewing.outcome.words().startswith(
        "308 people came in 300 new · 8 changed · 4 already there They are known"
    )
    assert reviewing.accept_button.text() == "Choose who matters…"
    with qtbot.waitSignal(reviewing.brought) as brought, qtbot.waitSignal(reviewing.who_matters_wanted):
        press(reviewing, Qt.Key.Key_Return)
    assert brought.args == ["Imported: 300 new · 8 changed · 4 already there", 7, False]
    words = stage.calls()[-1]["words"]
    assert words[-2:] == ["--", FILE]
    assert "--follow" not in words
    assert words[words.index("--now") + 1].startswith("2026-11-21T09:41")


def test_they_are_followed_only_when_that_is_said(stage: Stage, reviewing: ImportDialog) -> None:
    stage.answer("import", answers.result())
    assert not reviewing.review.follow.isChecked()
    reviewing.review.follow.click()
    reviewing.accept()
    stage.wait(reviewing, Step.DONE)
    assert "--follow" in stage.calls()[-1]["words"]
    assert reviewing.accept_button.text() == "Plan the first steps…"


def test_closed_after_the_import_the_toast_leads_on(stage: Stage, reviewing: ImportDialog, qtbot: QtBot) -> None:
    stage.answer("import", answers.result())
    reviewing.accept()
    stage.wait(reviewing, Step.DONE)
    with qtbot.waitSignal(reviewing.brought) as brought, qtbot.assertNotEmitted(reviewing.who_matters_wanted):
        press(reviewing, Qt.Key.Key_Escape)
    assert brought.args is not None
    assert brought.args[1:] == [7, True]


def test_an_import_that_is_stopped_is_recovered_from(stage: Stage, reviewing: ImportDialog) -> None:
    stage.answer("import", answers.result())
    stage.hold()
    reviewing.accept()
    stage.wait_for_call("import")
    reviewing.reject()
    stage.wait(reviewing, Step.REVIEW)
    assert stage.kinds() == ["look", "import", "recover"]
    assert reviewing.refusal() == "Stopped. Nothing came in."


def test_an_import_that_fails_says_why_and_keeps_what_was_decided(stage: Stage, reviewing: ImportDialog) -> None:
    stage.refuse("import", "Traceback\n  lines\nNo space is left: free some.")
    reviewing.review.follow.click()
    reviewing.accept()
    stage.wait_for_call("recover")
    stage.wait(reviewing, Step.REVIEW)
    assert reviewing.refusal() == "No space is left: free some. Nothing came in."
    assert reviewing.review.follow.isChecked()


def test_a_second_enter_ends_no_work(stage: Stage, dialog: ImportDialog) -> None:
    stage.answer("look", answers.trial())
    stage.answer("import", answers.result())
    stage.hold()
    dialog.take_paths([FILE])
    stage.wait_for_call("look")
    focus = dialog.focusWidget()
    press(focus, Qt.Key.Key_Return)
    assert (focus, dialog.step) == (dialog.working.bar, Step.LOOK)
    stage.go_on()
    stage.wait(dialog, Step.REVIEW)
    stage.hold()
    dialog.accept()
    stage.wait_for_call("import")
    press(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.step is Step.IMPORT
    press(dialog.focusWidget(), Qt.Key.Key_Escape)
    stage.wait(dialog, Step.REVIEW)
    assert dialog.refusal() == "Stopped. Nothing came in."


def test_how_a_day_is_read_that_can_be_read_either_way_is_said(stage: Stage, dialog: ImportDialog) -> None:
    guessed = answers.csv_file(open_day="03/07/1990", open_day_read="1990-07-03")
    look(stage, dialog, answers.trial([guessed]))
    assert dialog.review.guessed.isVisible()
    assert dialog.review.guessed.text() == "03/07/1990 is read as 3 Jul 1990. Change it under Files."
    look(stage, dialog, answers.trial([guessed | {"open_day_read": "--07-03"}, answers.vcard_file()]))
    assert dialog.review.guessed.text() == "In contacts.csv, 03/07/1990 is read as 3 Jul. Change it under Files."
    look(stage, dialog, answers.trial([answers.csv_file()]))
    assert not dialog.review.guessed.isVisible()


def test_looking_is_left_without_a_trace(stage: Stage, dialog: ImportDialog) -> None:
    stage.answer("look", answers.trial())
    stage.hold()
    dialog.take_paths([FILE])
    stage.wait_for_call("look")
    dialog.reject()
    assert dialog.step is Step.CHOOSE
    assert dialog.isVisible()
    assert not dialog.run.is_running()
    assert stage.kinds() == ["look"]


def test_how_far_it_is_stands_in_numbers(stage: Stage, dialog: ImportDialog, qtbot: QtBot) -> None:
    stage.answer("look", answers.trial())
    stage.hold()
    dialog.take_paths([FILE])
    words = "100.0 kB of 200.0 kB read, 100 people"
    qtbot.waitUntil(lambda: dialog.working.numbers.text() == words, timeout=20_000)
    assert dialog.working.bar.value() == 500


def test_a_file_that_cannot_be_read_is_one_line_at_the_first_step(stage: Stage, dialog: ImportDialog) -> None:
    stage.refuse("look", "phone.vcf is a picture: export contacts as vCard or CSV.")
    dialog.take_paths([FILE])
    stage.wait(dialog, Step.CHOOSE)
    assert dialog.refusal() == "phone.vcf is a picture: export contacts as vCard or CSV."


def test_a_file_without_people_offers_no_import(stage: Stage, dialog: ImportDialog) -> None:
    nobody = answers.trial([answers.vcard_file(people=0)], skipped=[answers.skip(None, "Empty.")], counts=(0, 0, 0))
    look(stage, dialog, nobody | {"people": []})
    assert not dialog.accept_button.isEnabled()
    assert dialog.review.tabs.currentWidget() is dialog.review.skipped
    dialog.accept()
    assert stage.kinds() == ["look"]


def test_a_column_is_sent_elsewhere_and_the_file_read_again(stage: Stage, dialog: ImportDialog) -> None:
    file = answers.csv_file()
    look(stage, dialog, answers.trial([file]), file["file"])
    files = dialog.review.files
    model = files.columns
    before = [str(model.index(row, FIELD).data()) for row in range(4)]
    changed = answers.csv_file(mapping={**file["mapping"], "3": "keep"})
    stage.answer("look", answers.trial([changed]))
    model.setData(model.index(3, FIELD), "keep")
    assert dialog.step is Step.AGAIN
    assert not dialog.accept_button.isEnabled()
    stage.wait(dialog, Step.REVIEW)
    assert before == ["First name", "Last name", "Birthday", "Leave out"]
    assert model.index(3, FIELD).data() == "Keep for export only"
    assert stage.calls()[-1]["--mapping"] == {file["file"]: {"mapping": {"3": "keep"}}}


def test_another_delimiter_asks_for_the_columns_anew(stage: Stage, dialog: ImportDialog) -> None:
    file = answers.csv_file()
    look(stage, dialog, answers.trial([file]), file["file"])
    files = dialog.review.files
    files.columns.setData(files.columns.index(3, FIELD), "keep")
    stage.wait(dialog, Step.REVIEW)
    files.delimiter.setCurrentIndex(files.delimiter.findData(";"))
    files.delimiter.activated.emit(files.delimiter.currentIndex())
    stage.wait(dialog, Step.REVIEW)
    assert stage.calls()[-1]["--mapping"] == {file["file"]: {"delimiter": ";"}}


def test_a_correction_that_fails_is_said_and_taken_off(stage: Stage, dialog: ImportDialog) -> None:
    file = answers.csv_file()
    look(stage, dialog, answers.trial([file]), file["file"])
    stage.refuse("look", "The sheet has no such column.")
    dialog.review.files.columns.setData(dialog.review.files.columns.index(3, FIELD), "name")
    stage.wait(dialog, Step.REVIEW)
    refusal = dialog.refusal()
    stage.answer("import", answers.result())
    dialog.accept()
    stage.wait(dialog, Step.DONE)
    assert refusal == "The sheet has no such column."
    assert "--mapping" not in stage.calls()[-1]


@pytest.fixture
def doubtful(stage: Stage, dialog: ImportDialog) -> ImportDialog:
    """A review with three possible doubles."""
    names = ("Ana Ribeiro", "Lena Brandt", "Mina Kovač")
    several = [
        answers.double(10 + number, name, 100 + number, {"phones": ["+1 5", "+1 6"]}, {"phones": ["+15"]})
        for number, name in enumerate(names)
    ]
    look(stage, dialog, answers.trial(doubles=several))
    return dialog


def decisions(stage: Stage, dialog: ImportDialog) -> object:
    stage.answer("import", answers.result())
    dialog.accept()
    stage.wait(dialog, Step.DONE)
    return stage.calls()[-1].get("--decisions")


def test_doubles_are_decided_by_one_key_each(stage: Stage, doubtful: ImportDialog) -> None:
    doubles = doubtful.review.doubles
    assert doubtful.review.tabs.currentWidget() is doubles
    for key in (Qt.Key.Key_S, Qt.Key.Key_N, Qt.Key.Key_K):
        press(doubles.list, key)
    assert [doubles.model.decision(row) for row in range(3)] == [100, "new", "skip"]
    assert decisions(stage, doubtful) == {"phone.vcf:10": 100, "phone.vcf:11": "new", "phone.vcf:12": "skip"}


def test_one_decision_goes_for_all_that_are_left(stage: Stage, doubtful: ImportDialog) -> None:
    doubles = doubtful.review.doubles
    assert not doubles.all_button.isEnabled()
    press(doubles.list, Qt.Key.Key_S)
    assert doubles.all_button.text() == "All that are left: same person"
    doubles.all_button.click()
    assert decisions(stage, doubtful) == {"phone.vcf:10": 100, "phone.vcf:11": 101, "phone.vcf:12": 102}


def test_undecided_doubles_send_nothing(stage: Stage, doubtful: ImportDialog) -> None:
    assert decisions(stage, doubtful) is None


def test_where_two_agree_is_said_in_words(doubtful: ImportDialog) -> None:
    marks = [label.text() for label in doubtful.review.doubles.compared.findChildren(QLabel)]
    assert "same" in marks
    assert "partly" in marks
    assert "partly the same" in doubtful.review.doubles.compared.accessibleDescription()


def test_conflicts_and_skipped_are_listed_at_the_end(stage: Stage, reviewing: ImportDialog) -> None:
    differ = {"contact": 5, "name": "Ana", "field": "title", "ours": "Buyer", "theirs": "Head"}
    stage.answer("import", answers.result(conflicts=[differ], skipped=[answers.skip(9, "No name.")]))
    reviewing.accept()
    stage.wait(reviewing, Step.DONE)
    assert rows(reviewing.outcome.conflicts) == ["Ana | Job title | Buyer | Head"]
    assert rows(reviewing.outcome.skipped.model) == ["phone.vcf | 9 | No name."]


def test_an_import_is_taken_back_and_who_stays_is_named(stage: Stage, reviewing: ImportDialog, qtbot: QtBot) -> None:
    stage.answer("import", answers.result())
    stage.answer("take-back", {"taken_back": 307, "kept": [{"id": 5, "name": "<b>Ana</b>"}]})
    reviewing.accept()
    stage.wait(reviewing, Step.DONE)
    reviewing.take_back_button.click()
    stage.wait(reviewing, Step.TAKEN)
    assert rows(reviewing.outcome.kept) == ["<b>Ana</b> | You worked with them since"]
    assert stage.calls()[-1]["words"][-2:] == ["--take-back", "7"]
    with qtbot.assertNotEmitted(reviewing.brought):
        reviewing.accept()


def test_odd_names_are_text_on_one_line(stage: Stage, dialog: ImportDialog) -> None:
    people = [answers.person(name) for name in ("<b>Bold</b>", "two\nlines", "م" * 600)]
    look(stage, dialog, answers.trial([answers.vcard_file("/x/<i>odd<i>\nname.vcf")], people))
    shown = [dialog.review.people.index(row, 0).data() for row in range(3)]
    assert shown == ["<b>Bold</b>", "two · lines", "م" * 500]
    assert dialog.review.files.model.index(0, 0).data() == "<i>odd<i> · name.vcf"
    assert "&lt;b&gt;" in dialog.review.people.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_ten_thousand_skipped_are_listed_and_saved(stage: Stage, dialog: ImportDialog, tmp_path: Path) -> None:
    reasons = [answers.skip(line, "=1+1") for line in range(1, 10_001)]
    look(stage, dialog, answers.trial(skipped=reasons))
    part = dialog.review.skipped
    QAbstractItemModelTester(part.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table, text = tmp_path / "skipped.csv", tmp_path / "skipped.txt"
    part.save_to(str(table))
    part.save_to(str(text))
    assert part.model.rowCount() == 10_000
    assert table.read_text().splitlines()[1] == "phone.vcf,1,'=1+1"
    assert text.read_text().splitlines()[0] == "phone.vcf, line 1: =1+1"
    assert stat.S_IMODE(table.stat().st_mode) == 0o600
    part.save_to(str(tmp_path))
    assert "is a folder" in part.said.text()


def test_too_many_files_are_asked_for_as_a_folder(stage: Stage, dialog: ImportDialog) -> None:
    dialog.take_paths([f"/home/ana/cards/{number:06}.vcf" for number in range(10_000)])
    assert "choose the folder" in dialog.refusal()
    assert stage.calls() == []


def test_the_private_folder_is_gone_when_the_child_is(
    stage: Stage, doubtful: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(private))
    doubtful.review.doubles.choice.choose("skip")
    assert decisions(stage, doubtful) == {"phone.vcf:10": "skip"}
    assert list(private.iterdir()) == []


def test_every_control_has_a_name(stage: Stage, dialog: ImportDialog) -> None:
    file = answers.csv_file()
    look(stage, dialog, answers.trial([file], skipped=[answers.skip(1, "No name.")]), file["file"])
    review = dialog.review
    named = (review.people_list, review.files.list, review.files.table, review.skipped.list, review.tabs.tabBar())
    boxes = (review.files.encoding, review.files.delimiter, review.files.day_order, review.files.header_line)
    assert all(widget.accessibleName() for widget in (*named, *boxes, review.doubles.list))


def test_the_desk_behind_is_no_box_and_stays_usable(desk: Desk, dialog: ImportDialog, over: QWidget) -> None:
    assert not dialog.isModal()
    assert over.isEnabled()
    assert over.findChild(QMessageBox) is None
