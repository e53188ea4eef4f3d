# SPDX-License-Identifier: MIT
"""One sitting as it goes on: its queue, the time really sat, and what happened in it; kept as it goes."""

from collections.abc import Sequence
from dataclasses import dataclass

from followup_desk.domain.records import Contact, Fact, FollowUp, FollowUpCard, Interaction, Method, Opportunity
from followup_desk.domain.rules import sitting_queue, sitting_time
from followup_desk.domain.rules.closing import is_beside
from followup_desk.domain.rules.sitting_queue import Queue
from followup_desk.domain.rules.sitting_time import SatTime
from followup_desk.domain.shelf import Fitting
from followup_desk.services import agenda, organisations, people, shelf, sittings, timeline
from followup_desk.services.desk import Desk
from followup_desk.services.sittings import Habit

KEPT_EVERY = 60
"""Seconds: a crash takes no more of the time than this."""
LAST = 3
CONFIRMED = 2


@dataclass(frozen=True)
class Turn:
    """All that one needs for a follow-up: whom it is for and what it belongs to, ways to reach them (theirs, then their
    firm's, with its name), what to bring, what to confirm in passing, and what happened last."""

    card: FollowUpCard
    contact: Contact
    opportunity: Opportunity | None
    ways: tuple[tuple[str, Method], ...]
    bring: Fitting | None
    stale: tuple[Fact, ...]
    last: tuple[Interaction, ...]


def turn(desk: Desk, follow_up_id: int) -> Turn:
    """What is shown of a follow-up. Refused where it is not there any more."""
    card = agenda.card(desk, follow_up_id)
    contact = people.living(desk, card.follow_up.contact_id)
    contact_id = card.follow_up.contact_id
    return Turn(
        card,
        contact,
        _opportunity(desk, card.follow_up),
        (*(("", method) for method in contact.methods), *organisations.numbers_for(desk, contact)),
        next(iter(shelf.fitting(desk, contact_id, 1)), None),
        tuple(people.stale_facts(desk, contact)[:CONFIRMED]),
        tuple(timeline.page(desk, contact_id, limit=LAST)),
    )


def _opportunity(desk: Desk, follow_up: FollowUp) -> Opportunity | None:
    """The one that it belongs to; else the only one that is open, unless it stands beside what is sold."""
    known = people.opportunities(desk, follow_up.contact_id)
    if follow_up.opportunity_id is not None:
        return next((one for one in known if one.id == follow_up.opportunity_id), None)
    still_open = [one for one in known if one.answer is None]
    return still_open[0] if len(still_open) == 1 and not is_beside(follow_up) else None


class OneSitting:
    """Begins with whoever is due by now. Several of a day add up; over midnight it goes on as the new day's."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._row: int | None = None
        self._logged: list[int] = []
        self.queue = Queue()
        self._before = self._until = self._kept_seconds = self._done_before = self._kept_done = 0
        self._time = SatTime()
        self._begin_day()
        self.queue = Queue(tuple(sittings.choose(desk, self._until - self._before)))
        self.emptied = self.queue.is_emptied
        if self.emptied:
            self.keep()

    @property
    def current(self) -> int | None:
        """The follow-up whose turn it is."""
        return self.queue.current

    @property
    def seconds(self) -> int:
        """Sat today, with what was sat before."""
        return self._before + self._time.seconds

    @property
    def habit(self) -> Habit:
        """How today stands with it, for the ring; of the run nothing."""
        counts = self.emptied or self.seconds >= 60 * self.minutes
        return Habit(self.seconds, self.minutes, counts, 0)

    @property
    def is_time_up(self) -> bool:
        return self.seconds >= self._until

    def act(self) -> None:
        """The user did something."""
        self._time = sitting_time.act(self._time, self._desk.now())

    def look(self, *, in_front: bool) -> None:
        """Time went on; is the sitting what the user has before them?"""
        self._time = sitting_time.look(self._time, self._desk.now(), in_front=in_front)
        if self._desk.today() != self.day:
            self.keep()
            self._row = None
            self._begin_day()
        elif self._time.seconds - self._kept_seconds >= KEPT_EVERY:
            self.keep()

    def skip(self) -> None:
        """The first goes to the end, or is set aside for today."""
        self.queue = sitting_queue.skip(self.queue)
        self._queue_changed()

    def follow(self) -> bool:
        """Something was written: who is done or put off leaves, what was taken back comes first; whether any was."""
        before = frozenset(self.queue.settled)
        self.queue = sitting_queue.follow(self.queue, *sittings.look(self._desk, self.queue))
        self._queue_changed()
        return bool(before - frozenset(self.queue.settled))

    def go_on(self) -> None:
        """As long again, with whoever is due beside those who wait; nobody who was set aside for today."""
        self._until = self.seconds + 60 * self.minutes
        self.queue = sitting_queue.more(self.queue, sittings.choose(self._desk, 60 * self.minutes, but=self.queue.left))

    def note_log(self, interaction_id: int) -> None:
        """Something was logged in it."""
        self._logged.append(interaction_id)

    def happened(self) -> list[Interaction]:
        """What was logged in it and not taken back."""
        found = (timeline.entry(self._desk, each) for each in self._logged)
        return [each for each in found if each is not None]

    def keep(self) -> None:
        """Write how far it has come; nothing of one that was only looked into."""
        done = len(self.queue.done)
        if self._row is None and not (self._time.seconds or done > self._done_before or self.emptied):
            return
        if self._row is None:
            self._row = sittings.begin(self._desk, self.day)
        self._kept_seconds, self._kept_done = self._time.seconds, done
        sittings.keep(self._desk, self._row, self._time.seconds, max(0, done - self._done_before), emptied=self.emptied)

    def _queue_changed(self) -> None:
        emptied = self.emptied or self.queue.is_emptied
        if emptied != self.emptied or len(self.queue.done) != self._kept_done:
            self.emptied = emptied
            self.keep()

    def _begin_day(self) -> None:
        habit = sittings.of_today(self._desk)
        self.day = self._desk.today()
        self.minutes = habit.minutes
        self.emptied = False
        self._before = habit.seconds
        asked = 60 * habit.minutes
        self._until = asked if habit.seconds < asked else habit.seconds + asked
        self._time = SatTime()
        self._kept_seconds = 0
        self._done_before = self._kept_done = len(self.queue.done)


def names(desk: Desk, happened: Sequence[Interaction]) -> dict[int, str]:
    """Whom it was with, each once, in the order in which it happened."""
    return {each.contact_id: people.name_of(desk, each.contact_id) for each in happened}
