# SPDX-License-Identifier: MIT
"""People as a page: each with all that is known, what is to do and what happened, in words."""

from collections.abc import Iterator, Sequence

from followup_desk.domain.date_names import in_full
from followup_desk.domain.language import is_one, number, translate
from followup_desk.domain.moments import local
from followup_desk.domain.punctuation import with_semicolons
from followup_desk.domain.records import Contact, FollowUp, Interaction
from followup_desk.exchange import html_writer
from followup_desk.exchange.html_writer import Line, Told
from followup_desk.services import lists, timeline, wording
from followup_desk.services.desk import Desk
from followup_desk.storage import follow_ups, photos

END = html_writer.foot()
"""What the page ends with."""
_CONTENTS_FROM = 21
"""With fewer people one sees them all at a glance."""
_PAGE = 200


def begin(desk: Desk, ids: Sequence[int]) -> Iterator[str]:
    """What the page begins with: how many people on which day, and where they are when there are many."""
    title = (
        translate("page", "{count} person, {day}") if is_one(len(ids)) else translate("page", "{count} people, {day}")
    ).format(count=number(len(ids)), day=in_full(desk.today()))
    contents = _names(desk, ids) if len(ids) >= _CONTENTS_FROM else ()
    yield from html_writer.head(title, contents)


def person(desk: Desk, contact: Contact) -> Iterator[str]:
    """One person on the page."""
    assert contact.id is not None
    to_do = [_to_do(each) for each in follow_ups.open_of_contact(desk.db, contact.id)]
    told = Told(
        contact,
        photos.of_contact(desk.db, contact.id),
        tuple(to_do),
        _history(desk, contact.id),
    )
    yield from html_writer.person(told)


def _names(desk: Desk, ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    for start in range(0, len(ids), _PAGE):
        yield from ((row.id, row.display) for row in lists.contact_rows(desk, ids[start : start + _PAGE]))


def _history(desk: Desk, contact_id: int) -> Iterator[Line]:
    """All of it, by pages, newest first."""
    page = timeline.page(desk, contact_id, limit=_PAGE)
    while page:
        yield from map(_happened, page)
        page = timeline.page(desk, contact_id, page[-1], _PAGE)


def _happened(entry: Interaction) -> Line:
    at = local(entry.at, entry.zone)
    words = [wording.channel(entry.kind)]
    if entry.present:
        words.append(translate("page", "with {names}").format(names=", ".join(entry.present)))
    if entry.incoming:
        words.append(translate("page", "from them"))
    if entry.outcome:
        words.append(wording.outcome_in_words(entry.outcome))
    if entry.minutes:
        words.append(translate("page", "{count} min").format(count=entry.minutes))
    if entry.opportunity:
        words.append(entry.opportunity)
    if entry.gave:
        words.append(translate("page", "gave: {things}").format(things=", ".join(entry.gave)))
    return Line(f"{in_full(at.date())}, {at:%H:%M}", with_semicolons(words), entry.notes)


def _to_do(follow_up: FollowUp) -> Line:
    due = follow_up.due
    time = f", {local(due.at, due.zone):%H:%M}" if due.at is not None and due.zone is not None else ""
    what = translate("page", "{channel}; promised") if follow_up.promised else "{channel}"
    return Line(
        f"{in_full(due.day)}{time}",
        what.format(channel=wording.channel(follow_up.channel)),
        wording.reason(follow_up),
    )
