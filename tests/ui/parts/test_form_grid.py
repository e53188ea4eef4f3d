# SPDX-License-Identifier: MIT
"""Labelled fields: names, buddies, and what is wrong beside them."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.ui.parts.form_grid import FormGrid


@pytest.fixture
def form(qtbot: QtBot) -> FormGrid:
    made = FormGrid()
    qtbot.addWidget(made)
    return made


def label_of(form: FormGrid, field: QWidget) -> QLabel:
    return next(label for label in form.findChildren(QLabel) if label.buddy() is field)


def test_a_field_is_named_by_its_label(form: FormGrid) -> None:
    field = form.add("&What for", QLineEdit(), "In a few words.")
    assert label_of(form, field).text() == "&What for"
    assert (field.accessibleName(), field.accessibleDescription()) == ("What for", "In a few words.")


def test_what_is_wrong_stands_beside_it_and_is_spoken(form: FormGrid) -> None:
    field = form.add("Why", QLineEdit(), "In a few words.")
    form.show()
    form.refuse(field, "Say <b>why</b>.")
    assert form.error_of(field) == field.accessibleDescription() == "Say <b>why</b>."
    assert form.focusWidget() is field
    assert field.property("invalid") is True


def test_cleared_the_hint_is_back(form: FormGrid) -> None:
    field = form.add("Why", QLineEdit(), "In a few words.")
    form.refuse(field, "Say why.")
    form.clear()
    assert (form.error_of(field), field.accessibleDescription()) == ("", "In a few words.")
    assert field.property("invalid") is False


def test_a_row_is_hidden_whole(form: FormGrid) -> None:
    field = form.add("Why", QLineEdit(), "In a few words.")
    form.show()
    form.set_shown(field, False)
    assert [label.text() for label in form.findChildren(QLabel) if label.isVisible()] == []
    form.set_shown(field, True)
    assert [label.text() for label in form.findChildren(QLabel) if label.isVisible()] == ["Why", "In a few words."]


def test_what_was_wrong_once_does_not_come_back_with_the_row(form: FormGrid) -> None:
    field = form.add("Why", QLineEdit())
    form.refuse(field, "Say why.")
    form.clear()
    form.set_shown(field, False)
    form.set_shown(field, True)
    assert form.error_of(field) == ""


def test_what_is_wrong_can_be_said_without_going_there(form: FormGrid) -> None:
    first, second = form.add("Why", QLineEdit()), form.add("When", QLineEdit())
    form.show()
    second.setFocus()
    form.say(first, "Say why.")
    assert (form.error_of(first), form.focusWidget() is second) == ("Say why.", True)
