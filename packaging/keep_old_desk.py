# SPDX-License-Identifier: MIT
"""Make the desk that tests keep of a release's schema: `tests/storage/old/desk-N.sqlite3`, N being the schema's number.

    keep_old_desk.py [FOLDER]

Run once for a release that has a new step of the schema, and never again for that step: what is kept is what that
version wrote. It is made by the program's own acts, at fixed moments and with fixed numbers, so that it is the same
whenever it is made. `tests/storage/test_old_desks.py` says what each of them holds.

Exit status: 0 done, 1 refused with one line that says what and how to mend it.
"""

import random
import sys
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "storage" / "old"
SATURDAY = datetime(2026, 11, 21, 9, 41, tzinfo=ZoneInfo("Europe/Lisbon"))


def numbered_uuids() -> Callable[[], uuid.UUID]:
    """The same names for other programs each time."""
    numbers = random.Random(1)
    return lambda: uuid.UUID(int=numbers.getrandbits(128), version=4)


uuid.uuid4 = numbered_uuids()  # before the acts get hold of the real one

from followup_desk.domain.moments import Due, due_at  # noqa: E402
from followup_desk.domain.partial_date import PartialDate  # noqa: E402
from followup_desk.domain.records import (  # noqa: E402
    Contact,
    Fact,
    LogEntry,
    Method,
    Name,
    Occasion,
    Position,
)
from followup_desk.domain.words import Kind, MethodKind, Newsletter, OccasionKind, Origin, Outcome, Stage  # noqa: E402
from followup_desk.services import backups, drafts, people, preferences, samples, sittings  # noqa: E402
from followup_desk.services.acts import contacts, follow_ups, log, resources, rule_stops, undoing  # noqa: E402
from followup_desk.services.desk import Desk, open_desk  # noqa: E402
from followup_desk.storage import migrations  # noqa: E402

EVERYTHING = Contact(
    name=Name("Dr Żaneta M. Kovač, PhD", "Żaneta", "Kovač", "Maria", "Dr", "PhD", "Żana"),
    stage=Stage.CUSTOMER,
    prefers=Kind.LUNCH,
    hours="9-12",
    zone="Asia/Tokyo",
    country="HR",
    newsletter=Newsletter.AGREED,
    ideal_days=14,
    longest_days=21,
    note="Met at the fair <b>in</b> Porto & liked it 🦩",
    methods=(
        Method(MethodKind.PHONE, "+385 (1) 555-0118", "work"),
        Method(MethodKind.EMAIL, "Zaneta@Jadran.example", "home", "bounced", date(2026, 1, 2)),
        Method(MethodKind.ADDRESS, "Ilica 12\n10000 Zagreb"),
        Method(MethodKind.URL, "https://jadran.example"),
    ),
    positions=(
        Position("Jadran Hotels", "Buyer", PartialDate(2020, 3)),
        Position("東都商事", "", PartialDate(2015), PartialDate(2020, 2, 29)),
    ),
    occasions=(
        Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 2, 29), leap_day=1),
        Occasion(OccasionKind.GRADUATION, PartialDate(2027, 6), "Rita"),
    ),
    facts=(Fact("need", "Towels", date(2026, 1, 2)), Fact("family", "two daughters")),
    tags=("fair", "sea"),
)


class Clock:
    """Stands until it is moved on."""

    def __init__(self) -> None:
        self.moment = SATURDAY

    def __call__(self) -> datetime:
        return self.moment


def main(words: list[str]) -> int:
    folder = Path(words[0]) if words else FOLDER
    file = folder / f"desk-{migrations.NEWEST}.sqlite3"
    if file.exists():
        print(f"{file} is kept already: what that version wrote is not written anew.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as place:
        make(Path(place), file)
    print(f"{file}: {file.stat().st_size:,} bytes")
    return 0


def make(place: Path, file: Path) -> None:
    """A desk in `place` on which everything was done once, copied into `file`."""
    clock = Clock()
    desk = open_desk(place, clock, Origin.USER)
    samples.fill(desk)
    someone = contacts.add_contact(desk, EVERYTHING)
    for act in (shelve, talk, promise, rename, stop, throw_away, think_again, type_on, sit):
        clock.moment += timedelta(minutes=10)
        act(desk, someone)
    backups.backup(desk, file)
    desk.close()


def shelve(desk: Desk, someone: int) -> None:
    resources.add_resource(desk, "Towels that last", ["sea"])
    contacts.add_fact(desk, someone, "need", "Bathrobes", ["linen"])
    contacts.add_tags(desk, someone, ["hotels"])


def talk(desk: Desk, someone: int) -> None:
    """A meeting with two people that answers nothing, then the sale's yes."""
    entry = LogEntry(contact_id=someone, kind=Kind.MEETING, outcome=Outcome.NEXT_STEP, with_ids=(1, 2))
    details = replace(entry, notes="Straße 12; 東都 & <i>Søren</i>", gave="Towels that last", minutes=45)
    step = replace(details, opportunity="Bathrobes", amount=1200, concern="Too dear", next_text="Show the samples")
    met = log.log_interaction(desk, step)
    log.edit_interaction(desk, met.interaction_id, minutes=50)
    sold = LogEntry(contact_id=someone, kind=Kind.CALL, outcome=Outcome.YES, opportunity="Bathrobes")
    log.log_interaction(desk, sold)


def promise(desk: Desk, someone: int) -> None:
    """One promise of each end, and one still open at a moment of another zone."""
    for end in range(5):
        number = follow_ups.plan_follow_up(desk, someone, Due(desk.today()), Kind.CALL, f"promise {end}", True)
        match end:
            case 0:
                follow_ups.done(desk, number)
            case 1:
                follow_ups.done(desk, number, Kind.EMAIL)
            case 2:
                follow_ups.drop(desk, number, "no longer needed", told=True)
            case 3:
                follow_ups.drop(desk, number, "forgot")
            case _:
                tokyo = due_at(datetime(2026, 12, 24, 9, 30), "Asia/Tokyo")  # noqa: DTZ001
                follow_ups.move(desk, number, tokyo, told=True)
    rings = follow_ups.plan_follow_up(desk, someone, Due(desk.today()), Kind.TASK, "prepare the offer")
    follow_ups.snooze(desk, rings, desk.now() + timedelta(hours=3))


def rename(desk: Desk, someone: int) -> None:
    person = people.person(desk, someone)
    contacts.edit_contact(desk, person, replace(person, methods=person.methods[::-1], facts=person.facts[1:]))


def stop(desk: Desk, someone: int) -> None:
    rule_stops.set_rule(desk, someone, "R8", on=False)


def throw_away(desk: Desk, someone: int) -> None:
    contacts.set_stage(desk, someone, Stage.RESTING)
    contacts.remove_contacts(desk, [3])


def think_again(desk: Desk, someone: int) -> None:
    """Something taken back, that can be put back after the schema has moved on."""
    contacts.add_tags(desk, someone, ["taken back"])
    undoing.undo(desk)


def type_on(desk: Desk, someone: int) -> None:
    preferences.put(desk, "country", "pt")
    preferences.remember(desk, "list", "customers")
    drafts.save(desk, f"log:{someone}", {"kind": "call", "notes": "half a sent"})


def sit(desk: Desk, _someone: int) -> None:
    sittings.keep(desk, sittings.begin(desk, desk.today()), 372, 8, emptied=False)
    sittings.keep(desk, sittings.begin(desk, desk.today()), 240, 2, emptied=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
