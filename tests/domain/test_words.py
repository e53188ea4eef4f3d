# SPDX-License-Identifier: MIT
"""The words of the trade are what files and scripts hold: none is ever renamed."""

from enum import StrEnum

import pytest

from followup_desk.domain import words


@pytest.mark.parametrize(
    ("of", "stored"),
    [
        (words.Kind, "meeting call lunch email message letter card gift social newsletter note task"),
        (words.Outcome, "yes no next-step pushed-off no-answer"),
        (words.Stage, "prospect customer resting former"),
        (words.FollowUpState, "open done dropped"),
        (words.PromiseState, "open kept late other-channel broken released"),
        (words.Newsletter, "no proposed yes declined left"),
        (words.MethodKind, "phone email address url"),
        (words.OccasionKind, "birthday wedding work-anniversary graduation holiday occasion"),
        (words.Origin, "user command rules import sync"),
    ],
)
def test_what_is_stored(of: type[StrEnum], stored: str) -> None:
    assert " ".join(of) == stored


def test_each_kind_reaches_somebody_in_one_way_at_most() -> None:
    assert not words.IN_PERSON & words.SENT
    assert not words.IN_PERSON & words.NO_TOUCH
    assert not words.SENT & words.NO_TOUCH
