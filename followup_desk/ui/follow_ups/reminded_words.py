# SPDX-License-Identifier: MIT
"""When a follow-up was announced, where, and what the user did with it."""

from PySide6.QtCore import QCoreApplication

from followup_desk.services.desk import Desk
from followup_desk.services.reminders import answering, receipts, ringing
from followup_desk.ui.follow_ups import past_words
from followup_desk.ui.look.due_words import moment_words

translate = QCoreApplication.translate
SHOWN_RECEIPTS = 5


def announced(desk: Desk, follow_up_id: int) -> str:
    """When it was brought to the user, where, and what they did with it, a line each time."""
    held = ringing.hold(desk, ringing.wishes(desk))
    lines = []
    if held is not None:
        waits = translate("why_dialog", "Reminders are held back until {when}.")
        lines.append(waits.format(when=moment_words(held.until, desk.now())))
    for receipt in receipts.of_follow_up(desk, follow_up_id)[:SHOWN_RECEIPTS]:
        at = past_words.moment(desk, receipt.shown_at or receipt.claimed_at)
        where = receipt.server or translate("why_dialog", "in this window only")
        lines.append(", ".join(part for part in (at, where, _answer(receipt.answer)) if part))
    return "\n".join(lines)


def _answer(word: str | None) -> str:
    told = {
        answering.DONE: translate("why_dialog", "you pressed Done"),
        answering.SNOOZED: translate("why_dialog", "you snoozed it"),
        answering.OPENED: translate("why_dialog", "you opened it"),
        answering.EXPIRED: translate("why_dialog", "it went by itself"),
        answering.DISMISSED: translate("why_dialog", "you waved it away"),
        answering.ELSEWHERE: translate("why_dialog", "you saw to it here"),
    }
    return told.get(word or "", "")
