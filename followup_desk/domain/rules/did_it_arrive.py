# SPDX-License-Identifier: MIT
"""R13: after a posted letter or card, a call: did it arrive, was it of use?"""

from datetime import timedelta

from followup_desk.domain.moments import day_of
from followup_desk.domain.records import Reason
from followup_desk.domain.rules.closing import is_beside
from followup_desk.domain.rules.looking_back import last_outcome
from followup_desk.domain.rules.planning import Plan, Situation, proposed
from followup_desk.domain.words import IN_PERSON, Kind, Outcome

ASKED = "R13.did_it_arrive"


def plan(s: Situation, so_far: Plan) -> None:
    """Asked by what is planned soon anyway, whoever planned it; else by a call of its own. A no lets it rest."""
    posted = s.entry.kind in (Kind.CARD, Kind.LETTER) and not s.entry.incoming
    if not posted or not s.book.has("R13") or last_outcome(s.history) is Outcome.NO:
        return
    if any(each.rule in ("R1", "R12") for each in s.settled):
        return
    first, last = (s.day + timedelta(days=days) for days in (s.numbers.r13_from_days, s.numbers.r13_to_days))
    soon = [
        each
        for each in so_far.open_ones()
        if each.channel in IN_PERSON and not is_beside(each) and first <= day_of(each.due, s.zone) <= last
    ]
    asked = Reason(ASKED, {"kind": s.entry.kind, "day": s.day.isoformat()})
    if soon:
        first_of_them = min(soon, key=lambda each: day_of(each.due, s.zone))
        if not any(reason.key == ASKED for reason in first_of_them.reasons):
            so_far.tell(first_of_them, (asked,))
    elif so_far.is_empty(but="R20"):
        so_far.add(proposed(s, "R13", s.later(s.numbers.r13_days), Kind.CALL, asked))
