# SPDX-License-Identifier: MIT
"""The program's own log."""

import faulthandler
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_desk.ui.window import log_file


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """The log handlers and the crash file are the process's: leave them as they were."""
    handlers, on = list(logging.getLogger().handlers), faulthandler.is_enabled()
    yield
    log_file.end()
    logging.getLogger().handlers[:] = handlers
    if on:
        faulthandler.enable()


def test_errors_are_written(tmp_path: Path) -> None:
    assert log_file.begin(tmp_path / "logs")
    logging.getLogger("followup_desk.somewhere").error("it broke")
    assert "ERROR followup_desk.somewhere: it broke" in (tmp_path / "logs" / "followup-desk.log").read_text()
    assert (tmp_path / "logs" / "crash.log").exists()


def test_a_folder_that_cannot_be_made_means_no_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert log_file.begin(tmp_path / "file" / "logs") is False
