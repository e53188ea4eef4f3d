# SPDX-License-Identifier: MIT
"""What stands in the middle while nobody is chosen."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desk.ui.parts.plain_label import plain_label


def nobody_page() -> QWidget:
    """A line that says what to do."""
    said = QCoreApplication.translate(
        "nobody_page", "Choose somebody on the left to see what happened and what is next."
    )
    words = plain_label(said, role="dim", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    page = QWidget()
    QVBoxLayout(page).addWidget(words)
    return page
