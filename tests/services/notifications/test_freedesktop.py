# SPDX-License-Identifier: MIT
"""What is sent to be shown, replaced and taken off, on a real session bus, to a server that does as it is told."""

from dataclasses import replace

import pytest

from followup_desk.paths import resource_path
from followup_desk.services.notifications.freedesktop import FreedesktopNotifier
from followup_desk.services.reminders.notice import Button, Notice, Place
from tests.services.notifications.scripted_server import EXPIRED, Notified, ScriptedServer
from tests.services.notifications.theatre import Theatre, notice


def test_a_notice_is_shown_with_its_buttons(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice("ana", "Call Ana Ribeiro", "promised Friday"))
    theatre.hears("shown ana 1")
    assert theatre.places["ana"] == Place(theatre.notifier.server(), "1")
    assert server.notified == [
        Notified(
            program="Follow-up Desk",
            replaces=0,
            icon=resource_path("icons", "followup-desk.svg").as_uri(),
            title="Call Ana Ribeiro",
            body="promised Friday",
            actions=["default", "Open", "done", "Done", "later", "Remind me later"],
            hints={
                "desktop-entry": ("s", "followup-desk"),
                "urgency": ("y", 1),
                "x-dunst-stack-tag": ("s", "ana"),
            },
            waits=0,
        )
    ]


def test_without_buttons_it_can_be_opened_and_goes_when_the_server_likes(
    theatre: Theatre, server: ScriptedServer
) -> None:
    theatre.notifier.show(Notice("late", "Three are late", ""))
    theatre.hears("shown late 1")
    assert (server.notified[0].actions, server.notified[0].waits) == (["default", "Open"], -1)


def test_where_the_click_is_a_button_too_there_is_one_to_open(theatre: Theatre) -> None:
    server = theatre.serve(name="Xfce Notify Daemon")
    theatre.notifier.start(theatre)
    theatre.hears("reach Xfce Notify Daemon 1.0")
    theatre.notifier.show(Notice("ana", "Ana", "", (Button("done", "Done"), Button("open", "Open"))))
    theatre.hears("shown ana 1")
    assert server.notified[0].actions == ["default", "Open", "done", "Done"]


def test_a_quiet_one_makes_no_noise(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice(quiet=True))
    theatre.hears("shown ana 1")
    hints = server.notified[0].hints
    assert (hints["urgency"], hints["suppress-sound"]) == (("y", 0), ("b", True))


def test_a_server_without_buttons_is_sent_none(theatre: Theatre) -> None:
    server = theatre.serve(capabilities=("body",))
    theatre.notifier.start(theatre)
    theatre.notifier.show(notice())
    theatre.hears("reach Scripted 1.0", "shown ana 1")
    assert server.notified[0].actions == []


@pytest.mark.parametrize(
    ("capabilities", "title", "body"),
    [
        (("body", "body-markup"), "R&D <now>", '&lt;b&gt;Tom &amp; "Jerry"&lt;/b&gt;\nat 9'),
        (("body",), "R&D <now>", '<b>Tom & "Jerry"</b>\nat 9'),
        (("body", "x-dunst-stack-tag"), "R&D <now>", '‹b›Tom & "Jerry"‹/b›\nat 9'),
        (("body-markup",), 'R&D <now>: <b>Tom & "Jerry"</b> at 9', ""),
    ],
    ids=["markup", "plain", "dunst", "no body"],
)
def test_the_text_is_what_it_was_whatever_the_server_reads_in_it(
    theatre: Theatre, capabilities: tuple[str, ...], title: str, body: str
) -> None:
    server = theatre.serve(capabilities=capabilities)
    theatre.notifier.start(theatre)
    theatre.notifier.show(notice("ana", "R&D <now>", '<b>Tom & "Jerry"</b>\nat 9'))
    theatre.hears("reach Scripted 1.0", "shown ana 1")
    assert (server.notified[0].title, server.notified[0].body) == (title, body)


@pytest.mark.parametrize(
    ("hostile", "title", "body"),
    [
        ("Ana\0 \x1b[31m\x07Ribeiro\x85", "Ana [31mRibeiro", "Ana [31mRibeiro"),
        ("half \ud83d a \udcff character", "half  a  character", "half  a  character"),
        ("\u202eevil\u202c \u2068אנה\u2069", "evil \u2068אנה\u2069", "evil \u2068אנה\u2069"),
        ("none \uffff\ufdd0\U0010ffff", "none", "none"),
        ("one\r\n\n\ttwo\u2028three", "one two three", "one\ntwo\nthree"),
        ("\0\r\n", "", ""),
        ("&" * 10_000_000, "&" * 199 + "…", "&amp;" * 999 + "…"),
        ("\0" * 10_000_000, "", ""),
        ("😀" * 500_000, "😀" * 199 + "…", "😀" * 999 + "…"),
    ],
    ids=["control", "surrogates", "overrides", "none", "lines", "nothing", "10 MB", "10 MB of nothing", "astral"],
)
def test_no_text_keeps_a_notice_from_the_screen(
    theatre: Theatre, server: ScriptedServer, hostile: str, title: str, body: str
) -> None:
    theatre.notifier.show(notice("ana", hostile, hostile))
    theatre.hears("shown ana 1")
    assert (server.notified[0].title, server.notified[0].body) == (title, body)


def test_no_name_of_a_button_or_a_notice_does(theatre: Theatre, server: ScriptedServer) -> None:
    said = notice("tag \ud800\0")
    theatre.notifier.show(replace(said, buttons=tuple(replace(each, text="\ud800 \0" * 999) for each in said.buttons)))
    theatre.until(lambda: server.notified)
    theatre.hears("shown tag \ud800\0 1")


