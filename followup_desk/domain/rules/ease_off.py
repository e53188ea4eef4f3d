# SPDX-License-Identifier: MIT
"""R4: whoever puts it off again and again is let be: thanked, offered the newsletter, greeted now and then.

The opportunity rests; it is not lost. Also what follows a no, and how somebody who rests comes back.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Ask, Proposal
from followup_desk.domain.records import Contact, Question, Reason
from followup_desk.domain.rules.looking_back import Past, put_off_in_a_row
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.rules.planning import Plan, Situation
from followup_desk.domain.words import Kind, Outcome, Stage

EASE_OFF, STAY_IN_TOUCH = "ease_off", "stay_in_touch"
BY_SILENCE = "silence"
"""What a question rests on that a row of push-offs and no-answers asks; one of a customer's, too (R20)."""


def comes_back(person: Contact, this: Past, said: date | None) -> Stage | None:
    """The stage with what was logged: who rested and was spoken with is back, if it was not put off without a day."""
    if person.stage is not Stage.RESTING or not this.is_conversation:
        return person.stage
    if this.outcome is Outcome.PUSHED_OFF and said is None:
        return person.stage
    return person.stage_before or Stage.PROSPECT


def is_long_row(row: Sequence[Past], answered_at: datetime | None, numbers: Numbers) -> bool:
    """Is the row, latest first, long enough to ask, and by enough longer than when it was answered last?"""
    if len(row) < numbers.r4_row or (row[0].day - row[-1].day).days < numbers.r4_span_days:
        return False
    return answered_at is None or sum(each.at > answered_at for each in row) >= numbers.r4_again


def asks(s: Situation) -> Ask | None:
    """Whether to ease off, once the latest outcomes are a long row of push-offs and no-answers."""
    if s.stage is not Stage.PROSPECT or not s.book.has("R4") or s.question(EASE_OFF):
        return None
    row = put_off_in_a_row(s.history)
    if not is_long_row(row, s.eased_off_at, s.numbers):
        return None
    return Ask(s.contact_id, "R4", EASE_OFF, {"count": str(len(row)), "since": row[-1].day.isoformat()})


def asks_after_a_no(s: Situation) -> Ask | None:
    """Whether to stay in touch with a prospect whose last open opportunity ended with a no."""
    no_more = s.entry.outcome is Outcome.NO and s.stage is Stage.PROSPECT and not s.open_sale_left
    if not no_more or not s.book.has("R4") or s.question(STAY_IN_TOUCH):
        return None
    return Ask(s.contact_id, "R4", STAY_IN_TOUCH)


def withdrawn(questions: Sequence[Question], history: Sequence[Past], this: Past, numbers: Numbers) -> list[Question]:
    """Questions that what was logged makes pointless: the row is broken, or there is another outcome after the no."""
    broken = len(put_off_in_a_row(history)) < numbers.r4_row
    another = this.outcome not in (None, Outcome.NO)
    return [
        each
        for each in questions
        if (broken and (each.key == EASE_OFF or each.args.get("by") == BY_SILENCE))
        or (another and each.key == STAY_IN_TOUCH)
    ]


def plan_hello(s: Situation, stage: Stage | None, so_far: Plan) -> None:
    """The next hello to somebody who rests, where nothing else is open."""
    if stage is Stage.RESTING and so_far.is_empty() and s.book.has("R4"):
        so_far.add(hello(s.person, s.day, s.today, s.book))


def hello(person: Contact, counted_from: date, today: date, book: Rulebook) -> Proposal:
    """A hello by the usual channel, so many days after a day."""
    assert person.id is not None
    day = book.work_days.for_a_rule(counted_from + timedelta(days=book.numbers.r4_hello_days), today)
    return Proposal(
        contact_id=person.id,
        due=Due(day),
        channel=person.usual_channel,
        rule="R4",
        reasons=(Reason("R4.hello"),),
        plan_key=f"R4.hello:{person.id}",
    )


def thanks(contact_id: int, today: date) -> Proposal:
    """The email that eases off."""
    return Proposal(
        contact_id=contact_id, due=Due(today), channel=Kind.EMAIL, rule="R4", reasons=(Reason("R4.thanks"),)
    )
