# SPDX-License-Identifier: MIT
"""The shelf of resources: what there is to give, what fits whom, and who has had what."""

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.shelf import Fit, Fitting, Had, HadBy, Resource
from followup_desk.services.desk import Desk
from followup_desk.storage import resources
from followup_desk.storage import shelf as stored

MOST_FITTING = 50
"""Whom or what something fits is a choice to make, not a list to work off."""


def titles(desk: Desk) -> list[str]:
    """Everything on the shelf, by title."""
    return resources.titles(desk.db)


def suggested(desk: Desk, contact_id: int) -> str | None:
    """What to bring: not yet given, and sharing most tags with the contact and their needs."""
    return resources.suggested(desk.db, contact_id)


def page(desk: Desk, text: str, offset: int, limit: int) -> list[Resource]:
    """Resources by title, of a search; those off the shelf, which somebody has had, come last."""
    return stored.page(desk.db, text, offset, limit)


def count(desk: Desk) -> int:
    """How many there are to give."""
    return stored.count(desk.db)


def resource(desk: Desk, resource_id: int) -> Resource:
    """One of them, also off the shelf. Refused when there is none of that number."""
    found = stored.resource(desk.db, resource_id)
    if found is None:
        raise Refused(translate("refusals", "That is not on the shelf any more."))
    return found


def had_by(desk: Desk, resource_id: int, offset: int = 0, limit: int = 50) -> list[HadBy]:
    """Who has had it, the latest first."""
    return stored.had_by(desk.db, resource_id, offset, limit)


def fits(desk: Desk, resource_id: int) -> list[Fit]:
    """Whom it would fit and who has not had it, the best first."""
    return stored.fits(desk.db, resource_id, MOST_FITTING)


def had(desk: Desk, contact_id: int, offset: int = 0, limit: int = 50) -> list[Had]:
    """What somebody was given, the latest first."""
    return stored.had(desk.db, contact_id, offset, limit)


def fitting(desk: Desk, contact_id: int, limit: int = MOST_FITTING) -> list[Fitting]:
    """What would fit somebody who has not had it, the best first."""
    return stored.fitting(desk.db, contact_id, limit)
