# SPDX-License-Identifier: MIT
"""A card that comes in again: what its program changed since the last time, on the contact as the user has it now.

Three versions are compared by value: the card as it was (the base), as it is now, and the contact. What only the card
changed is taken, what only the user changed stays, and where both did, the user's word stands and a conflict tells.
A *part* is a method, position, occasion, fact or relation.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from followup_desk.domain import methods
from followup_desk.domain.folding import fold
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Position, Relation
from followup_desk.domain.same_person import compatible, is_nameless

Part = TypeVar("Part", Method, Position, Occasion, Fact, Relation)


@dataclass(frozen=True)
class Conflict:
    """A field in which the contact and the card say different things, in words; the contact's stands."""

    field: str
    ours: str
    theirs: str


@dataclass(frozen=True)
class _Kind:
    """How parts of a kind are told apart, what of them a card may change, and of that what is worth a conflict."""

    field: str
    key: Callable[[Any], Hashable]
    details: tuple[str, ...]
    told: str = ""
    in_order: bool = False


_KINDS = (
    _Kind("methods", lambda each: (each.kind, methods.norm(each.kind, each.value)), ("value", "label"), in_order=True),
    _Kind(
        "positions",
        lambda each: fold(each.organisation),
        ("organisation", "title", "since", "until"),
        "title",
        in_order=True,
    ),
    _Kind("occasions", lambda each: (each.kind, fold(each.whose)), ("whose", "date"), "date"),
    _Kind("facts", lambda each: (fold(each.kind), fold(each.text)), ("kind", "text")),
    _Kind("relations", lambda each: (fold(each.role), fold(each.name)), ("role", "name")),
)


def brought_up(base: Contact | None, theirs: Contact, mine: Contact) -> tuple[Contact, tuple[Conflict, ...]]:
    """The contact with what the card brings, and what it says that the contact does not.

    `base` None is a card from there for the first time: what is empty is filled, and parts are added. Whose contact it
    is (stage, followed, habits, newsletter, referrer, uid) no card changes. `mine` itself where nothing changes.
    """
    if base == theirs:
        return mine, ()
    conflicts: list[Conflict] = []
    changed: dict[str, Any] = {"name": _name(base.name if base else None, theirs.name, mine.name, conflicts)}
    for field in ("note", "zone", "country"):
        was = None if base is None else getattr(base, field) or ""
        changed[field] = _single(field, was, getattr(theirs, field) or "", getattr(mine, field) or "", conflicts)
    for kind in _KINDS:
        were = None if base is None else getattr(base, kind.field)
        changed[kind.field] = _parts(kind, were, getattr(theirs, kind.field), getattr(mine, kind.field), conflicts)
    changed["tags"] = _tags(base.tags if base else (), theirs.tags, mine.tags)
    changed |= {field: changed[field] or None for field in ("zone", "country")}
    brought = replace(mine, **changed)
    return mine if brought == mine else brought, tuple(conflicts)


def _single(field: str, was: str | None, theirs: str, mine: str, conflicts: list[Conflict]) -> str:
    """`was` None is unknown. Only a value that the contact does not have in some spelling is a conflict."""
    if theirs in (mine, was):
        return mine
    if mine == (was or ""):
        return theirs
    if theirs and fold(theirs) not in fold(mine):
        conflicts.append(Conflict(field, mine, theirs))
    return mine


def _name(was: Name | None, theirs: Name, mine: Name, conflicts: list[Conflict]) -> Name:
    """What somebody is called is one thing, in whichever parts; title, suffix and nickname are others."""
    if theirs == mine:
        return mine
    called = _called(was, theirs, mine)
    is_new = theirs.display != "" and (was is None or _parts_of(was) != _parts_of(theirs))
    if called is mine and is_new and not compatible(theirs, mine):
        conflicts.append(Conflict("name", mine.display, theirs.display))
    aside: list[Conflict] = []
    for field in ("prefix", "suffix", "nickname"):
        before = None if was is None else getattr(was, field)
        said = _single(field, before, getattr(theirs, field), getattr(mine, field), aside)
        called = replace(called, **{field: said})
    conflicts += [conflict for conflict in aside if conflict.field == "nickname"]
    return called


