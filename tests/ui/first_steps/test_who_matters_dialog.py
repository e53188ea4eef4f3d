# SPDX-License-Identifier: MIT
"""From people who came in to first steps: ticked by key, found as one types, kept half-way, planned in one act."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from followup_desk.domain.words import Kind
from followup_desk.services import people, who_matters
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits
from followup_desk.ui.first_steps.candidates_model import CANDIDATE_ROLE
from followup_desk.ui.first_steps.who_matters_dialog import WhoMattersDialog, open_who_matters
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import StandingClock, add, person, plan, planned_for

NAMES = ("Ana", "Ben", "Cleo", "Dai", "Eve", "Finn")


@pytest.fixture
def six(desk: Desk) -> list[int]:
    """As an import brings them in: known, and not followed."""
    with desk.act("import") as act:
        known = [person(name, followed=False, stage=None, phone="1234567") for name in NAMES]
        return [contact_edits.insert(act, each, each.name.display) for each in known]


def opened(desk: Desk, over: QWidget) -> WhoMattersDialog:
    dialog = open_who_matters(desk, over)
    assert dialog is not None
    return dialog


def shown(dialog: WhoMattersDialog) -> list[str]:
    """The list, a line each: a cross where somebody is ticked."""
    model = dialog.who.people
    lines = []
    for row in range(model.rowCount()):
        index = model.index(row)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        lines.append(f"{'x' if ticked else '-'} {index.data(CANDIDATE_ROLE).row.display}")
    return lines


def days(dialog: WhoMattersDialog) -> list[str]:
    return [f"{line.title} {line.chip}: {line.below}" for line in dialog.when.preview.shown()]


def test_by_keys_alone_from_the_list_to_first_steps(desk: Desk, six: list[int], over: QWidget) -> None:
    dialog = opened(desk, over)
    listed = dialog.who.list
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(listed, key)
        if key == Qt.Key.Key_Return:
            assert dialog.refusal() == "Nobody is ticked yet: Space ticks who is chosen."
        else:
            assert dialog.refusal() == ""
    assert shown(dialog) == ["x Ana", "- Ben", "x Cleo", "- Dai", "- Eve", "- Finn"]
    assert dialog.who.count.text() == "2 people are ticked"
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.when.what
    assert days(dialog) == ["Mon 23 Nov 2: Ana (Call), Cleo (Call)"]
    QTest.keyClick(dialog.when.what, Qt.Key.Key_Return)
    assert [planned_for(desk, each) for each in six] == [["23 Nov call"], [], ["23 Nov call"], [], [], []]
    assert people.follow_ups(desk, six[0])[0].why == "First hello"
    assert who_matters.chosen_before(desk, who_matters.ranked(desk)) == []
    undoing.undo(desk)
    assert not people.person(desk, six[0]).followed


def test_who_is_found_can_be_ticked_and_stays_so(desk: Desk, six: list[int], over: QWidget) -> None:
    dialog = opened(desk, over)
    QTest.keyClicks(dialog.who.list, "fin")
    assert (dialog.focusWidget(), dialog.who.search.text()) == (dialog.who.search, "fin")
    QTest.keyClick(dialog.who.search, Qt.Key.Key_Return)
    QTest.keyClick(dialog.who.list, Qt.Key.Key_Space)
    assert shown(dialog) == ["x Finn"]
    QTest.keyClick(dialog.who.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.who.top_button.click()
    assert dialog.who.count.text() == "6 people are ticked"
    dialog.who.none_button.click()
    assert dialog.who.count.text() == "Nobody is ticked yet"
    dialog.reject()


def test_left_half_way_the_ticks_are_there_the_next_time(desk: Desk, six: list[int], over: QWidget) -> None:
    dialog = opened(desk, over)
    QTest.keyClick(dialog.who.list, Qt.Key.Key_Space)
    dialog.accept()
    dialog.reject()
    plan(desk, six[1])
    again = opened(desk, over)
    assert shown(again) == ["x Ana", "- Cleo", "- Dai", "- Eve", "- Finn"]


def test_channel_day_and_number_a_day_are_asked_once_for_all(
    desk: Desk, six: list[int], over: QWidget, clock: StandingClock
) -> None:
    clock.set("2026-11-23T10:00")
    dialog = opened(desk, over)
    dialog.who.top_button.click()
    dialog.accept()
    assert [line.partition(":")[0] for line in days(dialog)] == ["Today 4", "Tue 24 Nov 2"]
    dialog.when.a_day.setValue(2)
    dialog.when.channel.choose(Kind.EMAIL)
    dialog.when.first.setText("thu")
    dialog.when.look()
    assert [line.title for line in dialog.when.preview.shown()] == ["Thu 26 Nov", "Fri 27 Nov", "Mon 30 Nov"]
    dialog.back_button.click()
    dialog.accept()
    assert (dialog.when.a_day.value(), dialog.when.first.text()) == (2, "thu")
    dialog.when.first.setText("no day")
    dialog.accept()
    assert dialog.isVisible()
    dialog.when.first.setText("thu")
    dialog.accept()
    assert [planned_for(desk, each)[0] for each in six[::2]] == ["26 Nov email", "27 Nov email", "30 Nov email"]


def test_where_everybody_has_a_next_step_that_is_said(desk: Desk, over: QWidget) -> None:
    plan(desk, add(desk))
    assert open_who_matters(desk, over) is None
    said = over.findChild(QMessageBox)
    assert said is not None
    assert said.text().startswith("Everybody has a next step already")


def test_the_window_leads_there_and_opens_at_the_first_who_is_due(
    desk: Desk, six: list[int], window: MainWindow, clock: StandingClock
) -> None:
    clock.set("2026-11-23T10:00")
    window.desk_signal.look()
    line = window.follow_ups.nobody_followed
    assert line.words.text() == "6 people are brought in, nobody is followed yet."
    line.button.click()
    dialog = window.findChild(WhoMattersDialog)
    assert dialog is not None
    dialog.who.top_button.click()
    dialog.accept()
    dialog.accept()
    first = window.person.contact_id()
    assert first == six[0]
    assert window.follow_ups.current_id() == people.follow_ups(desk, six[0])[0].id
    assert window.toast.text() == "First steps planned with 6 people, the last on Tuesday 24 November 2026"
    assert line.isHidden()


def test_people_followed_by_an_import_are_ticked_already(desk: Desk, six: list[int], window: MainWindow) -> None:
    with desk.act("import") as act:
        for each in six[:2]:
            contact_edits.set_columns(act, each, followed=1)
    assert window.follow_ups.nobody_followed.words.text().startswith("2 people are followed, and no first step")
    window.follow_ups.nobody_followed.button.click()
    dialog = window.findChild(WhoMattersDialog)
    assert dialog is not None
    assert shown(dialog)[:3] == ["x Ana", "x Ben", "- Cleo"]


def test_somebody_added_by_hand_has_a_way_to_begin(desk: Desk, window: MainWindow) -> None:
    ana = add(desk, "Ana", stage=None)
    assert window.contacts.list_name() == "all"
    begin = window.person.begin
    assert (window.person.contact_id(), begin.isVisible()) == (ana, True)
    begin.log_button.click()
    assert (window.person.is_logging(), begin.isVisible()) == (True, False)
    window.person.log_form.leave()
    plan(desk, ana)
    assert not begin.isVisible()
