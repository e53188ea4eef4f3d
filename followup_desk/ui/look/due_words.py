# SPDX-License-Identifier: MIT
"""How near a due moment is, in a word or two: "2 days late", "10:00", "today", "Thu 16:00", "3 Dec"."""

from datetime import date, datetime, timedelta
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from followup_desk.domain.moments import Due

Tone = Literal["late", "now", "calm", "ok", "mute"]

translate = QCoreApplication.translate


def chip_for(due: Due, now: datetime) -> tuple[str, Tone]:
    """Text and tone for a due day or moment as seen at `now`, an aware moment in the local zone."""
    moment = due.at.astimezone(now.tzinfo) if due.at else None
    day = moment.date() if moment else due.day
    days = (day - now.date()).days
    if days < 0:
        return _days_late(-days), "late"
    if moment and moment + timedelta(minutes=1) <= now:
        return _time_late(now - moment), "late"
    if days == 0:
        return f"{moment:%H:%M}" if moment else translate("due_words", "today"), "now"
    return _ahead(day, moment, now.date()), "calm"


def snoozed(until: datetime, now: datetime, *, short: bool = False) -> str:
    """Until when it is put off: "snoozed until 14:00"; `short`: without the time on another day."""
    moment, today = until.astimezone(now.tzinfo), now.date()
    when = f"{moment:%H:%M}" if moment.date() == today else _ahead(moment.date(), None if short else moment, today)
    return translate("due_words", "snoozed until {when}").format(when=when)


def moment_words(at: datetime, now: datetime) -> str:
    """A moment by the time alone where it is today's, else with the day."""
    moment = at.astimezone(now.tzinfo)
    when = f"{moment:%H:%M}"
    return when if moment.date() == now.date() else f"{short_day(moment.date(), now.date())}, {when}"


def short_day(day: date, today: date) -> str:
    """A day as "Sat 21 Nov", with the year where it is not this one."""
    if day.year == today.year:
        return _format(day, translate("dates", "ddd d MMM"))
    return _format(day, translate("dates", "ddd d MMM yyyy"))


def day_and_month(day: date, *, with_year: bool = False) -> str:
    """A day as "21 Nov"."""
    return _format(day, translate("dates", "d MMM yyyy") if with_year else translate("dates", "d MMM"))


def month_name(day: date) -> str:
    """The month that a day is of, as a heading: "November 2026"; within a sentence it is small in French."""
    name = QLocale().standaloneMonthName(day.month)
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def _days_late(days: int) -> str:
    if days == 1:
        return translate("due_words", "1 day late")
    return translate("due_words", "{count} days late").format(count=days)


def _time_late(gap: timedelta) -> str:
    minutes = int(gap.total_seconds()) // 60
    if minutes < 60:
        return translate("due_words", "{count} min late").format(count=minutes)
    return translate("due_words", "{count} h late").format(count=minutes // 60)


def _ahead(day: date, moment: datetime | None, today: date) -> str:
    """Within the week the day's name and the time; later the date, which leaves no room for the time."""
    days = (day - today).days
    if days >= 7:
        return day_and_month(day, with_year=day.year != today.year)
    word = translate("due_words", "tomorrow") if days == 1 else _format(day, "ddd")
    return f"{word} {moment:%H:%M}" if moment else word


def _format(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
