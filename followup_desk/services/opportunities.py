# SPDX-License-Identifier: MIT
"""Opportunities: one with what is next and what happened on it, all that are open, and when a yes came so far."""

from typing import Literal

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.records import FollowUpCard, Interaction, OpenOpportunity, Opportunity
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.storage import follow_ups, timeline
from followup_desk.storage import opportunities as stored

Order = Literal["age", "next", "concern"]
_SLICE = 500
ORDERS: tuple[Order, ...] = ("age", "next", "concern")
"""Oldest first; without a next step first, then by its day; with an open concern first."""


def opportunity(desk: Desk, opportunity_id: int) -> Opportunity:
    """One of them, whatever its answer. Refused when it is not there, or is of somebody in the trash."""
    found = stored.opportunity(desk.db, opportunity_id)
    if found is None:
        raise Refused(translate("refusals", "That opportunity is not there any more."))
    people.living(desk, found.contact_id)
    return found


def open_ones(desk: Desk, order: Order, text: str, limit: int, offset: int = 0) -> list[OpenOpportunity]:
    """A page of all that are open and hold every word of a text in title, concern or name; never ordered by money."""
    return stored.open_ones(desk.db, order, text, limit, offset)


def count_open(desk: Desk, text: str = "") -> tuple[int, int]:
    """How many are open, and how many of them have no next step though nobody rests."""
    return stored.count_open(desk.db, text)


def next_steps(desk: Desk, one: Opportunity) -> list[FollowUpCard]:
    """Open follow-ups of an opportunity, and what is next with the contact and belongs to none, first due first."""
    return [] if one.answer else follow_ups.open_of_opportunity(desk.db, one.id, one.contact_id)


def happened(desk: Desk, opportunity_id: int, limit: int, offset: int = 0) -> list[Interaction]:
    """What happened on it, newest first."""
    return timeline.of_opportunity(desk.db, opportunity_id, limit, offset)


def entry(desk: Desk, interaction_id: int) -> Interaction | None:
    """Something that happened; None where it was taken back."""
    found = timeline.by_ids(desk.db, [interaction_id])
    return found[0] if found else None


class YesMeter:
    """The median of touches to a yes (R6), kept until there is another yes.

    It is shown with everybody, and to count all takes half a second where there are tens of thousands: by slices.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._counted_for: tuple[int, int] | None = None
        self._counting_for: tuple[int, int] | None = None
        self._last = 0
        self._touches: list[int] = []
        self._median: int | None = None

    def known(self) -> int | None:
        """As it was counted last; None until there are five yeses."""
        return self._median

    def go_on(self) -> bool:
        """Count the next slice, where there is another yes than were counted; True while there is more to count."""
        if self._counting_for is None:
            self._begin()
        if self._counting_for is None:
            return False
        found = stored.touches_of_yeses(self._desk.db, self._last, _SLICE)
        self._touches += [touches for _, touches in found]
        if len(found) == _SLICE:
            self._last = found[-1][0]
            return True
        self._median = people.median_of_yeses(self._touches)
        self._counted_for, self._counting_for = self._counting_for, None
        return False

    def _begin(self) -> None:
        yeses = stored.yeses(self._desk.db)
        if yeses != self._counted_for:
            self._counting_for, self._last, self._touches = yeses, 0, []
