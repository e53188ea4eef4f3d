# SPDX-License-Identifier: MIT
"""The schema's steps: numbered, whole or not at all, on a copied file; and the models say what the schema says."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from peewee import AutoField, BlobField, IntegerField, PeeweeException, TextField

from followup_desk.services import backups, lists
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import connection, dump, journal, migrations, tables
from tests.builders import StandingClock, add

MODELS = {model._meta.table_name: model for model in tables.Table.__subclasses__()}
OUTSIDE = {"announcement", "day_notice", "act", "change", "import_batch", "blob", "preference", "draft", "sitting"}
"""Tables that undo passes over: what was announced, the journal, files kept, the window's own, and that one sat."""
TYPES = {AutoField: "INTEGER", IntegerField: "INTEGER", TextField: "TEXT", BlobField: "BLOB"}

Plant = Callable[[str], None]


@pytest.fixture
def plant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plant:
    """Adds a step to the schema, for this test."""

    def step(sql: str) -> None:
        file = tmp_path / "9999_planted.sql"
        file.write_text(sql, encoding="utf-8")
        monkeypatch.setattr(migrations, "steps", lambda: [*FIRST_STEPS, file])
        monkeypatch.setattr(migrations, "NEWEST", len(FIRST_STEPS) + 1)

    return step


FIRST_STEPS = migrations.steps()
NEXT = len(FIRST_STEPS) + 1


@pytest.fixture
def folder(desk: Desk) -> Path:
    """The folder of a closed desk with one person on it."""
    add(desk, "Ana Ribeiro", phone="+351 912 000 123")
    desk.close()
    return desk.folder


def asked(file: Path, sql: str) -> list[tuple[object, ...]]:
    """What a file of any version answers."""
    with closing(sqlite3.connect(file)) as db:
        return db.execute(sql).fetchall()


def schema_of(file: Path) -> list[tuple[object, ...]]:
    """Everything that the file declares, and its version."""
    return asked(file, "select type, name, sql from sqlite_master order by name") + asked(file, "pragma user_version")


def test_steps_are_numbered_without_gaps_and_the_last_is_the_newest() -> None:
    names = [step.name for step in migrations.steps()]
    assert [int(name[:4]) for name in names] == list(range(1, migrations.NEWEST + 1))


def test_each_part_of_a_step_is_one_whole_statement() -> None:
    for step in migrations.steps():
        parts = migrations.statements(step.read_text(encoding="utf-8"))
        bare = [part.strip().removesuffix(";") for part in parts]
        assert [part for part in bare if ";" in part or not sqlite3.complete_statement(part + ";")] == []


def test_a_new_file_is_at_the_newest_step(desk: Desk) -> None:
    assert connection.user_version(desk.db) == migrations.NEWEST


@pytest.mark.parametrize("table", MODELS)
def test_a_model_has_the_columns_of_its_table(desk: Desk, table: str) -> None:
    declared = desk.db.execute_sql(f"pragma table_info({table})").fetchall()
    in_file = {name: (kind, bool(not_null or key), bool(key)) for _, name, kind, not_null, _, key in declared}
    meta = MODELS[table]._meta
    keys = {field.column_name for field in meta.get_primary_keys()}
    in_model = {
        field.column_name: (TYPES[type(field)], not field.null, field.column_name in keys)
        for field in meta.sorted_fields
    }
    assert in_model == in_file


def test_every_table_has_a_model_and_is_journalled_or_outside(desk: Desk) -> None:
    names = {
        name
        for name, sql in desk.db.execute_sql("select name, sql from sqlite_master where type = 'table'")
        if "virtual" not in sql.lower() and not name.startswith(("sqlite_", "search", "note_search"))
    }
    assert names == set(MODELS)
    assert not OUTSIDE & set(tables.JOURNALLED)
    assert OUTSIDE | set(tables.JOURNALLED) == names


@pytest.mark.parametrize("table", tables.DERIVED)
def test_what_is_derived_is_left_out_of_the_journal(table: str) -> None:
    assert tables.DERIVED[table] < set(MODELS[table]._meta.fields)
    assert not set(journal.stored_columns(table)) & tables.DERIVED[table]


def test_rows_without_an_id_are_links(desk: Desk) -> None:
    without = {table for table in tables.JOURNALLED if "id" not in MODELS[table]._meta.fields}
    assert without == set(journal.LINKS)


def test_ids_are_never_used_again(desk: Desk) -> None:
    declared = dict(desk.db.execute_sql("select name, sql from sqlite_master where type = 'table'"))
    numbered = [table for table in tables.JOURNALLED if table not in journal.LINKS]
    assert [table for table in numbered if "autoincrement" not in declared[table]] == []


def test_nothing_is_done_behind_the_journals_back(desk: Desk) -> None:
    found = desk.db.execute_sql("select type, name, sql from sqlite_master").fetchall()
    assert [name for kind, name, _ in found if kind == "trigger"] == []
    assert [name for _, name, sql in found if sql and ("cascade" in sql.lower() or "set null" in sql.lower())] == []


def test_an_older_file_is_brought_up_and_copied_before(folder: Path, clock: StandingClock, plant: Plant) -> None:
    before = schema_of(folder / "desk.sqlite3")
    plant("alter table contact add column shoe_size integer;\ncreate index by_size on contact (shoe_size);\n")

    desk = open_desk(folder, clock)

    assert connection.user_version(desk.db) == NEXT
    assert desk.db.execute_sql("select display, shoe_size from contact").fetchall() == [("Ana Ribeiro", None)]
    assert backups.check(desk).ok
    desk.close()
    copy = folder / f"desk-before-version-{NEXT}.sqlite3"
    assert schema_of(copy) == before
    assert oct(copy.stat().st_mode & 0o777) == "0o600"
    assert asked(copy, "select display from contact") == [("Ana Ribeiro",)]


def test_the_copy_is_a_desk_for_the_version_that_wrote_it(
    folder: Path, tmp_path: Path, clock: StandingClock, plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant("create table more (id integer primary key) strict;\n")
    open_desk(folder, clock).close()
    monkeypatch.undo()
    (folder / f"desk-before-version-{NEXT}.sqlite3").rename(tmp_path / "desk.sqlite3")
    older = open_desk(tmp_path, clock)
    assert (lists.count(older), backups.check(older).ok) == (1, True)
    older.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(folder: Path, clock: StandingClock, plant: Plant) -> None:
    before = schema_of(folder / "desk.sqlite3")
    desk = open_desk(folder, clock)
    people = dump.tables(desk.db)
    desk.close()
    plant(
        "create table more (id integer) strict;\nupdate contact set display = 'X';\ninsert into nowhere values (1);\n"
    )

    with pytest.raises(PeeweeException, match="no such table: nowhere"):
        open_desk(folder, clock)

    assert schema_of(folder / "desk.sqlite3") == before
    plant("create table more (id integer) strict;\n")
    mended = open_desk(folder, clock)
    assert dump.tables(mended.db) == people
    mended.close()


def test_a_new_desk_is_not_copied(tmp_path: Path, clock: StandingClock, plant: Plant) -> None:
    plant("create table more (id integer primary key) strict;\n")
    open_desk(tmp_path / "new", clock).close()
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["desk.sqlite3"]
