# SPDX-License-Identifier: MIT
"""What the foot of the window says to do names menus as they are."""

import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from followup_desk.services.reminders.ringing import Hold
from followup_desk.ui.look import language
from followup_desk.ui.reminders import reach_words
from followup_desk.ui.reminders.reach_words import Reach
from followup_desk.ui.window import actions
from tests.builders import moment

HELD = moment("2026-11-24T10:00").at


def plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("spoken", ["en", "de", "fr"])
def test_each_menu_that_is_named_has_that_entry(qapp: QApplication, spoken: str) -> None:
    assert HELD is not None
    holds = [Hold(by, HELD) for by in ("paused", "day-off")]
    before = QLocale()
    language.speak(spoken)
    try:
        said = [reach_words.more(Reach("", hold)) for hold in holds] + [reach_words.more(Reach("Plasma", None))]
        entries = {plain(menu.title): [plain(each.text) for each in menu.entries if each] for menu in actions.menus()}
    finally:
        language.speak("en")
        QLocale.setDefault(before)
    for text in said:
        ((named, rest),) = re.findall(r"(\w+)\s>\s(.+)", text)
        assert any(rest.startswith(entry) for entry in entries[named]), text
