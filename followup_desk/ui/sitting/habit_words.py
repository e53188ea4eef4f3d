# SPDX-License-Identifier: MIT
"""The habit in words: the minutes of today, the run of days, the promises kept; and what its buttons say."""

from PySide6.QtCore import QCoreApplication, QLocale

from followup_desk.services.sittings import Habit

translate = QCoreApplication.translate


def spent(habit: Habit) -> str:
    """ "6 of 10 minutes"; what is more is said as it is."""
    sat, asked = habit.seconds // 60, habit.minutes
    if sat > asked:
        return translate("habit", "{count} minutes today").format(count=_number(sat))
    if asked == 1:
        return translate("habit", "{count} of 1 minute").format(count=_number(sat))
    return translate("habit", "{count} of {asked} minutes").format(count=_number(sat), asked=_number(asked))


def spent_of_yours(habit: Habit) -> str:
    """The same at the head of the sitting: "6 of your 10 minutes"."""
    sat, asked = habit.seconds // 60, habit.minutes
    if sat > asked or asked == 1:
        return spent(habit)
    return translate("habit", "{count} of your {asked} minutes").format(count=_number(sat), asked=_number(asked))


def share(habit: Habit) -> float:
    """How much of the ring is full: as much as was sat of the minutes, whether the day counts or not."""
    return min(1.0, habit.seconds / (60 * habit.minutes))


def counts(habit: Habit) -> str:
    """Said beside the minutes: with an empty queue a day counts before they are reached."""
    return translate("habit", "the day counts") if habit.counts else ""


def run(habit: Habit) -> str:
    """ "12 days in a row"."""
    if habit.run == 0:
        return translate("habit", "A run of days begins with one")
    if habit.run == 1:
        return translate("habit", "1 day in a row")
    return translate("habit", "{count} days in a row").format(count=_number(habit.run))


def kept(percent: int | None) -> str:
    """ "96 % of promises kept"; empty where none ended."""
    if percent is None:
        return ""
    return translate("habit", "{percent} % of promises kept").format(percent=_number(percent))


def start(minutes: int, *, goes_on: bool) -> str:
    """What the button says that begins a sitting, or goes on with one."""
    if goes_on:
        return translate("habit", "Go on sitting")
    if minutes == 1:
        return translate("habit", "Start my minute")
    return translate("habit", "Start my {count} minutes").format(count=_number(minutes))


def start_entry(minutes: int, *, goes_on: bool) -> str:
    """The same in the menu."""
    if goes_on:
        return translate("habit", "Go on &sitting")
    if minutes == 1:
        return translate("habit", "Start my &minute")
    return translate("habit", "Start my {count} &minutes").format(count=_number(minutes))


def _number(count: int) -> str:
    return QLocale().toString(count)
