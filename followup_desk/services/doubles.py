# SPDX-License-Identifier: MIT
"""Possible doubles: pairs of people who may be one, the likeliest first.

Nobody is compared with everybody. Pairs come from what people share, and from names that stand next to one another in
the order of their letters, family name first and in any order. Only those are looked at closely.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from rapidfuzz import fuzz

from followup_desk.domain.same_person import compatible, contradictory, full_name, is_nobodys_own, organisation_key
from followup_desk.domain.words import MethodKind
from followup_desk.services import phones
from followup_desk.services.desk import Desk
from followup_desk.storage import apart
from followup_desk.storage import doubles as stored
from followup_desk.storage.doubles import LAST_DIGITS, Person

_NEIGHBOURS = 8
_ALIKE = 88
"""Of a hundred: names that differ by a slip of the pen."""
_MAYBE_ALIKE = 60
_INITIAL = 2
_LETTER = re.compile(r"[^\W\d_]")
_MOST_PAIRS = 200_000
_SLICE = 2_000
_PHONE = str(MethodKind.PHONE)
_KEYS = {"email": "email", "phone": "phone", "url": "profile"}
_WEIGHTS = {"email": 55, "profile": 55, "phone": 45, "name": 30, "same-name": 15}

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Double:
    """Two who may be one. `score` is of a hundred; `why` are keys: email, phone, profile (they share one), name (alike
    names at one firm), same-name (the same name, and nothing that speaks against it)."""

    one_id: int
    other_id: int
    score: int
    why: tuple[str, ...]


def pairs(desk: Desk, limit: int = 500, tell: Tell | None = None) -> list[Double]:
    """The likeliest pairs, best first, without those kept apart. `tell` hears how many of how many were looked at."""
    candidates = sorted(_candidates(desk) - apart.pairs(desk.db))
    found: list[Double] = []
    for start in range(0, len(candidates), _SLICE):
        part = candidates[start : start + _SLICE]
        who = stored.people(desk.db, sorted({contact_id for pair in part for contact_id in pair}))
        found += filter(None, (_double(who[one], who[other]) for one, other in part))
        found = sorted(found, key=lambda double: (-double.score, double.one_id, double.other_id))[:limit]
        if tell:
            tell(min(start + _SLICE, len(candidates)), len(candidates))
    return found


def contact_ids(desk: Desk) -> list[int]:
    """Everybody in these pairs, the one beside the other."""
    return list(dict.fromkeys(i for double in pairs(desk) for i in (double.one_id, double.other_id)))


def _candidates(desk: Desk) -> set[tuple[int, int]]:
    """Pairs to look at, the lower id first. Those who share something come before those of like names."""
    names = dict(stored.by_name(desk.db))
    found: set[tuple[int, int]] = set()
    for source in (_sharing(desk, names), _of_like_names(desk, names)):
        for pair in source:
            if len(found) >= _MOST_PAIRS:
                return found
            found.add(pair)
    return found


def _sharing(desk: Desk, names: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Who has something in common, and a name that may go with the other's."""
    for ids in stored.sharing(desk.db):
        for one, other in combinations(ids, 2):
            if _may_go_together(names[one], names[other]):
                yield one, other


def _may_go_together(one: str, other: str) -> bool:
    """A first look, without reading the names: a word in common, much the same, or hardly a name at all."""
    if not set(one.split()).isdisjoint(other.split()):
        return True
    return fuzz.ratio(one, other) >= _MAYBE_ALIKE or any(
        "@" in name or not _LETTER.search(name) for name in (one, other)
    )


