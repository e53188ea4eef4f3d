# SPDX-License-Identifier: MIT
"""R20: whoever has a cadence never stays without an open follow-up, and is asked about less often when it is skipped.

A cadence is an ideal and a longest interval in days: the contact's own, else that of customers.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Ask, Proposal
from followup_desk.domain.records import Contact, FollowUp, Reason
from followup_desk.domain.rules.ease_off import BY_SILENCE, is_long_row
from followup_desk.domain.rules.looking_back import put_off_in_a_row
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.rules.planning import Plan, Situation
from followup_desk.domain.words import FollowUpState, Kind, Stage

LOOSER, TIGHTER = "looser", "tighter"
BY_SKIPS = "skips"
SHORTEST_ASKED = 7
"""Nobody is asked to be in touch more often than every week."""
DROPS_FOR_LOOSER = frozenset({"R3", "R20", "R21"})
ENDED = "R20.ended"
"""Why it was dropped: they have no cadence any more."""
STOPPED = "stopped"
"""Why one is dropped whose rule was turned off with it."""
GIVEN_UP_BY_RULES = frozenset({"R4.eased_off", "R20.loosened", "R20.tightened", ENDED, "merged", STOPPED})
"""Reasons of dropping that are not the user's."""


def cadence_of(person: Contact, stage: Stage | None, numbers: Numbers) -> tuple[int, int] | None:
    """The ideal and the longest interval in days; None for whoever has no cadence, rests or is a customer no more."""
    if stage in (Stage.RESTING, Stage.FORMER):
        return None
    if person.ideal_days is not None:
        return person.ideal_days, person.longest_days or half_as_long_again(person.ideal_days)
    return (numbers.r20_ideal_days, numbers.r20_longest_days) if stage is Stage.CUSTOMER else None


def may_be_looser(person: Contact, stage: Stage | None, numbers: Numbers) -> bool:
    """Is the cadence not so loose already that asking again would be a way to forget them? RULES set no end to it; a
    thousand days of it led to intervals of a year."""
    cadence = cadence_of(person, stage, numbers)
    return cadence is not None and cadence[0] < numbers.r20_loosest_days


def a_third_shorter(days: int) -> int:
    """Rounded up."""
    return (days * 2 + 2) // 3


def half_as_long_again(days: int) -> int:
    """Rounded up."""
    return (days * 3 + 1) // 2


def plan(s: Situation, stage: Stage | None, so_far: Plan) -> None:
    """One at the ideal interval after what was logged, where nothing else is open. `stage` is the one after it."""
    if so_far.is_empty():
        found = next_one(s.person, stage, s.day, s.today, s.book)
        if found is not None:
            so_far.add(found)


def next_one(person: Contact, stage: Stage | None, counted_from: date, today: date, book: Rulebook) -> Proposal | None:
    """The next one for somebody followed who has none open; None without a cadence."""
    cadence = cadence_of(person, stage, book.numbers)
    if cadence is None or not person.followed or not book.has("R20") or person.id is None:
        return None
    ideal, _ = cadence
    day = book.work_days.for_a_rule(counted_from + timedelta(days=ideal), today)
    return keeping_touch(person.id, person.usual_channel, ideal, day)


def keeping_touch(contact_id: int, channel: Kind, ideal: int, day: date) -> Proposal:
    """The follow-up itself; at most one of a contact is open."""
    return Proposal(
        contact_id=contact_id,
        due=Due(day),
        channel=channel,
        rule="R20",
        reasons=(Reason("R20.keep_in_touch", {"days": str(ideal)}),),
        plan_key=f"R20:{contact_id}",
    )


def moved_to_cadence(
    follow_up: FollowUp, person: Contact, counted_from: date, today: date, book: Rulebook
) -> FollowUp | None:
    """The one that is open, as the cadence of now would have it; None where they have no cadence any more. What the
    user has set to an hour stays where it is."""
    found = next_one(person, person.stage, counted_from, today, book)
    if found is None:
        return None
    due = follow_up.due if follow_up.due.at is not None else found.due
    return replace(follow_up, due=due, reasons=(*found.reasons, *follow_up.reasons[1:]))


def asks_after_silence(s: Situation) -> Ask | None:
    """A customer's push-offs and no-answers in a row ask for less often (R4's measure)."""
    if s.stage is not Stage.CUSTOMER or not s.book.has("R20") or s.question(LOOSER):
        return None
    row = put_off_in_a_row(s.history)
    if not is_long_row(row, s.loosened_at, s.numbers) or not may_be_looser(s.person, s.stage, s.numbers):
        return None
    return Ask(s.contact_id, "R20", LOOSER, {"by": BY_SILENCE, "count": str(len(row))})


def asks_after_closeness(s: Situation, stage: Stage | None) -> Ask | None:
    """Many conversations in a row at half the ideal interval or less ask for more often. Not in RULES, which have the
    way to a looser cadence only; so it is asked rarely, and again after as many more."""
    cadence = cadence_of(s.person, stage, s.numbers)
    if cadence is None or not s.this.is_conversation or not s.book.has("R20") or s.question(TIGHTER):
        return None
    ideal, row = cadence[0], s.numbers.r20_close_row
    spoken = [each for each in s.history if each.is_conversation]
    spoken = [each for each in spoken if s.tightened_at is None or each.at > s.tightened_at][-row:]
    gaps = [(later.day - sooner.day).days for sooner, later in pairwise(spoken)]
    if len(spoken) < row or ideal <= SHORTEST_ASKED or any(gap * 2 > ideal for gap in gaps) or sum(gaps) < ideal:
        return None
    return Ask(s.contact_id, "R20", TIGHTER, {"count": str(row), "days": str(ideal)})


def asks_after_skips(contact_id: int, ended: Sequence[FollowUp], book: Rulebook) -> Ask | None:
    """Every third one that the user dropped in a row asks. `ended` are the contact's closed R20, latest first."""
    dropped = 0
    for each in ended:
        if each.state is FollowUpState.DONE:
            break
        dropped += each.closed_by is None and each.dropped_why not in GIVEN_UP_BY_RULES
    if not dropped or dropped % book.numbers.r20_skips or not book.has("R20"):
        return None
    return Ask(contact_id, "R20", LOOSER, {"by": BY_SKIPS, "count": str(dropped)})


def let_go_of(open_ones: Iterable[FollowUp]) -> list[FollowUp]:
    """What is dropped when the cadence becomes looser."""
    return [each for each in open_ones if not each.promised and each.rule in DROPS_FOR_LOOSER]


def spread(days: Iterable[date], today: date, book: Rulebook) -> list[date]:
    """Each day moved to a working day, from today on, that has few enough of them (the daily pass)."""
    taken: dict[date, int] = {}
    full: dict[date, date] = {}
    found = []
    for wanted in days:
        day = _with_room(book.work_days.on_or_after(max(wanted, today)), full)
        taken[day] = taken.get(day, 0) + 1
        if taken[day] >= book.numbers.r20_a_day:
            full[day] = book.work_days.after(day)
        found.append(day)
    return found


def _with_room(day: date, full: dict[date, date]) -> date:
    """The first day from there on that is not full; `full` maps full days to where to look on."""
    passed = []
    while day in full:
        passed.append(day)
        day = full[day]
    for each in passed:
        full[each] = day
    return day
