# SPDX-License-Identifier: MIT
"""Searches that are kept: the dialog, the menu of lists, and the list of them."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from followup_desk.domain.words import Stage
from followup_desk.services import lists, saved_searches
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.services.saved_searches import SavedSearch
from followup_desk.ui.contacts import keep_search
from followup_desk.ui.contacts.keep_search import KeepSearch, SavedSearches
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add


@pytest.fixture
def two(desk: Desk) -> list[int]:
    """Both have to do with yarn, only Ben is a customer."""
    ids = [add(desk, name) for name in ("Ana Yarn", "Ben Yarn")]
    contacts.set_stage(desk, ids[1], Stage.CUSTOMER)
    return ids


def more(window: MainWindow) -> list[str]:
    """What the menu of lists has below the lists."""
    button = next(each for each in window.contacts.findChildren(QPushButton) if each.accessibleName() == "More lists")
    menu = button.menu()
    menu.aboutToShow.emit()
    return [action.text().replace("&", "") for action in menu.actions()]


def choose(window: MainWindow, words: str) -> None:
    button = next(each for each in window.contacts.findChildren(QPushButton) if each.accessibleName() == "More lists")
    button.menu().aboutToShow.emit()
    next(action for action in button.menu().actions() if action.text() == words).trigger()


def shown(window: MainWindow) -> list[str]:
    model = window.contacts.view().model()
    return [model.index(row, 0).data().partition(",")[0] for row in range(model.rowCount())]


def test_what_is_typed_is_kept(desk: Desk, over: QWidget) -> None:
    dialog = KeepSearch(desk, "yarn", "all", over)
    dialog.name.setText("Yarn people")
    dialog.within.setCurrentIndex(dialog.within.findData("customers"))
    dialog.accept()
    assert saved_searches.all_of(desk) == [SavedSearch("Yarn people", "yarn", "customers")]


def test_a_name_that_is_taken_keeps_the_dialog_open(desk: Desk, over: QWidget) -> None:
    saved_searches.keep(desk, SavedSearch("yarn", "yarn"))
    dialog = KeepSearch(desk, "yarn", "all", over)
    dialog.open()
    dialog.accept()
    assert dialog.isVisible()
    assert "take another name" in dialog.refusal()


def test_more_offers_what_the_lists_do_not_show(desk: Desk, window: MainWindow, two: list[int]) -> None:
    assert more(window)[-4:] == ["", "Possible doubles…", "Trash…", "Searches you kept…"]
    window.top.search.setText("yarn")
    assert "Keep this search…" in more(window)


def test_a_search_that_was_kept_looks_within_its_list(desk: Desk, window: MainWindow, two: list[int]) -> None:
    saved_searches.keep(desk, SavedSearch("R&D", "yarn", "customers"))
    choose(window, "R&&D")
    narrowed = shown(window)
    window.top.search.setText("yar")
    assert (narrowed, sorted(shown(window))) == (["Ben Yarn"], ["Ana Yarn", "Ben Yarn"])


def test_it_is_looked_for_once(desk: Desk, window: MainWindow, two: list[int]) -> None:
    saved_searches.keep(desk, SavedSearch("Mine", "yarn", "customers"))
    more(window)
    asked: list[str] = []
    desk.db.connection().set_trace_callback(asked.append)
    window.contacts.show_saved("Mine")
    desk.db.connection().set_trace_callback(None)
    assert len([each for each in asked if " match " in each.lower()]) == 1


def test_the_same_words_are_narrowed_too(desk: Desk, window: MainWindow, two: list[int]) -> None:
    saved_searches.keep(desk, SavedSearch("Mine", "yarn", "customers"))
    window.top.search.setText("yarn")
    choose(window, "Mine")
    assert window.top.search.text() == "yarn"
    assert shown(window) == ["Ben Yarn"]
    assert window.contacts.search() == ("yarn", "customers")


def test_going_to_a_list_leaves_the_search(desk: Desk, window: MainWindow, two: list[int]) -> None:
    saved_searches.keep(desk, SavedSearch("Mine", "yarn", "customers"))
    choose(window, "Mine")
    choose(window, "Prospects")
    assert (window.top.search.text(), shown(window)) == ("", ["Ana Yarn"])
    assert window.contacts.list_name() == "prospects"


def test_the_menu_opens_the_dialog_with_what_is_typed(desk: Desk, window: MainWindow, two: list[int]) -> None:
    window.top.search.setText("yarn")
    window.menus.actions["keep-search"].trigger()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, KeepSearch) and each.isVisible())
    assert (dialog.name.text(), dialog.text.text()) == ("yarn", "yarn")


def test_renaming_and_removing(desk: Desk, over: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("Ana", "Ben"):
        saved_searches.keep(desk, SavedSearch(name, "yarn"))
    dialog = SavedSearches(desk, over)
    monkeypatch.setattr(keep_search, "_ask_name", lambda _parent, _name: "ben")
    dialog.rename()
    refused = dialog.refusal()
    monkeypatch.setattr(keep_search, "_ask_name", lambda _parent, _name: "Zoe")
    dialog.rename()
    renamed = dialog.chosen()
    dialog.remove()
    left = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert (refused[:7], renamed, left) == ("Another", "Zoe", ["Ben: “yarn” in All"])
    dialog.remove()
    assert not dialog.rename_button.isEnabled()
    assert lists.contact_ids(desk).tolist() == []
