# SPDX-License-Identifier: MIT
"""A line of the list read from the desk is a whole record, equal to one made in the ordinary way."""

from dataclasses import fields

from followup_desk.domain.records import ContactRow, Position
from followup_desk.domain.words import Stage
from followup_desk.services import lists
from followup_desk.services.desk import Desk
from tests.builders import add, day, moment, plan


def test_a_line_is_whole(desk: Desk) -> None:
    ana = add(desk, "Ana Abt", positions=(Position("Abt Ltd", "Buyer"),), stage=Stage.CUSTOMER)
    plan(desk, ana, "2026-11-24T10:00")
    plan(desk, ana, "2026-11-23", promised=True)
    (line,) = lists.contact_rows(desk, [ana])
    assert line == ContactRow(ana, "Ana Abt", "Abt Ltd", "Buyer", Stage.CUSTOMER, day("2026-11-23"), True, False)
    assert vars(line).keys() == {field.name for field in fields(ContactRow)}
    assert isinstance(line.stage, Stage)


def test_of_who_has_little_a_line_says_little(desk: Desk) -> None:
    timed, bare = add(desk, "Ben Bo"), add(desk, "", stage=None)
    plan(desk, timed, "2026-11-24T10:00")
    assert lists.contact_rows(desk, [bare, timed]) == [
        ContactRow(bare, "", "", "", None, None),
        ContactRow(timed, "Ben Bo", "", "", Stage.PROSPECT, moment("2026-11-24T10:00")),
    ]
