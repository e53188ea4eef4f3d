# SPDX-License-Identifier: MIT
"""When and where an entry was, in words."""

from dataclasses import replace

import pytest

from followup_desk.domain.words import Outcome, PromiseState, Stage
from followup_desk.services import timeline
from followup_desk.services.desk import Desk
from followup_desk.ui.person import timeline_words
from tests.builders import LISBON, add, logged


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        (LISBON, "Sat 21 Nov, 09:41 · 6 min"),
        ("Asia/Tokyo", "Sat 21 Nov, 18:41 · Tokyo · 6 min"),
        ("Europe/Newtown", "Sat 21 Nov, 09:41 · 6 min"),  # another computer's: this one has older tables of zones
    ],
)
def test_when_and_where_it_was(desk: Desk, zone: str, words: str) -> None:
    logged(desk, add(desk), "email", minutes=6)
    [entry] = timeline.page(desk, 1, limit=5)
    elsewhere = replace(entry, zone=zone)
    assert timeline_words.moment(elsewhere, LISBON) == words
    assert words[11:16] in timeline_words.spoken(elsewhere, LISBON)


@pytest.mark.parametrize(
    ("told", "chip"),
    [
        (PromiseState.KEPT, ("promise kept", "ok")),
        (PromiseState.LATE, ("promise kept late", "now")),
        (PromiseState.OTHER_CHANNEL, ("promise kept another way", "now")),
        (PromiseState.BROKEN, ("promise broken", "late")),
    ],
)
def test_what_became_of_a_promise_is_a_chip(desk: Desk, told: PromiseState, chip: tuple[str, str]) -> None:
    logged(desk, add(desk), "call", "next-step")
    [entry] = timeline.page(desk, 1, limit=5)
    ended = replace(entry, promises=(told,))
    assert timeline_words.chips(ended) == [("next step", "ok"), chip]
    assert chip[0] in timeline_words.spoken(ended, LISBON)


def test_to_a_customer_yes_and_no_without_a_sale_are_well_and_unwell(desk: Desk) -> None:
    logged(desk, add(desk, stage=Stage.CUSTOMER), "call", "yes")
    [well] = timeline.page(desk, 1, limit=5)
    assert timeline_words.chips(well, customer=True) == [("all well", "ok")]
    assert timeline_words.chips(replace(well, outcome=Outcome.NO), customer=True) == [("concern", "now")]
    assert timeline_words.chips(replace(well, opportunity_id=3), customer=True) == [("yes", "ok")]
    assert timeline_words.chips(well) == [("yes", "ok")]
