# SPDX-License-Identifier: MIT
"""Whether the clocks did anything but go on: sleep, somebody who set them, another zone, another day."""

from dataclasses import dataclass
from datetime import datetime

SLACK_S = 5.0
"""The two clocks of a computer drift apart by less between two looks."""


@dataclass(frozen=True)
class Seen:
    """An aware moment by the wall clock, and the same by one that nobody sets (and that sleep may stop), in seconds."""

    wall: datetime
    monotonic: float


def leapt(before: Seen, now: Seen) -> bool:
    """Did the wall clock go otherwise than the other one?"""
    went = (now.wall - before.wall).total_seconds()
    return abs(went - (now.monotonic - before.monotonic)) > SLACK_S


def is_another_time(before: Seen, now: Seen) -> bool:
    """Is it a time at which all that is shown should be looked at again: a leap, a day, or a zone further?"""
    return (
        leapt(before, now)
        or before.wall.date() != now.wall.date()
        or before.wall.utcoffset() != now.wall.utcoffset()
        or str(before.wall.tzinfo) != str(now.wall.tzinfo)
    )
