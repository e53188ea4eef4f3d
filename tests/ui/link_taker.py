# SPDX-License-Identifier: MIT
"""Stands in for the programs that the system opens links with."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices


class _Taker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.taken.append(url.toString())


@contextmanager
def taking(scheme: str) -> Iterator[list[str]]:
    """The links of this scheme that were handed out meanwhile."""
    taker = _Taker()
    QDesktopServices.setUrlHandler(scheme, taker, "take")  # type: ignore[arg-type]  # the stub says bytes, it takes text
    try:
        yield taker.taken
    finally:
        QDesktopServices.unsetUrlHandler(scheme)
