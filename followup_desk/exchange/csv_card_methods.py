# SPDX-License-Identifier: MIT
"""Jobs, numbers and addresses in a row, with the labels that columns or cells give them."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial

from followup_desk.exchange.card_labels import LABEL, TYPES_OF_LABEL
from followup_desk.exchange.csv_card_parts import (
    Cells,
    Step,
    Where,
    cell_label,
    lined,
    said,
    several,
    text_value,
)
from followup_desk.exchange.properties import Property

_PROPERTY_OF = {"email": "EMAIL", "phone": "TEL", "url": "URL"}
_ADR = ("box", "extended", "street", "city", "region", "postcode", "country")
_BETWEEN_EMAILS = re.compile(r"[;,\s]+")
_BETWEEN_PHONES = re.compile(r"\s*[;,\n]\s*")
_GROUP_LABELS = {
    "workfax": "work fax",
    "homefax": "home fax",
    "otherfax": "other fax",
    "cell": "mobile",
    "business": "work",
}


def typed(name: str, value: str, label: str, number: str) -> Iterator[Property]:
    """A property under its label: as TYPE where that says it, else as X-ABLABEL in a group of its own."""
    params, words = _label(label)
    if not words:
        yield Property(name, value, params)
    else:
        yield Property(name, value, (), f"item{number}")
        yield Property(LABEL, words, (), f"item{number}")


def method_steps(where: Where, *, split: bool) -> Iterator[Step]:
    """TEL, EMAIL and URL, in the order of the columns. With `split` commas and semicolons stand between values too."""
    for kind in ("email", "phone", "url"):
        for field, columns in where.beginning(kind):
            if "#" not in field:
                for index in columns:
                    yield partial(_method, kind, split, index, -1, field.partition(".")[2])
        for index, label in where.groups(kind):
            yield partial(_method, kind, split, index, label, "")


def _method(kind: str, split: bool, index: int, label: int, fixed: str, cells: Cells) -> Iterator[Property]:
    text = cells.get(index)
    if text is None:
        return
    word = fixed or cell_label(cells.get(label, ""))
    for number, value in enumerate(_values(kind, split, text), 1):
        yield from typed(_PROPERTY_OF[kind], text_value(value), word, f"{index}x{number}")


def _values(kind: str, split: bool, text: str) -> list[str]:
    """The emails, numbers or pages of one cell."""
    values = [lined(value) for value in several(text)]
    if not split or kind == "url":
        return values
    if kind == "email":
        return [part for value in values for part in _split_if_each(value, _BETWEEN_EMAILS, _is_email)]
    return [part for value in several(text) for part in _split_if_each(value, _BETWEEN_PHONES, _is_number)]


def _is_email(text: str) -> bool:
    return "@" in text[1:-1] and "<" not in text


def _is_number(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= 6


def _split_if_each(text: str, between: re.Pattern[str], test: Callable[[str], bool]) -> list[str]:
    parts = [lined(part) for part in between.split(text) if part.strip()]
    return parts if len(parts) > 1 and all(map(test, parts)) else [lined(text)]


def address_steps(where: Where) -> Iterator[Step]:
    """ADR, one for each place or numbered group."""
    slots: dict[str, dict[str, list[int]]] = {}
    for field, columns in where.beginning("address"):
        slot, _, part = field.rpartition(".")
        slots.setdefault(slot, {})[part] = columns
    for slot, parts in slots.items():
        label = parts.pop("label", [-1])[0]
        yield partial(_address, parts, label, slot.partition(".")[2], slot.replace("address", "adr").replace("#", ""))


def _address(parts: dict[str, list[int]], label: int, fixed: str, group: str, cells: Cells) -> Iterator[Property]:
    filled = {part: text for part, columns in parts.items() if (text := _lines(cells, columns))}
    if not filled:
        return
    word = fixed or cell_label(cells.get(label, ""))
    count = max(len(several(text, keep_empty=True)) for text in filled.values())
    for number in range(count):
        one = {part: _piece(text, number) for part, text in filled.items()}
        value = _adr(one, "street" in parts)
        if value.strip(";"):
            yield from typed("ADR", value, word, f"{group}x{number}")


def _lines(cells: Cells, columns: list[int]) -> str:
    return "\n".join(cells[index].strip() for index in columns if index in cells)


def _piece(text: str, number: int) -> str:
    pieces = several(text, keep_empty=True)
    return pieces[number] if number < len(pieces) else ""


def _adr(parts: dict[str, str], has_street_column: bool) -> str:
    """The components of RFC 6350, 6.3.1. A whole address counts where its parts are not given as well."""
    whole = parts.pop("whole", "")
    others = any(parts.values())
    if whole and not parts.get("street") and (not others or not has_street_column):
        parts["street"] = whole
    elif whole and not parts.get("street") and all(text in whole for text in parts.values()):
        parts = {"street": whole}
    return ";".join(text_value(parts.get(part, "")) for part in _ADR)


def job_steps(where: Where) -> Iterator[Step]:
    """ORG with the department as its second component, and TITLE."""
    groups = dict.fromkeys(field.partition(".")[0] for field, _ in where.beginning("organisation#"))
    if where["organisation"] or where["title"] or where["department"]:
        yield partial(_job, where["organisation"], where["title"], where["department"], "")
    for group in groups:
        number = group.partition("#")[2]
        yield partial(_job, where[group], where[f"{group}.title"], where[f"{group}.department"], f"org{number}")


def _job(
    organisation: list[int], title: list[int], department: list[int], group: str, cells: Cells
) -> Iterator[Property]:
    firm = next((lined(cells[index]) for index in organisation if index in cells), "")
    units = said(cells, department, ", ")
    if firm:
        yield Property("ORG", text_value(firm) + (f";{text_value(units)}" if units else ""), (), group)
    elif units:
        yield Property("X-FUD-FACT", text_value(units), (("X-KIND", "department"),))
    if job := said(cells, title, ", "):
        yield Property("TITLE", text_value(job), (), group)


@lru_cache(maxsize=1024)
def _label(label: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """What TYPE says of it, or else the label in words, which are ours where they mean something that all files say."""
    low = label.lower()
    low = _GROUP_LABELS.get(low, low)
    types = TYPES_OF_LABEL.get(low, ())
    words = "" if types else low if low == "other" else label
    return tuple(("TYPE", word) for word in types), text_value(words)
