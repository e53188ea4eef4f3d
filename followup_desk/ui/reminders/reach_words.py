# SPDX-License-Identifier: MIT
"""Whether reminders reach the user now, in a line for the foot of the window and more when it is pointed at."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from followup_desk.services.reminders.ringing import Hold
from followup_desk.ui.look.due_words import moment_words

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Reach:
    """Who shows notices, empty for nobody, and what holds reminders back."""

    server: str
    hold: Hold | None


def line(reach: Reach, now: datetime) -> str:
    """The line itself."""
    if reach.hold is not None:
        patterns = {
            "paused": translate("reach_words", "Reminders paused until {when}"),
            "quiet": translate("reach_words", "Quiet hours until {when}"),
            "day-off": translate("reach_words", "Day off: reminders wait until {when}"),
        }
        return patterns[reach.hold.by].format(when=moment_words(reach.hold.until, now))
    if reach.server:
        return translate("reach_words", "Notices reach this screen")
    return translate("reach_words", "Notices show in this window only")


def pause(until: datetime, now: datetime) -> str:
    """What is said when a pause begins."""
    return translate("reach_words", "Reminders pause until {when}").format(when=moment_words(until, now))


def more(reach: Reach) -> str:
    """What to know or do about it."""
    if reach.hold is not None:
        held = {
            "paused": translate("reach_words", "Tools > Pause reminders ends the pause."),
            "quiet": translate("reach_words", "Preferences > Quiet hours changes them, or turns them off."),
            "day-off": translate("reach_words", "Day > Planned days off changes them."),
        }
        meanwhile = translate("reach_words", "What comes due meanwhile is announced then.")
        return f"{meanwhile} {held[reach.hold.by]}"
    if reach.server:
        return translate("reach_words", "Shown by {server}. Tools > Test reminders shows one.").format(
            server=reach.server
        )
    return translate(
        "reach_words",
        "Your system shows no notifications: what comes due is said at the top of this window. Where a notification "
        "service starts later, the desk uses it.",
    )
