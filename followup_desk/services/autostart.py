# SPDX-License-Identifier: MIT
"""Whether the program starts, without its window, when the user's session does.

Linux and the like have a desktop file for it (Desktop Application Autostart Specification), macOS a launch agent,
Windows a value in the registry. The desk in the user's own place and each desk elsewhere have an entry of their own.
"""

import hashlib
import os
import plistlib
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from followup_desk import paths
from followup_desk.domain.errors import Refused
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate

_NAME = "followup-desk"
_LONGEST_ON_WINDOWS = 260
"""What Windows runs at the start of a session is cut off there."""
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_TURNED_OFF = (b"Hidden=true", b"X-GNOME-Autostart-enabled=false")
"""What the settings of a session write into a desktop file instead of taking it away."""
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "refusals", "The start with the session could not be changed ({reason}): look at {place}."
)
_NO_TEXT = QT_TRANSLATE_NOOP(
    "refusals", "The path of the program or of the desk has characters that no session can start: move it."
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "refusals", "The path of the program or of the desk is too long to start with the session: move the desk."
)


def command(folder: Path) -> list[str]:
    """What starts the program on the desk in this folder, without its window."""
    words = [*_program(), "--hidden"]
    return words if _is_users_own(folder) else [*words, "--data", str(folder.resolve())]


def desktop_file(words: Sequence[str]) -> str:
    """The entry of a session on Linux that runs these words."""
    line = " ".join(map(_quoted, words))
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Follow-up Desk\n"
        "Comment=Reminds of who is due\n"
        f"Exec={_in_one_line(line)}\n"
        "Icon=followup-desk\n"
        "Terminal=false\n"
        "StartupNotify=false\n"
    )


def launch_agent(name: str, words: Sequence[str]) -> bytes:
    """The entry of a session on macOS that runs these words."""
    agent = {"Label": name, "ProgramArguments": list(words), "RunAtLoad": True, "ProcessType": "Interactive"}
    return plistlib.dumps(agent)


def registry_value(words: Sequence[str]) -> str:
    """The entry of a session on Windows that runs these words. Refused when it would be cut off."""
    line = subprocess.list2cmdline(words)
    if len(line) > _LONGEST_ON_WINDOWS:
        raise Refused(translate("refusals", _TOO_LONG))
    return line


def entry_name(folder: Path) -> str:
    """The name of the entry: the same for a folder for ever, and another one for each folder."""
    if _is_users_own(folder):
        return _NAME
    return f"{_NAME}-{hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:8]}"


def _program() -> list[str]:
    """The program as it is installed. A session starts it in the user's home, whose modules are none of ours: -P."""
    python = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(python)]
    script = python.with_name(_NAME)  # on Windows there is none of that name: it would open a terminal
    if script.exists():
        return [str(script)]
    quiet = python.with_name("pythonw.exe")
    return [str(quiet if quiet.exists() else python), "-P", "-m", "followup_desk"]


def _is_users_own(folder: Path) -> bool:
    return folder.resolve() == paths.data_folder().resolve()


def _quoted(word: str) -> str:
    """A word of a command line in a desktop file; "%" alone would stand for something."""
    for character in '\\"`$':
        word = word.replace(character, f"\\{character}")
    return f'"{word}"'.replace("%", "%%")


def _in_one_line(value: str) -> str:
    """Any value in a desktop file, which has its own way with backslashes, before a command line has."""
    for character, name in (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        value = value.replace(character, name)
    return value


@contextmanager
def _told(place: object) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refused(translate("refusals", _NOT_WRITTEN).format(reason=error.strerror, place=place)) from error


if sys.platform == "win32":
    import winreg

    _PLACE = rf"HKEY_CURRENT_USER\{_RUN_KEY}"

    def is_on(folder: Path) -> bool:
        """Does the program start with the session, on the desk in this folder?"""
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                winreg.QueryValueEx(key, entry_name(folder))
        except FileNotFoundError:
            return False
        return True

    def turn_on(folder: Path) -> None:
        """From the next session on. Refused where it cannot be written."""
        value = registry_value(command(folder))
        with _told(_PLACE), winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            winreg.SetValueEx(key, entry_name(folder), 0, winreg.REG_SZ, value)

    def turn_off(folder: Path) -> None:
        """No more from the next session on. Refused where it cannot be written."""
        with _told(_PLACE), suppress(FileNotFoundError), winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            winreg.DeleteValue(key, entry_name(folder))

else:

    def is_on(folder: Path) -> bool:
        """Does the program start with the session, on the desk in this folder?"""
        try:
            lines = _file(folder).read_bytes().splitlines()
        except OSError:
            return False
        return not any(line.replace(b" ", b"") in _TURNED_OFF for line in lines)

    def turn_on(folder: Path) -> None:
        """From the next session on. Refused where it cannot be written."""
        file, words = _file(folder), command(folder)
        try:
            agent = file.suffix == ".plist"
            content = launch_agent(file.stem, words) if agent else desktop_file(words).encode()
        except ValueError as error:
            raise Refused(translate("refusals", _NO_TEXT)) from error
        with _told(file):
            _write(file, content)

    def turn_off(folder: Path) -> None:
        """No more from the next session on. Refused where it cannot be written."""
        file = _file(folder)
        with _told(file):
            file.unlink(missing_ok=True)


def _file(folder: Path) -> Path:
    """The entry's file on systems that have one."""
    if sys.platform == "darwin":
        place, ending = Path.home() / "Library" / "LaunchAgents", "plist"
    else:
        said = os.environ.get("XDG_CONFIG_HOME", "")
        place, ending = Path(said if said.startswith("/") else Path.home() / ".config") / "autostart", "desktop"
    return place / f"{entry_name(folder)}.{ending}"


def _write(file: Path, content: bytes) -> None:
    """Its owner's alone, and whole: a session that starts meanwhile reads all of it or nothing."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, draft = tempfile.mkstemp(dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(draft).replace(file)
    except OSError:
        Path(draft).unlink(missing_ok=True)
        raise
