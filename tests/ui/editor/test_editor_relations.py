# SPDX-License-Identifier: MIT
"""Who is close to somebody, in the contact editor."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from followup_desk.domain.records import Relation
from followup_desk.services import lists, people
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.contact_editor import ContactEditor, open_editor
from tests.builders import add

CLOSE = (Relation("spouse", "Maria"), Relation("assistant", "Jo <b>Bold</b>"))


def opened(desk: Desk, over: QWidget, contact_id: int, field: str = "relations") -> ContactEditor:
    editor = open_editor(desk, contact_id, field, over)
    assert editor is not None
    return editor


def lines(desk: Desk, contact_id: int) -> list[str]:
    return [f"{each.role}: {each.name}" for each in people.person(desk, contact_id).relations]


def test_they_are_shown_changed_added_and_taken_out(desk: Desk, over: QWidget) -> None:
    ana = add(desk, relations=CLOSE)
    editor = opened(desk, over, ana)
    rows = editor.page.relations
    rows.rows()[0].name.setText("Maria Inês")
    rows._remove(rows.rows()[1])
    new = rows.append(rows._new())
    new.role.setEditText("child")
    new.name.setText("نور")
    editor.accept()
    assert lines(desk, ana) == ["spouse: Maria Inês", "child: نور"]


def test_no_change_is_no_change(desk: Desk, over: QWidget) -> None:
    ana = add(desk, relations=CLOSE)
    editor = opened(desk, over, ana)
    assert not editor.is_changed()
    editor.page.relations.go_to()
    assert editor.focusWidget() is editor.page.relations.rows()[0].name


def test_without_a_word_for_who_they_are_it_is_refused_at_its_row(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over, add(desk, relations=CLOSE))
    row = editor.page.relations.rows()[0]
    row.role.setEditText("")
    editor.accept()
    assert "Say who they are" in row.error()
    assert editor.isVisible()


def test_somebody_known_to_the_desk_goes_by_their_name_there(desk: Desk, over: QWidget) -> None:
    rui = add(desk, "Rui Faria")
    ana = add(desk, relations=(Relation("manager", "", rui),))
    editor = opened(desk, over, ana)
    row = editor.page.relations.rows()[0]
    assert row.name.text() == "Rui Faria"
    row.role.setEditText("colleague")
    editor.accept()
    assert [(each.role, each.name, each.other_id) for each in people.person(desk, ana).relations] == [
        ("colleague", "", rui)
    ]


def test_what_another_program_added_meanwhile_stays(desk: Desk, over: QWidget) -> None:
    ana = add(desk, relations=CLOSE)
    editor = opened(desk, over, ana)
    before = people.person(desk, ana)
    contacts.edit_contact(desk, before, replace(before, relations=(*before.relations, Relation("child", "Inês"))))
    editor.page.relations.rows()[0].name.setText("Mariana")
    editor.accept()
    assert lines(desk, ana) == ["spouse: Mariana", "assistant: Jo <b>Bold</b>", "child: Inês"]


@pytest.mark.parametrize("text", ["maria", "Jo"])
def test_they_are_found_by_whom_they_are_close_to(desk: Desk, text: str) -> None:
    ana = add(desk, relations=CLOSE)
    add(desk, "Ben")
    assert list(lists.contact_ids(desk, "all", text)) == [ana]
