# SPDX-License-Identifier: MIT
"""What rules make of records: what is closed, planned, added, asked and warned of. Nothing of it is stored yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from followup_desk.domain.moments import Due
from followup_desk.domain.records import FollowUp, Reason
from followup_desk.domain.words import FollowUpState, Kind, PromiseState


@dataclass(frozen=True)
class RuleWarning:
    """A rule's objection before saving: nothing is blocked by it."""

    rule: str
    reason: Reason


@dataclass(frozen=True)
class Closing:
    """What becomes of an open follow-up because of something else: its new state, and how its promise ended."""

    follow_up: FollowUp
    state: FollowUpState
    promise: PromiseState | None
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A follow-up that is to be planned: the user's own (`rule` None) or a rule's. `contact_id` is whom it is for.

    `becomes` is the open follow-up that turns into it, so that nothing stands there twice; its due is that one's. Of
    one `plan_key` one at most is open. `interval` is in days: what being late is held against, where that is not the
    time from now to the due day.
    """

    contact_id: int
    due: Due
    channel: Kind
    why: str = ""
    promised: bool = False
    rule: str | None = None
    reasons: tuple[Reason, ...] = ()
    opportunity_id: int | None = None
    occasion_id: int | None = None
    plan_key: str | None = None
    interval: int | None = None
    becomes: int | None = None


@dataclass(frozen=True)
class Addition:
    """All the reasons of an open follow-up, after one was added to them."""

    follow_up_id: int
    contact_id: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Ask:
    """A question that a rule wants asked about a contact; see `Question`."""

    contact_id: int
    rule: str
    key: str
    args: Mapping[str, Any] = field(default_factory=dict)

    @property
    def plan_key(self) -> str:
        """At most one of it is open."""
        return f"{self.key}:{self.contact_id}"
