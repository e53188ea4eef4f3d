# SPDX-License-Identifier: MIT
"""A line for a day of which a part is known."""

import pytest
from pytestqt.qtbot import QtBot

from followup_desk.domain.partial_date import PartialDate
from followup_desk.ui.parts.partial_date_line import PartialDateLine


@pytest.mark.parametrize(
    ("typed", "echo"), [("--11-24", "24 November"), ("nov 1980", "November 1980"), ("blah", "blah")]
)
def test_what_was_understood_replaces_what_was_typed(qtbot: QtBot, typed: str, echo: str) -> None:
    line = PartialDateLine()
    qtbot.addWidget(line)
    line.setText(typed)
    line.editingFinished.emit()
    assert line.text() == echo


def test_an_empty_line_is_no_day_and_nonsense_is_refused(qtbot: QtBot) -> None:
    line = PartialDateLine(PartialDate(1980, 11))
    qtbot.addWidget(line)
    assert (line.text(), line.date()) == ("November 1980", PartialDate(1980, 11))
    line.setText("  ")
    assert line.date() is None
    line.setText("soon")
    with pytest.raises(ValueError, match="not a day"):
        line.date()
