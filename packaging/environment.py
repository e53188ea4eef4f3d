# SPDX-License-Identifier: MIT
"""The project's own `.venv`: made once, filled from the pins, with the program installed from the tree.

What was installed is noted in a stamp inside `.venv`. While the stamp fits the project's files, and what it
names is still there, nothing is done and no network is needed. Whatever goes wrong ends the command with one
line that says what to do.
"""

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import system_libraries

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
_WINDOWS = os.name == "nt"
SCRIPTS = FOLDER / ("Scripts" if _WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if _WINDOWS else "python")
PROGRAM = SCRIPTS / ("followup-desk.exe" if _WINDOWS else "followup-desk")
PINS = ROOT / "packaging" / "constraints.txt"
_STAMP = FOLDER / "followup-desk.stamp"

# The editable link, and the two packages without which nothing starts: seen by the environment's own Python.
_CHECK = """
import importlib.util, pathlib, sys
found = [importlib.util.find_spec(name) for name in ("followup_desk", "PySide6", "peewee")]
here = all(found) and pathlib.Path(found[0].origin).parent.parent == pathlib.Path(sys.argv[1])
sys.exit(0 if here else 1)
"""


def ensure(*, with_tests: bool) -> None:
    """Make the environment ready, with what the tests need or without; does nothing when it is."""
    if _is_ready(with_tests=with_tests):
        return
    print("Setting up .venv; the first time this fetches about 100 MB.", flush=True)
    if not _has_pip():
        _create()
    _STAMP.unlink(missing_ok=True)
    _install(with_tests=with_tests)
    if not _starts():
        # pip goes by its own notes and does not see that files are gone: begin anew, once.
        _create()
        _install(with_tests=with_tests)
    if not _starts():
        sys.exit("The environment in .venv does not start, though it was just made: see above.")
    _write_stamp(with_tests=with_tests)


def add_what_proofs_need() -> None:
    """What only the proofs need, into an environment that has what the tests need."""
    if not any(name.startswith("mutmut-") for name in _installed()):
        _pip(
            "--no-build-isolation", "--editable", f"{ROOT}[prove]", failed="The proofs need mutmut: check the network."
        )


def _is_ready(*, with_tests: bool) -> bool:
    try:
        stamp = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return (
        stamp["fingerprint"] == _fingerprint()
        and (stamp["with_tests"] or not with_tests)
        and set(stamp["installed"]) <= set(_installed())
        and PROGRAM.exists()
        and _starts()
    )


def _write_stamp(*, with_tests: bool) -> None:
    stamp = {"fingerprint": _fingerprint(), "with_tests": with_tests, "installed": sorted(_installed())}
    _STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def _fingerprint() -> str:
    """What the environment was made from; the place counts, since installed scripts name it."""
    parts = [(ROOT / "pyproject.toml").read_bytes(), PINS.read_bytes(), os.fsencode(ROOT)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _installed() -> Iterator[str]:
    """Name and version of each installed distribution, as its metadata folder is called."""
    site = "Lib/site-packages" if _WINDOWS else "lib/python*/site-packages"
    return (path.stem for path in FOLDER.glob(f"{site}/*.dist-info"))


def _starts() -> bool:
    return _succeeds("-I", "-c", _CHECK, str(ROOT))


def _has_pip() -> bool:
    return _succeeds("-I", "-m", "pip", "--version")


def _succeeds(*arguments: str) -> bool:
    """Whether the environment's Python is there and ends well."""
    try:
        return subprocess.run([PYTHON, *arguments], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _create() -> None:
    """An empty environment, in place of a broken one."""
    if not _can_create():
        # Debian keeps half of the standard library's venv in a package of its own.
        system_libraries.get({"Python's ensurepip": f"python3.{sys.version_info.minor}-venv"})
        importlib.invalidate_caches()
        if not _can_create():
            sys.exit("This Python still cannot make environments: start this with another Python.")
    _run(
        [sys.executable, "-m", "venv", "--clear", str(FOLDER)],
        "The folder .venv could not be made: see above, and check that there is room and you may write here.",
    )


def _can_create() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def _install(*, with_tests: bool) -> None:
    failed = (
        "The packages could not be installed: see above, and check the network. Nothing else is needed; run "
        "this again afterwards."
    )
    # The build back end first, at its pinned version, so that pip need not fetch another for the tree itself.
    _pip("hatchling", failed=failed)
    _pip("--no-build-isolation", "--editable", f"{ROOT}[test]" if with_tests else str(ROOT), failed=failed)


def _pip(*arguments: str, failed: str) -> None:
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
    _run([str(PYTHON), "-m", "pip", "install", *quiet, "--constraint", str(PINS), *arguments], failed)


def _run(command: list[str], failed: str) -> None:
    if subprocess.run(command, check=False).returncode != 0:
        sys.exit(failed)
