# SPDX-License-Identifier: MIT
"""What changes about a contact, as functions from a contact to a contact; and two changes made at once, in one.

A *part* is a method, position, occasion, fact or relation. Those without an id are new.
"""

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import TypeVar

from followup_desk.domain import methods
from followup_desk.domain.folding import fold
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Occasion, Position, Relation
from followup_desk.domain.words import MethodKind, Newsletter, OccasionKind, Stage

Part = TypeVar("Part", Method, Position, Occasion, Fact, Relation)

_MANY = frozenset({"methods", "positions", "occasions", "facts", "relations", "tags"})
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
        methods=merged_parts(before.methods, after.methods, current.methods),
        positions=merged_parts(before.positions, after.positions, current.positions),
        occasions=merged_parts(before.occasions, after.occasions, current.occasions),
        facts=merged_parts(before.facts, after.facts, current.facts),
        relations=merged_parts(before.relations, after.relations, current.relations),
        tags=_merged_tags(before.tags, after.tags, current.tags),
    )


def merged_parts(before: Sequence[Part], after: Sequence[Part], current: Sequence[Part]) -> tuple[Part, ...]:
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


def with_methods(person: Contact, kind: MethodKind, values: Iterable[str]) -> Contact:
    """The values given are all there are of that kind; one known before keeps its label and state."""
    known = {each.value: each for each in person.methods if each.kind is kind}
    others = tuple(each for each in person.methods if each.kind is not kind)
    wanted = dict.fromkeys(value for value in map(str.strip, values) if value)
    return replace(person, methods=(*others, *(known.get(value) or Method(kind, value) for value in wanted)))


def with_job(person: Contact, organisation: str | None, title: str | None) -> Contact:
    """Puts the present job right, None leaving as it is and both empty taking it out; the earlier ones stay."""
    present = person.present_position
    others = tuple(job for job in person.positions if job is not present)
    job = present or Position("")
    job = replace(
        job,
        organisation=job.organisation if organisation is None else organisation.strip(),
        title=job.title if title is None else title.strip(),
    )
    return replace(person, positions=(job, *others) if job.organisation or job.title else others)


def with_birthday(person: Contact, day: PartialDate | None) -> Contact:
    """Their own birthday put right; None takes it out."""
    known = person.own_birthday
    others = tuple(each for each in person.occasions if each is not known)
    if day is None:
        return replace(person, occasions=others)
    birthday = replace(known, date=day) if known else Occasion(OccasionKind.BIRTHDAY, day)
    return replace(person, occasions=(birthday, *others))


def with_occasion(person: Contact, new: Occasion) -> Contact:
    """Nobody has two birthdays: a new one takes the place of the old; other occasions are kept once each."""
    if new.kind is OccasionKind.BIRTHDAY:
        same = [o for o in person.occasions if o.kind is new.kind and o.whose == new.whose]
    else:
        same = [o for o in person.occasions if replace(o, id=None, leap_day=new.leap_day) == new]
    if not same:
        return replace(person, occasions=(*person.occasions, new))
    kept = tuple(replace(new, id=o.id) if o is same[0] else o for o in person.occasions)
    return replace(person, occasions=kept)


def with_cadence(person: Contact, ideal: int, longest: int | None) -> Contact:
    """How often to be in touch, in days. The longest interval, where not given, is half as long again, rounded up."""
    return replace(person, ideal_days=ideal, longest_days=(ideal * 3 + 1) // 2 if longest is None else longest)


def with_newsletter_answered(person: Contact, yes: bool) -> Contact:
    """A no declines what was proposed, and leaves what was agreed."""
    if yes:
        return replace(person, newsletter=Newsletter.AGREED)
    no = {Newsletter.PROPOSED: Newsletter.DECLINED, Newsletter.AGREED: Newsletter.LEFT}
    return replace(person, newsletter=no.get(person.newsletter, person.newsletter))


def with_undelivered(person: Contact, text: str, state: str, usual: MethodKind) -> Contact:
    """What came back is marked so; one not known yet is noted as it came back, of the usual kind unless it tells."""
    marked = tuple(replace(each, state=state) if methods.is_same(each, text) else each for each in person.methods)
    if not any(methods.is_same(each, text) for each in marked):
        marked += (Method(methods.kind_of(text, usual), text, state=state),)
    return replace(person, methods=marked)
