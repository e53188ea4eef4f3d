# SPDX-License-Identifier: MIT
"""Logging what was read from files: all of it in one act, the earliest first, so that one undo takes it back."""

from collections.abc import Sequence
from dataclasses import replace

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.methods import is_same
from followup_desk.domain.moments import utc_seconds
from followup_desk.domain.records import LogEntry, Method
from followup_desk.domain.words import MethodKind
from followup_desk.services import people
from followup_desk.services.acts import contacts, log
from followup_desk.services.desk import Desk
from followup_desk.services.texts import check_lines
from followup_desk.storage import journal
from followup_desk.storage.journal import Journal


def log_filed(desk: Desk, entries: Sequence[LogEntry], addresses: Sequence[tuple[int, str]] = ()) -> list[int]:
    """Logs each of them as it would be by itself, and gives contacts the addresses that are known to be theirs now.
    The ids of the interactions, the earliest first."""
    if not entries:
        raise Refused(translate("refusals", "There is nothing to be logged in these files."))
    now = desk.now()
    in_order = sorted(entries, key=lambda each: utc_seconds(each.at or now))
    with desk.act("log-filed") as act:
        for contact_id, address in addresses:
            _add_address(desk, act, contact_id, address)
        made = [log.write(desk, act, log.work_out(desk, each))[0] for each in in_order]
        whom = {each.contact_id for each in entries}
        name = people.name_of(desk, entries[0].contact_id)
        key = "interaction.filed" if len(whom) == 1 else "interaction.filed_with_several"
        journal.name_act(act, key, {"name": name, "kind": entries[0].kind, "count": str(len(entries))})
    return made


def _add_address(desk: Desk, act: Journal, contact_id: int, address: str) -> None:
    check_lines(address)
    person = people.living(desk, contact_id)
    if not any(is_same(each, address) for each in person.methods if each.kind is MethodKind.EMAIL):
        new = Method(MethodKind.EMAIL, address)
        contacts.write(desk, act, person, replace(person, methods=(*person.methods, new)))
