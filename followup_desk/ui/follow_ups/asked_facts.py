# SPDX-License-Identifier: MIT
"""What a question rests on: the push-offs with their days, the skips, the conversations, the answer."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.records import Interaction, Question
from followup_desk.domain.rules import customer_care, ease_off, keeping_in_touch
from followup_desk.domain.rules.looking_back import Past, put_off_in_a_row
from followup_desk.domain.words import FollowUpState, Outcome
from followup_desk.services import people, situations, timeline, wording
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups import past_words, why_facts

translate = QCoreApplication.translate
_LOOKED_AT = 60


def asked_facts(desk: Desk, question: Question) -> list[tuple[str, str]]:
    """As titles and texts."""
    contact = people.person(desk, question.contact_id)
    facts = [
        (translate("asked_facts", "Asked"), past_words.moment(desk, question.asked_at)),
        (translate("asked_facts", "Because"), wording.why_asked(question)),
        (
            translate("asked_facts", "What happened"),
            "\n".join(past_words.entry(desk, each) for each in behind(desk, question)),
        ),
        (translate("asked_facts", "You dropped"), "\n".join(_dropped(desk, question))),
        (translate("asked_facts", "Cadence"), why_facts.cadence(desk, contact)),
        (translate("asked_facts", "Last spoke"), why_facts.last_spoken(desk, contact)),
        (translate("asked_facts", "Prefers"), why_facts.habits(contact)),
    ]
    return [(title, text[: why_facts.SHOWN_CHARACTERS]) for title, text in facts if text]


def behind(desk: Desk, question: Question) -> list[Interaction]:
    """The entries that it rests on, latest first."""
    entries = [
        each for each in timeline.page(desk, question.contact_id, limit=_LOOKED_AT) if each.at <= question.asked_at
    ]
    if question.key == ease_off.EASE_OFF or question.args.get("by") == ease_off.BY_SILENCE:
        return _at_the_moments_of(entries, put_off_in_a_row(situations.history_of(desk, question.contact_id)))
    if question.key == keeping_in_touch.TIGHTER:
        spoken = [each for each in situations.history_of(desk, question.contact_id) if each.is_conversation]
        return _at_the_moments_of(entries, spoken[-int(question.args.get("count", 1)) :])
    outcomes = {
        ease_off.STAY_IN_TOUCH: (Outcome.NO,),
        customer_care.ASKS_REFERRAL: (Outcome.YES, Outcome.NEXT_STEP),
    }.get(question.key, ())
    return [each for each in entries if each.outcome in outcomes][:1]


def _at_the_moments_of(entries: Iterable[Interaction], past: Iterable[Past]) -> list[Interaction]:
    moments = {each.at for each in past}
    return [each for each in entries if each.at in moments]


def _dropped(desk: Desk, question: Question) -> list[str]:
    """The days of what the user skipped."""
    if question.args.get("by") != keeping_in_touch.BY_SKIPS:
        return []
    skipped = [
        each
        for each in people.follow_ups(desk, question.contact_id)
        if each.rule == "R20"
        and each.state is FollowUpState.DROPPED
        and each.dropped_why not in keeping_in_touch.GIVEN_UP_BY_RULES
    ]
    said = translate("asked_facts", "{day}: {why}")
    return [
        said.format(day=past_words.moment(desk, each.closed_at), why=past_words.first_words(each.dropped_why))
        for each in skipped[: int(question.args.get("count", 1))]
    ]
