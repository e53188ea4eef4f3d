# SPDX-License-Identifier: MIT
"""Working days: the weekdays that are worked, less planned days off (RULES, "Words")."""

from dataclasses import dataclass
from datetime import date, timedelta

MONDAY_TO_FRIDAY = frozenset(range(5))
_LOOKED_FOR = 400
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class WorkDays:
    """Weekdays are Monday 0 to Sunday 6. Where no day is worked for more than a year, any day is as good."""

    weekdays: frozenset[int] = MONDAY_TO_FRIDAY
    off: frozenset[date] = frozenset()

    def is_one(self, day: date) -> bool:
        return day.weekday() in self.weekdays and day not in self.off

    def on_or_after(self, day: date) -> date:
        """That day, or the first after it that is worked."""
        return self._first(day, _DAY)

    def on_or_before(self, day: date) -> date:
        """That day, or the last before it that is worked."""
        return self._first(day, -_DAY)

    def after(self, day: date) -> date:
        """The next working day."""
        return self.on_or_after(day + _DAY)

    def for_a_rule(self, day: date, today: date) -> date:
        """A day that a rule arrives at: what is past is today, and a later one that is not worked the next."""
        return today if day <= today else self.on_or_after(day)

    def _first(self, day: date, step: timedelta) -> date:
        if not self.weekdays:
            return day
        candidate = day
        for _ in range(_LOOKED_FOR):
            if self.is_one(candidate):
                return candidate
            candidate += step
        return day
