# SPDX-License-Identifier: MIT
"""A CSV file as a sheet: its encoding, delimiter, header row, columns and the order of its days, found in the file.

All of it is shown to the person before anything comes in, and whatever they correct stands instead.
"""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, cast

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.exchange.csv_cells import is_datum, kind_of_column
from followup_desk.exchange.csv_columns import field_of
from followup_desk.exchange.csv_dates import DayOrder, DayVotes
from followup_desk.exchange.csv_mapping import format_of, mapped
from followup_desk.exchange.csv_rows import Row, rows
from followup_desk.exchange.csv_text import check_encoding, encoding_of, open_text

DELIMITERS = ",;\t|"
DAY_ORDERS: tuple[DayOrder, ...] = ("dmy", "mdy", "ymd")
FIRST_ROWS = 20
"""How many rows the person sees before the import."""

_ROWS_BETWEEN_WORDS = 100
_HEAD = 1 << 17
_ROWS_OF_HEAD = 200
_HEADER_WITHIN = 25
_DAY_FIELDS = ("birthday", "anniversary", "connected")
# English names that are not written in the United States
_NOT_AMERICAN = frozenset({"postcode", "post code", "organisation", "mobile number", "surname", "forename", "county"})
_ENGLISH = frozenset({"first name", "last name", "birthday", "birth date", "birthdate", "date of birth", "dob"})


@dataclass(frozen=True)
class SheetOptions:
    """What the person said of a sheet; None is what the file itself says.

    `header_line` counts from 1, 0 is none. `mapping` gives columns, by name or number from 0, a field of FIELDS.
    """

    encoding: str | None = None
    delimiter: str | None = None
    day_order: DayOrder | None = None
    header_line: int | None = None
    mapping: Mapping[int | str, str] | None = None


@dataclass(frozen=True)
class Sheet:
    """What a CSV file is taken for. `columns` are the names in the header row, or Column 1, Column 2… without one.

    `mapping` has a field for each column, `rows` the first of them. `day_order` is not sure where all days of the file
    can be read either way. `latest_year` is that in which the file was written: no day in it is later.
    `open_day` is the first of its days that can be read either way, where the order is not sure.
    """

    format: str
    encoding: str
    delimiter: str
    day_order: DayOrder
    day_order_sure: bool
    header_line: int
    columns: tuple[str, ...]
    mapping: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    latest_year: int
    open_day: str = ""


def look(path: Path, options: SheetOptions | None = None) -> Sheet:
    """What the file is, in its own words corrected by `options`. Refused where an option cannot be."""
    said = options or SheetOptions()
    with path.open("rb") as stream:
        encoding = check_encoding(said.encoding) if said.encoding else encoding_of(stream)
    with open_text(path, encoding) as text:
        head = text.read(_HEAD)
        whole = not text.read(1)
    delimiter = _checked_delimiter(said.delimiter) if said.delimiter else _delimiter_of(head)
    first = list(_first_rows(head, delimiter, whole))
    header_line = _header_line(first) if said.header_line is None else said.header_line
    header = next((row.cells for row in first if row.line == header_line), [])
    if header_line and not header:
        raise Refused(
            translate(
                "refusals", "Line {line} of the file is no row that could name the columns: choose another one."
            ).format(line=header_line)
        )
    data = [row.cells for row in first if row.line > header_line and not is_hint(row)]
    names = _names(header, data)
    format = format_of(names)
    mapping = mapped(names if header else [""] * len(names), data, format, said.mapping)
    order, sure, open_day = _day_order(path, encoding, delimiter, header_line, mapping, names)
    return Sheet(
        format=format,
        encoding=encoding,
        delimiter=delimiter,
        day_order=said.day_order or order,
        day_order_sure=sure or said.day_order is not None,
        header_line=header_line,
        columns=tuple(names),
        mapping=mapping,
        rows=tuple(tuple(cells) for cells in data[:FIRST_ROWS]),
        latest_year=_year_written(path),
        open_day="" if said.day_order else open_day,
    )


def data_rows(path: Path, sheet: Sheet, on_read: Callable[[int], None] | None = None) -> Iterator[Row]:
    """The rows below the header, the broken ones among them. `on_read` is told the bytes now and then."""
    with open_text(path, sheet.encoding) as stream:
        for number, row in enumerate(rows(stream, sheet.delimiter, len(sheet.columns)), 1):
            if row.line > sheet.header_line and not is_hint(row):
                yield row
            if on_read is not None and number % _ROWS_BETWEEN_WORDS == 0:
                on_read(cast(BinaryIO, stream.buffer).tell())


