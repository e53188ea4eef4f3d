# SPDX-License-Identifier: MIT
"""Acts on the shelf of resources: things of value to give."""

from collections.abc import Sequence

from followup_desk.domain.errors import Refused
from followup_desk.services.desk import Desk
from followup_desk.services.texts import check_lines
from followup_desk.storage import contact_edits, journal
from followup_desk.storage import resources as shelf


def add_resource(desk: Desk, title: str, tags: Sequence[str] = ()) -> int:
    """Puts a resource on the shelf, tagged by the needs and hobbies it fits. Returns its id."""
    title = title.strip()
    if not title:
        raise Refused("A resource needs a title.")
    check_lines(title, *tags)
    if shelf.titled(desk.db, title) is not None:
        raise Refused(f'"{title[:80]}" is on the shelf already.')
    with desk.act("resource") as act:
        resource_id = shelf.add(act, title)
        for tag in filter(None, map(str.strip, tags)):
            contact_edits.tag_row(act, "resource", resource_id, tag)
        journal.name_act(act, "resource.added", {"title": title})
    return resource_id
