# SPDX-License-Identifier: MIT
"""The way to the server: buses that are not there, go, come back, hang, are full, or are none."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from followup_desk.services.notifications.chosen import notifier_for
from followup_desk.services.notifications.freedesktop import FreedesktopNotifier
from tests.services.notifications.scripted_server import ScriptedServer
from tests.services.notifications.theatre import Theatre, notice

MANY = 100
"""With the longest of texts this is more than a socket takes at once."""


@pytest.fixture
def false_bus(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """What listens where the bus should be, and takes the notifier in."""
    path = theatre.bus.folder / "false"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={path}")
        theatre.notifier.start(theatre)
        accepted, _ = listening.accept()
        with accepted:
            yield accepted


def test_on_linux_notices_go_over_the_bus(theatre: Theatre) -> None:
    assert isinstance(notifier_for(theatre.notifier, theatre.bus.folder), FreedesktopNotifier)


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "nonsense",
        ";",
        "unix:path",
        "unix:path=/nowhere/bus",
        "unix:path=" + "x" * 200,
        "unix:path=/%00",
        "unix:path=/\u20ac",
        "unix:abstract=nobody-listens-here",
        "unix:tmpdir=/tmp",
        "tcp:host=localhost,port=1",
        "autolaunch:",
    ],
)
def test_without_a_bus_a_notice_fails_and_nothing_else_does(
    theatre: Theatre, monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    theatre.notifier.start(theatre)
    theatre.notifier.try_again()
    assert (theatre.lines, theatre.notifier.server()) == ([], "")
    theatre.notifier.show(notice())
    theatre.hears("failed ana")


def test_a_socket_that_nobody_listens_at_is_no_bus(theatre: Theatre) -> None:
    theatre.bus.stop()
    assert Path(theatre.bus.address.removeprefix("unix:path=")).exists()
    theatre.notifier.start(theatre)
    theatre.notifier.show(notice())
    theatre.hears("failed ana")


@pytest.mark.parametrize("before", ["", "unix:path=/nowhere/bus;", "tcp:host=localhost,port=1;"])
@pytest.mark.parametrize("after", ["", ",guid=00000000000000000000000000000000", ";unix:path=/nowhere/bus", ";"])
def test_the_first_address_that_answers_is_taken(
    theatre: Theatre, monkeypatch: pytest.MonkeyPatch, before: str, after: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"{before}{theatre.bus.address}{after}")
    theatre.serve()
    theatre.notifier.start(theatre)
    theatre.hears("reach Scripted 1.0")


def test_an_address_is_read_as_the_bytes_that_it_stands_for(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> None:
    theatre.bus.stop()
    theatre.bus.address = f"unix:path={theatre.bus.folder}/B%c3%bcro"
    theatre.bus.start()
    assert (theatre.bus.folder / "Büro").exists()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", theatre.bus.address)
    theatre.notifier.start(theatre)
    server = ScriptedServer(f"unix:path={theatre.bus.folder}/Büro")
    theatre.servers.append(server)
    server.appear()
    theatre.hears("reach Scripted 1.0")


def test_a_bus_that_dies_takes_all_with_it_and_may_come_back(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    place = theatre.places["ana"]
    server.silent = True
    for tag in ("ben", "eva"):
        theatre.notifier.show(notice(tag))
    theatre.until(lambda: server.calls["Notify"] == 3)
    theatre.notifier.withdraw(["eva"])
    theatre.bus.stop()
    theatre.hears("failed ben", "reach nobody")
    theatre.notifier.try_again()
    theatre.notifier.show(notice())
    theatre.hears("failed ana")
    theatre.bus.start()
    theatre.notifier.try_again()
    second = theatre.serve()
    theatre.hears("reach Scripted 1.0")
    assert not theatre.notifier.adopt("ana", place)
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    assert second.notified[0].replaces == 0


def test_a_bus_that_hangs_keeps_nobody_waiting(theatre: Theatre) -> None:
    server = theatre.serve()
    theatre.bus.freeze()
    theatre.notifier.start(theatre)
    tags = [f"tag {number}" for number in range(MANY)]
    for tag in tags:
        theatre.notifier.show(notice(tag, "😀" * 200, "&" * 1000))
    theatre.notifier.try_again()
    assert (theatre.lines, theatre.notifier.server()) == ([], "")
    theatre.bus.thaw()
    theatre.hears("reach Scripted 1.0", *[f"shown {tag} {number}" for number, tag in enumerate(tags, start=1)])
    assert {each.body for each in server.notified} == {"&amp;" * 1000}


def test_what_a_bus_that_hangs_has_no_room_for_is_sent_later(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.bus.freeze()
    tags = [f"tag {number}" for number in range(MANY)]
    for tag in tags:
        theatre.notifier.show(notice(tag, "😀" * 200, "&" * 1000))
    theatre.bus.thaw()
    theatre.hears(*[f"shown {tag} {number}" for number, tag in enumerate(tags, start=1)])
    assert {each.body for each in server.notified} == {"&amp;" * 1000}


def test_a_bus_that_dies_while_it_hangs_is_gone(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.bus.freeze()
    for number in range(MANY):
        theatre.notifier.show(notice(f"tag {number}", "😀" * 200, "&" * 1000))
    theatre.bus.stop()
    theatre.notifier.show(notice("one more"))
    theatre.hears(*[f"failed tag {number}" for number in range(MANY)], "failed one more", "reach nobody")


def test_a_bus_that_is_full_may_have_room_later(theatre: Theatre) -> None:
    theatre.bus.stop()
    theatre.bus.start(more='<limit name="max_completed_connections">2</limit>')
    theatre.serve()
    someone = ScriptedServer(theatre.bus.address)
    theatre.notifier.start(theatre)
    theatre.notifier.show(notice())
    theatre.hears("failed ana")
    someone.vanish()

    def tries() -> bool:
        theatre.notifier.try_again()
        return bool(theatre.lines)

    theatre.until(tries)
    theatre.hears("reach Scripted 1.0")


@pytest.mark.parametrize(
    ("answers", "hangs_up"),
    [
        ([], True),
        ([b"OK 0\r\n", b"l\2\1\1"], True),
        ([b"REJECTED EXTERNAL\r\n"], False),
        ([b"OK 0\r\nand more"], False),
        ([b"no end of it" * 1000], False),
        ([b"OK ", b"0\r\n", b"rubbish" * 100], False),
        ([b"OK 0\r\n", b"l\7\1\1" + bytes(12)], False),
        ([b"OK 0\r\n", b"l\4\1\1\0\0\0\0\1\0\0\0\x08\0\0\0\x01\1z\0\0\0\0\0"], False),
    ],
    ids=["silent", "stops", "rejects", "says too much", "never ends", "rubbish", "no kind", "no type"],
)
def test_what_is_no_bus_is_found_out(
    theatre: Theatre,
    false_bus: socket.socket,
    monkeypatch: pytest.MonkeyPatch,
    answers: list[bytes],
    hangs_up: bool,
) -> None:
    theatre.notifier.show(notice())
    assert false_bus.recv(1000).startswith(b"\0AUTH EXTERNAL ")
    for answer in answers:
        false_bus.sendall(answer)
        QCoreApplication.processEvents()  # so that it reads them one by one
    if hangs_up:
        false_bus.shutdown(socket.SHUT_WR)
    theatre.hears("failed ana")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", theatre.bus.address)
    theatre.serve()
    theatre.notifier.try_again()
    theatre.hears("reach Scripted 1.0")


def test_it_can_be_ended_at_any_moment(theatre: Theatre) -> None:
    server = theatre.serve()
    theatre.notifier.start(theatre)
    theatre.notifier.show(notice())
    theatre.notifier.stop()
    theatre.notifier.stop()
    theatre.notifier.start(theatre)
    theatre.hears("reach Scripted 1.0")
    server.silent = True
    theatre.notifier.show(notice())
    theatre.until(lambda: server.calls["Notify"])
    theatre.then = {"shown ana 1": theatre.notifier.stop}
    server.answer()
    server.press(1, "done")
    assert server.bus_id(), "the bus has passed that on"
    theatre.hears("shown ana 1")
    assert theatre.notifier.server() == ""
