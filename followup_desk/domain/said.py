# SPDX-License-Identifier: MIT
"""What single phrases of a day or a time say, before they are put together (see `date_words`)."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True)
class Scene:
    """When it is said, in the speaker's own zone, and whether it speaks of what is to come or of what was."""

    now: datetime
    ahead: bool

    @property
    def today(self) -> date:
        return self.now.date()

    def nearest(self, days: Iterable[date]) -> date | None:
        """The first of `days` that is not past, or the last that is not to come. `days` are in order."""
        if self.ahead:
            return next((day for day in days if day >= self.today), None)
        return max((day for day in days if day <= self.today), default=None)


@dataclass(frozen=True)
class SaidDay:
    """A day; `weekday_only` when just its weekday was named, which may confirm another day ("tue 24 nov")."""

    day: date
    weekday_only: bool = False


@dataclass(frozen=True)
class SaidClock:
    """A time of day; `exact` unless a part of the day may still say which half of the day it is ("at 3")."""

    time: time
    exact: bool = False


@dataclass(frozen=True)
class SaidPart:
    """A part of the day: it begins, it is over, and the time that stands for it."""

    begins: time
    usual: time
    ends: time


@dataclass(frozen=True)
class SaidMoment:
    """An instant, in any zone."""

    at: datetime


Said = SaidDay | SaidClock | SaidPart | SaidMoment
Reader = Callable[[re.Match[str], Scene], Said | None]


@dataclass(frozen=True)
class Phrase:
    """One form of words. Where it says nothing after all, the reader answers None or raises like `date`."""

    pattern: re.Pattern[str]
    reader: Reader

    def read(self, text: str, start: int, scene: Scene) -> tuple[Said, int] | None:
        """What the phrase at `start` says and where it ends."""
        found = self.pattern.match(text, start)
        if not found:
            return None
        try:
            said = self.reader(found, scene)
        except (ValueError, OverflowError):  # 31 April, or a day past the end of the calendar
            return None
        return (said, found.end()) if said else None


def phrase(pattern: str, reader: Reader) -> Phrase:
    """`pattern` ends where a word does."""
    return Phrase(re.compile(rf"(?:{pattern})(?= |$)", re.ASCII), reader)
