# SPDX-License-Identifier: MIT
"""The window as a whole: what goes from pane to pane, keys, the daily loop, and what it remembers."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Origin
from followup_desk.services import people, preferences, timeline
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk, open_desk
from followup_desk.ui.look import theme
from followup_desk.ui.window.empty_desk import EmptyDesk
from followup_desk.ui.window.main_window import MainWindow
from tests.bad_places import held_by_another
from tests.builders import StandingClock, add, logged, plan

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def focused(window: MainWindow) -> QWidget:
    return window.focusWidget()


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """A key, to whatever has the focus."""
    QTest.keyClick(focused(window), key, held)


def type_in(window: MainWindow, text: str) -> None:
    QTest.keyClicks(focused(window), text)


def trigger(window: MainWindow, name: str) -> None:
    window.menus.actions[name].trigger()


def names(window: MainWindow) -> tuple[str, str, int | None]:
    """Who is chosen in the list, whom the middle shows, and which card is chosen."""
    desk = window.desk()
    listed, middle = window.contacts.current_id(), window.person.contact_id()
    return (
        people.name_of(desk, listed) if listed else "",
        people.name_of(desk, middle) if middle else "",
        window.follow_ups.current_id(),
    )


def foot(window: MainWindow) -> str:
    return " | ".join(label.text() for label in window.foot.findChildren(QLabel) if label.text())


def test_an_empty_desk_offers_three_ways_to_begin(window: MainWindow) -> None:
    page = window.findChild(EmptyDesk)
    assert page is not None
    assert page.isVisible()
    assert [button.isEnabled() for button in page.findChildren(QPushButton)] == [True, True, True]
    assert not window.top.log.isEnabled()
    assert (window.top.sit.isEnabled(), window.menus.actions["sitting"].isEnabled()) == (False, False)


def test_sample_people_bring_the_panes_and_undo_takes_them_away(window: MainWindow) -> None:
    page = window.findChild(EmptyDesk)
    assert page is not None
    page.samples.click()
    shown = (page.isVisible(), window.panes.isVisible(), window.person.contact_id() is not None)
    can_sit = window.top.sit.isEnabled()
    trigger(window, "undo")
    assert (*shown, can_sit) == (False, True, True, True)
    assert page.isVisible()


def test_choosing_in_one_pane_brings_the_others_along(desk: Desk, window: MainWindow) -> None:
    ana, ben = add(desk, "Ana"), add(desk, "Ben")
    first, second = plan(desk, ana, "2026-11-21T10:00"), plan(desk, ben, "2026-11-21T11:00")
    window.contacts.choose(ana)
    window.go.show_contact(ana)
    before = names(window)
    window.contacts.focus_list()
    press(window, Qt.Key.Key_Down)
    after = names(window)
    window.follow_ups.focus_list()
    press(window, Qt.Key.Key_Up)
    assert [before, after, names(window)] == [("Ana", "Ana", first), ("Ben", "Ben", second), ("Ana", "Ana", first)]


def test_the_daily_loop_goes_by_keyboard_alone(desk: Desk, window: MainWindow) -> None:
    people_due = ["Ana", "Ben", "Cleo"]
    for number, name in enumerate(people_due):
        plan(desk, add(desk, name, stage=None), f"2026-11-21T1{number}:00")
    press(window, Qt.Key.Key_3, CTRL)
    for name in people_due:
        assert names(window)[1] == name
        press(window, Qt.Key.Key_D)
        type_in(window, f"Spoke with {name}")
        press(window, Qt.Key.Key_3, ALT)
        press(window, Qt.Key.Key_Return, CTRL)
    logs = [timeline.page(desk, people.find(desk, name))[0].notes for name in people_due]
    assert logs == [f"Spoke with {name}" for name in people_due]
    assert foot(window).split(" | ")[-1].startswith("Nothing due")


def test_leaving_the_log_goes_back_to_the_follow_ups_and_keeps_the_draft(desk: Desk, window: MainWindow) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21")
    press(window, Qt.Key.Key_3, CTRL)
    press(window, Qt.Key.Key_D)
    type_in(window, "half a th")
    press(window, Qt.Key.Key_Escape)
    back = window.follow_ups.isAncestorOf(focused(window))
    press(window, Qt.Key.Key_D)
    type_in(window, "ought")
    assert back
    assert focused(window).toPlainText() == "half a thought"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("key", "pane"),
    [(Qt.Key.Key_1, "contacts"), (Qt.Key.Key_2, "person"), (Qt.Key.Key_3, "follow_ups"), (Qt.Key.Key_K, "top")],
)
def test_a_key_goes_to_each_pane(desk: Desk, window: MainWindow, key: Qt.Key, pane: str) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21")
    press(window, key, CTRL)
    assert getattr(window, pane).isAncestorOf(focused(window))


@pytest.mark.parametrize("narrow", [False, True])
def test_the_search_is_typed_stepped_into_and_left(desk: Desk, window: MainWindow, narrow: bool) -> None:
    for name in ("Mina Kovač", "Ana Ribeiro"):
        add(desk, name)
    window.resize(1000 if narrow else 1360, 640)
    press(window, Qt.Key.Key_K, CTRL)
    type_in(window, "kov")
    press(window, Qt.Key.Key_Return)
    found = names(window)[:2]
    press(window, Qt.Key.Key_K, CTRL)
    press(window, Qt.Key.Key_Escape)
    assert found == ("Mina Kovač", "Mina Kovač")
    assert window.top.search.text() == ""


def test_letters_typed_in_the_list_become_the_search(desk: Desk, window: MainWindow) -> None:
    for name in ("Mina Kovač", "Ana Ribeiro"):
        add(desk, name)
    window.contacts.show_list("all")
    window.contacts.focus_list()
    for letter in "rib":
        type_in(window, letter)
    assert window.top.search.text() == "rib"


def test_after_each_act_a_toast_offers_undo(desk: Desk, window: MainWindow) -> None:
    ana = add(desk, "Ana Ribeiro")
    contacts.add_tags(desk, ana, ["yarn"])
    said = (window.toast.isVisible(), window.toast.text())
    button = window.toast.findChild(QPushButton)
    assert button is not None
    button.click()
    assert said[0]
    assert "Ana Ribeiro" in said[1]
    assert people.person(desk, ana).tags == ()


def test_undo_and_redo_go_to_the_person_they_are_about(desk: Desk, window: MainWindow) -> None:
    ana, ben = add(desk, "Ana"), add(desk, "Ben")
    contacts.add_tags(desk, ana, ["yarn"])
    shown = []
    for name in ("undo", "redo"):
        window.go.show_contact(ben)
        trigger(window, name)
        shown.append(names(window)[1])
    assert shown == ["Ana", "Ana"]


def test_undoing_who_was_added_leaves_nobody_gone_on_show(desk: Desk, window: MainWindow) -> None:
    add(desk, "Ana")
    add(desk, "Ben")
    trigger(window, "undo")
    assert names(window)[1] == "Ana"


def test_nothing_to_undo_is_said_and_nothing_more(window: MainWindow) -> None:
    trigger(window, "undo")
    assert window.toast.text() == "There is nothing to undo."


def test_what_another_process_did_is_shown(desk: Desk, clock: StandingClock, window: MainWindow) -> None:
    other = open_desk(desk.folder, clock, Origin.COMMAND)
    plan(other, add(other, "Ana Ribeiro"), "2026-11-21")
    other.close()
    window.desk_signal.look()
    assert names(window)[1] == "Ana Ribeiro"
    assert not window.toast.isVisible()
    assert foot(window).endswith("1 due")


def test_delete_in_the_list_removes_to_the_trash_and_undo_brings_back(desk: Desk, window: MainWindow) -> None:
    ana, _ben = add(desk, "Ana"), add(desk, "Ben")
    window.go.show_contact(ana)
    window.contacts.show_list("all")
    window.contacts.focus_list()
    press(window, Qt.Key.Key_Delete)
    gone = names(window)
    trigger(window, "undo")
    assert gone[:2] == ("Ben", "Ben")
    assert people.person(desk, ana).deleted_at is None


def test_a_narrow_window_has_the_follow_ups_as_a_tab(desk: Desk, window: MainWindow) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21")
    window.resize(1024, 640)
    seen = [(window.person.isVisible(), window.follow_ups.isVisible())]
    press(window, Qt.Key.Key_3, CTRL)
    seen.append((window.person.isVisible(), window.follow_ups.isVisible()))
    press(window, Qt.Key.Key_D)
    seen.append((window.person.isVisible(), window.follow_ups.isVisible()))
    window.resize(1360, 860)
    seen.append((window.person.isVisible(), window.follow_ups.isVisible()))
    assert seen == [(True, False), (False, True), (True, False), (True, True)]


def test_list_contact_and_widths_are_remembered(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    add(desk, "Ana")
    ben = add(desk, "Ben")
    window.contacts.show_list("prospects")
    window.go.show_contact(ben)
    window.panes.set_widths("280,400")
    window.close()
    again = MainWindow(desk)
    qtbot.addWidget(again)
    again.show()
    assert (again.contacts.list_name(), again.person.contact_id()) == ("prospects", ben)
    assert again.panes.widths() == "280,400"


def test_colours_are_chosen_in_the_menu_and_kept(desk: Desk, window: MainWindow) -> None:
    trigger(window, "scheme-dark")
    dark = (theme.is_dark(), preferences.get(desk, "scheme"))
    trigger(window, "scheme-light")
    assert (dark, theme.is_dark()) == ((True, "dark"), False)


@pytest.mark.parametrize(
    ("name", "dialog"),
    [("shortcuts", "shortcuts"), ("about", "about"), ("licences", "licences"), ("history", "history"),
     ("trash", "trash"), ("preferences", "preferences"), ("new-contact", "contact-editor"),
     ("edit-contact", "contact-editor"), ("plan", "plan")],
)  # fmt: skip
def test_each_dialog_opens_from_its_menu(desk: Desk, window: MainWindow, name: str, dialog: str) -> None:
    window.go.show_contact(add(desk, "Ana"))
    trigger(window, name)
    opened = [w for w in QApplication.topLevelWidgets() if w.objectName() == dialog and w.isVisible()]
    assert len(opened) == 1
    opened[0].close()


@pytest.mark.parametrize("name", ["snooze", "move", "drop", "why"])
def test_the_follow_up_menu_acts_on_the_chosen_card(desk: Desk, window: MainWindow, name: str) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21")
    window.follow_ups.focus_list()
    trigger(window, name)
    opened = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    assert opened
    for widget in opened:
        widget.close()


def test_already_handled_closes_without_a_log(desk: Desk, window: MainWindow) -> None:
    ana = add(desk, "Ana")
    plan(desk, ana, "2026-11-21")
    window.follow_ups.focus_list()
    press(window, Qt.Key.Key_D, SHIFT)
    assert timeline.count(desk, ana) == 0
    assert foot(window).split(" | ")[-1] == "Nothing due"


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in window.menus.actions.values()
        for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))


def test_every_control_says_what_it_is(desk: Desk, window: MainWindow) -> None:
    logged(desk, add(desk, "Ana", phone="+351 21 555 0142"), notes="x")
    window.go.show_contact(1)
    nameless = [widget for widget in window.findChildren(QWidget) if _is_nameless(widget)]
    assert nameless == []


def _is_nameless(widget: QWidget) -> bool:
    """Something that takes the focus, without a word for a screen reader."""
    if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    text: Callable[[], str] = getattr(widget, "text", str)
    return not (widget.accessibleName() or text())


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_K])
def test_the_window_s_keys_work_while_one_writes(desk: Desk, window: MainWindow, key: Qt.Key) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21")
    window.contacts.show_list("all")
    press(window, Qt.Key.Key_L, CTRL)
    notes = focused(window)
    type_in(window, "half a thought")
    press(window, key, CTRL)
    assert focused(window) is not notes
    assert notes.toPlainText() == "half a thought"  # type: ignore[attr-defined]


def test_undo_in_a_text_takes_back_typing_and_no_act(desk: Desk, window: MainWindow) -> None:
    ana = add(desk, "Ana")
    window.go.show_contact(ana)
    press(window, Qt.Key.Key_L, CTRL)
    type_in(window, "typed")
    press(window, Qt.Key.Key_Z, CTRL)
    assert people.person(desk, ana).deleted_at is None
    assert people.name_of(desk, ana) == "Ana"
    assert focused(window).toPlainText() == ""  # type: ignore[attr-defined]


def test_names_of_any_kind_can_be_shown_and_searched(desk: Desk, window: MainWindow) -> None:
    names_of_all_kinds = ["محمد بن سلمان", "佐藤 美咲", "👩🏽‍🚀 Astro", "x" * 500, "<b>bold</b> & co", ""]
    for name in names_of_all_kinds:
        plan(desk, add(desk, name), "2026-11-21")
    window.contacts.show_list("due")
    for _name in names_of_all_kinds:
        window.contacts.focus_list()
        press(window, Qt.Key.Key_Down)
        assert not window.grab().isNull()
    window.top.search.setText("佐藤")
    window.contacts.choose_first()
    assert names(window)[1] == "佐藤 美咲"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_window_can_run_from_right_to_left(
    desk: Desk, window: MainWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21")
    window.resize(1360, 860)
    window.setLayoutDirection(direction)
    contacts_first = direction == Qt.LayoutDirection.LeftToRight
    qtbot.waitUntil(lambda: (window.contacts.x() < window.follow_ups.x()) == contacts_first)
    assert not window.grab().isNull()


def test_a_window_does_not_go_with_what_was_typed_and_cannot_be_kept(desk: Desk, window: MainWindow) -> None:
    window.go.show_contact(add(desk))
    trigger(window, "log")
    type_in(window, "the whole story")
    desk.db.execute_sql("pragma busy_timeout = 60")
    with held_by_another(desk.file, "begin immediate"):
        assert not window.close()
        [box] = window.findChildren(QMessageBox)
        assert "in use by another program" in box.text()
        assert "What you typed in the log could not be kept" in box.text()
        box.accept()
        assert window.close()


def test_a_window_that_nobody_typed_in_goes_whatever_the_desk_is(desk: Desk, window: MainWindow) -> None:
    window.go.show_contact(add(desk))
    trigger(window, "log")
    desk.db.execute_sql("pragma busy_timeout = 60")
    with held_by_another(desk.file, "begin immediate"):
        assert window.close()
