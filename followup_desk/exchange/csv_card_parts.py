# SPDX-License-Identifier: MIT
"""What the steps from a row to a card share: where the columns of a field stand, and cells that hold several values."""

import re
from collections.abc import Callable, Iterator, Sequence

from followup_desk.exchange.properties import Property

Cells = dict[int, str]
"""The filled cells of a row by their column's number."""
Step = Callable[[Cells], Iterator[Property]]
"""From a row's cells to properties."""

SEVERAL = " ::: "
"""What Google puts between values in one cell."""
_BETWEEN = re.compile(r"\s*:::(?:\s+|$)")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_LINE_END = re.compile(r"\r\n?")
_SPECIAL = re.compile(r"[\\,;\r\n]")
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})


class Where:
    """The columns of a sheet by the field they fill. Fields of a numbered group look like "phone#2.label"."""

    def __init__(self, mapping: Sequence[str]) -> None:
        self._columns: dict[str, list[int]] = {}
        for index, field in enumerate(mapping):
            self._columns.setdefault(field, []).append(index)

    def __getitem__(self, field: str) -> list[int]:
        return self._columns.get(field, [])

    def beginning(self, start: str) -> list[tuple[str, list[int]]]:
        """The fields that begin so, in the order of their columns."""
        return [(field, columns) for field, columns in self._columns.items() if field.startswith(start)]

    def groups(self, kind: str) -> list[tuple[int, int]]:
        """The columns of value and label of each numbered group; -1 where there is no label."""
        found = [(field, columns[0]) for field, columns in self.beginning(f"{kind}#") if "." not in field]
        return [(column, self.first(f"{field}.label")) for field, column in found]

    def first(self, field: str) -> int:
        """The first column of a field, -1 for none."""
        return self._columns.get(field, [-1])[0]


def several(text: str, *, keep_empty: bool = False) -> list[str]:
    """The values of one cell. Empty ones count only where a second cell has to keep step with them."""
    if ":::" not in text:
        return [text] if text or keep_empty else []
    parts = [part.strip() for part in _BETWEEN.split(text)]
    return parts if keep_empty else [part for part in parts if part]


def lined(text: str) -> str:
    """Text for one line: what would break it becomes a blank."""
    return (text if text.isprintable() else _CONTROLS.sub(" ", text)).strip()


def said(cells: Cells, columns: Sequence[int], between: str = " ") -> str:
    """What the cells of these columns say together, in one line."""
    return between.join(lined(cells[index]) for index in columns if index in cells)


def text_value(text: str) -> str:
    """As the value of a property: RFC 6350, 3.4."""
    if not _SPECIAL.search(text):
        return text
    if "\r" in text:
        text = _LINE_END.sub("\n", text)
    return text.translate(_ESCAPES)


def cell_label(text: str) -> str:
    """What a column says of the kind of a value, without Google's mark of the first."""
    return lined(text).removeprefix("* ").strip()
