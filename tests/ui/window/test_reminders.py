# SPDX-License-Identifier: MIT
"""Reminders in the window: what rings is brought up, what is answered is shown, and closing may be putting away."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from followup_desk.services import preferences, timeline
from followup_desk.services.desk import Desk
from followup_desk.services.reminders.notice import Notifier
from followup_desk.ui.reminders.pause_menu import PauseMenu
from followup_desk.ui.reminders.self_test import open_self_test
from followup_desk.ui.window.main_window import MainWindow
from followup_desk.ui.window.presence import Presence
from tests.builders import StandingClock, add, plan
from tests.services.reminders.screen_in_memory import Screen, ScreenNotifier
from tests.ui.dressing import dressed_when_built


class Stand:
    """A window with a way to a screen in memory."""

    def __init__(self, desk: Desk) -> None:
        self.screen = Screen()
        self.notifier = ScreenNotifier(self.screen)
        self.window = dressed_when_built(lambda: MainWindow(desk, self.make))

    def make(self, _parent: QObject) -> Notifier:
        return self.notifier

    def foot(self) -> str:
        return self.window.foot.reach.text()


@pytest.fixture
def stand(desk: Desk, clock: StandingClock, qtbot: QtBot) -> Stand:
    """On Monday 23 November at 9:59, with a call at 10:00, and no briefing wanted."""
    clock.set("2026-11-23T09:59")
    preferences.put(desk, "briefing", "off")
    plan(desk, add(desk, "Ben"), "2026-11-24")
    plan(desk, add(desk, "Ana"), "2026-11-23T10:00")
    made = Stand(desk)
    qtbot.addWidget(made.window, before_close_func=MainWindow.quit)
    with qtbot.waitSignal(made.window.painted):
        made.window.show()
    return made


def ten(stand: Stand, clock: StandingClock) -> None:
    clock.set("2026-11-23T10:00")
    stand.window.reminders.reminding.look()


def test_what_rings_stands_in_the_banner_and_on_the_screen(stand: Stand, clock: StandingClock, qtbot: QtBot) -> None:
    ten(stand, clock)
    qtbot.waitUntil(lambda: stand.screen.titles() == ["Ana"])
    assert stand.window.reminders.banner.isVisible()
    assert stand.window.reminders.banner.text().startswith("Call: Ana, 10:00")


def test_an_opened_notice_shows_the_follow_up(stand: Stand, clock: StandingClock, qtbot: QtBot) -> None:
    ten(stand, clock)
    qtbot.waitUntil(lambda: stand.notifier.tags() == ["follow-up-2"])
    stand.window.hide()
    stand.notifier.press("follow-up-2", "open")
    assert stand.window.isVisible()
    assert (stand.window.person.contact_id(), stand.window.follow_ups.current_id()) == (2, 2)


def test_an_opened_briefing_shows_its_page_and_start_begins_the_sitting(
    stand: Stand, desk: Desk, clock: StandingClock, qtbot: QtBot
) -> None:
    preferences.put(desk, "briefing", "on")
    clock.set("2026-11-24T09:00")
    with qtbot.waitSignal(stand.window.reminders.sitting_wanted):
        stand.window.reminders.reminding.look()
        qtbot.waitUntil(lambda: "briefing-2026-11-24" in stand.notifier.tags())
        stand.notifier.press("briefing-2026-11-24", "start")
    assert stand.window.sitting.is_shown()
    stand.window.hide()
    stand.window.reminders.reminding.briefing_wanted.emit("")
    page = stand.window.panes.pages.page()
    assert page is not None
    assert (stand.window.isVisible(), page.objectName()) == (True, "briefing")
    assert not stand.window.sitting.is_shown(), "which would hide it"


def test_banner_and_notice_go_together(stand: Stand, clock: StandingClock, qtbot: QtBot) -> None:
    """Each reminder once had to be waved away twice."""
    ten(stand, clock)
    qtbot.waitUntil(lambda: stand.notifier.tags() == ["follow-up-2"])
    banner = stand.window.reminders.banner
    stand.notifier.wave_away("follow-up-2")
    assert banner.isHidden()


def test_closing_the_banner_takes_the_notice_away(stand: Stand, clock: StandingClock, qtbot: QtBot) -> None:
    ten(stand, clock)
    qtbot.waitUntil(lambda: stand.notifier.tags() == ["follow-up-2"])
    stand.window.menus.actions["go-reminder"].trigger()
    QTest.keyClick(stand.window.focusWidget(), Qt.Key.Key_Escape)
    assert stand.screen.titles() == []


def test_done_from_a_notice_leaves_the_question_and_telling_completes(
    stand: Stand, desk: Desk, clock: StandingClock, qtbot: QtBot
) -> None:
    ten(stand, clock)
    qtbot.waitUntil(lambda: stand.notifier.tags() == ["follow-up-2"])
    stand.notifier.press("follow-up-2", "done")
    window = stand.window
    asked = not window.follow_ups.questions.isHidden()
    clock.set("2026-11-23T10:12")
    window.menus.actions["say-yes"].trigger()
    QTest.keyClicks(window.focusWidget(), "she wants samples")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (call,) = timeline.page(desk, 2)
    assert (asked, call.notes, call.outcome) == (True, "she wants samples", "next-step")
    assert window.follow_ups.questions.isHidden()


def test_telling_shows_the_moment_that_it_is_about(stand: Stand, clock: StandingClock, qtbot: QtBot) -> None:
    ten(stand, clock)
    qtbot.waitUntil(lambda: stand.notifier.tags() == ["follow-up-2"])
    stand.notifier.press("follow-up-2", "done")
    clock.set("2026-11-23T16:00")
    stand.window.menus.actions["say-yes"].trigger()
    state = stand.window.person.log_form.state()
    assert (state.for_id, state.at, stand.window.person.log_form.is_touched()) == (2, "10:00", False)


def test_another_log_is_of_its_own(stand: Stand, clock: StandingClock, qtbot: QtBot) -> None:
    """A second call of the day once took the place of the one that was still to be told."""
    ten(stand, clock)
    qtbot.waitUntil(lambda: stand.notifier.tags() == ["follow-up-2"])
    stand.notifier.press("follow-up-2", "done")
    stand.window.go.show_contact(2)
    stand.window.menus.actions["log"].trigger()
    assert stand.window.person.log_form.state().for_id is None


def test_the_foot_says_whether_notices_reach_the_screen(stand: Stand, qtbot: QtBot) -> None:
    reaching = stand.foot()
    stand.screen.up = False
    stand.notifier.notice_changes()
    assert (reaching, stand.foot()) == ("Notices reach this screen", "Notices show in this window only")


def test_a_pause_is_said_and_ended(stand: Stand, clock: StandingClock) -> None:
    stand.window.reminders.reminding.pause(clock.moment.replace(hour=14, minute=0))
    paused = stand.foot()
    stand.window.reminders.reminding.pause(None)
    assert (paused, stand.foot()) == ("Reminders paused until 14:00", "Notices reach this screen")


def test_a_pause_is_told_with_a_way_to_end_it(stand: Stand, clock: StandingClock) -> None:
    stand.window.reminders.reminding.pause(clock.moment.replace(hour=15, minute=0))
    toast = stand.window.toast
    told = toast.text()
    button = toast.findChild(QPushButton)
    assert button is not None
    caption = button.text()
    button.click()
    assert (told, caption) == ("Reminders pause until 15:00", "Go on")
    assert stand.foot() == "Notices reach this screen"
    assert (toast.text(), button.isHidden()) == ("Reminders go on", True)


def test_the_pause_menu_pauses(stand: Stand) -> None:
    stand.window.menus.actions["pause"].trigger()
    menu = stand.window.findChild(PauseMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert stand.foot() == "Reminders paused until 10:59"


def test_the_self_test_says_only_what_was_answered(stand: Stand, desk: Desk) -> None:
    stand.screen.answers_at_once = False
    dialog = open_self_test(desk, stand.window.reminders.reminding, stand.window)
    said = [dialog.state()]
    stand.notifier.reply()
    said.append(dialog.state())
    stand.notifier.press("test", "seen")
    said.append(dialog.state())
    dialog.close()
    assert [line.split(":")[0].split(".")[0] for line in said] == [
        "Asked",
        "memory 1 says that it shows the notice",
        "Your answer came back",
    ]


def test_closing_asks_once_and_then_puts_away(
    stand: Stand, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Presence, "ask", answer(asked, "Go on reminding"))
    stand.window.close()
    away = stand.window.isHidden()
    stand.window.come_forward()
    stand.window.close()
    assert (away, stand.window.isHidden(), asked) == (True, True, ["Go on reminding?"])
    assert preferences.get(desk, "keep_reminding") == "on"


def test_who_thinks_better_of_closing_is_asked_again(
    stand: Stand, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Esc once ended the desk, and was remembered for good."""
    monkeypatch.setattr(Presence, "ask", answer([], "Cancel"))
    with qtbot.assertNotEmitted(stand.window.left):
        stand.window.close()
    assert (stand.window.isVisible(), preferences.get(desk, "keep_reminding")) == (True, "ask")


