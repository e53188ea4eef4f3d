# SPDX-License-Identifier: MIT
"""Copies of the desk: made while it is open, each opened and checked; put back; and the desk's own check-up."""

import errno
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from followup_desk.domain.errors import DeskDamaged, DeskReadOnly, DeskTooNew, DiskFull, NotADesk, Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import from_seconds
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.storage import connection, copying, health, migrations, troubles

_LAST = "last_backup"
_ARRIVING = "desk-arriving.sqlite3"
"""What a backup is copied to while it is put back; one that was left there by a kill is nobody's."""


@dataclass(frozen=True)
class Report:
    """How a desk is: its problems, a line each, and what it holds."""

    problems: tuple[str, ...]
    counts: dict[str, int]

    @property
    def ok(self) -> bool:
        return not self.problems


def check(desk: Desk) -> Report:
    """Looks the whole desk over; takes seconds on a large one."""
    with troubles.told(desk.file):
        return _report(desk.db)


def backup(desk: Desk, file: Path) -> Report:
    """Copies the desk into a file while it is in use, then opens the copy and checks it.

    An older backup of that name is replaced. Refused where anything else would be lost.
    """
    try:
        _make_sure_nothing_is_lost(desk.folder, file)
        file.parent.mkdir(parents=True, exist_ok=True)
        copying.copy_to(desk.db, file)
    except OSError as error:
        raise Refused(
            translate("refusals", "The backup {file} cannot be written ({reason}): choose another place.").format(
                file=file, reason=error.strerror
            )
        ) from error
    report = _look_into(file)
    if report.ok:
        preferences.remember(desk, _LAST, str(desk.seconds()))
    return report


def _make_sure_nothing_is_lost(folder: Path, file: Path) -> None:
    if file.resolve() in _files_of_the_desk(folder):
        raise Refused(translate("refusals", "That is the desk itself: name another file for the backup."))
    if file.is_dir():
        raise Refused(translate("refusals", "{file} is a folder: name a file in it.").format(file=file))
    if file.exists() and not file.is_file():
        raise Refused(
            translate("refusals", "{file} is a device, not a file: name another file for the backup.").format(file=file)
        )
    if file.exists() and file.stat().st_size and not connection.is_a_desk(file):
        raise Refused(
            translate(
                "refusals", "{file} is there already, and no backup of a desk: name another file for the backup."
            ).format(file=file)
        )


def restore(folder: Path, file: Path, today: date) -> Report:
    """Makes a folder's desk hold what a backup holds, also while a window has it open.

    The backup is copied, opened and checked first, and is itself not touched. What the desk held is kept beside it as
    `desk-before-restore-DAY.sqlite3`; a desk that cannot be read any more is set aside as `desk-damaged-DAY.sqlite3`.
    Nothing that was set aside before is replaced.
    """
    target = folder / connection.FILE_NAME
    if not file.is_file():
        raise Refused(translate("refusals", "There is no file {file}: name a backup.").format(file=file))
    if file.resolve() in _files_of_the_desk(folder):
        raise Refused(translate("refusals", "That is the desk itself: name a backup."))
    if not file.stat().st_size:
        raise NotADesk(
            translate("refusals", "{file} is empty, and no backup of a desk: name another file.").format(file=file)
        )
    arriving = folder / _ARRIVING
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _told_of_the_backup(file):
            copying.copy_file(file, arriving)
        return _put_in_place(arriving, file, target, today)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(
                translate("refusals", "No space is left on the disk of {folder}: free some, then try again.").format(
                    folder=folder
                )
            ) from error
        raise DeskReadOnly(
            translate("refusals", "The folder {folder} cannot be written ({reason}): choose another one.").format(
                folder=folder, reason=error.strerror
            )
        ) from error
    finally:
        for left in folder.glob(f"{Path(_ARRIVING).stem}*"):
            left.unlink()


def _files_of_the_desk(folder: Path) -> set[Path]:
    """What must be neither written over by a backup nor read as one."""
    names = (connection.FILE_NAME, *map(connection.FILE_NAME.__add__, copying.BESIDE), _ARRIVING)
    return {(folder / name).resolve() for name in names}


def _put_in_place(arriving: Path, backup_file: Path, target: Path, today: date) -> Report:
    with _told_of_the_backup(backup_file):
        source = migrations.open_migrated(arriving)
    try:
        with _told_of_the_backup(backup_file):
            report = _report(source)
        if not report.ok:
            raise DeskDamaged(
                translate("refusals", "The backup {file} is not whole ({problem}): take another one.").format(
                    file=backup_file, problem=report.problems[0]
                )
            )
        if target.exists() and target.stat().st_size:
            _set_aside(target, today)
        db = connection.connect(target, migrations.NEWEST)
        try:
            copying.fill_from(db, source)
        finally:
            db.close()
    finally:
        source.close()
    return report


@contextmanager
def _told_of_the_backup(file: Path) -> Iterator[None]:
    """What is wrong with the copy that was made of a backup is wrong with the backup."""
    try:
        yield
    except NotADesk as error:
        raise NotADesk(
            translate("refusals", "{file} is no backup of a desk: name another file.").format(file=file)
        ) from error
    except DeskTooNew as error:
        raise DeskTooNew(
            translate(
                "refusals",
                "The backup {file} was written by a newer version of the program: update this one, then restore it.",
            ).format(file=file)
        ) from error
    except DeskDamaged as error:
        raise DeskDamaged(
            translate("refusals", "The backup {file} is damaged: take another one.").format(file=file)
        ) from error


def _set_aside(target: Path, today: date) -> None:
    """Keeps what the desk held until now."""
    try:
        db = connection.connect(target, migrations.NEWEST)
        try:
            copying.copy_to(db, _new_name(target, "before-restore", today))
        finally:
            db.close()
    except (DeskDamaged, NotADesk):
        target.replace(_new_name(target, "damaged", today))
        copying.remove_beside(target)


def _new_name(target: Path, why: str, today: date) -> Path:
    """A name beside the desk that nothing bears yet."""
    endings = itertools.chain([""], map("-{}".format, itertools.count(2)))
    names = (target.with_name(f"desk-{why}-{today}{ending}.sqlite3") for ending in endings)
    return next(name for name in names if not name.exists())


def _look_into(file: Path) -> Report:
    """Opens a copy just made, and checks it."""
    db = connection.connect(file, migrations.NEWEST)
    try:
        report = _report(db)
        copying.fold_back(db)
    finally:
        db.close()
    return report


def _report(db: connection.Database) -> Report:
    problems = health.problems(db)
    return Report(tuple(problems), health.counts(db))


def last_backup(desk: Desk) -> datetime | None:
    """When the desk was last copied, in UTC; None when never."""
    text = preferences.remembered(desk, _LAST)
    return from_seconds(int(text)) if text else None
