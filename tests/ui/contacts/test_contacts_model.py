# SPDX-License-Identifier: MIT
"""The rows of the contacts pane: ids in their order, rows by the page, and who is meant stays meant."""

from array import array

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from followup_desk.services import lists, people
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.contacts_model import KEPT_ROWS, PAGE, ContactsModel, IdRole, RowRole
from tests.builders import add, day, person, plan


@pytest.fixture
def model(desk: Desk, qtbot: QtBot) -> ContactsModel:
    made = ContactsModel(desk)
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return made


def names(model: ContactsModel) -> list[str]:
    rows = [model.data(model.index(row), RowRole) for row in range(model.rowCount())]
    return [row.display for row in rows]  # type: ignore[attr-defined]


def shown(model: ContactsModel) -> list[int]:
    return [model.data(model.index(row), IdRole) for row in range(model.rowCount())]  # type: ignore[misc]


def test_rows_come_in_the_order_of_the_ids(desk: Desk, model: ContactsModel) -> None:
    ana, ben = add(desk, "Ana"), add(desk, "Ben")
    model.show(array("q", [ben, ana]))
    assert names(model) == ["Ben", "Ana"]
    assert [model.row_of(ana), model.row_of(99), model.row_of(None)] == [1, -1, -1]
    assert [model.id_at(0), model.id_at(7)] == [ben, None]


def test_a_row_says_itself_whole_to_a_screen_reader(desk: Desk, model: ContactsModel) -> None:
    ana = add(desk, "Ana Ribeiro")
    plan(desk, ana, "2026-11-21T10:00", promised=True)
    nobody = add(desk, "")
    model.show(array("q", [ana, nobody]))
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert spoken == ["Ana Ribeiro, next 10:00, promised", "No name"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.integers(1, 30), unique=True, max_size=30), min_size=1, max_size=5))
def test_whoever_is_meant_stays_meant_through_any_change(model: ContactsModel, steps: list[list[int]]) -> None:
    model.show(array("q", steps[0]))
    meant = {i: QPersistentModelIndex(model.index(row)) for row, i in enumerate(steps[0])}
    for step in steps[1:]:
        model.show(array("q", step))
        assert shown(model) == step
        meant = {i: index for i, index in meant.items() if i in step}
        assert {i: index.row() for i, index in meant.items()} == {i: step.index(i) for i in meant}


def test_who_left_the_list_is_meant_no_more(model: ContactsModel) -> None:
    model.show(array("q", [1, 2, 3]))
    gone = QPersistentModelIndex(model.index(1))
    model.show(array("q", [1, 3]))
    assert not gone.isValid()


def test_the_rest_of_a_list_is_added_below(model: ContactsModel, qtbot: QtBot) -> None:
    model.show(array("q", [1, 2]))
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.show(array("q", [1, 2, 3, 4]))
    assert inserted.args[1:] == [2, 3]


def test_a_part_takes_its_place_in_the_whole(model: ContactsModel) -> None:
    model.show(array("q", range(10)))
    model.show_part(4, array("q", [14, 15]))
    assert shown(model) == [0, 1, 2, 3, 14, 15, 6, 7, 8, 9]


def test_a_changed_row_is_fetched_anew_when_it_is_forgotten(desk: Desk, model: ContactsModel) -> None:
    ana, ben = add(desk, "Ana"), add(desk, "Ben")
    model.show(array("q", [ana, ben]))
    before = names(model)
    for contact_id, name in ((ana, "Anna"), (ben, "Benno")):
        contacts.edit_contact(desk, people.person(desk, contact_id), person(name))
    model.forget({ana})
    after_one = names(model)
    model.forget(None)
    assert [before, after_one, names(model)] == [["Ana", "Ben"], ["Anna", "Ben"], ["Anna", "Benno"]]


def test_an_id_without_a_contact_is_an_empty_row(model: ContactsModel) -> None:
    model.show(array("q", [4711]))
    assert model.data(model.index(0), RowRole) is None
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == ""


def test_only_some_rows_are_kept_however_far_one_scrolls(desk: Desk, model: ContactsModel) -> None:
    ids = [add(desk, f"Person {number}") for number in range(PAGE + 20)]
    many = array("q", ids * 12)
    model.show(many)
    for row in range(0, len(many), 7):
        assert model.data(model.index(row), RowRole).id == many[row]  # type: ignore[attr-defined]
    assert model.kept_count() <= KEPT_ROWS
    assert many.itemsize == 8


def test_it_shows_what_the_list_holds(desk: Desk, model: ContactsModel) -> None:
    for name, due in (("Ana", "2026-11-23"), ("Ben", "2026-11-21"), ("Cleo", "2026-12-24")):
        plan(desk, add(desk, name), due)
    model.show(lists.contact_ids(desk))
    assert names(model) == ["Ben", "Ana", "Cleo"]
    assert model.data(model.index(0), RowRole).next == day("2026-11-21")  # type: ignore[attr-defined]
