# SPDX-License-Identifier: MIT
"""The day sheet: what is to do today and next, in words, to be carried along on one page."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from followup_desk.domain.language import translate
from followup_desk.domain.records import Method

_OF_THE_NEXT = 1 / 3
"""The part of the page that the second day gets where both have too much for it."""
_BRIEF_WHY, _BRIEF_FACT = 110, 56


@dataclass(frozen=True, kw_only=True)
class Item:
    """One follow-up with all that is wanted on the road: who, when, by which number, why, what to bring, facts.

    `day` is said where it is one of several; the time `when` is by our clocks and `there` by theirs, where they differ.
    `reach` is for the channel, `phone` another number to ring. Both may be dead: their state says so.
    """

    name: str
    channel: str
    why: str
    day: str = ""
    when: str = ""
    there: str = ""
    late: str = ""
    promised: str = ""
    job: str = ""
    reach: Method | None = None
    phone: Method | None = None
    bring: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Day:
    """One part of the sheet: its heading, the first items in order of work, and how many there are in all."""

    title: str
    items: tuple[Item, ...]
    count: int

    def left(self) -> int:
        """How many are not on it."""
        return self.count - len(self.items)

    def rest(self) -> str:
        """What stands below its items: how many more there are, or that there are none; else nothing."""
        if not self.count:
            return translate("day_sheet", "Nothing is due.")
        if not self.items:
            return translate("day_sheet", "{count} are due, and none fits on this page.").format(count=self.count)
        if self.left() == 1:
            return translate("day_sheet", "and one more")
        return translate("day_sheet", "and {count} more").format(count=self.left()) if self.left() else ""


@dataclass(frozen=True)
class Sheet:
    """Today and what comes after it, as it stood at a moment (in words)."""

    as_of: str
    days: tuple[Day, ...]

    def follow_ups(self) -> int:
        """How many are on it."""
        return sum(len(day.items) for day in self.days)


def number_in_words(method: Method) -> str:
    """A number or address on one line; where it is known to be dead, that is said."""
    value = ", ".join(line.strip() for line in method.value.splitlines() if line.strip())
    if method.state in ("ok", ""):
        return value
    if method.state == "old":
        return translate("day_sheet", "{value} (no longer used)").format(value=value)
    return translate("day_sheet", "{value} (came back)").format(value=value)


def on_one_page(sheet: Sheet, height: Callable[[Item], float], room: float, a_line: float) -> Sheet:
    """As much of the sheet as a page takes: `room` is what is left on it for items, and `height` what one of them
    takes. What is too much for it is told in fewer words first; then the second day gets its share, and what one day
    does not need is the other's. Where items are left out, `a_line` more says how many."""
    if any(day.left() for day in sheet.days) or _needs(sheet, height, a_line) > room:
        sheet = _in_brief(sheet)
    first, *others = sheet.days
    used = 0.0
    for day in others:
        used += _taken(_cut(day, height, room * _OF_THE_NEXT, a_line), height, a_line)
    first = _cut(first, height, room - used, a_line)
    left = room - _taken(first, height, a_line)
    return replace(sheet, days=(first, *(_cut(day, height, left, a_line) for day in others)))


def _needs(sheet: Sheet, height: Callable[[Item], float], a_line: float) -> float:
    return sum(_taken(day, height, a_line) for day in sheet.days)


def _taken(day: Day, height: Callable[[Item], float], a_line: float) -> float:
    """How high a day is below its heading."""
    return sum(map(height, day.items)) + (a_line if day.rest() else 0)


def _cut(day: Day, height: Callable[[Item], float], room: float, a_line: float) -> Day:
    """As many of the first as fit."""
    taken = 0.0
    for at, item in enumerate(day.items):
        taken += height(item)
        is_last = at + 1 == day.count
        if taken + (0 if is_last else a_line) > room:
            return replace(day, items=day.items[:at])
    return day


def _in_brief(sheet: Sheet) -> Sheet:
    days = (replace(day, items=tuple(_brief(item) for item in day.items)) for day in sheet.days)
    return replace(sheet, days=tuple(days))


def _brief(item: Item) -> Item:
    """In two lines why, and what to bring before what to know."""
    facts = item.facts[: 1 if item.bring else 2]
    return replace(item, why=one_line(item.why, _BRIEF_WHY), facts=tuple(one_line(fact, _BRIEF_FACT) for fact in facts))


def one_line(text: str, most: int) -> str:
    """Without line breaks, and cut where it would take the room of others."""
    line = " ".join(text[: 2 * most].split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