def test_reminders_come_while_the_window_is_away(stand: Stand, desk: Desk, clock: StandingClock, qtbot: QtBot) -> None:
    preferences.put(desk, "keep_reminding", "on")
    stand.window.close()
    ten(stand, clock)
    qtbot.waitUntil(lambda: stand.screen.titles() == ["Ana"])


def test_who_does_not_want_it_is_gone(stand: Stand, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(Presence, "ask", answer([], "End the desk"))
    with qtbot.waitSignal(stand.window.left):
        stand.window.close()
    assert preferences.get(desk, "keep_reminding") == "off"


def test_where_nobody_would_hear_of_it_closing_ends_it(stand: Stand, qtbot: QtBot) -> None:
    stand.screen.up = False
    stand.notifier.notice_changes()
    with qtbot.waitSignal(stand.window.left):
        stand.window.close()


def test_quit_ends_it_whatever_closing_does(stand: Stand, desk: Desk, qtbot: QtBot) -> None:
    preferences.put(desk, "keep_reminding", "on")
    with qtbot.waitSignal(stand.window.left):
        stand.window.menus.actions["quit"].trigger()


def test_a_window_that_was_started_hidden_shows_itself_where_it_would_be_lost(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window, before_close_func=MainWindow.quit)
    window.complete()
    window.show_if_out_of_reach()
    assert window.isVisible()


def test_why_says_when_it_was_announced_and_what_was_done(stand: Stand, clock: StandingClock, qtbot: QtBot) -> None:
    ten(stand, clock)
    qtbot.waitUntil(lambda: stand.notifier.tags() == ["follow-up-2"])
    stand.notifier.wave_away("follow-up-2")
    stand.window.acts.why(2)
    dialog = stand.window.findChild(QObject, "why")
    assert dialog is not None
    words = [label.text() for label in dialog.findChildren(QLabel)]
    dialog.close()  # type: ignore[attr-defined]
    assert any("Mon 23 Nov, 10:00, memory 1, you waved it away" in text for text in words)


def answer(asked: list[str], text: str):  # type: ignore[no-untyped-def]
    """Presses that button of the box as soon as it is shown."""

    def ask(_presence: Presence, box: QMessageBox) -> None:
        asked.append(box.windowTitle())
        box.show()
        next(button for button in box.buttons() if button.text() == text).click()

    return ask
