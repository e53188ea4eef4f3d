# SPDX-License-Identifier: MIT
"""The command that lists public holidays, on Monday 2 March 2026."""

from tests.command_line import CommandLine


def test_which_country_must_be_known(desk: CommandLine) -> None:
    assert desk.refused("holidays") == "Which country? Name one, or set your own: set country PT."


def test_those_that_are_ticked_are_marked(desk: CommandLine) -> None:
    desk("set", "country", "PT")
    desk("set", "holidays", "good friday")
    listed = desk("holidays")
    assert listed[:2] == [
        {"day": "2026-04-03", "name": "Good Friday", "ticked": True},
        {"day": "2026-04-05", "name": "Easter Sunday", "ticked": False},
    ]
    assert "Pentecost Monday" in [each["name"] for each in desk("holidays", "de")]
