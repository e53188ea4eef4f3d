# SPDX-License-Identifier: MIT
"""Desks as earlier versions wrote them open, are whole, and hold what they held. `packaging/keep_old_desk.py` makes
one for each step of the schema, with the same things done on it; each is kept as it was made.
"""

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from followup_desk.domain.partial_date import PartialDate
from followup_desk.services import agenda, backups, drafts, history, lists, people, preferences, sittings, timeline
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import connection, migrations
from tests.builders import StandingClock, add, logged, moment

OLD = Path(__file__).parent / "old"

RULES_PLAN = 4
"""The step since which rules plan: of the same acts came thank-yous, the call after the yes, and the like."""
SITTINGS = 5
"""The step since which there are sittings."""
MADE_WITH = {1: (12, 18, 19, 14), 4: (12, 18, 23, 16), 5: (20, 41, 35, 26)}
"""From a step on: contacts, interactions, follow-ups and open ones; there came to be more sample people, too."""
DUE = {1: (1, 5, 4, 2), 4: (1, 6, 4, 3), 5: (2, 6, 11, 5)}
"""The same of sections: overdue, today, this week, later."""


def since(values: Mapping[int, tuple[int, ...]], step: int) -> tuple[int, ...]:
    """What holds at a step."""
    return values[max(first for first in values if first <= step)]


def someone(desk: Desk) -> int:
    """The contact with whom everything was done."""
    return people.find(desk, "Żaneta Kovač")


@pytest.fixture(params=range(1, migrations.NEWEST + 1), ids="desk-{}".format)
def step(request: pytest.FixtureRequest) -> int:
    """A step of the schema."""
    number: int = request.param
    return number


