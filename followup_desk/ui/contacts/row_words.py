# SPDX-License-Identifier: MIT
"""A contact's row in words: the two lines that are painted, the chip, and all of it for a screen reader."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.records import ContactRow
from followup_desk.ui.look.due_words import Tone, chip_for, snoozed

translate = QCoreApplication.translate

_SPOKEN_CHARACTERS = 200


def name_line(row: ContactRow) -> str:
    """The name, or what stands for it."""
    return row.display or row.organisation or translate("row_words", "No name")


def work_line(row: ContactRow) -> str:
    """Title and organisation, as far as they are known; in some lists why they stand there."""
    if row.remark:
        return row.remark[:1].upper() + row.remark[1:]
    return " · ".join(part for part in (row.title, row.organisation) if part)


def chip(row: ContactRow, now: datetime) -> tuple[str, Tone] | None:
    """What the chip says: a question that waits comes first, then the next due moment."""
    if row.question:
        return translate("row_words", "question"), "mute"
    if row.next and row.snoozed_until and row.snoozed_until > now:
        return snoozed(row.snoozed_until, now, short=True), "mute"
    return chip_for(row.next, now) if row.next else None


def spoken(row: ContactRow, now: datetime) -> str:
    """The whole row as one line of text."""
    parts = [name_line(row), row.title, row.organisation, row.remark]
    if row.question:
        parts.append(translate("row_words", "a question waits"))
    if row.next and row.snoozed_until and row.snoozed_until > now:
        parts.append(snoozed(row.snoozed_until, now))
    elif row.next:
        parts.append(_spoken_due(chip_for(row.next, now)))
    if row.next_promised:
        parts.append(translate("row_words", "promised"))
    return ", ".join(part[:_SPOKEN_CHARACTERS] for part in parts if part)


def _spoken_due(words: tuple[str, Tone]) -> str:
    text, tone = words
    if tone == "late":
        return text
    return translate("row_words", "next {when}").format(when=text)
