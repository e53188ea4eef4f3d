# SPDX-License-Identifier: MIT
"""The planning pass: once a day, before the first picture or command, what follows from days going by alone.

Cards that were missed are dropped, those for near occasions planned (R12), and nobody who is to be kept in touch with
stays without a follow-up (R20, R4). It is the rules' own act: undo passes over it. A second one changes nothing.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from followup_desk.domain.errors import Refused
from followup_desk.domain.folding import fold
from followup_desk.domain.moments import Due, local
from followup_desk.domain.records import Contact
from followup_desk.domain.rules import closing, ease_off, keeping_in_touch, occasions
from followup_desk.domain.words import Origin
from followup_desk.services import holidays, people, planned_on, rulebook
from followup_desk.services.acts import about_contacts, follow_up_plans
from followup_desk.services.desk import Desk
from followup_desk.services.rulebook import House
from followup_desk.storage import follow_up_edits, follow_ups, journal, lacking
from followup_desk.storage.journal import Journal
from followup_desk.storage.undo import PLAN_AHEAD


def run(desk: Desk, *, anew: bool = True) -> None:
    """Plans ahead from today on. `anew`: what it goes by may have changed, so cards that stand are looked at, too."""
    today = desk.today()
    with desk.act(PLAN_AHEAD, origin=Origin.RULES) as act:
        house = rulebook.read(desk)
        _drop_missed(desk, act, house)
        if house.book.has("R12"):
            _plan_cards(desk, act, house, anew=anew)
            _plan_holiday_cards(desk, act, house)
        if house.book.has("R4"):
            _greet_who_rests(desk, act, house)
        if house.book.has("R20"):
            _keep_in_touch(desk, act, house)
        journal.name_act(act, "plan.ahead", {"day": today.isoformat()})
    planned_on.remember(desk, today)


def _drop_missed(desk: Desk, act: Journal, house: House) -> None:
    """Cards whose occasion has gone by; not what was promised, nor what the user has put off beyond today."""
    over = timedelta(days=house.book.numbers.r12_missed_days)
    for card in follow_ups.open_of_rule(desk.db, "R12", desk.today()):
        day = closing.occasion_day(card)
        if day is not None and not card.promised and day + over <= desk.today():
            follow_up_edits.close(act, closing.dropped(card, occasions.MISSED, told=False))


def _plan_cards(desk: Desk, act: Journal, house: House, *, anew: bool) -> None:
    """Those for occasions that have come near, and those for which post takes another time by now."""
    today = desk.today()
    ahead = [today + timedelta(days=number) for number in range(1, house.book.numbers.r12_ahead_days + 1)]
    whose = lacking.cards(desk.db, _kept_on(ahead))
    if anew:
        whose |= {card.contact_id for card in follow_ups.open_of_rule(desk.db, "R12", None) if card.due.day > today}
    for person in _people(desk, sorted(whose)):
        about_contacts.plan_cards(desk, act, house, person)


def _plan_holiday_cards(desk: Desk, act: Journal, house: House) -> None:
    """For the public holidays of somebody's country that the user has ticked; theirs is the user's own where it is not
    known."""
    ticked = holidays.ticked(desk)
    if not ticked:
        return
    today = desk.today()
    for country in lacking.countries(desk.db, house.country):
        for day, name in _ticked_of(country, ticked, today, house.book.numbers.r12_ahead_days):
            own = country == house.country
            for person in _people(desk, lacking.holiday_card(desk.db, name, day, country, or_none=own)):
                book = house.book_of(person)
                if occasions.wants_cards(person, book):
                    card = occasions.holiday_card(person, name, day, today, house.country, book)
                    follow_up_plans.write(desk, act, card)


def _ticked_of(country: str, ticked: frozenset[str], today: date, days: int) -> list[tuple[date, str]]:
    try:
        return [(day, name) for day, name in holidays.coming(country, today, days) if fold(name) in ticked]
    except Refused:  # nobody has a calendar of that country: no cards
        return []


def _kept_on(days: Iterable[date]) -> set[tuple[int, int, int, int]]:
    """Year, month, day and leap day of the occasions that are kept on these days."""
    kept = set()
    for day in days:
        kept |= {(day.year, day.month, day.day, 28), (day.year, day.month, day.day, 1)}
        if (day.month, day.day) == (2, 28):
            kept.add((day.year, 2, 29, 28))
        if (day.month, day.day) == (3, 1):
            kept.add((day.year, 2, 29, 1))
    return kept


def _greet_who_rests(desk: Desk, act: Journal, house: House) -> None:
    """A hello for everybody who rests and has nothing open, a few a day."""
    today = desk.today()
    found = [each for each in _people(desk, lacking.hello(desk.db)) if house.book_of(each).has("R4")]
    hellos = [ease_off.hello(each, _last_heard(desk, each) or today, today, house.book) for each in found]
    days = keeping_in_touch.spread([hello.due.day for hello in hellos], today, house.book)
    for hello, day in zip(hellos, days, strict=True):
        follow_up_plans.write(desk, act, replace(hello, due=Due(day)))


def _keep_in_touch(desk: Desk, act: Journal, house: House) -> None:
    """Whoever has a cadence and nothing open, longest unheard first, a few a day."""
    today = desk.today()
    found = []
    for person in _people(desk, lacking.keeping_in_touch(desk.db)):
        heard = _last_heard(desk, person)
        cadence = keeping_in_touch.cadence_of(person, person.stage, house.book.numbers)
        if cadence is None or not house.book_of(person).has("R20"):
            continue
        due = today if heard is None else heard + timedelta(days=cadence[0])
        found.append((person, cadence[0], due))
    for (person, ideal, _), day in zip(
        found, keeping_in_touch.spread([d for *_, d in found], today, house.book), strict=True
    ):
        assert person.id is not None
        one = keeping_in_touch.keeping_touch(person.id, person.usual_channel, ideal, day)
        follow_up_plans.write(desk, act, one)


def _last_heard(desk: Desk, person: Contact) -> date | None:
    """The local day of the last conversation."""
    at = person.last_conversation_at
    return None if at is None else local(at, desk.zone).date()


def _people(desk: Desk, contact_ids: Iterable[int]) -> Iterable[Contact]:
    return (people.person(desk, contact_id) for contact_id in contact_ids)
