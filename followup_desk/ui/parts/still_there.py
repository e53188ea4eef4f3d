# SPDX-License-Identifier: MIT
"""Whether a widget that was kept for later is still there: to touch one that Qt has taken away ends the program."""

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def still_there(widget: QWidget | None) -> QWidget | None:
    """The widget, if it lives and is shown; else None."""
    return widget if widget is not None and isValid(widget) and widget.isVisible() else None
