# SPDX-License-Identifier: MIT
"""What logging closes, how a promise ends, and what still stands (RULES, "What logging closes")."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from followup_desk.domain.moments import day_of, local
from followup_desk.domain.proposals import Closing, Proposal, RuleWarning
from followup_desk.domain.records import FollowUp, LogEntry, Reason
from followup_desk.domain.words import IN_PERSON, NO_TOUCH, SENT, FollowUpState, Kind, Outcome, PromiseState

BESIDE = frozenset({"R1", "R12", "R14", "R16"})
"""Rules whose follow-ups stand beside: open for neither planning nor loose ends."""
WAITED_FOR_A_CONVERSATION = frozenset({"R2", "R3", "R4", "R5", "R20", "R21", "R22"})
CARE = frozenset({"R11.wear_well", "R11.put_it_right"})
"""What a call after a yes is for, and any other try at it."""
PROMISE_HORIZON = 7
"""Days within which a promise by the very channel of a log is warned of."""
CARD_BEFORE, CARD_AFTER = timedelta(days=21), timedelta(days=7)


@dataclass(frozen=True)
class Effects:
    """What a log would do: what it closes, the promises that it leaves standing, whether it answers an opportunity."""

    closings: tuple[Closing, ...]
    warnings: tuple[RuleWarning, ...]
    answers: bool = False


def is_conversation(kind: Kind, outcome: Outcome | None, incoming: bool) -> bool:
    """A meeting, call or lunch that is known to have had an answer, or something that they sent."""
    if kind in IN_PERSON:
        return outcome not in (None, Outcome.NO_ANSWER)
    return incoming and kind in SENT


def is_touch(kind: Kind, incoming: bool) -> bool:
    """Did it reach out to them? Attempts do, too."""
    return not incoming and kind not in NO_TOUCH


def effects(
    entry: LogEntry,
    day: date,
    zone: str,
    open_follow_ups: Sequence[FollowUp],
    *,
    about_one: bool,
    opportunity_id: int | None,
    named: bool,
    prospect: bool,
    horizon: int | None = PROMISE_HORIZON,
    settled: Sequence[FollowUp] = (),
) -> Effects:
    """What a log on a `day` of the local `zone` does for the contact it is logged with.

    `about_one`: it belongs to an open opportunity, `opportunity_id`, or to one that it opens, None. `named`: the user
    said which. `horizon` is in days, None to warn of nothing. `settled` it has done before.
    """
    closings = {c.follow_up.id: c for c in closed_for_one(entry, day, zone, open_follow_ups)}
    after_the_yes = any(map(is_care, (*settled, *(closing.follow_up for closing in closings.values()))))
    answers = about_one and entry.outcome in (Outcome.YES, Outcome.NO) and (named or not after_the_yes)
    if answers:
        for closing in _dropped_by_answer(entry, open_follow_ups, opportunity_id, prospect):
            if closing.follow_up.id not in entry.keeps:
                closings.setdefault(closing.follow_up.id, closing)
    standing = left_open(open_follow_ups, closings.values())
    warnings = still_promised(entry.kind, day, zone, standing, horizon=horizon)
    return Effects(tuple(closings.values()), tuple(warnings), answers)


def effects_for_other(
    entry: LogEntry,
    day: date,
    zone: str,
    open_follow_ups: Sequence[FollowUp],
    name: str,
    horizon: int | None = PROMISE_HORIZON,
) -> Effects:
    """What it does for somebody else who was present, by their `name`."""
    closings = closed_for_one(entry, day, zone, open_follow_ups)
    standing = left_open(open_follow_ups, closings)
    return Effects(tuple(closings), tuple(still_promised(entry.kind, day, zone, standing, name, horizon=horizon)))


def left_open(open_follow_ups: Iterable[FollowUp], closings: Iterable[Closing]) -> list[FollowUp]:
    """The open ones that are not closed."""
    closed = {closing.follow_up.id for closing in closings}
    return [follow_up for follow_up in open_follow_ups if follow_up.id not in closed]


def closed_for_one(entry: LogEntry, day: date, zone: str, open_follow_ups: Sequence[FollowUp]) -> list[Closing]:
    """The open follow-ups of one person present that the log brings to an end (points 1 to 3), and the user's word on
    them: those that it settles as well, without those that stay."""
    named = (entry.for_id, *entry.also)
    done = [f for f in open_follow_ups if f.id in named or _is_what_was_due(entry, day, zone, f)]
    if (card := _card_that_was_sent(entry, day, open_follow_ups)) is not None:
        done.append(card)
    if is_conversation(entry.kind, entry.outcome, entry.incoming):
        done += [f for f in open_follow_ups if _only_waited(entry, day, zone, f)]
    unique = {f.id: f for f in done if f.id not in entry.keeps}
    return [done_by(f, entry.kind, day, zone) for f in unique.values()]


def done_by(follow_up: FollowUp, channel: Kind, day: date, zone: str) -> Closing:
    """A follow-up done by some channel on a day of the local `zone`, with what that makes of its promise (point 6)."""
    promise = None
    if follow_up.promised:
        if channel is not follow_up.channel:
            promise = PromiseState.OTHER_CHANNEL
        else:
            promise = PromiseState.KEPT if day <= day_of(follow_up.due, zone) else PromiseState.LATE
    return Closing(follow_up, FollowUpState.DONE, promise or follow_up.promise)


def dropped(follow_up: FollowUp, why: str, told: bool) -> Closing:
    """A follow-up given up; a promise is broken by it, or released when they were told."""
    promise = follow_up.promise
    if follow_up.promised:
        promise = PromiseState.RELEASED if told else PromiseState.BROKEN
    return Closing(follow_up, FollowUpState.DROPPED, promise, why)


def still_promised(
    kind: Kind,
    day: date,
    zone: str,
    standing: Iterable[FollowUp],
    name: str | None = None,
    *,
    horizon: int | None = PROMISE_HORIZON,
) -> list[RuleWarning]:
    """Warns of promises that the log leaves open: due by its day, or within days by this very channel (point 5).

    `name` is whose they are, None for who it is logged with.
    """
    if horizon is None:
        return []
    last = day + timedelta(days=horizon)
    whose = {} if name is None else {"name": name}
    key = "R7.stands" if name is None else "R7.stands_with"
    return [
        RuleWarning("R7", Reason(key, {"channel": follow_up.channel, "due": due.isoformat(), **whose}))
        for follow_up in standing
        if follow_up.promised
        and ((due := day_of(follow_up.due, zone)) <= day or (follow_up.channel is kind and due <= last))
    ]


def is_beside(follow_up: FollowUp | Proposal) -> bool:
    """Does it stand beside the plan for a contact?"""
    return follow_up.rule in BESIDE or follow_up.channel is Kind.TASK


def is_care(follow_up: FollowUp) -> bool:
    """Is it the call after a yes, the one to put it right, or another try at either (R11)?"""
    return any(reason.key in CARE for reason in follow_up.reasons)


def _is_what_was_due(entry: LogEntry, day: date, zone: str, follow_up: FollowUp) -> bool:
    """Point 1: due by that day, by that channel; what comes in closes only as a live conversation."""
    if entry.kind is Kind.TASK or follow_up.channel is not entry.kind or day_of(follow_up.due, zone) > day:
        return False
    if follow_up.rule in ("R1", "R12"):
        return False
    return not entry.incoming or (
        entry.kind in IN_PERSON and is_conversation(entry.kind, entry.outcome, entry.incoming)
    )


def _card_that_was_sent(entry: LogEntry, day: date, open_follow_ups: Sequence[FollowUp]) -> FollowUp | None:
    """Point 2: an outgoing card or letter is the thank-you; with none open, the card for a near occasion."""
    if entry.incoming or entry.kind not in (Kind.CARD, Kind.LETTER):
        return None
    thanks = [f for f in open_follow_ups if f.rule == "R1"]
    if thanks:
        return thanks[0]
    near = [
        f
        for f in open_follow_ups
        if (on := occasion_day(f)) is not None and day - CARD_AFTER <= on <= day + CARD_BEFORE
    ]
    return min(near, key=lambda f: abs((occasion_day(f) or day) - day), default=None)


def occasion_day(follow_up: FollowUp) -> date | None:
    """The day of the occasion that an R12 card is for, from its reason."""
    if follow_up.rule != "R12":
        return None
    days = [reason.args["day"] for reason in follow_up.reasons if "day" in reason.args]
    return date.fromisoformat(days[0]) if days else None


def _only_waited(entry: LogEntry, day: date, zone: str, follow_up: FollowUp) -> bool:
    """Point 3: an unpromised follow-up of a waiting rule that came of nothing later than this."""
    if follow_up.promised or follow_up.rule not in WAITED_FOR_A_CONVERSATION:
        return False
    if entry.at is None:
        return True
    if follow_up.caused_at is not None:
        return follow_up.caused_at <= entry.at
    # Not of something that happened but of being added or staged: logging an hour later what came before is common.
    return follow_up.planned_at is None or local(follow_up.planned_at, zone).date() <= day


def _dropped_by_answer(
    entry: LogEntry, open_follow_ups: Sequence[FollowUp], opportunity_id: int | None, prospect: bool
) -> list[Closing]:
    """Point 4: what was only there to get the answer."""
    return [
        dropped(f, str(entry.outcome), told=False)
        for f in open_follow_ups
        if not f.promised
        and f.rule != "R11"
        and not is_care(f)
        and not is_beside(f)
        and (prospect if f.opportunity_id is None else f.opportunity_id == opportunity_id)
    ]
