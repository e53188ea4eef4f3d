# SPDX-License-Identifier: MIT
"""Follow-ups in the words of a calendar, piece by piece: whoever writes them may rest in between."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from followup_desk.domain.date_names import in_full
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.domain.moments import Due, day_of, from_seconds
from followup_desk.domain.records import FollowUpCard
from followup_desk.domain.words import Kind
from followup_desk.exchange import calendar_writer, calendar_zone
from followup_desk.exchange.calendar_writer import Entry
from followup_desk.services import wording
from followup_desk.services.desk import Desk
from followup_desk.storage import calendar_rows, follow_ups, resources

Place = Callable[[FollowUpCard], date | None]
"""The day on which a card is put instead of its own; None: on its own."""
_PAGE = 25
_LONGEST_NAME = 200
_TITLES = {
    Kind.MEETING: QT_TRANSLATE_NOOP("calendar", "Meet {name}"),
    Kind.CALL: QT_TRANSLATE_NOOP("calendar", "Call {name}"),
    Kind.LUNCH: QT_TRANSLATE_NOOP("calendar", "Lunch with {name}"),
    Kind.EMAIL: QT_TRANSLATE_NOOP("calendar", "Email {name}"),
    Kind.MESSAGE: QT_TRANSLATE_NOOP("calendar", "Message {name}"),
    Kind.LETTER: QT_TRANSLATE_NOOP("calendar", "Write a letter to {name}"),
    Kind.CARD: QT_TRANSLATE_NOOP("calendar", "Send {name} a card"),
    Kind.GIFT: QT_TRANSLATE_NOOP("calendar", "Send {name} a gift"),
    Kind.SOCIAL: QT_TRANSLATE_NOOP("calendar", "Write to {name} on social media"),
    Kind.NEWSLETTER: QT_TRANSLATE_NOOP("calendar", "Send {name} the newsletter"),
    Kind.NOTE: QT_TRANSLATE_NOOP("calendar", "A note about {name}"),
    Kind.TASK: QT_TRANSLATE_NOOP("calendar", "Something to do for {name}"),
}


def pieces(
    desk: Desk,
    follow_up_ids: Sequence[int],
    *,
    refresh: str = "",
    place: Place = lambda _card: None,
    tell: Callable[[list[FollowUpCard]], None] = lambda _cards: None,
) -> Iterator[str]:
    """The calendar of these follow-ups in their order, without its end. `tell` hears of each page that is written.

    The rules of the local zone are always in it: a calendar must not be empty, and nothing may be due.
    """
    yield calendar_writer.head(translate("calendar", "Follow-ups"), refresh)
    this_year = desk.today().year
    spans = {desk.zone: (this_year, this_year)} | calendar_rows.zones(desk.db, follow_up_ids)
    for zone, (first, last) in sorted(spans.items()):
        if calendar_zone.is_told(zone) or len(spans) == 1:
            yield calendar_zone.rules(zone, first, last)
    for start in range(0, len(follow_up_ids), _PAGE):
        cards = follow_ups.in_turn(desk.db, list(follow_up_ids[start : start + _PAGE]))
        stamp = desk.now()
        yield "".join(calendar_writer.entry(each, stamp) for each in entries(desk, cards, place))
        tell(cards)


def entries(desk: Desk, cards: Sequence[FollowUpCard], place: Place) -> Iterator[Entry]:
    """These cards as a calendar has them."""
    ids = sorted({card.follow_up.contact_id for card in cards})
    changed, phones = calendar_rows.changed_at(desk.db, ids), calendar_rows.phones(desk.db, ids)
    bring = resources.suggested if calendar_rows.has_shelf(desk.db) else lambda _db, _contact_id: None
    for card in cards:
        contact_id = card.follow_up.contact_id
        at = max(from_seconds(changed.get(contact_id, 0)), card.follow_up.planned_at or from_seconds(0))
        words = _text(card, phones.get(contact_id, ""), bring(desk.db, contact_id) or "")
        yield _placed(
            desk, Entry(card.follow_up.uid, card.follow_up.due, title(card), words, _kinds(card), at), place(card)
        )


def title(card: FollowUpCard) -> str:
    """What is to be done, with whom."""
    name = wording.name(card.name)[:_LONGEST_NAME]
    what = translate("calendar", _TITLES[card.follow_up.channel]).format(name=name)
    return translate("calendar", "{what} (promised)").format(what=what) if card.follow_up.promised else what


def _text(card: FollowUpCard, phone: str, bring: str) -> str:
    """Why, that it was promised, for what, how they are reached, and what to bring; a line each."""
    lines = (
        wording.what_for(card.follow_up),
        translate("calendar", "You promised it.") if card.follow_up.promised else "",
        translate("calendar", "It is about: {title}").format(title=card.opportunity) if card.opportunity else "",
        translate("calendar", "Phone: {number}").format(number=phone) if phone else "",
        translate("calendar", "Bring: {what}").format(what=bring) if bring else "",
    )
    return "\n".join(line for line in lines if line)


def _kinds(card: FollowUpCard) -> tuple[str, ...]:
    kinds = (translate("calendar", "Follow-up"), wording.channel(card.follow_up.channel))
    return (*kinds, translate("calendar", "Promise")) if card.follow_up.promised else kinds


def _placed(desk: Desk, entry: Entry, day: date | None) -> Entry:
    """On another day than its own, and saying so."""
    if day is None:
        return entry
    own = day_of(entry.due, desk.zone)
    since = translate("calendar", "Due since {day}.").format(day=in_full(own))
    return replace(entry, due=Due(day), text=f"{entry.text}\n{since}".strip(), shown_late=(day - own).days)
