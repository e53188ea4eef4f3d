# SPDX-License-Identifier: MIT
"""R14: what nobody has confirmed for long is stale; what came back is asked about at once."""

from collections.abc import Iterable
from datetime import date, timedelta

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Proposal
from followup_desk.domain.records import Contact, Fact, Method, Reason
from followup_desk.domain.rules.numbers import Rulebook
from followup_desk.domain.words import Kind

CAME_BACK = ("bounced", "returned")


def is_stale(fact: Fact, today: date, book: Rulebook) -> bool:
    """Was it confirmed so long ago that it should be asked about again? What was never confirmed is not stale: nobody
    knows since when it stands."""
    if fact.confirmed_on is None or not book.has("R14"):
        return False
    return today - fact.confirmed_on >= timedelta(days=book.numbers.r14_days)


def newly_came_back(before: Iterable[Method], after: Iterable[Method]) -> list[Method]:
    """The ways to reach them that came back with this change."""
    known = {(each.kind, each.value) for each in before if each.state in CAME_BACK}
    return [each for each in after if each.state in CAME_BACK and (each.kind, each.value) not in known]


def ask_for_the_right_one(person: Contact, came_back: Iterable[Method], today: date, book: Rulebook) -> Proposal | None:
    """A call for today to somebody followed; None where nothing came back."""
    reasons = tuple(Reason("R14.came_back", {"value": each.value, "state": each.state}) for each in came_back)
    if not reasons or not person.followed or not book.has("R14") or person.id is None:
        return None
    return Proposal(contact_id=person.id, due=Due(today), channel=Kind.CALL, rule="R14", reasons=reasons)
