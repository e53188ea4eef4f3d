# SPDX-License-Identifier: MIT
"""What the list of candidates says of somebody: name, work or how they can be reached, and what speaks for them."""

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.signs import Candidate, Sign
from followup_desk.ui.contacts.row_words import name_line
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.look.due_words import Tone

translate = QCoreApplication.translate


def below(candidate: Candidate) -> str:
    """Title and organisation; of whom neither is known, how to reach them."""
    row = candidate.row
    work = " · ".join(part for part in (row.title, row.organisation) if part)
    return work if work and row.display else _reach(candidate.signs)


def chip(candidate: Candidate) -> tuple[str, Tone] | None:
    """The heaviest of what speaks for them, where it is more than a number or a note."""
    heaviest_first: tuple[tuple[Sign, str, Tone], ...] = (
        (Sign.FOLLOWED, translate("candidate_words", "followed already"), "ok"),
        (Sign.CUSTOMER, translate("candidate_words", "customer"), "calm"),
        (Sign.OPPORTUNITY, translate("candidate_words", "open opportunity"), "calm"),
        (Sign.STARRED, translate("candidate_words", "marked important"), "calm"),
        (Sign.RECENT, translate("candidate_words", "in touch lately"), "calm"),
        (Sign.TAGGED, translate("candidate_words", "has tags"), "mute"),
        (Sign.NOTE, translate("candidate_words", "has a note"), "mute"),
    )
    return next(((words, tone) for sign, words, tone in heaviest_first if sign in candidate.signs), None)


def spoken(candidate: Candidate) -> str:
    """The whole line as one text."""
    said = chip(candidate)
    return ", ".join(part for part in (name_line(candidate.row), below(candidate), said[0] if said else "") if part)


def ticked(count: int) -> str:
    """How many are."""
    if not count:
        return translate("candidate_words", "Nobody is ticked yet")
    if count == 1:
        return translate("candidate_words", "One person is ticked")
    return translate("candidate_words", "{count} people are ticked").format(count=number(count))


def _reach(signs: frozenset[Sign]) -> str:
    if Sign.PHONE in signs and Sign.EMAIL in signs:
        return translate("candidate_words", "Phone and email")
    if Sign.PHONE in signs:
        return translate("candidate_words", "Phone only")
    return translate("candidate_words", "Email only") if Sign.EMAIL in signs else ""
