# SPDX-License-Identifier: MIT
"""What to mind of the day that a log agrees on: a planned day off, no working day, quiet hours."""

from followup_desk.domain.moments import Due
from followup_desk.services import plan_hints
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.plan_hints import lines


def day_to_mind(desk: Desk, due: Due | None, *, promised: bool) -> list[str]:
    """A sentence each, as where a follow-up is planned by itself; nothing where no day was named."""
    return [] if due is None else list(lines(plan_hints.of_day(desk, due, promised), desk.today()))
