# SPDX-License-Identifier: MIT
"""Yes and no to what the desk asks (R4, R11, R20). How something went is told by logging it: see `how_it_went`."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from followup_desk.domain.contact_changes import with_consequences
from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Addition, Proposal
from followup_desk.domain.records import Contact, FollowUp, LogEntry, Question, Reason
from followup_desk.domain.rules import closing, customer_care, ease_off, keeping_in_touch
from followup_desk.domain.rules.planning import MAKE_WAY, Plan
from followup_desk.domain.words import Kind, Newsletter, Stage
from followup_desk.services import people, rulebook
from followup_desk.services.acts import about_contacts, consequences, follow_up_plans, how_it_went
from followup_desk.services.desk import Desk
from followup_desk.services.rulebook import House
from followup_desk.storage import contact_edits, follow_up_edits, follow_ups, journal, questions
from followup_desk.storage.journal import Journal


@dataclass(frozen=True)
class Answered:
    """What an answer planned and closed."""

    planned: tuple[FollowUp, ...]
    closed: tuple[FollowUp, ...]


def accept(desk: Desk, question_id: int) -> Answered:
    """Says yes to a question. Refused where it is not open, or is told rather than answered."""
    with desk.act("accept") as act:
        question, person, house = _asked(desk, question_id)
        questions.close(act, question, "accepted")
        match question.key:
            case ease_off.EASE_OFF:
                planned, closed = _ease_off(desk, act, house, person)
            case ease_off.STAY_IN_TOUCH:
                planned, closed = _rest(desk, act, house, person), []
            case keeping_in_touch.LOOSER:
                planned, closed = _loosen(desk, act, house, person)
            case keeping_in_touch.TIGHTER:
                planned, closed = _tighten(desk, act, house, person)
            case customer_care.ASKS_REFERRAL:
                planned, closed = _ask_for_a_referral(desk, act, house, person), []
            case _:
                raise Refused(translate("refusals", "Tell how it went by logging it, for that follow-up."))
        journal.name_act(act, f"question.accepted.{question.key}", {"name": question.name})
    return Answered(consequences.all_of(desk, planned), consequences.all_of(desk, closed))


def dismiss(desk: Desk, question_id: int) -> Answered:
    """Says no to a question, or that there is nothing to tell. What was held back because of it is planned, counted
    from today. Refused where it is not open."""
    with desk.act("dismiss") as act:
        question, person, house = _asked(desk, question_id)
        questions.close(act, question, "dismissed")
        planned = _held_back(desk, act, house, person, question)
        if question.key == how_it_went.KEY:
            planned += consequences.leave_nobody_without(desk, act, house, person)
        journal.name_act(act, "question.dismissed", {"name": question.name})
    return Answered(consequences.all_of(desk, planned), ())


def _asked(desk: Desk, question_id: int) -> tuple[Question, Contact, House]:
    question = how_it_went.still_open(desk, question_id)
    return question, people.living(desk, question.contact_id), rulebook.read(desk)


def _ease_off(desk: Desk, act: Journal, house: House, person: Contact) -> tuple[list[int], list[int]]:
    """Drops what was meant to get an answer, thanks them, and lets them rest."""
    assert person.id is not None
    open_ones = follow_ups.open_of_contact(desk.db, person.id)
    given_up = [each for each in open_ones if not each.promised and not closing.is_beside(each)]
    _drop(act, given_up, "R4.eased_off")
    thanked = follow_up_plans.write(desk, act, ease_off.thanks(person.id, desk.today()))
    return [thanked, *_rest(desk, act, house, person, propose=True)], [each.id for each in given_up]


def _rest(desk: Desk, act: Journal, house: House, person: Contact, *, propose: bool = False) -> list[int]:
    """Sets the stage to resting and plans the hello, unless one is open; `propose` the newsletter to who has no word on
    it."""
    assert person.id is not None
    resting = replace(person, stage=Stage.RESTING)
    if propose and person.newsletter is Newsletter.NONE:
        resting = replace(resting, newsletter=Newsletter.PROPOSED)
    contact_edits.update(act, person, with_consequences(person, resting, desk.today()))
    about_contacts.withdraw_questions(desk, act, resting)
    hello = ease_off.hello(person, desk.today(), desk.today(), house.book_of(person))
    # One that stands may have more reasons by now, or have become a promise.
    if any(hello.reasons[0] in each.reasons for each in follow_ups.open_of_contact(desk.db, person.id)):
        return []
    return [follow_up_plans.write(desk, act, hello)]


def _loosen(desk: Desk, act: Journal, house: House, person: Contact) -> tuple[list[int], list[int]]:
    """Makes both intervals half as long again, and plans anew."""
    return _change_cadence(desk, act, house, person, keeping_in_touch.half_as_long_again, "R20.loosened")


def _tighten(desk: Desk, act: Journal, house: House, person: Contact) -> tuple[list[int], list[int]]:
    """Makes both intervals a third shorter, and plans anew."""
    return _change_cadence(desk, act, house, person, keeping_in_touch.a_third_shorter, "R20.tightened")


def _change_cadence(
    desk: Desk, act: Journal, house: House, person: Contact, change: Callable[[int], int], why: str
) -> tuple[list[int], list[int]]:
    assert person.id is not None
    numbers = house.book.numbers
    cadence = keeping_in_touch.cadence_of(person, person.stage, numbers)
    ideal, longest = map(change, cadence or (numbers.r20_ideal_days, numbers.r20_longest_days))
    changed = replace(person, ideal_days=ideal, longest_days=max(ideal, longest))
    contact_edits.update(act, person, changed)
    given_up = keeping_in_touch.let_go_of(follow_ups.open_of_contact(desk.db, person.id))
    _drop(act, given_up, why)
    return consequences.leave_nobody_without(desk, act, house, changed), [each.id for each in given_up]


def _ask_for_a_referral(desk: Desk, act: Journal, house: House, person: Contact) -> list[int]:
    """Their next open follow-up asks for it, else one of its own."""
    assert person.id is not None
    reason = Reason(customer_care.REFERRAL)
    following = [each for each in follow_ups.open_of_contact(desk.db, person.id) if not closing.is_beside(each)]
    if following:
        first = following[0]
        consequences.give_reasons(act, [Addition(first.id, person.id, (*first.reasons, reason))])
        return []
    book = house.book_of(person)
    today = desk.today()
    day = book.work_days.for_a_rule(today + timedelta(days=book.numbers.r11_referral_days), today)
    one = Proposal(contact_id=person.id, due=Due(day), channel=person.usual_channel, rule="R11", reasons=(reason,))
    return [follow_up_plans.write(desk, act, one)]


def _held_back(desk: Desk, act: Journal, house: House, person: Contact, question: Question) -> list[int]:
    """What the rules would have planned while it was asked, counted from today."""
    assert person.id is not None
    today = desk.today()
    found = consequences.held_by(question, Proposal(contact_id=person.id, due=Due(today), channel=person.usual_channel))
    if found is None:
        return []
    held, days = found
    one = replace(held, due=Due(house.book.work_days.for_a_rule(today + timedelta(days=days), today)))
    so_far = Plan(follow_ups.open_of_contact(desk.db, person.id), LogEntry(contact_id=person.id, kind=Kind.NOTE))
    if one.rule in MAKE_WAY:
        so_far.add_or_tell(one, desk.zone)
    elif so_far.is_empty():
        so_far.add(one)
    consequences.give_reasons(act, so_far.additions)
    return [follow_up_plans.write(desk, act, each) for each in so_far.proposals]


def _drop(act: Journal, given_up: list[FollowUp], why: str) -> None:
    for each in given_up:
        follow_up_edits.close(act, closing.dropped(each, why, told=False))