@pytest.fixture
def old(step: int, tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    """A desk of an earlier version, opened by this one."""
    shutil.copyfile(OLD / f"desk-{step}.sqlite3", tmp_path / connection.FILE_NAME)
    desk = open_desk(tmp_path, clock)
    yield desk
    desk.close()


def test_a_desk_of_every_step_is_kept() -> None:
    kept = {f"desk-{number}.sqlite3" for number in range(1, migrations.NEWEST + 1)}
    assert {file.name for file in OLD.iterdir()} == kept
    for number in range(1, migrations.NEWEST + 1):
        with closing(sqlite3.connect(f"file:{OLD / f'desk-{number}.sqlite3'}?mode=ro", uri=True)) as db:
            assert db.execute("pragma user_version").fetchone() == (number,)


def test_it_is_whole_and_at_the_newest_step(old: Desk, step: int) -> None:
    assert connection.user_version(old.db) == migrations.NEWEST
    report = backups.check(old)
    assert report.problems == ()
    names = ("contacts", "interactions", "follow_ups", "open_follow_ups")
    assert report.counts == {**dict(zip(names, since(MADE_WITH, step), strict=True)), "in_trash": 1}


def test_somebody_whole(old: Desk, step: int) -> None:
    person = people.person(old, someone(old))
    assert (person.name.display, person.name.nickname, person.stage) == ("Dr Żaneta M. Kovač, PhD", "Żana", "resting")
    assert (person.hours, person.zone, person.country, person.newsletter) == ("9-12", "Asia/Tokyo", "HR", "yes")
    assert (person.ideal_days, person.longest_days, person.prefers) == (14, 21, "lunch")
    assert person.note == "Met at the fair <b>in</b> Porto & liked it 🦩"
    assert [(m.kind, m.value, m.label, m.state) for m in person.methods] == [
        ("url", "https://jadran.example", "", "ok"),
        ("address", "Ilica 12\n10000 Zagreb", "", "ok"),
        ("email", "Zaneta@Jadran.example", "home", "bounced"),
        ("phone", "+385 (1) 555-0118", "work", "ok"),
    ]
    assert [(p.organisation, p.title, p.since, p.until) for p in person.positions] == [
        ("Jadran Hotels", "Buyer", PartialDate(2020, 3), None),
        ("東都商事", "", PartialDate(2015), PartialDate(2020, 2, 29)),
    ]
    assert [(o.kind, o.date, o.whose, o.leap_day) for o in person.occasions] == [
        ("birthday", PartialDate(None, 2, 29), "", 1),
        ("graduation", PartialDate(2027, 6), "Rita", 28),
    ]
    assert [(f.kind, f.text) for f in person.facts] == [("family", "two daughters"), ("need", "Bathrobes")]
    assert person.tags == ("fair", "hotels", "sea")
    assert person.stops == (frozenset({"R8"}) if step >= RULES_PLAN else frozenset())


def test_what_happened(old: Desk) -> None:
    call, meeting = timeline.page(old, someone(old))
    assert (call.kind, call.outcome, call.opportunity) == ("call", "yes", "Bathrobes")
    assert (meeting.notes, meeting.minutes) == ("Straße 12; 東都 & <i>Søren</i>", 50)
    assert (meeting.gave, meeting.present) == (("Towels that last",), ("Mina Kovač", "Ana Ribeiro"))
    assert [(o.title, o.amount, o.answer, o.touches) for o in people.opportunities(old, someone(old))] == [
        ("Bathrobes", 1200, "yes", 2)
    ]


def test_what_was_promised_and_what_became_of_it(old: Desk) -> None:
    found = {f.why: (f.state, f.promise) for f in people.follow_ups(old, someone(old)) if f.why.startswith("promise")}
    assert found == {
        "promise 0": ("done", "kept"),
        "promise 1": ("done", "other-channel"),
        "promise 2": ("dropped", "released"),
        "promise 3": ("dropped", "broken"),
        "promise 4": ("open", "open"),
    }
    (open_one,) = (f for f in people.follow_ups(old, someone(old)) if f.promise == "open")
    assert open_one.due == moment("2026-12-24T09:30", "Asia/Tokyo")


def test_who_is_due_and_who_is_found(old: Desk, step: int) -> None:
    due = dict(zip(("overdue", "today", "week", "later"), since(DUE, step), strict=True))
    assert {section.key: section.count for section in agenda.sections(old)} == due | {"snoozed": 1}
    assert list(lists.contact_ids(old, "all", "kovac phd")) == [someone(old)]
    assert list(lists.contact_ids(old, "all", "385 1555 0118")) == [someone(old)]
    assert someone(old) in lists.contact_ids(old, "all", "東都")
    assert [entry.contact_id for entry in lists.note_hits(old, "straße")] == [someone(old)]
    assert list(lists.contact_ids(old, "trash")) == [3]


def test_what_was_set_and_what_was_being_typed(old: Desk) -> None:
    assert (preferences.get(old, "country"), preferences.remembered(old, "list")) == ("PT", "customers")
    assert drafts.load(old, f"log:{someone(old)}") == {"kind": "call", "notes": "half a sent"}


def test_how_long_one_sat(old: Desk, step: int) -> None:
    today = sittings.of_today(old)
    assert (today.seconds, today.counts, today.run) == ((612, True, 1) if step >= SITTINGS else (0, False, 0))


def test_what_was_taken_back_can_be_put_back_and_all_else_undone(old: Desk) -> None:
    assert undoing.redo(old) == "Tagged Dr Żaneta M. Kovač, PhD: taken back"
    assert "taken back" in people.person(old, someone(old)).tags
    taken_back = len(history.acts(old))
    for _ in range(taken_back):
        undoing.undo(old)
    assert undoing.undo_label(old) == ""
    assert lists.count(old) == 0
    assert backups.check(old).ok


def test_one_goes_on_working_on_it(old: Desk) -> None:
    logged(old, add(old, "Rui Faria"), "call", "next-step", notes="the brochure", with_ids=(someone(old),))
    assert timeline.count(old, someone(old)) == 3
    assert backups.check(old).ok
