# SPDX-License-Identifier: MIT
"""Where an announcer under test tells what happened: lists to look at."""

from dataclasses import dataclass, field


@dataclass
class Noted:
    """What the program would do with it."""

    rung: list[list[int]] = field(default_factory=list)
    saw: list[list[int]] = field(default_factory=list)
    opened: list[int | None] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    tests: list[tuple[str, str]] = field(default_factory=list)
    reached: int = 0
    briefings: int = 0
    sittings: int = 0

    def rang(self, follow_up_ids: list[int]) -> None:
        self.rung.append(follow_up_ids)

    def seen(self, follow_up_ids: list[int]) -> None:
        self.saw.append(follow_up_ids)

    def open_wanted(self, follow_up_id: int | None, token: str) -> None:
        self.opened.append(follow_up_id)

    def briefing_wanted(self, token: str) -> None:
        self.briefings += 1

    def sitting_wanted(self, token: str) -> None:
        self.sittings += 1

    def said(self, line: str) -> None:
        self.lines.append(line)

    def tested(self, state: str, server: str) -> None:
        self.tests.append((state, server))

    def reach_changed(self) -> None:
        self.reached += 1
