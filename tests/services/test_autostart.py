# SPDX-License-Identifier: MIT
"""The start with the session: a real entry, and what a session makes of it."""

import configparser
import json
import os
import plistlib
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_desk import paths
from followup_desk.domain.errors import Refused
from followup_desk.services import autostart
from tests.bad_places import a_folder_of_nobodys, without_privileges

HOSTILE = "a \"quoted\" 'folder' `id` $HOME %f 100% \\n ~ #;&|<>* é☎"
MACOS = "darwin"
on_files = pytest.mark.skipif(sys.platform == "win32", reason="there the entry is in the registry")
_STAND_IN = """#!{python}
import json, sys
sys.stdout.write(json.dumps(sys.argv[1:]))
"""


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own, not there yet; on Linux, whatever runs the tests."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a program is installed whose paths have all that a shell or a session could stumble over."""
    folder = tmp_path / HOSTILE.replace("%", "") / "bin"  # GLib looks for the program before it makes one % of two
    folder.mkdir(parents=True)
    script = folder / "followup-desk"
    script.write_text(_STAND_IN.format(python=sys.executable), encoding="utf-8")
    script.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    return folder


def entry_of(config: Path) -> Path:
    """The only one."""
    (found,) = (config / "autostart").iterdir()
    return found


def exec_line(file: Path) -> str:
    """The command of an entry, by the rules for values in desktop files."""
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",), strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(file, encoding="utf-8")
    meant = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    characters = iter(parser["Desktop Entry"]["Exec"])
    return "".join(meant[next(characters)] if character == "\\" else character for character in characters)


def words_of(line: str) -> Iterator[str]:
    """The words of a command that are all quoted, by the rules for the Exec key."""
    characters = iter(line)
    while (opening := next(characters, None)) is not None:
        assert opening == '"'
        word = ""
        while (character := next(characters)) != '"':
            if character == "%":
                assert next(characters) == "%"
            elif character == "\\":
                character = next(characters)
                assert character in '"`$\\'
            else:
                assert character not in "`$"
            word += character
        yield word
        assert next(characters, " ") == " "


@on_files
def test_it_is_turned_on_and_off(config: Path) -> None:
    folder = paths.data_folder()
    assert not autostart.is_on(folder)
    autostart.turn_off(folder)
    autostart.turn_on(folder)
    autostart.turn_on(folder)
    assert autostart.is_on(folder)
    assert entry_of(config).name == "followup-desk.desktop"
    autostart.turn_off(folder)
    assert not autostart.is_on(folder)
    assert list((config / "autostart").iterdir()) == []


@on_files
def test_two_desks_start_both(config: Path, tmp_path: Path) -> None:
    autostart.turn_on(paths.data_folder())
    autostart.turn_on(tmp_path / "other")
    assert not autostart.is_on(tmp_path / "third")
    assert len(list((config / "autostart").iterdir())) == 2
    autostart.turn_off(paths.data_folder())
    assert autostart.is_on(tmp_path / "other")


@on_files
def test_the_same_folder_by_another_path_is_the_same_desk(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "desk")
    monkeypatch.chdir(tmp_path)
    autostart.turn_on(Path("link"))
    assert autostart.is_on(tmp_path / "desk")
    assert list(words_of(exec_line(entry_of(config))))[-2:] == ["--data", str(tmp_path / "desk")]


@on_files
@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true"])
def test_what_the_sessions_settings_turned_off_is_off(config: Path, line: str) -> None:
    folder = paths.data_folder()
    autostart.turn_on(folder)
    with entry_of(config).open("a", encoding="utf-8") as entry:
        entry.write(f"{line}\n")
    assert not autostart.is_on(folder)
    autostart.turn_on(folder)
    assert autostart.is_on(folder)


@on_files
def test_the_entry_is_the_owners_alone(config: Path) -> None:
    autostart.turn_on(paths.data_folder())
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (entry_of(config), entry_of(config).parent)]
    assert modes == [0o600, 0o700]


