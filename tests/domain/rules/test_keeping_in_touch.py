# SPDX-License-Identifier: MIT
"""R20: whoever has a cadence never stays without a follow-up, and less often when it is skipped."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Ask, Proposal
from followup_desk.domain.records import FollowUp, Reason
from followup_desk.domain.rules import keeping_in_touch
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.rules.work_days import WorkDays
from followup_desk.domain.words import FollowUpState, Kind, Stage
from tests.domain.rules.in_words import (
    ANA,
    NOON,
    D,
    Rule,
    asked,
    follow_up,
    follow_ups,
    plan_in_words,
    plans,
    situation,
    so_far,
    without,
)

ROW = "call pushed-off -21; call no-answer -14; call no-answer -7"


@pytest.mark.parametrize(
    ("stage", "ideal", "longest", "cadence"),
    [
        (Stage.CUSTOMER, None, None, (30, 45)),
        (Stage.CUSTOMER, 14, None, (14, 21)),  # an override beats the stage; half as long again
        (Stage.CUSTOMER, 15, None, (15, 23)),  # rounded up
        (Stage.CUSTOMER, 14, 60, (14, 60)),
        (Stage.PROSPECT, None, None, None),
        (Stage.PROSPECT, 14, None, (14, 21)),
        (None, 14, 20, (14, 20)),
        (None, None, None, None),
        (Stage.RESTING, 14, None, None),  # not resting or former
        (Stage.FORMER, 14, None, None),
        (Stage.RESTING, None, None, None),
    ],
)
def test_who_has_a_cadence(
    stage: Stage | None, ideal: int | None, longest: int | None, cadence: tuple[int, int] | None
) -> None:
    who = replace(ANA, ideal_days=ideal, longest_days=longest)
    assert keeping_in_touch.cadence_of(who, stage, Numbers()) == cadence


def test_the_customers_cadence_is_a_preference() -> None:
    numbers = Numbers(r20_ideal_days=10, r20_longest_days=12)
    assert keeping_in_touch.cadence_of(ANA, Stage.CUSTOMER, numbers) == (10, 12)


@pytest.mark.parametrize(
    ("days", "looser", "tighter"), [(30, 45, 20), (45, 68, 30), (15, 23, 10), (1, 2, 1), (7, 11, 5)]
)
def test_half_as_long_again_and_a_third_shorter_are_rounded_up(days: int, looser: int, tighter: int) -> None:
    assert keeping_in_touch.half_as_long_again(days) == looser
    assert keeping_in_touch.a_third_shorter(days) == tighter


def keeping_at(stage: Stage | None) -> Rule:
    """The rule at the stage that the log leads to."""
    return lambda s, plan: keeping_in_touch.plan(s, stage, plan)


@pytest.mark.parametrize(
    ("standing", "planned"),
    [
        ([], ["R20 call 2026-12-24"]),
        (["card 0 R1", "card +9 R12", "call 0 R14", "email +2 R16", "task +2"], ["R20 call 2026-12-24"]),  # beside
        (["call +2"], []),
        (["call +90 R20"], []),
        (["call +7 R11"], []),
    ],
)
def test_a_customer_is_never_without_the_next_one(standing: list[str], planned: list[str]) -> None:
    s = situation("email", on=3, standing=standing, stage="prospect")
    assert plans(keeping_at(Stage.CUSTOMER), s) == planned
    assert plans(keeping_at(Stage.PROSPECT), s) == []


@pytest.mark.parametrize(
    ("counted_from", "today", "due"),
    [
        (3, 3, "2026-12-24"),  # 30 days
        (5, 5, "2026-12-28"),  # a Saturday: the next working day
        (3, 10, "2026-12-24"),  # counted from what happened
        (3, 40, "2026-12-31"),  # past: today
        (3, 42, "2027-01-02"),  # today stays
    ],
)
def test_at_the_ideal_interval_from_that_day(counted_from: int, today: int, due: str) -> None:
    who = replace(ANA, id=8, prefers=Kind.EMAIL)
    days = (D + timedelta(days=counted_from), D + timedelta(days=today))
    assert keeping_in_touch.next_one(who, Stage.CUSTOMER, *days, Rulebook()) == Proposal(
        contact_id=8,
        due=Due(date.fromisoformat(due)),
        channel=Kind.EMAIL,
        rule="R20",
        reasons=(Reason("R20.keep_in_touch", {"days": "30"}),),
        plan_key="R20:8",
    )


def test_who_is_not_kept_in_touch_with() -> None:
    def found(stage: Stage | None = Stage.CUSTOMER, book: Rulebook | None = None, **changed: object) -> bool:
        who = replace(ANA, **changed)  # type: ignore[arg-type]
        return keeping_in_touch.next_one(who, stage, D, D, book or Rulebook()) is not None

    assert found()
    assert found(Stage.PROSPECT, ideal_days=9)
    assert not found(Stage.PROSPECT)
    assert not found(followed=False)
    assert not found(id=None)
    assert not found(book=without("R20"))


def test_a_log_counts_from_its_day() -> None:
    s = situation("call next-step", on=3, today=10, who=replace(ANA, ideal_days=9))
    assert plans(keeping_at(Stage.PROSPECT), s) == ["R20 call 2026-12-03"]


@pytest.mark.parametrize(
    ("before", "logged", "count"),
    [
        (ROW, "call no-answer", "4"),
        (ROW.replace("-21", "-20"), "call no-answer", None),
        (ROW, "call next-step", None),
        (f"{ROW}; email incoming -3", "call no-answer", None),
    ],
)
def test_a_customers_long_row_asks_for_less_often(before: str, logged: str, count: str | None) -> None:
    s = situation(logged, before=before, stage="customer")
    ask = None if count is None else Ask(1, "R20", "looser", {"by": "silence", "count": count})
    assert keeping_in_touch.asks_after_silence(s) == ask
    assert keeping_in_touch.asks_after_silence(replace(s, stage=Stage.PROSPECT)) is None
    assert keeping_in_touch.asks_after_silence(replace(s, book=without("R20"))) is None
    assert keeping_in_touch.asks_after_silence(replace(s, questions=(asked("looser", by="skips"),))) is None
    assert keeping_in_touch.asks_after_silence(replace(s, questions=(asked("referral"),))) == ask
    for answered, asks in ((-8, True), (-7, False)):  # asked again only after two more
        again = keeping_in_touch.asks_after_silence(replace(s, loosened_at=NOON + timedelta(days=answered)))
        assert (again is not None) is (asks and ask is not None)


def ended(words: str) -> list[FollowUp]:
    """Closed ones, latest first: dropped, done, by-log (dropped by an answer), eased (by a rule)."""
    one = replace(follow_up("call 0 R20"), state=FollowUpState.DROPPED, dropped_why="no time")
    kinds = {
        "dropped": one,
        "done": replace(one, state=FollowUpState.DONE, dropped_why=""),
        "by-log": replace(one, closed_by=5),
        "eased": replace(one, dropped_why="R4.eased_off"),
        "loosened": replace(one, dropped_why="R20.loosened"),
    }
    return [kinds[word] for word in words.split()]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("", None),
        ("dropped dropped", None),
        ("dropped dropped dropped", "3"),
        ("dropped dropped dropped done dropped", "3"),
        ("dropped dropped done dropped", None),  # none done between
        ("done dropped dropped dropped", None),
        ("dropped dropped dropped dropped", None),  # every third
        ("dropped dropped dropped dropped dropped dropped", "6"),
        ("dropped dropped by-log dropped", "3"),  # what the user did not drop is passed over
        ("dropped dropped by-log", None),
        ("dropped eased dropped loosened dropped", "3"),
        ("eased loosened by-log", None),
    ],
)
def test_every_third_that_is_dropped_in_a_row_asks_for_less_often(words: str, count: str | None) -> None:
    ask = None if count is None else Ask(8, "R20", "looser", {"by": "skips", "count": count})
    assert keeping_in_touch.asks_after_skips(8, ended(words), Rulebook()) == ask
    assert keeping_in_touch.asks_after_skips(8, ended(words), without("R20")) is None


def test_after_how_many_skips_is_a_preference() -> None:
    twice = Rulebook(Numbers(r20_skips=2))
    assert keeping_in_touch.asks_after_skips(8, ended("dropped dropped"), twice) is not None


def test_what_is_dropped_when_the_cadence_becomes_looser() -> None:
    open_ones = follow_ups(
        "call 0 R3", "call 0 R3 promised", "call 0 R20", "call 0 R21", "call 0 R20 promised", "call 0", "call 0 R2",
        "call 0 R11", "card 0 R1",
    )  # fmt: skip
    assert [each.id for each in keeping_in_touch.let_go_of(open_ones)] == [1, 3, 4]


@pytest.mark.parametrize(
    ("days", "a_day", "spread_as"),
    [
        ("24 24 24", 8, "24 24 24"),
        ("24 24 24", 2, "24 24 25"),  # moved to a day with fewer than two
        ("24 24 24 25 24", 1, "24 25 26 27 30"),
        ("21 22", 8, "23 23"),  # to a working day
        ("20 01", 8, "23 23"),  # from today on, the 21st
        ("27 27 24 27", 1, "27 30 24 31"),
        ("26 26 26 25 25 25", 2, "26 26 27 25 25 27"),
    ],
)
def test_the_daily_pass_spreads_its_own(days: str, a_day: int, spread_as: str) -> None:
    wanted = [date(2026, 11, int(each)) for each in days.split()]
    found = keeping_in_touch.spread(wanted, D, Rulebook(Numbers(r20_a_day=a_day)))
    assert [each.day if each.month == 11 else 30 + each.day for each in found] == [int(d) for d in spread_as.split()]


weeks = st.builds(WorkDays, st.frozensets(st.integers(0, 6), min_size=1), st.frozensets(st.dates(D, date(2026, 12, 9))))


@given(st.lists(st.integers(-40, 20), max_size=60), st.integers(1, 9), weeks)
def test_no_working_day_has_more_and_none_is_before_today(wanted: list[int], a_day: int, week: WorkDays) -> None:
    book = Rulebook(Numbers(r20_a_day=a_day), work_days=week)
    days = [D + timedelta(days=each) for each in wanted]
    found = keeping_in_touch.spread(days, D, book)
    assert len(found) == len(days)
    for day, moved in zip(days, found, strict=True):
        assert moved >= max(day, D)
        assert week.is_one(moved)
        first = week.on_or_after(max(day, D))
        skipped = (first + timedelta(days=number) for number in range((moved - first).days))
        assert all(found.count(each) == a_day for each in skipped if week.is_one(each))  # never moved on for nothing
    assert all(found.count(day) <= a_day for day in found)


WEEKLY = "call yes -15; call yes -12; call yes -9; call yes -6; call yes -3"


@pytest.mark.parametrize(
    ("before", "logged", "ideal", "asks"),
    [
        (WEEKLY, "call yes", 15, True),  # six in a row, each within half the ideal interval, over that interval
        (WEEKLY, "call yes", 16, False),
        (WEEKLY.replace("-9", "-10"), "call yes", 8, True),
        (WEEKLY, "email incoming", 15, True),
        (WEEKLY, "email", 15, False),
        (WEEKLY, "call no-answer", 15, False),
        (WEEKLY.replace("call yes -9", "email -9"), "call yes", 15, False),
        (WEEKLY, "call yes", 7, False),  # every week is often enough
        (WEEKLY, "call yes", 8, True),
        (f"call yes -60; {WEEKLY}", "call yes", 15, True),
        (WEEKLY.replace("-15", "-21"), "call yes", 17, False),  # 9 days are more than half of 17
        (WEEKLY.replace("-15", "-21"), "call yes", 18, True),
    ],
)
def test_many_conversations_close_together_ask_for_more_often(before: str, logged: str, ideal: int, asks: bool) -> None:
    """Beyond the page, which has the way to less often only."""
    s = situation(logged, before=before, who=replace(ANA, ideal_days=ideal))
    ask = Ask(1, "R20", "tighter", {"count": "6", "days": str(ideal)}) if asks else None
    assert keeping_in_touch.asks_after_closeness(s, Stage.PROSPECT) == ask
    assert keeping_in_touch.asks_after_closeness(s, Stage.FORMER) is None
    assert keeping_in_touch.asks_after_closeness(replace(s, book=without("R20")), Stage.PROSPECT) is None
    assert keeping_in_touch.asks_after_closeness(replace(s, questions=(asked("tighter"),)), Stage.PROSPECT) is None


@pytest.mark.parametrize(("answered", "asks"), [(-16, True), (-15, False), (-3, False)])
def test_it_is_asked_for_more_often_again_only_after_as_many_more(answered: int, asks: bool) -> None:
    s = situation("call yes", before=WEEKLY, who=replace(ANA, ideal_days=15))
    s = replace(s, tightened_at=NOON + timedelta(days=answered))
    assert (keeping_in_touch.asks_after_closeness(s, Stage.PROSPECT) is not None) is asks


def test_one_that_was_just_planned_is_enough() -> None:
    s = situation("email", on=3)
    plan = so_far(s)
    keeping_in_touch.plan(s, Stage.CUSTOMER, plan)
    keeping_in_touch.plan(s, Stage.CUSTOMER, plan)
    assert list(map(plan_in_words, plan.proposals)) == ["R20 call 2026-12-24"]
