# SPDX-License-Identifier: MIT
"""What stands on a desk at one moment, and what must hold of it whatever was done: for the proofs of the rules."""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from followup_desk.domain.moments import from_seconds, local
from followup_desk.domain.records import LogEntry
from followup_desk.domain.rules.closing import BESIDE, is_conversation
from followup_desk.domain.rules.work_days import MONDAY_TO_FRIDAY, WorkDays
from followup_desk.domain.words import IN_PERSON, Kind
from followup_desk.services.desk import Desk
from followup_desk.storage import dump

Row = dict[str, Any]
ONE_AT_A_TIME = ("R1", "R9", "R11", "R16", "R20")
"""Rules of which nobody ever has two open."""


@dataclass(frozen=True)
class Standing:
    """All tables of a desk, read in one zone."""

    tables: dict[str, list[Row]]
    zone: str

    @cached_property
    def text(self) -> str:
        """The JSON of it: the same where nothing differs."""
        return json.dumps(self.tables, ensure_ascii=False, default=bytes.hex)

    @cached_property
    def follow_ups(self) -> dict[int, Row]:
        return {row["id"]: row for row in self.tables["follow_up"]}

    @property
    def open_ones(self) -> list[Row]:
        return [row for row in self.tables["follow_up"] if row["state"] == "open"]

    @property
    def living(self) -> dict[int, Row]:
        """Who is not in the trash."""
        return {row["id"]: row for row in self.tables["contact"] if row["deleted_at"] is None}

    @property
    def work_days(self) -> WorkDays:
        off = frozenset(date.fromisoformat(row["day"]) for row in self.tables["day_off"])
        return WorkDays(MONDAY_TO_FRIDAY, off)

    def day(self, row: Row) -> date:
        """The local day that a follow-up is due on."""
        if row["due_at"] is None:
            return date.fromisoformat(row["due_on"])
        return local(from_seconds(row["due_at"]), self.zone).date()


def look(desk: Desk) -> Standing:
    """The desk as it is now."""
    return Standing(dump.tables(desk.db), desk.zone)


def same(one: Standing, other: Standing) -> None:
    """Nothing differs; else the first rows that do are named."""
    if one.text != other.text:
        for table, rows in one.tables.items():
            gone = [row for row in rows if row not in other.tables[table]]
            new = [row for row in other.tables[table] if row not in rows]
            assert not gone, f"{table}: {gone[0]} -> {new[:1]}"
            assert not new, f"{table}: new {new[0]}"


def is_beside(row: Row) -> bool:
    """Does it count as open for nothing?"""
    return row["rule"] in BESIDE or row["channel"] == Kind.TASK


def planned_well(before: Standing, after: Standing, today: date, is_theirs: Callable[[Row], bool]) -> None:
    """What rules planned is due on a working day to come, or today; what somebody said stays where they said it, and
    so does what is the user's own choice."""
    for number, row in after.follow_ups.items():
        known = before.follow_ups.get(number)
        by_rule = known is not None and known["rule"] == row["rule"] and row["rule"] in ("R12", "R20")
        moved = by_rule and known is not None and before.day(known) != after.day(row)
        if row["rule"] is None or (known is not None and (not moved or is_theirs(known))):
            continue
        due = after.day(row)
        assert due >= today, f"planned for a day gone by: {row}"
        said = row["rule"] == "R3" and row["promised"]
        assert said or due == today or after.work_days.is_one(due), f"planned for a day off, {due:%a}: {row}"


def nothing_twice(now: Standing) -> None:
    """No plan stands there twice, and no question."""
    keys = Counter(row["plan_key"] for row in now.open_ones if row["plan_key"] is not None)
    assert max(keys.values(), default=1) == 1, keys
    rules = Counter((row["contact_id"], row["rule"]) for row in now.open_ones if row["rule"] in ONE_AT_A_TIME)
    assert max(rules.values(), default=1) == 1, f"two of one rule: {rules.most_common(1)}"
    asked = [row for row in now.tables["question"] if row["state"] == "open" and row["key"] != "how_did_it_go"]
    questions = Counter((row["contact_id"], row["key"]) for row in asked)
    assert max(questions.values(), default=1) == 1, f"asked twice: {questions.most_common(1)}"


def with_cadence(now: Standing) -> Iterable[Row]:
    """Whom R20 keeps in touch with."""
    for person in now.living.values():
        counts = person["ideal_days"] is not None or person["stage"] == "customer"
        is_in = person["stage"] not in ("resting", "former") and "R20" not in person["stops"].split()
        if counts and is_in and person["followed"]:
            yield person


def nobody_without(now: Standing) -> None:
    """Whoever has a cadence has something open."""
    busy = {row["contact_id"] for row in now.open_ones if not is_beside(row)}
    for person in with_cadence(now):
        assert person["id"] in busy, f"forgotten: {person['display']} {person['id']}"


def promises_stand(before: Standing, after: Standing, may_end: Callable[[Row], bool]) -> None:
    """What was promised is open for the same day by the same channel, unless it was its turn."""
    for number, row in before.follow_ups.items():
        if row["state"] != "open" or not row["promised"] or may_end(row):
            continue
        now = after.follow_ups[number]
        assert now["state"] == "open", f"a promise was closed: {row} -> {now}"
        assert now["promised"], f"a promise was taken back: {row} -> {now}"
        same = (now["channel"], after.day(now)) == (row["channel"], before.day(row))
        assert same, f"a promise was moved: {row} -> {now}"


def ends_by_log(entry: LogEntry, day: date, before: Standing) -> Callable[[Row], bool]:
    """Which promises a log brings to an end (RULES, "What logging closes")."""
    there = (entry.contact_id, *entry.with_ids)
    comes_in = entry.incoming and not (
        entry.kind in IN_PERSON and is_conversation(entry.kind, entry.outcome, entry.incoming)
    )
    posted = not entry.incoming and entry.kind in (Kind.CARD, Kind.LETTER)

    def may_end(row: Row) -> bool:
        if row["contact_id"] not in there:
            return False
        if row["id"] in entry.keeps:
            return False
        if row["id"] in (entry.for_id, *entry.also):
            return True
        if row["rule"] in ("R1", "R12"):
            return posted
        by_channel = row["channel"] == entry.kind and entry.kind is not Kind.TASK
        return by_channel and before.day(row) <= day and not comes_in

    return may_end
