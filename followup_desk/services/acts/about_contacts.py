# SPDX-License-Identifier: MIT
"""What the rules make of a change of somebody: of being added, staged, given a cadence, a referrer, a birthday, or of a
letter that came back. Inside the act that changed them.
"""

from dataclasses import replace

from followup_desk.domain.moments import local
from followup_desk.domain.proposals import Addition
from followup_desk.domain.records import Contact, FollowUp
from followup_desk.domain.rules import (
    closing,
    ease_off,
    fresh_records,
    keeping_in_touch,
    occasions,
    planning,
    referrals,
)
from followup_desk.domain.words import Stage
from followup_desk.services import people, rulebook
from followup_desk.services.acts import consequences, follow_up_plans
from followup_desk.services.desk import Desk
from followup_desk.services.rulebook import House
from followup_desk.storage import follow_up_edits, follow_ups, questions
from followup_desk.storage.journal import Journal

ONCE = frozenset({"R1", "R9", "R11", "R14", "R16", "R20"})
"""Rules of which a contact has one open at most."""
MERGED = "merged"
"""Why the other's was dropped."""


def follow(desk: Desk, act: Journal, contact_id: int, before: Contact | None, house: House | None = None) -> None:
    """Plans and drops what follows from the change from `before` (None: they are new) to what they are now. `house`:
    the rules, where they were read already."""
    person = people.person(desk, contact_id)
    house = house or rulebook.read(desk)
    _thank_referrer(desk, act, house, person, before)
    _ask_for_the_right_one(desk, act, house, person, before)
    if before is None or before.occasions != person.occasions or _posts_otherwise(before, person):
        plan_cards(desk, act, house, person)
    if before is None or before.stage is not person.stage:
        withdraw_questions(desk, act, person)
    if before is not None and house.book_of(person).has("R20"):
        _keep_in_touch_otherwise(desk, act, house, person, before)
    consequences.leave_nobody_without(desk, act, house, person)


def follow_merged(desk: Desk, act: Journal, contact_id: int) -> None:
    """Of two who are one person, what a rule plans once stands once, with the reasons of both."""
    kept: dict[str, FollowUp] = {}
    for each in follow_ups.open_of_contact(desk.db, contact_id):
        key = _planned_once(each)
        if key is None or each.promised:
            continue
        if key in kept:
            more = tuple(reason for reason in each.reasons if reason not in kept[key].reasons)
            kept[key] = replace(kept[key], reasons=(*kept[key].reasons, *more))
            consequences.give_reasons(act, [Addition(kept[key].id, contact_id, kept[key].reasons)] if more else [])
            follow_up_edits.close(act, closing.dropped(each, MERGED, told=False))
        else:
            kept[key] = each
    person, house = people.person(desk, contact_id), rulebook.read(desk)
    withdraw_questions(desk, act, person)
    plan_cards(desk, act, house, person)
    consequences.leave_nobody_without(desk, act, house, person)


def _planned_once(follow_up: FollowUp) -> str | None:
    """By what two of a contact's follow-ups are the same to their rule; None where there may be several."""
    if follow_up.rule == "R12":
        return f"R12 {follow_up.occasion_id} {closing.occasion_day(follow_up)}"
    if follow_up.rule == "R4":
        return f"R4 {follow_up.reasons[0].key if follow_up.reasons else ''}"
    return follow_up.rule if follow_up.rule in ONCE else None


