# SPDX-License-Identifier: MIT
"""Acts on the shelf of resources: things of value to give."""

from collections.abc import Sequence

from followup_desk.domain.errors import Refused
from followup_desk.domain.folding import fold
from followup_desk.domain.language import translate
from followup_desk.domain.shelf import Resource
from followup_desk.services import shelf
from followup_desk.services.desk import Desk
from followup_desk.services.texts import check_lines
from followup_desk.storage import contact_edits, journal
from followup_desk.storage import resources as stored
from followup_desk.storage.shelf import OFF


def add_resource(desk: Desk, title: str, tags: Sequence[str] = (), kind: str = "", link: str = "") -> int:
    """Puts a resource on the shelf, tagged by the needs and hobbies it fits; one that was taken off comes back.
    Returns its id."""
    title, kind, link, tags = _checked(title, kind, link, tags)
    known = stored.titled(desk.db, title)
    if known is not None:
        there = shelf.resource(desk, known)
        if there.on_shelf or fold(there.title) != fold(title):
            raise Refused(translate("refusals", '"{title}" is on the shelf already.').format(title=title[:80]))
    with desk.act("resource") as act:
        if known is None:
            resource_id = stored.add(act, title, kind, link)
        else:
            resource_id = known
            stored.change(act, known, title=title, kind=kind, link=link)
        contact_edits.retag(act, "resource", resource_id, tags)
        journal.name_act(act, "resource.added", {"title": title})
    return resource_id


def edit_resource(desk: Desk, before: Resource, after: Resource) -> None:
    """Writes what was changed from one record to the other; what the same words say leaves no trace."""
    title, kind, link, tags = _checked(after.title, after.kind, after.link, after.tags)
    now = shelf.resource(desk, before.id)
    same = stored.titled(desk.db, title)
    if same not in (None, before.id) and fold(title) != fold(now.title):
        raise Refused(translate("refusals", '"{title}" is on the shelf already.').format(title=title[:80]))
    columns = {"title": (before.title, title), "kind": (before.kind, kind), "link": (before.link, link)}
    changed = {name: new for name, (old, new) in columns.items() if new != old}
    if not now.on_shelf and "kind" in changed:
        changed["kind"] = f"{OFF}{kind}"
    with desk.act("resource") as act:
        stored.change(act, before.id, **changed)
        if tags != before.tags:
            contact_edits.retag(act, "resource", before.id, tags)
        journal.name_act(act, "resource.edited", {"title": title})


def remove_resource(desk: Desk, resource_id: int) -> None:
    """Takes it off the shelf: it is offered no more. Where it was given, timelines go on saying so."""
    with desk.act("resource") as act:
        was = shelf.resource(desk, resource_id)
        if was.on_shelf:
            stored.take_off(act, was)
        journal.name_act(act, "resource.removed", {"title": was.title})


def put_back(desk: Desk, resource_id: int) -> None:
    """On the shelf again, as it was."""
    with desk.act("resource") as act:
        was = shelf.resource(desk, resource_id)
        stored.change(act, resource_id, kind=was.kind)
        journal.name_act(act, "resource.put_back", {"title": was.title})


def _checked(title: str, kind: str, link: str, tags: Sequence[str]) -> tuple[str, str, str, tuple[str, ...]]:
    """As they are stored; refused where no shelf could hold them."""
    title, kind, link = title.strip(), kind.strip().lstrip(OFF).strip(), link.strip()
    if not title:
        raise Refused(translate("refusals", "A resource needs a title."))
    check_lines(title, kind, link, *tags)
    return title, kind, link, tuple(tag.strip() for tag in tags if tag.strip())
