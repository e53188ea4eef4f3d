# SPDX-License-Identifier: MIT
"""What is being typed outlasts a crash, and is nobody's act."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.services import drafts, history
from followup_desk.services.desk import Desk, open_desk
from tests.builders import StandingClock, add

FORM = {"kind": "call", "notes": "Fish & <b>東京</b>", "promised": True, "minutes": 5, "said": ""}
forms = st.dictionaries(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")) | st.booleans())


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Any:
    desk = open_desk(tmp_path_factory.mktemp("drafts"), StandingClock())
    yield desk
    desk.close()


def test_a_draft_is_kept_for_each_form(desk: Desk) -> None:
    drafts.save(desk, "log:1", FORM)
    drafts.save(desk, "log:2", {"notes": "other"})
    assert drafts.load(desk, "log:1") == FORM
    assert drafts.load(desk, "log:2") == {"notes": "other"}
    assert drafts.load(desk, "log:3") is None


def test_the_last_one_counts_until_it_is_discarded(desk: Desk) -> None:
    drafts.save(desk, "log:1", FORM)
    drafts.save(desk, "log:1", {"notes": "anew"})
    assert drafts.load(desk, "log:1") == {"notes": "anew"}
    drafts.discard(desk, "log:1")
    drafts.discard(desk, "log:1")
    assert drafts.load(desk, "log:1") is None


@given(forms)
def test_any_form_comes_back(shared: Desk, form: dict[str, Any]) -> None:
    drafts.save(shared, "log:1", form)
    assert drafts.load(shared, "log:1") == form


def test_it_outlasts_a_crash(desk: Desk) -> None:
    program = """
import json, os, sys
from pathlib import Path
from followup_desk.services import drafts
from followup_desk.services.desk import open_desk
desk = open_desk(Path(sys.argv[1]))
drafts.save(desk, "log:1", json.loads(sys.argv[2]))
os._exit(9)
"""
    command = [sys.executable, "-c", program, str(desk.folder), json.dumps(FORM)]
    assert subprocess.run(command, cwd=Path(__file__).parents[2], check=False).returncode == 9
    assert drafts.load(desk, "log:1") == FORM


def test_a_draft_is_no_act_and_undo_passes_over_it(desk: Desk) -> None:
    add(desk)
    drafts.save(desk, "log:1", FORM)
    assert len(history.acts(desk)) == 1
