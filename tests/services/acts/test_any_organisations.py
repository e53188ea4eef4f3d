# SPDX-License-Identifier: MIT
"""Whatever is done to organisations in any order: everybody is found by their names, and undo takes all of it back."""

import contextlib
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from followup_desk.domain.errors import Refused
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Method, Position
from followup_desk.domain.words import MethodKind, Origin
from followup_desk.services import backups, organisations, people
from followup_desk.services.acts import contacts, merging, undoing
from followup_desk.services.acts.organisations import edit_organisation, merge_organisations
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import search
from tests.builders import StandingClock, add, everything

NAMES = ("Lisboa Têxtil", "Jadran Hotels", "東都商事", "Porto Fios", "lisboa textil")
PICK = st.integers(1, 4)


def employ(desk: Desk, who: int, which: int, _other: int) -> None:
    before = people.living(desk, who)
    until = PartialDate(2020) if which % 2 else None
    contacts.edit_contact(
        desk, before, replace(before, positions=(*before.positions, Position(NAMES[which % 5], until=until)))
    )


def rename(desk: Desk, which: int, name: int, _other: int) -> None:
    one = organisations.find(desk, which)
    edit_organisation(desk, one, replace(one, name=NAMES[name % 5]))


def put_numbers(desk: Desk, which: int, value: int, keep: int) -> None:
    one = organisations.find(desk, which)
    methods = (Method(MethodKind.PHONE, str(value)), *one.methods[: keep % 3])
    edit_organisation(desk, one, replace(one, methods=methods, note=str(value)))


def join(desk: Desk, keep: int, other: int, name: int) -> None:
    before = organisations.find(desk, keep)
    after = replace(before, name=NAMES[name % 5], note=str(name)) if name > 2 else before
    merge_organisations(desk, before, after, other)


def join_people(desk: Desk, keep: int, other: int, _more: int) -> None:
    merging.merge(desk, keep, other)


def to_the_trash(desk: Desk, who: int, _which: int, _other: int) -> None:
    contacts.remove_contacts(desk, [who])


def undo(desk: Desk, *_more: int) -> None:
    undoing.undo(desk)


def redo(desk: Desk, *_more: int) -> None:
    undoing.redo(desk)


Doing = Callable[[Desk, int, int, int], None]
DOINGS: tuple[Doing, ...] = (employ, rename, rename, put_numbers, join, join_people, to_the_trash, undo, redo)


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(DOINGS), PICK, PICK, PICK), min_size=4, max_size=14))
def test_everybody_is_found_and_undo_takes_all_back(doings: list[tuple[Doing, int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder), StandingClock(), Origin.USER)
        was = everything(desk)
        for number in range(3):
            add(desk, f"Person {number}", positions=(Position(NAMES[number]),))
        for do, *picks in doings:
            with contextlib.suppress(Refused):
                do(desk, *picks)
            for contact_id, text in desk.db.execute_sql("select id, search_text from contact").fetchall():
                assert text == search.text_of(desk.db, contact_id)
        with contextlib.suppress(Refused):
            while True:
                undoing.undo(desk)
        assert everything(desk) == was
        assert backups.check(desk).ok
        desk.close()
