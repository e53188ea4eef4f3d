# SPDX-License-Identifier: MIT
"""The window: menus, top bar, the three panes, the toast and the foot line; all wiring between them is here.

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
from followup_desk.ui.window import leaving, window_memory
from followup_desk.ui.window.centre import Centre
from followup_desk.ui.window.desk_acts import DeskActs
from followup_desk.ui.window.desk_files import DeskFiles
from followup_desk.ui.window.desk_imports import DeskImports
from followup_desk.ui.window.desk_pages import DeskPages
from followup_desk.ui.window.desk_palette import DeskPalette
from followup_desk.ui.window.desk_searches import DeskSearches
from followup_desk.ui.window.desk_several import DeskSeveral
from followup_desk.ui.window.desk_signal import DeskSignal
from followup_desk.ui.window.desk_views import DeskViews
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
        self._centre = Centre(self.panes)
        self.foot = StatusLine()
        self.toast = Toast(self.panes.middle_area())
        self.acts = DeskActs(desk, self)
        self.views = DeskViews(desk, self.panes, self.person.yes_meter, self)
        self.pages = DeskPages(desk, self.reminders.reminding, self)
        self.files = DeskFiles(desk, self)
        self.imports = DeskImports(desk, self)
        self.drops = FileDrops(self)
        self.desk_signal = DeskSignal(desk, self)
        self.menus = MenuBar(desk, self)
        self.finder = DeskPalette(desk, self.menus, self)
        self.several = DeskSeveral(desk, self.contacts, self.menus, self)
        self.searches = DeskSearches(desk, self.contacts, self.menus, self)
        panes = (self.contacts, self.person, self.follow_ups)
        self.asked = MenuActions(panes, self.go, self.acts, self.views, self.several)
        self._clock = WindowClock(self)
        self._leaving = leaving.Leaving(self.person, self.panes.pages, self)
        self._build()
        self._connect()
        self._connect_doers()
        self._connect_reminders()
        self._connect_menus()
        self._connect_finder()
        self._kept = window_memory.recall(desk)
        window_memory.place(self, self._kept.geometry)
        self.panes.set_widths(self._kept.widths)
        self.contacts.show_list(self._kept.list_name)
        self._show_summary()
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
        self._show_backup()
        self.desk_signal.start()
        self._clock.start()
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
            if not self._centre.is_empty():
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
        leaving.keep(self._desk, self, self.panes, self.contacts, self.person)
        if not self._is_quitting and (closing := self.reminders.presence.on_closing()) != "end":
            self.setVisible(closing == "stay")
            event.ignore()
            return
        self.desk_signal.stop()
        self._clock.stop()
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
        column.addWidget(self._centre, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.foot)
        self.contacts.add_row_actions(self.menus.of_row())
        put_after(self.panes.pages, self.toast)

    # --- wiring ---------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        """What the panes ask of one another, and of those that do it."""
        self.desk_signal.changed.connect(self._changed)
        self.go.person_shown.connect(self._allow_contact)
        self.go.refused.connect(self._say)
        self._clock.minute_passed.connect(self._minute_passed)
        self._clock.backup_due.connect(self.files.back_up_daily)
        self.panes.narrow_changed.connect(self._show_summary)
        self.panes.resized.connect(self.toast.place)

        self.top.search.textChanged.connect(self.contacts.set_search)
        self.top.search.stepped_in.connect(self.contacts.choose_first)
        self.top.search.left.connect(self.contacts.focus_list)
        self.contacts.search_typed.connect(self.top.search.type_on)
        self.contacts.list_shown.connect(self.top.search.clear)
        self.contacts.search_wanted.connect(self.top.search.setText)

        self.contacts.contact_chosen.connect(self.go.contact_chosen)
        self.contacts.contact_opened.connect(self.go.go_timeline)
        self.contacts.remove_requested.connect(self.several.remove)
        self.follow_ups.card_chosen.connect(self.go.card_chosen)

        self.follow_ups.done_requested.connect(self.go.log_for)
        self.follow_ups.already_handled_requested.connect(self.acts.handled)
        self.follow_ups.snooze_requested.connect(self.asked.snooze)
        self.follow_ups.move_requested.connect(self.acts.move)
        self.follow_ups.drop_requested.connect(self.acts.drop)
        self.follow_ups.why_requested.connect(self.acts.why)
        self.follow_ups.catch_up_requested.connect(self.pages.open_catch_up)

        self.person.edit_requested.connect(self.acts.edit_contact)
        self.person.plan_requested.connect(self.acts.plan)
        self.person.snooze_requested.connect(self.asked.snooze)
        self.person.move_requested.connect(self.acts.move)
        self.person.why_requested.connect(self.acts.why)
        self.person.opportunity_requested.connect(self.views.open_opportunity_of)
        self.person.new_opportunity_requested.connect(self.views.new_opportunity)
        self.person.had_wanted.connect(self.views.open_had)
        self.person.organisation_requested.connect(self.views.open_organisation)
        self.person.contact_wanted.connect(self.go.show_contact)
        self.person.logged.connect(self.go.logged)
        self.person.log_left.connect(self.go.log_left)

        self._centre.add_requested.connect(self.acts.new_contact)
        self._centre.import_requested.connect(self.imports.open_import)
        self._centre.samples_requested.connect(self.acts.fill_samples)
        self.top.add.clicked.connect(self.acts.new_contact)
        self.top.plan.clicked.connect(self.menus.actions["plan"].trigger)
        self.top.log.clicked.connect(self.menus.actions["log"].trigger)

    def _connect_doers(self) -> None:
        """What becomes of an act, a dialog or a page, and whom to show after it."""
        self.acts.contact_saved.connect(self.go.show_contact)
        self.acts.taken_back.connect(self.go.show_taken_back)
        self.acts.said.connect(self._say)
        self.acts.preferences_wanted.connect(self.pages.open_preferences)
        self.acts.entry_wanted.connect(self.go.show_entry)
        self.pages.scheme_chosen.connect(self._dress)
        self.pages.merged.connect(self.go.show_contact)
        self.views.contact_wanted.connect(self.go.show_contact)
        self.views.follow_up_wanted.connect(self.go.show_follow_up)
        self.views.plan_wanted.connect(self.acts.plan)
        self.views.log_wanted.connect(self.go.log_about)
        self.files.said.connect(self._say)
        self.several.export_wanted.connect(self.acts.export)
        self.files.backed_up.connect(self._show_backup)
        self.toast.undo_requested.connect(self.acts.undo)
        self.toast.take_back_requested.connect(self.imports.take_back)
        self.imports.said.connect(self._say)
        self.imports.brought.connect(self.toast.show_import)
        self.drops.dropped.connect(self.imports.take_files)

    def _connect_reminders(self) -> None:
        self.reminders.time_passed.connect(self._time_passed)
        self.reminders.quit_requested.connect(self.quit)
        self.reminders.reminding.said.connect(self._say)
        self.reminders.reminding.paused.connect(self.toast.show_pause)
        self.toast.resume_requested.connect(self.reminders.reminding.resume)
        self.reminders.reminding.changed.connect(self._show_reach)
        self.reminders.banner.snooze_requested.connect(self.acts.snooze)
        self.reminders.banner.why_requested.connect(self.acts.why)
        for asked in (self.follow_ups.questions, self.person.question):
            asked.told.connect(self.go.log_for)
            asked.answered.connect(self.acts.answer)
            asked.why_requested.connect(self.acts.why_asked)
            asked.person_wanted.connect(self.go.show_asked)

    def _connect_menus(self) -> None:
        self.menus.opens.connect(self._allow)
        self.menus.card_action.connect(self.asked.with_card)
        self.menus.contact_action.connect(self.asked.with_contact)
        self.menus.scheme_wanted.connect(self.pages.choose_scheme)
        windows = (self.acts, self.views, self.pages, self.files, self.imports)
        for part in (*windows, self.finder, self.several, self.searches):
            self.menus.connect_to(part.menu_slots())
        self.menus.connect_to(
            {
                "quit": self.quit,
                "say-yes": self.follow_ups.questions.say_yes,
                "say-no": self.follow_ups.questions.say_no,
                "why-asked": self.follow_ups.questions.ask_why,
                "go-reminder": self.reminders.banner.begin,
                "export": self.asked.export,
                "find": self.top.search.begin,
                "go-contacts": self.contacts.focus_list,
                "go-timeline": self.go.go_timeline,
                "go-follow-ups": self.go.go_follow_ups,
            }
        )

    def _connect_finder(self) -> None:
        self.finder.contact_wanted.connect(self.go.show_contact)
        self.finder.opened.connect(self.go.go_timeline)
        self.finder.list_wanted.connect(self.contacts.show_list)
        self.finder.list_wanted.connect(self.contacts.focus_list)
        self.finder.preference_wanted.connect(self.pages.open_preferences)

    # --- what the desk tells --------------------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        self.person.on_change(change)
        self.follow_ups.on_change(change)
        self.contacts.on_change(change)
        self.panes.pages.on_change(change)
        self.reminders.banner.on_change(change)
        self._show_summary()
        if "day_off" in change.kinds:
            self._show_reach()
        if "contact" in change.kinds or change.many:
            self._look_if_empty()
            if self.person.contact_id() is None:
                self.contacts.choose_near()
            self.go.show_person(self.person.contact_id())
        self.acts.follow(change)
        if change.own and change.label:
            self.toast.show_text(change.label, can_undo=not self.acts.undoing)

    def _time_passed(self) -> None:
        """Not only a minute: something came due, or a day or zone is another."""
        self._minute_passed()
        self.person.on_minute()
        self.follow_ups.refresh()
        self.panes.pages.on_time()

    def _minute_passed(self) -> None:
        self.contacts.on_minute()
        self._show_summary()
        self._show_reach()
        self.files.back_up_daily()

    def _show_summary(self) -> None:
        summary = agenda.summary(self._desk)
        self.foot.show_summary(summary, self._desk.now())
        self.panes.title_follow_ups(summary.due, asks=self.follow_ups.questions.count())
        self.reminders.show_summary(summary)

    def _show_reach(self) -> None:
        self.foot.show_reach(self.reminders.reminding.reach(), self._desk.now())

    def _show_backup(self) -> None:
        from followup_desk.services import backups

        self.foot.show_backup(backups.last_backup(self._desk), self._desk.now())

    def _look_if_empty(self) -> None:
        """The three ways to begin stand where the panes would, as long as there is nobody."""
        if not lists.contact_ids(self._desk, "all", limit=1):
            self._centre.show_empty()
            self.go.show_person(None)
        elif self._centre.show_panes():
            self.go.choose_somebody()

    # --- words, colours, first picture ----------------------------------------------------------------------

    def _say(self, text: str) -> None:
        self.toast.show_text(text, can_undo=False)

    def _dress(self, scheme: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, theme.scheme_named(scheme))
        self.menus.tick_scheme(scheme)

    def _allow_contact(self, allowed: bool) -> None:
        self.menus.allow_contact(allowed)
        self.top.plan.setEnabled(allowed)
        self.top.log.setEnabled(allowed)

    def _allow(self) -> None:
        """A menu opens: switch off what cannot be done now."""
        chosen = self.follow_ups.current_id() is not None
        self.menus.allow(card=chosen, samples=self._centre.is_empty())

    def _first_painted(self) -> None:
        self.complete()
        self.painted.emit()
