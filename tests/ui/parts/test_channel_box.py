# SPDX-License-Identifier: MIT
"""The box of channels."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Kind
from followup_desk.ui.look import icons, theme
from followup_desk.ui.parts.channel_box import ChannelBox


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def phone(box: ChannelBox) -> QImage:
    return box.itemIcon(box.findData("call")).pixmap(16).toImage()


def test_its_icons_take_on_the_colours_of_the_scheme(qtbot: QtBot, qapp: QApplication) -> None:
    box = ChannelBox(Kind.EMAIL, none="As usual")
    qtbot.addWidget(box)
    before = phone(box)
    theme.apply(qapp, "dark")
    assert phone(box) != before
    assert phone(box) == icons.icon("phone").pixmap(16).toImage()
    assert (box.chosen(), box.itemIcon(0).isNull()) == (Kind.EMAIL, True)
