# SPDX-License-Identifier: MIT
"""All wiring between the panes of the window, and of what does the acts, opens pages and dialogs, or reminds.

None of these knows another. They ask by signals; who answers is said here and nowhere else.
"""

from typing import TYPE_CHECKING

from followup_desk.ui.window import desk_sitting

if TYPE_CHECKING:
    from followup_desk.ui.window.main_window import MainWindow


def connect(window: "MainWindow") -> None:
    """Once, when all parts of the window are built."""
    _connect_panes(window)
    _connect_doers(window)
    _connect_reminders(window)
    _connect_menus(window)
    _connect_finder(window)
    _connect_calendar(window)
    _connect_sitting(window)


def _connect_panes(window: "MainWindow") -> None:
    """What the panes ask of one another, and of those that do it."""
    window.desk_signal.changed.connect(window.on_change)
    window.go.person_shown.connect(window.allow_contact)
    window.go.refused.connect(window.say)
    window.clock.minute_passed.connect(window.on_minute)
    window.clock.backup_due.connect(window.files.back_up_daily)
    window.panes.narrow_changed.connect(window.show_summary)
    window.panes.resized.connect(window.toast.place)
    window.centre.resized.connect(window.toast.place)

    window.top.search.textChanged.connect(window.contacts.set_search)
    window.top.search.stepped_in.connect(window.contacts.choose_first)
    window.top.search.left.connect(window.contacts.focus_list)
    window.contacts.search_typed.connect(window.top.search.type_on)
    window.contacts.list_shown.connect(window.top.search.clear)
    window.contacts.search_wanted.connect(window.top.search.setText)

    window.contacts.contact_chosen.connect(window.go.contact_chosen)
    window.contacts.contact_opened.connect(window.go.go_timeline)
    window.contacts.remove_requested.connect(window.several.remove)
    window.follow_ups.card_chosen.connect(window.go.card_chosen)

    window.follow_ups.done_requested.connect(window.go.log_for)
    window.follow_ups.already_handled_requested.connect(window.acts.handled)
    window.follow_ups.snooze_requested.connect(window.asked.snooze)
    window.follow_ups.move_requested.connect(window.acts.move)
    window.follow_ups.drop_requested.connect(window.acts.drop)
    window.follow_ups.why_requested.connect(window.acts.why)
    window.follow_ups.catch_up_requested.connect(window.pages.open_catch_up)
    window.follow_ups.who_matters_requested.connect(window.pages.open_who_matters)

    window.person.edit_requested.connect(window.acts.edit_contact)
    window.person.plan_requested.connect(window.acts.plan)
    window.person.snooze_requested.connect(window.asked.snooze)
    window.person.move_requested.connect(window.acts.move)
    window.person.why_requested.connect(window.acts.why)
    window.person.opportunity_requested.connect(window.views.open_opportunity_of)
    window.person.new_opportunity_requested.connect(window.views.new_opportunity)
    window.person.had_wanted.connect(window.views.open_had)
    window.person.organisation_requested.connect(window.views.open_organisation)
    window.person.contact_wanted.connect(window.go.show_contact)
    window.person.logged.connect(window.go.logged)
    window.person.log_left.connect(window.go.log_left)

    window.centre.add_requested.connect(window.acts.new_contact)
    window.centre.import_requested.connect(window.imports.open_import)
    window.centre.samples_requested.connect(window.acts.fill_samples)
    window.top.add.clicked.connect(window.acts.new_contact)
    window.top.plan.clicked.connect(window.menus.actions["plan"].trigger)
    window.top.log.clicked.connect(window.menus.actions["log"].trigger)


def _connect_doers(window: "MainWindow") -> None:
    """What becomes of an act, a dialog or a page, and whom to show after it."""
    window.acts.contact_saved.connect(window.go.show_contact)
    window.acts.taken_back.connect(window.go.show_taken_back)
    window.acts.said.connect(window.say)
    window.acts.preferences_wanted.connect(window.pages.open_preferences)
    window.acts.entry_wanted.connect(window.go.show_entry)
    window.pages.scheme_chosen.connect(window.dress)
    window.pages.said.connect(window.say)
    window.pages.merged.connect(window.go.show_contact)
    window.pages.follow_up_wanted.connect(window.go.show_follow_up)
    window.pages.first_steps_planned.connect(window.go.show_first_due)
    window.views.contact_wanted.connect(window.go.show_contact)
    window.views.follow_up_wanted.connect(window.go.show_follow_up)
    window.views.plan_wanted.connect(window.acts.plan)
    window.views.log_wanted.connect(window.go.log_about)
    window.day.said.connect(window.say)
    window.day.preferences_wanted.connect(window.pages.open_preferences)
    window.day.follow_ups_wanted.connect(window.go.go_follow_ups)
    window.day.asked_wanted.connect(window.go.show_asked)
    window.files.said.connect(window.say)
    window.several.export_wanted.connect(window.acts.export)
    window.files.backed_up.connect(window.show_backup)
    window.toast.undo_requested.connect(window.acts.undo)
    window.toast.take_back_requested.connect(window.imports.take_back)
    window.imports.said.connect(window.say)
    window.imports.brought.connect(window.toast.show_import)
    window.imports.who_matters_wanted.connect(window.pages.open_who_matters)
    window.toast.who_matters_requested.connect(window.pages.open_who_matters)
    window.drops.dropped.connect(window.imports.take_files)
    window.drops.letters_dropped.connect(window.filing.take)
    window.filing.said.connect(window.say)
    window.filing.logged.connect(window.toast.show_entry)
    window.filing.log_wanted.connect(window.go.log_about)
    window.toast.edit_requested.connect(window.acts.edit_entry)


