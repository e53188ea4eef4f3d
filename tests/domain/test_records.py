# SPDX-License-Identifier: MIT
"""What a record says of itself."""

import pytest

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Name, Occasion, Position
from followup_desk.domain.words import Kind, OccasionKind

PAST = Position("Old Ltd", "Clerk", until=PartialDate(2020))
FIRST, SECOND = Position("New Ltd", "Buyer"), Position("", "Painter")
RITAS = Occasion(OccasionKind.BIRTHDAY, PartialDate(2015, 3, 4), "Rita")
WEDDING = Occasion(OccasionKind.WEDDING, PartialDate(2010))
OWN = Occasion(OccasionKind.BIRTHDAY, PartialDate(1980))


@pytest.mark.parametrize(
    ("positions", "present"),
    [((), None), ((PAST,), None), ((PAST, FIRST, SECOND), FIRST), ((SECOND, FIRST), SECOND)],
)
def test_the_present_position_is_the_first_that_has_not_ended(
    positions: tuple[Position, ...], present: Position | None
) -> None:
    assert Contact(name=Name("Ana"), positions=positions).present_position is present


@pytest.mark.parametrize(("occasions", "own"), [((), None), ((RITAS, WEDDING), None), ((RITAS, OWN), OWN)])
def test_the_own_birthday_is_nobody_elses(occasions: tuple[Occasion, ...], own: Occasion | None) -> None:
    assert Contact(name=Name("Ana"), occasions=occasions).own_birthday is own


def test_the_usual_channel_is_a_call_unless_they_prefer_another() -> None:
    assert Contact(name=Name("Ana")).usual_channel is Kind.CALL
    assert Contact(name=Name("Ana"), prefers=Kind.LETTER).usual_channel is Kind.LETTER
