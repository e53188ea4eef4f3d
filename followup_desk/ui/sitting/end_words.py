# SPDX-License-Identifier: MIT
"""The words of the end of a sitting."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.records import Interaction
from followup_desk.services.one_sitting import OneSitting
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.sitting.sitting_words import kinds, number

translate = QCoreApplication.translate


def title(sitting: OneSitting, waiting: int) -> str:
    """How it ended."""
    if not sitting.queue.all():
        return translate("end", "Nobody is waiting for you today")
    if not waiting:
        return translate("end", "Everybody for today is done")
    if sitting.is_time_up and sitting.minutes == 1:
        return translate("end", "Your minute is up")
    if sitting.is_time_up:
        return translate("end", "Your {count} minutes are up").format(count=number(sitting.minutes))
    return translate("end", "That is all for this sitting")


def below(sitting: OneSitting) -> str:
    """What that means for the day."""
    if not sitting.queue.all():
        return translate("end", "Nothing is due, so the day counts. Enjoy it.")
    if sitting.habit.counts:
        return translate("end", "The day counts.")
    return translate("end", "The day counts once the minutes are reached, or the queue is empty.")


def done(happened: Sequence[Interaction], away: int, left: int) -> str:
    """What was done by kind, what was put off, and who was set aside for today."""
    parts = [text for _kind, text in kinds(happened)]
    if away:
        parts.append(translate("end", "Put off or dropped: {count}").format(count=number(away)))
    if left:
        parts.append(translate("end", "Set aside for today: {count}").format(count=number(left)))
    return joined(parts)


def waiting(count: int, promised: int) -> str:
    """Who is due and was not seen to; promises by name of their kind, as they should not wait."""
    if not count:
        return ""
    if count == 1:
        return translate("end", "One follow-up, promised") if promised else translate("end", "One follow-up")
    if not promised:
        return translate("end", "{count} follow-ups, none of them promised").format(count=number(count))
    if promised == 1:
        return translate("end", "{count} follow-ups, one of them promised").format(count=number(count))
    return translate("end", "{count} follow-ups, {promised} of them promised").format(
        count=number(count), promised=number(promised)
    )
