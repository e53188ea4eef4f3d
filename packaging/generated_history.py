# SPDX-License-Identifier: MIT
"""What happened with invented contacts, and what is to do: rows for the tables, made from a seed.

Days are counted from the day that the desk is made for (0, the past below it), instants are UTC seconds. The entries
of all contacts are numbered in the order in which they happened, as on a desk that grew.
"""

import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import isqrt
from typing import Any, TypeAlias, TypeVar

import generated_texts as texts

from followup_desk.domain.moments import due_at, utc_seconds

T = TypeVar("T")
Row: TypeAlias = tuple[Any, ...]
Happening: TypeAlias = tuple[str, int, str | None, int | None]
"""Kind, incoming, outcome, minutes."""

LONGEST_HISTORY = 3650
_HOUR = 3600
_INTERVALS = (2, 7, 7, 7, 14, 14, 30, 60)
_CONTACT_BITS = 20
MOST_CONTACTS = (1 << _CONTACT_BITS) - 1

_HAPPENINGS: tuple[Happening, ...] = (
    *((("call", 0, "next-step", 10),) * 5),
    *((("call", 0, "no-answer", None),) * 4),
    *((("call", 0, "pushed-off", 5),) * 2),
    *((("call", 1, "next-step", 8),) * 2),
    *((("meeting", 0, "next-step", 45),) * 3),
    ("lunch", 0, "next-step", 70),
    *((("email", 0, None, None),) * 6),
    *((("email", 1, None, None),) * 3),
    ("message", 0, None, None),
    ("message", 1, None, None),
    ("letter", 0, None, None),
    ("card", 0, None, None),
    ("note", 0, None, None),
    ("newsletter", 0, None, None),
)
_WON: Happening = ("meeting", 0, "yes", 60)
_LOST: Happening = ("call", 0, "no", 10)
_LAST_BY_RULE: dict[str | None, Happening] = {
    "R3": ("call", 0, "pushed-off", 6),
    "R5": ("meeting", 0, "next-step", 40),
}
_CHANNELS = ("call", "call", "call", "email", "email", "meeting", "message", "letter", "lunch")


@dataclass(slots=True)
class Story:
    """One contact's part: how many entries, over which days, what is planned, and what is pursued."""

    entries: int
    first: int
    last: int
    due: int
    due_hour: int | None
    channel: str
    rule: str | None
    promised: bool
    open_opportunity: int | None = None
    past_opportunity: int | None = None
    won: bool = True
    seen: int = 0
    last_id: int = 0
    last_at: int = 0
    answered_at: int = 0


class Calendar:
    """When days begin where the desk is, from `LONGEST_HISTORY` days back to as many ahead."""

    def __init__(self, today: date, zone: str) -> None:
        self.today = today
        self.zone = zone
        self._days = [today + timedelta(days) for days in range(-LONGEST_HISTORY, LONGEST_HISTORY)]
        self._midnights = [self._seconds(day) for day in self._days]

    def day(self, number: int) -> str:
        return self._days[number + LONGEST_HISTORY].isoformat()

    def at(self, number: int, seconds: int) -> int:
        """So many seconds after a day began."""
        return self._midnights[number + LONGEST_HISTORY] + seconds

    def worked(self, number: int, step: int) -> int:
        """The day itself, or the nearest in that direction that is no weekend."""
        while (self.today.weekday() + number) % 7 > 4:
            number += step
        return number

    def _seconds(self, day: date) -> int:
        at = due_at(datetime.combine(day, time()), self.zone).at
        assert at is not None
        return utc_seconds(at)


