# SPDX-License-Identifier: MIT
"""What to mind of a day before something is planned for it, or moved to it. Nothing is blocked by it."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due, day_of, local
from followup_desk.domain.proposals import RuleWarning
from followup_desk.domain.words import Kind
from followup_desk.services import preferences
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.services.reminders import ringing
from followup_desk.storage import days_off


@dataclass(frozen=True)
class Hints:
    """`day_off`: it is a planned one, on which no reminder comes; `not_worked`: it was promised for a day that is no
    working day; `quiet`: the local moment meant, and when its reminder comes instead."""

    day_off: date | None = None
    not_worked: date | None = None
    quiet: tuple[datetime, datetime] | None = None
    warnings: tuple[RuleWarning, ...] = ()


def of_day(desk: Desk, due: Due, promised: bool) -> Hints:
    """What is known of the day or moment, whoever it is for."""
    day = day_of(due, desk.zone)
    if days_off.is_off(desk.db, day):
        return Hints(day_off=day)
    is_worked = day.weekday() in preferences.weekdays_of(preferences.get(desk, "working_days"))
    return Hints(not_worked=day if promised and not is_worked else None, quiet=_quiet(desk, due))


def of_plan(desk: Desk, contact_id: int, due: Due, channel: Kind | None, promised: bool) -> Hints:
    """And what the rules object to, for a contact; of who is not there any more saving tells."""
    try:
        warnings = follow_ups.warnings_of_plan(desk, contact_id, due, channel, promised)
    except Refused:
        warnings = []
    return replace(of_day(desk, due, promised), warnings=tuple(warnings))


def _quiet(desk: Desk, due: Due) -> tuple[datetime, datetime] | None:
    """Where the reminder comes later than the moment itself: it may ring earlier, and so before the quiet begins."""
    if due.at is None:
        return None
    wish = ringing.wishes(desk)
    at = local(due.at, desk.zone)
    rings = local(due.at - timedelta(seconds=wish.lead_seconds), desk.zone)
    until = ringing.quiet_until(desk, wish, rings)
    return (at, until) if until is not None and until > at else None
