# SPDX-License-Identifier: MIT
"""Editing an organisation: what is typed is saved as one act; a name that is taken offers to make one of both."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import Position
from followup_desk.services import history, organisations
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.organisation_editor import OrganisationEditor, open_organisation_editor
from tests.builders import add, everything


def editor(desk: Desk, over: QWidget, field: str = "") -> OrganisationEditor:
    """Over the first organisation of the desk."""
    made = open_organisation_editor(desk, 1, field, over)
    assert made is not None
    return made


def test_what_is_typed_is_one_act(desk: Desk, over: QWidget) -> None:
    add(desk, positions=(Position("Lisboa Têxtil"),))
    dialog = editor(desk, over, "methods")
    dialog.methods.rows()[0].line.setText("+351 21 555 0100")
    dialog.note.set_text("Shut in August")
    dialog.name.setText("Porto Fios")
    dialog.accept_button.click()
    one = organisations.find(desk, 1)
    assert (one.name, one.note, [m.value for m in one.methods]) == (
        "Porto Fios",
        "Shut in August",
        ["+351 21 555 0100"],
    )
    undoing.undo(desk)
    assert organisations.find(desk, 1).name == "Lisboa Têxtil"
    assert organisations.find(desk, 1).methods == ()


def test_it_opens_where_it_was_asked_to(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    add(desk, positions=(Position("Lisboa Têxtil"),))
    for field in ("name", "methods", "note"):
        dialog = editor(desk, over, field)
        wanted = {"name": dialog.name, "note": dialog.note}.get(field)
        focused = dialog.focusWidget()
        assert focused is (wanted or dialog.methods.rows()[0].line)
        dialog.reject()


def test_nothing_typed_leaves_no_trace(desk: Desk, over: QWidget) -> None:
    add(desk, positions=(Position("Lisboa Têxtil"),))
    was = everything(desk)
    editor(desk, over).accept_button.click()
    assert everything(desk) == was
    assert history.acts(desk, 1)[0].label == "Added Ana Ribeiro"


def test_a_name_that_is_taken_is_said_and_the_two_can_become_one(desk: Desk, over: QWidget) -> None:
    add(desk, positions=(Position("Lisboa Têxtil"),))
    add(desk, "Mina Kovač", positions=(Position("LT Lda"),))
    dialog = editor(desk, over)
    assert dialog.merge_button.isHidden()
    dialog.name.setText("lt lda")
    dialog.note.set_text("Shut in August")
    dialog.accept_button.click()
    said = "LT Lda is there already, with 1 person. “Make one of both” joins them."
    assert dialog.form.error_of(dialog.name) == said
    assert organisations.find(desk, 1).note == ""
    dialog.merge_button.click()
    assert not dialog.isVisible()
    one = organisations.find(desk, 1)
    assert (one.name, one.note) == ("lt lda", "Shut in August")
    assert organisations.head_count(desk, 1) == (2, 0)
    undoing.undo(desk)
    one = organisations.find(desk, 1)
    assert (one.name, one.note) == ("Lisboa Têxtil", ""), "one press is one act"


def test_another_name_after_one_that_is_taken_is_only_a_name(desk: Desk, over: QWidget) -> None:
    add(desk, positions=(Position("Lisboa Têxtil"),))
    add(desk, "Mina Kovač", positions=(Position("LT Lda"),))
    dialog = editor(desk, over)
    dialog.name.setText("LT Lda")
    dialog.accept_button.click()
    assert dialog.merge_button.isVisible()
    dialog.name.setText("LT")
    assert dialog.merge_button.isHidden()
    assert dialog.form.error_of(dialog.name) == ""
    dialog.accept_button.click()
    assert organisations.find(desk, 1).name == "LT"
    assert organisations.head_count(desk, 1) == (1, 0)


def test_an_empty_name_is_refused(desk: Desk, over: QWidget) -> None:
    add(desk, positions=(Position("Lisboa Têxtil"),))
    dialog = editor(desk, over)
    dialog.name.setText("  ")
    dialog.accept_button.click()
    assert dialog.refusal() == "An organisation needs a name."
