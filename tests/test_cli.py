# SPDX-License-Identifier: MIT
"""The program from outside: options, exit statuses, one line of refusal, and a desk's file in trouble."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from followup_desk.storage import connection, migrations
from tests.bad_places import a_small_disk
from tests.command_line import MONDAY, CommandLine, living_in, run

FILE = connection.FILE_NAME
Finished = subprocess.CompletedProcess[str]
ROOT = Path(__file__).resolve().parent.parent
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CommandLine]:
    with living_in("Europe/Lisbon"):
        yield CommandLine(tmp_path / "desk")


def process(*words: object, env: dict[str, str] | None = None, stdout: Any = subprocess.PIPE) -> Finished:
    """The program as a process of its own."""
    command = [sys.executable, "-m", "followup_desk", *map(str, words)]
    return subprocess.run(
        command, cwd=ROOT, env=env, stdout=stdout, stderr=subprocess.PIPE, text=True, encoding="utf-8", timeout=60,
        check=False,
    )  # fmt: skip


def test_a_process_of_its_own(tmp_path: Path) -> None:
    surroundings = os.environ | {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONUTF8": "0"}
    added = process("--data", tmp_path, "--now", MONDAY, "--json", "add", "佐藤 花子", env=surroundings)
    assert (added.returncode, added.stderr) == (0, "")
    assert json.loads(added.stdout)["name"] == "佐藤 花子"
    assert "佐藤" in added.stdout
    planned = process("--data", tmp_path, "--now", MONDAY, "--json", "follow-up", 1, "--due", "21:00", env=surroundings)
    assert json.loads(planned.stdout)["due"] == "2026-03-02T21:00:00+09:00"
    refused = process("--data", tmp_path, "--json", "show", "2", env=surroundings)
    assert (refused.returncode, refused.stdout, len(refused.stderr.splitlines())) == (1, "", 1)
    wrong = process("--data", tmp_path, "shwo", "2")
    assert (wrong.returncode, wrong.stdout, len(wrong.stderr.splitlines())) == (2, "", 1)


def test_alone_it_opens_the_window(tmp_path: Path) -> None:
    ended = process("--data", tmp_path, "--now", MONDAY, "--quit-when-painted")
    assert (ended.returncode, ended.stdout) == (0, "")
    assert CommandLine(tmp_path)("history") == []


def test_the_desk_of_whoever_runs_it(tmp_path: Path) -> None:
    surroundings = os.environ | {"XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path), "APPDATA": str(tmp_path)}
    assert process("add", "Ana", env=surroundings).returncode == 0
    [file] = tmp_path.rglob(FILE)
    assert file.parent.name == "followup-desk"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_an_answer_that_cannot_be_written(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        ended = process("--data", tmp_path, "--json", "add", "Ana", stdout=full)
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == ["It is done, but the answer could not be written (No space left on device)."]
    assert [row["name"] for row in CommandLine(tmp_path)("contacts")] == ["Ana"]


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes streams")
def test_nobody_reads_at_all(tmp_path: Path) -> None:
    program = 'exec "$0" -m followup_desk --data "$@"'

    def closed(streams: str, *words: str) -> Finished:
        command = ["sh", "-c", f"{program} {streams}", sys.executable, str(tmp_path), *words]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    added = closed("<&- >&-", "add", "Ana")
    assert (added.returncode, added.stderr) == (0, "")
    refused = closed("2>&-", "--json", "show", "2")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert [row["name"] for row in CommandLine(tmp_path)("contacts")] == ["Ana"]


@pytest.mark.parametrize("words", [("--version",), ("--json", "contacts")])
def test_who_stops_reading_hears_nothing_of_it(tmp_path: Path, words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = process("--data", tmp_path, *words, stdout=writing)
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_who_stops_reading_has_it_done(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ended = process("--data", tmp_path, "--json", "add", "N" * 900, stdout=writing)
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_version_and_help(desk: CommandLine) -> None:
    assert run("--version").out.startswith("followup-desk 0.")
    assert run("--help").out.count("\n") > 30
    for command in ("log", "contacts", "restore"):
        ended = run(command, "--help")
        assert (ended.status, ended.err) == (0, "")
        assert f"followup-desk {command}" in ended.out
    assert not desk.folder.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--data", "DESK", "--now", MONDAY, "--json", "add", "Ana"),
        ("add", "Ana", "--json", "--now", MONDAY, "--data", "DESK"),
        ("--json", "--data=DESK", "add", "--now=" + MONDAY, "Ana"),
        ("--data", "elsewhere", "--json", "add", "Ana", "--data", "DESK"),
    ],
)
def test_what_holds_for_all_may_stand_before_and_after(tmp_path: Path, words: tuple[str, ...]) -> None:
    ended = run(*(word.replace("DESK", str(tmp_path / "desk")) for word in words))
    assert ended.status == 0
    assert json.loads(ended.out)["name"] == "Ana"
    assert [path.name for path in tmp_path.iterdir()] == ["desk"]


@pytest.mark.parametrize(
    ("now", "at"),
    [
        ("2026-07-01T10:00:00+00:00", "2026-07-01T11:00:00+01:00"),
        ("2026-07-01T10:00:00Z", "2026-07-01T11:00:00+01:00"),
        ("2026-07-01T10:00", "2026-07-01T10:00:00+01:00"),
        ("2026-07-01 10:00:00.999", "2026-07-01T10:00:00+01:00"),
        ("2026-07-01", "2026-07-01T00:00:00+01:00"),
        ("2026-07-01T23:30:00-05:00", "2026-07-02T05:30:00+01:00"),
    ],
)
def test_as_if_it_were_that_moment(desk: CommandLine, now: str, at: str) -> None:
    desk("add", "Ana", now=now)
    assert desk("history", now=now)[0]["at"] == at


def test_without_it_the_time_is_now(desk: CommandLine) -> None:
    before = run("--data", desk.folder, "--json", "add", "Ana")
    assert before.status == 0
    assert json.loads(run("--data", desk.folder, "--json", "history").out)[0]["at"] > "2026-03-02"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--now", "soon", "contacts"), "soon"),
        (("--now", "0001-01-01T00:00:00+14:00", "contacts"), "0001"),
        (("--now", "9999-12-31", "contacts"), "9999"),
        (("--data", "", "contacts"), "--data"),
        (("--bogus",), "--bogus"),
        (("--bogus", "contacts"), "--bogus"),
        (("nosuch",), "nosuch"),
        (("",), "''"),
        (("contacts", "--bogus"), "--bogus"),
        (("contacts", "\x1b[31m", "--\x1b[31m"), "--"),
        (("--quit-when-painted", "contacts"), "--quit-when-painted"),
        (("--dat", "x", "contacts"), "--dat"),
    ],
)
def test_wrong_usage(words: tuple[str, ...], named: str) -> None:
    ended = run(*words)
    assert (ended.status, ended.out) == (2, "")
    [line] = ended.err.splitlines()
    assert named in line
    assert "\x1b" not in line


@pytest.mark.parametrize(
    "words", [("add", "a\udcff"), ("tag", "1", "x", "\udc80"), ("log", "\udcff", "--kind", "note")]
)
def test_what_is_no_text_is_refused(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "UTF-8" in desk.refused(*words)


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    for name in ("spaces and 佐藤", "-x", "100%"):
        assert CommandLine(tmp_path / name)("add", "Ana")["id"] == 1


# A desk's file in trouble: one line, exit status 1, and the file stays as it was.


def test_not_a_desk(desk: CommandLine) -> None:
    desk.folder.mkdir()
    letter = b"Dear all, this is a letter. It is longer than the head of a database file would be."
    for content in (letter, b"short"):
        (desk.folder / FILE).write_bytes(content)
        assert "not a desk" in desk.refused("add", "Ana")
        assert (desk.folder / FILE).read_bytes() == content


def test_the_file_of_another_program(desk: CommandLine) -> None:
    desk.folder.mkdir()
    with sqlite3.connect(desk.folder / FILE) as other:
        other.execute("create table note (text)")
    other.close()
    before = (desk.folder / FILE).read_bytes()
    assert "another program" in desk.refused("contacts")
    assert (desk.folder / FILE).read_bytes() == before


def test_a_newer_version(desk: CommandLine) -> None:
    desk("add", "Ana")
    with sqlite3.connect(desk.folder / FILE) as newer:
        newer.execute(f"pragma user_version = {migrations.NEWEST + 1}")
    newer.close()
    before = (desk.folder / FILE).read_bytes()
    for words in (("contacts",), ("add", "Rui"), ("check",)):
        assert "newer version" in desk.refused(*words)
    assert (desk.folder / FILE).read_bytes() == before


def test_damaged(desk: CommandLine) -> None:
    """The first page with the tables' names is whole, all others are not."""
    desk("demo")
    content = bytearray((desk.folder / FILE).read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    (desk.folder / FILE).write_bytes(content)
    for words in (("contacts",), ("add", "Rui"), ("due",), ("check",), ("undo",), ("set", "briefing", "off")):
        assert "damaged" in desk.refused(*words)
    assert (desk.folder / FILE).read_bytes() == content


def test_damaged_in_one_place(desk: CommandLine) -> None:
    """Whatever page it is: a command works, or says in one line what is wrong; it never stumbles."""
    desk("demo")
    whole = (desk.folder / FILE).read_bytes()
    statuses = set()
    for start in range(4096, len(whole), 5 * 4096):
        (desk.folder / FILE).write_bytes(whole[:start] + b"\xa5" * 4096 + whole[start + 4096 :])
        for words in (("contacts",), ("show", 1), ("due",), ("log", 1, "--kind", "note", "--notes", "x"), ("undo",)):
            ended = desk.run(*words)
            statuses.add(ended.status)
            assert len(ended.err.splitlines()) == ended.status, f"{words}: {ended.err}"
    assert statuses == {0, 1}


def test_locked(desk: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading goes on while another program writes; writing waits a while, then says so."""
    monkeypatch.setattr(connection, "BUSY_MS", 50)
    before = desk("add", "Ana")
    other = sqlite3.connect(desk.folder / FILE, isolation_level=None)
    other.execute("begin immediate")
    assert "in use by another program" in desk.refused("add", "Rui")
    assert desk("show", 1) == before
    other.rollback()
    other.close()
    assert desk("add", "Rui")["id"] == 2


@pytest.mark.skipif(AS_ROOT, reason="root may write everywhere")
def test_read_only(desk: CommandLine) -> None:
    desk("add", "Ana")
    file = desk.folder / FILE
    before = file.read_bytes()
    file.chmod(0o400)
    desk.folder.chmod(0o500)
    try:
        assert "cannot be written" in desk.refused("add", "Rui")
        assert file.read_bytes() == before
    finally:
        desk.folder.chmod(0o700)


def test_no_folder_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file", tmp_path / "file" / "desk"):
        line = CommandLine(folder).refused("contacts")
        assert "--data" in line
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.skipif(os.name == "nt", reason="no small disks there")
def test_no_space_left(tmp_path: Path) -> None:
    with a_small_disk(tmp_path / "disk", 1024) as disk:
        desk = CommandLine(disk / "desk")
        desk("add", "Ana")
        assert "No space is left" in desk.refused("log", "1", "--kind", "note", "--notes", "x" * 900_000)
        assert desk("show", 1)["timeline"] == []
        assert desk("check")["ok"] is True


def test_an_interrupted_command_is_quiet(desk: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("followup_desk.cli.open_desk", interrupt)
    ended = desk.run("contacts")
    assert (ended.status, ended.out, ended.err) == (130, "", "")


@pytest.mark.parametrize(
    ("words", "loads"),
    [
        (("contacts",), False),
        (("due", "--on", "2026-03-09"), False),
        (("log", "Ana", "--kind", "call", "--outcome", "no"), False),
        (("follow-up", "Ana", "--due", "tue 10am"), True),
    ],
)
def test_only_who_reads_a_day_waits_for_the_grammar(desk: CommandLine, words: tuple[str, ...], loads: bool) -> None:
    desk("add", "Ana")
    program = (
        "import sys\n"
        "from followup_desk import cli\n"
        "status = cli.main(sys.argv[1:])\n"
        "print('followup_desk.domain.date_words' in sys.modules, file=sys.stderr)\n"
        "sys.exit(status)\n"
    )
    command = [sys.executable, "-c", program, "--data", str(desk.folder), "--now", desk.now, *words]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (0, f"{loads}\n")
