# SPDX-License-Identifier: MIT
"""What comes back from a notice: who pressed or closed what, of this run and of an earlier one."""

import pytest

from followup_desk.services.notifications.freedesktop import FreedesktopNotifier
from followup_desk.services.reminders.notice import Place
from tests.services.notifications.scripted_server import CALLED, DISMISSED, EXPIRED, UNDEFINED, ScriptedServer
from tests.services.notifications.theatre import Theatre, notice


@pytest.mark.parametrize("key", ["done", "default"])
def test_an_answer_comes_back_and_closing_after_it_is_not_told(
    theatre: Theatre, server: ScriptedServer, key: str
) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    server.press(1, key)
    server.close(1, DISMISSED)
    theatre.hears(f"answered ana {key}")
    theatre.hears_nothing_else()


def test_shown_again_after_an_answer_it_is_a_new_one(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    server.press(1, "later")
    theatre.hears("answered ana later")
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    server.close(1, DISMISSED)
    theatre.hears("closed ana by user")


def test_an_answer_brings_the_token_for_that_notice(theatre: Theatre, server: ScriptedServer) -> None:
    for tag, number in (("ana", 1), ("ben", 2)):
        theatre.notifier.show(notice(tag))
        theatre.hears(f"shown {tag} {number}")
    server.emit("ActivationToken", "us", (2, "ben-token"))
    server.press(1, "default", token="ana-token")
    server.press(1, "default")
    server.press(2, "default")
    theatre.hears("answered ana default ana-token", "answered ana default", "answered ben default ben-token")


@pytest.mark.parametrize(
    ("reason", "lines"),
    [
        (EXPIRED, ["closed ana by itself"]),
        (DISMISSED, ["closed ana by user"]),
        (CALLED, []),
        (UNDEFINED, ["closed ana by itself"]),
        (99, ["closed ana by itself"]),
    ],
)
def test_it_is_told_who_closed_it_once(theatre: Theatre, server: ScriptedServer, reason: int, lines: list[str]) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    server.close(1, reason)
    server.close(1, reason)
    theatre.hears(*lines)
    theatre.hears_nothing_else()


def test_an_answer_from_the_list_of_what_was_there_counts(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    server.close(1, EXPIRED)
    server.press(1, "done")
    theatre.hears("closed ana by itself", "answered ana done")


def test_closing_is_not_told_while_a_newer_one_is_on_its_way(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    server.silent = True
    theatre.notifier.show(notice())
    theatre.until(lambda: server.calls["Notify"] == 2)
    server.close(1, DISMISSED)
    server.answer()
    theatre.hears("shown ana 1")
    server.close(1, DISMISSED)
    theatre.hears("closed ana by user")


def test_numbers_of_others_and_voices_of_others_are_ignored(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    stranger = ScriptedServer(theatre.bus.address)
    theatre.servers.append(stranger)
    for member, signature, body in (
        ("ActivationToken", "us", (1, "stolen")),
        ("ActionInvoked", "us", (1, "done")),
        ("NotificationClosed", "uu", (1, DISMISSED)),
    ):
        stranger.emit(member, signature, body, to=server.client)
    assert stranger.bus_id(), "the bus has passed that on"
    server.press(7, "done", token="other")
    server.close(7, DISMISSED)
    server.press(0, "done")
    server.emit("ActionInvoked", "ss", ("1", "done"))
    server.emit("ActionInvoked", "", ())
    server.emit("NotificationShown", "u", (1,))
    theatre.hears_nothing_else()
    server.press(1, "done")
    theatre.hears("answered ana done")


def test_what_an_earlier_run_showed_is_taken_on(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    theatre.notifier.stop()
    later = Theatre(theatre.qtbot, theatre.bus)
    assert not later.notifier.adopt("ana", theatre.places["ana"]), "it has not started"
    later.notifier.start(later)
    later.hears("reach Scripted 1.0")
    assert later.notifier.adopt("ana", theatre.places["ana"])
    server.press(1, "done")
    later.hears("answered ana done")
    later.notifier.show(notice())
    later.hears("shown ana 1")
    assert server.notified[-1].replaces == 1
    later.close()


def test_what_another_desk_showed_is_not_taken_on(theatre: Theatre, server: ScriptedServer) -> None:
    """The copy of a desk once answered for the desk itself, and took its notices down."""
    here, copy = FreedesktopNotifier(theatre.notifier, "here-"), FreedesktopNotifier(theatre.notifier, "copy-")
    here.start(theatre)
    copy.start(theatre)
    theatre.until(lambda: here.server() and copy.server())
    theatre.lines.clear()
    here.show(notice())
    theatre.hears("shown ana 1")
    shown = Place(here.server(), "1")
    here.stop()
    here.start(theatre)
    theatre.until(here.server)
    assert (copy.adopt("ana", shown), here.adopt("ana", shown)) == (False, True)
    copy.stop()
    here.stop()


@pytest.mark.parametrize("number", ["", "0", "-1", "one", "²", "4294967296", "9" * 5000])
def test_what_is_no_number_is_not_taken_on(theatre: Theatre, server: ScriptedServer, number: str) -> None:
    assert not theatre.notifier.adopt("ana", Place(theatre.notifier.server(), number))
    assert server.notified == []


def test_after_the_end_nothing_is_told_and_all_stays(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    theatre.notifier.stop()
    assert theatre.notifier.server() == ""
    theatre.notifier.show(notice("ben"))
    theatre.notifier.try_again()
    server.press(1, "done")
    later = Theatre(theatre.qtbot, theatre.bus)
    later.notifier.start(later)
    later.hears("reach Scripted 1.0")
    later.hears_nothing_else()
    assert (theatre.lines, server.closed) == ([], [])
    later.close()


def test_a_server_with_one_number_for_all_means_the_last_by_it(theatre: Theatre, server: ScriptedServer) -> None:
    """One Done was once taken for the answer to all that it had ever shown."""
    server.one_number = True
    theatre.notifier.show(notice("ana"))
    theatre.notifier.show(notice("ben"))
    theatre.hears("shown ana 7", "closed ana by itself", "shown ben 7")
    theatre.notifier.withdraw(["ana"])
    assert not theatre.notifier.adopt("ana", theatre.places["ana"])
    server.press(7, "done")
    theatre.hears("answered ben done")
    assert server.closed == []


def test_a_listener_may_call_while_it_is_told(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.then = {
        "shown ana 1": lambda: theatre.notifier.show(notice("ben")),
        "shown ben 2": lambda: theatre.notifier.withdraw(["ben"]),
        "closed ana by user": lambda: theatre.notifier.show(notice("ana")),
    }
    theatre.notifier.show(notice("ana"))
    theatre.hears("shown ana 1", "shown ben 2")
    server.close(1, DISMISSED)
    theatre.hears("closed ana by user", "shown ana 3")
    assert server.closed == [2]


def test_trouble_over_one_answer_does_not_hold_back_the_next(theatre: Theatre, server: ScriptedServer) -> None:
    """What came with it was once left lying until the bus said something else."""
    for tag, number in (("ana", 1), ("ben", 2)):
        theatre.notifier.show(notice(tag))
        theatre.hears(f"shown {tag} {number}")

    def fail() -> None:
        raise OSError("the disk is full")

    theatre.then["answered ana done"] = fail
    with theatre.qtbot.captureExceptions() as caught:
        server.press(1, "done")
        server.press(2, "done")
        theatre.hears("answered ana done", "answered ben done")
    assert [kind for kind, *_ in caught] == [OSError]
