# SPDX-License-Identifier: MIT
"""A contact's row in words."""

from dataclasses import replace

from followup_desk.domain.records import ContactRow
from followup_desk.ui.contacts import row_words
from tests.builders import SATURDAY, day, moment


def test_who_is_snoozed_says_until_when_and_then_is_due_again() -> None:
    until = moment("2026-11-21T14:00").at
    assert until is not None
    row = ContactRow(1, "Ana", "", "", None, day("2026-11-20"), snoozed_until=until)
    tomorrow = replace(row, snoozed_until=moment("2026-11-22T08:00").at)
    assert row_words.chip(tomorrow, SATURDAY) == ("snoozed until tomorrow", "mute")
    assert row_words.spoken(tomorrow, SATURDAY) == "Ana, snoozed until tomorrow 08:00"
    said = [(row_words.chip(row, now), row_words.spoken(row, now)) for now in (SATURDAY, until)]
    assert said == [
        (("snoozed until 14:00", "mute"), "Ana, snoozed until 14:00"),
        (("1 day late", "late"), "Ana, 1 day late"),
    ]
