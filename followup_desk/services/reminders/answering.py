# SPDX-License-Identifier: MIT
"""What a button of a notice does to the follow-up, and the word that is noted of it."""

from datetime import date, timedelta

from followup_desk.domain.moments import clock_on, later
from followup_desk.services import preferences, rulebook
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
        morning = clock_on(next_working_day(desk), preferences.start_of_work(desk), desk.zone)
        follow_ups.snooze(desk, follow_up_id, morning)
        return SNOOZED
    return OPENED


def next_working_day(desk: Desk) -> date:
    """The first day after today that is worked; tomorrow, where none is for more than a year."""
    return rulebook.read(desk).book.work_days.after(desk.today())
