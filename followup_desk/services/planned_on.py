# SPDX-License-Identifier: MIT
"""The day for which the planning pass was made: before the first picture or command of another day it is made again."""

import logging
from datetime import date

from followup_desk.domain.errors import DeskError
from followup_desk.services import preferences
from followup_desk.services.desk import Desk

_LOG = logging.getLogger(__name__)


def plan_ahead_if_due(desk: Desk) -> None:
    """Makes the planning pass, unless it was made today. A desk that cannot be written now is left for later: who only
    looks is not refused."""
    made_on = preferences.remembered(desk, preferences.PLANNED_ON)
    if made_on == desk.today().isoformat():
        return
    from followup_desk.services.acts import plan_ahead  # here: once a day

    try:
        plan_ahead.run(desk, anew=not made_on)
    except DeskError as error:
        _LOG.info("the planning pass has to wait: %s", type(error).__name__)


def remember(desk: Desk, day: date) -> None:
    """It was made for that day."""
    preferences.remember(desk, preferences.PLANNED_ON, day.isoformat())


def forget(desk: Desk) -> None:
    """Something has changed that it goes by: it is made again before the next look at the desk."""
    preferences.remember(desk, preferences.PLANNED_ON, "")
