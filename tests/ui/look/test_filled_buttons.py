# SPDX-License-Identifier: MIT
"""Where the focus is on a button that is filled with the accent colour can be seen, in the dark as well."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.ui.look import theme
from followup_desk.ui.parts.keyed_button import KeyedButton
from tests.ui.look.contrast import AA_CONTROL, contrast


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_ring_inside_shows_the_focus(qapp: QApplication, qtbot: QtBot, scheme: theme.Scheme) -> None:
    theme.apply(qapp, scheme)
    stand = QWidget()
    qtbot.addWidget(stand)
    layout = QVBoxLayout(stand)
    button, other = KeyedButton("Log", role="primary"), KeyedButton("Other")
    layout.addWidget(button)
    layout.addWidget(other)
    stand.show()
    stand.activateWindow()
    qtbot.waitUntil(stand.isActiveWindow)
    column = {}
    for name, focused in (("without", other), ("with", button)):
        focused.setFocus()
        picture = button.grab().toImage()
        column[name] = [picture.pixelColor(picture.width() // 2, y) for y in range(2, 6)]
    theme.apply(qapp, "light")
    assert best(column["with"], column["without"]) >= AA_CONTROL


def best(after: list[QColor], before: list[QColor]) -> float:
    """The most that any point differs from what it was."""
    return max(contrast(one, other) for one, other in zip(after, before, strict=True))
