# SPDX-License-Identifier: MIT
"""The time that was really sat (R19): not while the laptop slept, another window was in front, or nobody was there."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

IDLE = timedelta(minutes=5)
"""So long after a key or a click one may still be on the phone; what comes after that is no sitting."""
GAP = timedelta(seconds=45)
"""It is looked at several times a minute: where it was not for longer than this, the computer slept, or its clock was
set."""


@dataclass(frozen=True)
class SatTime:
    """`span` was sat so far. `looked_at` is None while the sitting is not in front; `acted_at` was the last key or
    click."""

    span: timedelta = timedelta()
    looked_at: datetime | None = None
    acted_at: datetime | None = None

    @property
    def seconds(self) -> int:
        return int(self.span.total_seconds())


def act(time: SatTime, now: datetime) -> SatTime:
    """The user did something."""
    return replace(look(time, now, in_front=True), acted_at=now)


def look(time: SatTime, now: datetime, *, in_front: bool) -> SatTime:
    """Time went on. What passed counts, up to `IDLE` after the last act, if the sitting was in front at both ends."""
    last, acted = time.looked_at, time.acted_at
    seen = replace(time, looked_at=now if in_front else None)
    if last is None or acted is None or not in_front or not timedelta() < now - last <= GAP:
        return seen
    return replace(seen, span=time.span + max(timedelta(), min(now, acted + IDLE) - last))
