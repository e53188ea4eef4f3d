# SPDX-License-Identifier: MIT
"""The form of a whole desk as JSON: a head, then the tables, one row a line, so that it streams and shows differences.

    {"format":"followup-desk","version":1,"schema":2,"tables":{
    "apart":[
    {"id":1,"one_id":3,"other_id":9}
    ],
    …
    }}

Bytes are base64 text; which columns hold bytes, their reader knows. A file that another program wrote anew, with other
line breaks, is read as well, if it is not large.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO, NoReturn, TextIO, TypeAlias

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate

Row: TypeAlias = dict[str, Any]
FORMAT, VERSION = "followup-desk", 1
_LARGEST_REWRITTEN = 64_000_000
_LONGEST_HEAD = 1000
_HEAD = {"format": str, "version": int, "schema": int}
_BOM = b"\xef\xbb\xbf"


def is_one(begin: bytes) -> bool:
    """Do these first bytes look like a desk's JSON?"""
    text = begin.removeprefix(_BOM).lstrip()
    return text.startswith(b"{") and b'"followup-desk"' in text[:_LONGEST_HEAD]


def write(stream: TextIO, schema: int, tables: Iterable[tuple[str, Iterable[Row]]]) -> None:
    """Writes the tables in the order given; rows are written as they come."""
    head = {"format": FORMAT, "version": VERSION, "schema": schema}
    stream.write(f'{_as_line(head)[:-1]},"tables":{{')
    for place, (table, rows) in enumerate(tables):
        stream.write(f"{',' if place else ''}\n{_as_line(table)}:[")
        for number, row in enumerate(rows):
            stream.write(f"{',' if number else ''}\n{_as_line(row)}")
        stream.write("\n]")
    stream.write("\n}}\n")


def read(stream: BinaryIO, newest_schema: int) -> Iterator[tuple[str, Row | None]]:
    """The rows by table in the file's order; None for a row where a table begins.

    Raises `Refused` in one line where the file is no desk's, cut off, or newer than this program.
    """
    try:
        first = stream.readline(_LONGEST_HEAD).removeprefix(_BOM)
        head = _head_of(first)
        yield from _lines(stream) if _make_sure(head, newest_schema) else _rewritten(stream, first, newest_schema)
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError is a ValueError
        _refuse(error)


def _head_of(line: bytes) -> Any:
    """What the first line says, if it is one as we write it; else None."""
    if not line.rstrip().endswith(b'"tables":{'):
        return None
    return _parsed(line.rstrip() + b"}}")


def _make_sure(head: Any, newest_schema: int) -> bool:
    """False where the first line is not the head; `Refused` where it is one of something else or newer."""
    if head is None:
        return False
    if not isinstance(head, dict) or any(type(head.get(name)) is not kind for name, kind in _HEAD.items()):
        raise Refused(translate("refusals", "That is no desk's JSON: export the desk again, or name another file."))
    if head["format"] != FORMAT:
        raise Refused(translate("refusals", "That is no desk's JSON: export the desk again, or name another file."))
    if head["version"] > VERSION or head["schema"] > newest_schema:
        raise Refused(
            translate(
                "refusals", "That desk was exported by a newer version of the program: update this one, then import it."
            )
        )
    if head["version"] < 1 or head["schema"] < 1:
        raise Refused(translate("refusals", "That is no desk's JSON: its version is none. Export the desk again."))
    return True


def _lines(stream: BinaryIO) -> Iterator[tuple[str, Row | None]]:
    """The tables as we write them; each line is one token of the form, or a row."""
    line = stream.readline().strip()
    while line != b"}}":
        table = _table_of(line)
        yield table, None
        line = stream.readline().strip()
        while line.startswith(b"{"):
            row = _parsed(line.removesuffix(b","))
            yield table, row
            more = line.endswith(b",")
            line = stream.readline().strip()
            if more != line.startswith(b"{"):
                raise ValueError("a comma too many or too few")
        if line not in (b"]", b"],"):
            raise ValueError("a table without an end")
        more = line == b"],"
        line = stream.readline().strip()
        if more != line.startswith(b'"'):
            raise ValueError("a comma too many or too few")
    if stream.read(1).strip():
        raise ValueError("something after the end")


def _table_of(line: bytes) -> str:
    if not line.endswith(b":["):
        raise ValueError("no table")
    table = _parsed(line.removesuffix(b":["))
    if not isinstance(table, str):
        raise ValueError("no table")
    return table


def _rewritten(stream: BinaryIO, first: bytes, newest_schema: int) -> Iterator[tuple[str, Row | None]]:
    """The same from JSON in any layout, which must be read as a whole."""
    rest = stream.read(_LARGEST_REWRITTEN + 1)
    if len(rest) > _LARGEST_REWRITTEN:
        raise Refused(
            translate("refusals", "That file is too large to be read as it is laid out: export the desk again.")
        )
    whole = _parsed(first + rest)
    _make_sure(whole, newest_schema)
    tables = whole.get("tables")
    if not isinstance(tables, dict) or not all(isinstance(rows, list) for rows in tables.values()):
        raise ValueError("no tables")
    for table, rows in tables.items():
        yield table, None
        for row in rows:
            yield table, row


def _parsed(text: bytes) -> Any:
    return _DECODER.decode(text.decode())


def _once(pairs: list[tuple[str, Any]]) -> Row:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


_DECODER = json.JSONDecoder(parse_constant=_no_number, object_pairs_hook=_once)
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _as_line(value: Mapping[str, Any] | str) -> str:
    return _ENCODER.encode(value)


def _refuse(error: Exception) -> NoReturn:
    raise Refused(
        translate("refusals", "That JSON is damaged or cut off: export the desk again, or take another copy.")
    ) from error
