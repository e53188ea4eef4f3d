# SPDX-License-Identifier: MIT
"""What the program and its tests need from a Linux system, and getting it.

Qt's wheels bring Qt itself but not the libraries under it: the list is what the xcb platform plugin, QtGui,
QtWidgets and QtNetwork are linked to and no wheel carries. Whether one is there is found out by loading it,
programs by looking along PATH. As root on a system with apt-get what is missing is installed; everywhere else
one line names it, with the command that helps. Windows and macOS bring all of it.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

# soname -> the Debian package that has it
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# program -> the Debian package that has it; only the tests that need a screen call these
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "dunst": "dunst",
    "openbox": "openbox",
}

# file -> the Debian package that has it; what the test needs that listens to the window as a screen reader does
TEST_FILES = {
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
}


def ensure(*, for_tests: bool) -> None:
    """Have all that is needed, or end the command with one line that says what is missing."""
    if sys.platform != "linux":
        return
    lacking = missing(for_tests=for_tests)
    if lacking:
        get(lacking)
        lacking = missing(for_tests=for_tests)
    if lacking:
        sys.exit(_how_to_get(lacking))


def get(lacking: dict[str, str]) -> None:
    """Install these where that is possible, else end the command; that it helped is for the caller to see."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        sys.exit(_how_to_get(lacking))
    _install(lacking.values())


def missing(*, for_tests: bool) -> dict[str, str]:
    """What is not there, each with the Debian package that has it."""
    libraries = {name: package for name, package in LIBRARIES.items() if not _loads(name)}
    programs = TEST_PROGRAMS if for_tests else {}
    files = TEST_FILES if for_tests else {}
    found = {name: package for name, package in programs.items() if shutil.which(name) is None}
    return libraries | found | {name: package for name, package in files.items() if not Path(name).exists()}


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _how_to_get(lacking: dict[str, str]) -> str:
    install = f"sudo apt-get install {' '.join(sorted(set(lacking.values())))}"
    if shutil.which("apt-get") is None:
        return f"Missing on this system: {', '.join(lacking)}. Install them; on Debian and Ubuntu: {install}"
    return f"Missing on this system: {', '.join(lacking)}. Get them with: {install}"


def _install(packages: Iterable[str]) -> None:
    names = sorted(set(packages))
    print(f"Installing from the system: {' '.join(names)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", *names]):
        subprocess.run(["apt-get", *words], env=quiet, stdin=subprocess.DEVNULL, check=False)
