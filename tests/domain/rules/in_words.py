# SPDX-License-Identifier: MIT
"""Follow-ups and logs in a few words each, so that a table of a rule has one visual line a row.

Days count from `D`, the day of the log: "call 0" is due on it, "card +7 R12 occasion+10" a week later. Words that are
no rule, number or flag say the channel, or the kind and the outcome.
"""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from followup_desk.domain.moments import Due
from followup_desk.domain.records import FollowUp, LogEntry, Reason
from followup_desk.domain.words import Kind, Outcome, PromiseState
from tests.builders import open_follow_up

D = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
"""When the log happened."""


def follow_up(words: str, number: int = 1) -> FollowUp:
    """An open follow-up: channel, day, then in any order R2, promised, sale7, occasion+10, caused-1."""
    channel, due, *flags = words.split()
    record = open_follow_up(number, channel=channel, due=(D + timedelta(days=int(due))).isoformat())
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
    raise ValueError(f"what is {flag}?")


def log(words: str, **fields: object) -> LogEntry:
    """What happened on `D`: kind, and perhaps an outcome and "incoming"."""
    kind, *rest = words.split()
    incoming = "incoming" in rest
    outcomes = [Outcome(word) for word in rest if word != "incoming"]
    entry = LogEntry(
        contact_id=1, kind=Kind(kind), outcome=outcomes[0] if outcomes else None, incoming=incoming, at=NOON
    )
    return replace(entry, **fields)  # type: ignore[arg-type]


def due_in(days: int) -> Due:
    """A day, counted from `D`."""
    return Due(D + timedelta(days=days))