@on_files
def test_the_users_own_desk_is_not_named(config: Path, scripts: Path) -> None:
    autostart.turn_on(paths.data_folder())
    assert list(words_of(exec_line(entry_of(config)))) == [str(scripts / "followup-desk"), "--hidden"]


@on_files
@pytest.mark.parametrize("session", ["by the specification", "gio"])
def test_a_session_starts_it(config: Path, scripts: Path, tmp_path: Path, session: str) -> None:
    desk = tmp_path / f"desk {HOSTILE}\nsecond line\ttab"
    autostart.turn_on(desk)
    command = list(words_of(exec_line(entry_of(config))))
    if session == "gio":
        if shutil.which("gio") is None:
            pytest.skip("there is no gio here")
        command = ["gio", "launch", str(entry_of(config))]
    ended = subprocess.run(command, stdout=subprocess.PIPE, check=True)  # with what gio started, too
    assert json.loads(ended.stdout) == ["--hidden", "--data", str(desk)]


@on_files
def test_a_session_that_has_no_place_of_its_own_for_settings(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for said in ("", "relative"):
        monkeypatch.setenv("XDG_CONFIG_HOME", said)
        autostart.turn_on(paths.data_folder())
        assert entry_of(tmp_path / ".config").name == "followup-desk.desktop"
        autostart.turn_off(paths.data_folder())


@on_files
def test_where_it_cannot_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    with a_folder_of_nobodys() as home, without_privileges():
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(home))
        folder = home / "desk"
        autostart.turn_on(folder)
        (home / "autostart").chmod(0o500)
        for change in (autostart.turn_on, autostart.turn_off):
            with pytest.raises(Refused, match=r"could not be changed \(Permission denied\): look at [^\n]+\.desktop\."):
                change(folder)
        assert autostart.is_on(folder)
        assert len(list((home / "autostart").iterdir())) == 1


@on_files
@pytest.mark.parametrize(("platform", "name"), [("linux", b"caf\xe9"), (MACOS, b"caf\xe9"), (MACOS, b"a\x07b")])
def test_a_path_that_an_entry_cannot_hold(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, name: bytes
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(Refused, match="characters that no session can start"):
        autostart.turn_on(tmp_path / os.fsdecode(name))
    assert not autostart.is_on(tmp_path / os.fsdecode(name))


@on_files
def test_on_macos(tmp_path: Path, scripts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", MACOS)
    monkeypatch.setenv("HOME", str(tmp_path))
    desk = tmp_path / HOSTILE
    autostart.turn_on(desk)
    (agent,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert agent.suffix == ".plist"
    said = plistlib.loads(agent.read_bytes())
    assert said["Label"] == agent.stem == autostart.entry_name(desk)
    assert said["ProgramArguments"] == [str(scripts / "followup-desk"), "--hidden", "--data", str(desk)]
    assert said["RunAtLoad"] is True
    assert autostart.is_on(desk)
    autostart.turn_off(desk)
    assert not autostart.is_on(desk)


def test_on_windows_it_is_one_line() -> None:
    words = [r"C:\Program Files\Python\pythonw.exe", "-P", "-m", "followup_desk", "--data", 'D:\\a "b"\\', "100%"]
    assert autostart.registry_value(words) == (
        r'"C:\Program Files\Python\pythonw.exe" -P -m followup_desk --data "D:\a \"b\"\\" 100%'
    )
    with pytest.raises(Refused, match="too long"):
        autostart.registry_value(["x" * 261])


def test_without_a_script_the_interpreter_runs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    run = ["-P", "-m", "followup_desk", "--hidden"]
    assert autostart.command(paths.data_folder()) == [str(tmp_path / "python"), *run]
    (tmp_path / "pythonw.exe").touch()
    assert autostart.command(paths.data_folder()) == [str(tmp_path / "pythonw.exe"), *run]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert autostart.command(paths.data_folder()) == [str(tmp_path / "python"), "--hidden"]


def test_the_command_is_one_that_runs(tmp_path: Path) -> None:
    words = autostart.command(paths.data_folder())
    assert words.pop() == "--hidden"
    ended = subprocess.run([*words, "--version"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.stdout.startswith("followup-desk ")
