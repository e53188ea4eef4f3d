# SPDX-License-Identifier: MIT
"""How much of the day sheet one page takes."""

from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.day_sheet import Day, Item, Sheet, number_in_words, on_one_page
from followup_desk.domain.records import Method
from followup_desk.domain.words import MethodKind


def sheet(today: int, next_day: int, shown: int = 40) -> Sheet:
    days = [(f"day {n}", count) for n, count in enumerate((today, next_day))]
    items = [Item(name=f"{n}", channel="Call", why="why " * 60) for n in range(shown)]
    return Sheet("now", tuple(Day(title, tuple(items[:count]), count) for title, count in days))


def on_page(whole: Sheet, room: float) -> list[tuple[int, str]]:
    fitting = on_one_page(whole, lambda _: 10, room, 2)
    return [(len(day.items), day.rest()) for day in fitting.days]


def test_a_page_takes_all_that_fits() -> None:
    assert on_page(sheet(5, 5), 100) == [(5, ""), (5, "")]
    assert on_page(sheet(0, 3), 100) == [(0, "Nothing is due."), (3, "")]


def test_a_heavy_day_leaves_the_next_its_share() -> None:
    assert on_page(sheet(60, 60), 300) == [(20, "and 40 more"), (9, "and 51 more")]
    assert on_page(sheet(60, 2), 300) == [(27, "and 33 more"), (2, "")]


def test_what_today_does_not_need_is_the_next_days() -> None:
    assert on_page(sheet(2, 60), 300) == [(2, ""), (27, "and 33 more")]
    assert on_page(sheet(2, 9), 102) == [(2, ""), (8, "and one more")]


def test_where_it_is_too_much_it_is_told_in_fewer_words() -> None:
    long = on_one_page(sheet(3, 3), lambda _: 10, 100, 2).days[0].items[0].why
    short = on_one_page(sheet(30, 3), lambda _: 10, 100, 2).days[0].items[0].why
    assert len(short) < len(long) / 2
    assert short.endswith("…")


@given(st.integers(0, 80), st.integers(0, 80), st.floats(0, 900), st.floats(1, 200))
def test_it_never_takes_more_than_there_is_room_for(today: int, next_day: int, room: float, height: float) -> None:
    fitting = on_one_page(sheet(today, next_day), lambda _: height, room, 2)
    used = sum(len(day.items) * height + (2 if day.rest() else 0) for day in fitting.days)
    assert used <= room + 4  # two lines say that nothing is due, or that none fits, even where there is no room
    assert [day.count for day in fitting.days] == [today, next_day]


def test_a_number_says_that_it_is_dead() -> None:
    street = Method(MethodKind.ADDRESS, "Rua A 1\n1100 Lisboa", state="returned")
    assert number_in_words(street) == "Rua A 1, 1100 Lisboa (came back)"
    assert number_in_words(Method(MethodKind.PHONE, "+1 555")) == "+1 555"
