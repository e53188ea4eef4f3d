# SPDX-License-Identifier: MIT
"""Times of day in words: "10am", "10:30", "at 10", "half past 3", "noon", "in the morning".

An hour alone needs its "at". From 1 to 6 it is then of the afternoon, since nobody plans a call for three at
night; "03:00" and "3am" are what they say.
"""

import re
from datetime import time

from followup_desk.domain.said import Said, SaidClock, SaidPart, Scene, phrase

MORNING = SaidPart(time(0), time(9), time(12))
AFTERNOON = SaidPart(time(12), time(14), time(18))
EVENING = SaidPart(time(17), time(18), time(23, 59))
_PARTS = {"morning": MORNING, "afternoon": AFTERNOON, "evening": EVENING}
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_AT = r"(?:at |@ ?)"


def _twelve_hours(found: re.Match[str], scene: Scene) -> Said | None:
    hour = int(found["hour"])
    if not 1 <= hour <= 12:
        return None
    return SaidClock(time(hour % 12 + 12 * (found["half"] == "p"), int(found["minute"] or 0)), exact=True)


def _digits(found: re.Match[str], scene: Scene) -> Said | None:
    clock = time(int(found["hour"]), int(found["minute"]), int(found["second"] or 0))
    return SaidClock(clock, exact=_of_24(found["hour"]))


def _dotted(found: re.Match[str], scene: Scene) -> Said | None:
    # "10.12" may be a day of December: only what cannot be one is a time without an "at".
    if not found["at"] and 1 <= int(found["minute"]) <= 12:
        return None
    return SaidClock(time(int(found["hour"]), int(found["minute"])), exact=_of_24(found["hour"]))


def _hour(found: re.Match[str], scene: Scene) -> Said | None:
    hour = int(found["hour"])
    early = 1 <= hour <= 6 and not _of_24(found["hour"])
    return SaidClock(time(hour + 12 if early else hour), exact=_of_24(found["hour"]))


def _of_24(hour: str) -> bool:
    """Whether the hour says itself which half of the day it is in."""
    return hour.startswith("0") or int(hour) > 12


def _around_the_hour(found: re.Match[str], scene: Scene) -> Said | None:
    hour = int(found["hour"])
    if not 1 <= hour <= 12:
        return None
    minutes = hour * 60 + {"half past": 30, "quarter past": 15, "quarter to": -15}[found["by"]]
    return SaidClock(time((minutes // 60 + 12 if minutes < 7 * 60 else minutes // 60) % 24, minutes % 60))


def _named(found: re.Match[str], scene: Scene) -> Said | None:
    return SaidClock(_NAMED[found["name"]], exact=True)


def _part(found: re.Match[str], scene: Scene) -> Said | None:
    return _PARTS[found["part"]]


CLOCK_PHRASES = (
    phrase(rf"{_AT}?(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])m", _twelve_hours),
    phrase(rf"{_AT}?(?P<hour>\d{{1,2}})[:h](?P<minute>\d\d)(?::(?P<second>\d\d))?", _digits),
    phrase(rf"(?P<at>{_AT})?(?P<hour>\d{{1,2}})\.(?P<minute>\d\d)", _dotted),
    phrase(rf"{_AT}(?P<hour>\d{{1,2}})(?: ?o'?clock)?", _hour),
    phrase(r"(?P<hour>\d{1,2}) ?o'?clock", _hour),
    phrase(rf"{_AT}?(?P<by>half past|quarter past|quarter to) (?P<hour>\d{{1,2}})", _around_the_hour),
    phrase(rf"{_AT}?(?P<name>noon|midday|midnight)", _named),
    phrase(r"(?:in the )?(?P<part>morning|afternoon|evening)", _part),
)
