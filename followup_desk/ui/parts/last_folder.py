# SPDX-License-Identifier: MIT
"""Where a file dialog opens: in the folder that was used last for the same, else among the user's documents."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from followup_desk.domain.errors import DeskError
from followup_desk.services import preferences
from followup_desk.services.desk import Desk


def last_folder(desk: Desk, purpose: str) -> str:
    """Where files were chosen last for a purpose."""
    kept = preferences.remembered(desk, _key(purpose))
    return kept if kept and Path(kept).is_dir() else documents()


def suggested(desk: Desk, purpose: str, name: str) -> str:
    """A file of that name there."""
    return str(Path(last_folder(desk, purpose)) / name)


def keep_folder(desk: Desk, purpose: str, file: str) -> None:
    """This file was chosen: begin beside it the next time."""
    folder = str(Path(file).absolute().parent)
    if folder != preferences.remembered(desk, _key(purpose)):
        with suppress(DeskError):  # a desk that cannot be written is no reason to leave the file alone
            preferences.remember(desk, _key(purpose), folder)


def documents() -> str:
    """The folder of the user's documents; where there is none, their home."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())


def _key(purpose: str) -> str:
    return f"folder.{purpose}"
