# SPDX-License-Identifier: MIT
"""An empty desk in Lisbon, reached by the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.command_line import CommandLine, living_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CommandLine]:
    with living_in("Europe/Lisbon"):
        yield CommandLine(tmp_path / "desk")
