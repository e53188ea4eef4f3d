# SPDX-License-Identifier: MIT
"""An import that did not end leaves nothing: cancelled, out of order, or its program killed."""

import json
from pathlib import Path

import pytest

from followup_desk.services import lists
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk
from followup_desk.services.imports import batches, import_lock, importing, recovery
from followup_desk.services.imports.importing import Wishes
from followup_desk.storage import dump
from tests.builders import add
from tests.services.imports.files import bring_in, card, file


class Stopped(Exception):
    """The program was ended in the middle."""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return file(tmp_path, *(card(f"Person{number} Example", uid=f"p-{number}") for number in range(600)))


def stop_at(people: int) -> "importing.Progress":
    def look(read: int, _bytes: int) -> None:
        if read >= people:
            raise Stopped

    return look


def everything(desk: Desk) -> str:
    return json.dumps(dump.tables(desk.db), ensure_ascii=False, default=repr)


def test_cancelled_in_the_middle(desk: Desk, book: Path) -> None:
    add(desk, "Ana Ribeiro")
    before = everything(desk)
    with pytest.raises(Stopped):
        importing.import_files(desk, [book], Wishes(), stop_at(500))
    assert everything(desk) == before
    assert batches.batches(desk) == []
    assert undoing.undo(desk) == "Added Ana Ribeiro"


@pytest.fixture
def half_done(desk: Desk, book: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk whose import was killed: nobody took it back."""
    with monkeypatch.context() as patch:
        patch.setattr(recovery, "cancel", lambda _desk, _batch: None)
        with pytest.raises(Stopped):
            importing.import_files(desk, [book], Wishes(), stop_at(500))
    assert 0 < lists.count(desk) < 600
    return desk


def test_a_killed_import_is_taken_back(half_done: Desk) -> None:
    assert recovery.recover(half_done) == 1
    assert lists.count(half_done) == 0
    assert recovery.recover(half_done) == 0


def test_the_next_import_takes_it_back_first(half_done: Desk, book: Path) -> None:
    assert bring_in(half_done, book).created == 600
    assert lists.count(half_done) == 600


def test_undo_passes_over_an_import_that_still_runs(half_done: Desk) -> None:
    with import_lock.held(half_done.folder):
        assert recovery.recover(half_done) == 0
    assert undoing.undo_label(half_done) == ""
