# SPDX-License-Identifier: MIT
"""What the announcer tells the program: what rang, what was answered, and what the user wants to see."""

from typing import Protocol


class Outlet(Protocol):
    """What the program does when something is announced or answered. A `token` lets the window come to the front."""

    def rang(self, follow_up_ids: list[int]) -> None:
        """These have come due now."""

    def seen(self, follow_up_ids: list[int]) -> None:
        """The user has answered their notice, or waved it away."""

    def open_wanted(self, follow_up_id: int | None, token: str) -> None:
        """The user wants to see this one; None: what is due."""

    def briefing_wanted(self, token: str) -> None:
        """The user wants to see the morning briefing."""

    def sitting_wanted(self, token: str) -> None:
        """The user wants to begin the sitting."""

    def said(self, line: str) -> None:
        """An answer could not be carried out."""

    def tested(self, state: str, server: str) -> None:
        """What became of the test notice: `shown` by that server, `answered`, `failed`, or `nowhere` to show it."""

    def reach_changed(self) -> None:
        """Notices reach the screen again, or no longer."""
