# SPDX-License-Identifier: MIT
"""`day-sheet` from outside."""

from pathlib import Path

from tests.command_line import CommandLine


def test_it_writes_one_page(desk: CommandLine, tmp_path: Path) -> None:
    desk("add", "Ana Ribeiro", "--phone", "+351 21 555 0142")
    desk("follow-up", 1, "--due", "today", "--why", "Ask <her>")
    file = tmp_path / "sheet.html"
    assert desk("day-sheet", file) == {"file": str(file), "follow_ups": 1}
    assert "Ask &lt;her&gt;" in file.read_text()
    assert "let it end in .html" in desk.refused("day-sheet", tmp_path / "sheet.pdf")
    assert "cannot be written" in desk.refused("day-sheet", tmp_path / "nowhere" / "sheet.html")
