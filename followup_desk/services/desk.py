# SPDX-License-Identifier: MIT
"""The desk: one open file with its clock, its one way to write, and who listens to changes.

Every write is an act: `with desk.act("log") as act:` opens one transaction, the journal notes what is written, the
columns and indexes that follow are brought up, and after the commit each listener gets one `Change`. What other
processes wrote is found by `look_for_changes`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from followup_desk.domain.moments import utc_seconds
from followup_desk.domain.words import Origin
from followup_desk.services import act_labels
from followup_desk.services.local_zone import local_zone
from followup_desk.storage import batches, connection, derived, feed, journal, migrations, search, troubles
from followup_desk.storage.connection import Database
from followup_desk.storage.journal import Journal

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Change:
    """What was written: the tables, the contacts it is about (none when `many`), and the act in words.

    `label` is empty and `own` False when another process wrote it; of the rules' own acts there is no label either.
    """

    kinds: frozenset[str]
    contact_ids: frozenset[int]
    act_id: int
    label: str = ""
    own: bool = True
    many: bool = False

    def about(self, contact_id: int | None) -> bool:
        """Does it touch this contact?"""
        return self.many or contact_id in self.contact_ids


@dataclass
class Desk:
    """An open desk. `origin` says whose acts these are; `zone` is where the laptop is.

    While an act runs the clock stands: all that it reads and writes happens at one moment, over midnight, too.
    """

    file: Path
    db: Database
    clock: Clock
    origin: Origin
    listeners: list[Callable[[Change], None]] = field(default_factory=list)
    _standing_at: datetime | None = field(default=None, init=False)
    _seen_act: int = 0
    _seen_mark: tuple[object, ...] | None = None
    _seen_data: int = 0

    @property
    def folder(self) -> Path:
        return self.file.parent

    @property
    def zone(self) -> str:
        """The IANA name of the local zone, by the desk's clock."""
        return str(self.now().tzinfo)

    def now(self) -> datetime:
        """This moment in whole seconds, aware, in the local zone."""
        return self._standing_at or self.clock().replace(microsecond=0)

    def today(self) -> date:
        """The day it is where the laptop is."""
        return self.now().date()

    def seconds(self) -> int:
        """This moment in UTC seconds, as the file has instants."""
        return utc_seconds(self.now())

    def add_listener(self, listener: Callable[[Change], None]) -> None:
        """Calls `listener` after each commit, and for what other processes wrote when it is looked for."""
        self.listeners.append(listener)

    @contextmanager
    def act(
        self, intent: str, *, cause_id: int | None = None, batch_id: int | None = None, origin: Origin | None = None
    ) -> Iterator[Journal]:
        """One intention, whole or not at all. An act that writes nothing leaves no trace.

        With a batch it is a part of that import. `origin` is whose it is, where it is not the desk's own.
        """
        with troubles.told(self.file), self.db.transaction() as transaction, self._clock_stands():
            now = self.seconds()
            origin = origin or (self.origin if batch_id is None else Origin.IMPORT)
            act = journal.begin(self.db, now, origin, intent, cause_id, batch_id)
            yield act
            if not act.seq:
                transaction.rollback()  # its number, too: two desks that did the same are then the same
            else:
                derived.refresh(self.db, act.touched, now, self.zone)
                search.follow(self.db, act.touched)
                search.follow_notes(self.db, feed.notes_before(self.db, act.act_id))
                if act.act_id % 1000 == 0:
                    journal.prune(self.db, now)
        if act.seq:
            self._tell_own(act, origin)

    @contextmanager
    def _clock_stands(self) -> Iterator[None]:
        self._standing_at = self.now()
        try:
            yield
        finally:
            self._standing_at = None

    def look_for_changes(self) -> None:
        """Tells the listeners what other processes wrote since the last look; costs microseconds when nothing.

        Raises `DeskMoved` when the file is no longer in its place.
        """
        with troubles.told(self.file):
            self.db.make_sure_in_place()
            version = connection.data_version(self.db)
            if version == self._seen_data:
                return
            self._seen_data = version
            found = feed.since(self.db, self._seen_act)
            replaced = self._is_replaced(found.last_act)
            self._see(found.last_act)
        if replaced:
            self._tell_all()
        elif found.kinds:
            self._tell(Change(found.kinds, found.contact_ids, found.last_act, own=False, many=found.many))

    def close(self) -> None:
        """Lets go of the file; the log of writes is folded back into it."""
        if not self.db.is_closed():
            self.db.close()

    def _tell_own(self, act: Journal, origin: Origin) -> None:
        # What others wrote in between is told first, so that no act is skipped.
        if self._is_replaced(act.act_id - 1):
            self._tell_all()
        elif (behind := feed.since(self.db, self._seen_act, act.act_id)).kinds:
            self._tell(Change(behind.kinds, behind.contact_ids, behind.last_act, own=False, many=behind.many))
        self._see(act.act_id)
        label = "" if origin is Origin.RULES else act_labels.label(*feed.label(self.db, act.act_id))
        many = act.many or len(act.touched) > feed.MANY
        about = frozenset() if many else frozenset(act.touched)
        self._tell(Change(frozenset(act.kinds), about, act.act_id, label, many=many))

    def _see(self, act_id: int) -> None:
        self._seen_act, self._seen_mark = act_id, feed.mark(self.db, act_id)

    def _is_replaced(self, latest: int) -> bool:
        """Was a backup put back under us? Then nothing that we saw need be there, the act seen last least of all."""
        return latest < self._seen_act or feed.mark(self.db, self._seen_act) != self._seen_mark

    def _tell_all(self) -> None:
        self._tell(Change(feed.ALL_KINDS, frozenset(), self._seen_act, own=False, many=True))

    def _tell(self, change: Change) -> None:
        for listener in self.listeners:
            listener(change)


def open_desk(folder: Path, clock: Clock | None = None, origin: Origin = Origin.COMMAND) -> Desk:
    """Opens the desk in a folder, making both where they are not there yet. Raises a `DeskError` in one line.

    `clock` gives aware datetimes whose tzinfo is the local ZoneInfo; None is the real clock.
    """
    file = folder / connection.FILE_NAME
    desk = Desk(file, migrations.open_migrated(file), clock or real_clock, origin)
    with troubles.told(file):
        desk.db.make_sure_in_place()  # by now the log of writes is there, too
        desk._seen_data = connection.data_version(desk.db)
        desk._see(feed.last_act(desk.db))
        if batches.running(desk.db):
            _end_imports(desk)
    return desk


def _end_imports(desk: Desk) -> None:
    """Takes back what a program that was killed had half brought in."""
    from followup_desk.services.imports import recovery  # here: it needs this module, and hardly any start needs it

    recovery.recover(desk)


def real_clock() -> datetime:
    """The machine's time in the machine's zone."""
    return datetime.now(ZoneInfo(local_zone()))
