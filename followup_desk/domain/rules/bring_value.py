# SPDX-License-Identifier: MIT
"""R8: bring something of value, never the same twice, and not three times nothing."""

from collections.abc import Sequence

from followup_desk.domain.proposals import RuleWarning
from followup_desk.domain.records import Reason
from followup_desk.domain.rules.looking_back import Past
from followup_desk.domain.rules.planning import Situation
from followup_desk.domain.words import Kind, Outcome

_CARDS = frozenset({"R1", "R12"})


def warnings(s: Situation) -> list[RuleWarning]:
    """Objects to what was given before, and once to the third touch in a row without anything."""
    if not s.book.has("R8"):
        return []
    again = [
        RuleWarning("R8", Reason("R8.given_before_to", {"name": name}) if name else Reason("R8.given_before"))
        for name in s.given_before
    ]
    empty_handed = without_value(s.history)
    if len(empty_handed) == s.numbers.r8_touches and any(each is s.this for each in empty_handed):
        again.append(RuleWarning("R8", Reason("R8.nothing_of_value", {"count": str(len(empty_handed))})))
    return again


def without_value(history: Sequence[Past]) -> list[Past]:
    """The touches since they last got something, latest first; attempts, newsletters, thank-you and occasion cards are
    passed over."""
    found = []
    for each in reversed(history):
        if each.gave:
            break
        passed_over = each.outcome is Outcome.NO_ANSWER or each.kind is Kind.NEWSLETTER or each.closed & _CARDS
        if each.is_touch and not passed_over:
            found.append(each)
    return found
