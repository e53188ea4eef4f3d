# SPDX-License-Identifier: MIT
"""Something that happened in one line, as *Why?* tells of it: when, what it was, how it ended, and its first words."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.punctuation import labelled, quoted
from followup_desk.domain.records import Interaction
from followup_desk.services import wording
from followup_desk.services.desk import Desk
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.person.timeline_words import outcome_chip

translate = QCoreApplication.translate
_FIRST_WORDS = 90


def moment(desk: Desk, at: datetime | None) -> str:
    """ "Mon 16 Nov, 11:20", on the clocks of here; nothing for none."""
    if at is None:
        return ""
    here = at.astimezone(desk.now().tzinfo)
    return f"{short_day(here.date(), desk.today())}, {here:%H:%M}"


def day(desk: Desk, on: date) -> str:
    """ "Mon 16 Nov", with the year where it is not this one."""
    return short_day(on, desk.today())


def entry(desk: Desk, each: Interaction) -> str:
    """ "Mon 16 Nov, 11:20, call, put off: “Budget meeting moved…”"."""
    kind = wording.channel_in_words(each.kind)
    parts = [
        moment(desk, each.at),
        translate("past_words", "their {kind}").format(kind=kind) if each.incoming else kind,
    ]
    if each.outcome is not None:
        parts.append(outcome_chip(each.outcome)[0])
    line = ", ".join(parts)
    return labelled(line, quoted(isolate(first_words(each.notes)))) if each.notes.strip() else line


def first_words(notes: str) -> str:
    """The beginning of a note, on one line."""
    line = " ".join(notes[: _FIRST_WORDS * 4].split())
    return line if len(line) <= _FIRST_WORDS else line[: _FIRST_WORDS - 1].rstrip() + "…"
