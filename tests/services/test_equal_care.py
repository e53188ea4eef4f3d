# SPDX-License-Identifier: MIT
"""Equal care (R18): who waits how long, by what they may bring, and who is neglected."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.words import Stage
from followup_desk.services import equal_care as care
from followup_desk.services import preferences
from followup_desk.services.acts import contacts
from followup_desk.services.acts.opportunities import begin_opportunity
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, day, logged, plan


def waits(desk: Desk, name: str, days: int, amount: int | None = None, currency: str | None = None) -> int:
    """Somebody with an open opportunity, spoken with so many days ago."""
    who = add(desk, name)
    begin_opportunity(desk, who, "Spring", amount=amount, currency=currency)
    logged(desk, who, "call", "next-step", at=desk.now() - timedelta(days=days))
    return who


def shown(desk: Desk) -> dict[str, tuple[list[int], int]]:
    """The days of each size, longest first, and their middle."""
    return {str(band.size): (list(band.days), band.middle) for band in care.equal_care(desk).bands}


def test_sizes_are_thirds_of_the_usual_currency_beside_who_has_no_amount_or_another(desk: Desk) -> None:
    for at, amount in enumerate((100, 200, 300, 400, 500, 600)):
        waits(desk, f"Sized {at}", at, amount, "EUR" if at else None)
    waits(desk, "Ben", 40)
    waits(desk, "Cleo", 7, 900, "USD")
    assert shown(desk) == {
        "none": ([40], 40),
        "small": ([1, 0], 0),
        "middle": ([3, 2], 2),
        "large": ([5, 4], 4),
        "other": ([7], 7),
    }
    found = care.equal_care(desk)
    assert (found.currency, found.people, found.gap, found.alike) == ("EUR", 8, None, False)
    assert [(band.least, band.most) for band in found.bands][1:3] == [(100, 200), (300, 400)]


def test_the_small_who_wait_longer_are_told_of_once_there_are_enough(desk: Desk) -> None:
    for at in range(5):
        waits(desk, f"Small {at}", 20 + at, 100)
        waits(desk, f"Large {at}", 4 + at, 9000)
    gap = care.equal_care(desk).gap
    assert gap is not None
    assert (str(gap.longer.size), str(gap.shorter.size), gap.days) == ("small", "large", 16)
    contacts.remove_contacts(desk, [1])
    assert care.equal_care(desk).gap is None


def test_who_waits_alike_is_said_too(desk: Desk) -> None:
    for at in range(5):
        waits(desk, f"None {at}", 5 + at)
        waits(desk, f"Small {at}", 4 + at, 100)
        waits(desk, f"Large {at}", 5 + at, 9000)
    assert care.equal_care(desk).alike


def test_who_is_left_in_peace_or_has_a_promise_for_a_day_to_come_does_not_wait(
    desk: Desk, clock: StandingClock
) -> None:
    preferences.put(desk, "r4", "off")
    ana, ben, cleo, _ = (waits(desk, name, 9, 100) for name in ("Ana", "Ben", "Cleo", "Dai"))
    contacts.set_stage(desk, ana, Stage.RESTING)
    contacts.set_stage(desk, ben, Stage.FORMER)
    plan(desk, cleo, "2026-11-25", promised=True)
    assert shown(desk) == {"any": ([9], 9)}
    clock.set("2026-11-26T09:00")
    assert shown(desk) == {"any": ([14, 14], 14)}


def test_the_neglected_wait_longest_beyond_the_middle_of_their_size_each_person_once(desk: Desk) -> None:
    ana = waits(desk, "Ana", 90)
    begin_opportunity(desk, ana, "Autumn")
    for at in range(7):
        waits(desk, f"None {at}", 5 + at)
    found = care.equal_care(desk)
    names = [each.name for each in care.waiting(desk, [wait.opportunity_id for wait in found.neglected])]
    assert names == ["Ana", "None 6", "None 5"]
    assert [wait.days for wait in found.neglected] == [90, 11, 10]
    waits(desk, "Alone", 30, 100)
    assert [wait.days for wait in care.equal_care(desk).neglected] == [90, 30, 11, 10]


def test_who_was_never_spoken_with_waits_since_they_came(desk: Desk, clock: StandingClock) -> None:
    begin_opportunity(desk, add(desk, "Ana"), "Spring")
    clock.forward(days=12)
    assert shown(desk) == {"none": ([12], 12)}
    assert day("2026-12-03").day == desk.today()


@given(st.lists(st.integers(0, 40), max_size=40))
def test_each_is_in_one_size_and_equal_amounts_are_in_the_same(amounts: list[int]) -> None:
    groups = care._thirds([(number, number, 1, amount, None) for number, amount in enumerate(amounts)])
    assert sorted(row[3] or 0 for group in groups.values() for row in group) == sorted(amounts)
    assert all(groups.values())
    kinds = [{row[3] for row in group} for group in groups.values()]
    assert all(not one & two for at, one in enumerate(kinds) for two in kinds[:at])
