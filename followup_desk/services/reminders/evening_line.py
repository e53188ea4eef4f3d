# SPDX-License-Identifier: MIT
"""The one line of the evening: what was for today and is not done. A day that leaves nothing needs none."""

from collections.abc import Collection
from datetime import datetime, timedelta

from followup_desk.domain.moments import clock_on
from followup_desk.domain.records import FollowUpCard
from followup_desk.services import agenda
from followup_desk.services.desk import Desk
from followup_desk.services.reminders.ringing import Wishes, is_within
from followup_desk.storage import day_notices, troubles

_KIND = "evening"
_BEFORE_QUIET = timedelta(minutes=5)


def moment(desk: Desk, wish: Wishes) -> datetime | None:
    """When today's is said: at the end of work, or just before quiet hours that swallow that. None: not wanted."""
    if not wish.evening:
        return None
    end = clock_on(desk.today(), wish.end, desk.zone)
    if wish.quiet is None or not is_within(wish.quiet, wish.end) or not wish.start < wish.quiet[0] <= wish.end:
        return end
    return clock_on(desk.today(), wish.quiet[0], desk.zone) - _BEFORE_QUIET


def claim(desk: Desk, but: Collection[int], patience: int) -> list[FollowUpCard]:
    """What is left, `but` for what was announced at this very moment; nothing where it was said or is being said."""
    today = desk.today()
    with troubles.told(desk.file), desk.db.transaction():
        now = desk.seconds()
        mine = day_notices.claim(desk.db, _KIND, today, now)
        if not mine and not day_notices.claim_again(desk.db, _KIND, today, now, patience):
            return []
        left = [card for card in agenda.left_today(desk) if card.follow_up.id not in but]
        if not left:
            day_notices.confirm(desk.db, _KIND, today, now, "")
        return left


def is_over(desk: Desk) -> bool:
    """Was today's said, or needed no saying?"""
    return day_notices.is_confirmed(desk.db, _KIND, desk.today())


def confirm(desk: Desk, server: str) -> None:
    """The screen has it."""
    with troubles.told(desk.file), desk.db.transaction():
        day_notices.confirm(desk.db, _KIND, desk.today(), desk.seconds(), server)
