# SPDX-License-Identifier: MIT
"""Who stands behind the plots of one's own follow-up: what was answered, whom one met, and who waits."""

from dataclasses import dataclass
from datetime import datetime

from followup_desk.domain.words import Kind, Outcome


@dataclass(frozen=True)
class Answered:
    """An opportunity that came to a yes or a no, after so many touches (R6). `answered_at` is UTC, None if unknown."""

    opportunity_id: int
    contact_id: int
    name: str
    title: str
    answer: Outcome
    answered_at: datetime | None
    touches: int


@dataclass(frozen=True)
class Met:
    """A meeting or lunch, and when and how it was thanked for: None and empty where it was not."""

    interaction_id: int
    contact_id: int
    name: str
    kind: Kind
    at: datetime
    thanked_at: datetime | None = None


@dataclass(frozen=True)
class Waiting:
    """Somebody with an open opportunity. `spoke_at` is the last conversation, None where there was none yet; then they
    wait since they came on the desk."""

    opportunity_id: int
    contact_id: int
    name: str
    title: str
    amount: int | None
    currency: str | None
    since: datetime
    spoke_at: datetime | None
