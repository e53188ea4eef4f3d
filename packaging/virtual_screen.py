# SPDX-License-Identifier: MIT
"""A screen for what needs one: the user's own, or an X server in memory with a window manager.

Xvfb chooses a free display itself and is asked for its number, so that several can run side by side; without
a window manager no window would ever become active.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

_SCREEN = "1600x1000x24"


class ScreenError(Exception):
    """The virtual screen did not come up; the text is one line that says how to see why."""


def has_screen(variables: Mapping[str, str] = os.environ) -> bool:
    """Whether Qt will find a platform to draw on; on Windows and macOS there is always one."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(variables.get(name) for name in names)


@contextmanager
def any_screen() -> Iterator[dict[str, str]]:
    """The variables for a program with a window: none on the user's own screen, else a virtual one's."""
    if has_screen():
        yield {}
    else:
        with virtual_screen() as variables:
            yield variables


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """An X server in memory and a window manager on it; both end with the block."""
    with _x_server() as display, _window_manager(display):
        yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


@contextmanager
def _x_server() -> Iterator[str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                number = answer.readline().strip()
            if not number:
                raise ScreenError("The virtual screen did not start: try 'Xvfb :99' to see why.")
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def _window_manager(display: str) -> Iterator[None]:
    # It runs the start-up command once it manages the screen; nothing may be shown before that.
    command = ["openbox", "--sm-disable", "--startup", "echo ready"]
    variables = {**os.environ, "DISPLAY": display}
    with subprocess.Popen(
        command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as manager:
        try:
            # It may say other things first; the end of its output means that it is gone.
            if "ready\n" not in (manager.stdout or ()):
                raise ScreenError("The window manager did not start: try 'xvfb-run openbox' to see why.")
            yield
        finally:
            manager.terminate()
