# SPDX-License-Identifier: MIT
"""What is missing on a Linux system is found, installed where that is possible, else named in one line."""

import os
from pathlib import Path

import pytest

import system_libraries

APT = """#!/bin/sh
echo "$@" "($DEBIAN_FRONTEND)" >> "{calls}"
case "$*" in *install*) echo '#!/bin/sh' > "{program}"; {chmod} "{program}";; esac
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH of one empty folder, and one program that is on it nowhere."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(system_libraries, "TEST_PROGRAMS", {"nosuchprogram": "nosuch"})
    monkeypatch.setattr(system_libraries, "TEST_FILES", {})
    return tmp_path


def test_a_library_that_cannot_be_loaded_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "LIBRARIES", {"libc.so.6": "libc6", "libnosuch.so.9": "libnosuch9"})
    assert system_libraries.missing(for_tests=False) == {"libnosuch.so.9": "libnosuch9"}


def test_programs_count_for_the_tests_only(path: Path) -> None:
    assert "nosuchprogram" in system_libraries.missing(for_tests=True)
    assert "nosuchprogram" not in system_libraries.missing(for_tests=False)


def test_files_count_for_the_tests_only(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "TEST_FILES", {str(path): "folder", str(path / "nosuchfile"): "nosuch"})
    assert str(path / "nosuchfile") in system_libraries.missing(for_tests=True)
    assert str(path) not in system_libraries.missing(for_tests=True)
    assert str(path / "nosuchfile") not in system_libraries.missing(for_tests=False)


def test_without_apt_one_line_names_what_is_missing(path: Path) -> None:
    with pytest.raises(SystemExit) as refused:
        system_libraries.ensure(for_tests=True)
    assert refused.value.code == (
        "Missing on this system: nosuchprogram. Install them; on Debian and Ubuntu: sudo apt-get install nosuch"
    )


def test_without_root_one_line_names_the_command(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = put_apt(path)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as refused:
        system_libraries.ensure(for_tests=True)
    assert refused.value.code == ("Missing on this system: nosuchprogram. Get them with: sudo apt-get install nosuch")
    assert not calls.exists()


def test_as_root_it_is_installed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = put_apt(path)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    system_libraries.ensure(for_tests=True)
    assert calls.read_text().splitlines() == [
        "update -qq (noninteractive)",
        "install -qq -y --no-install-recommends nosuch (noninteractive)",
    ]


def test_what_apt_did_not_bring_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_apt(path, chmod="true")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SystemExit, match="Missing on this system: nosuchprogram"):
        system_libraries.ensure(for_tests=True)


def put_apt(folder: Path, chmod: str = "/bin/chmod +x") -> Path:
    """A stand-in for apt-get that notes how it was called, and makes the program that was missing."""
    calls = folder / "calls"
    apt = folder / "apt-get"
    apt.write_text(APT.format(calls=calls, program=folder / "nosuchprogram", chmod=chmod))
    apt.chmod(0o755)
    return calls
