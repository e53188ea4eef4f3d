# SPDX-License-Identifier: MIT
"""R12: a card for each occasion that is near, due when it must be posted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain import partial_date
from followup_desk.domain.moments import Due
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.proposals import Proposal
from followup_desk.domain.records import FollowUp, Occasion, Reason
from followup_desk.domain.rules import occasions
from followup_desk.domain.rules.numbers import Rulebook
from followup_desk.domain.rules.work_days import WorkDays
from followup_desk.domain.words import Kind, OccasionKind, Stage
from tests.builders import open_follow_up
from tests.domain.rules.in_words import ANA, plan_in_words, without

TODAY = date(2026, 11, 2)  # a Monday
days = st.dates(date(1950, 1, 1), date(2150, 12, 31))
leap_days = st.sampled_from([28, 1])
yearly = st.dates(date(1904, 1, 1), date(1904, 12, 31)).map(lambda day: PartialDate(None, day.month, day.day))


def birthday(on: str, leap_day: int = 28, whose: str = "") -> Occasion:
    return Occasion(OccasionKind.BIRTHDAY, partial_date.parse(on), whose, leap_day, id=5)


def card(on: str, today: str = f"{TODAY}", *, country: str | None = None, own: str = "PT") -> Proposal | None:
    who = replace(ANA, country=country)
    return occasions.card(who, birthday(on), date.fromisoformat(today), own, Rulebook())


@pytest.mark.parametrize(
    ("on", "leap_day", "today", "next_day"),
    [
        ("1980-11-24", 28, "2026-11-02", "2026-11-24"),
        ("--11-24   ", 28, "2026-11-23", "2026-11-24"),
        ("--11-24   ", 28, "2026-11-24", "2027-11-24"),  # always after today
        ("--01-05   ", 28, "2026-12-20", "2027-01-05"),
        ("--02-29   ", 28, "2026-01-10", "2026-02-28"),
        ("--02-29   ", 1, "2026-01-10", "2026-03-01"),
        ("--02-29   ", 28, "2028-01-10", "2028-02-29"),  # a leap year has it
        ("--02-29   ", 1, "2028-01-10", "2028-02-29"),
        ("--02-29   ", 28, "2028-02-29", "2029-02-28"),
        ("--02-28   ", 1, "2026-01-10", "2026-02-28"),  # only of 29 February
        ("1980-11   ", 28, "2026-11-02", None),  # without day or month nothing
        ("1980      ", 28, "2026-11-02", None),
        ("---24     ", 28, "2026-11-02", None),
        ("2027-11-24", 28, "2026-11-02", None),  # not in a year before it
        ("2026-11-24", 28, "2026-11-02", "2026-11-24"),
        ("2027-01-05", 28, "2026-11-02", "2027-01-05"),
    ],
)
def test_the_next_day(on: str, leap_day: int, today: str, next_day: str | None) -> None:
    found = occasions.next_day(partial_date.parse(on), leap_day, date.fromisoformat(today))
    assert found == (None if next_day is None else date.fromisoformat(next_day))


@given(yearly, leap_days, days)
def test_the_next_day_is_after_today_within_a_year_and_on_that_day(on: PartialDate, leap: int, today: date) -> None:
    found = occasions.next_day(on, leap, today)
    assert found is not None
    assert timedelta(0) < found - today <= timedelta(days=366)
    if (on.month, on.day) == (2, 29) and found.month != 2:
        assert (leap, found.month, found.day) == (1, 3, 1)
    elif (on.month, on.day) == (2, 29) and found.day == 28:
        assert leap == 28
    else:
        assert (found.month, found.day) == (on.month, on.day)


@given(days, days, leap_days)
def test_no_year_is_invented_before_it_began(began: date, today: date, leap: int) -> None:
    found = occasions.next_day(PartialDate(began.year, began.month, began.day), leap, today)
    assert found is None or found.year >= began.year
    assert found is not None or began.year > today.year


@pytest.mark.parametrize("text", ["1980-11", "1980", "---24", "--11"])
@given(today=days)
def test_no_day_is_invented(text: str, today: date) -> None:
    assert occasions.next_day(partial_date.parse(text), 28, today) is None


@pytest.mark.parametrize(
    ("on", "today", "planned"),
    [
        ("--11-25", "2026-11-02", "R12 card 2026-11-20"),  # four days before is a Saturday: the working day before
        ("--11-26", "2026-11-02", "R12 card 2026-11-20"),
        ("--11-27", "2026-11-02", "R12 card 2026-11-23"),
        ("--11-07", "2026-11-02", "R12 card 2026-11-03"),
        ("--11-06", "2026-11-02", "R12 card 2026-11-02"),
        ("--11-03", "2026-11-02", "R12 card 2026-11-02"),  # too late for the post: today
        ("--11-25", "2026-11-21", "R12 card 2026-11-21"),  # today stays, a Saturday too
        ("--11-02", "2026-11-02", None),  # 1 to 60 days ahead
        ("--01-01", "2026-11-02", "R12 card 2026-12-28"),
        ("--01-02", "2026-11-02", None),
        ("1980-12 ", "2026-11-02", None),
    ],
)
def test_a_card_is_due_on_the_day_to_post_it(on: str, today: str, planned: str | None) -> None:
    found = card(on, today)
    assert (None if found is None else plan_in_words(found)) == planned


@pytest.mark.parametrize(
    ("theirs", "own", "due"),
    [
        (None, "PT", "2026-11-20"),
        ("PT", "PT", "2026-11-20"),
        ("DE", "PT", "2026-11-16"),  # ten days before
        ("", "PT", "2026-11-20"),
        ("DE", "", "2026-11-16"),
    ],
)
def test_abroad_takes_longer(theirs: str | None, own: str, due: str) -> None:
    found = card("--11-26", country=theirs, own=own)
    assert found is not None
    assert f"{found.due.day}" == due


def test_a_card_names_its_occasion_and_comes_once_a_year() -> None:
    who = replace(ANA, id=8)
    found = occasions.card(who, birthday("1980-11-26", whose="Rui"), TODAY, "PT", Rulebook())
    args = {"kind": "birthday", "whose": "Rui", "day": "2026-11-26", "post_by": "2026-11-20"}
    assert found is not None
    assert replace(found, interval=None) == Proposal(
        contact_id=8,
        due=Due(date(2026, 11, 20)),
        channel=Kind.CARD,
        rule="R12",
        reasons=(Reason("R12.card", args),),
        occasion_id=5,
        plan_key="R12:5:2026-11-26",
    )


def test_the_post_by_day_in_the_reason_may_be_past() -> None:
    found = card("--11-03")
    assert found is not None
    assert found.reasons[0].args["post_by"] == "2026-10-30"


@pytest.mark.parametrize(("leap_day", "due"), [(28, "2027-02-24"), (1, "2027-02-25")])
def test_a_card_for_29_february_goes_by_the_day_that_was_chosen(leap_day: int, due: str) -> None:
    found = occasions.card(ANA, birthday("--02-29", leap_day), date(2027, 1, 11), "PT", Rulebook())
    assert found is not None
    assert f"{found.due.day}" == due
    kept = replace(open_follow_up(rule="R12"), reasons=found.reasons)
    assert [occasions.is_still_for(kept, [birthday("--02-29", each)], 5) for each in (28, 1)] == [
        leap_day == 28,
        leap_day == 1,
    ]


def test_days_off_are_no_days_to_post() -> None:
    book = Rulebook(work_days=WorkDays(off=frozenset({date(2026, 11, 20)})))
    found = occasions.card(ANA, birthday("--11-26"), TODAY, "PT", book)
    assert found is not None
    assert found.due.day == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("stage", "followed", "book", "wanted"),
    [
        (Stage.PROSPECT, True, Rulebook(), True),  # prospects too
        (Stage.CUSTOMER, True, Rulebook(), True),
        (Stage.RESTING, True, Rulebook(), True),
        (None, True, Rulebook(), True),
        (Stage.FORMER, True, Rulebook(), False),
        (Stage.PROSPECT, False, Rulebook(), False),  # imported and never spoken with
        (Stage.PROSPECT, True, without("R12"), False),
    ],
)
def test_who_gets_cards(stage: Stage | None, followed: bool, book: Rulebook, wanted: bool) -> None:
    who = replace(ANA, stage=stage, followed=followed)
    assert occasions.wants_cards(who, book) is wanted
    assert (occasions.card(who, birthday("--11-26"), TODAY, "PT", book) is not None) is wanted


def a_card(due: str) -> FollowUp:
    """One for a birthday on 26 November, planned for Friday the 20th."""
    args = {"kind": "birthday", "whose": "", "day": "2026-11-26", "post_by": "2026-11-20"}
    reasons = (Reason("R12.card", args), Reason("R13.did_it_arrive"))
    return open_follow_up(due=due, channel=Kind.CARD, rule="R12", reasons=reasons)


@pytest.mark.parametrize(
    ("due", "fields", "today", "country", "new"),
    [
        ("2026-11-20", {}, "2026-11-02", "PT", None),  # as it was
        ("2026-11-20", {}, "2026-11-02", "DE", "2026-11-16"),
        ("2026-11-20", {}, "2026-11-18", "DE", "2026-11-18"),  # never before today
        ("2026-11-20", {}, "2026-11-19", "DE", "2026-11-19"),
        ("2026-11-20", {}, "2026-11-20", "DE", None),  # what is due stays
        ("2026-11-18", {}, "2026-11-02", "DE", None),  # the user moved it
        ("2026-11-20", {"promised": True}, "2026-11-02", "DE", None),
        ("2026-11-20", {"rule": None}, "2026-11-02", "DE", None),  # not for an occasion
        ("2026-11-20", {"reasons": ()}, "2026-11-02", "DE", None),
    ],
)
def test_a_card_is_redated_where_the_post_takes_longer(
    due: str, fields: dict[str, object], today: str, country: str, new: str | None
) -> None:
    who = replace(ANA, country=country)
    old = replace(a_card(due), **fields)  # type: ignore[arg-type]
    found = occasions.redated(old, who, date.fromisoformat(today), "PT", Rulebook())
    assert (None if found is None else f"{found.due.day}") == new
    if found is not None:
        assert found.reasons[0] == Reason("R12.card", {**old.reasons[0].args, "post_by": "2026-11-16"})
        assert found.reasons[1:] == old.reasons[1:]
        assert replace(found, due=old.due, reasons=old.reasons) == old


@pytest.mark.parametrize(
    ("on", "occasion_id", "still"),
    [
        ("1980-11-26", 5, True),
        ("--11-26   ", 5, True),
        ("--11-27   ", 5, False),  # corrected
        ("1980-11   ", 5, False),
        ("--11-26   ", 6, False),  # taken out
        ("--11-26   ", None, False),
    ],
)
def test_a_card_is_for_its_occasion_while_that_is_on_its_day(on: str, occasion_id: int | None, still: bool) -> None:
    other = replace(birthday("--01-01"), id=4)
    assert occasions.is_still_for(a_card("2026-11-20"), [other, birthday(on)], occasion_id) is still
    no_card = open_follow_up()
    assert not occasions.is_still_for(no_card, [birthday(on)], 5)


def test_a_holiday_that_is_ticked_has_its_card() -> None:
    """Public holidays are beyond the page; post goes by the same days."""
    who = replace(ANA, id=8, country="DE")
    found = occasions.holiday_card(who, "New Year", date(2027, 1, 1), TODAY, "PT", Rulebook())
    assert found is not None
    assert replace(found, interval=None) == Proposal(
        contact_id=8,
        due=Due(date(2026, 12, 22)),
        channel=Kind.CARD,
        rule="R12",
        reasons=(Reason("R12.holiday", {"holiday": "New Year", "day": "2027-01-01", "post_by": "2026-12-22"}),),
        plan_key="R12:New Year:8:2027-01-01",
    )
    at_home = occasions.holiday_card(who, "New Year", date(2027, 1, 1), TODAY, "DE", Rulebook())
    assert at_home.due.day == date(2026, 12, 28)
    late = occasions.holiday_card(who, "New Year", date(2027, 1, 1), date(2026, 12, 30), "PT", Rulebook())
    assert late.due.day == date(2026, 12, 30)
