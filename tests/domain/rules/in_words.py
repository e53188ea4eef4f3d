# SPDX-License-Identifier: MIT
"""Follow-ups, logs, histories and plans in a few words each, so that a table of a rule has one visual line a row.

Days count from `D`, the day of the log and a Saturday: "call 0" is due on it, "card +7 R12 occasion+10" a week later,
"call no-answer -9; email incoming -1" happened before. Words that are no rule, number or flag say the channel, or the
kind and the outcome. Plans are told as "R21 call 2026-11-30 promised", reasons that an open follow-up takes as
"to 1: R5.no_day R21.try_again".
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from followup_desk.domain.moments import Due, local
from followup_desk.domain.proposals import Addition, Proposal
from followup_desk.domain.records import Contact, FollowUp, LogEntry, Question, Reason
from followup_desk.domain.rules.looking_back import PROMISED, Past, with_one_more
from followup_desk.domain.rules.numbers import Rulebook
from followup_desk.domain.rules.planning import Plan, Situation
from followup_desk.domain.words import Kind, Outcome, PromiseState, Stage
from tests.builders import open_follow_up, person

D = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
"""When the log happened."""
ANA = person(id=1, prefers=None)
_FLAGS = ("incoming", "asked", "significant", "distracted", "proposal", "promised", "gave")
_CARE = {"wear-well": "R11.wear_well", "put-right": "R11.put_it_right", "referral": "R11.ask_for_a_referral"}


def follow_up(words: str, number: int = 1) -> FollowUp:
    """An open follow-up: channel, day, perhaps its time by UTC ("+2@09:30"), then in any order R2, promised, sale7,
    occasion+10, caused-1, wear-well or put-right (what a call after a yes is for), "like-this" (its reason)."""
    channel, due, *flags = words.split()
    days, _, clock = due.partition("@")
    record = open_follow_up(number, channel=channel, due=(D + timedelta(days=int(days))).isoformat())
    if clock:
        at = datetime.fromisoformat(f"{record.due.day}T{clock}").replace(tzinfo=UTC)
        record = replace(record, due=Due(record.due.day, at, "UTC"))
    for flag in flags:
        record = _flagged(record, flag)
    return record


def _flagged(record: FollowUp, flag: str) -> FollowUp:
    found = re.fullmatch(r"(R|sale|occasion|caused|planned)?([+-]?\d+)", flag)
    match found and found.group(1):
        case "R":
            return replace(record, rule=flag)
        case "sale":
            return replace(record, opportunity_id=int(flag[4:]))
        case "occasion":
            on = D + timedelta(days=int(flag[8:]))
            return replace(record, reasons=(Reason("R12.occasion", {"day": on.isoformat()}),))
        case "caused":
            return replace(record, caused_by=1, caused_at=NOON + timedelta(days=int(flag[6:])))
        case "planned":
            return replace(record, planned_at=NOON + timedelta(days=int(flag[7:])))
    if flag == "promised":
        return replace(record, promised=True, promise=PromiseState.OPEN)
    if flag in _CARE:
        return replace(record, reasons=(*record.reasons, Reason(_CARE[flag])))
    if re.fullmatch(r"R\d+\.\w+", flag):
        return replace(record, reasons=(*record.reasons, Reason(flag)))
    raise ValueError(f"what is {flag}?")


def follow_ups(*words: str) -> tuple[FollowUp, ...]:
    """Open follow-ups, numbered from 1."""
    return tuple(follow_up(each, number) for number, each in enumerate(words, 1))


def log(words: str, **fields: Any) -> LogEntry:
    """What happened on `D`: kind, and perhaps an outcome, and in any order incoming, asked, significant, distracted,
    proposal, promised, gave."""
    kind, *rest = words.split()
    outcomes = [Outcome(word) for word in rest if word not in _FLAGS]
    said: dict[str, Any] = {flag: True for flag in rest if flag in _FLAGS and flag != "gave"}
    entry = LogEntry(contact_id=1, kind=Kind(kind), outcome=outcomes[0] if outcomes else None, at=NOON, **said)
    return replace(entry, **{"gave": "A booklet" if "gave" in rest else "", **fields})


def past(words: str) -> tuple[Past, ...]:
    """What has happened, parted by ";" and told like a log with its day, and the rules of what it did: "email -2
    did-R2", "call yes 0 did-promised", "call yes 0 did-own"."""
    found = [_one_past(each.split()) for each in words.split(";") if each.strip()]
    return tuple(sorted(found, key=lambda each: each.at))


