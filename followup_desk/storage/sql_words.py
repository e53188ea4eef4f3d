# SPDX-License-Identifier: MIT
"""Words of the trade as conditions of SQL, made from the domain's own sets, so that both mean the same.

An interaction is `i`, a follow-up `f`. None of them is ever null. Days are bound as text, moments as UTC seconds.
"""

from collections.abc import Iterable

from followup_desk.domain.rules.closing import BESIDE as _BESIDE
from followup_desk.domain.rules.occasions import CORRECTED
from followup_desk.domain.words import IN_PERSON, NO_TOUCH, SENT, FollowUpState, Kind, Outcome


def listed(words: Iterable[str]) -> str:
    """Fixed words of the program as a list to be `in`; never what a user wrote."""
    return "(" + ", ".join(f"'{word}'" for word in sorted(words)) + ")"


def numbered(ids: Iterable[int]) -> str:
    """Numbers of rows as a list to be `in`; there may be more than SQLite takes as parameters."""
    return "(" + ", ".join(str(int(number)) for number in ids) + ")"


CONVERSATION = f"""(i.kind in {listed(IN_PERSON)}
    and coalesce(i.outcome, '{Outcome.NO_ANSWER}') <> '{Outcome.NO_ANSWER}'
  or i.incoming = 1 and i.kind in {listed(SENT)})"""
"""As `closing.is_conversation`."""
TOUCH = f"(i.incoming = 0 and i.kind not in {listed(NO_TOUCH)})"
"""As `closing.is_touch`."""
BESIDE = f"(coalesce(f.rule, '') in {listed(_BESIDE)} or f.channel = '{Kind.TASK}')"
"""As `closing.is_beside`."""
NEXT_STEP = f"(f.state = '{FollowUpState.OPEN}' and not {BESIDE} and f.rule is not 'R20')"
"""Something is planned for them; saying hello now and then (R20) pursues nothing."""
CARD_OF_YEAR = f"""case when f.state = '{FollowUpState.DROPPED}' and f.dropped_why = '{CORRECTED}' then ''
  else substr(f.plan_key, 1, length(f.plan_key) - 6) end"""
"""The plan key of an occasion's card without month and day; of none that was dropped for the day being put right."""
DUE = f"""(f.state = '{FollowUpState.OPEN}' and f.due_on <= :last_on
  and case when f.due_at is null then f.due_on <= :last else f.due_at < :last_ends end
  and coalesce(f.snoozed_until, 0) <= :until)"""
"""Due by the local day `last`, which is over at `last_ends`, and not put off beyond `until`. A timed one is stored
under the day of its own zone, next to the local one at most: `last_on`, for the index, is the day after."""
