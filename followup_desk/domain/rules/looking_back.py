# SPDX-License-Identifier: MIT
"""What has happened with a contact, as the rules look back on it (RULES, "Words").

A history is what stands on one contact's timeline, oldest first. "Last" and "in a row" go by moment and pass over
what has no outcome.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from followup_desk.domain.rules.closing import is_conversation, is_touch
from followup_desk.domain.words import IN_PERSON, NO_TOUCH, Kind, Outcome

PROMISED = "promised"
"""Stands among the rules of what was closed where one of them was promised."""


@dataclass(frozen=True, kw_only=True)
class Past:
    """Something that happened at a moment, which was on the local `day`.

    `closed` are the rules of the contact's follow-ups that it did ("" for the user's own), `gave` whether they got
    something of value by it.
    """

    at: datetime
    day: date
    kind: Kind
    incoming: bool = False
    outcome: Outcome | None = None
    asked: bool = False
    closed: frozenset[str] = frozenset()
    gave: bool = False

    @property
    def is_conversation(self) -> bool:
        return is_conversation(self.kind, self.outcome, self.incoming)

    @property
    def is_touch(self) -> bool:
        return is_touch(self.kind, self.incoming)

    @property
    def is_missed_call(self) -> bool:
        """They tried to reach the user, who was not there."""
        return self.incoming and self.outcome is Outcome.NO_ANSWER


def with_one_more(history: Sequence[Past], one: Past) -> tuple[Past, ...]:
    """The history with something at its moment, after what was at the same one."""
    return (*(each for each in history if each.at <= one.at), one, *(each for each in history if each.at > one.at))


def before(history: Iterable[Past], one: Past) -> tuple[Past, ...]:
    """What came before it, oldest first."""
    earlier = []
    for each in history:
        if each is one:
            break
        earlier.append(each)
    return tuple(earlier)


def last_outcome(history: Sequence[Past]) -> Outcome | None:
    """How the latest ended that has an outcome."""
    return next((each.outcome for each in reversed(history) if each.outcome is not None), None)


def last_conversation(history: Sequence[Past]) -> Past | None:
    """When they were spoken with last."""
    return next((each for each in reversed(history) if each.is_conversation), None)


def put_off_in_a_row(history: Sequence[Past]) -> tuple[Past, ...]:
    """The latest push-offs and attempts in a row, latest first (R4).

    What did an R2 and has no outcome stayed without an answer and counts, too; what they send breaks the row, unless it
    pushes off.
    """
    return tuple(_put_off(history))


def _put_off(history: Sequence[Past]) -> Iterator[Past]:
    for each in reversed(history):
        if each.outcome is Outcome.PUSHED_OFF or (each.outcome is Outcome.NO_ANSWER and not each.incoming):
            yield each
        elif each.outcome is not None or (each.incoming and each.kind not in NO_TOUCH):
            return
        elif "R2" in each.closed and each.kind not in IN_PERSON:
            yield each


def attempts_in_a_row(history: Sequence[Past]) -> int:
    """How many attempts in a row the latest outcomes are; their own missed call ends the row."""
    count = 0
    for each in reversed(history):
        if each.outcome is Outcome.NO_ANSWER and not each.incoming:
            count += 1
        elif each.outcome is not None:
            break
    return count
