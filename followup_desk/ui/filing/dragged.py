# SPDX-License-Identifier: MIT
"""What is dragged over the window: emails and appointments, as files or handed over whole, and any other files."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QUrl

from followup_desk.services import filing
from followup_desk.services.filing import Brought

_MOZILLA_URL = "text/x-moz-url"
_WHOLE = (("message/rfc822", "email.eml"), ("text/calendar", "appointment.ics"))
"""What mail programs hand over without a file, and what to call it."""


@dataclass(frozen=True)
class Dragged:
    """`paths` are the other files and folders."""

    letters: tuple[Brought, ...] = ()
    paths: tuple[str, ...] = ()


def looked_at(data: QMimeData) -> Dragged:
    """What of it is on this machine; nothing is fetched from anywhere else."""
    paths = _paths(data)
    letters = tuple(by_path(path) for path in paths if filing.is_wanted(path))
    if not letters:
        kind, name = next((each for each in _WHOLE if data.hasFormat(each[0])), ("", ""))
        if kind:
            return Dragged((Brought(name, data=bytes(data.data(kind).data())),))
    return Dragged(letters, tuple(path for path in paths if not filing.is_wanted(path)))


def has_letters(data: QMimeData) -> bool:
    """The same question before it is dropped: what is handed over whole is not asked for yet."""
    return any(map(filing.is_wanted, _paths(data))) or any(data.hasFormat(kind) for kind, _ in _WHOLE)


def by_path(path: str) -> Brought:
    return Brought(path.replace("\\", "/").rpartition("/")[2], path=path)


def _paths(data: QMimeData) -> list[str]:
    urls = data.urls()
    if not urls and data.hasFormat(_MOZILLA_URL):
        text = bytes(data.data(_MOZILLA_URL).data()).decode("utf-16-le", "replace")
        urls = [QUrl(text.partition("\n")[0].strip("\ufeff\r\0 "))]
    return [path for url in urls if url.isLocalFile() and (path := url.toLocalFile())]
