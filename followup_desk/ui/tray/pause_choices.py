# SPDX-License-Identifier: MIT
"""For how long reminders can be paused: choices that all lie ahead."""

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.moments import AFTERNOON, clock_on, later

translate = QCoreApplication.translate
_MONDAY, _SUNDAY = 0, 6
_WORTH_IT = timedelta(minutes=30)
"""A pause that ends sooner is not offered by the name of its end."""


def pause_choices(now: datetime, start_of_work: time) -> list[tuple[str, datetime]]:
    """What to offer at `now` (aware, local) and the moment each comes to, soonest first but for the hour."""
    named = [
        (translate("pause_choices", "Until work begins ({time})"), _at(now, 0, start_of_work)),
        (translate("pause_choices", "Until this afternoon ({time})"), _at(now, 0, AFTERNOON)),
        (translate("pause_choices", "Until tomorrow morning ({time})"), _at(now, 1, start_of_work)),
    ]
    if now.weekday() != _SUNDAY:  # then the week begins tomorrow
        monday = translate("pause_choices", "Until Monday ({time})")
        next_one = translate("pause_choices", "Until next Monday ({time})")
        text = next_one if now.weekday() == _MONDAY else monday
        named.append((text, _at(now, 7 - now.weekday(), start_of_work)))
    hour = (translate("pause_choices", "1 hour"), later(now, timedelta(hours=1)))
    soonest = later(now, _WORTH_IT)
    ahead = [(text.format(time=f"{at:%H:%M}"), at) for text, at in named if at.astimezone(UTC) > soonest]
    return [hour, *ahead]


def _at(now: datetime, days: int, clock: time) -> datetime:
    """That time of the day; where the clocks skip it, as much later as they skip."""
    return clock_on(now.date() + timedelta(days=days), clock, str(now.tzinfo)).astimezone(now.tzinfo)
