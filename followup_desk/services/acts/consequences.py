# SPDX-License-Identifier: MIT
"""Writing what the rules propose, inside the act that brought it about."""

import json
from collections.abc import Iterable
from dataclasses import replace

from followup_desk.domain.proposals import Addition, Ask, Proposal
from followup_desk.domain.records import Contact, FollowUp, Question, Reason
from followup_desk.domain.rules import ease_off, keeping_in_touch
from followup_desk.domain.rules.closing import is_beside
from followup_desk.domain.rules.planning import Held
from followup_desk.domain.words import Kind, Stage
from followup_desk.services import people
from followup_desk.services.acts import follow_up_plans
from followup_desk.services.desk import Desk
from followup_desk.services.rulebook import House
from followup_desk.storage import follow_up_edits, follow_ups, questions
from followup_desk.storage.journal import Journal


def ask(act: Journal, asked: Ask) -> Question:
    """Asks something, and returns the question."""
    question_id = questions.ask(act, asked.contact_id, asked.rule, asked.key, asked.args, asked.plan_key)
    found = questions.question(act.db, question_id)
    assert found is not None
    return found


def give_reasons(act: Journal, additions: Iterable[Addition]) -> None:
    """Adds to what open follow-ups are for."""
    for each in additions:
        follow_up_edits.give_reasons(act, each)


def plan_or_tell(desk: Desk, act: Journal, one: Proposal | Addition) -> list[int]:
    """Plans it, or adds to what stands: the ids of what was planned."""
    if isinstance(one, Addition):
        give_reasons(act, [one])
        return []
    return [follow_up_plans.write(desk, act, one)]


def leave_nobody_without(desk: Desk, act: Journal, house: House, person: Contact) -> list[int]:
    """Plans the next one for somebody with a cadence (R20) or who rests (R4), where nothing else is open; counted from
    today. The ids of what was planned."""
    assert person.id is not None
    if any(not is_beside(each) for each in follow_ups.open_of_contact(desk.db, person.id)):
        return []
    book = house.book_of(person)
    if person.stage is Stage.RESTING and person.followed and book.has("R4"):
        return [follow_up_plans.write(desk, act, ease_off.hello(person, desk.today(), desk.today(), book))]
    found = keeping_in_touch.next_one(person, person.stage, desk.today(), desk.today(), book)
    return [] if found is None else [follow_up_plans.write(desk, act, found)]


def hold(act: Journal, question: Question, held: Held | None) -> None:
    """Keeps what would have been planned, for when the question is dismissed; None keeps nothing any more."""
    if held is None:
        left = {name: value for name, value in question.args.items() if not name.startswith("held_")}
        questions.set_args(act, question, left)
        return
    one = held.proposal
    kept = {
        "held_rule": str(one.rule),
        "held_channel": str(one.channel),
        "held_why": one.why,
        "held_days": str(held.days),
        "held_reasons": json.dumps([[reason.key, reason.args] for reason in one.reasons], ensure_ascii=False),
    }
    questions.set_args(act, question, {**question.args, **kept})


def says_more(question: Question, held: Held | None) -> bool:
    """Has the question a reason of its own to hold back, and the other is just the week after (R2)? Then it stays."""
    return held is not None and held.proposal.rule == "R2" and question.args.get("held_rule", "R2") != "R2"


def held_by(question: Question, proposal: Proposal) -> tuple[Proposal, int] | None:
    """What a question holds back, as `proposal` with its rule, channel and reasons, and in how many days."""
    args = question.args
    if "held_rule" not in args:
        return None
    reasons = tuple(Reason(key, dict(words)) for key, words in json.loads(args["held_reasons"]))
    one = replace(
        proposal, rule=args["held_rule"], channel=Kind(args["held_channel"]), why=args["held_why"], reasons=reasons
    )
    return one, int(args["held_days"])


def all_of(desk: Desk, follow_up_ids: Iterable[int]) -> tuple[FollowUp, ...]:
    """The follow-ups as they are now."""
    return tuple(people.follow_up(desk, follow_up_id) for follow_up_id in follow_up_ids)
