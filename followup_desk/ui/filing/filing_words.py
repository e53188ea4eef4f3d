# SPDX-License-Identifier: MIT
"""The words for what came as files: what was logged, what was not, and why."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from followup_desk.domain.filed import Appointment, Party
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.look import due_words
from followup_desk.ui.look.bidi import in_its_order, isolate

translate = QCoreApplication.translate

_SHOWN_PARTIES, _LONGEST_ADDRESS = 4, 48


def drop_here(name: str) -> str:
    """What a drop does."""
    return translate("filing", "Log with {name}").format(name=isolate(named(name)))


def people(parties: Sequence[Party]) -> str:
    """Who is named, the first of them."""
    shown = [f"{each.name} <{each.email}>" if each.name else each.email for each in parties[:_SHOWN_PARTIES]]
    return ", ".join(map(in_its_order, [*shown, "…"] if len(parties) > _SHOWN_PARTIES else shown))


def cut(address: str) -> str:
    """An address on a line that others stand on, too; no dialog is as wide as the longest."""
    return in_its_order(address if len(address) <= _LONGEST_ADDRESS else address[:_LONGEST_ADDRESS] + "…")


def subject(text: str) -> str:
    return text or translate("filing", "No subject")


def logged(name: str, day: date, today: date, *, incoming: bool) -> str:
    """One mail: its day and which way it went."""
    pattern = (
        translate("filing", "Logged: email from {name}, {day}")
        if incoming
        else translate("filing", "Logged: email to {name}, {day}")
    )
    return pattern.format(name=isolate(named(name)), day=due_words.short_day(day, today))


def logged_several(name: str, count: int) -> str:
    """Several; `name` is empty where they are of several people."""
    number = QLocale().toString(count)
    if not name:
        return translate("filing", "Logged: {count} emails").format(count=number)
    return translate("filing", "Logged: {count} emails with {name}").format(count=number, name=isolate(name))


def before(count: int) -> str:
    """What stood on the timeline already."""
    if count == 1:
        return translate("filing", "One was logged before.")
    return translate("filing", "{count} were logged before.").format(count=QLocale().toString(count))


def nothing_new(subjects: Sequence[str]) -> str:
    """All that came was there."""
    return was_before(subjects[0]) if len(subjects) == 1 else before(len(subjects))


def was_before(text: str) -> str:
    return translate("filing", "“{subject}” was logged before.").format(subject=isolate(subject(text)))


def was_planned(text: str) -> str:
    return translate("filing", "“{subject}” is planned already.").format(subject=isolate(subject(text)))


def called_off(found: Appointment) -> str:
    return translate("filing", "“{subject}” was called off: there is nothing to log.").format(
        subject=isolate(subject(found.subject))
    )


def called_off_but_planned(found: Appointment) -> str:
    return translate("filing", "“{subject}” was called off, and is still planned: drop that meeting.").format(
        subject=isolate(subject(found.subject))
    )


def one_of(count: int, text: str) -> str:
    """Of a calendar that holds more."""
    words = translate("filing", "The calendar holds {count} appointments. Taken: “{subject}”.")
    return words.format(count=QLocale().toString(count), subject=isolate(subject(text)))


def one_at_a_time(text: str) -> str:
    """A second meeting: the log form has room for one."""
    words = translate("filing", "“{subject}” waits: bring it again when this meeting is logged.")
    return words.format(subject=isolate(subject(text)))
