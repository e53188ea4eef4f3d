# SPDX-License-Identifier: MIT
"""The morning briefing: what a day holds, as its page and its notice tell it. Plain data; nothing is written."""

from dataclasses import dataclass
from datetime import date, timedelta

from followup_desk.domain.records import FollowUpCard, Question
from followup_desk.services import agenda, asking, days_off
from followup_desk.services.days_off import Ahead
from followup_desk.services.desk import Desk
from followup_desk.storage import briefing as stored
from followup_desk.storage import follow_ups

SHOWN = 6
"""So many of each kind are named; of more the rest is counted."""
BIRTHDAYS_SHOWN = 20


@dataclass(frozen=True)
class Some:
    """Follow-ups of one kind: how many there are, and the first in order of work."""

    count: int = 0
    cards: tuple[FollowUpCard, ...] = ()


@dataclass(frozen=True)
class Birthday:
    """`whose` is empty for the contact's own, else a name; `age` is None where the year is not known."""

    contact_id: int
    name: str
    whose: str
    age: int | None


@dataclass(frozen=True)
class Briefing:
    """`others` are due today, too: nobody was promised anything, and they are no cards. `questions` are the first that
    wait, of `question_count`, which is counted no further than `asking.COUNTED`."""

    day: date
    promises: Some
    cards: Some
    late: Some
    others: Some
    question_count: int
    questions: tuple[Question, ...]
    days_off: Ahead | None
    birthdays: tuple[Birthday, ...]

    @property
    def due(self) -> tuple[Some, ...]:
        """All that is to be done, by kind."""
        return self.promises, self.cards, self.late, self.others

    def is_empty(self) -> bool:
        """Nothing of all that."""
        return not (any(kind.count for kind in self.due) or self.question_count or self.days_off or self.birthdays)

    def is_only(self, follow_up_ids: set[int]) -> bool:
        """Does it tell of nothing but this one follow-up?"""
        cards = {card.follow_up.id for kind in self.due for card in kind.cards}
        alone = sum(kind.count for kind in self.due) == 1 and cards == follow_up_ids
        return alone and not (self.question_count or self.days_off or self.birthdays)


def of_today(desk: Desk) -> Briefing:
    """As the desk stands now."""
    today, now = desk.today(), desk.seconds()
    counts = stored.counts(desk.db, today, desk.zone, now)
    questions = asking.waiting(desk, asking.COUNTED)

    def some(kind: stored.DueKind) -> Some:
        count = counts.get(kind, 0)
        if not count:
            return Some()
        if kind == "late":
            return Some(count, _late(desk))
        return Some(count, tuple(stored.first_of(desk.db, kind, today, desk.zone, now, SHOWN)))

    return Briefing(
        day=today,
        promises=some("promise"),
        cards=some("card"),
        late=some("late"),
        others=some("other"),
        question_count=len(questions),
        questions=tuple(questions[:SHOWN]),
        days_off=days_off.ahead(desk),
        birthdays=_birthdays(desk),
    )


def _late(desk: Desk) -> tuple[FollowUpCard, ...]:
    """Thank-yous that are not late yet stand last in the order of work."""
    yesterday = desk.today() - timedelta(days=1)
    found = follow_ups.section(desk.db, None, yesterday, desk.today(), desk.zone, desk.seconds(), SHOWN)
    return tuple(card for card in found if agenda.is_late(desk, card.follow_up, desk.today()))


def _birthdays(desk: Desk) -> tuple[Birthday, ...]:
    today = desk.today()
    return tuple(
        Birthday(contact_id, name, whose, None if year is None else today.year - year)
        for contact_id, name, whose, year in stored.birthdays(desk.db, today, BIRTHDAYS_SHOWN)
    )
