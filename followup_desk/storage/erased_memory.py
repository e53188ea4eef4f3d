# SPDX-License-Identifier: MIT
"""What the desk remembers beside its records of people who are erased: drafts, windows, and searches for them."""

import json
import re
from collections.abc import Collection

from peewee import SqliteDatabase

from followup_desk.domain.folding import digits, fold
from followup_desk.domain.words import MethodKind

_SEARCH = "window.saved_search."
_FEWEST_DIGITS = 6
"""A number with fewer may stand for anything."""
_WORD = re.compile(r"\w+")


def forget(db: SqliteDatabase, contact_ids: Collection[int], names: Collection[str], reached: Collection[str]) -> None:
    """What was being typed about them, that a window showed them, and searches that hold a name of theirs, or by what
    they were `reached`."""
    for contact_id in contact_ids:
        db.execute_sql("delete from draft where what like '%:' || ?", (str(contact_id),))
    remembered = db.execute_sql("select name, value from preference where name like 'window.%'").fetchall()
    for name, value in remembered:
        if name.startswith(_SEARCH):
            if _holds(f"{name.removeprefix(_SEARCH)} {_looked_for(value)}", names, reached):
                db.execute_sql("delete from preference where name = ?", (name,))
        elif (kept := _without(value, contact_ids)) != value:
            db.execute_sql("update preference set value = ? where name = ?", (kept, name))


def reached_by(db: SqliteDatabase, contacts: str) -> set[str]:
    """Numbers and email addresses of those whom a query selects."""
    rows = db.execute_sql(
        f"select value from method where contact_id in {contacts} and kind in (?, ?)",
        (MethodKind.PHONE, MethodKind.EMAIL),
    )
    return {value for (value,) in rows if value.strip()}


def _holds(text: str, names: Collection[str], reached: Collection[str]) -> bool:
    folded, typed = fold(text), digits(text)
    words, run = set(_WORD.findall(folded)), "".join(folded.split())
    for name in names:
        theirs = _WORD.findall(fold(name))
        if theirs and (words.issuperset(theirs) or (len(theirs) > 1 and "".join(theirs) in run)):
            return True
    return any(
        fold(each) in folded if "@" in each else len(number := digits(each)) >= _FEWEST_DIGITS and number in typed
        for each in reached
    )


def _looked_for(value: str) -> str:
    try:
        found = json.loads(value)
    except ValueError:
        return value
    return str(found.get("text", "")) if isinstance(found, dict) else value


def _without(value: str, contact_ids: Collection[int]) -> str:
    """What a window remembers, but for the contact that it showed."""
    try:
        kept = json.loads(value)
    except ValueError:
        return value
    if not isinstance(kept, dict) or kept.get("contact_id") not in contact_ids:
        return value
    return json.dumps(kept | {"contact_id": 0})
