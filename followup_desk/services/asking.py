# SPDX-License-Identifier: MIT
"""What the desk asks and waits for: of one contact, and of all."""

from datetime import datetime

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.records import Question
from followup_desk.services.desk import Desk
from followup_desk.storage import questions

COUNTED = 99


def of_contact(desk: Desk, contact_id: int) -> list[Question]:
    """What is open about a contact, first asked first."""
    return questions.open_of_contact(desk.db, contact_id)


def done_at_once(desk: Desk, contact_id: int) -> dict[int, datetime]:
    """The follow-ups that were done from a notice and wait to be told how they went, by number, with their moments."""
    asked = of_contact(desk, contact_id)
    return {each.args["follow_up"]: each.asked_at for each in asked if "follow_up" in each.args}


def question(desk: Desk, question_id: int) -> Question:
    """One question that is open. Refused otherwise."""
    found = questions.question(desk.db, question_id)
    if found is None or found.state != "open":
        raise Refused(translate("refusals", "That question is answered already."))
    return found


def answered_at(desk: Desk, contact_id: int, key: str) -> datetime | None:
    """When somebody's question of a key was answered last."""
    return questions.answered_at(desk.db, contact_id, key)


def count(desk: Desk) -> int:
    """How many wait, no further than is said."""
    return len(questions.open_ones(desk.db, COUNTED))


def waiting(desk: Desk, limit: int = 50) -> list[Question]:
    """What is open about anybody, first asked first."""
    return questions.open_ones(desk.db, limit)