def _one_past(words: Sequence[str]) -> Past:
    days = next((int(word) for word in words if re.fullmatch(r"[+-]?\d+", word)), 0)
    did = {word.removeprefix("did-").removeprefix("own") for word in words if word.startswith("did-")}
    rest = [word for word in words if not word.startswith("did-") and not re.fullmatch(r"[+-]?\d+", word)]
    entry = log(" ".join(rest))
    return Past(
        at=NOON + timedelta(days=days),
        day=D + timedelta(days=days),
        kind=entry.kind,
        incoming=entry.incoming,
        outcome=entry.outcome,
        asked=entry.asked,
        closed=frozenset(did),
        gave=bool(entry.gave),
    )


def situation(
    logged: str,
    *,
    before: str = "",
    did: Iterable[str] = (),
    standing: Iterable[str] = (),
    on: int = 0,
    today: int | None = None,
    stage: str | None = "prospect",
    who: Contact = ANA,
    said: dict[str, Any] | None = None,
    **more: Any,
) -> Situation:
    """A log of the day `D + on`, looked at on the day `D + today`, as `planning.Situation`.

    `before` is what else has happened, later as well, `did` and `standing` are the follow-ups that it did and left open
    (numbered from 1 and from 11). `said` are fields of the entry, `more` those of the situation.
    """
    entry = log(logged, **(said or {}))
    entry = replace(entry, at=NOON + timedelta(days=on)) if on else entry
    assert entry.at is not None
    settled = follow_ups(*did)
    now = NOON + timedelta(days=on if today is None else today)
    zone = more.pop("zone", "UTC")
    this = Past(
        at=entry.at,
        day=local(entry.at, zone).date(),
        kind=entry.kind,
        incoming=entry.incoming,
        outcome=entry.outcome,
        asked=entry.asked,
        closed=frozenset(
            {each.rule or "" for each in settled} | ({PROMISED} if any(each.promised for each in settled) else set())
        ),
        gave=bool(entry.gave),
    )
    history = with_one_more(past(before), this)
    fields: dict[str, Any] = {
        "now": local(now, zone),
        "book": Rulebook(),
        "latest": history[-1] is this,
        "settled": settled,
        "standing": tuple(follow_up(words, number) for number, words in enumerate(standing, 11)),
        **more,
    }
    as_stage = None if stage is None else Stage(stage)
    return Situation(
        entry=entry,
        person=replace(who, stage=as_stage),
        stage=as_stage,
        day=this.day,
        zone=zone,
        this=this,
        history=history,
        **fields,
    )


def without(*rules: str) -> Rulebook:
    """A rulebook in which these are off."""
    return Rulebook(off=frozenset(rules))


def asked(key: str, **args: str) -> Question:
    """An open question about the contact."""
    return Question(id=1, contact_id=1, name="Ana", rule="R4", key=key, args=args, state="open", asked_at=NOON)


Rule = Callable[[Situation, Plan], None]


def so_far(s: Situation, **fields: Any) -> Plan:
    """The plan before any rule."""
    return Plan(list(s.standing), s.entry, **fields)


def plans(rule: Rule, s: Situation, **fields: Any) -> list[str]:
    """What one rule makes of a situation where nothing is planned yet, in words."""
    plan = so_far(s, **fields)
    rule(s, plan)
    return in_words(plan.proposals, plan.additions)


def in_words(proposals: Iterable[Proposal], additions: Iterable[Addition] = ()) -> list[str]:
    """Plans, then what open follow-ups take instead, in words."""
    taken = [f"to {each.follow_up_id}: {' '.join(map(told, each.reasons))}" for each in additions]
    return [*map(plan_in_words, proposals), *taken]


def plan_in_words(plan: Proposal | FollowUp) -> str:
    """Its rule ("own" for the user's), channel, day with the time by UTC, whether it is promised, the user's words."""
    clock = f"{plan.due.at:%H:%M}" if plan.due.at else ""
    flags = ("promised" if plan.promised else "", f'"{plan.why}"' if plan.why else "")
    return " ".join(word for word in (plan.rule or "own", plan.channel, f"{plan.due.day}", clock, *flags) if word)


def told(reason: Reason) -> str:
    """The key of a reason; the user's own words as they are."""
    return f'"{reason.args["text"]}"' if reason.key == "own" else reason.key


def due_in(days: int) -> Due:
    """A day, counted from `D`."""
    return Due(D + timedelta(days=days))
