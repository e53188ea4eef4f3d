# SPDX-License-Identifier: MIT
"""Where and when for people in other zones: "Lisbon", "09:41 in Lisbon", "10:00 · 19:00 in Tokyo".

The one place that words it: our clock first, theirs after it.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from followup_desk.domain.moments import local

translate = QCoreApplication.translate


def city(zone: str) -> str:
    """The place that an IANA zone is named after: "America/New_York" gives "New York"."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def clock_there(now: datetime, zone: str) -> str:
    """What their clocks show: "09:41 in Lisbon"; empty for a zone that this computer does not know."""
    try:
        there = local(now, zone)
    except ValueError:
        return ""
    return translate("zone_words", "{time} in {city}").format(time=f"{there:%H:%M}", city=city(zone))


def moment_there(at: datetime, here: str, there: str | None, *, short: bool = False) -> str:
    """A moment on their clocks: "same time in Lisbon", "19:00 in Tokyo", "Wed 05:00 in Tokyo" where it is another day
    there; empty within one zone. `short` is for chips: "19:00 there", and nothing for the same time."""
    if not there or there == here:
        return ""
    try:
        ours, theirs = local(at, here), local(at, there)
    except ValueError:
        return ""
    if ours.replace(tzinfo=None) == theirs.replace(tzinfo=None):
        return "" if short else translate("zone_words", "same time in {city}").format(city=city(there))
    time = f"{theirs:%H:%M}"
    if ours.date() != theirs.date():
        time = f"{QLocale().toString(QDate(theirs.year, theirs.month, theirs.day), 'ddd')} {time}"
    if short:
        return translate("zone_words", "{time} there").format(time=time)
    return translate("zone_words", "{time} in {city}").format(time=time, city=city(there))


def both_clocks(ours: str, theirs: str) -> str:
    """Ours, by which one works, then theirs where it is another: "10:00 · 19:00 in Tokyo"."""
    return f"{ours} · {theirs}" if theirs else ours
