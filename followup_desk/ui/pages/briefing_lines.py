# SPDX-License-Identifier: MIT
"""The briefing as lines of its page: a group a kind, its first follow-ups, and how many there are beside.

The key of a line is what it is and its number: ("follow-up", 7), ("asked", contact), ("contact", contact), or
("more", kind) for the rest.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.records import FollowUpCard, Question
from followup_desk.services import wording
from followup_desk.services.briefing import SHOWN, Birthday, Briefing
from followup_desk.services.days_off import Ahead
from followup_desk.ui.follow_ups import follow_up_words
from followup_desk.ui.follow_ups.follow_up_words import named, number
from followup_desk.ui.look import icons
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.pages.lines_model import Line

translate = QCoreApplication.translate
_SHOWN_CHARACTERS = 400


def lines(found: Briefing, now: datetime) -> list[Line]:
    """All of them, in the order in which the day is worked."""
    titles = (
        translate("briefing_lines", "Promises today · {count}"),
        translate("briefing_lines", "Cards to post · {count}"),
        translate("briefing_lines", "Late · {count}"),
        translate("briefing_lines", "Also due today · {count}"),
    )
    made: list[Line] = []
    for title, kind in zip(titles, found.due, strict=True):
        heading = title.format(count=number(kind.count))
        made += _group(heading, kind.cards, kind.count, now, promised=kind is found.promises)
    made += _questions(found.questions, found.question_count, now)
    if found.days_off is not None:
        made += _promised(found.days_off, now)
    return [*made, *_birthdays(found.birthdays)]


def _group(heading: str, cards: Sequence[FollowUpCard], count: int, now: datetime, *, promised: bool) -> Iterator[Line]:
    yield from (_line(card, heading, now, promised=promised) for card in cards)
    yield from _more(heading, count - len(cards))


def _line(card: FollowUpCard, heading: str, now: datetime, *, promised: bool) -> Line:
    chip, tone = follow_up_words.chip(card, now)
    return Line(
        key=("follow-up", card.follow_up.id),
        title=named(card.name),
        below=_flat(_reason(card, promised=promised)),
        icon=icons.kind_icon(card.follow_up.channel),
        chip=chip,
        tone=tone,
        heading=heading,
    )


def _reason(card: FollowUpCard, *, promised: bool) -> str:
    """That it was promised is said by the heading, where all below it are."""
    if promised:
        return wording.what_for(card.follow_up) or wording.channel(card.follow_up.channel)
    return follow_up_words.reason_text(card)


def _promised(ahead: Ahead, now: datetime) -> Iterator[Line]:
    first, last = (short_day(day, now.date()) for day in (ahead.first, ahead.last))
    if ahead.first == ahead.last:
        heading = translate("briefing_lines", "Promised for your day off, {day}").format(day=first)
    else:
        pattern = translate("briefing_lines", "Promised for your days off, {first} to {last}")
        heading = pattern.format(first=first, last=last)
    yield from _group(heading, ahead.promises[:SHOWN], len(ahead.promises), now, promised=True)


def _questions(questions: Sequence[Question], count: int, now: datetime) -> Iterator[Line]:
    heading = translate("briefing_lines", "Questions that wait · {count}").format(count=number(count))
    for each in questions:
        asked = translate("briefing_lines", "asked {day}")
        yield Line(
            key=("asked", each.contact_id, each.id),
            title=named(each.name),
            below=_flat(wording.question(each)),
            icon="circle-help",
            chip=asked.format(day=short_day(each.asked_at.astimezone(now.tzinfo).date(), now.date())),
            heading=heading,
        )
    yield from _more(heading, count - len(questions))


def _birthdays(found: Sequence[Birthday]) -> Iterator[Line]:
    heading = translate("briefing_lines", "Birthdays today · {count}").format(count=number(len(found)))
    for at, each in enumerate(found):
        age = "" if each.age is None else translate("briefing_lines", "{age} years").format(age=number(each.age))
        of = translate("briefing_lines", "Of {whose}").format(whose=isolate(each.whose)) if each.whose else ""
        yield Line(("contact", each.contact_id, at), named(each.name), of, "cake", age, heading=heading)


def _more(heading: str, count: int) -> Iterator[Line]:
    if count > 0:
        one, several = translate("briefing_lines", "1 more"), translate("briefing_lines", "{count} more")
        text = (one if count == 1 else several).format(count=number(count))
        yield Line(("more", heading), text, icon="ellipsis", heading=heading)


def _flat(text: str) -> str:
    return isolate(" ".join(text[:_SHOWN_CHARACTERS].split()))