class Plot:
    """Makes the stories of `count` contacts, of whom `overdue` (None: a few) are late."""

    def __init__(self, seed: int, count: int, calendar: Calendar, overdue: int | None = None) -> None:
        self._random = random.Random(seed)
        self._chance = self._random.random
        self._calendar = calendar
        self._dues = self._due_days(count, overdue)
        self._entries = {count // 2: 500} if count >= 100 else {}
        if count >= 20_000:
            self._entries |= dict.fromkeys((count // 3, count // 5, count // 7), 10_000)

    def story(self, contact_id: int) -> Story:
        """What becomes of contact 1, 2, 3…"""
        due = self._dues[contact_id - 1]
        entries = self._entries.get(contact_id, 10)
        recent = -1 - int(self._chance() ** 2 * 45)
        last = self._calendar.worked(min(due - pick(self._chance, _INTERVALS), recent), -1)
        span = LONGEST_HISTORY * 3 // 4 if entries > 10 else 60 + int(self._chance() ** 2 * 1500)
        rule = pick(self._chance, (None,) * 7 + ("R3", "R5", "R5"))
        timed = due < 15 and rule is None and self._chance() < 0.3
        return Story(
            entries=entries,
            first=last - span,
            last=last,
            due=due,
            due_hour=9 + int(self._chance() * 9) if timed else None,
            channel=pick(self._chance, _CHANNELS),
            rule=rule,
            promised=rule == "R3" or self._chance() < 0.06,
        )

    def _due_days(self, count: int, overdue: int | None) -> list[int]:
        """Few are late, some for today, and the rest spread ahead, thinning out."""
        late = min(count // 20 + 1, 4 + isqrt(count)) if overdue is None else min(overdue, count)
        now = min(count // 15 + 1, 6 + isqrt(count), count - late)
        ahead = min(400, 30 + count // 20)
        latest = min(max(12, late // 20), 500)
        worked, chance = self._calendar.worked, self._chance
        days = [worked(-1 - int(chance() ** 2 * latest), -1) for _ in range(late)]
        days += [0] * now
        days += [worked(1 + int(chance() ** 1.5 * ahead), 1) for _ in range(count - late - now)]
        self._random.shuffle(days)
        return days


class Timeline:
    """All entries of all stories in the order in which they happened; fills in what the stories need of them."""

    def __init__(self, seed: int, calendar: Calendar, stories: Sequence[Story], resources: int) -> None:
        self._chance = random.Random(seed).random
        self._calendar = calendar
        self._stories = stories
        self._resources = resources
        self.given: list[Row] = []
        self.together: list[Row] = []

    def rows(self) -> Iterator[Row]:
        """Interactions: id, contact, opportunity, kind, at, incoming, outcome, minutes, notes."""
        mask = MOST_CONTACTS
        for number, moment in enumerate(self._moments(), 1):
            contact_id, at = moment & mask, moment >> _CONTACT_BITS
            story = self._stories[contact_id - 1]
            story.seen += 1
            story.last_id, story.last_at = number, at
            opportunity, happening = self._what(story, at)
            self._aside(number, contact_id, at, happening[0])
            yield (number, contact_id, opportunity, happening[0], at, *happening[1:], self._notes(happening[2]))

    def _moments(self) -> list[int]:
        """When each entry happened and with whom, in one number each, sorted by time."""
        chance, at = self._chance, self._calendar.at
        moments = []
        for contact_id, story in enumerate(self._stories, 1):
            days = [story.first + int(chance() * (story.last - story.first)) for _ in range(story.entries - 1)]
            for day in (*days, story.last):
                moments.append(at(day, 8 * _HOUR + int(chance() * 120) * 300) << _CONTACT_BITS | contact_id)
        moments.sort()
        return moments

    def _what(self, story: Story, at: int) -> tuple[int | None, Happening]:
        left = story.entries - story.seen
        if story.past_opportunity is not None and left >= 5:
            if left > 5:
                return story.past_opportunity, pick(self._chance, _HAPPENINGS)
            story.answered_at = at
            return story.past_opportunity, _WON if story.won else _LOST
        happening = _LAST_BY_RULE.get(story.rule) if not left else None
        opportunity = story.open_opportunity if left < 4 else None
        return opportunity, happening or pick(self._chance, _HAPPENINGS)

    def _aside(self, number: int, contact_id: int, at: int, kind: str) -> None:
        """What was given, and who else was there."""
        if self._chance() < 0.02 and kind in ("meeting", "email", "letter"):
            self.given.append((number, 1 + int(self._chance() * self._resources), contact_id))
        if self._chance() < 0.05 and kind in ("meeting", "lunch") and contact_id > 1:
            self.together.append((contact_id - 1, at, number))

    def _notes(self, outcome: str | None) -> str:
        chance = self._chance
        if outcome == "no-answer" or chance() < 0.05:
            return pick(chance, texts.SHORT_NOTES)
        parts = [pick(chance, texts.OPENINGS)]
        if chance() < 0.7:
            parts.append(pick(chance, texts.MIDDLES))
        if chance() < 0.3:
            parts.append(f"Order {10_000 + int(chance() * 90_000)}, {1 + int(chance() * 400)} boxes.")
        if chance() < 0.6:
            parts.append(pick(chance, texts.ENDINGS))
        return " ".join(parts)


def follow_up(story: Story, contact_id: int, uid: str, why: str, calendar: Calendar) -> Row:
    """The contact's one open follow-up. What fell due before the day itself was announced then."""
    day = calendar.day(story.due)
    due_moment = None if story.due_hour is None else calendar.at(story.due, story.due_hour * _HOUR)
    reasons = {"R3": [["R3.said", {"day": day}]], "R5": [["R5.no_day", {}]]}.get(story.rule or "", [])
    return (
        uid,
        contact_id,
        story.open_opportunity,
        day,
        due_moment,
        None if due_moment is None else calendar.zone,
        story.channel,
        "" if story.rule else why,
        story.rule,
        json.dumps(reasons),
        story.last_id,
        int(story.promised),
        "open" if story.promised else None,
        int(story.due >= 0),
        due_moment,
        story.last_at,
        story.due - story.last,
    )


def pick(chance: Callable[[], float], choices: Sequence[T]) -> T:
    """One of them, by one call of `chance`."""
    return choices[int(chance() * len(choices))]
