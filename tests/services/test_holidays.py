# SPDX-License-Identifier: MIT
"""Public holidays: cards are planned for those that are ticked, and for no others."""

from datetime import date

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import Stage
from followup_desk.services import backups, holidays, people, preferences
from followup_desk.services.acts import follow_ups, merging, plan_ahead
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add


def cards(desk: Desk, contact_id: int) -> list[str]:
    """A contact's cards: the day of posting, and the holiday."""
    found = people.follow_ups(desk, contact_id)
    return [f"{card.due.day} {card.reasons[0].args['holiday']}" for card in found if card.rule == "R12"]


def test_they_are_those_of_the_country_in_order() -> None:
    found = holidays.coming("PT", date(2026, 11, 21), 40)
    assert [f"{day} {name}" for day, name in found] == [
        "2026-12-01 Restoration of Independence Day",
        "2026-12-08 Immaculate Conception",
        "2026-12-25 Christmas Day",
    ]


def test_a_country_that_nobody_knows_is_refused() -> None:
    with pytest.raises(Refused, match='No holidays are known of "QQ"'):
        holidays.coming("QQ", date(2026, 11, 21), 40)


def test_only_what_is_ticked_gets_cards_by_the_country_of_each(desk: Desk) -> None:
    preferences.put(desk, "country", "PT")
    preferences.put(desk, "holidays", "christmas day; Epiphany")
    ana, bruno, yuki = add(desk, "Ana"), add(desk, "Bruno", country="AT"), add(desk, "Yuki", country="JP")
    former = add(desk, "Elin", stage=Stage.FORMER)
    plan_ahead.run(desk)
    assert cards(desk, ana) == ["2026-12-21 Christmas Day"]
    assert cards(desk, bruno) == ["2026-12-15 Christmas Day", "2026-12-25 Epiphany"]  # abroad: ten days before
    assert cards(desk, yuki) == cards(desk, former) == []


def test_each_is_planned_once_a_year(desk: Desk, clock: StandingClock) -> None:
    preferences.put(desk, "country", "PT")
    preferences.put(desk, "holidays", "Christmas Day")
    ana = add(desk, "Ana")
    plan_ahead.run(desk)
    plan_ahead.run(desk)
    clock.set("2027-01-04T09:00")
    plan_ahead.run(desk)
    clock.set("2027-11-22T09:00")
    plan_ahead.run(desk)
    assert cards(desk, ana) == ["2027-12-21 Christmas Day", "2026-12-21 Christmas Day"]
    assert [card.dropped_why for card in people.follow_ups(desk, ana)] == ["", "missed"]


def test_nothing_is_ticked_at_first_and_off_ticks_nothing(desk: Desk) -> None:
    assert holidays.ticked(desk) == frozenset()
    preferences.put(desk, "holidays", " Christmas Day ;  christmas day")
    assert preferences.get(desk, "holidays") == "Christmas Day; christmas day"
    assert holidays.ticked(desk) == {"christmas day"}
    preferences.put(desk, "holidays", "off")
    assert holidays.ticked(desk) == frozenset()


def test_a_country_without_a_calendar_gets_no_cards(desk: Desk) -> None:
    preferences.put(desk, "holidays", "Christmas Day")
    somewhere = add(desk, "Ana", country="QQ")
    plan_ahead.run(desk)
    assert cards(desk, somewhere) == []


def test_of_two_who_are_one_one_card_is_enough(desk: Desk) -> None:
    preferences.put(desk, "country", "PT")
    preferences.put(desk, "holidays", "Christmas Day")
    ana, double = add(desk, "Ana"), add(desk, "Ana")
    plan_ahead.run(desk)
    follow_ups.done(desk, people.follow_ups(desk, double)[0].id)
    follow_ups.done(desk, people.follow_ups(desk, ana)[0].id)
    merging.merge(desk, ana, double)
    plan_ahead.run(desk)
    assert [card.state for card in people.follow_ups(desk, ana)] == ["done", "done"]
    assert backups.check(desk).ok
