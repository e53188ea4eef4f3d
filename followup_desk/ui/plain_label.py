# SPDX-License-Identifier: MIT
"""Labels that show text as it is. A QLabel guesses HTML from a "<": what people typed must never be guessed at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


def plain_label(text: str = "", *, role: str = "", wrap: bool = False) -> QLabel:
    """A label of plain text; `role` is a hook of the style sheet (title, section, dim, small)."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    if role:
        label.setProperty("role", role)
    return label
