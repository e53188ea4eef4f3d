# SPDX-License-Identifier: MIT
"""Which columns of a sheet fill which fields: by their names, by one another, by content, by what is asked."""

import re
from collections.abc import Callable, Mapping, Sequence

from followup_desk.domain.errors import Refused
from followup_desk.domain.folding import fold
from followup_desk.domain.language import translate
from followup_desk.exchange.csv_cells import kind_of_cell, kind_of_column
from followup_desk.exchange.csv_columns import FIELDS, KEEP, field_of, plain

Rows = Sequence[Sequence[str]]
Fields = tuple[str, ...]

_SALUTATIONS_IN_WORDS = (
    "dr dr. prof prof. professor mr mr. mrs mrs. ms ms. miss herr frau sir m. m mme mlle sr sr. sra sra. sig sig."
    " dott ing dhr mevr"
)
_SALUTATIONS = frozenset(_SALUTATIONS_IN_WORDS.split())
_WHOLE_NAME_IF_ALONE = frozenset({"nombre", "nome", "nom", "first", "voornamen"})


def format_of(columns: Sequence[str]) -> str:
    """Which program wrote a sheet with these columns: "csv:google", …; "csv" where nothing tells."""
    names = {plain(name) for name in columns}
    fields = {field_of(name) for name in columns}
    if "connectedon" in names and fields & {"given", "name"}:
        return "csv:linkedin"
    if "email1value" in names or "phone1value" in names or {"givenname", "groupmembership"} <= names:
        return "csv:google"
    if {"firstname", "labels", "organizationname"} <= names:
        return "csv:google"
    if any(name.strip().lower().startswith("person - ") for name in columns):
        return "csv:pipedrive"
    if {"birthday.year", "birthday.month"} <= fields:
        return "csv:thunderbird"
    if "recordid" in names or "recordidcontact" in names:
        return "csv:hubspot"
    if {"address.work.street", "address.home.street"} <= fields and fields & {"title?", "prefix"}:
        return "csv:outlook"
    return "csv"


def mapped(columns: Sequence[str], rows: Rows, format: str, asked: Mapping[int | str, str] | None) -> Fields:
    """A field for each column. `rows` are the first ones, and the columns' names are empty where the sheet has none.

    `asked` maps a column's number (from 0) or name to a field of FIELDS; others are refused.
    """
    fields = [field_of(name) if name.strip() else None for name in columns]
    _settle_by_one_another(fields, columns, rows, format)
    _fill_in_by_content(fields, columns, rows)
    for column, field in (asked or {}).items():
        for index in _columns_meant(column, columns):
            fields[index] = _checked(field, fields[index])
    return tuple(field or KEEP for field in fields)


def _columns_meant(column: int | str, columns: Sequence[str]) -> list[int]:
    if isinstance(column, str) and column.isdecimal() and not any(plain(name) == column for name in columns):
        column = int(column)
    if isinstance(column, int):
        meant = [column] if 0 <= column < len(columns) else []
    else:
        meant = [index for index, name in enumerate(columns) if plain(name) == plain(column)]
    if not meant:
        raise Refused(
            translate(
                "refusals", 'The sheet has no column "{column}": name one of its columns, or its number from 0.'
            ).format(column=str(column)[:60])
        )
    return meant


def _checked(field: str, present: str | None) -> str:
    if field not in FIELDS and field != present:
        raise Refused(
            translate(
                "refusals", 'No field is called "{field}": use one like given, email.work, birthday, note or ignore.'
            ).format(field=field[:60])
        )
    return field


