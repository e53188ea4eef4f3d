# SPDX-License-Identifier: MIT
"""What comes with the sample people and no act takes back by itself: a run of sittings, and kept searches.

They are put away when the samples are taken back or left, and come again when that is undone. What there was before the
samples is remembered beside the preferences.
"""

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from followup_desk.services import preferences, rulebook, saved_searches
from followup_desk.services.desk import Desk
from followup_desk.services.saved_searches import SavedSearch
from followup_desk.storage import sample_rows
from followup_desk.storage.sample_rows import Marks

ADDED, LEFT = "samples.added", "samples.left"
"""What the acts are called by which they come and go."""
_BEFORE, _AFTER, _AWAY = "samples_before", "samples_after", "samples_away"
_SEARCHES, _SITTING = "searches", "sitting"
_EVER = 1 << 62

Sample = dict[str, Any]


def bring(desk: Desk, sittings: Sequence[Sample], searches: Sequence[Sample], before: Marks) -> None:
    """Adds them, and remembers what there was before; inside the act that brings the people."""
    known = [each.name for each in saved_searches.all_of(desk)]
    _remember(desk, _BEFORE, {**before, _SEARCHES: known})
    work_days, day = rulebook.read(desk).book.work_days, desk.today()
    days = []
    for _ in range(max(each["workdays_ago"] for each in sittings)):
        day = work_days.on_or_before(day - timedelta(days=1))
        days.append(day)
    sample_rows.add_sittings(
        desk.db,
        [
            (days[each["workdays_ago"] - 1], 60 * each["minutes"], each["done"], each.get("emptied", False))
            for each in reversed(sittings)
        ],
        int(preferences.get(desk, "sitting_minutes")),
    )
    added = [each for each in searches if each["name"] not in known]
    for each in added:
        saved_searches.keep(desk, SavedSearch(each["name"], each["text"], each["list"]))
    _remember(desk, _AFTER, {**sample_rows.marks(desk.db), _SEARCHES: [each["name"] for each in added]})


def before(desk: Desk) -> dict[str, int] | None:
    """The highest numbers before they came; None where nobody knows any more."""
    return _numbers(desk, _BEFORE)


def after(desk: Desk) -> dict[str, int] | None:
    """The same when they had come."""
    return _numbers(desk, _AFTER)


def put_away(desk: Desk, *, all_since: bool) -> None:
    """Takes out those of the samples; `all_since`: what was kept since, too."""
    first, last = before(desk), after(desk)
    if first is None or last is None:
        return
    known, added = (_recall(desk, name)[_SEARCHES] for name in (_BEFORE, _AFTER))
    gone = [
        each for each in saved_searches.all_of(desk) if (each.name not in known if all_since else each.name in added)
    ]
    for each in gone:
        saved_searches.remove(desk, each.name)
    sat = sample_rows.take_sittings(desk.db, first[_SITTING] + 1, _EVER if all_since else last[_SITTING])
    searches = [[each.name, each.text, each.list_name] for each in gone]
    _remember(desk, _AWAY, {_SEARCHES: searches, _SITTING: sat})


def come_again(desk: Desk) -> None:
    """What was put away last."""
    away = _recall(desk, _AWAY)
    there = {each.name for each in saved_searches.all_of(desk)}
    for name, text, list_name in away.get(_SEARCHES, ()):
        if name not in there:
            saved_searches.keep(desk, SavedSearch(name, text, list_name))
    sample_rows.put_back_sittings(desk.db, away.get(_SITTING, ()))
    preferences.forget_remembered(desk, _AWAY)


def follow(desk: Desk, label_key: str, *, undone: bool) -> None:
    """An act was undone, or done again: they come and go with the people, if it was about these."""
    if label_key not in (ADDED, LEFT):
        return
    if undone == (label_key == ADDED):
        put_away(desk, all_since=False)
    else:
        come_again(desk)


def _numbers(desk: Desk, name: str) -> dict[str, int] | None:
    found = _recall(desk, name)
    return {table: int(found.get(table, 0)) for table in sample_rows.TABLES} if found else None


def _remember(desk: Desk, name: str, what: dict[str, Any]) -> None:
    preferences.remember(desk, name, json.dumps(what, ensure_ascii=False))


def _recall(desk: Desk, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(preferences.remembered(desk, name) or "{}")
    return found