def _of_like_names(desk: Desk, names: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Alike names at one firm, and those of whom little is known."""
    firms = _firms_of(desk)
    reachable = stored.reachable(desk.db)
    for one, other in _neighbours(names):
        ours, theirs = firms.get(one), firms.get(other)
        if ours and theirs:
            if not ours.isdisjoint(theirs):
                yield one, other
        elif one not in reachable or other not in reachable:
            yield one, other


def _firms_of(desk: Desk) -> dict[int, frozenset[str]]:
    """Where people work now; the firms of most are one and the same object for all who work there."""
    firms: dict[int, frozenset[str]] = {}
    for contact_id, name in stored.firms(desk.db):
        key = _firms((name,))
        firms[contact_id] = firms[contact_id] | key if contact_id in firms else key
    return firms


def _neighbours(names: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Alike names, as they stand by family name, and as they stand with their words in the order of letters."""
    yield from _alike((key, contact_id) for contact_id, key in names.items() if key)
    turned = ((" ".join(sorted(key.split())), contact_id) for contact_id, key in names.items() if key)
    yield from _alike(sorted(turned))


def _alike(names: Iterable[tuple[str, int]]) -> Iterator[tuple[int, int]]:
    """Pairs of like names among neighbours: equal but for a slip, or one the beginning of the other."""
    before: deque[tuple[str, str, int]] = deque(maxlen=_NEIGHBOURS)
    for key, contact_id in names:
        for other_key, beginning, other_id in before:
            if key.startswith(beginning) or fuzz.ratio(key, other_key, score_cutoff=_ALIKE):
                yield (contact_id, other_id) if contact_id < other_id else (other_id, contact_id)
        before.append((key, key.rstrip("."), contact_id))


def _double(one: Person, other: Person) -> Double | None:
    """What speaks for one person; None where it is not enough."""
    shared = _shared(one, other)
    is_at_one_firm = not _firms(one.firms).isdisjoint(_firms(other.firms))
    # Names are looked at last: to read one takes longer than all else.
    if not (shared or is_at_one_firm or _says_little(one, other)) or contradictory(one.name, other.name):
        return None
    why = tuple(_why(one, other, shared, is_at_one_firm))
    if not why:
        return None
    likeness = fuzz.token_sort_ratio(one.name.display.lower(), other.name.display.lower()) / 4
    return Double(one.id, other.id, min(100, round(sum(_WEIGHTS[key] for key in why) + likeness)), why)


def _why(one: Person, other: Person, shared: set[str], is_at_one_firm: bool) -> Iterator[str]:
    """A shared email may be a family's and a number a switchboard's: there the names have to go together."""
    full = full_name(one.name)
    is_same = bool(full) and full == full_name(other.name)
    is_alike = is_same or compatible(one.name, other.name) or _differ_by_a_slip(one, other)
    if "email" in shared and (is_alike or _have_a_word_in_common(one, other)):
        yield "email"
    if not is_alike:
        return
    yield from (key for key in ("profile", "phone") if key in shared)
    if is_at_one_firm:
        yield "name"
    elif is_same and not shared and _says_little(one, other):
        yield "same-name"


def _differ_by_a_slip(one: Person, other: Person) -> bool:
    """Ana and Anna Ribeiro; but John A. and John B. Smith are two."""
    ours, theirs = full_name(one.name), full_name(other.name)
    if fuzz.ratio(ours, theirs) < _ALIKE:
        return False
    return all(len(word) > _INITIAL for word in set(ours.split()) ^ set(theirs.split()))


def _have_a_word_in_common(one: Person, other: Person) -> bool:
    """Bob and Robert Smith, Ana Ribeiro and Ana Costa: with one email of their own they may well be one."""
    words = (set(full_name(who.name).split()) for who in (one, other))
    return not set.isdisjoint(*words)


def _says_little(one: Person, other: Person) -> bool:
    """Is of one of them so little known that nothing tells them apart?"""
    return not (one.firms and other.firms) and not (one.methods and other.methods)


@lru_cache(_SLICE)
def _firms(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(organisation_key, names))


def _shared(one: Person, other: Person) -> set[str]:
    """Kinds of what both have, as far as it may be a person's own."""
    pairs_alike = (
        (kind, value, other_value)
        for kind, norm, value in one.methods
        for other_kind, other_norm, other_value in other.methods
        if kind == other_kind and (norm == other_norm or (kind == _PHONE and _end_alike(norm, other_norm)))
    )
    return {
        _KEYS[kind]
        for kind, value, other_value in pairs_alike
        if not is_nobodys_own(MethodKind(kind), value) and (kind != _PHONE or phones.is_same(value, other_value))
    }


def _end_alike(one: str, other: str) -> bool:
    return one[-LAST_DIGITS:] == other[-LAST_DIGITS:]
