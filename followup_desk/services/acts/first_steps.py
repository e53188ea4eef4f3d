# SPDX-License-Identifier: MIT
"""First steps: who was chosen is followed from now on, and each gets a first follow-up, spread over working days."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from math import ceil

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Proposal
from followup_desk.domain.records import Contact
from followup_desk.domain.words import Kind, MethodKind, Stage
from followup_desk.services import people, preferences, rulebook
from followup_desk.services import who_matters as matters
from followup_desk.services.acts import contacts, follow_up_plans, several
from followup_desk.services.acts.several import OneEach
from followup_desk.services.desk import Desk
from followup_desk.services.texts import check_texts
from followup_desk.storage import journal
from followup_desk.storage import who_matters as stored

A_DAY = 4
"""So many first steps fit into a day beside all else."""
WITHIN_DAYS = 5
"""Working days over which they are spread, however many there are."""
MOST = 200


@dataclass(frozen=True)
class FirstStep:
    """With whom, when and how."""

    contact_id: int
    name: str
    day: date
    channel: Kind


def first_day(desk: Desk) -> date:
    """Today while there is work to be done today, else the next working day."""
    work_days, now = rulebook.read(desk).book.work_days, desk.now()
    over = now.time() >= time.fromisoformat(preferences.get(desk, "working_day").split("-")[1])
    return work_days.on_or_after(desk.today() + timedelta(days=1) if over else desk.today())


def a_day_for(count: int) -> int:
    """How many a day, so that they are done within a week."""
    return max(A_DAY, ceil(count / WITHIN_DAYS))


def steps(desk: Desk, contact_ids: Sequence[int], plan: OneEach) -> Iterator[FirstStep]:
    """What would be planned, in the order of the people. Refused as `several.spread`."""
    for contact_id, day in zip(contact_ids, several.spread(desk, plan), strict=False):
        person = people.person(desk, contact_id)
        yield FirstStep(contact_id, person.name.display, day, plan.channel or fitting_channel(person))


def plan_first_steps(desk: Desk, contact_ids: Sequence[int], plan: OneEach) -> int:
    """Follows each of them and plans a first follow-up; whoever has one by now gets no second. Returns how many were
    planned. Refused for nobody, or for more than anybody can begin with."""
    check_texts(plan.why)
    check_count(len(contact_ids))
    with desk.act("first-steps") as act:
        people.all_living(desk, contact_ids)
        still = stored.among(desk.db, contact_ids)
        ids = [each for each in contact_ids if each in still]
        if not ids:
            raise Refused(translate("first_steps", "Something is planned with all of them already."))
        house, last = rulebook.read(desk), plan.first_day
        for step in steps(desk, ids, plan):
            person, last = people.person(desk, step.contact_id), step.day
            # Before they are followed: who has a next step gets none from the rules.
            follow_up_plans.write(desk, act, _proposal(desk, step, plan.why.strip()))
            followed = replace(person, followed=True, stage=person.stage or Stage.PROSPECT)
            contacts.write(desk, act, person, followed, house)
        named = people.named_several(desk, ids)
        journal.name_act(act, "several.first_steps", named | {"last": last.isoformat()})
    matters.forget_chosen(desk)
    return len(ids)


def check_count(count: int) -> None:
    """Refuses nobody, and more than can be begun with in a week."""
    if not count:
        raise Refused(translate("first_steps", "Nobody is ticked yet: Space ticks who is chosen."))
    if count > MOST:
        said = translate("first_steps", "That is more than a week holds: tick at most {most}, and the others later.")
        raise Refused(said.format(most=MOST))


def fitting_channel(person: Contact) -> Kind:
    """What they prefer; else the telephone, unless only an email address is known."""
    known = {each.kind for each in person.methods}
    by_email = MethodKind.EMAIL in known and MethodKind.PHONE not in known
    return person.prefers or (Kind.EMAIL if by_email else person.usual_channel)


def _proposal(desk: Desk, step: FirstStep, why: str) -> Proposal:
    still_open = [each for each in people.opportunities(desk, step.contact_id) if each.answer is None]
    return Proposal(
        contact_id=step.contact_id,
        due=Due(step.day),
        channel=step.channel,
        why=why,
        opportunity_id=still_open[0].id if len(still_open) == 1 else None,
    )
