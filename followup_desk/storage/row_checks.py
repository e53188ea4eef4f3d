# SPDX-License-Identifier: MIT
"""Is a row from outside one that the desk could have written? By its table's own columns and types, and the words, days
and moments that are read back from them."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from peewee import SqliteDatabase

from followup_desk.domain import partial_date
from followup_desk.domain.language import translate
from followup_desk.domain.moments import FIRST_YEAR, LAST_YEAR, from_seconds
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.typed_text import UNSTORABLE
from followup_desk.domain.words import (
    FollowUpState,
    Kind,
    MethodKind,
    Newsletter,
    OccasionKind,
    Outcome,
    PromiseState,
    Stage,
)

Check = Callable[[Any], object]
"""Raises ValueError, TypeError or OverflowError for what cannot be read."""
_LARGEST = 1 << 63
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Column:
    """A column: whether it may be null, its type in SQL, and how its value is read."""

    name: str
    nullable: bool
    kind: str
    check: Check | None


@dataclass(frozen=True)
class Form:
    """A table's columns in order."""

    table: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)


def form_of(db: SqliteDatabase, table: str, columns: tuple[str, ...]) -> Form:
    """A table's form, by its schema."""
    described = {
        name: (not not_null and not key, kind.lower())
        for _, name, kind, not_null, _, key in db.execute_sql(f"pragma table_info({table})")
    }
    return Form(
        table, tuple(Column(name, *described[name], _check_of(table, name, described[name][1])) for name in columns)
    )


def stored(form: Form, row: Any) -> tuple[Any, ...]:
    """The row's values in the order of the columns, as they are stored. Raises ValueError with what is wrong."""
    if type(row) is not dict or len(row) != len(form.columns):
        raise ValueError(translate("refusals", "a row of {table} has other columns").format(table=form.table))
    values: list[Any] = []
    column = form.columns[0]
    try:
        if form.table == "occasion":
            PartialDate(row["year"], row["month"], row["day"])
        for column in form.columns:
            value = row[column.name]
            if value is None and column.nullable:
                values.append(None)
            elif column.kind == "integer":
                values.append(_number(value, column.check))
            else:
                values.append(_text(value, column))
    except KeyError as error:
        raise ValueError(
            translate("refusals", "a row of {table} has other columns").format(table=form.table)
        ) from error
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise ValueError(
            translate("refusals", "{column} of a row of {table} cannot be read").format(
                column=column.name, table=form.table
            )
        ) from error
    return tuple(values)


def _number(value: Any, check: Check | None) -> int:
    if type(value) is not int or not -_LARGEST <= value < _LARGEST:
        raise ValueError("no whole number")
    if check is not None:
        check(value)
    return value


def _text(value: Any, column: Column) -> str | bytes:
    if type(value) is not str or UNSTORABLE.search(value):
        raise ValueError("no text")
    if column.kind == "blob":
        return base64.b64decode(value, validate=True)
    if column.check is not None:
        column.check(value)
    return value


def _check_of(table: str, name: str, kind: str) -> Check | None:
    if found := _CHECKS.get((table, name)):
        return found
    if kind == "integer" and (name == "at" or name.endswith("_at") or name == "snoozed_until"):
        return from_seconds
    return date.fromisoformat if kind == "text" and (name == "day" or name.endswith("_on")) else None


def _word(words: type[StrEnum]) -> Check:
    known = frozenset(str(word) for word in words)

    def check(value: Any) -> None:
        if value not in known:
            raise ValueError("no such word")

    return check


def _reasons(value: str) -> None:
    """A list of a key and its words each."""
    for key, args in json.loads(value):
        if type(key) is not str or any(type(text) is not str for text in dict(args).values()):
            raise ValueError("no reasons")


def _question_args(value: str) -> None:
    """Numbers of rows by name, and words."""
    for name, held in dict(json.loads(value)).items():
        if type(held) is not (int if name in ("follow_up", "interaction") else str):
            raise ValueError("no arguments")


def _object(value: str) -> None:
    if type(json.loads(value)) is not dict:
        raise ValueError("no object")


def _due_day(value: str) -> None:
    if not FIRST_YEAR <= date.fromisoformat(value).year <= LAST_YEAR:
        raise ValueError("no year that can be planned for")


def _due_moment(value: int) -> None:
    """A day longer on both sides: in the zone that was meant it may be of the year within."""
    earliest, latest = from_seconds(value) - _DAY, from_seconds(value) + _DAY
    if latest.year < FIRST_YEAR or earliest.year > LAST_YEAR:
        raise ValueError("no year that can be planned for")


_CHECKS: dict[tuple[str, str], Check] = {
    ("contact", "stage"): _word(Stage),
    ("contact", "stage_before"): _word(Stage),
    ("contact", "prefers"): _word(Kind),
    ("contact", "newsletter"): _word(Newsletter),
    ("contact", "newsletter_since"): date.fromisoformat,
    ("method", "kind"): _word(MethodKind),
    ("position", "since"): partial_date.parse,
    ("position", "until"): partial_date.parse,
    ("occasion", "kind"): _word(OccasionKind),
    ("opportunity", "answer"): _word(Outcome),
    ("interaction", "kind"): _word(Kind),
    ("interaction", "outcome"): _word(Outcome),
    ("follow_up", "channel"): _word(Kind),
    ("follow_up", "due_on"): _due_day,
    ("follow_up", "due_at"): _due_moment,
    ("follow_up", "state"): _word(FollowUpState),
    ("follow_up", "promise"): _word(PromiseState),
    ("follow_up", "reasons"): _reasons,
    ("question", "args"): _question_args,
    ("import_batch", "counts"): _object,
}
