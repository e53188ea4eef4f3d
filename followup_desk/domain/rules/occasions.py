# SPDX-License-Identifier: MIT
"""R12: cards for birthdays and other days of the year, due when they must be posted to be there in time."""

from calendar import isleap
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from followup_desk.domain.moments import Due
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.proposals import Proposal
from followup_desk.domain.records import Contact, FollowUp, Occasion, Reason
from followup_desk.domain.rules.closing import occasion_day
from followup_desk.domain.rules.numbers import Rulebook
from followup_desk.domain.words import Kind, Stage

CORRECTED, MISSED = "R12.corrected", "missed"
"""Why a card was dropped: the day is another one or was taken out; the day has gone by."""


def day_in(year: int, on: PartialDate, leap_day: int) -> date | None:
    """The day of that year; None where day or month are not known. 29 February of a common year is 28 February, or
    1 March with `leap_day` 1."""
    if on.month is None or on.day is None:
        return None
    if (on.month, on.day) == (2, 29) and not isleap(year):
        return date(year, 3, 1) if leap_day == 1 else date(year, 2, 28)
    return date(year, on.month, on.day)


def next_day(on: PartialDate, leap_day: int, today: date) -> date | None:
    """The first such day after today; None where day or month are not known, or the year is still to come."""
    days = (day_in(year, on, leap_day) for year in (today.year, today.year + 1))
    day = next((each for each in days if each is not None and each > today), None)
    return None if day is None or (on.year is not None and day.year < on.year) else day


def card(person: Contact, occasion: Occasion, today: date, own_country: str, book: Rulebook) -> Proposal | None:
    """The card for an occasion's next day, where that is near enough and the contact is followed and not former."""
    day = next_day(occasion.date, occasion.leap_day, today)
    if day is None or (day - today).days > book.numbers.r12_ahead_days or not wants_cards(person, book):
        return None
    assert person.id is not None
    post_by = posted_by(person, day, own_country, book)
    when = {"day": day.isoformat(), "post_by": post_by.isoformat()}
    return Proposal(
        contact_id=person.id,
        due=Due(max(post_by, today)),
        channel=Kind.CARD,
        rule="R12",
        reasons=(Reason("R12.card", {"kind": str(occasion.kind), "whose": occasion.whose, **when}),),
        occasion_id=occasion.id,
        interval=days_in_post(day, post_by),
        plan_key=key_of(occasion.id, day),
    )


def holiday_card(person: Contact, name: str, day: date, today: date, own_country: str, book: Rulebook) -> Proposal:
    """The card for a public holiday that the user has ticked."""
    assert person.id is not None
    post_by = posted_by(person, day, own_country, book)
    return Proposal(
        contact_id=person.id,
        due=Due(max(post_by, today)),
        channel=Kind.CARD,
        rule="R12",
        reasons=(Reason("R12.holiday", {"holiday": name, "day": day.isoformat(), "post_by": post_by.isoformat()}),),
        interval=days_in_post(day, post_by),
        plan_key=f"R12:{name}:{person.id}:{day.isoformat()}",
    )


def wants_cards(person: Contact, book: Rulebook) -> bool:
    """Are cards planned for them at all?"""
    return person.followed and person.stage is not Stage.FORMER and book.has("R12")


def key_of(occasion_id: int | None, day: date) -> str:
    """The plan key: once for an occasion and its day."""
    return f"R12:{occasion_id}:{day.isoformat()}"


def posted_by(person: Contact, day: date, own_country: str, book: Rulebook) -> date:
    """The last working day on which a card is posted that is to be there on `day`; it may be past."""
    abroad = bool(person.country) and person.country != own_country
    days = book.numbers.r12_abroad_days if abroad else book.numbers.r12_home_days
    return book.work_days.on_or_before(day - timedelta(days=days))


def days_in_post(day: date, post_by: date) -> int:
    """What a card's being late is held against in the order of work. Counted from when it was planned, up to two months
    before, it would stand behind all else until its day has gone by."""
    return max((day - post_by).days, 1)


def redated(card: FollowUp, person: Contact, today: date, own_country: str, book: Rulebook) -> FollowUp | None:
    """The card with its day put right, where post takes another time by now; None where nothing changes.

    What the user moved or promised stays, and so does what is due.
    """
    day, planned = occasion_day(card), card.reasons[0].args.get("post_by") if card.reasons else None
    if day is None or card.promised or card.due.day.isoformat() != planned or card.due.day <= today:
        return None
    post_by = posted_by(person, day, own_country, book)
    if post_by == card.due.day:
        return None
    args = {**card.reasons[0].args, "post_by": post_by.isoformat()}
    return replace(card, due=Due(max(post_by, today)), reasons=(Reason("R12.card", args), *card.reasons[1:]))


def is_still_for(card: FollowUp, occasions: Iterable[Occasion], occasion_id: int | None) -> bool:
    """Does the card's day still belong to its occasion?"""
    day = occasion_day(card)
    found = next((each for each in occasions if each.id == occasion_id), None)
    return found is not None and day is not None and day == day_in(day.year, found.date, found.leap_day)
