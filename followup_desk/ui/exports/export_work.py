# SPDX-License-Identifier: MIT
"""What can be exported, as what, and the child process that does it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import lists, people
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts import contact_lists
from followup_desk.ui.follow_ups.follow_up_words import named, number
from followup_desk.ui.parts import last_folder

translate = QCoreApplication.translate
WHOLE_DESK = "json"
_NAME_LENGTH = 60


@dataclass(frozen=True)
class Where:
    """What the window shows: a list, what is searched for and within which list, who, and several who are chosen."""

    list_name: str = "all"
    search: str = ""
    contact_id: int | None = None
    chosen: tuple[int, ...] = ()
    within: str = "all"
    alone: bool = False
    """Whether nobody but the one person is meant."""


@dataclass(frozen=True)
class Scope:
    """Some of the people: how the choice is called, what it adds to the command, and a file name for it. `ids` may be
    too many for a command: they go to it in a file."""

    name: str
    title: str
    arguments: tuple[str, ...]
    stem: str
    ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Format:
    """A kind of file: its ending, what else the command needs to know, and what it is good for."""

    name: str
    ending: str
    title: str
    below: str
    arguments: tuple[str, ...] = ()
    holds: str = "contacts"
    """How a file of it is called that is nobody's in particular."""


def formats() -> tuple[Format, ...]:
    """All of them, the one that most programs read first."""
    return (
        Format(
            "vcard3",
            "vcf",
            translate("export_work", "vCard 3.0"),
            translate("export_work", "For phones, Outlook and Google. Without history, follow-ups and private facts."),
            ("--vcard", "3.0"),
        ),
        Format(
            "vcard4",
            "vcf",
            translate("export_work", "vCard 4.0"),
            translate("export_work", "For newer programs: keeps more of days and relations. Without history, too."),
            ("--vcard", "4.0"),
        ),
        Format(
            "csv",
            "csv",
            translate("export_work", "Spreadsheet (CSV)"),
            translate("export_work", "One row a person, in Google's columns. Without photos and history."),
        ),
        Format(
            "html",
            "html",
            translate("export_work", "Web page (HTML)"),
            translate("export_work", "To read and print without this program. It cannot be read back in."),
        ),
        Format(
            "ics",
            "ics",
            translate("export_work", "Calendar (.ics)"),
            translate("export_work", "Their open follow-ups, as they are now. One that stays up to date: Preferences."),
            holds="follow-ups",
        ),
        Format(
            WHOLE_DESK,
            "json",
            translate("export_work", "The whole desk (JSON)"),
            translate("export_work", "Everything of everybody, with history and follow-ups. Comes back as it was."),
        ),
    )


def scopes(desk: Desk, where: Where) -> tuple[Scope, ...]:
    """Whom one may mean from where one is; everybody first."""
    everybody = translate("export_work", "Everybody ({count})").format(count=number(lists.count(desk)))
    found = [Scope("all", everybody, (), f"contacts-{desk.today():%Y-%m-%d}")]
    if where.search.strip():
        found.append(_searched(desk, where.search.strip(), where.within))
    elif where.list_name != "all":
        found.append(_listed(desk, where.list_name))
    if where.chosen:
        title = translate("export_work", "Those you chose ({count})").format(count=number(len(where.chosen)))
        found.append(Scope("chosen", title, (), f"contacts-{desk.today():%Y-%m-%d}", where.chosen))
    if where.contact_id is not None:
        found.append(_one(desk, where.contact_id))
    return tuple(found)


def result_in_words(text: str, file_name: str) -> str:
    """What the command wrote, as the toast says it."""
    told = json.loads(text)
    count = told["contacts"]
    if "follow_ups" in told:
        return _follow_ups_in_words(told["follow_ups"], file_name)
    if count == 1:
        return translate("export_work", "1 person is in {file}.").format(file=file_name)
    return translate("export_work", "{count} people are in {file}.").format(count=number(count), file=file_name)


def _follow_ups_in_words(count: int, file_name: str) -> str:
    if count == 0:
        return translate("export_work", "No follow-up is open with them: {file} is empty.").format(file=file_name)
    if count == 1:
        return translate("export_work", "1 follow-up is in {file}.").format(file=file_name)
    return translate("export_work", "{count} follow-ups are in {file}.").format(count=number(count), file=file_name)


def command(file: str, chosen: Format, scope: Scope, ids_file: str = "") -> list[str]:
    """The arguments of the child process; `ids_file` holds the numbers of those who are meant, a line each."""
    from_file = ("--contacts-from", ids_file) if ids_file else ()
    return ["export", file, *chosen.arguments, *scope.arguments, *from_file, "--progress"]


def ask_for_export_file(desk: Desk, parent: QWidget, chosen: Format, stem: str, title: str = "") -> str:
    """The system's own dialog, which warns of a file that is there already; empty when nobody chose."""
    dialog = QFileDialog(parent, title or translate("export_work", "Export to a file"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{chosen.title.replace('(', '[').replace(')', ']')} (*.{chosen.ending})")
    dialog.setDefaultSuffix(chosen.ending)
    dialog.selectFile(last_folder.suggested(desk, "export", f"{stem_of(stem, chosen)}.{chosen.ending}"))
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    files: Sequence[str] = dialog.selectedFiles() if accepted else []
    dialog.deleteLater()
    if not files:
        return ""
    last_folder.keep_folder(desk, "export", files[0])
    return files[0]


def stem_of(stem: str, chosen: Format) -> str:
    """A name for the file, which says what is in it."""
    return stem.replace("contacts-", f"{chosen.holds}-", 1) if stem.startswith("contacts-") else stem


def check_ending(file: str, chosen: Format) -> None:
    """The name says what is written: Refused where it says something else."""
    if not file.lower().endswith(f".{chosen.ending}"):
        said = translate("export_work", "The name of this kind of file ends with {ending}.")
        raise Refused(said.format(ending=f".{chosen.ending}"))


def _searched(desk: Desk, search: str, within: str) -> Scope:
    ids = lists.contact_ids(desk, within, search)
    title = translate("export_work", "Found for “{search}” ({count})")
    shown = title.format(search=search[:_NAME_LENGTH], count=number(len(ids)))
    return Scope("found", shown, (), file_stem(search), tuple(ids))


def _listed(desk: Desk, list_name: str) -> Scope:
    title = translate("export_work", "The list “{list}” ({count})")
    words = contact_lists.title(list_name)
    shown = title.format(list=words, count=number(lists.count(desk, list_name)))
    return Scope("list", shown, ("--list", list_name), file_stem(words))


def _one(desk: Desk, contact_id: int) -> Scope:
    name = named(people.living(desk, contact_id).name.display)
    title = translate("export_work", "Only {name}").format(name=name)
    return Scope("one", title, ("--contact", str(contact_id)), file_stem(name))


def file_stem(text: str) -> str:
    """A name that every system takes for a file: letters, digits and a few signs."""
    kept = "".join(c if c.isalnum() or c in " -_.'" else " " for c in text)
    return " ".join(kept.split())[:_NAME_LENGTH].strip(" .") or "contacts"