def plan_cards(desk: Desk, act: Journal, house: House, person: Contact) -> None:
    """Brings the cards for somebody's occasions up to the days as they are: wrong ones go, missing ones come."""
    assert person.id is not None
    book = house.book_of(person)
    for card in follow_ups.open_of_contact(desk.db, person.id):
        if card.rule != "R12" or card.promised or card.occasion_id is None:
            continue
        if not occasions.is_still_for(card, person.occasions, card.occasion_id):
            follow_up_edits.close(act, closing.dropped(card, occasions.CORRECTED, told=False))
        elif (new := occasions.redated(card, person, desk.today(), house.country, book)) is not None:
            begun = follow_up_plans.day_has_begun(desk, new.due)
            days = occasions.days_in_post(closing.occasion_day(new) or new.due.day, new.due.day)
            follow_up_edits.redate(act, new, interval=days, day_begun=begun)
    for occasion in person.occasions:
        card_of_it = occasions.card(person, occasion, desk.today(), house.country, book)
        if card_of_it is not None and not follow_ups.has_card(desk.db, occasion.id, card_of_it.plan_key):
            follow_up_plans.write(desk, act, card_of_it)


def _keep_in_touch_otherwise(desk: Desk, act: Journal, house: House, person: Contact, before: Contact) -> None:
    """With another cadence, what R20 has planned is due as if it were planned now: the ideal interval after the last
    conversation, or where there was none after it was planned. It goes with the cadence, but for a promise."""
    assert person.id is not None
    book = house.book_of(person)
    old = keeping_in_touch.cadence_of(before, before.stage, book.numbers)
    new = keeping_in_touch.cadence_of(person, person.stage, book.numbers)
    if (old and old[0]) == (new and new[0]) or not person.followed:
        return
    for each in follow_ups.open_of_contact(desk.db, person.id):
        if each.rule != "R20" or each.promised:
            continue
        counted_from = person.last_conversation_at or each.planned_at or desk.now()
        day = local(counted_from, desk.zone).date()
        moved = keeping_in_touch.moved_to_cadence(each, person, day, desk.today(), book)
        if moved is None:
            follow_up_edits.close(act, closing.dropped(each, keeping_in_touch.ENDED, told=False))
        else:
            begun = follow_up_plans.day_has_begun(desk, moved.due)
            interval = follow_up_plans.interval_moved(desk, each, moved.due)
            follow_up_edits.redate(act, moved, interval=interval, day_begun=begun)


def _thank_referrer(desk: Desk, act: Journal, house: House, person: Contact, before: Contact | None) -> None:
    if person.referrer_id is None or (before is not None and before.referrer_id == person.referrer_id):
        return
    referrer = people.person(desk, person.referrer_id)
    book = house.book_of(referrer)
    if referrer.deleted_at is None and book.has("R16"):
        thanks = referrals.thanks(referrer, person.name.display, desk.today(), book)
        open_ones = follow_ups.open_of_contact(desk.db, person.referrer_id)
        consequences.plan_or_tell(desk, act, planning.told_or_planned(open_ones, thanks))


def _ask_for_the_right_one(desk: Desk, act: Journal, house: House, person: Contact, before: Contact | None) -> None:
    """A call for what came back; an open one takes the reason instead (R14)."""
    came_back = fresh_records.newly_came_back(before.methods if before else (), person.methods)
    call = fresh_records.ask_for_the_right_one(person, came_back, desk.today(), house.book_of(person))
    if call is not None:
        open_ones = follow_ups.open_of_contact(desk.db, call.contact_id)
        consequences.plan_or_tell(desk, act, planning.told_or_planned(open_ones, call))


def _posts_otherwise(before: Contact, person: Contact) -> bool:
    return (before.country, before.stage, before.followed) != (person.country, person.stage, person.followed)


def withdraw_questions(desk: Desk, act: Journal, person: Contact) -> None:
    """Questions that are pointless at the new stage."""
    assert person.id is not None
    for question in questions.open_of_contact(desk.db, person.id):
        for_prospects = question.key in (ease_off.EASE_OFF, ease_off.STAY_IN_TOUCH)
        of_cadence = question.key in (keeping_in_touch.LOOSER, keeping_in_touch.TIGHTER)
        for_others = of_cadence and person.stage in (Stage.RESTING, Stage.FORMER)
        if for_others or (for_prospects and person.stage is not Stage.PROSPECT):
            questions.close(act, question, "withdrawn")
