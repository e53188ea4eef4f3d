# SPDX-License-Identifier: MIT
"""Catching up after an absence: what is late and promised to nobody is spread over the next working days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import Due, day_of, due_at, local
from followup_desk.domain.records import FollowUp, FollowUpCard
from followup_desk.domain.rules import catching_up, closing
from followup_desk.services import agenda, rulebook
from followup_desk.services.acts import follow_up_plans
from followup_desk.services.desk import Desk
from followup_desk.storage import follow_up_edits, journal

MOST_DAYS = 60


@dataclass(frozen=True)
class Late:
    """What is late, in order of work: what would be moved, and the promises, which stay."""

    movable: list[FollowUpCard]
    promised: list[FollowUpCard]


def look(desk: Desk) -> Late:
    """All that was due before today."""
    cards = [card for card in agenda.due(desk) if _day(desk, card) < desk.today()]
    return Late(
        [card for card in cards if not card.follow_up.promised], [card for card in cards if card.follow_up.promised]
    )


def late(desk: Desk) -> list[FollowUpCard]:
    """What would be moved, in order of work: due before today, and not promised."""
    return look(desk).movable


def spread(desk: Desk, cards: Sequence[FollowUpCard], days: int) -> list[tuple[FollowUpCard, date]]:
    """Each with the day that it would move to, over that many working days. Refused for no days, or too many."""
    if not 1 <= days <= MOST_DAYS:
        raise Refused(translate("refusals", "Say over how many working days, from 1 to {most}.").format(most=MOST_DAYS))
    given = catching_up.spread(cards, days, desk.today(), rulebook.read(desk).book.work_days)
    return [(card, _in_time(desk, card.follow_up, day)) for card, day in given]


def catch_up(desk: Desk, days: int) -> int:
    """Moves what is late to that many working days, from today on, in the order of work; a time of day stays. Returns
    how many were moved. Refused for no days, or too many."""
    with desk.act("catch-up") as act:
        cards = late(desk)
        for card, day in spread(desk, cards, days):
            due = _moved(desk, card.follow_up.due, day)
            begun = follow_up_plans.day_has_begun(desk, due)
            columns = follow_up_edits.due_columns(due, day_begun=begun)
            columns["planned_interval"] = follow_up_plans.interval_moved(desk, card.follow_up, due)
            follow_up_edits.set_columns(act, card.follow_up, **columns, snoozed_until=None)
        journal.name_act(act, "follow_ups.caught_up", {"count": str(len(cards)), "days": str(days)})
    return len(cards)


def _in_time(desk: Desk, follow_up: FollowUp, day: date) -> date:
    """Not after the occasion of a card, unless that has gone by."""
    occasion = closing.occasion_day(follow_up)
    return day if occasion is None else min(day, max(occasion, desk.today()))


def _moved(desk: Desk, due: Due, day: date) -> Due:
    """The same time of day, where it is still to come; else the day."""
    if due.at is None or due.zone is None:
        return Due(day)
    moved = due_at(datetime.combine(day, local(due.at, due.zone).time()), due.zone)
    return moved if moved.at is not None and moved.at > desk.now() else Due(day)


def _day(desk: Desk, card: FollowUpCard) -> date:
    return day_of(card.follow_up.due, desk.zone)
