# SPDX-License-Identifier: MIT
"""What changes about a contact, as functions from a contact to a contact; and two changes made at once, in one.

A *part* is a method, position, occasion or fact. Those without an id are new.
"""

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import TypeVar

from followup_desk.domain.folding import fold
from followup_desk.domain.records import Contact, Fact, Method, Occasion, Position
from followup_desk.domain.words import Newsletter, Stage

Part = TypeVar("Part", Method, Position, Occasion, Fact)

_MANY = frozenset({"methods", "positions", "occasions", "facts", "tags"})
_NOT_EDITED = frozenset({"id", "uid", "next_due", "last_touch_at", "last_conversation_at", "deleted_at", "photo"})


def merged(before: Contact, after: Contact, current: Contact) -> Contact:
    """What was changed from `before` to `after`, on the contact as it stands now: all else stays as others left it.

    Parts are told apart by their ids and tags by their names; of one and the same part, the latest word counts.
    """
    changed = {
        field.name: getattr(after, field.name)
        for field in fields(Contact)
        if field.name not in _MANY | _NOT_EDITED and getattr(after, field.name) != getattr(before, field.name)
    }
    return replace(
        current,
        **changed,
        methods=_merged_parts(before.methods, after.methods, current.methods),
        positions=_merged_parts(before.positions, after.positions, current.positions),
        occasions=_merged_parts(before.occasions, after.occasions, current.occasions),
        facts=_merged_parts(before.facts, after.facts, current.facts),
        tags=_merged_tags(before.tags, after.tags, current.tags),
    )


def _merged_parts(before: Sequence[Part], after: Sequence[Part], current: Sequence[Part]) -> tuple[Part, ...]:
    """In the order of `after` where that was changed, else in the present one; what others added comes last."""
    was = {part.id: part for part in before}
    now = {part.id: part for part in current}
    parts: list[Part] = []
    for part in after:
        if part.id in now:
            parts.append(part if part != was.get(part.id) else now[part.id])
        elif part != was.get(part.id):  # new, or changed here and taken out there: what was typed is kept
            parts.append(replace(part, id=None))
    wanted = [part.id for part in after]
    parts += [part for part in current if part.id not in was and part.id not in wanted]
    if [i for i in wanted if i in was] == [i for i in was if i in wanted]:
        in_order = iter([part for i in now for part in parts if part.id == i])
        parts = [part if part.id is None else next(in_order) for part in parts]
    return tuple(parts)


def _merged_tags(before: Iterable[str], after: Iterable[str], current: Iterable[str]) -> tuple[str, ...]:
    had, wanted = ({fold(tag) for tag in tags} for tags in (before, after))
    kept = {fold(tag): tag for tag in current if fold(tag) in wanted or fold(tag) not in had}
    added = {fold(tag): tag for tag in after if fold(tag) not in had}
    return tuple((added | kept).values())


def with_consequences(old: Contact, new: Contact, today: date) -> Contact:
    """What follows, once, from a change: whoever is given a stage is followed, the stage that resting took is
    remembered, and the newsletter has its day."""
    if new.stage is not old.stage:
        taken = old.stage if new.stage is Stage.RESTING else None
        new = replace(new, stage_before=taken, followed=new.followed or new.stage is not None)
    if new.newsletter is not old.newsletter and new.newsletter_since == old.newsletter_since:
        new = replace(new, newsletter_since=None if new.newsletter is Newsletter.NONE else today)
    return new
