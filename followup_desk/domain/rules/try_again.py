# SPDX-License-Identifier: MIT
"""R21: no answer plans another try, at another time of day; a missed call of theirs is rung back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from followup_desk.domain.moments import Due, due_from, local
from followup_desk.domain.records import FollowUp, Reason
from followup_desk.domain.rules.contact_hours import within_hours
from followup_desk.domain.rules.looking_back import attempts_in_a_row
from followup_desk.domain.rules.planning import Plan, Situation, makes_way, proposed
from followup_desk.domain.words import Kind, Outcome

NOON, AFTERNOON, MORNING = time(12), time(15), time(10)
AGAIN, RING_BACK = Reason("R21.try_again"), Reason("R21.ring_back")


def plan(s: Situation, so_far: Plan) -> None:
    """The same kind two days later, after several attempts in a row a week later."""
    if s.entry.outcome is not Outcome.NO_ANSWER or makes_way(s) or not s.book.has("R21"):
        return
    if s.this.is_missed_call:
        ring = proposed(s, "R21", s.today, Kind.CALL, RING_BACK, words=so_far.take_words())
        so_far.add_or_tell(ring, s.zone)
        return
    many = attempts_in_a_row(s.history) >= s.numbers.r21_later_from
    days = s.numbers.r21_later_days if many else s.numbers.r21_days
    day = s.later(days)
    why, reasons = _of_what_it_closed(s.settled)
    if so_far.hold:
        so_far.hold_back(replace(proposed(s, "R21", day, s.same_kind, *reasons), why=why), days)
        return
    words = so_far.take_words()
    retry = proposed(s, "R21", day, s.same_kind, *reasons, words=words)
    retry = replace(retry, why=retry.why or why, due=_at_another_time(s, day))
    so_far.add_or_tell(retry, s.zone)


def _of_what_it_closed(settled: Iterable[FollowUp]) -> tuple[str, tuple[Reason, ...]]:
    """The user's own words and the reasons of what was tried, and that it is tried again."""
    texts = dict.fromkeys(each.why for each in settled if each.why)
    reasons = [reason for each in settled for reason in each.reasons if reason not in (AGAIN, RING_BACK)]
    unique = [each for number, each in enumerate(reasons) if each not in reasons[:number]]
    return "; ".join(texts), (*unique, AGAIN)


def _at_another_time(s: Situation, day: date) -> Due:
    """Where a moment was tried: in the afternoon after a morning, else in the morning; in hours that suit them (R9)."""
    tried = next((each.due.at for each in s.settled if each.due.at is not None), None)
    if tried is None:
        return Due(day)
    clock = AFTERNOON if local(tried, s.zone).time() < NOON else MORNING
    at = within_hours(datetime.combine(day, clock, ZoneInfo(s.zone)), s.person, s.zone, s.book)
    return due_from(at, s.zone) if at > s.now else Due(day)
