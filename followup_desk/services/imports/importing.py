# SPDX-License-Identifier: MIT
"""Bringing people in from files: read, matched and written in short acts, so that others can write in between.

All acts of one import are a batch. While it runs it is marked so; what a program that died left half done is taken
back by the next one. Refused, interrupted or out of space, it leaves nothing either.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.exchange import reader
from followup_desk.exchange.csv_sheet import SheetOptions
from followup_desk.exchange.found import Found, Skipped
from followup_desk.services import lists, planned_on
from followup_desk.services.desk import Desk
from followup_desk.services.imports import import_lock, matching, recovery, writing
from followup_desk.services.imports.matching import Incoming, Match
from followup_desk.services.imports.writing import Clash, Newcomer
from followup_desk.storage import batches, copying, tables
from followup_desk.storage import known as stored
from followup_desk.storage.journal import Journal
from followup_desk.storage.known import Known

SLICE = 300
"""So many cards are written in one act: some 50 ms on a fast machine."""
MOST_CONFLICTS = 1_000
MOST_SKIPPED = 10_000
"""More are counted, and no longer named one by one."""
COPY_NAME = "desk-before-import.sqlite3"
NEW, SKIP = "new", "skip"

Progress = Callable[[int, int], None]
"""Called with how many people and how many bytes were read so far."""


@dataclass(frozen=True)
class Wishes:
    """What the user said about an import. `keep_copy` keeps the desk as it was before, beside its backups.

    `sheets` are by file as named, `decisions` by "file:line": new, skip or the id of the contact who is meant.
    """

    follow: bool = False
    keep_copy: bool = True
    sheets: Mapping[str, SheetOptions] = field(default_factory=dict)
    decisions: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Doubtful:
    """Somebody who was put in as new although people of that name are there: ids."""

    found: Found
    alike: tuple[int, ...]


@dataclass
class Report:
    """How an import went. `batch_id` is None when nothing had to be written."""

    batch_id: int | None = None
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)
    doubtful: list[Doubtful] = field(default_factory=list)
    first: list[tuple[Found, str]] = field(default_factory=list)

    def people(self) -> int:
        """All who are in the files and on the desk."""
        return self.created + self.updated + self.unchanged

    def skip(self, what: Skipped) -> None:
        """Notes what did not come in."""
        if len(self.skipped) < MOST_SKIPPED:
            self.skipped.append(what)


_SHOWN_FIRST = 50


def import_files(desk: Desk, files: Sequence[Path], wishes: Wishes, progress: Progress | None = None) -> Report:
    """Brings in all people of some vCard and CSV files. Refused where no file could be read at all."""
    report = Report()
    with import_lock.held(desk.folder):
        recovery.take_back_unfinished(desk)
        if wishes.keep_copy and lists.count(desk):
            _keep_copy(desk)
        batch_id = _begin(desk, files)
        try:
            for several in _sliced(_read_all(files, wishes, report, progress)):
                _write(desk, several, batch_id, wishes, report)
        except BaseException:
            recovery.cancel(desk, batch_id)
            raise
        _finish(desk, batch_id, files, report)
    return report


def _keep_copy(desk: Desk) -> None:
    folder = desk.folder / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    copying.copy_to(desk.db, folder / COPY_NAME)


def _begin(desk: Desk, files: Sequence[Path]) -> int:
    with desk.db.transaction():
        return batches.begin(desk.db, _named(files), _sha256(files[0]), desk.seconds())


def _named(files: Sequence[Path]) -> str:
    return files[0].name if len(files) == 1 else f"{files[0].name} (+{len(files) - 1})"


def _sha256(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""  # what is wrong with it is said when it is read


def _finish(desk: Desk, batch_id: int, files: Sequence[Path], report: Report) -> None:
    acts = batches.standing_acts(desk.db, batch_id)
    with desk.db.transaction():
        if not acts:
            batches.drop(desk.db, batch_id)
            return
        counts = {"created": report.created, "updated": report.updated, "unchanged": report.unchanged}
        batches.put(desk.db, batch_id, batches.DONE, counts | {"skipped": len(report.skipped)})
        label = {"count": str(report.created + report.updated), "file": _named(files)}
        batches.name_acts(desk.db, batch_id, "import.done", label)
    report.batch_id = batch_id
    planned_on.forget(desk)  # who is followed from now on may have a birthday soon


def _read_all(files: Sequence[Path], wishes: Wishes, report: Report, progress: Progress | None) -> Iterator[Found]:
    """The people in all files; what does not come in is noted. Refused where all files were refused."""
    refused: list[Refused] = []
    people = done = read = 0

    def note(so_far: int) -> None:
        nonlocal read
        read = so_far

    for file in files:
        read = 0
        try:
            for each in reader.read_file(file, wishes.sheets.get(str(file)), note):
                if isinstance(each, Skipped):
                    report.skip(each)
                    continue
                people += 1
                if progress and people % 100 == 0:
                    progress(people, done + read)
                yield each
        except Refused as no:
            refused.append(no)
            report.skip(Skipped(str(file), None, str(no)))
        done += _size(file)
        if progress:
            progress(people, done)
    if len(refused) == len(files):
        raise refused[0]


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _sliced(found: Iterator[Found]) -> Iterator[list[Incoming]]:
    while several := [matching.incoming(each) for each in islice(found, SLICE)]:
        yield several


def _write(desk: Desk, several: Sequence[Incoming], batch_id: int, wishes: Wishes, report: Report) -> None:
    """One act: some cards, each matched with who is there and with those before it."""
    with desk.act("import", batch_id=batch_id) as act:
        part = _Part(desk, act, batch_id, wishes, report, matching.look_up(desk.db, several))
        for new in several:
            part.take(new)
        part.put_in()


class _Part:
    """What is done with the cards of one act: new people wait to be put in together."""

    def __init__(self, desk: Desk, act: Journal, batch_id: int, wishes: Wishes, report: Report, who: Known) -> None:
        self._desk, self._act, self._batch_id = desk, act, batch_id
        self._wishes, self._report, self._who = wishes, report, who
        self._waiting: list[Newcomer] = []
        self._first_waiting = act.next_id(tables.Contact)

    def take(self, new: Incoming) -> None:
        """Decides about a card, and does it."""
        found = new.found
        said = self._wishes.decisions.get(f"{found.file}:{found.line}")
        who = (
            self._meant(said)
            if isinstance(said, int)
            else matching.match(self._desk.db, self._who, new, self._batch_id)
        )
        if said == SKIP:
            self._report.skip(
                Skipped(
                    found.file,
                    found.line,
                    translate("skipped", "{name} was left out as you said.").format(name=found.contact.name.display),
                )
            )
        elif who.contact_id is None:
            self._add(new, who)
        elif who.deleted:
            self._report.skip(Skipped(found.file, found.line, _in_trash(self._who, who.contact_id)))
        elif who.by_card and not (self._wishes.follow and self._is_on_desk(who.contact_id)):
            self._count(found, "unchanged")
        else:
            self._bring_up(who.contact_id, new)

    def put_in(self) -> None:
        """Adds those who wait."""
        writing.put_in(self._desk, self._act, self._waiting, self._batch_id, follow=self._wishes.follow)
        self._waiting = []

    def _meant(self, contact_id: int) -> Match:
        person = next(stored.people(self._desk.db, [contact_id]), None)
        if person is None:
            return Match()
        self._who.people[contact_id] = person
        return Match(contact_id, deleted=person.deleted)

    def _is_on_desk(self, contact_id: int) -> bool:
        return not self._waiting or contact_id < self._first_waiting

    def _add(self, new: Incoming, who: Match) -> None:
        if not self._waiting:
            self._first_waiting = self._act.next_id(tables.Contact)
        person = writing.newcomer(new, taken=new.found.contact.uid in self._who.by_uid)
        contact_id = self._first_waiting + len(self._waiting)
        self._waiting.append(person)
        matching.note(self._who, new, contact_id, person.uid, self._batch_id)
        self._count(new.found, "created")
        if who.alike:
            self._report.doubtful.append(Doubtful(new.found, who.alike))

    def _bring_up(self, contact_id: int, new: Incoming) -> None:
        if not self._is_on_desk(contact_id):
            self.put_in()
        changed, clashes = writing.bring_up(
            self._desk, self._act, contact_id, new, self._batch_id, follow=self._wishes.follow
        )
        self._who.by_hash.setdefault(new.hash, contact_id)
        self._report.clashes += clashes[: MOST_CONFLICTS - len(self._report.clashes)]
        self._count(new.found, "updated" if changed else "unchanged")

    def _count(self, found: Found, fate: str) -> None:
        setattr(self._report, fate, getattr(self._report, fate) + 1)
        if len(self._report.first) < _SHOWN_FIRST:
            self._report.first.append((found, fate))


def _in_trash(who: Known, contact_id: int) -> str:
    name = who.people[contact_id].name.display
    return translate("skipped", "{name} is in the trash: restore them there first, then import again.").format(
        name=name
    )
