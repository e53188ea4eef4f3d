# SPDX-License-Identifier: MIT
"""The one line of the evening: what was for today and is not done, and on the evening before days off what was promised
for them. A day that leaves nothing needs none.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from followup_desk.domain.moments import clock_on
from followup_desk.services import agenda, days_off
from followup_desk.services.days_off import Ahead
from followup_desk.services.desk import Desk
from followup_desk.services.reminders import day_notes, day_words
from followup_desk.services.reminders.notice import Notice
from followup_desk.services.reminders.ringing import Wishes, is_within
from followup_desk.storage import troubles

_BEFORE_QUIET = timedelta(minutes=5)


def moment(desk: Desk, wish: Wishes) -> datetime | None:
    """When today's is said: at the end of work, or just before quiet hours that swallow that. None: not wanted."""
    if not wish.evening:
        return None
    end = clock_on(desk.today(), wish.end, desk.zone)
    if wish.quiet is None or not is_within(wish.quiet, wish.end) or not wish.start < wish.quiet[0] <= wish.end:
        return end
    return clock_on(desk.today(), wish.quiet[0], desk.zone) - _BEFORE_QUIET


def notice(desk: Desk, wish: Wishes, but: Collection[int], patience: int) -> Notice | None:
    """Claims today's and says what is left, `but` for what was announced at this very moment; None where its time has
    not come, nothing is left, or it was said or is being said."""
    tag, at = day_notes.tag(day_notes.EVENING, desk.today()), moment(desk, wish)
    if at is None or at > desk.now() or day_notes.is_over(desk, tag):
        return None
    with troubles.told(desk.file), desk.db.transaction():
        if not day_notes.claim(desk, tag, patience):
            return None
        left = [card for card in agenda.left_today(desk) if card.follow_up.id not in but]
        ahead = _promised(desk)
        if not left and ahead is None:
            day_notes.confirm(desk, tag, "")
            return None
    return day_words.evening(tag, left, ahead, desk.now(), names=wish.names)


def is_needed(desk: Desk) -> bool:
    """Is there still something to say?"""
    return bool(agenda.left_today(desk) or _promised(desk))


def _promised(desk: Desk) -> Ahead | None:
    return days_off.ahead(desk) if days_off.begins_tomorrow(desk) else None
