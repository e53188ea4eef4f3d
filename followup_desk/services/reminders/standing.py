# SPDX-License-Identifier: MIT
"""What stands on the screen, or is on its way there: a notice under its tag, and the announcements that it brings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from followup_desk.services.reminders import day_notes
from followup_desk.services.reminders.notice import Notice

TEST = "test"
Members = dict[int, int]
"""Announcements by number, each with its follow-up."""


@dataclass
class Standing:
    """`members` and the contacts they are for: none for the evening line and the test, and no contacts
    for the briefing, which is about all. `asked_at` is when the server
    was asked, by the clock that nobody sets."""

    notice: Notice
    asked_at: float
    members: Members = field(default_factory=dict)
    contacts: frozenset[int] = frozenset()
    shown: bool = False
    late: bool = False
    """The server did not say in time that it shows it; it may yet, and be answered."""
    outdated: bool = False
    """It reads otherwise by now, and is brought up to date once it is shown."""
    adopted: bool = False
    """An earlier run of the program showed it: it may have gone since, and is not shown again."""

    def follow_ups(self) -> list[int]:
        """Each once."""
        return list(dict.fromkeys(self.members.values()))


def tag_of(follow_up_id: int, digest_id: int | None) -> str:
    """Of a follow-up's own notice, or of the digest or notice of the day that brings it."""
    if digest_id is None:
        return f"follow-up-{follow_up_id}"
    return f"digest-{digest_id}" if digest_id > 0 else day_notes.tag_of_digest(digest_id)


def is_of_one(tag: str) -> bool:
    """Is it a follow-up's own?"""
    return tag.startswith("follow-up-")


def by_tag(members: Mapping[int, int], digest_id: int | None) -> dict[str, Members]:
    """The same, sorted under the notices that bring them."""
    found: dict[str, Members] = {}
    for each, follow_up in members.items():
        found.setdefault(tag_of(follow_up, digest_id), {})[each] = follow_up
    return found
