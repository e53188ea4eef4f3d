# SPDX-License-Identifier: MIT
"""What gives the day its shape, each part imported when it is wanted first: what the Day menu opens."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services.desk import Desk
from followup_desk.ui.window.desk_views import DeskViews


class DeskDay(QObject):
    """Pages open through `views`; what is to be said in the toast goes out as `said`. `asked_wanted` brings whom a
    question is about, `sitting_wanted` begins the sitting, `preferences_wanted` names the one to open at."""

    said = Signal(str)
    follow_ups_wanted = Signal()
    asked_wanted = Signal(object)
    sitting_wanted = Signal()
    start_told = Signal(str)
    """What begins the sitting, or goes on with it, in words."""
    preferences_wanted = Signal(str)

    def __init__(self, desk: Desk, views: DeskViews, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._views = views
        self._window = window
        self._start = ""

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus opens, by its name."""
        return {
            "briefing": self.open_briefing,
            "day-sheet": self.open_day_sheet,
            "own-follow-up": self.open_own_follow_up,
            "sitting-ics": self.save_sitting,
        }

    def open_own_follow_up(self) -> None:
        """The plots of one's own follow-up."""
        from followup_desk.ui.pages.own_follow_up_page import OwnFollowUpPage

        self._views.show(lambda: OwnFollowUpPage(self._desk))

    def open_briefing(self) -> None:
        from followup_desk.ui.pages.briefing_page import BriefingPage

        page = self._views.show(lambda: BriefingPage(self._desk))
        if isinstance(page, BriefingPage):
            page.follow_up_wanted.connect(self._views.follow_up_wanted)
            page.follow_ups_wanted.connect(self.follow_ups_wanted)
            page.asked_wanted.connect(self.asked_wanted)
            page.sitting_wanted.connect(self.sitting_wanted)
            self.start_told.connect(page.show_start)
            if self._start:
                page.show_start(self._start)

    def tell_start(self, text: str) -> None:
        """For the pages that begin the sitting, now and when they open."""
        self._start = text
        self.start_told.emit(text)

    def save_sitting(self) -> None:
        """The minutes of one's own as a file that a calendar opens once."""
        from followup_desk.services import calendar_export, sitting_calendar
        from followup_desk.ui.parts import last_folder
        from followup_desk.ui.parts.desk_dialog import say_refused
        from followup_desk.ui.window import calendar_file_field

        try:
            sitting_calendar.must_be_set(self._desk)
        except Refused as refused:
            self._offer_the_hour(str(refused))
            return
        try:
            at = last_folder.suggested(self._desk, "calendar", self.tr("my-minutes.ics"))
            file = calendar_file_field.ask_for_calendar_file(
                self._window, self.tr("Save my minutes for a calendar"), at
            )
            if file:
                last_folder.keep_folder(self._desk, "calendar", file)
                calendar_export.export_sitting(self._desk, Path(file))
                said = self.tr("Open {file} with your calendar: your minutes are in it, each week anew.")
                self.said.emit(said.format(file=Path(file).name))
        except Refused as refused:
            say_refused(str(refused), self._window)

    def _offer_the_hour(self, message: str) -> None:
        """No hour is set: say so, and lead to where it is."""
        from followup_desk.ui.parts.desk_dialog import say_refused

        box = say_refused(message, self._window)
        hour = box.addButton(self.tr("Set the hour…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(hour)
        hour.clicked.connect(self._set_the_hour)

    def _set_the_hour(self) -> None:
        self.preferences_wanted.emit("sitting_time")

    def open_day_sheet(self) -> None:
        from followup_desk.ui.day_sheet.day_sheet_dialog import open_day_sheet

        dialog = open_day_sheet(self._desk, self._window)
        if dialog is not None:
            dialog.said.connect(self.said)
