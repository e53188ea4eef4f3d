# SPDX-License-Identifier: MIT
"""The window: menus, top bar, the three panes, the toast and the foot line; `wiring` connects them.

Panes know nothing of one another. They ask by signals, `DeskActs` carries out, the desk tells what changed, and
every pane looks again at what it shows.
"""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import agenda, lists, people
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.contacts.contacts_pane import ContactsPane
from followup_desk.ui.follow_ups.follow_ups_pane import FollowUpsPane
from followup_desk.ui.look import theme
from followup_desk.ui.parts.desk_dialog import say_refused
from followup_desk.ui.parts.tab_order import put_after
from followup_desk.ui.person.person_pane import PersonPane
from followup_desk.ui.reminders.reminding import MakeNotifier, without_notices
from followup_desk.ui.window import leaving, window_memory, wiring
from followup_desk.ui.window.calendar_keeper import CalendarKeeper
from followup_desk.ui.window.centre import Centre
from followup_desk.ui.window.desk_acts import DeskActs
from followup_desk.ui.window.desk_day import DeskDay
from followup_desk.ui.window.desk_files import DeskFiles
from followup_desk.ui.window.desk_filing import DeskFiling
from followup_desk.ui.window.desk_imports import DeskImports
from followup_desk.ui.window.desk_pages import DeskPages
from followup_desk.ui.window.desk_palette import DeskPalette
from followup_desk.ui.window.desk_searches import DeskSearches
from followup_desk.ui.window.desk_several import DeskSeveral
from followup_desk.ui.window.desk_signal import DeskSignal
from followup_desk.ui.window.desk_sitting import DeskSitting
from followup_desk.ui.window.desk_views import DeskViews
from followup_desk.ui.window.drop_places import DropPlaces
from followup_desk.ui.window.file_drops import FileDrops
from followup_desk.ui.window.menu_actions import MenuActions
from followup_desk.ui.window.menu_bar import MenuBar
from followup_desk.ui.window.navigation import Navigation
from followup_desk.ui.window.reminders import Reminders
from followup_desk.ui.window.status_line import StatusLine
from followup_desk.ui.window.three_panes import ThreePanes
from followup_desk.ui.window.toast import Toast
from followup_desk.ui.window.top_bar import TopBar
from followup_desk.ui.window.window_clock import WindowClock


