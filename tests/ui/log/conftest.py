# SPDX-License-Identifier: MIT
"""What the tests of the log share: somebody to log with, and the form."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.ui.log.log_form import LogForm
from tests.builders import add


@pytest.fixture
def ana(desk: Desk) -> int:
    return add(desk, zone="Europe/Lisbon")


@pytest.fixture
def form(qtbot: QtBot, desk: Desk) -> Iterator[LogForm]:
    """Shown and active. What is still to be written of a draft is, before the desk is closed."""
    made = LogForm(desk)
    qtbot.addWidget(made)
    made.resize(650, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.draft.flush()
