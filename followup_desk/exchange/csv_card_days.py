# SPDX-License-Identifier: MIT
"""The days in a row: birthday, anniversary and other events. What cannot be read as a day is named."""

from collections.abc import Callable
from functools import partial

from followup_desk.domain.date_names import MONTHS
from followup_desk.domain.folding import fold
from followup_desk.domain.language import QT_TRANSLATE_NOOP
from followup_desk.domain.partial_date import PartialDate
from followup_desk.exchange.csv_card_parts import Cells, Where, cell_label, text_value
from followup_desk.exchange.csv_dates import day_in_parts, parse_day
from followup_desk.exchange.csv_sheet import Sheet
from followup_desk.exchange.properties import Property

Unread = dict[int, str]
"""Columns whose cell is no day, and what the day would have been."""
_BIRTHDAY, _DAY = QT_TRANSLATE_NOOP("skipped", "birthday"), QT_TRANSLATE_NOOP("skipped", "day")
_ANNIVERSARY, _CONNECTED = QT_TRANSLATE_NOOP("skipped", "anniversary"), QT_TRANSLATE_NOOP("skipped", "connected")
_CALLED = {"BDAY": _BIRTHDAY, "ANNIVERSARY": _ANNIVERSARY, "CONNECTED": _CONNECTED}
DayStep = Callable[[Cells], tuple[list[Property], Unread]]
_EVENTS = {
    "birthday": "BDAY",
    "geburtstag": "BDAY",
    "anniversary": "ANNIVERSARY",
    "wedding anniversary": "ANNIVERSARY",
    "jahrestag": "ANNIVERSARY",
    "hochzeitstag": "ANNIVERSARY",
    "aniversario": "ANNIVERSARY",
    "anniversaire": "ANNIVERSARY",
    "anniversario": "ANNIVERSARY",
}


def day_step(where: Where, sheet: Sheet) -> DayStep:
    """A function from a row's cells to its days, and the columns that were no days."""
    dated = [
        (index, name, -1)
        for name, field in (("BDAY", "birthday"), ("ANNIVERSARY", "anniversary"))
        for index in where[field]
    ]
    dated += [(index, "CONNECTED", -1) for index in where["connected"]]
    dated += [(index, "", label) for index, label in where.groups("event")]
    parts = [where.first(f"birthday.{part}") for part in ("year", "month", "day")]
    return partial(_days, dated, parts, sheet)


def _days(
    dated: list[tuple[int, str, int]], parts: list[int], sheet: Sheet, cells: Cells
) -> tuple[list[Property], Unread]:
    found: list[Property] = []
    unread: Unread = {}
    for index, name, label in dated:
        if index in cells:
            word = cell_label(cells.get(label, "")) or _CALLED.get(name, "")
            try:
                day = parse_day(cells[index], sheet.day_order, sheet.latest_year)
            except ValueError:
                unread[index] = word or _DAY
                continue
            if day:
                found += _as_property(name or _EVENTS.get(fold(word), "X-ABDATE"), day, word, index)
    if any(index in cells for index in parts):
        try:
            day = day_in_parts(*(cells.get(index, "") for index in parts))
        except ValueError:
            unread[next(index for index in parts if index in cells)] = _BIRTHDAY
        else:
            found += [Property("BDAY", day.text())] if day else []
    return _once(found), unread


def _as_property(name: str, day: PartialDate, word: str, index: int) -> list[Property]:
    if name == "CONNECTED":
        words = f"connected {day.day} {MONTHS[(day.month or 1) - 1]} {day.year}"
        return [Property("X-FUD-FACT", text_value(words), (("X-KIND", "linkedin"),))]
    if name == "X-ABDATE":
        group = f"item{index}"
        return [Property(name, day.text(), (), group), Property("X-ABLABEL", text_value(word or "day"), (), group)]
    return [Property(name, day.text())]


def _once(found: list[Property]) -> list[Property]:
    """One birthday: the first that the row gives."""
    first = next((each for each in found if each.name == "BDAY"), None)
    return [each for each in found if each.name != "BDAY" or each is first]