class MainWindow(QMainWindow):
    """`painted` comes once, after the first whole picture: time for what that did not need."""

    painted = Signal()
    completed = Signal()
    """What the first picture did not need is done, too."""
    left = Signal()
    """The window is closed, and the program goes with it."""

    def __init__(self, desk: Desk, make_notifier: MakeNotifier = without_notices) -> None:
        super().__init__()
        self._desk = desk
        self._was_shown = False
        self._was_painted = False
        self._is_complete = False
        self._is_quitting = False
        self.top = TopBar()
        self.contacts = ContactsPane(desk)
        self.person = PersonPane(desk)
        self.follow_ups = FollowUpsPane(desk)
        self.panes = ThreePanes(self.contacts, self.person, self.follow_ups)
        self.go = Navigation(desk, self.panes, self.contacts, self.person, self.follow_ups)
        self.reminders = Reminders(desk, make_notifier, self.go, self)
        self.centre = Centre(self.panes)
        self.foot = StatusLine()
        self.toast = Toast(self.panes.middle_area())
        self.acts = DeskActs(desk, self)
        self.views = DeskViews(desk, self.panes, self.person.yes_meter, self)
        self.pages = DeskPages(desk, self.reminders.reminding, self)
        self.day = DeskDay(desk, self.views, self)
        self.sitting = DeskSitting(desk, self.centre, self.person.yes_meter, self)
        self.files = DeskFiles(desk, self)
        self.calendar = CalendarKeeper(desk, self)
        self.imports = DeskImports(desk, self)
        self.filing = DeskFiling(desk, self.person, self)
        self.drops = FileDrops(self, DropPlaces(desk, self.contacts, self.person))
        self.desk_signal = DeskSignal(desk, self)
        self.menus = MenuBar(desk, self)
        self.finder = DeskPalette(desk, self.menus, self)
        self.several = DeskSeveral(desk, self.contacts, self.menus, self)
        self.searches = DeskSearches(desk, self.contacts, self.menus, self)
        panes = (self.contacts, self.person, self.follow_ups)
        self.asked = MenuActions(panes, self.go, self.acts, self.views, self.several, self.filing)
        self.clock = WindowClock(self)
        self._leaving = leaving.Leaving(self.person, self.panes.pages, self)
        self._build()
        wiring.connect(self)
        self._kept = window_memory.recall(desk)
        window_memory.place(self, self._kept.geometry)
        self.panes.set_widths(self._kept.widths)
        self.contacts.show_list(self._kept.list_name)
        self.show_summary()
        self._look_if_empty()

    def desk(self) -> Desk:
        return self._desk

    def complete(self) -> None:
        """What the first picture did not need, or a window that is not shown yet."""
        if self._is_complete:
            return
        self._is_complete = True
        self.contacts.count()
        self.person.complete()
        self.show_backup()
        self.sitting.refresh()
        self.desk_signal.start()
        self.clock.start()
        self.reminders.start()
        self.completed.emit()

    def come_forward(self, token: str = "") -> None:
        """Before all other windows, from wherever it was put away."""
        self.reminders.come_forward(token)

    def show_somebody(self, who: str) -> None:
        """By id, name or email; said where that is nobody, or several."""
        try:
            self.go.show_contact(people.find(self._desk, who))
        except Refused as refused:
            say_refused(str(refused), self)

    def show_if_out_of_reach(self) -> None:
        """A program without a window must be in the tray, or bring notices."""
        if self.isHidden() and self.reminders.presence.is_out_of_reach():
            self.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Not before: what is not laid out cannot be scrolled to."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.go.show_kept(self._kept.contact_id)
            if not self.centre.is_empty():
                self.contacts.focus_list()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # The children are painted in the same go, after this.
            QTimer.singleShot(0, self, self._first_painted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._was_painted:
            self.desk_signal.look()
            self.reminders.reminding.look()

    def quit(self) -> None:
        """End the program, whatever it does when the window is closed."""
        self._is_quitting = True
        self._is_quitting = self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving.may_go():
            event.ignore()
            return
        self.sitting.keep()
        leaving.keep(self._desk, self, self.panes, self.contacts, self.person)
        if not self._is_quitting and (closing := self.reminders.presence.on_closing()) != "end":
            self.setVisible(closing == "stay")
            event.ignore()
            return
        self.desk_signal.stop()
        self.clock.stop()
        self.reminders.stop()
        self.files.stop_children()
        self.imports.stop_children()
        super().closeEvent(event)
        self.left.emit()

    def _build(self) -> None:
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("Follow-up Desk"))
        self.setMinimumSize(760, 480)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.reminders.banner)
        column.addWidget(self.centre, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.foot)
        self.contacts.add_row_actions(self.menus.of_row())
        put_after(self.panes.pages, self.toast)

    # --- what the desk tells --------------------------------------------------------------------------------

    def on_change(self, change: Change) -> None:
        self.person.on_change(change)
        self.follow_ups.on_change(change)
        self.contacts.on_change(change)
        self.panes.pages.on_change(change)
        self.sitting.on_change(change)
        self.reminders.banner.on_change(change)
        self.show_summary()
        if "day_off" in change.kinds:
            self.show_reach()
        if "contact" in change.kinds or change.many:
            self._look_if_empty()
            if self.person.contact_id() is None:
                self.contacts.choose_near()
            self.go.show_person(self.person.contact_id())
        self.acts.follow(change)
        if change.own and change.label:
            self._tell(change.label, can_undo=not self.acts.undoing)

    def on_time(self) -> None:
        """Not only a minute: something came due, or a day or zone is another."""
        self.on_minute()
        self.person.on_minute()
        self.follow_ups.refresh()
        self.panes.pages.on_time()
        self.sitting.on_time()

    def on_minute(self) -> None:
        self.contacts.on_minute()
        self.show_summary()
        self.show_reach()
        self.files.back_up_daily()

    def show_summary(self) -> None:
        summary = agenda.summary(self._desk)
        self.foot.show_summary(summary, self._desk.now())
        self.panes.title_follow_ups(summary.due, asks=self.follow_ups.questions.count())
        self.reminders.show_summary(summary)

    def show_reach(self) -> None:
        self.foot.show_reach(self.reminders.reminding.reach(), self._desk.now())

    def show_backup(self) -> None:
        from followup_desk.services import backups

        self.foot.show_backup(backups.last_backup(self._desk), self._desk.now())

    def _look_if_empty(self) -> None:
        """The three ways to begin stand where the panes would, as long as there is nobody."""
        if not lists.contact_ids(self._desk, "all", limit=1):
            self.centre.show_empty()
            self.go.show_person(None)
        elif self.centre.leave_empty():
            self.go.begin()

    # --- words, colours, first picture ----------------------------------------------------------------------

    def say(self, text: str) -> None:
        self._tell(text, can_undo=False)

    def _tell(self, text: str, *, can_undo: bool) -> None:
        """In the toast, which stands over the panes; in the sitting while that fills the window."""
        if not self.sitting.say(text, can_undo=can_undo):
            self.toast.show_text(text, can_undo=can_undo)

    def make_room(self) -> None:
        """The sitting fills the window below the menus, or does so no more; nobody can sit at an empty desk,
        where the toast stands over the ways to begin."""
        over, anybody = self.centre.is_over(), not self.centre.is_empty()
        self.top.sit.setEnabled(anybody)
        self.menus.actions["sitting"].setEnabled(anybody)
        self.top.setVisible(not over)
        self.foot.setVisible(not over)
        self.menus.actions["log"].setEnabled(not over)  # its key is the sitting's own then
        self.toast.stand_over(self.panes.middle_area() if anybody else self.centre)

    def dress(self, scheme: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, theme.scheme_named(scheme))
        self.menus.tick_scheme(scheme)

    def allow_contact(self, allowed: bool) -> None:
        self.menus.allow_contact(allowed)
        self.top.plan.setEnabled(allowed)
        self.top.log.setEnabled(allowed)

    def allow_acts(self) -> None:
        """A menu opens: switch off what cannot be done now."""
        from followup_desk.services.acts import leave_samples

        chosen, empty = self.follow_ups.current_id() is not None, self.centre.is_empty()
        self.menus.allow(card=chosen, samples=empty, leave=leave_samples.are_there(self._desk))

    def _first_painted(self) -> None:
        self.complete()
        self.painted.emit()
