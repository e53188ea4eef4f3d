# SPDX-License-Identifier: MIT
"""Searches kept under a name, with the list in which they look: preference rows, so no act and no undo."""

import json
from dataclasses import dataclass

from followup_desk.domain.errors import Refused
from followup_desk.domain.folding import fold
from followup_desk.domain.language import translate
from followup_desk.services import lists, preferences
from followup_desk.services.desk import Desk
from followup_desk.services.texts import check_lines

LONGEST_NAME = 60
_KEY = "saved_search."


@dataclass(frozen=True)
class SavedSearch:
    """What is looked for, and within which list."""

    name: str
    text: str
    list_name: str = "all"


def all_of(desk: Desk) -> list[SavedSearch]:
    """All that were kept, by name."""
    stored = preferences.all_remembered(desk, _KEY)
    found = [_read(name, value) for name, value in stored.items()]
    return sorted((each for each in found if each is not None), key=lambda each: fold(each.name))


def keep(desk: Desk, search: SavedSearch) -> None:
    """Keeps a search. Refused without a name or words, and for a name that another has."""
    name = _checked(desk, search.name)
    if not search.text.strip():
        raise Refused(translate("refusals", "Say what is to be looked for."))
    check_lines(search.text)
    if search.list_name not in lists.LISTS:
        raise Refused(translate("refusals", "There is no list {list_name}.").format(list_name=search.list_name[:40]))
    _write(desk, SavedSearch(name, search.text.strip(), search.list_name))


def rename(desk: Desk, name: str, new_name: str) -> None:
    """Gives a search another name. Refused for one that another search has."""
    known = _known(desk, name)
    new_name = _checked(desk, new_name, but=name)
    _write(desk, SavedSearch(new_name, known.text, known.list_name))  # first: then none is lost half way
    if new_name != name:
        preferences.forget_remembered(desk, _KEY + name)


def remove(desk: Desk, name: str) -> None:
    """Keeps it no longer; whom it found stays, of course."""
    _known(desk, name)
    preferences.forget_remembered(desk, _KEY + name)


def _write(desk: Desk, search: SavedSearch) -> None:
    value = json.dumps({"text": search.text, "list": search.list_name}, ensure_ascii=False)
    preferences.remember(desk, _KEY + search.name, value)


def _known(desk: Desk, name: str) -> SavedSearch:
    found = next((each for each in all_of(desk) if each.name == name), None)
    if found is None:
        raise Refused(
            translate("refusals", "There is no search called {name} any more.").format(name=name[:LONGEST_NAME])
        )
    return found


def _checked(desk: Desk, name: str, but: str = "") -> str:
    name = " ".join(name.split())
    if not name:
        raise Refused(translate("refusals", "A search needs a name."))
    check_lines(name)
    if len(name) > LONGEST_NAME:
        raise Refused(
            translate("refusals", "A name of a search has {most} characters at most: shorten it.").format(
                most=LONGEST_NAME
            )
        )
    if any(fold(each.name) == fold(name) and each.name != but for each in all_of(desk)):
        raise Refused(
            translate("refusals", "Another search is called {name} already: take another name.").format(name=name)
        )
    return name


def _read(name: str, value: str) -> SavedSearch | None:
    """None for what a newer version wrote, and this one does not know."""
    try:
        said = json.loads(value)
        text, list_name = str(said["text"]), str(said["list"])
    except (ValueError, KeyError, TypeError):
        return None
    return SavedSearch(name, text, list_name) if list_name in lists.LISTS else None
