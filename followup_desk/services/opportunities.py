# SPDX-License-Identifier: MIT
"""Opportunities: one with what is next and what happened on it, all that are open, and when a yes came so far."""

from typing import Literal

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import FollowUpCard, Interaction, OpenOpportunity, Opportunity
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.storage import follow_ups, timeline
from followup_desk.storage import opportunities as stored

Order = Literal["age", "next", "concern"]
ORDERS: tuple[Order, ...] = ("age", "next", "concern")
"""Oldest first; without a next step first, then by its day; with an open concern first."""


def opportunity(desk: Desk, opportunity_id: int) -> Opportunity:
    """One of them, whatever its answer. Refused when it is not there, or is of somebody in the trash."""
    found = stored.opportunity(desk.db, opportunity_id)
    if found is None:
        raise Refused("That opportunity is not there any more.")
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


class YesMeter:
    """The median of touches to a yes (R6), kept until there is another yes.

    To count all takes half a second where there are tens of thousands, and it is shown with everybody.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._counted_for: tuple[int, int] | None = None
        self._median: int | None = None

    def known(self) -> int | None:
        """As it was counted last."""
        return self._median

    def count(self) -> int | None:
        """As it is; None until there are five yeses."""
        yeses = stored.yeses(self._desk.db)
        if yeses != self._counted_for:
            self._counted_for = yeses
            self._median = people.touches_to_a_yes(self._desk)
        return self._median