def _settle_by_one_another(fields: list[str | None], columns: Sequence[str], rows: Rows, format: str) -> None:
    """Names that mean one thing in one program and another in the next."""
    known = set(fields)
    for index, field in enumerate(fields):
        if field == "title?":
            fields[index] = _title(index, fields, rows, format)
        elif field == "birthday?":
            fields[index] = "birthday.day" if "birthday.year" in known else "birthday"
        elif field == "anniversary?":
            fields[index] = "anniversary" if "birthday" in known else "birthday"
        elif field == "uid.hubspot" or field == "uid.id":
            is_theirs = format == ("csv:hubspot" if field == "uid.hubspot" else "csv:pipedrive")
            fields[index] = "uid" if is_theirs and "uid" not in fields else KEEP
        elif field in ("given", "family") and not {"given", "family"} <= known and _may_be_whole(columns[index]):
            fields[index] = "name"
        elif field == "name" and "given" in known and "family" not in known and fields.count("name") == 1:
            fields[index] = "family"
        elif field == "connected" and format != "csv:linkedin":
            fields[index] = KEEP
        elif field == "url" and format == "csv:linkedin":
            fields[index] = "url.linkedin"
    _keep_a_lone_place(fields)


def _may_be_whole(column: str) -> bool:
    return plain(column) in _WHOLE_NAME_IF_ALONE


def _title(index: int, fields: Sequence[str | None], rows: Rows, format: str) -> str:
    """Before a name, or of a job: "Title" is both."""
    if "title" in fields or "prefix" in fields:
        return "prefix" if "title" in fields else "title"
    if fields.count("title?") > 1:
        return "prefix"
    said = [fold(row[index]) for row in rows if index < len(row) and row[index].strip()]
    honours = sum(all(word in _SALUTATIONS for word in text.split()) for text in said)
    return "prefix" if (said and honours * 2 > len(said)) or (format == "csv:outlook" and not said) else "title"


def _keep_a_lone_place(fields: list[str | None]) -> None:
    """Outlook's "Location" beside whole addresses is not one more address."""
    plain_address = [field for field in fields if field and field.startswith("address.") and field.count(".") == 1]
    placed = [field for field in fields if field and re.match(r"address(?:#|\.\w+\.)", field)]
    if placed and plain_address == ["address.city"]:
        fields[fields.index("address.city")] = KEEP


def _fill_in_by_content(fields: list[str | None], columns: Sequence[str], rows: Rows) -> None:
    """What nobody's names tell, the cells may: at least a name, an email and a number are found."""
    cells = [[row[index] for row in rows if index < len(row)] for index in range(len(columns))]
    open_columns = [index for index, field in enumerate(fields) if field is None]
    kinds = {index: kind_of_column(cells[index]) for index in open_columns}
    for kind in ("email", "phone", "url"):
        if not any((field or "").startswith(kind) for field in fields):
            for index in open_columns:
                if kinds[index] == kind:
                    fields[index] = kind
    if not any(field and field.split("#")[0] in ("name", "given", "family") for field in fields):
        _find_the_names(fields, cells, [index for index in open_columns if kinds[index] == "words"])
    firms = [index for index in open_columns if kinds[index] == "firms"]
    if firms and not any((field or "").startswith("organisation") for field in fields):
        fields[firms[0]] = "organisation"


def _find_the_names(fields: list[str | None], cells: Sequence[Sequence[str]], words: Sequence[int]) -> None:
    """The first column of letters: whole names, or given names if the next column has single words too."""
    named = [index for index in words if _share(cells[index], _is_a_name) > 0.6]
    if not named:
        return
    first, *others = named
    single = [index for index in named if _share(cells[index], lambda text: len(text.split()) == 1) > 0.7]
    if single[:1] == [first] and others[:1] == [first + 1] and first + 1 in single:
        fields[first], fields[first + 1] = "given", "family"
    else:
        fields[first] = "name"


def _share(cells: Sequence[str], test: Callable[[str], bool]) -> float:
    filled = [cell for cell in cells if cell.strip()]
    return sum(map(test, filled)) / max(1, len(filled))


def _is_a_name(text: str) -> bool:
    return (
        len(text) <= 80
        and not any(c.isdigit() for c in text)
        and any(c.isalpha() for c in text)
        and kind_of_cell(text) == "words"
    )
