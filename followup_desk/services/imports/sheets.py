# SPDX-License-Identifier: MIT
"""How a CSV file is read, as plain data: for whoever asks the user whether it is right."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.exchange import csv_sheet, reader
from followup_desk.exchange.csv_columns import FIELDS, IGNORE
from followup_desk.exchange.csv_dates import parse_day
from followup_desk.exchange.csv_sheet import DAY_ORDERS, SheetOptions

__all__ = ["SheetOptions", "look", "options"]
_SHOWN_ROWS = 5


def look(path: Path, said: SheetOptions | None = None) -> dict[str, Any]:
    """What a file is taken for: its format and, of CSV, encoding, delimiter, order of days, header and columns."""
    nothing: dict[str, Any] = {"columns": [], "mapping": {}, "fields": [], "rows": []}
    try:
        if reader.kind_of(path) != "csv":
            return {"file": str(path), "format": "vcard", "reason": "", **nothing}
        sheet = csv_sheet.look(path, said)
    except Refused as refused:
        return {"file": str(path), "format": "", "reason": str(refused), **nothing}
    return {
        "file": str(path),
        "format": sheet.format,
        "reason": "",
        "encoding": sheet.encoding,
        "delimiter": sheet.delimiter,
        "day_order": sheet.day_order,
        "day_order_sure": sheet.day_order_sure,
        "open_day": sheet.open_day,
        "open_day_read": _read(sheet),
        "header_line": sheet.header_line,
        "columns": list(sheet.columns),
        "mapping": {str(column): field for column, field in enumerate(sheet.mapping) if field != IGNORE},
        "fields": list(FIELDS),
        "rows": [list(cells) for cells in sheet.rows[:_SHOWN_ROWS]],
    }


def options(values: object) -> SheetOptions:
    """What the user said of a file, from plain data; Refused where it cannot be."""
    if not isinstance(values, Mapping) or not isinstance(values.get("mapping") or {}, Mapping):
        raise Refused(
            translate(
                "refusals",
                "What is said of a file is an object with encoding, delimiter, day_order, header_line, mapping.",
            )
        )
    header_line, order = values.get("header_line"), values.get("day_order")
    if not isinstance(header_line, int | None) or order not in (None, *DAY_ORDERS):
        raise Refused(
            translate("refusals", "The header line is a number, and the order of days one of: {words}.").format(
                words=", ".join(DAY_ORDERS)
            )
        )
    mapping = values.get("mapping")
    return SheetOptions(
        encoding=values.get("encoding"),
        delimiter=values.get("delimiter"),
        day_order=order,
        header_line=header_line,
        mapping={_column(column): str(field) for column, field in mapping.items()} if mapping else None,
    )


def _read(sheet: csv_sheet.Sheet) -> str:
    """As what the day that can be read either way is read; empty where there is none."""
    try:
        day = parse_day(sheet.open_day, sheet.day_order, sheet.latest_year)
    except ValueError:
        return ""
    return day.text() if day else ""


def _column(said: object) -> int | str:
    text = str(said)
    return int(text) if text.isascii() and text.isdigit() else text
