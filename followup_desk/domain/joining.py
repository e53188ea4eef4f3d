# SPDX-License-Identifier: MIT
"""Two contacts who are one person, made one: what stands for both, and what of the losing values is kept as facts.

Nothing is lost. Parts of both stay, once each; of a field that has room for one value, the other becomes a fact.
"""

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from followup_desk.domain import methods
from followup_desk.domain.folding import fold
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Position, Relation
from followup_desk.domain.same_person import is_nameless
from followup_desk.domain.words import Newsletter, OccasionKind, Stage

Part = TypeVar("Part", Method, Position, Occasion, Fact, Relation)

_STAGES = (Stage.CUSTOMER, Stage.FORMER, Stage.PROSPECT, Stage.RESTING, None)
"""What says most of somebody comes first."""
_NEWSLETTER = (Newsletter.LEFT, Newsletter.DECLINED, Newsletter.AGREED, Newsletter.PROPOSED, Newsletter.NONE)
"""A no is never lost."""
_FULL_NAME = ("display", "given", "family", "additional")


@dataclass(frozen=True)
class Difference:
    """A field of which only one value can stand, and what both say. `takes_other` where the other's is the better."""

    field: str
    keep: Any
    other: Any
    takes_other: bool = False


@dataclass(frozen=True)
class Joined:
    """The contact that stands for both. `same` are parts that say what another says: kind, id, that one's id."""

    contact: Contact
    same: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class _Field:
    """How to read the value of a field and take it over, and as what kind of fact the losing one is kept."""

    read: Callable[[Contact], Any]
    take: Callable[[Contact, Contact], Contact]
    fact: str = ""
    text: Callable[[Any], str] = str


def _same_named(name: str, fact: str = "") -> _Field:
    return _Field(lambda who: getattr(who, name), lambda one, other: replace(one, **{name: getattr(other, name)}), fact)


_FIELDS = {
    "name": _Field(
        lambda who: who.name if any(getattr(who.name, part) for part in _FULL_NAME) else None,
        lambda one, other: replace(one, name=other.name),
        "former name",
        lambda name: name.display or f"{name.given} {name.family}".strip(),
    ),
    "birthday": _Field(
        lambda who: who.own_birthday and who.own_birthday.date,
        lambda one, other: one,
        "birthday",
        lambda day: day.text(),
    ),
    "organisation": _Field(
        lambda who: (job := who.present_position) and " · ".join(filter(None, (job.organisation, job.title))),
        lambda one, other: one,
    ),
    "stage": _Field(
        lambda who: who.stage,
        lambda one, other: replace(one, stage=other.stage, stage_before=other.stage_before),
    ),
    "prefers": _same_named("prefers", "prefers"),
    "hours": _same_named("hours", "hours"),
    "zone": _same_named("zone", "time zone"),
    "country": _same_named("country", "country"),
    "referrer": _same_named("referrer_id"),
    "cadence": _Field(
        lambda who: None if who.ideal_days is None else f"{who.ideal_days}–{who.longest_days or who.ideal_days}",
        lambda one, other: replace(one, ideal_days=other.ideal_days, longest_days=other.longest_days),
        "cadence",
        lambda days: f"every {days} days",
    ),
}
FIELDS = tuple(_FIELDS)
"""The fields that may be taken from the other one."""


def differences(keep: Contact, other: Contact) -> list[Difference]:
    """Where both say something, and not the same."""
    found = []
    for name, field in _FIELDS.items():
        ours, theirs = field.read(keep), field.read(other)
        if ours and theirs and not _is_same(name, ours, theirs):
            found.append(Difference(name, ours, theirs, _is_better(name, ours, theirs)))
    return found


def joined(keep: Contact, other: Contact, take: Collection[str]) -> Joined:
    """Both as one. `take` are fields of the other's that stand where both say something."""
    person = keep
    facts: list[Fact] = []
    differing = {each.field for each in differences(keep, other)}
    for name, field in _FIELDS.items():
        ours, theirs = field.read(keep), field.read(other)
        is_others = bool(theirs) and (not ours or (name in take and name in differing))
        if is_others:
            person = field.take(person, other)
        if name in differing and field.fact:
            facts.append(Fact(field.fact, field.text(ours if is_others else theirs)))
    same: list[tuple[str, int, int]] = []
    person = replace(
        person,
        id=keep.id,
        name=_with_rest(person.name, keep.name, other.name),
        referrer_id=None if person.referrer_id in (keep.id, other.id) else person.referrer_id,
        followed=keep.followed or other.followed,
        stops=keep.stops | other.stops,
        note=_notes(keep.note, other.note),
        methods=_methods(keep.methods, other.methods, same),
        positions=_positions(keep, other, same, "organisation" in take and "organisation" in differing),
        occasions=_occasions(keep, other, same, "birthday" in take and "birthday" in differing),
        facts=_once("fact", (*keep.facts, *other.facts, *facts), _fact_key, same),
        relations=_relations(keep, other, same),
        tags=tuple({fold(tag): tag for tag in (*other.tags, *keep.tags)}.values()),
    )
    return Joined(_with_newsletter(person, keep, other), tuple(same))


