# SPDX-License-Identifier: MIT
"""What a button of a notice does to the follow-up, and the word that is noted of it."""

from datetime import datetime, timedelta

from followup_desk.domain.moments import clock_on, later
from followup_desk.services import preferences
from followup_desk.services.acts import follow_ups, how_it_went
from followup_desk.services.desk import Desk
from followup_desk.services.reminders import notice_words

DONE, SNOOZED, OPENED, DISMISSED = "done", "snoozed", "opened", "dismissed"
EXPIRED, ELSEWHERE = "expired", "handled"
"""Its time on the screen was over; it was seen to in the program."""
_SPANS = {notice_words.SNOOZE_15: timedelta(minutes=15), notice_words.SNOOZE_60: timedelta(hours=1)}


def answer(desk: Desk, follow_up_id: int, key: str) -> str:
    """Does it, and returns the word. Refused when the follow-up is not open any more."""
    if key == notice_words.DONE:
        how_it_went.done_at_once(desk, follow_up_id)
        return DONE
    if key in _SPANS:
        follow_ups.snooze(desk, follow_up_id, later(desk.now(), _SPANS[key]))
        return SNOOZED
    if key == notice_words.SNOOZE_TOMORROW:
        follow_ups.snooze(desk, follow_up_id, tomorrow(desk))
        return SNOOZED
    return OPENED


def tomorrow(desk: Desk) -> datetime:
    """When work begins tomorrow."""
    return clock_on(desk.today() + timedelta(days=1), preferences.start_of_work(desk), desk.zone)
