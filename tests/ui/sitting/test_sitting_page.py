# SPDX-License-Identifier: MIT
"""The sitting in the window: ten people by keys alone, undo, what else is done meanwhile, leaving, and the end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import drafts, people, sittings, timeline
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.briefing_page import BriefingPage
from followup_desk.ui.sitting.sitting_page import SittingPage
from followup_desk.ui.window.desk_sitting import STAYS
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import StandingClock, add, logged, plan, planned_for

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def begin(window: MainWindow, qtbot: QtBot) -> SittingPage:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.menus.actions["sitting"].trigger()
    assert window.sitting.page is not None
    return window.sitting.page


def name_shown(page: SittingPage) -> str:
    turn = page.current()
    assert turn is not None
    return turn.card.name


def test_ten_people_by_keys_and_a_quiet_end(desk: Desk, window: MainWindow, clock: StandingClock, qtbot: QtBot) -> None:
    ids = [add(desk, f"Person {number}", phone=f"+351 {number}") for number in range(8)]
    for someone in ids:
        plan(desk, someone)
    page = begin(window, qtbot)
    assert not window.top.isVisible()
    assert page.top.words() == ("0 of your 10 minutes", "0 of 8 done, after these nobody is due")
    for number in range(8):
        assert name_shown(page) == f"Person {number}"
        if number % 2:
            press(Qt.Key.Key_N)
            assert page.quiet.text().startswith(f"No answer from Person {number}. Next: Call, Monday 23 November 2026")
        else:
            press(Qt.Key.Key_Return)
            write("Wants it in spring")
            press(Qt.Key.Key_3, ALT)
            press(Qt.Key.Key_Return, CTRL)
            assert page.quiet.text().startswith(f"Logged: call with Person {number}. Next: Call, ")
    assert page.end.words()[:3] == ["That is all for this sitting", "The day counts.", "Done: Call: 8"]
    assert page.end.words()[3] == "Reached: Person 0, Person 2, Person 4, Person 6"
    assert page.end.words()[5:] == [
        "The habit: 0 of 10 minutes · the day counts · 1 day in a row",
        "Still waiting: 4 follow-ups, none of them promised",  # the cards of thanks that came of it
    ]
    assert timeline.page(desk, ids[0])[0].notes == "Wants it in spring"
    assert sittings.of_today(desk).counts

    press(Qt.Key.Key_Z, CTRL)  # brings the last one back to the front
    assert name_shown(page) == "Person 7"
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_Escape)
    assert window.top.isVisible()
    assert window.follow_ups.foot.words()[0] == "0 of 10 minutes · the day counts"
    assert page.top.words()[0] == "0 of your 10 minutes · the day counts"
    assert page.top.ring.share() == 0.0, "the ring is as full as the minutes"
    assert window.top.sit.text() == "Start my 10 minutes"


def test_skipping_moving_and_what_others_do(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    ids = [plan(desk, add(desk, name)) for name in ("Ana", "Boris", "Carla", "Dora")]
    page = begin(window, qtbot)
    press(Qt.Key.Key_Right)
    assert (name_shown(page), page.quiet.text()) == ("Boris", "Ana comes once more at the end")
    follow_ups.move(desk, ids[1], people.follow_up(desk, ids[1]).due.__class__(desk.today().replace(day=30)))
    assert name_shown(page) == "Carla"
    assert page.top.words()[1].startswith("0 of 3 done")
    press(Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert name_shown(page) == "Dora"
    press(Qt.Key.Key_L, CTRL)
    assert page.is_logging()
    write("half a")
    press(Qt.Key.Key_Escape)
    assert not page.is_logging()
    assert drafts.load(desk, drafts.of_log(people.find(desk, "Dora")))
    press(Qt.Key.Key_Escape)
    assert not window.sitting.is_shown()
    assert window.person.contact_id() == people.find(desk, "Dora")
    assert window.top.sit.text() == "Go on sitting"
    window.menus.actions["briefing"].trigger()
    briefing = window.panes.pages.page()
    assert isinstance(briefing, BriefingPage)
    assert briefing.start_button.text() == "Go on sitting"
    window.follow_ups.foot.click()
    assert name_shown(page) == "Dora"
    window.menus.actions["go-contacts"].trigger()
    assert not window.sitting.is_shown()


def test_what_a_sitting_stays_for_is_in_the_menus(window: MainWindow) -> None:
    assert window.menus.actions.keys() >= STAYS


def test_a_key_that_is_a_shortcut_says_that_somebody_is_there(
    desk: Desk, window: MainWindow, clock: StandingClock, qtbot: QtBot
) -> None:
    """Who only pressed N for call after call once sat five minutes at most."""
    for number in range(8):
        plan(desk, add(desk, f"Person {number}"))
    page = begin(window, qtbot)
    for _ in range(8):
        for _ in range(3):
            clock.forward(seconds=20)
            page.look()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_N)  # by the window, as from a keyboard
    assert page.top.words()[0] == "8 of your 10 minutes · the day counts"


def test_facts_are_confirmed_and_numbers_copied_by_the_way(
    desk: Desk, window: MainWindow, clock: StandingClock, qtbot: QtBot
) -> None:
    from followup_desk.services.acts import contacts

    clock.set("2026-02-01T09:00")
    ana = add(desk, "Ana", phone="+351 21 555 0142", email="ana@lisboatextil.example")
    contacts.add_fact(desk, ana, "hobby", "sails", [])
    contacts.add_fact(desk, ana, "family", "two daughters", [])
    clock.set("2026-11-21T09:41")
    plan(desk, ana, why="Ask for the order")
    logged(desk, ana, notes="Sent the guide")
    page = begin(window, qtbot)
    assert page.turn.words() == ["Ana", "Call, today", "Ask for the order."]
    assert page.known.words() == ["Not known yet: ask what they need.", "sails · two daughters", "Sent the guide"]
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_1)
    assert people.stale_facts(desk, people.person(desk, ana)) == []
    assert page.turn.confirming.isHidden()
    page.turn.reach.phone.click()
    assert QGuiApplication.clipboard().text() == "+351 21 555 0142"


def test_nobody_is_due_and_the_minutes_are_the_users(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    from followup_desk.services import preferences

    ana = add(desk, "Ana")
    preferences.put(desk, "sitting_minutes", "25")
    window.sitting.refresh()
    assert window.top.sit.text() == "Start my 25 minutes"
    shown = []
    for width in (1360, 1024, 800):
        window.resize(width, 700)
        shown.append(window.top.sit.isVisible())
    assert shown == [True, True, False]
    page = begin(window, qtbot)
    assert page.end.words()[0] == "Nobody is waiting for you today"
    press(Qt.Key.Key_Return)
    assert not window.sitting.is_shown()
    assert window.follow_ups.foot.words() == ("0 of 25 minutes · the day counts", "1 day in a row")
    assert planned_for(desk, ana) == []


def test_time_up_offers_the_rest(desk: Desk, window: MainWindow, clock: StandingClock, qtbot: QtBot) -> None:
    for number in range(12):
        plan(desk, add(desk, f"Person {number:02}"), promised=number == 11)
    page = begin(window, qtbot)
    assert name_shown(page) == "Person 11"
    for _ in range(41):
        page.sitting.act()
        clock.forward(seconds=15)
        page.look()
    assert page.top.words()[0] == "10 of your 10 minutes · the day counts"
    press(Qt.Key.Key_N)  # whose turn it is, is not interrupted
    assert page.end.words()[0] == "Your 10 minutes are up"
    assert page.end.words()[-1] == "Still waiting: 11 follow-ups, none of them promised"
    assert isinstance(QApplication.focusWidget(), QWidget)
    press(Qt.Key.Key_Return)
    assert name_shown(page) == "Person 00"


def test_a_clock_that_is_set_back_leaves_nobody_who_is_not_due(
    desk: Desk, window: MainWindow, clock: StandingClock, qtbot: QtBot
) -> None:
    plan(desk, add(desk, "Ana Ribeiro"), "2026-11-21")
    page = begin(window, qtbot)
    assert name_shown(page) == "Ana Ribeiro"
    clock.forward(days=-1)
    page.on_time()
    assert page.is_over()
    page.skip()
    clock.forward(days=1)
    page.on_time()
    assert name_shown(page) == "Ana Ribeiro"
