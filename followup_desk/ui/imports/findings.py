# SPDX-License-Identifier: MIT
"""What the import command answers, as records: what was recognised in files, who would come in, and how it ended.

The only place that knows the names in its JSON; what is missing there reads as nothing.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ROW_FIELDS = ("name", "organisation", "title", "emails", "phones", "birthday")
"""What two people are held beside each other by, first first; others follow."""


@dataclass(frozen=True)
class FileSeen:
    """A file as it was recognised. `header_line` is 0 where there is none; `mapping` is by index of a column.

    The fields from `encoding` on are for tables only, `open_day` can be read either way; `reason` says why nothing in
    the file could be read, `people` is None where nobody counted.
    """

    file: str
    format: str
    people: int | None
    reason: str
    encoding: str
    delimiter: str
    day_order: str
    header_line: int
    columns: tuple[str, ...]
    mapping: Mapping[int, str]
    fields: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    open_day: str
    open_day_read: str

    def is_table(self) -> bool:
        return self.format.startswith("csv")


@dataclass(frozen=True)
class PersonSeen:
    """Somebody who would come in. `fate` is created, updated or unchanged."""

    name: str
    organisation: str
    emails: str
    phones: str
    birthday: str
    fate: str


@dataclass(frozen=True)
class Compared:
    """A field of two people side by side."""

    field: str
    theirs: str
    ours: str

    def agrees(self) -> bool:
        return bool(self.theirs) and _lines(self.theirs) == _lines(self.ours)

    def agrees_partly(self) -> bool:
        """Whether one of several phones or addresses is the same."""
        return not self.agrees() and bool(_lines(self.theirs) & _lines(self.ours))


@dataclass(frozen=True)
class Double:
    """Somebody in a file who may be somebody on the desk. `key` is what a decision about them goes by."""

    key: str
    name: str
    our_id: int
    why: str
    fields: tuple[Compared, ...]


@dataclass(frozen=True)
class Skip:
    """What did not come in; `line` is 0 where the whole file is meant."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True)
class Conflict:
    """A field that was changed here and in the file: ours stays."""

    name: str
    field: str
    ours: str
    theirs: str


@dataclass(frozen=True)
class Findings:
    """What an import did, or would do (`files`, `people` and `doubles` are of the latter). `batch` may be 0."""

    batch: int
    created: int
    updated: int
    unchanged: int
    skipped: tuple[Skip, ...]
    conflicts: tuple[Conflict, ...]
    files: tuple[FileSeen, ...]
    people: tuple[PersonSeen, ...]
    doubles: tuple[Double, ...]

    def came(self) -> int:
        """All who are in the files and were read."""
        return self.created + self.updated + self.unchanged


@dataclass(frozen=True)
class TakenBack:
    """How many people an import's taking back was about, and who stayed: name and why."""

    people: int
    kept: tuple[tuple[str, str], ...]


def findings(text: str) -> Findings:
    """The answer of an import. ValueError for what is no such answer."""
    answer = _answer(text)
    return Findings(
        batch=_number(answer, "batch"),
        created=_number(answer, "created"),
        updated=_number(answer, "updated"),
        unchanged=_number(answer, "unchanged"),
        skipped=tuple(Skip(_text(x, "file"), _number(x, "line"), _text(x, "reason")) for x in _list(answer, "skipped")),
        conflicts=tuple(_conflict(x) for x in _list(answer, "conflicts")),
        files=tuple(_file(x) for x in _list(answer, "files")),
        people=tuple(_person(x) for x in _list(answer, "people")),
        doubles=tuple(_double(x) for x in _list(answer, "doubles")),
    )


def taken_back(text: str) -> TakenBack:
    """The answer of taking an import back. ValueError for what is no such answer."""
    answer = _answer(text)
    kept = tuple((_text(x, "name"), _text(x, "why")) for x in _list(answer, "kept"))
    return TakenBack(_number(answer, "taken_back"), kept)


def _answer(text: str) -> Mapping[str, Any]:
    answer = json.loads(text)
    if not isinstance(answer, dict):
        raise ValueError("the answer of an import is an object")
    return answer


def _lines(text: str) -> frozenset[str]:
    """The lines of a text without case and blanks, in which one phone or name is written this way and that."""
    return frozenset(plain for line in text.casefold().split("\n") if (plain := "".join(line.split())))


def _file(said: Mapping[str, Any]) -> FileSeen:
    columns = tuple(str(x) for x in said.get("columns") or ())
    mapping = {int(index): str(field) for index, field in (said.get("mapping") or {}).items() if field}
    return FileSeen(
        file=_text(said, "file"),
        format=_text(said, "format"),
        people=_number(said, "people") if "people" in said else None,
        reason=_text(said, "reason"),
        encoding=_text(said, "encoding"),
        delimiter=_text(said, "delimiter"),
        day_order=_text(said, "day_order"),
        header_line=_number(said, "header_line"),
        columns=columns,
        mapping=mapping,
        fields=tuple(str(x) for x in said.get("fields") or ()),
        rows=tuple(tuple(str(x) for x in row) for row in _list(said, "rows")),
        open_day=_text(said, "open_day"),
        open_day_read=_text(said, "open_day_read"),
    )


def _person(said: Mapping[str, Any]) -> PersonSeen:
    return PersonSeen(*(_text(said, name) for name in ("name", "organisation", "emails", "phones", "birthday", "fate")))


def _double(said: Mapping[str, Any]) -> Double:
    theirs, ours = said.get("theirs") or {}, said.get("ours") or {}
    names = [*ROW_FIELDS, *(name for name in (*theirs, *ours) if name not in (*ROW_FIELDS, "id"))]
    fields = (Compared(name, _text(theirs, name), _text(ours, name)) for name in dict.fromkeys(names))
    return Double(
        key=f"{_text(said, 'file')}:{_number(said, 'line')}",
        name=_text(said, "name") or _text(theirs, "name"),
        our_id=_number(ours, "id"),
        why=_text(said, "why"),
        fields=tuple(each for each in fields if each.theirs or each.ours),
    )


def _conflict(said: Mapping[str, Any]) -> Conflict:
    return Conflict(*(_text(said, name) for name in ("name", "field", "ours", "theirs")))


def _list(said: Mapping[str, Any], name: str) -> list[Any]:
    found = said.get(name)
    return found if isinstance(found, list) else []


def _number(said: Mapping[str, Any], name: str) -> int:
    found = said.get(name)
    return found if isinstance(found, int) else 0


def _text(said: Mapping[str, Any], name: str) -> str:
    """A list is told as one text, its parts in lines."""
    found = said.get(name)
    if isinstance(found, list):
        return "\n".join(str(each) for each in found)
    return "" if found is None else str(found)