def test_what_is_shown_again_takes_the_place(theatre: Theatre, server: ScriptedServer) -> None:
    for _ in range(2):
        theatre.notifier.show(notice("ana"))
        theatre.hears("shown ana 1")
    theatre.notifier.show(notice("ben"))
    theatre.hears("shown ben 2")
    assert [each.replaces for each in server.notified] == [0, 1, 0]


def test_what_is_gone_is_replaced_no_more(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    server.close(1, EXPIRED)
    theatre.hears("closed ana by itself")
    theatre.notifier.show(notice())
    theatre.hears("shown ana 2")
    assert server.notified[1].replaces == 0


def test_of_a_number_that_was_replaced_nothing_is_told(theatre: Theatre, server: ScriptedServer) -> None:
    server.keeps_numbers = False
    theatre.notifier.show(notice())
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1", "shown ana 2")
    server.close(1, EXPIRED)
    server.press(1, "done")
    theatre.hears_nothing_else()
    server.press(2, "done")
    theatre.hears("answered ana done")


def test_a_server_that_gives_no_numbers_shows_all_the_same(theatre: Theatre, server: ScriptedServer) -> None:
    server.numberless = True
    theatre.notifier.show(notice())
    theatre.notifier.show(notice())
    theatre.hears("shown ana 0", "shown ana 0")
    server.press(0, "done")
    theatre.notifier.withdraw(["ana"])
    server.silent = True
    theatre.notifier.show(notice())
    theatre.until(lambda: server.calls["Notify"] == 3)
    theatre.notifier.withdraw(["ana"])
    server.answer()
    theatre.hears_nothing_else()
    assert server.closed == []
    assert [each.replaces for each in server.notified] == [0, 0, 0, 0]


def test_a_second_showing_waits_for_the_number_of_the_first(theatre: Theatre, server: ScriptedServer) -> None:
    server.silent = True
    for title in ("one", "two", "three"):
        theatre.notifier.show(notice("ana", title))
    theatre.notifier.show(notice("ben", "four"))
    theatre.until(lambda: server.calls["Notify"] == 2)
    server.answer()
    theatre.hears("shown ana 1", "shown ben 2", "shown ana 1")
    assert [(each.title, each.replaces) for each in server.notified] == [("one", 0), ("four", 0), ("three", 1)]


def test_withdrawn_it_is_taken_off_without_a_word(theatre: Theatre, server: ScriptedServer) -> None:
    for tag, number in (("ana", 1), ("ben", 2)):
        theatre.notifier.show(notice(tag))
        theatre.hears(f"shown {tag} {number}")
    theatre.notifier.withdraw(["ana", "nobody", "ben", "ana"])
    theatre.until(lambda: server.closed == [1, 2])
    theatre.hears_nothing_else()
    theatre.notifier.show(notice("ana"))
    theatre.hears("shown ana 4")
    assert server.notified[-1].replaces == 0


def test_withdrawn_before_the_reply_it_is_closed_when_that_comes(theatre: Theatre, server: ScriptedServer) -> None:
    server.silent = True
    theatre.notifier.show(notice())
    theatre.notifier.show(notice())
    theatre.until(lambda: server.calls["Notify"])
    theatre.notifier.withdraw(["ana"])
    server.answer()
    theatre.until(lambda: server.closed == [1])
    theatre.hears_nothing_else()
    assert [each.hints["x-dunst-stack-tag"] for each in server.notified] == [("s", "ana"), ("s", "last")]


def test_withdrawn_and_shown_before_the_reply_only_the_last_is_told(theatre: Theatre, server: ScriptedServer) -> None:
    server.silent = True
    theatre.notifier.show(notice("ana", "one"))
    theatre.until(lambda: server.calls["Notify"])
    theatre.notifier.withdraw(["ana"])
    theatre.notifier.show(notice("ana", "two"))
    server.answer()
    theatre.hears("shown ana 1")
    assert [(each.title, each.replaces) for each in server.notified] == [("one", 0), ("two", 1)]
    theatre.hears_nothing_else()


def test_a_refusal_is_a_failure_and_the_next_may_go_well(theatre: Theatre, server: ScriptedServer) -> None:
    server.refuses = True
    theatre.notifier.show(notice())
    theatre.hears("failed ana")
    theatre.notifier.show(notice())
    theatre.until(lambda: server.calls["Notify"] == 2)
    theatre.hears("failed ana")
    server.refuses = False
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")


def test_what_stands_is_still_known_when_its_successor_is_refused(theatre: Theatre, server: ScriptedServer) -> None:
    theatre.notifier.show(notice())
    theatre.hears("shown ana 1")
    server.refuses = True
    theatre.notifier.show(notice())
    theatre.hears("failed ana")
    server.press(1, "done")
    theatre.hears("answered ana done")


def test_two_desks_do_not_take_each_others_place(theatre: Theatre, server: ScriptedServer) -> None:
    """dunst goes by the tag alone, whoever sends it."""
    other = FreedesktopNotifier(theatre.notifier, "other-")
    other.start(theatre)
    theatre.until(other.server)
    theatre.notifier.show(notice())
    other.show(notice())
    theatre.until(lambda: len(server.notified) == 2)
    other.stop()
    tags = {notified.hints["x-dunst-stack-tag"][1] for notified in server.notified}
    assert tags == {"ana", "other-ana"}
