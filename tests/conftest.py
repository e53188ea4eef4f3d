# SPDX-License-Identifier: MIT
"""What all tests share: no screen unless asked for, nobody's own files, and how hard hypothesis tries."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from followup_desk.domain.words import Origin
from followup_desk.services.desk import Desk, open_desk
from tests.builders import StandingClock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("ci", derandomize=False, deadline=None, max_examples=40, print_blob=True)
settings.load_profile("ci")


@pytest.fixture(scope="session", autouse=True)
def _nobodys_own_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the desk, settings or logs of whoever runs it, nor does a program it starts."""
    home: Path = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(home / name.removeprefix("XDG_").lower()))
        yield


@pytest.fixture
def clock() -> StandingClock:
    """The clock of `desk`: Saturday 21 November 2026, 9:41 in Lisbon, until it is set."""
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    """An empty desk in a folder of its own."""
    opened = open_desk(tmp_path / "desk", clock, Origin.USER)
    yield opened
    opened.close()
