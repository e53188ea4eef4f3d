# SPDX-License-Identifier: MIT
"""Acts on organisations: put right its name, numbers and note; make one of two."""

from dataclasses import replace

from followup_desk.domain.contact_changes import merged_parts
from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.organisations import Organisation
from followup_desk.services import organisations
from followup_desk.services.desk import Desk
from followup_desk.services.texts import check_lines, check_texts
from followup_desk.storage import journal, organisation_edits


def edit_organisation(desk: Desk, before: Organisation, after: Organisation) -> None:
    """Writes what was changed from one record to the other, on the organisation as it stands: what others changed
    stays. What is the same leaves no trace."""
    with desk.act("edit-organisation") as act:
        current = organisations.find(desk, before.id)
        new = _changed(current, before, after)
        _check(desk, current, new)
        organisation_edits.update(act, current, new)
        if new.name != current.name:
            journal.name_act(act, "organisation.renamed", {"name": new.name, "before": current.name})
        else:
            journal.name_act(act, "organisation.edited", {"name": new.name})


def merge_organisations(desk: Desk, before: Organisation, after: Organisation, other_id: int) -> None:
    """Makes one of two that are the same: people, numbers, facts and note of the other become the first one's.

    What was changed on that from one record to the other is written first, as `edit_organisation` does, so that the
    other's note comes after it; it may take the other's name.
    """
    if before.id == other_id:
        raise Refused(translate("refusals", "That is one organisation already."))
    with desk.act("merge-organisations") as act:
        current, other = organisations.find(desk, before.id), organisations.find(desk, other_id)
        new = _changed(current, before, after)
        _check(desk, current, new, other_id)
        organisation_edits.update(act, current, new)
        organisation_edits.merge(act, organisations.find(desk, before.id), other)
        if new.name != current.name:
            names = {"name": new.name, "before": current.name, "other": other.name}
            journal.name_act(act, "organisation.joined", names)
        else:
            journal.name_act(act, "organisation.merged", {"name": new.name, "other": other.name})


def _changed(current: Organisation, before: Organisation, after: Organisation) -> Organisation:
    """The organisation as it stands, with what was changed from one record to the other."""
    return replace(
        current,
        name=current.name if after.name == before.name else after.name.strip(),
        note=current.note if after.note == before.note else after.note,
        methods=merged_parts(before.methods, after.methods, current.methods),
    )


def _check(desk: Desk, current: Organisation, new: Organisation, other_id: int = 0) -> None:
    """Its name may be that of another one that is to become part of it."""
    if not new.name.strip():
        raise Refused(translate("refusals", "An organisation needs a name."))
    if any(not method.value.strip() for method in new.methods):
        raise Refused(translate("refusals", "A phone number, email or address is empty: fill it in or take it out."))
    check_lines(new.name, *(line for method in new.methods for line in (method.value, method.label)))
    check_texts(new.note)
    same = organisations.namesake(desk, new.name, current.id) if new.name != current.name else None
    if same is not None and same.id != other_id:
        raise Refused(
            translate("refusals", "{name} is there already: merge the two, or choose another name.").format(
                name=same.name
            )
        )
