# SPDX-License-Identifier: MIT
"""The contact editor: what it shows, writes and keeps, and where it goes."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Position
from followup_desk.domain.words import Kind, MethodKind, OccasionKind, Stage
from followup_desk.services import history, people
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.contact_editor import ContactEditor, open_editor
from followup_desk.ui.editor.contact_fields import ContactFields
from tests.builders import person

ANA = person(
    "Ana Ribeiro",
    phone="+351 21 555 0142",
    email="ana.ribeiro@lisboatextil.example",
    prefers=Kind.CALL,
    hours="9-12",
    zone="Europe/Lisbon",
    country="PT",
    positions=(
        Position("Lisboa Têxtil", "Head of Sourcing", PartialDate(2019)),
        Position("Porto Fios", "Buyer", PartialDate(2012, 3), PartialDate(2019)),
    ),
    occasions=(
        Occasion(OccasionKind.BIRTHDAY, PartialDate(1980, 11, 24)),
        Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 2, 29), whose="Inês", leap_day=1),
    ),
    facts=(Fact("family", "Daughter Inês"), Fact("need", "Recycled yarn"), Fact("hobby", "sails")),
    tags=("Lisbon", "textiles"),
    note="Met at the fair.\nLikes short calls.",
)


def opened(desk: Desk, over: QWidget, contact: Contact | None = ANA, field: str = "") -> ContactEditor:
    contact_id = contacts.add_contact(desk, contact) if contact else None
    editor = open_editor(desk, contact_id, field, over)
    assert editor is not None
    QApplication.processEvents()
    return editor


def test_saving_without_a_change_leaves_no_trace(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    assert not editor.is_changed()
    editor.accept()
    assert [act.intent for act in history.acts(desk)] == ["add-contact"]


def test_somebody_new_is_added_by_enter(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    editor = opened(desk, over, None)
    assert editor.focusWidget() is editor.page.name.parts["given"]
    QTest.keyClicks(editor.page.name.parts["given"], "Ana")
    QTest.keyClicks(editor.page.name.parts["family"], "Ribeiro")
    phone, _email = editor.page.methods.rows()
    QTest.keyClicks(phone.line, "+351 21 555 0142")
    with qtbot.waitSignal(editor.saved) as saved:
        QTest.keyClick(phone.line, Qt.Key.Key_Return)
    assert saved.args == [1]
    added = people.person(desk, 1)
    assert added.name == Name("Ana Ribeiro", given="Ana", family="Ribeiro")
    assert [(method.kind, method.value) for method in added.methods] == [(MethodKind.PHONE, "+351 21 555 0142")]
    assert added.positions == ()


def test_the_shown_name_follows_the_parts_until_it_is_changed(desk: Desk, over: QWidget) -> None:
    name = opened(desk, over).page.name
    QTest.keyClicks(name.parts["prefix"], "Dr")
    assert name.shown.text() == "Dr Ana Ribeiro"
    name.shown.selectAll()
    QTest.keyClicks(name.shown, "Ana R.")
    QTest.keyClicks(name.parts["nickname"], "Aninhas")
    assert name.value() == Name("Ana R.", given="Ana", family="Ribeiro", prefix="Dr", nickname="Aninhas")


def test_a_name_typed_only_as_shown_is_taken_apart(desk: Desk, over: QWidget) -> None:
    name = opened(desk, over, None).page.name
    name.shown.setText("佐藤 美咲")
    assert name.value() == Name("佐藤 美咲", given="美咲", family="佐藤")


def test_a_shown_name_of_their_own_is_not_overwritten(desk: Desk, over: QWidget) -> None:
    name = opened(desk, over, replace(ANA, name=Name("Aninhas", given="Ana", family="Ribeiro"))).page.name
    QTest.keyClicks(name.parts["family"], " Costa")
    assert name.shown.text() == "Aninhas"


def test_methods_move_by_keyboard(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    phone, email = editor.page.methods.rows()
    email.line.setFocus()
    QTest.keyClick(email.line, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert list(editor.page.methods.rows()) == [email, phone]
    assert editor.focusWidget() is email.line
    editor.accept()
    assert [method.kind for method in people.person(desk, 1).methods] == [MethodKind.EMAIL, MethodKind.PHONE]


def test_a_changed_number_is_good_again_today(desk: Desk, over: QWidget) -> None:
    old = Method(MethodKind.PHONE, "+351 21 555 0100", "work", state="old")
    editor = opened(desk, over, replace(ANA, methods=(old,)))
    editor.page.methods.rows()[0].line.setText("+351 21 555 0199")
    editor.accept()
    method = people.person(desk, 1).methods[0]
    assert (method.value, method.label, method.state, method.confirmed_on) == (
        "+351 21 555 0199", "work", "ok", desk.today(),
    )  # fmt: skip


def test_an_address_has_lines_and_keeps_them(desk: Desk, over: QWidget) -> None:
    street = "Rua Augusta 1\n1100-048 Lisboa"
    editor = opened(desk, over, replace(ANA, methods=(Method(MethodKind.ADDRESS, street),)))
    row = editor.page.methods.rows()[0]
    assert row.lines.toPlainText() == street
    QTest.keyClicks(row.lines, "x")
    editor.accept()
    assert people.person(desk, 1).methods[0].value == f"x{street}"


def test_a_removed_row_is_gone_and_the_focus_stays_near(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    phone, email = editor.page.methods.rows()
    phone.removal_wanted.emit(phone)
    assert editor.focusWidget() is email.line
    editor.accept()
    assert [method.kind for method in people.person(desk, 1).methods] == [MethodKind.EMAIL]


def test_days_are_read_in_words_and_as_in_vcard(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    birthday, _leap = editor.page.occasions.rows()
    birthday.day.setText("3 may")
    editor.page.positions.rows()[1].until.setText("2020-06")
    editor.accept()
    changed = people.person(desk, 1)
    assert changed.occasions[0].date == PartialDate(None, 5, 3)
    assert changed.positions[1].until == PartialDate(2020, 6)


def test_only_29_february_asks_about_common_years(desk: Desk, over: QWidget) -> None:
    birthday, leap = opened(desk, over).page.occasions.rows()
    assert leap.leap.isVisibleTo(leap)
    assert not birthday.leap.isVisibleTo(birthday)
    birthday.day.setText("29 feb")
    assert birthday.leap.isVisibleTo(birthday)


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda page: page.occasions.rows()[0].day.setText("31 nov"), "no day 31"),
        (lambda page: page.occasions.rows()[1].day.setText(""), "Say which day"),
        (lambda page: page.positions.rows()[0].since.setText("soon"), "not a day"),
        (lambda page: page.positions.rows()[1].until.setText("2011"), "before the beginning"),
        (lambda page: page.habits.zone.setEditText("Atlantis"), "Choose one of the list"),
        (lambda page: page.habits.country.setEditText("Atlantis"), "Choose one of the list"),
    ],
)
def test_what_cannot_be_is_named_beside_its_field(  # type: ignore[no-untyped-def]
    desk: Desk, over: QWidget, spoil, message: str
) -> None:
    editor = opened(desk, over)
    editor.page.note.setPlainText("typed before")
    spoil(editor.page)
    editor.accept()
    assert editor.isVisible()
    rows = [*editor.page.occasions.rows(), *editor.page.positions.rows(), editor.page.habits]
    wrong = [row for row in rows if row.error()]
    assert [message in row.error() for row in wrong] == [True]
    assert wrong[0].isAncestorOf(editor.focusWidget())
    assert editor.page.note.toPlainText() == "typed before"
    assert people.person(desk, 1).note == ANA.note


def test_a_wrong_field_put_right_is_saved(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    day = editor.page.occasions.rows()[0].day
    day.setText("31 nov")
    editor.accept()
    day.setText("30 nov")
    editor.accept()
    assert not editor.isVisible()
    assert people.person(desk, 1).occasions[0].date == PartialDate(None, 11, 30)


def test_what_the_desk_refuses_keeps_the_editor_open(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    editor.page.name.shown.setText("x" * 2000)
    editor.accept()
    assert editor.isVisible()
    assert "1000 characters" in editor.refusal()


@pytest.mark.parametrize(
    ("field", "focused"),
    [
        ("", lambda page: page.name.parts["given"]),
        ("family", lambda page: page.name.parts["family"]),
        ("display", lambda page: page.name.shown),
        ("email", lambda page: page.methods.rows()[1].line),
        ("organisation", lambda page: page.positions.rows()[0].organisation),
        ("title", lambda page: page.positions.rows()[0].title),
        ("birthday", lambda page: page.occasions.rows()[0].day),
        ("hours", lambda page: page.habits.hours),
        ("zone", lambda page: page.habits.zone),
        ("stage", lambda page: page.standing.stage),
        ("tags", lambda page: page.standing.tags),
        ("needs", lambda page: page.needs.rows()[0].text),
        ("remember", lambda page: page.remember.rows()[0].text),
        ("note", lambda page: page.note),
        ("opportunity", lambda page: page.name.parts["given"]),
    ],
)
def test_it_opens_at_the_field_that_was_clicked(  # type: ignore[no-untyped-def]
    desk: Desk, over: QWidget, field: str, focused
) -> None:
    editor = opened(desk, over, field=field)
    assert editor.focusWidget() is focused(editor.page)


def test_a_field_that_is_not_there_yet_is_added(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over, field="address")
    row = editor.page.methods.rows()[-1]
    assert row.chosen_kind() is MethodKind.ADDRESS
    assert editor.focusWidget() is row.lines


def test_zones_are_found_by_the_city(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    editor.page.habits.zone.setEditText("new york")
    editor.page.habits.country.setEditText("united states (us)")
    editor.accept()
    changed = people.person(desk, 1)
    assert (changed.zone, changed.country) == ("America/New_York", "US")


def test_tags_stage_needs_and_note_are_written(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    editor.page.standing.tags.setText("textiles, golf,, golf ")
    editor.page.standing.stage.setCurrentIndex(editor.page.standing.stage.findData(Stage.CUSTOMER.value))
    need = editor.page.needs.append(editor.page.needs._new())
    need.text.setText("Faster delivery")
    editor.accept()
    changed = people.person(desk, 1)
    assert (set(changed.tags), changed.stage) == ({"golf", "textiles"}, Stage.CUSTOMER)
    assert [(fact.kind, fact.text) for fact in changed.facts][-1] == ("need", "Faster delivery")


def test_escape_asks_before_changes_are_lost(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    editor.page.note.setPlainText("typed")
    editor.reject()
    box = editor.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert editor.isVisible()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert editor.isVisible()
    assert editor.page.note.toPlainText() == "typed"


@pytest.mark.parametrize(
    ("button", "note"),
    [(QMessageBox.StandardButton.Save, "typed"), (QMessageBox.StandardButton.Discard, ANA.note)],
)
def test_the_answer_is_carried_out(desk: Desk, over: QWidget, button: QMessageBox.StandardButton, note: str) -> None:
    editor = opened(desk, over)
    editor.page.note.setPlainText("typed")
    box = editor.ask_about_changes()
    box.button(button).click()
    assert not editor.isVisible()
    assert people.person(desk, 1).note == note


def test_escape_without_changes_just_closes(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_what_another_program_changed_meanwhile_is_kept(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    contacts.set_stage(desk, 1, Stage.CUSTOMER)
    editor.page.note.setPlainText("typed")
    editor.accept()
    changed = people.person(desk, 1)
    assert (changed.stage, changed.note) == (Stage.CUSTOMER, "typed")


def test_ctrl_enter_saves_from_the_note(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over, field="note")
    QTest.keyClicks(editor.page.note, "x")
    QTest.keyClick(editor.page.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not editor.isVisible()
    assert people.person(desk, 1).note == f"x{ANA.note}"


@pytest.mark.parametrize("note", ["x" * 1_000_000, "word " * 200_000, "a line\n" * 100_000])
def test_a_note_of_a_megabyte_is_kept_whole_and_can_be_changed(desk: Desk, over: QWidget, note: str) -> None:
    editor = opened(desk, over, replace(ANA, note=note))
    assert not editor.is_changed()
    QTest.keyClicks(editor.page.note, "y")
    editor.accept()
    assert people.person(desk, 1).note == f"y{note}"


def test_every_field_has_a_name_for_screen_readers(desk: Desk, over: QWidget) -> None:
    editor = opened(desk, over)
    stops, following = [], editor.nextInFocusChain()
    while following is not None and following is not editor:
        if following.focusPolicy() & Qt.FocusPolicy.TabFocus and editor.page.isAncestorOf(following):
            stops.append(following)
        following = following.nextInFocusChain()
    unnamed = [w for w in stops if not w.accessibleName() and not w.property("text") and w.isVisible()]
    assert len(stops) > 30
    assert [type(w).__name__ for w in unnamed] == []


text = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30)
words = text.filter(lambda t: bool(t.strip()))
days = st.dates().flatmap(
    lambda d: st.sampled_from(
        [PartialDate(d.year, d.month, d.day), PartialDate(None, d.month, d.day), PartialDate(d.year)]
    )
)
anybody = st.builds(
    Contact,
    name=st.builds(Name, text, text, text, text, text, text, text),
    prefers=st.none() | st.sampled_from(Kind),
    stage=st.none() | st.sampled_from(Stage),
    hours=text,
    zone=st.none() | st.sampled_from(["Europe/Lisbon", "Etc/GMT+5", "America/New_York"]),
    country=st.none() | st.sampled_from(["PT", "XX"]),
    note=text,
    methods=st.lists(st.builds(Method, st.sampled_from(MethodKind), words, text), max_size=3).map(tuple),
    positions=st.lists(st.builds(Position, words, text, st.none() | days, st.none() | days), max_size=2).map(tuple),
    occasions=st.lists(st.builds(Occasion, st.sampled_from(OccasionKind), days, text), max_size=2).map(tuple),
    facts=st.lists(st.builds(Fact, st.just("need") | words, words), max_size=3).map(tuple),
    tags=st.lists(words, max_size=3).map(tuple),
)  # fmt: skip


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(contact=anybody)
def test_looking_at_anybody_changes_nothing(desk: Desk, qapp: QApplication, contact: Contact) -> None:
    stored = replace(contact, id=1, facts=tuple(replace(f, id=i) for i, f in enumerate(contact.facts)))
    page = ContactFields(desk, stored)
    assert page.contact() == stored
    page.deleteLater()
