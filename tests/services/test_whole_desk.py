# SPDX-License-Identifier: MIT
"""The whole desk goes out as JSON and comes back equal, byte for byte; what is damaged leaves nothing."""

import contextlib
import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Photo, Position, Relation
from followup_desk.domain.words import Outcome, Stage
from followup_desk.services import backups, erasure, people, preferences, samples, whole_desk
from followup_desk.services.acts import contacts, follow_ups, resources, undoing
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import cards, dump, search
from tests.builders import StandingClock, add, logged, plan

Whole = dict[str, Any]


@pytest.fixture
def other(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    """An empty desk elsewhere."""
    opened = open_desk(tmp_path / "other", clock)
    yield opened
    opened.close()


@pytest.fixture
def lived_in(desk: Desk) -> Desk:
    """A desk with something in every table that there is a way to fill."""
    fill(desk)
    return desk


def fill(desk: Desk) -> None:
    ana = add(
        desk, "Ana \u2028 Ribeiro\u0085", email="ana@example.com", tags=("sea",), positions=(Position("Fjordbygg"),)
    )
    rui = add(desk, "東都 太郎", referrer_id=ana, relations=(Relation("spouse", "", ana),))
    contacts.edit_contact(
        desk, before := people.person(desk, ana), replace(before, referrer_id=rui, stage=Stage.CUSTOMER)
    )
    contacts.set_photo(desk, ana, Photo("image/png", bytes(range(256))))
    contacts.add_fact(desk, rui, "need", "wool", ["yarn"])
    resources.add_resource(desk, "Guide", ["yarn"])
    logged(
        desk,
        rui,
        "call",
        "next-step",
        notes='line\n\tone \\ "two"',
        opportunity="Spring",
        gave="Guide",
        with_ids=(ana,),
    )
    follow_ups.drop(desk, plan(desk, ana, "2026-12-01T10:00", promised=True), "no use")
    with desk.act("import") as act:
        cards.add(act, rui, "uid-1", "vcard", "FN:Rui", None)
    contacts.remove_contacts(desk, [add(desk, "Gone")])
    preferences.put(desk, "quiet_hours", "off")


def exported(desk: Desk) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        whole_desk.export_json(desk, Path(folder) / "desk.json")
        return (Path(folder) / "desk.json").read_bytes()


def written(folder: Path, content: bytes | Whole) -> Path:
    file = folder / "whole.json"
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return file


def test_a_row_a_line_in_a_fixed_order(lived_in: Desk, tmp_path: Path) -> None:
    assert whole_desk.export_json(lived_in, tmp_path / "desk.json") == 3
    lines = (tmp_path / "desk.json").read_text(encoding="utf-8").split("\n")
    assert lines[:2] == ['{"format":"followup-desk","version":1,"schema":5,"tables":{', '"apart":[']
    assert lines[-3:] == ["]", "}}", ""]
    assert json.loads("\n".join(lines))["tables"].keys() == dump.tables(lived_in.db).keys()
    assert whole_desk.is_one(tmp_path / "desk.json")


def test_it_comes_back_equal_and_searchable(lived_in: Desk, other: Desk, tmp_path: Path) -> None:
    file = written(tmp_path, exported(lived_in))
    assert whole_desk.import_json(other, file) == whole_desk.Counts(created=3)
    assert exported(other) == exported(lived_in)
    assert backups.check(other).ok
    assert list(search.found(other.db, "ribei", 9)) == [1]
    assert [entry.contact_id for entry in search.in_notes(other.db, "two", 9)] == [2]
    assert people.person(other, 2).last_touch_at == people.person(lived_in, 2).last_touch_at


def test_undo_takes_it_back_and_redo_brings_it_again(lived_in: Desk, other: Desk, tmp_path: Path) -> None:
    file = written(tmp_path, exported(lived_in))
    preferences.put(other, "quiet_hours", "off")  # preferences are no acts
    empty = dump.tables(other.db)
    whole_desk.import_json(other, file)
    assert undoing.undo(other) == "Brought in a whole desk with 3 people"
    assert dump.tables(other.db) == empty
    assert backups.check(other).ok
    undoing.redo(other)
    assert exported(other) == exported(lived_in)
    assert backups.check(other).ok
    undoing.undo(other)
    assert whole_desk.import_json(other, file).created == 3
    assert exported(other) == exported(lived_in)


def test_into_an_equal_desk_nothing_comes(lived_in: Desk, tmp_path: Path) -> None:
    file = written(tmp_path, exported(lived_in))
    acts = lived_in.db.execute_sql("select count(*) from act").fetchone()
    assert whole_desk.import_json(lived_in, file) == whole_desk.Counts(unchanged=3)
    assert lived_in.db.execute_sql("select count(*) from act").fetchone() == acts


def test_into_a_desk_of_others_it_is_refused(lived_in: Desk, other: Desk, tmp_path: Path) -> None:
    file = written(tmp_path, exported(lived_in))
    add(other, "Zoe")
    with pytest.raises(Refused, match="holds other people: import a whole desk into an empty one"):
        whole_desk.import_json(other, file)
    add(lived_in, "Zoe")
    with pytest.raises(Refused, match="holds other people"):
        whole_desk.import_json(lived_in, file)


def test_what_another_program_laid_out_anew_is_read_as_well(lived_in: Desk, other: Desk, tmp_path: Path) -> None:
    file = written(tmp_path, b"\xef\xbb\xbf" + json.dumps(json.loads(exported(lived_in)), indent=2).encode())
    assert whole_desk.is_one(file)
    assert whole_desk.import_json(other, file).created == 3
    assert exported(other) == exported(lived_in)


def change(table: str, **columns: Any) -> Callable[[Whole], object]:
    return lambda whole: whole["tables"][table][0].update(columns)


DAMAGES: list[tuple[Callable[[Whole], object], str]] = [
    (lambda whole: whole.update(version=2), "newer version"),
    (lambda whole: whole.update(schema=99), "newer version"),
    (lambda whole: whole.update(version="1"), "no desk's JSON"),
    (lambda whole: whole.update(format="desk"), "no desk's JSON"),
    (lambda whole: whole.update(tables=[]), "damaged"),
    (lambda whole: whole["tables"].update(secrets=[]), 'no table "secrets"'),
    (lambda whole: whole["tables"].pop("method"), "method is not there"),
    (lambda whole: whole["tables"]["contact"].append(7), "other columns"),
    (lambda whole: whole["tables"]["contact"][0].pop("note"), "other columns"),
    (change("contact", search_text="x"), "other columns"),
    (change("contact", followed="1"), "followed of a row of contact"),
    (change("contact", followed=True), "followed of a row of contact"),
    (change("contact", created_at=1 << 63), "created_at"),
    (change("contact", created_at=1 << 62), "created_at"),
    (change("contact", created_at=1.5), "created_at"),
    (change("contact", note=None), "note of a row"),
    (change("contact", note="\ud800"), "note of a row"),
    (change("contact", note="\0"), "note of a row"),
    (change("contact", stage="banana"), "stage of a row"),
    (change("contact", id=None), "id of a row"),
    (change("contact", referrer_id=99), "hangs on nothing"),
    (change("method", contact_id=99), "hangs on nothing"),
    (change("tagging", row_id=99), "hangs on nothing"),
    (change("blob", data="no base64!"), "data of a row"),
    (change("card", content="é"), "content of a row"),
    (change("follow_up", due_on="soon"), "due_on"),
    (change("follow_up", due_on="9999-12-31"), "due_on"),
    (change("follow_up", due_at=253_402_300_799), "due_at"),
    (change("follow_up", reasons="[1]"), "reasons"),
    (change("follow_up", reasons="[" * 100_000), "reasons"),
    (change("preference", name="nonsense"), "no preference"),
    (change("preference", value="whenever"), "quiet_hours takes"),
    (lambda whole: whole["tables"]["contact"].append(whole["tables"]["contact"][0]), "there twice"),
    (lambda whole: whole["tables"]["contact"][1].update(uid=whole["tables"]["contact"][0]["uid"]), "there twice"),
]


@pytest.mark.parametrize(("damage", "why"), DAMAGES)
def test_what_no_desk_could_hold_leaves_nothing(
    lived_in: Desk, other: Desk, tmp_path: Path, damage: Callable[[Whole], object], why: str
) -> None:
    whole = json.loads(exported(lived_in))
    damage(whole)
    refused(other, written(tmp_path, whole), why)


def refused(other: Desk, file: Path, why: str) -> None:
    before = (dump.tables(other.db), other.db.execute_sql("select count(*) from act").fetchone())
    with pytest.raises(Refused, match=why) as no:
        whole_desk.import_json(other, file)
    assert len(str(no.value).splitlines()) == 1
    assert (dump.tables(other.db), other.db.execute_sql("select count(*) from act").fetchone()) == before
    assert backups.check(other).ok


BROKEN = [
    b"",
    b"{",
    b"[]",
    b"7",
    b"\xff\xfe\x00",
    b'{"format":"followup-desk","version":1,"schema":2,"tables":{',
    b'{"format":"followup-desk","version":1,"schema":2,"tables":{\n"apart":[\n]\n}}\nmore',
    b'{"format":"followup-desk","version":1,"schema":2,"tables":{\n"apart":[\n],\n}}',
    b'{"format":"followup-desk","version":1,"schema":2,"tables":{\n7:[\n]\n}}',
    b'{"format":"followup-desk","version":1,"schema":2,"tables":{"apart":[{"id":NaN,"one_id":1,"other_id":2}]}}',
    b'{"format":"followup-desk","version":1,"schema":2,"tables":{"apart":[{"id":1e309,"one_id":1,"other_id":2}]}}',
    b'{"format":"followup-desk","version":1,"schema":2,"tables":{"apart":[],"apart":[]}}',
    b'{"format":"followup-desk","version":1,"schema":2,"tables":' + b"[" * 200_000,
    b'{"format":"followup-desk","version":' + b"9" * 10_000 + b',"schema":2,"tables":{}}',
]


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
def test_what_is_no_json_of_a_desk_is_refused(other: Desk, tmp_path: Path, content: bytes) -> None:
    refused(other, written(tmp_path, content), ".")


def test_a_file_that_is_not_there_is_refused(other: Desk, tmp_path: Path) -> None:
    assert not whole_desk.is_one(tmp_path / "nowhere.json")
    with pytest.raises(Refused, match="cannot be read"):
        whole_desk.import_json(other, tmp_path / "nowhere.json")


@settings(max_examples=25)
@given(cut=st.floats(0, 1), swap=st.binary(min_size=1, max_size=4), keep=st.booleans())
def test_any_damage_comes_in_as_it_is_or_leaves_nothing(cut: float, swap: bytes, keep: bool) -> None:
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        one, other = open_desk(folder / "one", StandingClock()), open_desk(folder / "other", StandingClock())
        stack.callback(one.close)
        stack.callback(other.close)
        fill(one)
        whole = exported(one)
        place = int(cut * (len(whole) - 1))
        damaged = whole[:place] + swap + (whole[place + len(swap) :] if keep else b"")
        empty = dump.tables(other.db)
        try:
            whole_desk.import_json(other, written(folder, damaged))
        except Refused:
            assert dump.tables(other.db) == empty
        else:
            assert json.loads(exported(other))["tables"] == json.loads(damaged)["tables"]
        assert backups.check(other).ok


Step = Callable[[Desk, int], object]
STEPS: list[Step] = [
    lambda desk, n: add(desk, f"Person {n}", email=f"p{n}@example.com", tags=("a", f"t{n % 3}")),
    lambda desk, n: logged(desk, n % 4 + 1, "call", list(Outcome)[n % 5], notes=f"n{n}", with_ids=(n % 3 + 1,)),
    lambda desk, n: plan(desk, n % 4 + 1, f"2026-12-{n % 28 + 1:02}", why=f"w{n}", promised=n % 2 == 0),
    lambda desk, n: contacts.remove_contacts(desk, [n % 4 + 1]),
    lambda desk, n: contacts.restore_contacts(desk, [n % 4 + 1]),
    lambda desk, n: contacts.set_photo(desk, n % 4 + 1, Photo("image/png", bytes([n % 7]) * 30)),
    lambda desk, n: erasure.forget(desk, erasure.expired(desk, -1)[:1]),
    lambda desk, _: undoing.undo(desk),
    lambda desk, _: undoing.redo(desk),
]


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(range(len(STEPS))), st.integers(0, 99)), max_size=25))
def test_whatever_was_done_it_comes_back_equal(steps: list[tuple[int, int]]) -> None:
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        one, other = open_desk(folder / "one", StandingClock()), open_desk(folder / "other", StandingClock())
        stack.callback(one.close)
        stack.callback(other.close)
        for step, number in steps:
            with contextlib.suppress(Refused):
                STEPS[step](one, number)
        whole, empty = exported(one), exported(other)
        whole_desk.import_json(other, written(folder, whole))
        assert exported(other) == whole
        assert backups.check(other).ok
        if len(dump.tables(other.db)["contact"]):
            undoing.undo(other)
            assert exported(other) == empty
            undoing.redo(other)
            assert exported(other) == whole
            assert backups.check(other).ok


def test_the_sample_desk_comes_back_equal(desk: Desk, other: Desk, tmp_path: Path) -> None:
    samples.fill(desk)
    whole_desk.import_json(other, written(tmp_path, exported(desk)))
    assert exported(other) == exported(desk)


def test_nothing_is_noted_that_undo_could_not_take_out_one_by_one(lived_in: Desk, other: Desk, tmp_path: Path) -> None:
    whole_desk.import_json(other, written(tmp_path, exported(lived_in)))
    noted = other.db.execute_sql("select count(*) from change where op = 'insert'").fetchone()[0]
    rows = dump.tables(other.db)
    assert noted == sum(len(rows[table]) for table in rows if table not in ("blob", "import_batch", "preference"))
