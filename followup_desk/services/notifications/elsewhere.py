# SPDX-License-Identifier: MIT
"""Notices on Windows and macOS. Untested: written after the sources of desktop-notifier 6.2 and qasync 0.28.

What to try on a real machine: a button comes back, a repeat replaces, macOS asks for leave once (it hears nothing
outside a signed bundle), and macOS has no way to say that it refused a notice.
"""

import sys
from collections.abc import Coroutine, Sequence
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject

from followup_desk.services.notifications.plain_text import one_line, some_lines
from followup_desk.services.reminders.notice import OPEN, Listener, Notice, Place

_NAMES = {"win32": "Windows", "darwin": "macOS"}


class ElsewhereNotifier(QObject):
    """A `Notifier`. A tag is the system's own identifier, so a repeat replaces, also that of an earlier run."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listener: Listener | None = None
        self._system: Any = None
        self._loop: Any = None
        self._server = ""
        self._tasks: set[Any] = set()  # the loop itself keeps none of them alive

    def start(self, listener: Listener) -> None:
        self._listener = listener
        self.try_again()

    def stop(self) -> None:
        self._listener = None
        self._server = ""

    def server(self) -> str:
        return self._server

    def try_again(self) -> None:
        if self._listener is None or self._server:
            return
        if self._system is None:
            try:
                self._open()
            except (ImportError, OSError, RuntimeError):
                return
        self._run(self._look())

    def show(self, notice: Notice) -> None:
        if self._listener is not None and self._server:
            self._run(self._send(notice))
        elif self._listener is not None:
            self._listener.failed(notice.tag)

    def adopt(self, tag: str, place: Place) -> bool:
        """Only what this run showed: the system calls nobody else back."""
        return bool(self._server) and place == Place(self._server, tag)

    def withdraw(self, tags: Sequence[str]) -> None:
        if self._system is not None:
            for tag in tags:
                self._run(self._system.clear(tag))

    def _open(self) -> None:
        from desktop_notifier import DesktopNotifier
        from qasync import QEventLoop

        self._loop = self._loop or QEventLoop(already_running=True)
        system = DesktopNotifier(app_name="Follow-up Desk", app_icon=None)
        system.on_clicked = self._clicked
        system.on_button_pressed = self._pressed
        system.on_dismissed = self._dismissed
        self._system = system

    def _run(self, work: Coroutine[Any, Any, Any]) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _look(self) -> None:
        """Where it can show nothing (on macOS outside a bundle), it says that it can do nothing."""
        allowed = await self._system.request_authorisation()
        if allowed and await self._system.get_capabilities() and self._listener is not None:
            self._server = f"{_NAMES.get(sys.platform, sys.platform)}|{uuid4()}"
            self._listener.reach_changed()

    async def _send(self, notice: Notice) -> None:
        from desktop_notifier import DEFAULT_SOUND, Button, Notification

        arrived: list[str] = []
        shown = Notification(
            title=one_line(notice.title, 200),
            message=some_lines(notice.body, 1000),
            buttons=tuple(Button(title=one_line(each.text, 60), identifier=each.key) for each in notice.buttons),
            sound=None if notice.quiet else DEFAULT_SOUND,
            on_dispatched=lambda: arrived.append(notice.tag),
            identifier=notice.tag,
        )
        await self._system.send_notification(shown)
        if self._listener is None:
            return
        if arrived:
            self._listener.shown(notice.tag, Place(self._server, notice.tag))
        else:
            self._listener.failed(notice.tag)

    def _clicked(self, tag: str) -> None:
        self._pressed(tag, OPEN)

    def _pressed(self, tag: str, key: str) -> None:
        if self._listener is not None:
            self._listener.answered(tag, key)

    def _dismissed(self, tag: str) -> None:
        if self._listener is not None:
            self._listener.closed(tag, by_user=True)
