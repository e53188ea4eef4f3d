# SPDX-License-Identifier: MIT
"""What a cell holds, by what it looks like: an email, a number to call, a page, a day, or words."""

import re
from collections.abc import Iterable
from typing import Literal

CellKind = Literal["email", "phone", "url", "day", "words"]

_EMAIL = re.compile(r"(?:mailto:)?[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]+|[^@<>]*<[^@\s<>]+@[^@\s<>]+>", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_PHONE = re.compile(r"(?:tel:)?\+?[\d\s()./-]{6,}(?:\s*(?:x|ext\.?|#)\s*\d+)?", re.IGNORECASE)
_PHONE_MARK = re.compile(r"(?:tel:)?\s*[+0(]|\d[\s()./-]+\d+[\s()./-]+\d", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d.*|\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{1,2}[ -][A-Za-z]{3,9}\.?[ -]\d{2,4}", re.DOTALL)
_FIRM = re.compile(
    r"\b(?:GmbH|AG|KG|UG|e\.K\.|Inc|LLC|Ltd|Limited|Corp|Corporation|Company|S\.?A\.?|S\.?r\.?l|B\.?V|N\.?V|Pty|PLC|Oy|AB|A/S)\b\.?"
)
_ENOUGH = {"email": 0.5, "url": 0.5}
_ENOUGH_OF_OTHERS = 0.8


def kind_of_cell(text: str) -> CellKind:
    """What one cell looks like. A bare number is no phone number: there are too many others."""
    text = text.strip()
    if _EMAIL.fullmatch(text):
        return "email"
    if _URL.match(text):
        return "url"
    if _DAY.fullmatch(text):
        return "day"
    if _PHONE.fullmatch(text) and _PHONE_MARK.match(text) and 6 <= sum(map(str.isdigit, text)) <= 17:
        return "phone"
    return "words"


def kind_of_column(cells: Iterable[str]) -> CellKind | Literal["empty", "firms"]:
    """What nearly all cells of a column look like."""
    filled = [cell for cell in cells if cell.strip()]
    if not filled:
        return "empty"
    kinds = [kind_of_cell(cell) for cell in filled]
    best = max(set(kinds), key=kinds.count)
    if kinds.count(best) < _ENOUGH.get(best, _ENOUGH_OF_OTHERS) * len(filled):
        return "words"
    if best == "words" and sum(bool(_FIRM.search(cell)) for cell in filled) * 2 > len(filled):
        return "firms"
    return best


def is_datum(text: str) -> bool:
    """Whether a cell holds something of a person, and so is no column's name."""
    return kind_of_cell(text) != "words"
