# SPDX-License-Identifier: MIT
"""Labels that show text as it is. Qt guesses HTML from a "<": what people typed must never be guessed at."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


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


def plain_tooltip(text: str) -> str:
    """The text for setToolTip, which guesses too and has no setting: HTML that means just this text."""
    shown = text if len(text) <= 1000 else text[:1000] + "…"
    return f"<p style='white-space: pre-wrap'>{escape(shown)}</p>" if shown else ""


def show_tooltip(widget: QWidget, text: str) -> None:
    """A tooltip of just this text, described in plain words, too: Qt would read out the marks of the HTML."""
    widget.setToolTip(plain_tooltip(text))
    widget.setAccessibleDescription(text)


def plain_caption(text: str) -> str:
    """The text for a button, menu or tab, where "&" alone would underline a letter."""
    return text.replace("&", "&&")