def _connect_reminders(window: "MainWindow") -> None:
    window.reminders.time_passed.connect(window.on_time)
    window.reminders.quit_requested.connect(window.quit)
    window.reminders.reminding.said.connect(window.say)
    window.reminders.reminding.paused.connect(window.toast.show_pause)
    window.toast.resume_requested.connect(window.reminders.reminding.resume)
    window.reminders.reminding.changed.connect(window.show_reach)
    window.reminders.briefing_wanted.connect(window.day.open_briefing)
    window.reminders.banner.snooze_requested.connect(window.acts.snooze)
    window.reminders.banner.why_requested.connect(window.acts.why)
    for asked in (window.follow_ups.questions, window.person.question):
        asked.told.connect(window.go.log_for)
        asked.answered.connect(window.acts.answer)
        asked.why_requested.connect(window.acts.why_asked)
        asked.person_wanted.connect(window.go.show_asked)


def _connect_menus(window: "MainWindow") -> None:
    for name, action in window.menus.actions.items():
        if name not in desk_sitting.STAYS:
            action.triggered.connect(window.sitting.make_way)
    window.menus.card_action.connect(window.sitting.make_way)
    window.menus.contact_action.connect(window.sitting.make_way)
    window.menus.opens.connect(window.allow_acts)
    window.menus.card_action.connect(window.asked.with_card)
    window.menus.contact_action.connect(window.asked.with_contact)
    window.menus.scheme_wanted.connect(window.pages.choose_scheme)
    windows = (window.acts, window.views, window.pages, window.day, window.files, window.imports)
    for part in (*windows, window.finder, window.several, window.searches, window.sitting):
        window.menus.connect_to(part.menu_slots())
    window.menus.connect_to(
        {
            "quit": window.quit,
            "say-yes": window.follow_ups.questions.say_yes,
            "say-no": window.follow_ups.questions.say_no,
            "why-asked": window.follow_ups.questions.ask_why,
            "go-reminder": window.reminders.banner.begin,
            "export": window.asked.export,
            "find": window.top.search.begin,
            "go-contacts": window.contacts.focus_list,
            "go-timeline": window.go.go_timeline,
            "go-follow-ups": window.go.go_follow_ups,
        }
    )


def _connect_finder(window: "MainWindow") -> None:
    window.finder.contact_wanted.connect(window.go.show_contact)
    window.finder.opened.connect(window.go.go_timeline)
    window.finder.list_wanted.connect(window.contacts.show_list)
    window.finder.list_wanted.connect(window.contacts.focus_list)
    window.finder.preference_wanted.connect(window.pages.open_preferences)


def _connect_calendar(window: "MainWindow") -> None:
    """When the calendar file may have to be another."""
    window.completed.connect(window.calendar.start)
    window.desk_signal.changed.connect(window.calendar.on_change)
    window.clock.minute_passed.connect(window.calendar.look)
    window.reminders.time_passed.connect(window.calendar.look)
    window.pages.preferences_changed.connect(window.calendar.look)
    window.left.connect(window.calendar.stop)
    window.calendar.said.connect(window.say)


def _connect_sitting(window: "MainWindow") -> None:
    """The daily sitting stands before the panes: what wants these makes it give way."""
    sitting = window.sitting
    sitting.begun_by(window.menus.actions["sitting"], window.top.sit, window.follow_ups.foot)
    window.top.sit.clicked.connect(sitting.start)
    window.follow_ups.foot.clicked.connect(sitting.start)
    window.day.sitting_wanted.connect(sitting.start)
    sitting.start_told.connect(window.day.tell_start)
    window.reminders.sitting_wanted.connect(sitting.start)
    window.centre.turned.connect(window.make_room)
    window.clock.minute_passed.connect(sitting.show_today)
    window.pages.preferences_changed.connect(sitting.refresh)
    window.go.wanted.connect(sitting.make_way)
    window.views.opens.connect(sitting.make_way)
    sitting.began.connect(window.go.put_log_away)
    sitting.ended.connect(window.go.after_sitting)
    sitting.contact_wanted.connect(window.go.show_contact)
    sitting.undo_requested.connect(window.acts.undo)
    sitting.snooze_requested.connect(window.acts.snooze)
    sitting.move_requested.connect(window.acts.move)
