# SPDX-License-Identifier: MIT
"""Scenarios played against the command line in this process: what `scenarios/*.json` says must come of each step.

now      the ISO moment of the step
run      the words after the global options; {name} puts in a saved value
save     {name: path} keeps a value of the answer, such as "planned.0.id"
has      is in the answer: objects by the keys given, of lists each element somewhere, "~text" within a text
hasnt    is not in it, each element on its own
count    {path: n}: so many are in that list; the empty path is the answer itself
first    {path: what the first element of that list has}
refused  true: one line on standard error, exit status 1, and not a byte of the desk's records changed
"""

import json
import shlex
from pathlib import Path
from typing import Any

import pytest

from followup_desk.services.desk import open_desk
from followup_desk.storage import dump
from tests.command_line import CommandLine, living_in

FOLDER = Path(__file__).with_name("scenarios")
KEYS = {"now", "run", "save", "has", "hasnt", "count", "first", "refused"}


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.json")), ids=lambda file: file.stem)
def test_scenario(file: Path, tmp_path: Path) -> None:
    scenario = json.loads(file.read_text(encoding="utf-8"))
    saved: dict[str, Any] = {}
    with living_in(scenario["zone"]):
        for number, step in enumerate(scenario["steps"], 1):
            play(step, CommandLine(tmp_path / "desk", step["now"]), saved, f"step {number}: {step['run']}")


def play(step: dict[str, Any], desk: CommandLine, saved: dict[str, Any], where: str) -> None:
    """One step; `saved` grows by what it keeps."""
    assert set(step) <= KEYS, where
    words = [word.format_map(saved) for word in shlex.split(step["run"])]
    if step.get("refused"):
        before = records(desk)
        desk.refused(*words)
        assert records(desk) == before, where
        return
    answer = desk(*words)
    saved.update({name: at(answer, path) for name, path in step.get("save", {}).items()})
    assert "has" not in step or is_in(step["has"], answer), f"{where}: {answer}"
    assert not any_is_in(step.get("hasnt"), answer), f"{where}: {answer}"
    assert {path: len(at(answer, path)) for path in step.get("count", {})} == step.get("count", {}), (
        f"{where}: {answer}"
    )
    for path, wanted in step.get("first", {}).items():
        assert is_in(wanted, at(answer, path)[0]), f"{where}: {answer}"


def records(desk: CommandLine) -> object:
    """All that the desk holds, as plain data."""
    open_one = open_desk(desk.folder)
    try:
        return dump.tables(open_one.db)
    finally:
        open_one.close()


def at(answer: Any, path: str) -> Any:
    """The value at a path such as "planned.0.id"."""
    for part in filter(None, path.split(".")):
        answer = answer[int(part)] if isinstance(answer, list) else answer[part]
    return answer


def is_in(wanted: Any, got: Any) -> bool:
    """Is all that is wanted there?"""
    if isinstance(wanted, dict):
        return isinstance(got, dict) and all(key in got and is_in(each, got[key]) for key, each in wanted.items())
    if isinstance(wanted, list):
        return isinstance(got, list) and all(any(is_in(each, there) for there in got) for each in wanted)
    if isinstance(wanted, str) and wanted.startswith("~"):
        return isinstance(got, str) and wanted[1:].casefold() in got.casefold()
    return type(wanted) is type(got) and bool(wanted == got)


def any_is_in(unwanted: Any, got: Any) -> bool:
    """Is any one thing that is not wanted there?"""
    if isinstance(unwanted, dict):
        return any(key in got and any_is_in(each, got[key]) for key, each in unwanted.items())
    if isinstance(unwanted, list):
        return any(is_in(each, there) for each in unwanted for there in got)
    return unwanted is not None and is_in(unwanted, got)


@pytest.mark.parametrize(
    ("wanted", "got", "there"),
    [
        ({"a": 1}, {"a": 1, "b": 2}, True),
        ({"a": 1}, {"a": True}, False),
        ({"a": None}, {}, False),
        ([{"a": "~X"}], [{"a": "b"}, {"a": "axe"}], True),
        ([{"a": 1}, {"a": 2}], [{"a": 1}], False),
        ([], [1], True),
        ("~x", None, False),
    ],
)
def test_the_player_sees_what_is_there(wanted: Any, got: Any, there: bool) -> None:
    assert is_in(wanted, got) is there


def test_the_player_sees_what_should_not_be_there() -> None:
    assert any_is_in({"closed": [{"id": 1}, {"id": 2}]}, {"closed": [{"id": 2, "state": "done"}]})
    assert not any_is_in({"closed": [{"id": 1}]}, {"closed": [{"id": 2}]})
    assert not any_is_in(None, {"closed": []})
