# SPDX-License-Identifier: MIT
"""The foot of the follow-ups where there is much to say and little room."""

from pytestqt.qtbot import QtBot

from followup_desk.services.sittings import Habit
from followup_desk.ui.follow_ups.sitting_foot import SittingFoot


def test_what_does_not_fit_into_a_line_takes_two(qtbot: QtBot) -> None:
    """The promises were once cut off beside the run that is still to begin."""
    foot = SittingFoot()
    qtbot.addWidget(foot)
    foot.resize(360, 57)
    foot.show_habit(Habit(0, 10, False, 3), 100, "Start")
    assert (foot.lines(), foot.sizeHint().height()) == (["3 days in a row · 100 % of promises kept"], 57)
    foot.resize(300, 57)
    foot.show_habit(Habit(0, 10, False, 0), 100, "Start")
    assert foot.lines() == ["A run of days begins with one", "100 % of promises kept"]
    assert foot.sizeHint().height() > 57
