# SPDX-License-Identifier: MIT
"""The follow-ups pane: what stands where, choosing, keys and painted buttons, and how it follows the desk."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Kind, Stage
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.follow_ups.card_buttons import KEYS
from followup_desk.ui.follow_ups.follow_ups_pane import FollowUpsPane
from tests.builders import StandingClock, add, day, moment, plan


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> FollowUpsPane:
    """A pane on the desk, told of its changes as in the window."""
    made = FollowUpsPane(desk)
    qtbot.addWidget(made)
    desk.add_listener(made.on_change)
    made.resize(352, 700)
    made.show()
    return made


def lines(pane: FollowUpsPane) -> list[str]:
    """One line a row, the chosen card with an arrow."""
    shown = []
    for row in pane.list_view().model().rows():  # type: ignore[attr-defined]
        if row.card is None:
            shown.append(f"+{row.count}" if row.more else f"{row.section} {row.count}")
        else:
            shown.append(("> " if row.card.follow_up.id == pane.current_id() else "  ") + row.card.name)
    return shown


def press(pane: FollowUpsPane, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(pane.list_view(), key, held)


def three_due(desk: Desk) -> dict[str, int]:
    """Ana at ten, Ben and Cleo today, Dora in December: follow-up by name."""
    dues = {"Ana": "2026-11-21T10:00", "Ben": "2026-11-21T11:00", "Cleo": "2026-11-21T12:00", "Dora": "2026-12-03"}
    return {name: plan(desk, add(desk, name), due) for name, due in dues.items()}


def test_a_card_that_moves_within_its_group_is_seen_whole(desk: Desk, pane: FollowUpsPane) -> None:
    moved = plan(desk, add(desk, "Ana"), "2026-11-22")
    for number in range(12):
        plan(desk, add(desk, f"Ben {number}"), "2026-11-24")
    assert pane.choose(moved)
    follow_ups.move(desk, moved, day("2026-11-26"))
    view = pane.list_view()
    QApplication.processEvents()
    card = view.visualRect(view.currentIndex())
    assert (pane.current_id(), lines(pane)[-1]) == (moved, "> Ana")
    assert view.viewport().rect().contains(card)


def test_cards_stand_in_groups_with_their_counts(desk: Desk, clock: StandingClock, pane: FollowUpsPane) -> None:
    clock.set("2026-11-18T09:00")
    plan(desk, add(desk, "Mina Kovač"), "2026-11-19")
    clock.set("2026-11-21T09:41")
    three_due(desk)
    plan(desk, add(desk, "田中 健一"), "2026-11-22T07:00")
    due = ["overdue 1", "  Mina Kovač", "today 3", "  Ana", "  Ben", "  Cleo"]
    assert lines(pane) == [*due, "week 1", "  田中 健一", "later 1", "  Dora"]


def test_the_head_counts_what_is_due(desk: Desk, pane: FollowUpsPane) -> None:
    texts = pane.head_texts()
    assert texts == ("nothing due", "Sat 21 Nov")
    three_due(desk)
    assert pane.head_texts() == ("3 due", "Sat 21 Nov")


def test_taking_the_focus_chooses_the_first_card(desk: Desk, pane: FollowUpsPane, qtbot: QtBot) -> None:
    ids = three_due(desk)
    with qtbot.waitSignal(pane.card_chosen) as chosen:
        pane.focus_list()
    assert chosen.args is not None
    assert chosen.args[1] == ids["Ana"]
    assert lines(pane)[1] == "> Ana"


def test_choosing_from_outside_is_silent(desk: Desk, pane: FollowUpsPane, qtbot: QtBot) -> None:
    ids = three_due(desk)
    with qtbot.assertNotEmitted(pane.card_chosen):
        assert pane.choose(ids["Ben"])
        assert not pane.choose(999)
    assert pane.current_id() is None


def test_arrows_pass_over_headings(desk: Desk, pane: FollowUpsPane) -> None:
    ids = three_due(desk)
    pane.focus_list()
    for _ in range(3):
        press(pane, Qt.Key.Key_Down)
    assert pane.current_id() == ids["Dora"]
    press(pane, Qt.Key.Key_Up)
    assert pane.current_id() == ids["Cleo"]


@pytest.mark.parametrize(
    ("key", "modifiers", "signal"),
    [
        (Qt.Key.Key_D, [], "done_requested"),
        (Qt.Key.Key_Return, [], "done_requested"),
        (Qt.Key.Key_D, [Qt.KeyboardModifier.ShiftModifier], "already_handled_requested"),
        (Qt.Key.Key_S, [], "snooze_requested"),
        (Qt.Key.Key_M, [], "move_requested"),
        (Qt.Key.Key_W, [], "why_requested"),
        (Qt.Key.Key_Delete, [], "drop_requested"),
    ],
)
def test_keys_ask_for_what_the_buttons_do(
    desk: Desk, pane: FollowUpsPane, qtbot: QtBot, key: Qt.Key, modifiers: list[Qt.KeyboardModifier], signal: str
) -> None:
    ids = three_due(desk)
    pane.focus_list()
    with qtbot.waitSignal(getattr(pane, signal)) as asked:
        press(pane, key, *modifiers)
    assert asked.args == [ids["Ana"]]


@pytest.mark.parametrize("action", list(KEYS))
def test_painted_buttons_are_pressed_by_the_pointer(desk: Desk, pane: FollowUpsPane, qtbot: QtBot, action: str) -> None:
    ids = three_due(desk)
    pane.choose(ids["Ben"])
    spot = _on_button(pane, ids["Ben"], action)
    signal = {"done": pane.done_requested, "snooze": pane.snooze_requested, "move": pane.move_requested}
    with qtbot.waitSignal(signal.get(action, pane.why_requested)) as asked:
        _click(pane, spot)
    assert asked.args == [ids["Ben"]]


def test_shift_on_done_means_already_handled(desk: Desk, pane: FollowUpsPane, qtbot: QtBot) -> None:
    ids = three_due(desk)
    pane.choose(ids["Ana"])
    spot = _on_button(pane, ids["Ana"], "done")
    with qtbot.waitSignal(pane.already_handled_requested):
        _click(pane, spot, Qt.KeyboardModifier.ShiftModifier)


def test_a_press_that_leaves_the_button_does_nothing(desk: Desk, pane: FollowUpsPane, qtbot: QtBot) -> None:
    ids = three_due(desk)
    pane.choose(ids["Ana"])
    viewport, left, no = pane.list_view().viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.assertNotEmitted(pane.done_requested), qtbot.assertNotEmitted(pane.why_requested):
        QTest.mousePress(viewport, left, no, _on_button(pane, ids["Ana"], "done"))
        QTest.mouseRelease(viewport, left, no, _on_button(pane, ids["Ana"], "why"))


def test_a_click_on_a_card_chooses_it(desk: Desk, pane: FollowUpsPane, qtbot: QtBot) -> None:
    ids = three_due(desk)
    spot = _card_rect(pane, ids["Cleo"]).center()
    with qtbot.waitSignal(pane.card_chosen):
        _click(pane, spot)
    assert pane.current_id() == ids["Cleo"]


def test_the_menu_of_a_card_offers_all_of_it(desk: Desk, pane: FollowUpsPane, qtbot: QtBot) -> None:
    ids = three_due(desk)
    menu = pane.list_view().card_menu(ids["Ana"])
    names = [action.text().partition("\t")[0] for action in menu.actions()]
    assert names == ["Done: log it", "Already handled, without a log", "Snooze…", "Move…", "Drop…", "Why?"]
    with qtbot.waitSignal(pane.drop_requested) as asked:
        menu.actions()[4].trigger()
    assert asked.args == [ids["Ana"]]


def test_after_done_the_next_card_takes_over(desk: Desk, pane: FollowUpsPane, qtbot: QtBot) -> None:
    ids = three_due(desk)
    pane.focus_list()
    with qtbot.waitSignal(pane.card_chosen) as chosen:
        follow_ups.done(desk, ids["Ana"])
    assert chosen.args is not None
    assert chosen.args[1] == ids["Ben"]
    assert lines(pane) == ["today 2", "> Ben", "  Cleo", "later 1", "  Dora"]


@pytest.mark.parametrize("act", ["snooze", "move"])
def test_a_card_put_off_hands_over_to_the_next(desk: Desk, pane: FollowUpsPane, act: str) -> None:
    ids = three_due(desk)
    pane.focus_list()
    if act == "snooze":
        until = moment("2026-11-21T15:00").at
        assert until is not None
        follow_ups.snooze(desk, ids["Ana"], until)
    else:
        follow_ups.move(desk, ids["Ana"], day("2026-12-01"))
    assert pane.current_id() == ids["Ben"]


def test_the_last_card_hands_over_to_the_one_before(desk: Desk, pane: FollowUpsPane) -> None:
    ids = three_due(desk)
    pane.focus_list()
    pane.choose(ids["Dora"])
    follow_ups.done(desk, ids["Dora"])
    assert pane.current_id() == ids["Cleo"]


def test_while_the_focus_is_elsewhere_the_next_waits_to_be_asked_for(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pane, field = FollowUpsPane(desk, window), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(pane)
    layout.addWidget(field)
    desk.add_listener(pane.on_change)
    window.show()
    ids = three_due(desk)
    pane.focus_list()
    field.setFocus()
    with qtbot.assertNotEmitted(pane.card_chosen):
        follow_ups.done(desk, ids["Ana"])
    assert pane.current_id() is None
    with qtbot.waitSignal(pane.card_chosen):
        assert pane.choose_next()
    assert pane.current_id() == ids["Ben"]


def test_after_the_last_it_goes_on_with_the_first_that_is_still_due(desk: Desk, pane: FollowUpsPane) -> None:
    ids = three_due(desk)
    plan(desk, add(desk, "Later"), "2026-12-24")
    pane.choose(max(ids.values()))
    assert pane.choose_next()
    assert pane.current_id() == ids["Ana"], "what is due goes before what is to come"


def test_of_one_alone_there_is_no_next(desk: Desk, pane: FollowUpsPane) -> None:
    only = plan(desk, add(desk, "Ana"))
    pane.choose(only)
    assert not pane.choose_next()
    assert pane.current_id() == only


def test_home_and_end_go_to_the_first_card_and_the_last(desk: Desk, pane: FollowUpsPane) -> None:
    ids = three_due(desk)
    pane.focus_list()
    QTest.keyClick(pane.list_view(), Qt.Key.Key_End)
    last = pane.current_id()
    QTest.keyClick(pane.list_view(), Qt.Key.Key_Home)
    assert (pane.current_id(), last != ids["Ana"]) == (ids["Ana"], True)


def test_undo_brings_the_card_back_and_keeps_the_choice(desk: Desk, pane: FollowUpsPane) -> None:
    ids = three_due(desk)
    pane.focus_list()
    follow_ups.done(desk, ids["Ana"])
    undoing.undo(desk)
    assert lines(pane)[:3] == ["today 3", "  Ana", "> Ben"]


def test_a_change_elsewhere_keeps_choice_and_scroll(desk: Desk, pane: FollowUpsPane) -> None:
    ids = [plan(desk, add(desk, f"Person {number:02}"), f"2026-11-21T1{number % 10}:00") for number in range(18)]
    pane.choose(ids[9])
    bar = pane.list_view().verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()
    contacts.set_stage(desk, add(desk, "Somebody new"), Stage.CUSTOMER)
    plan(desk, 1, "2026-12-24")
    assert (pane.current_id(), bar.value()) == (ids[9], scrolled)


def test_only_what_can_show_here_is_read_again(desk: Desk, qtbot: QtBot) -> None:
    pane = FollowUpsPane(desk)
    qtbot.addWidget(pane)
    plan(desk, add(desk, "Ana"))
    pane.on_change(Change(frozenset({"resource"}), frozenset(), 1))
    assert lines(pane) == []
    pane.on_change(Change(frozenset({"follow_up"}), frozenset({1}), 2))
    assert lines(pane) == ["today 1", "  Ana"]


def test_a_long_group_opens_as_it_is_reached(desk: Desk, pane: FollowUpsPane, qtbot: QtBot) -> None:
    ana = add(desk, "Ana")
    for hour in range(30):
        plan(desk, ana, f"2027-01-{hour + 1:02}")
    assert lines(pane)[-1] == "+10"
    QApplication.processEvents()
    bar = pane.list_view().verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: "+10" not in lines(pane))
    assert len(lines(pane)) == 31


def test_names_and_reasons_of_any_kind_are_painted(desk: Desk, pane: FollowUpsPane) -> None:
    for name, why in (
        ("", ""),
        ("X" * 500, "word " * 20_000),
        ("محمد بن عبد الله", "اتصل به بشأن العرض"),
        ("佐藤 美咲", "購買部長に電話"),
        ("<b>Bold</b> & Co 👩‍👩‍👧", "<script>alert(1)</script>\n\n\nx"),
    ):
        plan(desk, add(desk, name), why=why)
    pane.focus_list()
    QApplication.processEvents()
    heights = [pane.list_view().visualRect(pane.list_view().model().index(row, 0)).height() for row in range(6)]
    assert max(heights) < 150
    assert not pane.grab().isNull()


def test_somebody_without_a_name_or_reason_still_reads(desk: Desk, pane: FollowUpsPane) -> None:
    plan(desk, add(desk, ""), channel=Kind.LETTER)
    spoken = pane.list_view().model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "No name, Letter, today"


def test_midnight_moves_cards_on(desk: Desk, clock: StandingClock, pane: FollowUpsPane) -> None:
    three_due(desk)
    clock.set("2026-11-22T08:00")
    pane.refresh()
    assert lines(pane)[0] == "overdue 3"
    assert pane.head_texts() == ("3 due", "Sun 22 Nov")


def test_a_night_that_makes_it_late_keeps_the_chosen_card(
    desk: Desk, clock: StandingClock, pane: FollowUpsPane
) -> None:
    """Each morning one to come was once chosen, and the list stood there, with all that was due above."""
    today = plan(desk, add(desk, "Ana"), "2026-11-21")
    plan(desk, add(desk, "Ben"), "2026-11-25")
    pane.choose(today)
    clock.set("2026-11-22T08:00")
    pane.refresh()
    assert pane.current_id() == today


def test_a_menu_opens_below_its_button_or_in_the_list(desk: Desk, pane: FollowUpsPane) -> None:
    ids = three_due(desk)
    pane.choose(ids["Ana"])
    below = pane.list_view().viewport().mapFromGlobal(pane.menu_spot(ids["Ana"]))
    assert _card_rect(pane, ids["Ana"]).adjusted(0, 0, 0, 8).contains(below)
    assert pane.rect().contains(pane.mapFromGlobal(pane.menu_spot(9999)))


def _click(pane: FollowUpsPane, spot: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(pane.list_view().viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def _card_rect(pane: FollowUpsPane, follow_up_id: int) -> QRect:
    view = pane.list_view()
    return view.visualRect(view.model().index_of(follow_up_id))  # type: ignore[attr-defined]


def _on_button(pane: FollowUpsPane, follow_up_id: int, action: str) -> QPoint:
    """A point inside a painted button: just above where its menu would open."""
    QApplication.processEvents()
    return pane.list_view().viewport().mapFromGlobal(pane.menu_spot(follow_up_id, action)) + QPoint(12, -12)


def test_a_screen_reader_selects_a_row_without_going_there(desk: Desk, pane: FollowUpsPane, qtbot: QtBot) -> None:
    ids = three_due(desk)
    pane.choose(ids["Ana"])
    view = pane.list_view()
    with qtbot.waitSignal(pane.card_chosen):
        view.selectionModel().select(view.model().index(2, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert pane.current_id() == ids["Ben"]


def test_what_is_painted_on_a_card_is_in_its_menu_with_a_key(desk: Desk, pane: FollowUpsPane) -> None:
    follow_up = three_due(desk)["Ana"]
    menu = pane.list_view().card_menu(follow_up)
    entries = {entry.data()[0]: entry.text() for entry in menu.actions()}
    menu.close()
    assert set(KEYS) <= set(entries)
    assert all("\t" in text for text in entries.values())
