# SPDX-License-Identifier: MIT
"""The shelf of resources: what there is to give, and what fits whom."""

from followup_desk.services.desk import Desk
from followup_desk.storage import resources


def titles(desk: Desk) -> list[str]:
    """Everything on the shelf, by title."""
    return resources.titles(desk.db)


def suggested(desk: Desk, contact_id: int) -> str | None:
    """What to bring: not yet given, and sharing most tags with the contact and their needs."""
    return resources.suggested(desk.db, contact_id)
