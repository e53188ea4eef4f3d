# SPDX-License-Identifier: MIT
"""Make a desk of N invented contacts in a folder: ten interactions and one open follow-up each.

    generate_desk.py N FOLDER [--today DAY] [--seed NUMBER] [--overdue NUMBER]

The same numbers and day give the same desk in the same time zone. From 100 contacts on one of them has 500
interactions, from 20,000 on three have 10,000. Rows are written in bulk past the journal: there is nothing to undo.
The desk is made beside its place and moved there when it is whole.

Exit status: 0 done, 1 refused with one line that says what and how to mend it, 2 wrong usage.
"""

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import generated_texts as texts
from generated_history import MOST_CONTACTS, Calendar, Plot, Row, Story, Timeline, follow_up, pick
from generated_names import Region
from generated_people import People
from peewee import SqliteDatabase

from followup_desk.domain import methods
from followup_desk.domain.errors import DeskError
from followup_desk.domain.folding import fold
from followup_desk.domain.names import sort_key
from followup_desk.domain.records import Contact
from followup_desk.services import desk as desks
from followup_desk.storage import connection, derived, search, troubles

_AT_ONCE = 5000
_COLUMNS = {
    "contact": "id, uid, display, given, family, additional, prefix, suffix, nickname, sort_key, stage, followed,"
    " prefers, hours, zone, country, newsletter, ideal_days, longest_days, note, created_at, search_text, changed_at",
    "method": "contact_id, kind, value, norm, label, position, state",
    "organisation": "id, name, norm, note",
    "position": "contact_id, organisation_id, title, since, until, position",
    "occasion": "contact_id, whose, kind, year, month, day, leap_day, keeps",
    "fact": "id, contact_id, kind, text, confirmed_on",
    "tag": "id, name, norm",
    "tagging": "kind, row_id, tag_id",
    "opportunity": "id, contact_id, title, amount, currency, answer, answered_at, proposal_on, concern, rests,"
    " strategy",
    "resource": "id, title, kind, link, file, added_at",
    "interaction": "id, contact_id, opportunity_id, kind, at, incoming, outcome, minutes, notes, zone, significant,"
    " asked, distracted",
    "present": "contact_id, at, interaction_id",
    "given": "interaction_id, resource_id, contact_id",
    "follow_up": "uid, contact_id, opportunity_id, due_on, due_at, zone, channel, why, rule, reasons, caused_by,"
    " promised, promise, to_announce, announce_at, planned_at, planned_interval, state, dropped_why",
}


