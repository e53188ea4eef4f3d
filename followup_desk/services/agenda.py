# SPDX-License-Identifier: MIT
"""Who is due: in order of work, by section for the pane, and in a line for the status bar."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import Due, begins, clock_on, day_of, due_at, from_seconds, local, utc_seconds
from followup_desk.domain.records import FollowUp, FollowUpCard
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.storage import follow_ups

SectionKey = Literal["overdue", "today", "snoozed", "week", "later"]
COUNT_LIMIT = 1000
"""What is to come is counted so far and no further: the window counts again after each act. What is due is exact."""
MUCH_LATE = 20
"""So many are late before catching up is offered: fewer are a day's work."""


@dataclass(frozen=True)
class Section:
    """One group of the pane: how many there are in all (to come: at most `COUNT_LIMIT`), and the first cards."""

    key: SectionKey
    count: int
    cards: list[FollowUpCard]


@dataclass(frozen=True)
class Summary:
    """How many are due now, and what comes next."""

    due: int
    next: Due | None


def due(desk: Desk, on: date | None = None) -> list[FollowUpCard]:
    """Open follow-ups due on or before a day (None: today) in order of work.

    Snoozed ones count when their moment has come: by now, or by the end of a day asked for.
    """
    now = desk.seconds()
    if on is None:
        return follow_ups.due_cards(desk.db, desk.today(), desk.zone, now, now)
    end = utc_seconds(begins(on + timedelta(days=1), desk.zone)) - 1
    return follow_ups.due_cards(desk.db, on, desk.zone, utc_seconds(_on(desk, on)), end)


def is_late(desk: Desk, follow_up: FollowUp, on: date) -> bool:
    """Is its day past, as of the day `on`? A thank-you is late only when its event is 24 hours ago (R1)."""
    if day_of(follow_up.due, desk.zone) >= on:
        return False
    event = follow_up.caused_at or follow_up.planned_at
    if follow_up.rule != "R1" or follow_up.promised or event is None:
        return True
    return event <= _on(desk, on) - timedelta(hours=24)


def _on(desk: Desk, day: date) -> datetime:
    """This time of day on another day, in UTC."""
    return clock_on(day, desk.now().time(), desk.zone)


def card(desk: Desk, follow_up_id: int) -> FollowUpCard:
    """One follow-up as a card. Refused when there is none of that number."""
    found = follow_ups.card(desk.db, follow_up_id)
    if found is None:
        raise Refused(translate("refusals", "There is no follow-up {number}: see `due`.").format(number=follow_up_id))
    return found


def cards(desk: Desk, follow_up_ids: Iterable[int], limit: int = -1) -> list[FollowUpCard]:
    """These follow-ups, or the first of them, in order of work."""
    return follow_ups.cards(desk.db, follow_up_ids, desk.today(), desk.zone, desk.seconds(), limit)


def contacts_of(desk: Desk, follow_up_ids: Iterable[int]) -> set[int]:
    """Whom these follow-ups are for."""
    return follow_ups.contacts_of(desk.db, follow_up_ids)


def still_due(desk: Desk, follow_up_ids: Iterable[int]) -> list[int]:
    """Those that are open and still due, as they were when they were announced."""
    lead = 60 * int(preferences.get(desk, "lead_minutes"))
    return follow_ups.still_due(desk.db, follow_up_ids, desk.today(), desk.seconds(), lead)


def left_today(desk: Desk) -> list[FollowUpCard]:
    """What is due today and was to be done by now, in order of work."""
    today, now = desk.today(), desk.now()
    found = follow_ups.section(desk.db, today, today, today, desk.zone, desk.seconds(), COUNT_LIMIT)
    return [card for card in found if (card.follow_up.due.at or now) <= now]


def sections(desk: Desk, limit: int = 200) -> list[Section]:
    """Overdue, today, what is snoozed to later today, this week (the six days after) and later, with counts and first
    cards; empty ones left out."""
    today, zone, now = desk.today(), desk.zone, desk.seconds()
    day = timedelta(days=1)
    last_of_week = today + day * 6
    spans: list[tuple[SectionKey, date | None, date | None]] = [
        ("overdue", None, today - day),
        ("today", today, today),
        ("week", today + day, last_of_week),
        ("later", last_of_week + day, None),
    ]
    found = []
    for key, first, last in spans:
        is_due = last is not None and last <= today
        count = follow_ups.count(desk.db, first, last, zone, now, None if is_due else COUNT_LIMIT)
        if count:
            found.append(Section(key, count, follow_ups.section(desk.db, first, last, today, zone, now, limit)))
        if key == "today":
            found += _back_today(desk, limit)
    return found


def _back_today(desk: Desk, limit: int) -> list[Section]:
    """What is due by today and snoozed until later today, the soonest first: it waits, and is not counted as due."""
    tomorrow = desk.today() + timedelta(days=1)
    midnight = utc_seconds(begins(tomorrow, desk.zone))
    ids = follow_ups.snoozed_until(desk.db, desk.seconds() + 1, midnight - 1, tomorrow)
    return [Section("snoozed", len(ids), follow_ups.in_turn(desk.db, ids[:limit]))] if ids else []


def asleep_until(follow_up: FollowUp, now: datetime) -> datetime | None:
    """When a snoozed one comes back; None where it is not snoozed, or back already."""
    until = follow_up.snoozed_until
    return until if until is not None and until > now else None


def next_of(desk: Desk, open_ones: Sequence[FollowUp]) -> FollowUp:
    """Which of somebody's open ones, by due day, is next: a snoozed one has its turn when it comes back."""
    now = desk.now()

    def turn(one: FollowUp) -> tuple[date, bool]:
        day, until = day_of(one.due, desk.zone), asleep_until(one, now)
        return (day, False) if until is None else (max(day, local(until, desk.zone).date()), True)

    return min(open_ones, key=turn)


def summary(desk: Desk) -> Summary:
    """For the status bar: how many are due, and the next moment or day; also that at which a snoozed one is back."""
    following = follow_ups.next_due(desk.db, desk.today(), desk.zone, desk.seconds())
    coming = following.due if following else None
    before = None if coming is None else utc_seconds(coming.at or begins(coming.day, desk.zone))
    back = follow_ups.next_back(desk.db, desk.zone, desk.seconds(), before)
    if back is not None:
        coming = due_at(local(from_seconds(back), desk.zone), desk.zone)
    return Summary(due_count(desk), coming)


def first_due(desk: Desk, limit: int) -> list[FollowUpCard]:
    """The first of those that are due now, in order of work."""
    today = desk.today()
    return follow_ups.section(desk.db, None, today, today, desk.zone, desk.seconds(), limit)


def late_count(desk: Desk) -> int:
    """How many were due on a day before today, and are not snoozed."""
    yesterday = desk.today() - timedelta(days=1)
    return follow_ups.count(desk.db, None, yesterday, desk.zone, desk.seconds())


def due_count(desk: Desk) -> int:
    """How many are due, and not snoozed."""
    return follow_ups.count(desk.db, None, desk.today(), desk.zone, desk.seconds())


def is_much_late(desk: Desk) -> bool:
    """Is so much late and promised to nobody that it is worth spreading? Counts no further than that."""
    yesterday = desk.today() - timedelta(days=1)
    return follow_ups.count_unpromised(desk.db, yesterday, desk.zone, desk.seconds(), MUCH_LATE) >= MUCH_LATE
