# SPDX-License-Identifier: MIT
"""From a row of a sheet to the properties of a card. What no field is for is kept as X-COLUMN, and comes out again."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from followup_desk.domain.folding import fold
from followup_desk.domain.language import translate
from followup_desk.domain.typed_text import UNSTORABLE
from followup_desk.exchange.card_labels import LABEL, label_of
from followup_desk.exchange.csv_card_days import day_step
from followup_desk.exchange.csv_card_methods import address_steps, job_steps, method_steps
from followup_desk.exchange.csv_card_name import name_steps
from followup_desk.exchange.csv_card_parts import Cells, Step, Where, cell_label, lined, several, text_value
from followup_desk.exchange.csv_columns import KEEP, RELATIONS
from followup_desk.exchange.csv_sheet import Sheet
from followup_desk.exchange.properties import Card, Property

COLUMN = "X-COLUMN"
"""A cell without a field; its parameter X-NAME is the column's name."""

_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_SYSTEM_GROUPS = frozenset({"mycontacts", "my contacts"})
_MORE_ROLES = (
    "mother",
    "father",
    "parent",
    "brother",
    "sister",
    "sibling",
    "friend",
    "relative",
    "partner",
    "colleague",
)
_BETWEEN_TAGS = re.compile(r"\s*[;,]\s*")
_BETWEEN_CHILDREN = re.compile(r"\s*[;,\n]\s*|\s+(?:&|and|und|et|y|e|en)\s+")
_ROLES = frozenset({*RELATIONS, *_MORE_ROLES})
_LINES = (("role", "ROLE"), ("hobby", "HOBBY"), ("zone", "TZ"))

Made = tuple[Card, list[str]]
"""A card, and in words what of the row could not be read."""


def card_maker(sheet: Sheet) -> Callable[[Sequence[str]], Made]:
    """A function from a row's cells to its card."""
    where = Where(sheet.mapping)
    is_google = sheet.format == "csv:google"  # and with it our own
    steps: list[Step] = [
        *name_steps(where, guess=not is_google),
        *job_steps(where),
        *method_steps(where, split=not is_google),
        *address_steps(where),
        *_other_steps(where, sheet.format),
    ]
    days = day_step(where, sheet)
    kept = frozenset(index for index, field in enumerate(sheet.mapping) if field == KEEP)

    def made(cells: Sequence[str]) -> Made:
        filled = {index: _as_written(cell) for index, cell in enumerate(cells) if cell and not cell.isspace()}
        card = [each for step in steps for each in step(filled)]
        dated, unread = days(filled)
        card += dated
        for index, text in filled.items():
            if index in kept or index >= len(sheet.mapping) or index in unread:
                card.append(_kept(sheet.columns, index, text))
        return tuple(card), [_no_day(word, filled[i]) for i, word in unread.items()]

    return made


def _no_day(word: str, cell: str) -> str:
    pattern = translate("skipped", 'the {word} "{text}" is no day: left out')
    return pattern.format(word=translate("skipped", word), text=lined(cell)[:40])


def _as_written(cell: str) -> str:
    """A cell as it was before its formula was made harmless; what nothing can store is gone."""
    if cell[0] == "'" and _GUARDED.match(cell):
        cell = cell[1:]
    return cell if cell.isprintable() else UNSTORABLE.sub("", cell)


def _kept(columns: Sequence[str], index: int, text: str) -> Property:
    name = columns[index] if index < len(columns) and columns[index] else f"Column {index + 1}"
    return Property(COLUMN, text_value(text), (("X-NAME", lined(name)),))


def _other_steps(where: Where, format: str) -> Iterator[Step]:
    """Notes, tags, people close to them, and what else is said in a line."""
    program = format.partition(":")[2]
    if where["note"]:
        yield partial(_notes, where["note"])
    if where["tags"]:
        yield partial(_tags, where["tags"], several if program == "google" else _BETWEEN_TAGS.split)
    if where["uid"]:
        yield partial(_uid, where.first("uid"), f"{program}-" if program in ("hubspot", "pipedrive") else "")
    for field, name in _LINES:
        if where[field]:
            yield partial(_lines, name, where[field])
    for field, columns in where.beginning("relation."):
        yield partial(_relations, columns, -1, field.partition(".")[2])
    for index, label in where.groups("relation"):
        yield partial(_relations, [index], label, "")
    for index in where["messenger"]:
        yield partial(_messengers, index, -1)
    for field, columns in where.beginning("messenger#"):
        if "." not in field:
            yield partial(_messengers, columns[0], where.first(f"{field}.service"))
    for index, label in where.groups("custom"):
        yield partial(_custom, index, label)


def _notes(columns: Sequence[int], cells: Cells) -> Iterator[Property]:
    return (Property("NOTE", text_value(cells[index])) for index in columns if index in cells)


def _lines(name: str, columns: Sequence[int], cells: Cells) -> Iterator[Property]:
    return (Property(name, text_value(lined(cells[index]))) for index in columns if index in cells)


def _uid(index: int, before: str, cells: Cells) -> Iterator[Property]:
    if index in cells:
        yield Property("UID", before + lined(cells[index]))


def _tags(columns: Sequence[int], split: Callable[[str], list[str]], cells: Cells) -> Iterator[Property]:
    words = [cell_label(word) for index in columns if index in cells for word in split(cells[index])]
    tags = dict.fromkeys(word for word in words if word and word.lower() not in _SYSTEM_GROUPS)
    if tags:
        yield Property("CATEGORIES", ",".join(map(text_value, tags)))


def _relations(columns: Sequence[int], label: int, role: str, cells: Cells) -> Iterator[Property]:
    for index in columns:
        text = cells.get(index, "")
        names = _BETWEEN_CHILDREN.split(text) if role == "child" else several(text)
        word = role or cell_label(cells.get(label, "")) or "contact"
        for number, name in enumerate(names):
            if name.strip():
                yield from _relation(word, text_value(lined(name)), f"{index}x{number}")


def _relation(role: str, name: str, number: str) -> Iterator[Property]:
    """Under TYPE where that keeps the word as it is, else under a label."""
    text = ("VALUE", "text")
    low = fold(role)
    role = "referred-by" if low == "referred by" else low if low in _ROLES else role
    if label_of((role,)) == role == role.lower():
        yield Property("RELATED", name, (("TYPE", role), text))
    else:
        yield Property("RELATED", name, (text,), f"item{number}")
        yield Property(LABEL, text_value(role), (), f"item{number}")


def _messengers(index: int, service: int, cells: Cells) -> Iterator[Property]:
    """Google gives several names, and their services in step with them."""
    services = several(cells.get(service, ""), keep_empty=True)
    for number, text in enumerate(several(cells.get(index, ""), keep_empty=True)):
        which = cell_label(services[number]) if number < len(services) else ""
        if text:
            yield Property("IMPP", text_value(lined(text)), (("X-SERVICE-TYPE", which),) if which else ())


def _custom(index: int, label: int, cells: Cells) -> Iterator[Property]:
    if index in cells:
        kind = cell_label(cells.get(label, "")) or "note"
        yield Property("X-FUD-FACT", text_value(cells[index]), (("X-KIND", kind),))
