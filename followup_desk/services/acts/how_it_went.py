# SPDX-License-Identifier: MIT
"""Done from a notice: it closes the follow-up at once and counts as the touch; how it went is asked until it is told
(DESIGN section 5). To tell it is to log it for that follow-up: the entry is then completed, not doubled.
"""

from dataclasses import replace

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.records import FollowUp, LogEntry, Question
from followup_desk.domain.words import IN_PERSON, NO_TOUCH
from followup_desk.services import people
from followup_desk.services.acts import follow_ups, log
from followup_desk.services.desk import Desk
from followup_desk.storage import journal, questions

KEY = "how_did_it_go"


def done_at_once(desk: Desk, follow_up_id: int) -> FollowUp:
    """Closes a follow-up by its channel, as logged now. A meeting, call or lunch leaves the question how it ended.

    Nothing else is closed by it, as a log would: nobody has seen what that would be.
    """
    follow_up = follow_ups.still_open(desk, follow_up_id)
    if follow_up.channel in NO_TOUCH:
        return follow_ups.done(desk, follow_up_id).follow_up
    entry = LogEntry(contact_id=follow_up.contact_id, kind=follow_up.channel, for_id=follow_up.id)
    with desk.act("done-at-once") as act:
        worked = log.work_out(desk, entry, unfinished=True, only_for=True)
        if entry.kind in IN_PERSON:
            worked = replace(worked, consequences=log.nothing_planned(worked))
        interaction_id, _ = log.write(desk, act, worked)
        if entry.kind in IN_PERSON:
            told = {"follow_up": follow_up.id, "interaction": interaction_id, "channel": str(entry.kind)}
            questions.ask(act, entry.contact_id, "R5", KEY, told, log.how_key(follow_up.id))
        name = {"name": worked.person.name.display, "channel": str(entry.kind)}
        journal.name_act(act, "follow_up.done", name)
    return people.follow_up(desk, follow_up_id)


def still_open(desk: Desk, question_id: int) -> Question:
    """A question that waits for its answer. Refused otherwise."""
    found = questions.question(desk.db, question_id)
    if found is None or found.state != "open":
        raise Refused(
            translate("refusals", "There is no open question {number}: `show CONTACT` lists those that are.").format(
                number=question_id
            )
        )
    return found
