# SPDX-License-Identifier: MIT
"""The menu bar as data: every action with its words and keys; the page of shortcuts is made of the same.

`keys` are bound for the whole window. `pane_key` is only shown: the pane that has the focus answers it itself.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Entry:
    """One action."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    pane_key: str = ""


@dataclass(frozen=True)
class Menu:
    """One menu; None among the entries is a line between groups. `below`: a menu of its own at the end."""

    name: str
    title: str
    entries: tuple[Entry | None, ...]
    below: "Menu | None" = None


def menus() -> tuple[Menu, ...]:
    """All menus, in the language of now."""
    return (_desk(), _edit(), _contact(), _follow_up(), _day(), _view(), _tools(), _help())


def build(window: QMainWindow) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Put the menus on the window's bar; actions and menus by name."""
    actions: dict[str, QAction] = {}
    built: dict[str, QMenu] = {}
    for spec in menus():
        menu = built[spec.name] = window.menuBar().addMenu(spec.title)
        actions |= _fill(window, menu, spec)
        if spec.below is not None:
            built[spec.below.name] = menu.addMenu(spec.below.title)
            actions |= _fill(window, built[spec.below.name], spec.below)
    return actions, built


def _fill(window: QMainWindow, menu: QMenu, spec: Menu) -> dict[str, QAction]:
    actions: dict[str, QAction] = {}
    menu.setToolTipsVisible(True)
    for entry in spec.entries:
        if entry is None:
            menu.addSeparator()
        else:
            actions[entry.name] = _action(window, entry)
            menu.addAction(actions[entry.name])
    return actions


def _action(window: QMainWindow, entry: Entry) -> QAction:
    text = f"{entry.text}\t{pane_key_word(entry)}" if entry.pane_key else entry.text
    action = QAction(text, window)
    action.setShortcuts([QKeySequence(key) for key in entry.keys])
    return action


def pane_key_word(entry: Entry) -> str:
    """The pane's key as it stands on keyboards here."""
    return QKeySequence(entry.pane_key).toString(QKeySequence.SequenceFormat.NativeText)


def _desk() -> Menu:
    return Menu(
        "desk",
        translate("actions", "&Desk"),
        (
            Entry("import", translate("actions", "&Import…"), ("Ctrl+I",)),
            Entry("imports", translate("actions", "I&mports…")),
            Entry("export", translate("actions", "&Export…"), ("Ctrl+Shift+E",)),
            None,
            Entry("backup", translate("actions", "&Back up to a file…")),
            Entry("check", translate("actions", "&Check the desk")),
            None,
            Entry("history", translate("actions", "&History of acts…"), ("Ctrl+H",)),
            Entry("trash", translate("actions", "&Trash…")),
            None,
            Entry("preferences", translate("actions", "&Preferences…"), ("Ctrl+,",)),
            None,
            Entry("quit", translate("actions", "&Quit"), ("Ctrl+Q",)),
        ),
    )