def is_hint(row: Row) -> bool:
    """Whether a row only tells Excel the delimiter: a first line such as "sep=;"."""
    return row.line == 1 and row.cells[:1] != [] and row.cells[0].strip().lower().startswith("sep=")


def _checked_delimiter(delimiter: str) -> str:
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise Refused(translate("refusals", "A delimiter is one character, such as a comma, a semicolon or a tab."))
    return delimiter


def _first_rows(head: str, delimiter: str, whole: bool) -> Iterator[Row]:
    found = [row for row in rows(io.StringIO(head, newline=""), delimiter) if not row.broken]
    return iter(found[: min(_ROWS_OF_HEAD, len(found) if whole else max(1, len(found) - 1))])


def _delimiter_of(head: str) -> str:
    if head.lstrip("\ufeff").lower().startswith("sep=") and len(head) > 5 and head[4:6].strip("\ufeff"):
        hinted = head.lstrip("\ufeff")[4]
        if hinted not in "\r\n":
            return hinted
    return max(DELIMITERS, key=lambda delimiter: _fits(head, delimiter))


def _fits(head: str, delimiter: str) -> tuple[int, float, int]:
    """How well a delimiter makes rows: names that are known, rows of the same width, cells."""
    first = [row.cells for row in _first_rows(head, delimiter, whole=False)][:60]
    widths = [len(cells) for cells in first]
    known = max((_known(cells) for cells in first[:_HEADER_WITHIN]), default=0)
    if not widths or max(widths) == 1:
        return known if known > 1 else 0, 0.0, 1
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    alike = widths.count(usual) / len(widths) if usual > 1 else 0.0
    if widths[0] == 1 and _known(first[0]) == 1:
        alike = -1.0  # a single column of names such as "Moreau, Anna"
    return known if known > 1 else 0, alike, usual


def _known(cells: Sequence[str]) -> int:
    """How many cells are names of columns, if the row names columns at all."""
    filled = [cell for cell in cells if cell.strip()]
    if any(is_datum(cell) for cell in filled):
        return 0
    known = len({field_of(cell) or cell for cell in filled if field_of(cell)})
    return known if known * 3 >= len(filled) else 0


def _header_line(first: Sequence[Row]) -> int:
    """The line of the row that names the columns, 0 where none does."""
    candidates = [row for row in first if not is_hint(row)][:_HEADER_WITHIN]
    if not candidates:
        return 0
    best = max(candidates, key=lambda row: _known(row.cells))
    if _known(best.cells) > 1:
        return best.line
    top, rest = candidates[0], [row.cells for row in candidates[1:]]
    filled = [cell for cell in top.cells if cell.strip()]
    if not filled or any(is_datum(cell) for cell in filled):
        return 0
    if _known(top.cells) and len(filled) <= 3:
        return top.line
    below = [kind_of_column([cells[i] for cells in rest if i < len(cells)]) for i in range(len(top.cells))]
    typed = any(kind in ("email", "phone", "url", "day") for kind in below)
    return top.line if typed else 0


def _names(header: Sequence[str], data: Sequence[Sequence[str]]) -> list[str]:
    """The columns' names; where the header is shorter than most rows, the rest are numbered."""
    widths = sorted(len(cells) for cells in data)
    usual = widths[len(widths) // 2] if widths else 0
    if not header:
        usual = widths[-1] if widths else 0
    names = [name.strip().lstrip("\ufeff") for name in header]
    return names + ["" if header else f"Column {number}" for number in range(len(names) + 1, usual + 1)]


def _day_order(
    path: Path, encoding: str, delimiter: str, header_line: int, mapping: Sequence[str], names: Sequence[str]
) -> tuple[DayOrder, bool, str]:
    """By all days of the file together; where they leave it open, as its language has it, and one of those days."""
    columns = [
        index
        for index, field in enumerate(mapping)
        if field in _DAY_FIELDS or (field.startswith("event#") and not field.endswith("label"))
    ]
    votes = DayVotes()
    if columns:
        with open_text(path, encoding) as stream:
            for row in rows(stream, delimiter, len(mapping)):
                if row.line > header_line:
                    for index in columns:
                        if index < len(row.cells) and row.cells[index]:
                            votes.count(row.cells[index])
                if votes.decided():
                    break
    order, sure = votes.order("mdy" if _is_american(names) and delimiter != ";" else "dmy")
    return order, sure, "" if sure else votes.first_open


def _is_american(names: Sequence[str]) -> bool:
    said = {name.strip().lower() for name in names}
    return bool(said & _ENGLISH) and not said & _NOT_AMERICAN


def _year_written(path: Path) -> int:
    """The year of the file's own date; copies that lost it are not older than this format of ours."""
    return max(2026, datetime.fromtimestamp(path.stat().st_mtime, UTC).year)
