# SPDX-License-Identifier: MIT
"""R10: a warning before the touch that is one too many, newsletters included."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from followup_desk.domain.proposals import RuleWarning
from followup_desk.domain.records import Reason
from followup_desk.domain.rules.looking_back import PROMISED, Past, before
from followup_desk.domain.rules.numbers import Rulebook
from followup_desk.domain.words import NO_TOUCH, Kind

_WELCOME = frozenset({PROMISED, "R1", "R12"})
_IN_PERSON_BY_APPOINTMENT = frozenset({Kind.MEETING, Kind.LUNCH})


def warn_of_log(history: Sequence[Past], this: Past, book: Rulebook) -> list[RuleWarning]:
    """Objects to a touch that was logged. What another rule asked for counts, but is not warned of."""
    asked_for_by_a_rule = this.closed - {"", PROMISED}
    if not this.is_touch or asked_for_by_a_rule or this.kind in _IN_PERSON_BY_APPOINTMENT:
        return []
    if not any(each is this for each in counted(history)):
        return []
    return _warn(counted(before(history, this)), this.day, book)


def warn_of_plan(
    history: Sequence[Past], day: date, channel: Kind, promised: bool, book: Rulebook
) -> list[RuleWarning]:
    """Objects to a touch that the user plans for a day, unless it answers them."""
    until_then = [each for each in history if each.day <= day]
    answers = next((each.incoming for each in reversed(until_then) if each.kind not in NO_TOUCH), False)
    if promised or answers or channel in _IN_PERSON_BY_APPOINTMENT or channel in NO_TOUCH:
        return []
    return _warn(counted(until_then), day, book)


def counted(history: Iterable[Past]) -> list[Past]:
    """The touches that count: not what a promise, a thank-you or an occasion asked for, nor what they asked for, nor
    what answers them."""
    found, theirs = [], False
    for each in history:
        if each.is_touch and not each.asked and not theirs and not each.closed & _WELCOME:
            found.append(each)
        if each.kind not in NO_TOUCH:
            theirs = each.incoming
    return found


def _warn(touches: Sequence[Past], day: date, book: Rulebook) -> list[RuleWarning]:
    if not touches or not book.has("R10"):
        return []
    numbers = book.numbers
    last = max(each.day for each in touches)
    if (day - last).days < numbers.r10_days:
        return [RuleWarning("R10", Reason("R10.too_soon", {"due": last.isoformat()}))]
    first = day - timedelta(days=numbers.r10_span_days)
    lately = sum(each.day >= first for each in touches)
    if lately >= numbers.r10_touches:
        return [RuleWarning("R10", Reason("R10.too_many", {"count": str(lately), "days": str(numbers.r10_span_days)}))]
    return []
