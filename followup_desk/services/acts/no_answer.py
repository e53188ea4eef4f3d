# SPDX-License-Identifier: MIT
"""Nobody answered: logged in one go for a follow-up, as the log would (R21 plans the next try)."""

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.records import LogEntry
from followup_desk.domain.words import IN_PERSON, Outcome
from followup_desk.services import people
from followup_desk.services.acts import log
from followup_desk.services.acts.log import Logged
from followup_desk.services.desk import Desk


def log_no_answer(desk: Desk, follow_up_id: int) -> Logged:
    """Logs it by the follow-up's own channel, now. Refused for what is not a call, a meeting or a lunch."""
    follow_up = people.follow_up(desk, follow_up_id)
    if follow_up.channel not in IN_PERSON:
        raise Refused(
            translate("refusals", "Only a call, a meeting or a lunch goes without an answer: log what you did.")
        )
    entry = LogEntry(
        contact_id=follow_up.contact_id, kind=follow_up.channel, outcome=Outcome.NO_ANSWER, for_id=follow_up_id
    )
    return log.log_interaction(desk, entry)
