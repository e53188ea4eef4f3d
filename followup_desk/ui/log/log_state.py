# SPDX-License-Identifier: MIT
"""What stands in the log form, as plain values: what a draft keeps, and what becomes a LogEntry.

Days and people stay as they were typed, so that a draft found after a crash reads as it did.
"""

from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from followup_desk.domain.moments import Due
from followup_desk.domain.records import LogEntry
from followup_desk.domain.words import Kind, Outcome

Form = dict[str, str | bool | int | list[int]]


@dataclass(frozen=True)
class LogState:
    """`channel` None is the contact's usual one. `answers` is not typed: the follow-up that Done was pressed on."""

    kind: Kind = Kind.CALL
    notes: str = ""
    gave: str = ""
    outcome: Outcome | None = None
    said: str = ""
    next_text: str = ""
    when: str = ""
    channel: Kind | None = None
    promised: bool = False
    at: str = ""
    for_id: int | None = None
    opportunity: str = ""
    with_names: str = ""
    minutes: int = 0
    amount: str = ""
    concern: str = ""
    incoming: bool = False
    significant: bool = False
    asked: bool = False
    distracted: bool = False
    proposal: bool = False
    concern_settled: bool = False
    also: tuple[int, ...] = ()
    keeps: tuple[int, ...] = ()
    confirmed: tuple[int, ...] = ()

    def touched(self, begun: "LogState") -> bool:
        """Whether anything was typed since it began; another kind alone is not worth keeping."""
        return replace(self, kind=begun.kind, for_id=begun.for_id) != begun


@dataclass(frozen=True)
class Understood:
    """What the words in the form were read as."""

    at: datetime | None = None
    said: Due | None = None
    next_due: Due | None = None
    with_ids: tuple[int, ...] = ()
    amount: int | None = None


def to_form(state: LogState, *, is_open: bool) -> Form:
    """For a draft: only what differs from an empty form, and whether the form was open."""
    empty = asdict(LogState())
    kept = {name: value for name, value in asdict(state).items() if value is not None and value != empty[name]}
    plain = {name: _plain(value) for name, value in kept.items()}
    return {"kind": str(state.kind), "open": is_open, **plain}


def from_form(form: Form) -> LogState:
    """From a draft; what it does not know or cannot be is left out, so that an old draft still opens."""
    empty = LogState()
    read = {each.name: _read(each.name, form.get(each.name), getattr(empty, each.name)) for each in fields(LogState)}
    known = {name: value for name, value in read.items() if value is not None}
    return replace(empty, **known)  # type: ignore[arg-type]  # _read gives each its own type


def replaced(state: LogState, kind: Kind | None, for_id: int | None) -> LogState:
    """The state for another follow-up, and another kind where one is asked for."""
    return replace(state, kind=kind or state.kind, for_id=for_id)


def about(state: LogState, outcome: Outcome | None, opportunity: str) -> LogState:
    """The state with how it ended and what it was about, where that is asked for."""
    return replace(state, outcome=outcome or state.outcome, opportunity=opportunity or state.opportunity)


def entry(state: LogState, contact_id: int, read: Understood) -> LogEntry:
    """What is to be logged. A time of day that they named makes the step the user's own, promised."""
    made = LogEntry(
        contact_id=contact_id,
        kind=state.kind,
        outcome=state.outcome,
        notes=state.notes.strip(),
        at=read.at,
        incoming=state.incoming,
        minutes=state.minutes or None,
        with_ids=read.with_ids,
        gave=state.gave.strip(),
        for_id=state.for_id,
        also=state.also,
        keeps=state.keeps,
        confirmed=state.confirmed,
        opportunity=state.opportunity,
        amount=read.amount,
        significant=state.significant,
        asked=state.asked,
        distracted=state.distracted,
        proposal=state.proposal,
        concern=state.concern.strip(),
        concern_settled=state.concern_settled and not state.concern.strip(),
        next_text=state.next_text.strip(),
        next_channel=state.channel,
    )
    if state.outcome is not Outcome.PUSHED_OFF:
        return replace(made, next_due=read.next_due, promised=state.promised)
    if read.said is not None and read.said.at is not None:
        return replace(made, next_due=read.said, next_channel=state.channel or state.kind, promised=True)
    return replace(made, said=read.said.day if read.said else None)


def _read(name: str, value: object, default: object) -> object:
    """The value as the field has it; None for one that does not fit."""
    if name in ("kind", "channel"):
        return _word(Kind, value)
    if name == "outcome":
        return _word(Outcome, value)
    if name == "for_id":
        return value if _is_number(value) else None
    if isinstance(default, tuple):
        return tuple(value) if isinstance(value, list) and all(map(_is_number, value)) else None
    return value if type(value) is type(default) else None


def _plain(value: Any) -> Any:
    """As a draft can hold it."""
    return str(value) if isinstance(value, StrEnum) else list(value) if isinstance(value, tuple) else value


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _word(words: type[Kind] | type[Outcome], value: object) -> Kind | Outcome | None:
    return words(value) if isinstance(value, str) and value in set(words) else None
