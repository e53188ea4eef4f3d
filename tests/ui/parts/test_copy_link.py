# SPDX-License-Identifier: MIT
"""A number or an address to copy."""

from pytestqt.qtbot import QtBot

from followup_desk.ui.parts.copy_link import CopyLink


def test_an_ampersand_takes_no_menus_key(qtbot: QtBot) -> None:
    link = CopyLink()
    qtbot.addWidget(link)
    link.show_value("mail", "r&d@firm.example", "Email r&d@firm.example")
    assert (link.text(), link.value()) == ("r&d@firm.example", "r&d@firm.example")
    assert link.shortcut().toString() == ""
