# SPDX-License-Identifier: MIT
"""How many days ago something was, for tens of thousands of moments: a calendar asked once a day, not once a moment."""

from bisect import bisect_left
from collections.abc import Callable
from datetime import date, timedelta

from followup_desk.domain.moments import begins, utc_seconds

_EXACT_DAYS = 400
_DAY = 86_400


def days_back(today: date, zone: str) -> Callable[[int], int]:
    """A function from UTC seconds to whole days before `today` on the clocks of `zone`; what is to come is today's.

    Beyond a year clocks that were changed since may make it a day more or less within an hour of midnight.
    """
    midnights = [-utc_seconds(begins(today - timedelta(days=count), zone)) for count in range(_EXACT_DAYS)]
    oldest = -midnights[-1]

    def days(at: int) -> int:
        return bisect_left(midnights, -at) if at >= oldest else _EXACT_DAYS - 1 - (at - oldest) // _DAY

    return days
