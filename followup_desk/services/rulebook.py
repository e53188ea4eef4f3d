# SPDX-License-Identifier: MIT
"""By what the rules go: the preferences and the days off, read once, and what is off for one contact."""

from dataclasses import dataclass, fields, replace

from followup_desk.domain.records import Contact
from followup_desk.domain.rules.numbers import CAN_BE_OFF, Numbers, Rulebook
from followup_desk.domain.rules.work_days import WorkDays
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.storage import days_off


@dataclass(frozen=True)
class House:
    """The rules as they are for everybody, and the user's own country ("" where it is not known)."""

    book: Rulebook
    country: str

    def book_of(self, person: Contact) -> Rulebook:
        """The rules for one contact: without those that were stopped for them."""
        return replace(self.book, off=self.book.off | person.stops) if person.stops else self.book


def read(desk: Desk) -> House:
    """As the preferences are now."""
    stored = preferences.all_within(desk)
    book = Rulebook(
        Numbers(**{each.name: int(stored[each.name]) for each in fields(Numbers)}),
        frozenset(rule for rule in CAN_BE_OFF if stored[rule.lower()] == "off"),
        WorkDays(preferences.weekdays_of(stored["working_days"]), days_off.all_of(desk.db)),
    )
    return House(book, stored["country"])
