# SPDX-License-Identifier: MIT
"""R16: who refers somebody is thanked on the next working day, and hears how it ended."""

from datetime import date, timedelta

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Addition, Proposal
from followup_desk.domain.records import Contact, Reason
from followup_desk.domain.rules.numbers import Rulebook
from followup_desk.domain.rules.planning import Plan, Situation, told_or_planned


def thanks(referrer: Contact, referred: str, today: date, book: Rulebook) -> Proposal:
    """Thanks for somebody, by name."""
    return _to(referrer, book.work_days.after(today), Reason("R16.thanks", {"name": referred}))


def plan(s: Situation, so_far: Plan) -> None:
    """Word of how it ended, once the first opportunity of who was referred has its answer."""
    if not s.answers or not s.first_sale or s.referred_by is None or not s.book.has("R16"):
        return
    day = s.book.work_days.for_a_rule(s.day + timedelta(days=s.numbers.r16_days), s.today)
    ended = Reason("R16.how_it_ended", {"name": s.person.name.display, "answer": str(s.entry.outcome)})
    one = told_or_planned(s.thanked, _to(s.referred_by, day, ended))
    if isinstance(one, Addition):
        so_far.additions.append(one)
    else:
        so_far.add(one)


def _to(referrer: Contact, day: date, reason: Reason) -> Proposal:
    assert referrer.id is not None
    return Proposal(contact_id=referrer.id, due=Due(day), channel=referrer.usual_channel, rule="R16", reasons=(reason,))
