# SPDX-License-Identifier: MIT
"""The briefing in one sentence, for its page and its notice."""

from collections.abc import Callable

from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.services.briefing import Briefing

_PARTS = {
    "promises": (
        QT_TRANSLATE_NOOP("briefing_words", "1 promise today"),
        QT_TRANSLATE_NOOP("briefing_words", "{count} promises today"),
    ),
    "cards": (
        QT_TRANSLATE_NOOP("briefing_words", "1 card to post"),
        QT_TRANSLATE_NOOP("briefing_words", "{count} cards to post"),
    ),
    "late": (
        QT_TRANSLATE_NOOP("briefing_words", "1 is late"),
        QT_TRANSLATE_NOOP("briefing_words", "{count} are late"),
    ),
    "others": (
        QT_TRANSLATE_NOOP("briefing_words", "1 more is due"),
        QT_TRANSLATE_NOOP("briefing_words", "{count} more are due"),
    ),
    "only others": (
        QT_TRANSLATE_NOOP("briefing_words", "1 follow-up is due"),
        QT_TRANSLATE_NOOP("briefing_words", "{count} follow-ups are due"),
    ),
    "questions": (
        QT_TRANSLATE_NOOP("briefing_words", "1 question waits"),
        QT_TRANSLATE_NOOP("briefing_words", "{count} questions wait"),
    ),
    "days off": (
        QT_TRANSLATE_NOOP("briefing_words", "1 promise falls on days off"),
        QT_TRANSLATE_NOOP("briefing_words", "{count} promises fall on days off"),
    ),
    "birthdays": (
        QT_TRANSLATE_NOOP("briefing_words", "1 birthday"),
        QT_TRANSLATE_NOOP("briefing_words", "{count} birthdays"),
    ),
}


def sentence(found: Briefing, number: Callable[[int], str] = str) -> str:
    """ "3 promises today, 2 cards to post, 4 are late, 1 question waits."; empty where there is nothing of all that."""
    before = found.promises.count or found.cards.count or found.late.count
    counts = {
        "promises": found.promises.count,
        "cards": found.cards.count,
        "late": found.late.count,
        "others" if before else "only others": found.others.count,
        "questions": found.question_count,
        "days off": len(found.days_off.promises) if found.days_off else 0,
        "birthdays": len(found.birthdays),
    }
    parts = [_part(kind, count, number) for kind, count in counts.items() if count]
    return translate("briefing_words", "{parts}.").format(parts=", ".join(parts)) if parts else ""


def _part(kind: str, count: int, number: Callable[[int], str]) -> str:
    one, several = _PARTS[kind]
    return translate("briefing_words", one if count == 1 else several).format(count=number(count))