class Desk:
    """The rows of one generated desk on their way into an open, empty file."""

    def __init__(self, db: SqliteDatabase, calendar: Calendar, seed: int) -> None:
        self._db = db
        self._calendar = calendar
        self._seed = seed
        self._random = random.Random(seed)
        self._chance = self._random.random
        self._now = calendar.at(0, 8 * 3600)
        self._organisations: dict[str, int] = {}
        self._tags = {name: number for number, name in enumerate(texts.TAGS, 1)}
        self._facts = 0
        self._opportunities: list[tuple[Story, list[Any]]] = []

    def fill(self, count: int, overdue: int | None) -> int:
        """Writes everything; returns how many interactions there are."""
        plot = Plot(self._seed + 1, count, self._calendar, overdue)
        stories = [plot.story(contact_id) for contact_id in range(1, count + 1)]
        self._write_shelf()
        self._write_people(stories)
        entries = self._write_history(stories)
        self._write_follow_ups(stories)
        return entries

    def _write_shelf(self) -> None:
        self._insert("tag", ((number, name, fold(name)) for name, number in self._tags.items()))
        shelf = list(enumerate(texts.RESOURCES, 1))
        added = self._calendar.at(-400, 0)
        self._insert("resource", ((number, title, "", "", "", added) for number, (title, _) in shelf))
        self._insert("tagging", (("resource", number, self._tags[tag]) for number, (_, tag) in shelf))

    def _write_people(self, stories: Sequence[Story]) -> None:
        people = People(self._seed, self._calendar.today)
        for start in range(0, len(stories), _AT_ONCE):
            rows: defaultdict[str, list[Row]] = defaultdict(list)
            for contact_id, story in enumerate(stories[start : start + _AT_ONCE], start + 1):
                contact, region = people.next()
                rows["contact"].append(self._contact(contact_id, contact, story))
                self._add_parts(rows, contact_id, contact)
                self._pursue(contact_id, contact, region, story)
            with self._db.transaction():
                for table, some in rows.items():
                    self._insert(table, some)

    def _contact(self, contact_id: int, contact: Contact, story: Story) -> Row:
        name = contact.name
        return (
            contact_id,
            self._uid(),
            name.display,
            name.given,
            name.family,
            name.additional,
            name.prefix,
            name.suffix,
            name.nickname,
            sort_key(name),
            contact.stage,
            int(contact.followed),
            contact.prefers,
            contact.hours,
            contact.zone,
            contact.country,
            contact.newsletter,
            contact.ideal_days,
            contact.longest_days,
            contact.note,
            self._calendar.at(story.first, 0),
            search.searchable(contact),
            self._now,
        )

    def _add_parts(self, rows: dict[str, list[Row]], contact_id: int, contact: Contact) -> None:
        """All that hangs on the contact."""
        rows["method"] += (
            (contact_id, m.kind, m.value, methods.norm(m.kind, m.value), m.label, place, m.state)
            for place, m in enumerate(contact.methods)
        )
        for place, job in enumerate(contact.positions):
            firm = self._organisation(rows, job.organisation)
            since, until = (partial.text() if partial else None for partial in (job.since, job.until))
            rows["position"].append((contact_id, firm, job.title, since, until, place))
        rows["occasion"] += (
            (contact_id, o.whose, o.kind, o.date.year, o.date.month, o.date.day, o.leap_day, 1)
            for o in contact.occasions
        )
        for fact in contact.facts:
            self._facts += 1
            on = fact.confirmed_on.isoformat() if fact.confirmed_on else None
            rows["fact"].append((self._facts, contact_id, fact.kind, fact.text, on))
        rows["tagging"] += (("contact", contact_id, self._tags[tag]) for tag in contact.tags)

    def _organisation(self, rows: dict[str, list[Row]], name: str) -> int:
        """The number of a firm, which is added when it is new."""
        norm = fold(name)
        if norm not in self._organisations:
            self._organisations[norm] = len(self._organisations) + 1
            rows["organisation"].append((self._organisations[norm], name, norm, ""))
        return self._organisations[norm]

    def _pursue(self, contact_id: int, contact: Contact, region: Region, story: Story) -> None:
        """A prospect's open opportunity, a customer's won one, and now and then a lost one."""
        chance = self._chance
        if contact.stage == "customer" or chance() < 0.08:
            story.won = contact.stage == "customer"
            story.past_opportunity = self._opportunity(contact_id, region, story, "yes" if story.won else "no")
        if chance() < {"prospect": 0.5, "customer": 0.15}.get(contact.stage or "", 0):
            story.open_opportunity = self._opportunity(contact_id, region, story, None)

    def _opportunity(self, contact_id: int, region: Region, story: Story, answer: str | None) -> int:
        chance = self._chance
        amount = (5 + int(chance() ** 3 * 900)) * 100 if chance() < 0.7 else None
        proposal = self._calendar.day(story.last - int(chance() * 20)) if chance() < 0.3 else None
        concern = pick(chance, texts.CONCERNS) if answer is None and chance() < 0.2 else ""
        title = pick(chance, texts.FIRST_SALES)
        number = len(self._opportunities) + 1
        currency = region.currency if amount else None
        row = [number, contact_id, title, amount, currency, answer, None, proposal, concern, 0, ""]
        self._opportunities.append((story, row))
        return number

    def _write_history(self, stories: Sequence[Story]) -> int:
        timeline = Timeline(self._seed + 2, self._calendar, stories, len(texts.RESOURCES))
        fixed = (self._calendar.zone, 0, 0, 0)
        with self._db.transaction():
            self._insert("interaction", ((*row, *fixed) for row in timeline.rows()))
            # In the order of its key, so that the table is filled from left to right.
            self._db.execute_sql(
                "insert into present (contact_id, at, interaction_id)"
                " select contact_id, at, id from interaction order by contact_id, at, id"
            )
            self._insert("present", timeline.together)
            self._insert("given", timeline.given)
            self._insert("opportunity", self._answered())
        return sum(story.entries for story in stories)

    def _answered(self) -> Iterator[Row]:
        """The opportunities with when they were answered, which the timeline knew."""
        for story, row in self._opportunities:
            yield (*row[:6], (story.answered_at or story.last_at) if row[5] else None, *row[7:])

    def _write_follow_ups(self, stories: Sequence[Story]) -> None:
        rows = (
            (*follow_up(story, number, self._uid(), pick(self._chance, texts.WHYS), self._calendar), "open", "")
            for number, story in enumerate(stories, 1)
        )
        with self._db.transaction():
            self._insert("follow_up", rows)

    def _insert(self, table: str, rows: Iterable[Row]) -> None:
        columns = _COLUMNS[table]
        marks = ", ".join("?" * (columns.count(",") + 1))
        self._db.connection().executemany(f"insert into {table} ({columns}) values ({marks})", rows)

    def _uid(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))


