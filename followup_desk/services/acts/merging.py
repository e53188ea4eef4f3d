# SPDX-License-Identifier: MIT
"""Merging two contacts who are one person: side by side first, then in one act that undo takes apart again."""

from collections.abc import Collection
from dataclasses import replace

from followup_desk.domain import joining
from followup_desk.domain.errors import Refused
from followup_desk.domain.joining import FIELDS, Difference
from followup_desk.domain.language import translate
from followup_desk.domain.records import Contact, Fact
from followup_desk.services import drafts, people
from followup_desk.services.acts import about_contacts
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits, journal, merging, photos

PHOTO = "photo"
TAKEABLE = (*FIELDS, PHOTO)
"""The fields that may be taken from the one who joins, where both say something."""


def differences(desk: Desk, keep_id: int, other_id: int) -> list[Difference]:
    """Where only one value can stand, what both say, and whose is the better."""
    keep, other = _both(desk, keep_id, other_id)
    found = joining.differences(keep, other)
    if keep.photo and other.photo and photos.sha256_of(desk.db, keep_id) != photos.sha256_of(desk.db, other_id):
        found.append(Difference(PHOTO, True, True))
    return found


def merge(desk: Desk, keep_id: int, other_id: int, take: Collection[str] | None = None) -> None:
    """Makes one contact of two: the other's history, numbers and all else join the kept one's, and the other is gone.

    `take` are the fields in which the other's value stands where both have one; None takes the better ones. What does
    not stand becomes a fact. A later import of either finds the one that is left.
    """
    keep, other = _both(desk, keep_id, other_id)
    if unknown := [field for field in take or () if field not in TAKEABLE]:
        raise Refused(
            translate("refusals", '"{word}" cannot be taken from the other: say one of {words}.').format(
                word=unknown[0], words=", ".join(TAKEABLE)
            )
        )
    with desk.act("merge") as act:
        found = differences(desk, keep_id, other_id)
        if take is None:
            take = [each.field for each in found if each.takes_other]
        ours, theirs = merging.photo_ids(act, keep_id, other_id)
        done = joining.joined(keep, other, take)
        merging.move_all(act, keep_id, other_id)
        for part in done.same:
            merging.hand_on(act, *part, keep_id)
        contact_edits.update(act, people.person(desk, keep_id), _with_referrer(desk, keep, other, done.contact))
        contact_edits.set_columns(act, keep_id, photo_id=theirs if PHOTO in take and theirs else ours or theirs)
        merging.remove(act, keep_id, other_id)
        about_contacts.follow_merged(desk, act, keep_id)
        journal.name_act(act, "contact.merged", {"name": done.contact.name.display, "other": other.name.display})
    drafts.hand_over(desk, other_id, keep_id)


def _both(desk: Desk, keep_id: int, other_id: int) -> tuple[Contact, Contact]:
    if keep_id == other_id:
        raise Refused(translate("refusals", "Nobody can be merged with themselves: say two contacts."))
    return people.living(desk, keep_id), people.living(desk, other_id)


def _with_referrer(desk: Desk, keep: Contact, other: Contact, joined: Contact) -> Contact:
    """Who referred the one and did not stand is kept as a fact, too."""
    both = {who.referrer_id for who in (keep, other)} - {None, keep.id, other.id, joined.referrer_id}
    facts = tuple(Fact("referred by", name) for i in both if i is not None and (name := people.name_of(desk, i)))
    return replace(joined, facts=(*joined.facts, *facts))
