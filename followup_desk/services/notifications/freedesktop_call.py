# SPDX-License-Identifier: MIT
"""A notice as the words of the Desktop Notifications Specification: what is sent depends on what the server can."""

from html import escape
from typing import Any

from followup_desk.paths import resource_path
from followup_desk.services.notifications.plain_text import one_line, some_lines
from followup_desk.services.reminders.notice import OPEN, Notice

SIGNATURE = "susssasa{sv}i"
"""Of what `notify_body` returns."""

_PROGRAM = "Follow-up Desk"
_DESKTOP_ENTRY = "followup-desk"
_OPEN_TEXT = "Open"
_SHOWS_THE_CLICK = "Xfce"
_LONGEST_TITLE = 200
_LONGEST_BODY = 1000
_LONGEST_BUTTON = 60
_UNTIL_ANSWERED, _AS_THE_SERVER_LIKES = 0, -1
_LOW, _NORMAL = 0, 1


def notify_body(notice: Notice, replaces: int, capabilities: frozenset[str], server: str) -> tuple[Any, ...]:
    """The arguments of Notify. `replaces` is the number of what it takes the place of, or 0; `server` is called so."""
    title, body = _texts(notice, capabilities)
    actions = _actions(notice, server) if "actions" in capabilities else []
    waits = _UNTIL_ANSWERED if notice.buttons else _AS_THE_SERVER_LIKES
    # The file itself: its name means nothing to a server as long as no menu entry brings the icon.
    icon = resource_path("icons", "followup-desk.svg").as_uri()
    return (_PROGRAM, replaces, icon, title, body, actions, _hints(notice), waits)


def _texts(notice: Notice, capabilities: frozenset[str]) -> tuple[str, str]:
    """Title and body. The title is plain everywhere; what the body is depends on the server."""
    title = one_line(notice.title, _LONGEST_TITLE)
    if "body" not in capabilities:
        parts = (title, one_line(notice.body, _LONGEST_BODY))
        return ": ".join(part for part in parts if part), ""
    body = some_lines(notice.body, _LONGEST_BODY)
    if "body-markup" in capabilities:
        return title, escape(body, quote=False)
    if "x-dunst-stack-tag" in capabilities:
        # dunst drops what it takes for markup even where it says that it obeys none
        return title, body.replace("<", "‹").replace(">", "›")
    return title, body


def _actions(notice: Notice, server: str) -> list[str]:
    """The click on the notice itself first. Where that is shown as a button, too, one to open is enough."""
    answers = [OPEN, _OPEN_TEXT]
    for button in notice.buttons:
        if button.text != _OPEN_TEXT or not server.startswith(_SHOWS_THE_CLICK):
            answers += [button.key, one_line(button.text, _LONGEST_BUTTON)]
    return answers


def _hints(notice: Notice) -> dict[str, tuple[str, object]]:
    hints: dict[str, tuple[str, object]] = {
        "desktop-entry": ("s", _DESKTOP_ENTRY),
        "urgency": ("y", _LOW if notice.quiet else _NORMAL),
        # dunst goes by this even when the number is lost, as after a crash
        "x-dunst-stack-tag": ("s", one_line(notice.tag, _LONGEST_TITLE)),
    }
    if notice.quiet:
        hints["suppress-sound"] = ("b", True)
    return hints
