# SPDX-License-Identifier: MIT
"""When `.venv` is filled, and when it is left alone; a small script stands in for its Python."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import environment

SCRIPTS = Path(environment.__file__).parent

PYTHON = """#!/bin/sh
echo "$@" >> "{calls}"
"""


class Checkout:
    """A tree with the scripts, and a `.venv` that seems to be complete."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.calls = root / "calls"
        self.bin = root / ".venv" / "bin"
        self.site = root / ".venv" / "lib" / "python3.11" / "site-packages"
        (self.site / "peewee-4.5.3.dist-info").mkdir(parents=True)
        (root / "packaging").mkdir()
        for name in ("environment.py", "system_libraries.py", "constraints.txt"):
            shutil.copy(SCRIPTS / name, root / "packaging")
        (root / "pyproject.toml").write_text("[project]\n")
        self.bin.mkdir()
        (self.bin / "followup-desk").touch()
        (self.bin / "python").write_text(PYTHON.format(calls=self.calls))
        (self.bin / "python").chmod(0o755)

    def ensure(self, *, with_tests: bool = False, made_by: Path = Path(sys.executable)) -> list[str]:
        """What pip was asked to install meanwhile: the last word of each call."""
        self.calls.write_text("")
        begin = f"import environment, sys; sys.executable = {str(made_by)!r}"
        program = f"{begin}; environment.ensure(with_tests={with_tests})"
        subprocess.run([sys.executable, "-c", program], cwd=self.root / "packaging", check=True, capture_output=True)
        return [line.split()[-1] for line in self.calls.read_text().splitlines() if "pip install" in line]


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path.resolve())


def test_it_is_filled_once(checkout: Checkout) -> None:
    assert checkout.ensure() == ["hatchling", str(checkout.root)]
    assert checkout.ensure() == []


def test_the_tests_need_more_than_the_program(checkout: Checkout) -> None:
    checkout.ensure()
    assert checkout.ensure(with_tests=True) == ["hatchling", f"{checkout.root}[test]"]
    assert checkout.ensure() == []


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/constraints.txt"])
def test_it_is_filled_again_when_the_project_asks_for_something_else(checkout: Checkout, name: str) -> None:
    checkout.ensure()
    with (checkout.root / name).open("a") as file:
        file.write("# changed\n")
    assert checkout.ensure() != []


@pytest.mark.parametrize("missing", ["site/peewee-4.5.3.dist-info", "bin/followup-desk", "stamp"])
def test_it_is_filled_again_when_something_is_missing(checkout: Checkout, missing: str) -> None:
    checkout.ensure()
    place, _, name = missing.partition("/")
    if place == "site":
        (checkout.site / name).rmdir()
    elif place == "bin":
        (checkout.bin / name).unlink()
    else:
        (checkout.root / ".venv" / "followup-desk.stamp").write_text("{ half a st")
    assert checkout.ensure() != []


def test_it_is_made_anew_when_filling_does_not_help(checkout: Checkout) -> None:
    """pip goes by its notes: it fills nothing in where files of an installed package are gone."""
    good, python = checkout.root / "good", checkout.bin / "python"
    python.rename(good)
    python.write_text('#!/bin/sh\ncase "$*" in *find_spec*) exit 1;; esac\n')
    python.chmod(0o755)
    maker = checkout.root / "maker"
    maker.write_text(f'#!/bin/sh\necho "$@" >> {checkout.calls}\ncp {good} {python}\n')
    maker.chmod(0o755)
    assert checkout.ensure(made_by=maker) == ["hatchling", str(checkout.root)]
    assert f"-m venv --clear {checkout.root / '.venv'}" in checkout.calls.read_text()


def test_a_failed_installation_leaves_no_stamp(checkout: Checkout) -> None:
    python = checkout.bin / "python"
    python.write_text('#!/bin/sh\ncase "$*" in *install*) exit 1;; esac\n')
    command = [sys.executable, "-c", "import environment; environment.ensure(with_tests=False)"]
    ended = subprocess.run(command, cwd=checkout.root / "packaging", capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("The packages could not be installed: ")
    assert not (checkout.root / ".venv" / "followup-desk.stamp").exists()
