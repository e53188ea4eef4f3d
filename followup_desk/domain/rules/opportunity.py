# SPDX-License-Identifier: MIT
"""Which opportunity a log belongs to, and when it opens one (RULES R5, R22, and point 4 of closing)."""

from collections.abc import Sequence

from followup_desk.domain.errors import Refused
from followup_desk.domain.folding import fold
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.domain.records import LogEntry, Opportunity
from followup_desk.domain.words import Outcome, Stage

FIRST_SALE = QT_TRANSLATE_NOOP("opportunity", "First sale")


def belongs_to(
    entry: LogEntry, known: Sequence[Opportunity], stage: Stage | None, organisation: str
) -> tuple[Opportunity | None, str]:
    """The open opportunity that a log belongs to, or the title of one that it opens ("" for none).

    Refused where an answer, an offer or a concern could mean several.
    """
    still_open = [opportunity for opportunity in known if opportunity.answer is None]
    if entry.opportunity.strip():
        named = [o for o in still_open if fold(o.title) == fold(entry.opportunity)]
        return (named[0], "") if named else (None, entry.opportunity.strip())
    if len(still_open) == 1:
        return still_open[0], ""
    if still_open and _needs_one(entry):
        titles = ", ".join(f'"{o.title}"' for o in still_open)
        raise Refused(translate("refusals", "Which opportunity is meant: {titles}? Name it.").format(titles=titles))
    if not still_open and stage is Stage.PROSPECT and _opens_one(entry, bool(known)):
        return None, organisation or translate("opportunity", FIRST_SALE)
    if entry.proposal or entry.concern or entry.concern_settled or entry.amount is not None:
        raise Refused(translate("refusals", "There is no open opportunity for it: name one to open it."))
    return None, ""


def _needs_one(entry: LogEntry) -> bool:
    answered = entry.outcome in (Outcome.YES, Outcome.NO)
    return answered or entry.proposal or bool(entry.concern) or entry.concern_settled or entry.amount is not None


def _opens_one(entry: LogEntry, had_one: bool) -> bool:
    if entry.proposal or entry.concern:
        return True
    if entry.outcome in (None, Outcome.NO_ANSWER):
        return False
    return entry.outcome is not Outcome.NO or not had_one
