# SPDX-License-Identifier: MIT
"""The line at the window's foot: whether notices reach this screen, the last backup, how many are due, what is next."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStatusBar, QWidget

from followup_desk.services.agenda import Summary
from followup_desk.ui.look.due_words import chip_for, moment_words
from followup_desk.ui.parts.plain_label import plain_label, plain_tooltip
from followup_desk.ui.reminders import reach_words
from followup_desk.ui.reminders.reach_words import Reach

translate = QCoreApplication.translate


class StatusLine(QStatusBar):
    """Says only what it was told; it asks nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(27)
        self.reach = plain_label(role="dim")
        self.backup = plain_label(role="dim")
        self.due = plain_label(role="dim")
        self.reach.setContentsMargins(12, 0, 0, 0)
        self.backup.setContentsMargins(12, 0, 0, 0)
        self.due.setContentsMargins(0, 0, 12, 0)
        self.addWidget(self.reach)
        self.addWidget(self.backup)
        self.addPermanentWidget(self.due)

    def show_reach(self, reach: Reach, now: datetime) -> None:
        self.reach.setText(reach_words.line(reach, now))
        self.reach.setToolTip(plain_tooltip(reach_words.more(reach)))
        self.reach.setAccessibleDescription(reach_words.more(reach))

    def show_backup(self, at: datetime | None, now: datetime) -> None:
        self.backup.setText(backup_words(at, now))

    def show_summary(self, summary: Summary, now: datetime) -> None:
        self.due.setText(summary_words(summary, now))


def backup_words(at: datetime | None, now: datetime) -> str:
    """When the desk was backed up last; today's by the time alone."""
    if at is None:
        return translate("status_line", "Not backed up yet")
    return translate("status_line", "Backed up {when}").format(when=moment_words(at, now))


def summary_words(summary: Summary, now: datetime) -> str:
    """ "14 due · next at 10:00"."""
    count = translate("status_line", "{count} due").format(count=summary.due)
    words = count if summary.due else translate("status_line", "Nothing due")
    following = next_words(summary, now)
    return f"{words} · {following}" if following else words


def next_words(summary: Summary, now: datetime) -> str:
    """ "next at 10:00"; empty where nothing is."""
    if summary.next is None:
        return ""
    when, tone = chip_for(summary.next, now)
    if tone == "now" and summary.next.at is not None:
        return translate("status_line", "next at {time}").format(time=when)
    return translate("status_line", "next {when}").format(when=when)
