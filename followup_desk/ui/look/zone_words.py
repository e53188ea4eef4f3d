# SPDX-License-Identifier: MIT
"""Where and when for people in other zones: "Lisbon", "09:41 in Lisbon", "same time in Lisbon"."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

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


def moment_there(at: datetime, here: str, there: str | None) -> str:
    """A moment for someone elsewhere: "same time in Lisbon", "07:00 in Tokyo"; empty within one zone."""
    if not there or there == here:
        return ""
    try:
        ours, theirs = local(at, here), local(at, there)
    except ValueError:
        return ""
    if ours.replace(tzinfo=None) == theirs.replace(tzinfo=None):
        return translate("zone_words", "same time in {city}").format(city=city(there))
    if ours.date() == theirs.date():
        return translate("zone_words", "{time} in {city}").format(time=f"{theirs:%H:%M}", city=city(there))
    if theirs.date() > ours.date():
        late = translate("zone_words", "{time} the day after in {city}")
        return late.format(time=f"{theirs:%H:%M}", city=city(there))
    early = translate("zone_words", "{time} the day before in {city}")
    return early.format(time=f"{theirs:%H:%M}", city=city(there))
