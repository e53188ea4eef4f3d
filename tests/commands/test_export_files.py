# SPDX-License-Identifier: MIT
"""`export` from outside."""

import json
from pathlib import Path

import pytest

from tests.calendars import titles
from tests.command_line import CommandLine


def names_in(file: Path) -> list[str]:
    return [line.removeprefix("FN:") for line in file.read_text().splitlines() if line.startswith("FN:")]


def test_all_or_some(desk: CommandLine, tmp_path: Path) -> None:
    for name in ("Ana Ribeiro", "Rui Faria", "Eva Lopes"):
        desk("add", name)
    desk("stage", 2, "customer")
    desk("remove", 3)
    file = tmp_path / "people.vcf"
    assert desk("export", file) == {"file": str(file), "contacts": 2}
    assert sorted(names_in(file)) == ["Ana Ribeiro", "Rui Faria"]
    assert desk("export", file, "--list", "customers")["contacts"] == 1
    assert names_in(file) == ["Rui Faria"]
    desk("export", file, "--list", "trash")
    assert names_in(file) == ["Eva Lopes"]
    desk("export", file, "--contact", "rui", "--contact", 1, "--contact", "Rui Faria")
    assert names_in(file) == ["Rui Faria", "Ana Ribeiro"]
    assert str(file) in desk.text("export", file)


def test_those_whose_numbers_are_in_a_file(desk: CommandLine, tmp_path: Path) -> None:
    """As the window sends those who were chosen: there may be more than a command line holds."""
    for name in ("Ana Ribeiro", "Rui Faria", "Eva Lopes"):
        desk("add", name)
    numbers, file = tmp_path / "numbers", tmp_path / "people.vcf"
    numbers.write_text("3\n1\n3\n")
    assert desk("export", file, "--contacts-from", numbers)["contacts"] == 2
    assert names_in(file) == ["Eva Lopes", "Ana Ribeiro"]
    numbers.write_text("Ana")
    assert "numbers of contacts" in desk.refused("export", file, "--contacts-from", numbers)


def test_the_version(desk: CommandLine, tmp_path: Path) -> None:
    desk("add", "Ana Ribeiro")
    desk("export", tmp_path / "a.vcf")
    assert "VERSION:3.0" in (tmp_path / "a.vcf").read_text()
    desk("export", tmp_path / "a.vcf", "--vcard", "4.0")
    assert "VERSION:4.0" in (tmp_path / "a.vcf").read_text()
    assert "2.1" in desk.wrong_usage("export", tmp_path / "a.vcf", "--vcard", "2.1")


def test_progress_comes_before_the_result(desk: CommandLine, tmp_path: Path) -> None:
    desk("add", "Ana Ribeiro")
    lines = desk.run("--json", "export", tmp_path / "a.vcf", "--progress").out.splitlines()
    assert [json.loads(line) for line in lines] == [
        {"progress": {"people": 1, "of": 1}},
        {"file": str(tmp_path / "a.vcf"), "contacts": 1},
    ]


def test_a_calendar_holds_what_is_open(desk: CommandLine, tmp_path: Path) -> None:
    for name, due in (("Ana Ribeiro", "fri 10am"), ("Rui Faria", "2026-03-05"), ("Eva Lopes", "2026-03-06")):
        desk("add", name)
        desk("log", name, "--kind", "email", "--outcome", "next-step", "--next", "the offer", "--due", due)
    file = tmp_path / "a.ics"
    assert desk("export", file) == {"file": str(file), "contacts": 3, "follow_ups": 3}
    assert "20260306T100000 Call Ana Ribeiro" in titles(file.read_text())
    assert desk("export", file, "--contact", "rui")["follow_ups"] == 1
    assert titles(file.read_text()) == ["20260305 Call Rui Faria"]
    desk("remove", 2)
    assert desk("export", file, "--contact", 2) == {"file": str(file), "contacts": 0, "follow_ups": 0}
    assert titles(file.read_text()) == []


def test_the_calendar_that_is_kept(desk: CommandLine, tmp_path: Path) -> None:
    assert "No calendar file is kept" in desk.refused("calendar")
    file = tmp_path / "kept.ics"
    assert "ends in .ics" in desk.refused("set", "calendar_file", tmp_path / "kept.txt")
    desk("set", "calendar_file", file)
    assert desk("calendar") == {"file": str(file), "written": True}
    assert desk("calendar", now="2026-03-02T11:00:00+00:00") == {"file": str(file), "written": False}
    desk("set", "calendar_file", "off")
    assert desk("set", "calendar_file") == {"calendar_file": ""}


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("a.txt",), ".vcf"),
        (("a.json", "--contact", "1"), "whole desk"),
        (("a.json", "--list", "trash"), "whole desk"),
        (("a.vcf", "--list", "all", "--contact", "1"), "either"),
        (("a.vcf", "--contact", "nobody"), "Nobody"),
        (("nowhere/a.vcf",), "cannot be written"),
    ],
)
def test_refused(desk: CommandLine, tmp_path: Path, words: tuple[str, ...], why: str) -> None:
    desk("add", "Ana Ribeiro")
    file, *options = words
    assert why in desk.refused("export", tmp_path / file, *options)
    assert not list(tmp_path.rglob("a.*"))


def test_the_desk_itself_is_never_written_over(desk: CommandLine) -> None:
    desk("add", "Ana Ribeiro")
    link = desk.folder / "a.vcf"
    link.symlink_to(desk.folder / "desk.sqlite3")
    assert "is a desk" in desk.refused("export", link)
    assert desk("check")["ok"]


def test_wrong_usage(desk: CommandLine) -> None:
    assert "--help" in desk.wrong_usage("export")
    assert "--help" in desk.wrong_usage("export", "a.vcf", "--list", "nosuch")
