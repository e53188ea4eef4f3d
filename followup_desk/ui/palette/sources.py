# SPDX-License-Identifier: MIT
"""Where the palette's finds come from: the menus, the lists of contacts, the preferences, and the people."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from followup_desk.domain.records import ContactRow
from followup_desk.services import lists
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts import contact_lists, row_words
from followup_desk.ui.palette.finds import Find
from followup_desk.ui.palette.matching import WORDS, fit, words_of
from followup_desk.ui.window import actions, preference_groups

translate = QCoreApplication.translate
PEOPLE = 6
"""So many are found at most; the search field finds all."""
_WITH = 3
_SHORTEST_INSIDE = 4
"""Shorter ones are articles and the like."""
_ICONS = {
    "desk": "hard-drive",
    "edit": "undo-2",
    "contact": "user",
    "follow-up": "calendar-clock",
    "day": "sun",
    "view": "monitor",
    "tools": "bell",
    "help": "circle-question-mark",
}
_NOT_IN_PALETTE = frozenset({"palette"})


def commands(shown: Mapping[str, QAction]) -> list[Find]:
    """Every entry of the menus, in their order."""
    return [
        _command(menu, entry.name, shown[entry.name])
        for menu in actions.menus()
        for entry in menu.entries
        if entry is not None and entry.name not in _NOT_IN_PALETTE and shown[entry.name].isVisible()
    ]


def the_lists() -> list[Find]:
    """The lists of contacts."""
    title = translate("palette", "List: {name}")
    return [
        Find(("list", name), title.format(name=contact_lists.title(name)), icon="list", also=contact_lists.title(name))
        for name in (*contact_lists.TABS, *contact_lists.MORE)
    ]


def the_preferences() -> list[Find]:
    """Each preference, by what it is called on its page and by its name on the command line."""
    title = translate("palette", "Preference: {name}")
    return [
        Find(
            ("preference", setting.name),
            title.format(name=preference_groups.label(setting)),
            below=group.title,
            icon="settings",
            also=f"{preference_groups.label(setting)} {group.title} {setting.name.replace('_', ' ')}",
        )
        for group in preference_groups.groups()
        for setting in group.settings
    ]


def people(desk: Desk, typed: str) -> list[Find]:
    """The best of whom the search finds."""
    return [
        Find(("person", str(row.id)), row_words.name_line(row), row_words.work_line(row), "user", also=row.organisation)
        for row in _rows(desk, typed, PEOPLE)
    ]


def with_people(desk: Desk, typed: str, for_contact: Mapping[str, QAction]) -> list[Find]:
    """ "log ana": what is done with a person, and with whom; the verb may stand before the name or after it."""
    words = typed.split()
    finds: list[Find] = []
    for verb, rest in ((words[0], words[1:]), (words[-1], words[:-1])) if len(words) > 1 else ():
        meant = _meant_by(verb, _texts(for_contact))
        for row in _rows(desk, " ".join(rest), _WITH) if meant else ():
            finds += [_with(name, text, row, typed) for name, text in meant.items()]
    return list({find.key: find for find in finds}.values())


def _meant_by(verb: str, texts: Mapping[str, str]) -> dict[str, str]:
    """The entries whose first word begins so; where none does, those with such a word: a verb stands last in German."""
    begin = {name: text for name, text in texts.items() if fit(words_of(verb), " ".join(words_of(text)[:1])) == 0}
    if begin or len(verb) < _SHORTEST_INSIDE:
        return begin
    return {name: text for name, text in texts.items() if fit(words_of(verb), text) == WORDS}


def _with(name: str, text: str, row: ContactRow, typed: str) -> Find:
    title = translate("palette", "{command}: {name}").format(command=text, name=row_words.name_line(row))
    return Find(("with", name, str(row.id)), title, row_words.work_line(row), _ICONS["contact"], also=typed)


def _rows(desk: Desk, text: str, limit: int) -> list[ContactRow]:
    return lists.contact_rows(desk, lists.contact_ids(desk, "all", text, limit)) if text.strip() else []


def _texts(for_contact: Mapping[str, QAction]) -> dict[str, str]:
    return {name: _plain(action.text()) for name, action in for_contact.items()}


def _command(menu: actions.Menu, name: str, action: QAction) -> Find:
    text, _tab, pane_key = action.text().partition("\t")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or pane_key
    below = "" if action.isEnabled() else _why_not(menu.name, name)
    group = _plain(menu.title)
    return Find(
        ("command", name), _plain(text), below, _ICONS[menu.name], keys, group, also=group, possible=action.isEnabled()
    )


def _why_not(menu: str, name: str) -> str:
    if menu == "follow-up" and name != "plan":
        return translate("palette", "Choose a follow-up first")
    if name == "samples":
        return translate("palette", "Only on an empty desk")
    if name == "leave-samples":
        return translate("palette", "There are none on this desk")
    if menu == "contact" or name == "plan":
        return translate("palette", "Choose a person first")
    return translate("palette", "Not possible now")


def _plain(text: str) -> str:
    """Without the mark before the letter that Alt takes, and what stands for a mark itself."""
    bare = text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
    return bare.removesuffix("…")
