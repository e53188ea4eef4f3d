# SPDX-License-Identifier: MIT
"""Who shows notices: servers that are not there, come, go, follow one another, keep silent, or wait to be called."""

import pytest

from tests.services.notifications.scripted_server import ScriptedServer
from tests.services.notifications.theatre import Theatre, notice


def test_a_server_is_known_by_its_name_and_which_run_of_it_this_is(theatre: Theatre) -> None:
    server = ScriptedServer(theatre.bus.address, name="A|B\n", version="2 \ud7ff")
    theatre.servers.append(server)
    bus_id = server.bus_id()
    server.appear()
    theatre.notifier.start(theatre)
    theatre.hears("reach A B 2 \ud7ff")
    assert theatre.notifier.server() == f"A B 2 \ud7ff|{bus_id}/{server.unique_name}"


@pytest.mark.parametrize(
    ("name", "version", "known_as"),
    [("", "", "notification service"), ("long" * 100_000, "1", "long" * 14 + "lon…"), ("dunst", "", "dunst")],
    ids=["none", "400 kB", "no version"],
)
def test_any_name_will_do(theatre: Theatre, name: str, version: str, known_as: str) -> None:
    theatre.serve(name=name, version=version)
    theatre.notifier.start(theatre)
    theatre.hears(f"reach {known_as}")


def test_a_server_that_says_nothing_of_itself_is_taken_to_show_titles(theatre: Theatre) -> None:
    server = theatre.serve(says_nothing=True)
    theatre.notifier.start(theatre)
    theatre.hears("reach notification service")
    theatre.notifier.show(notice("ana", "Call Ana", "at 9"))
    theatre.hears("shown ana 1")
    assert (server.notified[0].title, server.notified[0].body, server.notified[0].actions) == ("Call Ana: at 9", "", [])


def test_a_server_that_could_not_say_at_first_is_asked_again(theatre: Theatre) -> None:
    """One that had only begun was once sent no buttons for as long as it ran."""
    server = theatre.serve(says_nothing=True)
    theatre.notifier.start(theatre)
    theatre.hears("reach notification service")
    server.says_nothing = False
    theatre.notifier.show(notice("ana", "Call Ana", "at 9"))
    theatre.notifier.show(notice("ben"))
    theatre.hears("shown ana 1", "shown ben 2")
    assert [(each.title, bool(each.actions)) for each in server.notified] == [("Call Ana", True), ("Call Ana", True)]
    assert server.calls["GetCapabilities"] == 2


def test_with_nobody_there_a_notice_fails_until_somebody_comes(theatre: Theatre) -> None:
    theatre.notifier.start(theatre)
    theatre.notifier.show(notice())
    theatre.notifier.show(notice())
    theatre.hears("failed ana")
    theatre.notifier.show(notice("ben"))
    theatre.hears("failed ben")
    theatre.serve()
    theatre.hears("reach Scripted 1.0")
    theatre.notifier.try_again()
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")


def test_a_notice_waits_until_it_is_known_who_is_there(theatre: Theatre) -> None:
    server = theatre.serve(silent=True)
    theatre.notifier.start(theatre)
    theatre.notifier.show(notice("ana", "one"))
    theatre.notifier.show(notice("ana", "two"))
    theatre.notifier.show(notice("ben", "three"))
    theatre.notifier.withdraw(["ben"])
    theatre.until(lambda: server.calls["GetServerInformation"])
    theatre.notifier.try_again()
    assert theatre.notifier.server() == ""
    server.answer()
    theatre.hears("reach Scripted 1.0", "shown ana 1")
    assert [each.title for each in server.notified] == ["two"]


def test_a_server_that_never_answers_keeps_nobody_waiting(theatre: Theatre, server: ScriptedServer) -> None:
    server.silent = True
    for tag in ("ana", "ben"):
        theatre.notifier.show(notice(tag))
    theatre.until(lambda: server.calls["Notify"] == 2)
    theatre.notifier.show(notice("ana"))
    theatre.notifier.try_again()
    theatre.notifier.withdraw(["ben"])
    server.press(1, "done")
    assert theatre.notifier.server().startswith("Scripted")
    server.vanish()
    theatre.hears("failed ana", "reach nobody")


def test_who_comes_after_it_knows_none_of_its_numbers(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    place = theatre.places["ana"]
    server.vanish()
    theatre.hears("reach nobody")
    theatre.notifier.withdraw(["ana"])
    second = theatre.serve()
    theatre.hears("reach Scripted 1.0")
    assert not theatre.notifier.adopt("ana", place)
    second.press(1, "done")
    theatre.hears_nothing_else()
    theatre.notifier.show(notice())
    theatre.hears("shown ana 2")
    assert (second.notified[-1].replaces, second.closed) == (0, [1])
    assert theatre.places["ana"].server != place.server


def test_the_name_may_change_hands(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    server.silent = True
    theatre.notifier.show(notice("ben"))
    theatre.until(lambda: server.calls["Notify"] == 2)
    second = theatre.serve(name="Second")
    theatre.hears("failed ben", "reach nobody", "reach Second 1.0")
    server.answer()
    server.press(1, "done")
    theatre.hears_nothing_else()
    theatre.notifier.show(notice())
    theatre.hears("shown ana 2")
    assert second.notified[-1].replaces == 0


def test_a_notice_goes_to_who_was_there_and_not_to_who_just_took_the_name(
    theatre: Theatre, server: ScriptedServer
) -> None:
    second = theatre.serve(name="Second")
    theatre.notifier.show(notice())
    theatre.hears("failed ana", "reach nobody", "reach Second 1.0")
    theatre.until(lambda: server.notified)
    assert second.notified == []


def test_who_lost_the_name_may_say_its_own_too_late(theatre: Theatre) -> None:
    first = theatre.serve(name="First", silent=True)
    theatre.notifier.start(theatre)
    theatre.until(lambda: first.calls["GetServerInformation"])
    theatre.serve(name="Second")
    theatre.hears("reach Second 1.0")
    first.answer()
    assert first.bus_id(), "the bus has passed that on"
    theatre.hears_nothing_else()
    assert theatre.notifier.server().startswith("Second")


def test_who_leaves_before_it_said_its_name_was_never_there(theatre: Theatre) -> None:
    server = theatre.serve(silent=True)
    theatre.notifier.start(theatre)
    theatre.notifier.show(notice())
    theatre.until(lambda: server.calls["GetServerInformation"])
    server.vanish()
    theatre.hears("failed ana")
    theatre.serve(name="Second")
    theatre.hears("reach Second 1.0")


def test_a_server_that_waits_to_be_called_is_called(theatre: Theatre) -> None:
    theatre.bus.stop()
    theatre.bus.start(server=True)
    theatre.notifier.start(theatre)
    theatre.notifier.show(notice())
    theatre.hears("reach Started 1.0", "shown ana 1")


def test_a_server_that_waits_but_does_not_start_is_none(theatre: Theatre) -> None:
    theatre.bus.stop()
    theatre.bus.start(server=True)
    services = theatre.bus.folder / "services" / "notifications.service"
    services.write_text(services.read_text().replace("Exec=", "Exec=/nowhere/"))
    theatre.bus.stop()
    theatre.bus.start()
    theatre.notifier.start(theatre)
    theatre.notifier.show(notice())
    theatre.hears("failed ana")
