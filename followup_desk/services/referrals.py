# SPDX-License-Identifier: MIT
"""Who introduced somebody, and whom they introduced themselves (R16)."""

from followup_desk.services.desk import Desk
from followup_desk.storage import referrals

MOST = 50
"""More are not listed."""


def referrer(desk: Desk, contact_id: int) -> tuple[int, str] | None:
    """Who introduced them: number and name; None for nobody, and for somebody in the trash."""
    return referrals.referrer(desk.db, contact_id)


def referred(desk: Desk, contact_id: int) -> list[tuple[int, str]]:
    """Whom they introduced, the latest first."""
    return referrals.referred(desk.db, contact_id, MOST)
