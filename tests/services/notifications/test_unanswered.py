# SPDX-License-Identifier: MIT
"""Servers that do not answer a Notify: what is sent again, and what becomes of an answer that comes late."""

from followup_desk.services.notifications.freedesktop import OVERDUE_S
from tests.services.notifications.scripted_server import ScriptedServer
from tests.services.notifications.theatre import Theatre, notice


def swallowed(theatre: Theatre, server: ScriptedServer) -> None:
    """One was sent, and is overdue."""
    server.swallows = True
    theatre.notifier.show(notice("ana", "one"))
    theatre.until(lambda: server.calls["Notify"])
    theatre.seconds += OVERDUE_S


def test_what_a_server_has_swallowed_is_sent_again(theatre: Theatre, server: ScriptedServer) -> None:
    """It once waited for the answer as long as the server ran."""
    swallowed(theatre, server)
    server.swallows = False
    theatre.notifier.show(notice("ana", "two"))
    theatre.hears("shown ana 1")
    assert [(each.title, each.replaces) for each in server.notified] == [("two", 0)]


def test_an_answer_that_is_merely_late_is_waited_for(theatre: Theatre, server: ScriptedServer) -> None:
    swallowed(theatre, server)
    theatre.seconds -= 1
    theatre.notifier.show(notice("ana", "two"))
    server.answer()
    theatre.hears("shown ana 1", "shown ana 1")
    assert [(each.title, each.replaces) for each in server.notified] == [("one", 0), ("two", 1)]


def test_a_server_that_hears_nothing_is_not_sent_it_twice(theatre: Theatre, server: ScriptedServer) -> None:
    """When it is itself again it takes all that was sent meanwhile."""
    swallowed(theatre, server)
    server.silent = True
    for title in ("two", "three"):
        theatre.notifier.show(notice("ana", title))
    theatre.until(lambda: server.calls["GetServerInformation"] == 3)
    server.answer()
    theatre.hears("shown ana 1", "shown ana 1")
    theatre.hears_nothing_else()
    assert [(each.title, each.replaces) for each in server.notified[:2]] == [("one", 0), ("three", 1)]


def test_what_comes_after_its_successor_is_taken_off(theatre: Theatre, server: ScriptedServer) -> None:
    swallowed(theatre, server)
    server.swallows = False
    theatre.notifier.show(notice("ana", "two"))
    theatre.hears("shown ana 1")
    server.answer()
    theatre.until(lambda: server.closed == [2])
    server.press(1, "done")
    theatre.hears("answered ana done")


def test_what_comes_before_its_successor_stands_until_then(theatre: Theatre, server: ScriptedServer) -> None:
    swallowed(theatre, server)
    theatre.notifier.show(notice("ana", "two"))
    theatre.until(lambda: server.calls["Notify"] == 2)
    server.answer()
    theatre.hears("shown ana 1", "shown ana 2")
    theatre.until(lambda: server.closed == [1])
    theatre.hears_nothing_else()


def test_what_comes_when_it_was_withdrawn_is_taken_off(theatre: Theatre, server: ScriptedServer) -> None:
    swallowed(theatre, server)
    server.swallows = False
    theatre.notifier.show(notice("ana", "two"))
    theatre.hears("shown ana 1")
    theatre.notifier.withdraw(["ana"])
    server.answer()
    theatre.until(lambda: server.closed == [1, 2])
    theatre.hears_nothing_else()


def test_refused_at_last_it_is_nothing_any_more(theatre: Theatre, server: ScriptedServer) -> None:
    swallowed(theatre, server)
    server.swallows = False
    theatre.notifier.show(notice("ana", "two"))
    theatre.hears("shown ana 1")
    server.refuses = True
    server.answer()
    server.refuses = False
    theatre.hears_nothing_else()
    assert server.closed == []
