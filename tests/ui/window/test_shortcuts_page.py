# SPDX-License-Identifier: MIT
"""The page of shortcuts says what the menus bind."""

from followup_desk.ui.window import actions, shortcuts_page


def test_every_key_of_the_menus_is_on_the_page() -> None:
    page = shortcuts_page.as_text()
    entries = [entry for menu in actions.menus() for entry in menu.entries if entry]
    bound = [entry for entry in entries if entry.keys or entry.pane_key]
    assert len(bound) > 10
    assert [entry.name for entry in bound if entry.text.replace("&", "").removesuffix("…") not in page] == []


def test_it_names_the_keys_of_the_daily_loop() -> None:
    page = shortcuts_page.as_text().splitlines()
    assert "Ctrl+3: Follow-ups" in page
    assert "D: Done: log it" in page
    assert "Ctrl+Enter: Save" in page


def test_names_of_actions_are_used_once() -> None:
    names = [entry.name for menu in actions.menus() for entry in menu.entries if entry]
    assert len(names) == len(set(names))