def _called(was: Name | None, theirs: Name, mine: Name) -> Name:
    is_mine_as_it_was = is_nameless(mine) if was is None else _parts_of(was) == _parts_of(mine)
    if not is_mine_as_it_was or not theirs.display or _parts_of(theirs) == _parts_of(mine):
        return mine
    return replace(theirs, prefix=mine.prefix, suffix=mine.suffix, nickname=mine.nickname)


def _parts_of(name: Name) -> tuple[str, ...]:
    return name.display, name.given, name.additional, name.family


def _parts(
    kind: _Kind, were: Sequence[Part] | None, theirs: Sequence[Part], mine: Sequence[Part], conflicts: list[Conflict]
) -> tuple[Part, ...]:
    """Each part that stands, brought up, then what the card added; in the card's order where the user left that be."""
    was, had = _by_key(kind, were or ()), _by_key(kind, mine)
    now = _by_key(kind, theirs)
    kept: dict[Hashable, Part] = {}
    for key, part in had.items():
        if key in now:
            kept[key] = _brought_up_part(kind, was.get(key), now[key], part, conflicts)
        elif key not in was or not _stands(kind, was[key], part):
            kept[key] = part
    kept |= {key: replace(part, id=None) for key, part in now.items() if key not in had and key not in was}
    if kind.in_order and were is not None and list(was) == list(had):
        in_cards_order: list[Hashable] = [key for key in now if key in kept]
        kept = {key: kept[key] for key in (*in_cards_order, *kept)}
    return tuple(kept.values())


def _by_key(kind: _Kind, parts: Iterable[Part]) -> dict[Hashable, Part]:
    """Parts of the same key are told apart by which of them it is."""
    seen: Counter[Hashable] = Counter()
    by_key: dict[Hashable, Part] = {}
    for part in parts:
        key = kind.key(part)
        by_key[key, seen[key]] = part
        seen[key] += 1
    return by_key


def _stands(kind: _Kind, was: Part, mine: Part) -> bool:
    """Did the user leave the part as the card had it? A number that came back, or a fact confirmed, is the user's."""
    return replace(was, id=None) == replace(mine, id=None)


def _brought_up_part(kind: _Kind, was: Part | None, theirs: Part, mine: Part, conflicts: list[Conflict]) -> Part:
    details: dict[str, Any] = {}
    for field in kind.details:
        before = None if was is None else getattr(was, field)
        said, ours = getattr(theirs, field), getattr(mine, field)
        if said == ours or (was is not None and said == before):
            continue
        if ours == before if was is not None else _is_filled_by(ours, said):
            details[field] = said
        elif field == kind.told and said and not (isinstance(said, PartialDate) and _is_filled_by(said, ours)):
            conflicts.append(Conflict(_told(kind, mine), _as_text(ours), _as_text(said)))
    return replace(mine, **details)


def _is_filled_by(ours: object, said: object) -> bool:
    """Is ours empty, or a day of which the other knows more?"""
    if isinstance(ours, PartialDate) and isinstance(said, PartialDate):
        pairs = ((ours.year, said.year), (ours.month, said.month), (ours.day, said.day))
        return all(known is None or known == other for known, other in pairs)
    return not ours


def _told(kind: _Kind, part: object) -> str:
    return str(part.kind) if isinstance(part, Occasion) else kind.told


def _as_text(value: object) -> str:
    return value.text() if isinstance(value, PartialDate) else str(value or "")


def _tags(were: Iterable[str], theirs: Iterable[str], mine: Sequence[str]) -> tuple[str, ...]:
    was, now, had = ({fold(tag): tag for tag in tags} for tags in (were, theirs, mine))
    kept = [tag for tag in mine if fold(tag) in now or fold(tag) not in was]
    return (*kept, *(tag for key, tag in now.items() if key not in had and key not in was))
