# SPDX-License-Identifier: MIT
"""Mails that were brought together, on their way into one act: what is clear by itself, and what must be asked."""

from dataclasses import dataclass, replace

from followup_desk.domain.filed import Mail
from followup_desk.domain.records import LogEntry
from followup_desk.services import filing
from followup_desk.services.acts import filing as acts
from followup_desk.services.desk import Desk
from followup_desk.ui.filing.filing_dialog import Answer


@dataclass(frozen=True)
class Waiting:
    """`sure`: the contact was pointed at, or is the only one whom the mail names."""

    contact_id: int
    mail: Mail
    sure: bool

    def is_like(self, other: "Waiting") -> bool:
        """Whether one answer is good for both."""
        mine, theirs = ([each.email for each in mail.senders] for mail in (self.mail, other.mail))
        return (self.contact_id, self.sure, mine) == (other.contact_id, other.sure, theirs) and bool(mine)


class Batch:
    """`question` says what to ask next, until there is nothing more; then `log`."""

    def __init__(self, desk: Desk, waiting: list[Waiting]) -> None:
        self._desk = desk
        self._waiting = waiting
        self._addresses: list[tuple[int, str]] = []
        self.entries: list[LogEntry] = []
        self.before: list[Mail] = []
        """What was logged before, and is not again."""

    def question(self) -> tuple[Waiting, int] | None:
        """The first that is not clear, and how many more its answer would count for."""
        still = []
        for each in self._waiting:
            incoming = self._came_in(each)
            if each.sure and incoming is not None and filing.is_dated(self._desk, each.mail):
                self._take(each, Answer(incoming))
            else:
                still.append(each)
        self._waiting = still
        return (still[0], len(self._alike())) if still else None

    def answer(self, answer: Answer) -> None:
        """For the first that waits, and those that are like it."""
        first, alike = self._waiting[0], self._alike()
        whom = first.contact_id if answer.contact_id is None else answer.contact_id
        if answer.address:
            self._addresses.append((whom, answer.address))
        for each in (first, *alike):
            self._take(replace(each, contact_id=whom), answer)
        self._waiting = [each for each in self._waiting[1:] if each not in alike]

    def skip(self) -> None:
        """Leave the first out, and those that are like it."""
        alike = self._alike()
        self._waiting = [each for each in self._waiting[1:] if each not in alike]

    def log(self) -> list[int]:
        """All that was taken; the ids of the interactions."""
        return acts.log_filed(self._desk, self.entries, self._addresses)

    def _alike(self) -> list[Waiting]:
        first, *others = self._waiting
        if not filing.is_dated(self._desk, first.mail):
            return []
        known, rather = self._came_in(first), self._rather_with(first)
        return [
            each
            for each in others
            if each.is_like(first)
            and filing.is_dated(self._desk, each.mail)
            and self._came_in(each) == known
            and self._rather_with(each) == rather
        ]

    def _came_in(self, each: Waiting) -> bool | None:
        added = [address for contact_id, address in self._addresses if contact_id == each.contact_id]
        return filing.came_in(self._desk, each.contact_id, each.mail, added)

    def _rather_with(self, each: Waiting) -> int | None:
        return filing.rather_with(self._desk, each.contact_id, each.mail)

    def _take(self, each: Waiting, answer: Answer) -> None:
        entry = filing.of_mail(self._desk, each.contact_id, each.mail, incoming=answer.incoming, at=answer.at)
        if entry in self.entries or filing.was_logged(self._desk, entry, each.mail.subject):
            self.before.append(each.mail)
        else:
            self.entries.append(entry)
