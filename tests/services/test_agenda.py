# SPDX-License-Identifier: MIT
"""Who is due, group by group, and in a line for the status bar. The order of work is held in `storage`."""

from datetime import date, timedelta

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services import agenda
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, day, logged, moment, plan


def grouped(desk: Desk, limit: int = 200) -> dict[str, list[str]]:
    """The names in each group."""
    return {section.key: [card.name for card in section.cards] for section in agenda.sections(desk, limit)}


def test_overdue_today_this_week_and_later(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-11-10T09:00")
    for due in ("2026-11-20", "2026-11-21", "2026-11-21T23:59", "2026-11-22", "2026-11-27", "2026-11-28"):
        plan(desk, add(desk, due), due)
    clock.set("2026-11-21T09:41")
    assert grouped(desk) == {
        "overdue": ["2026-11-20"],
        "today": ["2026-11-21T23:59", "2026-11-21"],
        "week": ["2026-11-22", "2026-11-27"],
        "later": ["2026-11-28"],
    }
    assert [section.count for section in agenda.sections(desk)] == [1, 2, 2, 1]


def test_an_empty_desk_has_no_groups(desk: Desk) -> None:
    assert agenda.sections(desk) == []
    assert agenda.summary(desk) == agenda.Summary(0, None)


def test_a_group_counts_all_and_shows_the_first(desk: Desk) -> None:
    for number in range(5):
        plan(desk, add(desk, f"Person {number}"))
    (section,) = agenda.sections(desk, 2)
    assert (section.key, section.count, [card.name for card in section.cards]) == ("today", 5, ["Person 0", "Person 1"])


def test_the_coming_days_stand_by_day_then_time(desk: Desk) -> None:
    ana = add(desk)
    for due in ("2026-11-24", "2026-11-24T15:00", "2026-11-23", "2026-11-24T09:00"):
        plan(desk, ana, due)
    (section,) = agenda.sections(desk)
    assert [card.follow_up.id for card in section.cards] == [3, 4, 2, 1]


def test_the_snoozed_wait_until_their_moment(desk: Desk, clock: StandingClock) -> None:
    first, second = (plan(desk, add(desk, name)) for name in ("Ana", "Rui"))
    plan(desk, add(desk, "Eva"), "2026-11-22")
    follow_ups.snooze(desk, first, clock.moment + timedelta(hours=3))
    assert grouped(desk) == {"today": ["Rui"], "snoozed": ["Ana"], "week": ["Eva"]}
    assert [card.name for card in agenda.due(desk)] == ["Rui"]
    assert agenda.summary(desk) == agenda.Summary(1, moment("2026-11-21T12:41"))
    follow_ups.snooze(desk, second, clock.moment + timedelta(hours=30))
    assert grouped(desk) == {"snoozed": ["Ana"], "week": ["Eva"]}
    follow_ups.snooze(desk, second, clock.moment + timedelta(hours=1))
    assert grouped(desk)["snoozed"] == ["Rui", "Ana"], "the soonest first"
    clock.forward(hours=3)
    assert grouped(desk) == {"today": ["Ana", "Rui"], "week": ["Eva"]}
    assert agenda.summary(desk) == agenda.Summary(2, day("2026-11-22"))


def test_what_is_snoozed_beyond_its_moment_is_next_when_it_is_back(desk: Desk, clock: StandingClock) -> None:
    late, coming = plan(desk, add(desk), "2026-11-21T11:00"), plan(desk, add(desk), "2026-11-23")
    follow_ups.snooze(desk, late, clock.moment + timedelta(hours=3))
    follow_ups.snooze(desk, coming, clock.moment + timedelta(hours=1))  # it is not due then
    assert agenda.summary(desk) == agenda.Summary(0, moment("2026-11-21T12:41"))
    follow_ups.snooze(desk, late, clock.moment + timedelta(hours=24))
    assert agenda.summary(desk).next == moment("2026-11-22T09:41")
    follow_ups.snooze(desk, late, clock.moment + timedelta(hours=72))
    assert agenda.summary(desk).next == day("2026-11-23")


def test_due_on_another_day(desk: Desk) -> None:
    for due in ("2026-11-21", "2026-11-24"):
        plan(desk, add(desk, due), due)
    assert [card.name for card in agenda.due(desk)] == ["2026-11-21"]
    assert [card.name for card in agenda.due(desk, date(2026, 11, 23))] == ["2026-11-21"]
    assert [card.name for card in agenda.due(desk, date(2026, 11, 24))] == ["2026-11-21", "2026-11-24"]
    assert agenda.due(desk, date(2026, 11, 20)) == []


@pytest.mark.parametrize(
    ("dues", "due", "following"),
    [
        (["2026-11-21"], 1, None),
        (["2026-11-21", "2026-11-24"], 1, "2026-11-24"),
        (["2026-11-24", "2026-11-24T10:00"], 0, "2026-11-24T10:00"),  # the first that has a time
        (["2026-11-21T09:41", "2026-11-22"], 1, "2026-11-22"),
        (["2026-11-21T09:42", "2026-11-22"], 1, "2026-11-21T09:42"),  # later today
        ([], 0, None),
    ],
)
def test_the_summary(desk: Desk, dues: list[str], due: int, following: str | None) -> None:
    for one in dues:
        plan(desk, add(desk), one)
    expected = None if following is None else (moment(following) if "T" in following else day(following))
    assert agenda.summary(desk) == agenda.Summary(due, expected)


def test_a_card_says_what_stands_beside_it(desk: Desk) -> None:
    ana = add(desk, "Ana Ribeiro", zone="Asia/Tokyo")
    logged(desk, ana, "call", "next-step", concern="Too dear", next_due=day("2026-11-24"))
    task = plan(desk, ana, channel="task")
    card = agenda.card(desk, 1)
    assert (card.name, card.contact_zone, card.follow_up.concern) == ("Ana Ribeiro", "Asia/Tokyo", "Too dear")
    assert agenda.card(desk, task).follow_up.concern == ""  # what stands beside has no concern of the sale's
    logged(desk, ana, concern_settled=True)
    assert agenda.card(desk, 1).follow_up.concern == ""


def test_a_concern_ends_with_the_answer(desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "call", "next-step", concern="Too dear", next_due=day("2026-11-24"), promised=True)
    logged(desk, ana, "email", "no")
    assert agenda.card(desk, 1).follow_up.concern == ""


def test_a_card_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(Refused, match="There is no follow-up 9: see `due`"):
        agenda.card(desk, 9)


def test_midnight_turns_today_into_overdue(desk: Desk, clock: StandingClock) -> None:
    plan(desk, add(desk))
    clock.set("2026-11-21T23:59")
    assert list(grouped(desk)) == ["today"]
    clock.forward(minutes=1)
    assert list(grouped(desk)) == ["overdue"]


def test_flying_west_makes_it_today_again(desk: Desk, clock: StandingClock) -> None:
    plan(desk, add(desk))
    clock.set("2026-11-22T02:00")
    assert list(grouped(desk)) == ["overdue"]
    clock.travel("America/New_York")
    assert list(grouped(desk)) == ["today"]


AUCKLAND, NEW_YORK = "Pacific/Auckland", "America/New_York"


@pytest.mark.parametrize(
    ("at", "zone", "group"),
    [
        ("2026-11-22T08:00", AUCKLAND, "today"),  # 20:00 on Saturday here, whatever day it is there
        ("2026-11-22T12:59", AUCKLAND, "today"),
        ("2026-11-22T13:00", AUCKLAND, "week"),  # midnight here
        ("2026-11-21T18:59", NEW_YORK, "today"),
        ("2026-11-21T19:00", NEW_YORK, "week"),
        ("2026-11-27T23:00", NEW_YORK, "later"),
        ("2026-11-28T08:00", AUCKLAND, "week"),
    ],
)
def test_a_timed_one_lives_by_the_day_where_the_laptop_is(desk: Desk, at: str, zone: str, group: str) -> None:
    follow_ups.plan_follow_up(desk, add(desk, "Ana"), moment(at, zone))
    assert grouped(desk) == {group: ["Ana"]}
    assert agenda.summary(desk).due == int(group == "today") == len(agenda.due(desk))


def test_what_has_passed_elsewhere_is_due_here_and_late_the_day_after(desk: Desk, clock: StandingClock) -> None:
    follow_ups.plan_follow_up(desk, add(desk, "Ana"), moment("2026-11-25T08:00", AUCKLAND))
    clock.set("2026-11-24T19:30")
    clock.travel(NEW_YORK)  # 14:30 of the same day, and half an hour after its moment
    assert (grouped(desk), agenda.summary(desk)) == ({"today": ["Ana"]}, agenda.Summary(1, None))
    clock.forward(days=1)
    assert list(grouped(desk)) == ["overdue"]


def test_the_coming_days_stand_by_their_day_here(desk: Desk) -> None:
    ana = add(desk)
    for due in (moment("2026-11-24T23:00", NEW_YORK), day("2026-11-25"), moment("2026-11-26T01:00", AUCKLAND)):
        follow_ups.plan_follow_up(desk, ana, due)
    follow_ups.plan_follow_up(desk, ana, day("2026-11-24"))
    for limit in (1, 2, 3, 4):  # however many are asked for, they are the first
        (section,) = agenda.sections(desk, limit)
        assert [card.follow_up.id for card in section.cards] == [4, 1, 3, 2][:limit]
    assert agenda.summary(desk).next == day("2026-11-24")


def test_how_late_a_timed_one_is_counts_in_days_here(desk: Desk, clock: StandingClock) -> None:
    """Both were given a day; in Lisbon the timed one fell due a day later than where it was meant."""
    clock.set("2026-11-18T08:00")
    follow_ups.plan_follow_up(desk, add(desk, "Timed"), moment("2026-11-18T23:00", NEW_YORK))
    plan(desk, add(desk, "Zoe"), "2026-11-19")
    plan(desk, add(desk, "Ana"), "2026-11-19")
    clock.set("2026-11-21T08:00")
    assert [card.name for card in agenda.due(desk)] == ["Ana", "Timed", "Zoe"]
