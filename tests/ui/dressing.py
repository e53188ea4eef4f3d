# SPDX-License-Identifier: MIT
"""How a window is built in tests: as the program does it, which dresses it when all its parts are together.

A part that is put into another one that is dressed already is dressed again, with all that is in it: a window built so
takes three times as long.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QApplication

T = TypeVar("T")


def dressed_when_built(build: Callable[[], T]) -> T:
    """What `build` makes, in the clothes that the application wears now."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    sheet = app.styleSheet()
    app.setStyleSheet("")
    made = build()
    app.setStyleSheet(sheet)
    return made
