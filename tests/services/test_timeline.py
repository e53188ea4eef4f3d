# SPDX-License-Identifier: MIT
"""A timeline by pages: newest first, each entry once, wherever a page ends."""

import random
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.records import Interaction
from followup_desk.services import timeline
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk, open_desk
from tests.builders import StandingClock, add, logged

ENTRIES = 40


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Ana with forty entries logged in no order, many at the same moment, and others' in between."""
    clock = StandingClock()
    desk = open_desk(tmp_path_factory.mktemp("timeline"), clock)
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    chance = random.Random(7)
    for number in range(ENTRIES):
        at = clock.moment - timedelta(hours=chance.randrange(9))
        logged(desk, ana, notes=f"{number}", at=at, with_ids=(rui,) if number % 3 else ())
        logged(desk, rui, at=at)
    yield desk
    desk.close()


def pages(desk: Desk, contact_id: int, limits: list[int]) -> list[list[Interaction]]:
    """All pages, one after the other, of these lengths by turns."""
    found: list[list[Interaction]] = []
    before = None
    while page := timeline.page(desk, contact_id, before, limits[len(found) % len(limits)]):
        found.append(page)
        before = page[-1]
    return found


@given(limits=st.lists(st.integers(1, 50), min_size=1, max_size=5))
def test_pages_of_any_length_hold_every_entry_once_newest_first(busy: Desk, limits: list[int]) -> None:
    found = [entry for page in pages(busy, 1, limits) for entry in page]
    assert len(found) == timeline.count(busy, 1) == ENTRIES
    assert {entry.notes for entry in found} == {str(number) for number in range(ENTRIES)}
    assert found == sorted(found, key=lambda entry: (entry.at, entry.id), reverse=True)


@given(limits=st.lists(st.integers(1, 50), min_size=1, max_size=3))
def test_who_was_only_present_has_it_on_theirs_too(busy: Desk, limits: list[int]) -> None:
    found = [entry for page in pages(busy, 2, limits) for entry in page]
    assert len(found) == timeline.count(busy, 2) == 2 * ENTRIES - ENTRIES // 3 - 1
    assert {entry.present for entry in found if entry.contact_id == 1} == {("Ana Ribeiro",)}


def test_each_sees_the_others_and_first_who_it_was_logged_with(desk: Desk) -> None:
    """By who they are, not by what they are called: two of them have one name."""
    ana, zoe, bea, namesake = (add(desk, name) for name in ("Ana Ribeiro", "Zoe Abel", "Bea Costa", "Ana Ribeiro"))
    logged(desk, zoe, "meeting", "next-step", with_ids=(ana, bea, namesake))
    assert [timeline.page(desk, someone)[0].present for someone in (zoe, ana, bea, namesake)] == [
        ("Bea Costa", "Ana Ribeiro", "Ana Ribeiro"),
        ("Zoe Abel", "Bea Costa", "Ana Ribeiro"),
        ("Zoe Abel", "Ana Ribeiro", "Ana Ribeiro"),
        ("Zoe Abel", "Bea Costa", "Ana Ribeiro"),
    ]


def test_a_page_does_not_move_when_something_newer_is_logged(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    for _ in range(4):
        clock.forward(minutes=1)
        logged(desk, ana)
    first = timeline.page(desk, ana, limit=2)
    clock.forward(minutes=1)
    logged(desk, ana)
    assert [entry.id for entry in timeline.page(desk, ana, first[-1], 2)] == [2, 1]


def test_an_empty_timeline(desk: Desk) -> None:
    ana = add(desk)
    assert (timeline.page(desk, ana), timeline.count(desk, ana)) == ([], 0)
    assert (timeline.page(desk, 99), timeline.count(desk, 99)) == ([], 0)


def test_what_was_given_is_named_once_however_many_were_there(desk: Desk) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    logged(desk, ana, "meeting", "next-step", with_ids=(rui,), gave="Guide")
    assert [entry.gave for entry in timeline.page(desk, rui)] == [("Guide",)]


def test_before_1970_and_far_away(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    long_ago = clock.moment - timedelta(days=30_000)
    logged(desk, ana, at=long_ago)
    logged(desk, ana)
    assert [entry.at for entry in timeline.page(desk, ana)] == [clock.moment, long_ago]


def test_the_timeline_of_who_is_in_the_trash_is_kept(desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana)
    contacts.remove_contacts(desk, [ana])
    assert timeline.count(desk, ana) == 1
