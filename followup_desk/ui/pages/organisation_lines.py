# SPDX-License-Identifier: MIT
"""The lists of an organisation's page, read as they come into view: all in short, or one of its parts whole."""

from typing import Literal, get_args

from followup_desk.domain.organisations import Place
from followup_desk.services import organisations
from followup_desk.services.desk import Desk
from followup_desk.ui.pages import organisation_words as words
from followup_desk.ui.pages.lines_model import Line

Part = Literal["all", "people", "open", "happened"]
PARTS: tuple[Part, ...] = get_args(Part)
_FEW_PEOPLE, _FEW_OPEN = 4, 3
_AHEAD = 1000


class OrganisationLines:
    """One list of the page. What happened is asked for after the last place found: a list reads on from its end."""

    def __init__(self, desk: Desk, organisation_id: int, part: Part) -> None:
        self._desk = desk
        self._id = organisation_id
        self._part = part
        self._head: list[Line] = []
        self._begin_anew()

    def read(self, offset: int, limit: int) -> list[Line]:
        """Lines from an offset on."""
        if self._part == "people":
            return self._people(offset, limit)
        if self._part == "open":
            return self._opportunities(offset, limit)
        if offset == 0:
            self._begin_anew()
            self._head = self._in_short() if self._part == "all" else []
        lines = self._head[offset : offset + limit]
        return [*lines, *self._happened(limit - len(lines))]

    def _begin_anew(self) -> None:
        self._coming: list[Place] = []
        self._last: Place | None = None
        self._is_end = False

    def _in_short(self) -> list[Line]:
        """The first few of who is there and of what is open, with a line that leads to all of them."""
        there, before = organisations.head_count(self._desk, self._id)
        latest = organisations.latest_people(self._desk, self._id, min(there, _FEW_PEOPLE))
        lines = [words.person_line(each, self._desk.now()) for each in latest]
        if there + before > len(lines):
            lines.append(words.all_people(there + before))
        opened = organisations.open_count(self._desk, self._id)
        lines += self._opportunities(0, _FEW_OPEN)
        return [*lines, words.all_opportunities(opened)] if opened > _FEW_OPEN else lines

    def _people(self, offset: int, limit: int) -> list[Line]:
        found = organisations.people(self._desk, self._id, offset, limit)
        return [words.person_line(each, self._desk.now()) for each in found]

    def _opportunities(self, offset: int, limit: int) -> list[Line]:
        found = organisations.opportunities(self._desk, self._id, offset, limit)
        return [words.opportunity_line(each, self._desk.now()) for each in found]

    def _happened(self, limit: int) -> list[Line]:
        """The places of a thousand entries are looked up at once: it takes as long as to look up one."""
        if len(self._coming) < limit and not self._is_end:
            wanted = max(limit, _AHEAD)
            more = organisations.latest(self._desk, self._id, self._last, wanted)
            self._is_end = len(more) < wanted
            self._last = more[-1] if more else None
            self._coming = [*self._coming, *more]
        places, self._coming = self._coming[:limit], self._coming[limit:]
        return [words.entry_line(each, self._desk.zone) for each in organisations.happened(self._desk, places)]