def _edit() -> Menu:
    return Menu(
        "edit",
        translate("actions", "&Edit"),
        (
            Entry("undo", translate("actions", "&Undo"), ("Ctrl+Z",)),
            Entry("redo", translate("actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
            None,
            Entry("find", translate("actions", "&Find people and notes"), ("Ctrl+K", "Ctrl+F")),
            Entry("keep-search", translate("actions", "&Keep this search…"), ("Ctrl+Shift+F",)),
            Entry("saved-searches", translate("actions", "&Searches you kept…")),
        ),
    )


def _contact() -> Menu:
    return Menu(
        "contact",
        translate("actions", "&Contact"),
        (
            Entry("new-contact", translate("actions", "&New contact…"), ("Ctrl+Shift+N",)),
            Entry("edit-contact", translate("actions", "&Edit…"), ("Ctrl+E",)),
            Entry("needs", translate("actions", "Facts: what they nee&d…"), ("Ctrl+D",)),
            Entry("remember", translate("actions", "Facts: what to remem&ber…"), ("Ctrl+Shift+D",)),
            Entry("had", translate("actions", "What they have had, and what &fits…")),
            Entry("log", translate("actions", "&Log what happened"), ("Ctrl+L",)),
            Entry("log-file", translate("actions", "Log from a f&ile…")),
            Entry("new-opportunity", translate("actions", "New &opportunity…")),
            Entry("organisation", translate("actions", "Or&ganisation"), ("Ctrl+7",)),
            None,
            Entry("who-matters", translate("actions", "C&hoose who matters…")),
            Entry("contact-rules", translate("actions", "What the desk does b&y itself…")),
            Entry("merge-contact", translate("actions", "&Merge with…")),
            Entry("export-contact", translate("actions", "&Save as a file…")),
            Entry("doubles", translate("actions", "&Possible doubles…")),
            None,
            Entry(
                "remove-contact",
                translate("actions", "&Remove to the trash"),
                pane_key="Del",
            ),
        ),
        below=_several(),
    )


def _several() -> Menu:
    return Menu(
        "several",
        translate("actions", "Se&veral at once"),
        (
            Entry("several-plan", translate("actions", "&Plan one for each…")),
            None,
            Entry("several-tag", translate("actions", "&Tags…")),
            Entry("several-stage", translate("actions", "&Stage…")),
            Entry("several-cadence", translate("actions", "How &often to be in touch…")),
            Entry("several-follow", translate("actions", "&Follow them")),
            Entry("several-not-follow", translate("actions", "&No longer follow them")),
            None,
            Entry("several-export", translate("actions", "&Export them…")),
            Entry("several-remove", translate("actions", "&Remove them to the trash")),
        ),
    )


def _follow_up() -> Menu:
    return Menu(
        "follow-up",
        translate("actions", "&Follow-up"),
        (
            Entry("plan", translate("actions", "&Plan a follow-up…"), ("Ctrl+N",)),
            None,
            Entry("done", translate("actions", "&Done: log it"), pane_key="D"),
            Entry("handled", translate("actions", "Already &handled"), pane_key="Shift+D"),
            Entry("snooze", translate("actions", "&Snooze…"), pane_key="S"),
            Entry("move", translate("actions", "&Move…"), pane_key="M"),
            Entry("drop", translate("actions", "D&rop…"), pane_key="Del"),
            Entry("why", translate("actions", "&Why?"), pane_key="W"),
            None,
            Entry("say-yes", translate("actions", "&Answer the question: yes, or tell"), ("Ctrl+J",)),
            Entry("say-no", translate("actions", "Answer the question: &not now"), ("Ctrl+Shift+J",)),
            Entry("why-asked", translate("actions", "Why is it as&ked?"), ("Ctrl+Alt+J",)),
        ),
    )


def _day() -> Menu:
    return Menu(
        "day",
        translate("actions", "Da&y"),
        (
            Entry("sitting", translate("actions", "Start my &minutes"), ("F9",)),
            Entry("briefing", translate("actions", "Morning &briefing"), ("Ctrl+B",)),
            Entry("day-sheet", translate("actions", "Day &sheet…"), ("Ctrl+P",)),
            Entry("own-follow-up", translate("actions", "What my follow-up &looks like"), ("Ctrl+8",)),
            None,
            Entry("catch-up", translate("actions", "&Catch up…")),
            Entry("days-off", translate("actions", "Planned days &off…")),
            None,
            Entry("sitting-ics", translate("actions", "Put my minutes into the calen&dar…")),
        ),
    )


def _view() -> Menu:
    return Menu(
        "view",
        translate("actions", "&View"),
        (
            Entry("go-contacts", translate("actions", "&Contacts"), ("Ctrl+1",)),
            Entry("go-timeline", translate("actions", "&Timeline"), ("Ctrl+2",)),
            Entry("go-follow-ups", translate("actions", "&Follow-ups"), ("Ctrl+3",)),
            Entry("promises", translate("actions", "&Promises"), ("Ctrl+4",)),
            Entry("go-reminder", translate("actions", "&Reminder"), ("F6",)),
            None,
            Entry("opportunities", translate("actions", "&Open opportunities"), ("Ctrl+5",)),
            Entry("shelf", translate("actions", "S&helf of things to give"), ("Ctrl+6",)),
            None,
            Entry("scheme-system", translate("actions", "Colours of the &system")),
            Entry("scheme-light", translate("actions", "&Light colours")),
            Entry("scheme-dark", translate("actions", "&Dark colours")),
        ),
    )


def _tools() -> Menu:
    return Menu(
        "tools",
        translate("actions", "&Tools"),
        (
            Entry("palette", translate("actions", "&Find a command…"), ("Ctrl+Shift+P",)),
            None,
            Entry("pause", translate("actions", "&Pause reminders…"), ("Ctrl+Shift+R",)),
            Entry("self-test", translate("actions", "&Test reminders…")),
            None,
            Entry("samples", translate("actions", "Try with &sample people")),
            Entry("leave-samples", translate("actions", "&Leave the sample people…")),
        ),
    )


def _help() -> Menu:
    return Menu(
        "help",
        translate("actions", "&Help"),
        (
            Entry("how-it-works", translate("actions", "How it &works…")),
            Entry("guide", translate("actions", "User &guide…")),
            Entry("shortcuts", translate("actions", "&Keyboard shortcuts"), ("F1",)),
            None,
            Entry("licences", translate("actions", "&Licences…")),
            Entry("about", translate("actions", "&About Follow-up Desk")),
        ),
    )
