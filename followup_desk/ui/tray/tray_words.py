# SPDX-License-Identifier: MIT
"""What the tray says: a line when it is pointed at, and the head of its menu."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.punctuation import labelled
from followup_desk.services.agenda import Summary
from followup_desk.ui.look.due_words import moment_words

translate = QCoreApplication.translate
_NEXT_CHARACTERS = 50
_UNHARMED = str.maketrans({"<": "‹", ">": "›", "&": "＆"})


def summary_line(summary: Summary, next_words: str) -> str:
    """ "3 due · next at 10:00"; `next_words` may hold anything that people are called."""
    count = translate("tray_words", "{count} due").format(count=summary.due)
    words = count if summary.due else translate("tray_words", "Nothing due")
    following = harmless(next_words)
    return f"{words} · {following}" if following else words


def pause_line(until: datetime, now: datetime) -> str:
    """Until when reminders are paused, with the day where that is not today."""
    return translate("tray_words", "Reminders paused until {when}").format(when=moment_words(until, now))


def tooltip(*lines: str) -> str:
    """The name of the program and what there is to say, in one line. Windows has room for 127 characters."""
    name = "Follow-up Desk"
    return labelled(name, " · ".join(lines)) if lines else name


def harmless(text: str) -> str:
    """The text in one short line without what some trays take for markup, and none of them shows as it is meant."""
    line = "".join(character if character.isprintable() else " " for character in text.translate(_UNHARMED))
    line = " ".join(line.split())
    return line if len(line) <= _NEXT_CHARACTERS else f"{line[: _NEXT_CHARACTERS - 1].rstrip()}…"
