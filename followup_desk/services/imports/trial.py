# SPDX-License-Identifier: MIT
"""What an import would do, found out by doing it on a copy of the desk, which is then thrown away."""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from followup_desk.services.desk import Desk, open_desk
from followup_desk.services.imports import import_lock
from followup_desk.services.imports.importing import Progress, Report, Wishes, import_files
from followup_desk.storage import connection, copying

_BEGINNING = "trial-"


def try_files(desk: Desk, files: Sequence[Path], wishes: Wishes, progress: Progress | None = None) -> Report:
    """The report of an import that leaves the desk as it is. Refused as the import would be."""
    with import_lock.held(desk.folder):
        for left in desk.folder.glob(f"{_BEGINNING}*"):
            shutil.rmtree(left, ignore_errors=True)  # of a program that was killed
        folder = Path(tempfile.mkdtemp(prefix=_BEGINNING, dir=desk.folder))
        try:
            copying.copy_to(desk.db, folder / connection.FILE_NAME)
            trial = open_desk(folder, desk.clock, desk.origin)
            try:
                report = import_files(trial, files, replace(wishes, keep_copy=False), progress)
            finally:
                trial.close()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    report.batch_id = None
    return report
