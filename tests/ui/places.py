# SPDX-License-Identifier: MIT
"""Every place of the window that a user can go to, for what must hold in all of them.

A page or dialog that a menu opens is among them by being in the menu. One line in `OTHER_PLACES` adds what is
opened in another way, one line in `OPENS_NOTHING` leaves out an entry that only does something.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from followup_desk.services import people, timeline
from followup_desk.ui.pages.own_follow_up_page import OwnFollowUpPage
from followup_desk.ui.pages.page import Page
from followup_desk.ui.palette.palette import Palette
from followup_desk.ui.person.facts_panel import FactsPanel
from followup_desk.ui.sitting.sitting_page import SittingPage
from followup_desk.ui.window import actions
from followup_desk.ui.window.main_window import MainWindow

Open = Callable[[MainWindow], object]

OPENS_NOTHING = {
    *("quit", "undo", "redo", "samples", "scheme-system", "scheme-light", "scheme-dark"),
    *("handled", "remove-contact", "say-yes", "say-no"),  # write at once
    *("find", "go-contacts", "go-timeline", "go-follow-ups", "go-reminder"),  # go to what is there already
    *("backup", "import", "sitting-ics", "log-file"),  # open the system's own choice of a file
    *("check", "self-test"),  # say in the toast what came of it
    *("pause", "snooze"),  # open a menu
    *("log", "done"),  # open the log, which is below
}


def plain(_window: MainWindow) -> None:
    """The panes as they stand."""


def follow_ups(window: MainWindow) -> None:
    """In a narrow window they stand in the place of the timeline."""
    window.go.go_follow_ups()


def log(window: MainWindow) -> None:
    window.person.start_log()


def whole_log(window: MainWindow) -> None:
    window.person.start_log()
    for button in window.person.log_form.body.also.buttons():
        button.click()


def search(window: MainWindow) -> None:
    window.top.search.setText("the")
    window.contacts._show_rest()


def entry(window: MainWindow) -> None:
    contact_id = shown(window)
    window.person.timeline.edit_requested.emit(timeline.page(window.desk(), contact_id)[0])


def merge(window: MainWindow) -> None:
    from followup_desk.ui.merging.merge_dialog import open_merge

    open_merge(window.desk(), shown(window), people.find(window.desk(), "Elin Wik"), window)


def filing(window: MainWindow) -> None:
    """An email that does not say when it was, nor names anybody."""
    from followup_desk.services.filing import Brought

    stranger = b"From: x@y.example\nTo: a@b.example\nSubject: Wool\n\nHello"
    window.filing.take([Brought("a.eml", data=stranger)], shown(window))


def page(window: MainWindow) -> None:
    window.panes.pages.show_page(Page(window.desk(), "a page", "A page"))


def page_after_facts(window: MainWindow) -> None:
    """What was made late in the person's place keeps its place in the order of Tab."""
    window.person.edit_facts("needs")
    put_away(front(window))
    page(window)


def sitting_log(window: MainWindow) -> None:
    """Begun, left, and gone on with: the head has the most to say then."""
    window.sitting.start()
    sitting_page(window).start_log()
    form = sitting_page(window).log_form
    assert form is not None
    form.body.notes.setPlainText("They were in")
    form.leave()
    sitting_page(window).start_log()


def sitting_end(window: MainWindow) -> None:
    """Whoever skips everybody twice comes to the end."""
    window.sitting.start()
    while not sitting_page(window).is_over():
        sitting_page(window).skip()


def first_steps(window: MainWindow) -> None:
    """The second step of choosing who matters."""
    from followup_desk.ui.first_steps.who_matters_dialog import open_who_matters

    dialog = open_who_matters(window.desk(), window)
    assert dialog is not None
    dialog.who.top_button.click()
    dialog.accept()


def behind_a_column(window: MainWindow) -> None:
    """All plots are painted, and who stands behind a column is listed below."""
    window.day.open_own_follow_up()
    shown_page = window.panes.pages.page()
    assert isinstance(shown_page, OwnFollowUpPage)
    shown_page.read_all()
    card = next(each for each in shown_page.cards.values() if each.plot().columns)
    card.view.opened.emit(next(n for n, column in enumerate(card.plot().columns) if column.groups))


def sitting_page(window: MainWindow) -> SittingPage:
    assert window.sitting.page is not None
    return window.sitting.page


OTHER_PLACES: dict[str, Open] = {
    "page after facts": page_after_facts,
    "page": page,
    "plain": plain,
    "follow-ups": follow_ups,
    "log": log,
    "whole log": whole_log,
    "search": search,
    "entry": entry,
    "merge": merge,
    "filing": filing,
    "sitting log": sitting_log,
    "sitting end": sitting_end,
    "first steps": first_steps,
    "behind a column": behind_a_column,
}


def from_menu(name: str) -> Open:
    """What opens by choosing an entry of the menus."""

    def choose(window: MainWindow) -> None:
        window.menus.actions[name].trigger()

    return choose


def places() -> dict[str, Open]:
    """All of them, by name."""
    entries = [each for menu in actions.menus() for each in menu.entries if each is not None]
    opening = {each.name: from_menu(each.name) for each in entries if each.name not in OPENS_NOTHING}
    return OTHER_PLACES | opening


def shown(window: MainWindow) -> int:
    """Who is shown."""
    contact_id = window.person.contact_id()
    assert contact_id is not None
    return contact_id


def front(window: MainWindow) -> QWidget:
    """What takes Tab and keys for itself: the dialog, the palette or the panel of facts that is open, or the window."""
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    assert len(dialogs) <= 1, dialogs
    over: list[QWidget | None] = [*dialogs, window.findChild(Palette), window.person.facts_panel]
    return next((each for each in over if each is not None and each.isVisible()), window)


def put_away(opened: QWidget) -> None:
    """Close it, without a word about what was typed."""
    if isinstance(opened, Palette):
        opened.leave()
    elif isinstance(opened, FactsPanel):
        opened.give_up()
    elif isinstance(opened, QDialog):
        opened.done(QDialog.DialogCode.Rejected)
    else:
        opened.close()


def has_opened(window: MainWindow) -> bool:
    """Whether there is more in front than the panes."""
    return front(window) is not window or window.panes.pages.page() is not None or window.sitting.is_shown()
