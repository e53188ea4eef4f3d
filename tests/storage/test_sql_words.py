# SPDX-License-Identifier: MIT
"""The conditions of SQL say what the functions of the domain say."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from followup_desk.domain.rules import closing
from followup_desk.domain.words import Kind, Outcome
from followup_desk.storage import connection, migrations, sql_words
from followup_desk.storage.connection import Database
from tests.builders import open_follow_up

RULES = [None, *(f"R{number}" for number in range(1, 23))]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder: Path = tmp_path_factory.mktemp("words")
    made = migrations.open_migrated(folder / connection.FILE_NAME)
    yield made
    made.close()


def said(db: Database, condition: str, **columns: object) -> object:
    """The condition for one row, whose alias it brings."""
    alias = "i" if "i." in condition else "f"
    row = ", ".join(f":{name} as {name}" for name in columns)
    return db.execute_sql(f"select {condition} from (select {row}) {alias}", columns).fetchone()[0]


@pytest.mark.parametrize("kind", Kind)
def test_conversations_and_touches(db: Database, kind: Kind) -> None:
    for outcome, incoming in product([None, *Outcome], [False, True]):
        row = {"kind": kind, "outcome": outcome, "incoming": int(incoming)}
        assert said(db, sql_words.CONVERSATION, **row) == closing.is_conversation(kind, outcome, incoming), row
        assert said(db, sql_words.TOUCH, **row) == closing.is_touch(kind, incoming), row


@pytest.mark.parametrize("rule", RULES)
def test_what_stands_beside(db: Database, rule: str | None) -> None:
    for channel in Kind:
        beside = closing.is_beside(open_follow_up(rule=rule, channel=channel))
        assert said(db, sql_words.BESIDE, rule=rule, channel=channel) == beside
        for state in ("open", "done", "dropped"):
            planned = state == "open" and not beside and rule != "R20"
            assert said(db, sql_words.NEXT_STEP, rule=rule, channel=channel, state=state) == planned