def _is_same(field: str, ours: Any, theirs: Any) -> bool:
    if field == "name":
        return fold(ours.display) == fold(theirs.display)
    if field == "birthday":
        return _is_part_of(ours, theirs) or _is_part_of(theirs, ours)
    return bool(ours == theirs)


def _is_better(field: str, ours: Any, theirs: Any) -> bool:
    if field == "name":
        return is_nameless(ours) and not is_nameless(theirs)
    return field == "stage" and _STAGES.index(theirs) < _STAGES.index(ours)


def _is_part_of(less: PartialDate, more: PartialDate) -> bool:
    """Does the other day say all that this one does?"""
    return all(getattr(less, part) in (None, getattr(more, part)) for part in ("year", "month", "day"))


def _with_rest(name: Name, *others: Name) -> Name:
    """Title, suffix and nickname of either, and the parts of the same name, where the name that stands has none."""
    for other in others:
        empty = ["prefix", "suffix", "nickname"]
        if fold(name.display) == fold(other.display) and not name.family:
            empty += ["given", "family", "additional"]
        name = replace(name, **{part: getattr(name, part) or getattr(other, part) for part in empty})
    return name


def _notes(ours: str, theirs: str) -> str:
    if not theirs.strip() or theirs.strip() in ours:
        return ours
    return theirs if ours.strip() in theirs else f"{ours.rstrip()}\n\n{theirs}"


def _with_newsletter(person: Contact, *both: Contact) -> Contact:
    strongest = min(both, key=lambda who: _NEWSLETTER.index(who.newsletter))
    return replace(person, newsletter=strongest.newsletter, newsletter_since=strongest.newsletter_since)


def _once(
    kind: str, parts: Sequence[Part], key: Callable[[Part], Hashable], same: list[tuple[str, int, int]]
) -> tuple[Part, ...]:
    """The first of each key; the others are noted as the same."""
    first: dict[Hashable, Part] = {}
    for part in parts:
        known = first.setdefault(key(part), part)
        if known is not part and part.id is not None and known.id is not None:
            same.append((kind, part.id, known.id))
    return tuple(first.values())


def _methods(ours: Sequence[Method], theirs: Sequence[Method], same: list[tuple[str, int, int]]) -> tuple[Method, ...]:
    """One that came back has done so whoever noted it, and one that both have is not old unless both say so."""
    found = _once("method", (*ours, *theirs), _method_key, same)
    by_key: dict[Hashable, list[Method]] = {}
    for each in (*ours, *theirs):
        by_key.setdefault(_method_key(each), []).append(each)
    return tuple(_with_all_said(each, by_key[_method_key(each)]) for each in found)


def _with_all_said(method: Method, alike: Sequence[Method]) -> Method:
    states = [each.state for each in alike]
    came_back = next((state for state in states if state not in ("ok", "old")), None)
    confirmed = [each.confirmed_on for each in alike if each.confirmed_on]
    return replace(
        method,
        label=method.label or next((each.label for each in alike if each.label), ""),
        state=came_back or ("ok" if "ok" in states else "old"),
        confirmed_on=max(confirmed, default=None),
    )


def _positions(
    keep: Contact, other: Contact, same: list[tuple[str, int, int]], others_first: bool
) -> tuple[Position, ...]:
    jobs = _once("position", (*keep.positions, *other.positions), _position_key, same)
    first = other.present_position
    if not others_first or first is None:
        return jobs
    return tuple(sorted(jobs, key=lambda job: _position_key(job) != _position_key(first)))


def _occasions(
    keep: Contact, other: Contact, same: list[tuple[str, int, int]], others_birthday: bool
) -> tuple[Occasion, ...]:
    """Nobody has two birthdays: the one that is taken stands in the place of the kept one's."""
    days = _once("occasion", (*keep.occasions, *other.occasions), _occasion_key, same)
    ours, theirs = keep.own_birthday, other.own_birthday
    if ours is None or theirs is None or not (others_birthday or _is_part_of(ours.date, theirs.date)):
        return days
    return tuple(replace(theirs, id=ours.id) if day is ours else day for day in days)


def _relations(keep: Contact, other: Contact, same: list[tuple[str, int, int]]) -> tuple[Relation, ...]:
    """Nobody is close to themselves."""
    both = (*keep.relations, *other.relations)
    others = [each for each in both if each.other_id is None or each.other_id not in (keep.id, other.id)]
    return _once("relation", others, _relation_key, same)


def _method_key(each: Method) -> Hashable:
    return each.kind, methods.norm(each.kind, each.value) or each.value


def _position_key(each: Position) -> Hashable:
    return fold(each.organisation), fold(each.title), each.since, each.until


def _occasion_key(each: Occasion) -> Hashable:
    is_own_birthday = each.kind is OccasionKind.BIRTHDAY and not each.whose
    return each.kind, fold(each.whose), None if is_own_birthday else each.date


def _fact_key(each: Fact) -> Hashable:
    return fold(each.kind), fold(each.text)


def _relation_key(each: Relation) -> Hashable:
    return fold(each.role), each.other_id or fold(each.name)