def generate(
    folder: Path, count: int, today: date, seed: int, overdue: int | None = None, zone: str | None = None
) -> int:
    """Makes the desk, for work in a time zone (None: this machine's); returns how many interactions it has.

    Raises `DeskError`, also where there is a desk already, which stays as it is.
    """
    if (folder / connection.FILE_NAME).exists():
        raise DeskError(f"There is a desk in {folder} already: choose another folder.")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix="making-") as place:
        desk = desks.open_desk(Path(place))
        calendar = Calendar(today, zone or desk.zone)
        desk.close()
        # Not through the desk, which minds that its log of writes is there; nobody has this file yet.
        db = SqliteDatabase(str(desk.file))
        try:
            with troubles.told(desk.file):
                entries = _fill(db, count, calendar, seed, overdue)
        finally:
            db.close()
        desk.file.replace(folder / connection.FILE_NAME)
    return entries


def _fill(db: SqliteDatabase, count: int, calendar: Calendar, seed: int, overdue: int | None) -> int:
    # A crash costs no more than to begin anew. Rows of one step may hang on those of a later one.
    for setting in ("journal_mode = off", "synchronous = off", "foreign_keys = off", "cache_size = -200000"):
        db.execute_sql(f"pragma {setting}")
    indexes = _take_out_indexes(db)
    entries = Desk(db, calendar, seed).fill(count, overdue)
    for sql in indexes:
        db.execute_sql(sql)
    db.execute_sql(
        f"update contact set next_due = {derived.NEXT_DUE}, last_touch_at = {derived.LAST_TOUCH_AT},"
        f" last_conversation_at = {derived.LAST_CONVERSATION_AT}"
    )
    db.execute_sql(
        """insert into announcement (follow_up_id, key, claimed_at, shown_at)
        select id, coalesce(cast(due_at as text), due_on), planned_at, planned_at
        from follow_up where not to_announce"""
    )
    search.rebuild(db)
    return entries


def _take_out_indexes(db: SqliteDatabase) -> list[str]:
    """Drops the indexes and returns what makes them again: built at the end they are smaller, and sooner done."""
    found = db.execute_sql("select name, sql from sqlite_master where type = 'index' and sql is not null").fetchall()
    for name, _ in found:
        db.execute_sql(f"drop index {name}")
    return [sql for _, sql in found]


def main(arguments: Sequence[str] | None = None) -> int:
    """Reads the words, makes the desk, says what it holds."""
    options = _arguments().parse_args(arguments)
    if not 1 <= options.count <= MOST_CONTACTS:
        print(f"A desk can be made of 1 to {MOST_CONTACTS} contacts.", file=sys.stderr)
        return 2
    begin = time.monotonic()
    try:
        entries = generate(options.folder, options.count, options.today, options.seed, options.overdue)
    except (DeskError, OSError, sqlite3.OperationalError) as trouble:
        print(trouble, file=sys.stderr)
        return 1
    print(
        f"{options.folder}: {options.count} contacts, {entries} interactions and {options.count} open follow-ups,"
        f" in {time.monotonic() - begin:.1f} s"
    )
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="generate_desk.py", description="Make a desk of N invented contacts.")
    parser.add_argument("count", metavar="N", type=int)
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    parser.add_argument(
        "--today", metavar="DAY", type=date.fromisoformat, default=desks.real_clock().date(), help="YYYY-MM-DD"
    )
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--overdue", metavar="NUMBER", type=int, help="how many follow-ups are late")
    return parser


if __name__ == "__main__":
    sys.exit(main())
