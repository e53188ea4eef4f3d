# SPDX-License-Identifier: MIT
"""Public holidays by country, from the optional part `holidays`; only for those that the user has ticked are cards
planned (R12)."""

from datetime import date, timedelta
from importlib.util import find_spec

from followup_desk.domain.errors import Refused
from followup_desk.domain.folding import fold
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.services import preferences
from followup_desk.services.desk import Desk

_HOW = QT_TRANSLATE_NOOP(
    "refusals", "The calendar of holidays is not installed: add it with pip install followup-desk[holidays]."
)


def ticked(desk: Desk) -> frozenset[str]:
    """The names of the holidays that cards are sent for, folded. None where the calendar is not installed."""
    names = preferences.get(desk, "holidays")
    if not names or find_spec("holidays") is None:
        return frozenset()
    return frozenset(fold(name) for name in names.split("; "))


def coming(country: str, today: date, days: int) -> list[tuple[date, str]]:
    """The holidays of a country (ISO code) within so many days after today, in order, by their English names where they
    have one. Refused where there is no calendar, or none of that country."""
    if find_spec("holidays") is None:
        raise Refused(translate("refusals", _HOW))
    import holidays  # here: hardly any start needs it, and it takes a tenth of a second

    last = today + timedelta(days=days)
    try:
        found = holidays.country_holidays(country, years=range(today.year, last.year + 1), language="en_US")
    except NotImplementedError as error:
        raise Refused(
            translate(
                "refusals", 'No holidays are known of "{country}": use a country\'s two letters, such as PT.'
            ).format(country=country[:20])
        ) from error
    return sorted((day, name) for day, names in found.items() if today < day <= last for name in names.split("; "))
