# SPDX-License-Identifier: MIT
"""The day sheet: who is on it, in which order, with what."""

import stat
from datetime import timedelta
from pathlib import Path

import pytest

from followup_desk.domain.day_sheet import Item, number_in_words
from followup_desk.domain.errors import Refused
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Fact, Method, Occasion, Position
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.services import day_sheet, samples
from followup_desk.services.acts import days_off, follow_ups, resources
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, logged, plan

TUESDAY, FRIDAY = "2026-11-24T08:00", "2026-11-27T08:00"


def names(desk: Desk) -> list[tuple[str, list[str]]]:
    return [(day.title, [item.name for item in day.items]) for day in day_sheet.sheet(desk).days]


def only(desk: Desk) -> Item:
    (item,) = day_sheet.sheet(desk).days[0].items
    return item


def test_late_first_then_today_in_order_of_work_and_tomorrow(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-11-20T08:00")
    for name, due in (("Today", "2026-11-24"), ("At ten", "2026-11-24T10:00"), ("Late", "2026-11-22")):
        plan(desk, add(desk, name), due)
    plan(desk, add(desk, "Promised"), "2026-11-24", promised=True)
    plan(desk, add(desk, "Tomorrow"), "2026-11-25")
    plan(desk, add(desk, "Thursday"), "2026-11-26")
    clock.set(TUESDAY)
    assert names(desk) == [
        ("Today, Tuesday 24 November 2026", ["Promised", "Late", "At ten", "Today"]),
        ("Tomorrow, Wednesday 25 November 2026", ["Tomorrow"]),
    ]
    late = day_sheet.sheet(desk).days[0].items[1]
    assert (late.late, late.when, late.promised) == ("2 days late", "", "")


def test_before_a_weekend_or_days_off_nothing_in_between_is_lost(desk: Desk, clock: StandingClock) -> None:
    clock.set(FRIDAY)
    for name, due in (("Sunday", "2026-11-29T11:00"), ("Monday", "2026-11-30T09:00"), ("Tuesday", "2026-12-01")):
        plan(desk, add(desk, name), due)
    assert names(desk)[1] == ("Up to the next working day, Monday 30 November 2026", ["Sunday", "Monday"])
    when = [(item.day, item.when) for item in day_sheet.sheet(desk).days[1].items]
    assert when == [("Sunday 29 November", "11:00"), ("", "09:00")]
    days_off.take(desk, clock.moment.date() + timedelta(3), clock.moment.date() + timedelta(3))
    assert names(desk)[1] == (
        "Up to the next working day, Tuesday 1 December 2026",
        ["Sunday", "Monday", "Tuesday"],
    )


def test_what_was_snoozed_stands_on_the_day_on_which_it_comes_back(desk: Desk, clock: StandingClock) -> None:
    clock.set(TUESDAY)
    for name, hours in (("Tonight", 9), ("Tomorrow", 26), ("Later", 72)):
        follow_ups.snooze(desk, plan(desk, add(desk, name), "2026-11-24"), clock.moment + timedelta(hours=hours))
    assert [found for _, found in names(desk)] == [["Tonight"], ["Tomorrow"]]
    assert [day.count for day in day_sheet.sheet(desk).days] == [1, 1]


def test_an_item_holds_what_one_wants_on_the_road(desk: Desk, clock: StandingClock) -> None:
    clock.set(TUESDAY)
    resources.add_resource(desk, "Lead times: a case study", tags=("yarn",))
    ana = add(
        desk,
        zone="Asia/Tokyo",
        positions=(Position("Lisboa Têxtil", "Buyer"),),
        methods=(
            Method(MethodKind.EMAIL, "old@a.example", state="bounced"),
            Method(MethodKind.EMAIL, "ana@a.example"),
            Method(MethodKind.PHONE, "+351 21 555 0142"),
        ),
        facts=(Fact("hobby", "sails"), Fact("need", "Recycled yarn")),
        occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 12, 1)),),
        tags=("yarn",),
    )
    plan(desk, ana, "2026-11-24T10:00", "email", why="Send the\nprices", promised=True)
    item, _about_the_address_that_came_back = day_sheet.sheet(desk).days[0].items
    assert (item.when, item.there, item.promised, item.late) == ("10:00", "19:00 in Tokyo", "promised", "")
    assert (item.job, item.channel, item.why) == ("Lisboa Têxtil, Buyer", "Email", "Send the prices")
    assert [each and number_in_words(each) for each in (item.reach, item.phone)] == [
        "ana@a.example",
        "+351 21 555 0142",
    ]
    assert item.bring == "Bring: Lead times: a case study"
    assert item.facts == ("Their birthday is on Tuesday 1 December 2026", "Needs: Recycled yarn", "sails")


def test_a_call_has_one_number_and_a_dead_one_says_so(desk: Desk) -> None:
    plan(desk, add(desk, methods=(Method(MethodKind.PHONE, "+1 555", state="old"),)))
    item = only(desk)
    assert item.reach is not None
    assert (number_in_words(item.reach), item.phone) == ("+1 555 (no longer used)", None)


def test_a_heavy_day_counts_all_of_it(desk: Desk) -> None:
    for number in range(day_sheet.MOST + 3):
        plan(desk, add(desk, f"Person {number}"))
    today, _ = day_sheet.sheet(desk).days
    assert (len(today.items), today.count) == (day_sheet.MOST, day_sheet.MOST + 3)


def test_the_file_is_its_owners_and_one_page(desk: Desk, tmp_path: Path) -> None:
    samples.fill(desk)
    file = tmp_path / "sheet.HTML"
    assert 5 < day_sheet.write(desk, file) == file.read_text().count("<li>") < 20
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(Refused, match="let it end in"):
        day_sheet.write(desk, tmp_path / "sheet.pdf")


def test_the_reason_names_an_open_concern(desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "call", "next-step", opportunity="Spring", concern="Lead time", at=None)
    plan(desk, ana, why="Ask")
    assert any("Lead time" in item.why for item in day_sheet.sheet(desk).days[0].items)
