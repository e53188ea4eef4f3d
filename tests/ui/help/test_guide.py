# SPDX-License-Identifier: MIT
"""The user guide: right about the menus, whole, found as one types, and never anywhere but in its own pages."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from followup_desk.domain.language import LANGUAGES
from followup_desk.services import guide
from followup_desk.services.desk import Desk
from followup_desk.ui.help.guide_dialog import GuideDialog, open_guide
from followup_desk.ui.help.how_it_works import as_text, open_how_it_works
from followup_desk.ui.window import actions
from followup_desk.ui.window.main_window import MainWindow

LARGEST = 120_000
ENTRY = re.compile(r"\*(\w[\w-]*) > ([^*]+)\*")
LINK = re.compile(r"\]\(([^)]+)\)")


def lines(dialog: GuideDialog) -> list[str]:
    return [f"{line.title}: {line.below}" if line.below else line.title for line in dialog.list.shown()]


def menu_texts() -> dict[str, set[str]]:
    """What stands in each menu, without marks."""
    every = [*actions.menus(), *(menu.below for menu in actions.menus() if menu.below is not None)]
    return {
        menu.title.replace("&", ""): {
            *(entry.text.replace("&", "") for entry in menu.entries if entry is not None),
            *([menu.below.title.replace("&", "")] if menu.below is not None else []),
        }
        for menu in every
    }


@pytest.mark.parametrize("at", range(len(guide.PAGES)), ids=guide.PAGES)
def test_a_page_names_entries_pages_and_pictures_that_are_there(at: int, each_language: str) -> None:
    page, menus = guide.pages(each_language)[at], menu_texts()
    wrong = [(menu, entry) for menu, entry in ENTRY.findall(page.text) if entry not in menus.get(menu, set())]
    assert wrong == []
    missing = [link for link in LINK.findall(page.text) if not (guide.folder() / link).is_file()]
    assert missing == []
    assert page.title
    assert page.text.startswith(f"# {page.title}\n")


def test_the_pages_of_a_language_say_as_much_as_the_english() -> None:
    """The same headings and points, by their number: what was added to one is missing in none."""
    for language in LANGUAGES[1:]:
        for page, english in zip(guide.pages(language), guide.pages(), strict=True):
            assert shape(page) == shape(english), (language, page.name)


def shape(page: guide.GuidePage) -> list[str]:
    """How each of its lines begins, but for plain words."""
    begun = (re.match(r"#+ |- |\d\. |!|", line) for line in page.text.splitlines())
    return [found[0] for found in begun if found is not None]


def test_every_picture_is_shown_on_a_page_and_small() -> None:
    shown = {link for page in guide.pages() for link in LINK.findall(page.text)}
    pictures = sorted((guide.folder() / "pictures").iterdir())
    assert {f"pictures/{each.name}" for each in pictures} <= shown
    assert [each.name for each in pictures if each.stat().st_size > LARGEST] == []


def test_a_language_without_a_page_has_the_english_one() -> None:
    assert guide.pages("xx") == guide.pages()


def test_pages_are_found_by_what_stands_in_them(desk: Desk, over: QWidget) -> None:
    dialog = open_guide(desk, over)
    assert lines(dialog)[:2] == ["Getting started", "Every day"]
    dialog.search.setText("QUIET hours")
    assert [line.partition(":")[0] for line in lines(dialog)] == ["Reminders"]
    assert "quiet hours" in lines(dialog)[0]
    assert dialog.text.textCursor().selectedText().lower() == "quiet hours"
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    dialog.search.setText("nowhere to be found")
    assert lines(dialog) == []
    assert open_guide(desk, over) is dialog


def test_a_link_leads_to_a_page_and_nowhere_else(desk: Desk, over: QWidget) -> None:
    dialog = open_guide(desk, over)
    dialog.text.anchorClicked.emit(QUrl("every-day.md"))
    assert dialog.text.toPlainText().startswith("Every day")
    for outside in ("https://example.org/keyboard", "file:///etc/keyboard.md", "nothing.md"):
        dialog.text.anchorClicked.emit(QUrl(outside))
    assert dialog.text.toPlainText().startswith("Every day")
    image = QTextDocument.ResourceType.ImageResource.value
    assert dialog.text.loadResource(image, QUrl("https://example.org/desk.svg")) is None
    assert dialog.text.loadResource(image, QUrl("../../icons/../samples/people.json")) is None


def test_pictures_take_the_room_there_is(desk: Desk, over: QWidget) -> None:
    dialog = open_guide(desk, over)
    image = QTextDocument.ResourceType.ImageResource.value
    widths = []
    for width in (1200, 560):
        dialog.resize(width, 600)
        widths.append(dialog.text.loadResource(image, QUrl("pictures/desk.png")).width())  # type: ignore[attr-defined]
    assert widths[0] == 640
    assert widths[1] < dialog.text.viewport().width()


def test_how_it_works_leads_to_the_guide(window: MainWindow, desk: Desk) -> None:
    dialog = open_how_it_works(desk, window)
    assert dialog is not None
    assert dialog.accessibleDescription() == as_text()
    dialog.close()
    window.menus.actions["how-it-works"].trigger()
    shown = next(each for each in window.findChildren(type(dialog)) if each.isVisible())
    shown.guide_button.click()
    guide_dialog = window.findChild(GuideDialog)
    assert guide_dialog is not None
    assert guide_dialog.isVisible()
