# SPDX-License-Identifier: MIT
"""People as a CSV file with the columns of Google Contacts, and a few more where a contact says more.

A cell that a spreadsheet would take for a formula begins with an apostrophe, which `csv_reader` takes off again.
Values are told as they stand; past jobs, days of others and whatever is only the desk's own are in no column.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TextIO

from followup_desk.domain.names import display_from_parts
from followup_desk.domain.records import Contact, Fact, Method, Name, Position
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.exchange.card_labels import TYPES_OF_LABEL

_FIXED = (
    *("First Name", "Middle Name", "Last Name", "Name Prefix", "Name Suffix", "Nickname"),
    *("Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes", "Labels"),
)
# group -> its columns after "Group 1 - "
_GROUPS = {
    "E-mail": ("Label", "Value"),
    "Phone": ("Label", "Value"),
    "Address": ("Label", "Formatted", "Street"),
    "Website": ("Label", "Value"),
    "Relation": ("Label", "Value"),
    "Event": ("Label", "Value"),
    "Custom Field": ("Label", "Value"),
    "Organization": ("Name", "Title"),
}
_GROUP_OF = {
    MethodKind.EMAIL: "E-mail",
    MethodKind.PHONE: "Phone",
    MethodKind.ADDRESS: "Address",
    MethodKind.URL: "Website",
}
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_QUOTED = re.compile(r"[\",;|\t\r\n]|^\s|\s$")
_BOM = "\ufeff"
_FIRST_NUMBER = {"Organization": 2}  # the first one stands in the columns without a number

Groups = dict[str, list[tuple[str, ...]]]


@dataclass(frozen=True)
class Columns:
    """How many of each numbered group the people need, and which columns beyond Google's."""

    counts: dict[str, int]
    has_display: bool
    has_zone: bool


def write(people: Callable[[], Iterable[Contact]], out: TextIO) -> int:
    """Writes all of them, whom `people` gives twice: once for the columns, once for the rows. How many they were.

    `out` takes UTF-8 and leaves line ends alone.
    """
    columns = columns_of(people())
    out.write(header(columns))
    written = 0
    for contact in people():
        out.write(row(contact, columns))
        written += 1
    return written


def columns_of(people: Iterable[Contact]) -> Columns:
    """The columns that these people need."""
    counts = dict.fromkeys(_GROUPS, 0) | {"E-mail": 1, "Phone": 1, "Address": 1}
    has_display = has_zone = False
    for contact in people:
        for group, values in _groups(contact).items():
            counts[group] = max(counts[group], len(values))
        has_display = has_display or bool(_display(contact.name))
        has_zone = has_zone or bool(contact.zone)
    return Columns(counts, has_display, has_zone)


def header(columns: Columns) -> str:
    """The first line, with the byte order mark without which Excel takes UTF-8 for something else."""
    numbered = (
        f"{group} {number + _FIRST_NUMBER.get(group, 1)} - {part}"
        for group, parts in _GROUPS.items()
        for number in range(columns.counts[group])
        for part in parts
    )
    more = [name for name, wanted in (("Name", columns.has_display), ("Zone", columns.has_zone)) if wanted]
    return _BOM + _line((*_FIXED, *numbered, *more))


def row(contact: Contact, columns: Columns) -> str:
    """The line of one contact. What has no room in these columns is left out."""
    cells = list(_fixed(contact))
    groups = _groups(contact)
    for group, parts in _GROUPS.items():
        values = groups[group][: columns.counts[group]]
        cells += (cell for value in values for cell in value)
        cells += [""] * (len(parts) * (columns.counts[group] - len(values)))
    cells += [_display(contact.name)] if columns.has_display else []
    cells += [contact.zone or ""] if columns.has_zone else []
    return _line(cells)


def _fixed(contact: Contact) -> Iterator[str]:
    name, job = contact.name, next(iter(_jobs(contact)), Position(""))
    birthday = contact.own_birthday
    yield from (name.given, name.additional, name.family, name.prefix, name.suffix, name.nickname)
    yield from (job.organisation, job.title, _department(contact))
    yield birthday.date.text() if birthday else ""
    yield contact.note
    yield " ::: ".join(contact.tags)


def _groups(contact: Contact) -> Groups:
    groups: Groups = {group: [] for group in _GROUPS}
    for method in contact.methods:
        if method.state != "old":
            groups[_GROUP_OF[method.kind]].append(_method(method))
    groups["Relation"] = [(_capital(each.role), each.name) for each in contact.relations if each.name]
    groups["Event"] = [
        ("Anniversary", each.date.text())
        for each in contact.occasions
        if each.kind is OccasionKind.WEDDING and not each.whose
    ]
    groups["Custom Field"] = [(each.kind, each.text) for each in _other_facts(contact)]
    groups["Organization"] = [(job.organisation, job.title) for job in _jobs(contact)[1:]]
    return groups


def _method(method: Method) -> tuple[str, ...]:
    label = _capital(method.label) if method.label in TYPES_OF_LABEL or method.label == "other" else method.label
    return (label, method.value, method.value) if method.kind is MethodKind.ADDRESS else (label, method.value)


def _capital(label: str) -> str:
    return label.title() if label.isascii() and label.islower() and "'" not in label else label


def _jobs(contact: Contact) -> list[Position]:
    return [job for job in contact.positions if job.until is None]


def _department(contact: Contact) -> str:
    """The first one, which has a column of its own."""
    return next((fact.text for fact in contact.facts if fact.kind == "department" and "\n" not in fact.text), "")


def _other_facts(contact: Contact) -> list[Fact]:
    told = _department(contact)
    departments = [fact for fact in contact.facts if fact.kind == "department" and fact.text == told][:1]
    return [fact for fact in contact.facts if fact not in departments]


def _display(name: Name) -> str:
    """How the person is shown, where the parts do not say so."""
    return "" if name.display == display_from_parts(replace(name, nickname="")) else name.display


def _line(cells: Iterable[str]) -> str:
    return ",".join(map(_cell, cells)) + "\r\n"


def _cell(text: str) -> str:
    if _FORMULA.match(text):
        text = f"'{text}"
    return f'"{text.replace(chr(34), chr(34) * 2)}"' if _QUOTED.search(text) else text
