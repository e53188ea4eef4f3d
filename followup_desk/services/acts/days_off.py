# SPDX-License-Identifier: MIT
"""Acts on planned days off: take some, give them back. On them reminders are held back (DESIGN section 5)."""

from collections.abc import Sequence
from datetime import date, timedelta

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.services import planned_on
from followup_desk.services.desk import Desk
from followup_desk.storage import days_off, journal
from followup_desk.storage.journal import Journal

LONGEST = 60
"""So many days are taken off at once: more are rather a slip in the year."""


def take(desk: Desk, first: date, last: date) -> None:
    """Takes the days from `first` to `last` off, in one act. Those that are off already are passed over.

    Refused when they are past, too many, or all of them off already.
    """
    with desk.act("take-days-off") as act:
        _check(desk, first, last)
        count = (last - first).days + 1
        if count > LONGEST:
            raise Refused(
                translate("refusals", "These are {count} days: take at most {longest} off at once.").format(
                    count=count, longest=LONGEST
                )
            )
        off = {day for _, day in _off(desk, first, last)}
        days = [day for day in (first + timedelta(days=number) for number in range(count)) if day not in off]
        if not days:
            raise Refused(
                translate("refusals", "This day is off already.")
                if count == 1
                else translate("refusals", "These days are off already.")
            )
        for day in days:
            days_off.take(act, day)
        _name(act, "day_off.taken", days)
    planned_on.forget(desk)


def give_back(desk: Desk, first: date, last: date) -> None:
    """Makes the days from `first` to `last` working days again, in one act. Those that are not off are passed over.

    Refused when they are past, or none of them is off.
    """
    with desk.act("give-days-back") as act:
        _check(desk, first, last)
        found = _off(desk, first, last)
        if not found:
            raise Refused(
                translate("refusals", "This day is not off.")
                if first == last
                else translate("refusals", "None of these days is off.")
            )
        for row_id, _ in found:
            days_off.give_back(act, row_id)
        _name(act, "day_off.given_back", [day for _, day in found])
    planned_on.forget(desk)


def _check(desk: Desk, first: date, last: date) -> None:
    if first < desk.today():
        raise Refused(translate("refusals", "Days that are past stay as they were: name a later day."))
    if last < first:
        raise Refused(translate("refusals", "The last day comes before the first: name a later one."))


def _off(desk: Desk, first: date, last: date) -> list[tuple[int, date]]:
    return [(row_id, day) for row_id, day in days_off.from_day(desk.db, first) if day <= last]


def _name(act: Journal, key: str, days: Sequence[date]) -> None:
    args = {"day": days[0].isoformat(), "last": days[-1].isoformat(), "count": str(len(days))}
    journal.name_act(act, key, args)
