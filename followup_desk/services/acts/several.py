# SPDX-License-Identifier: MIT
"""Acts on several people at once: each one transaction and one undo, and the rules follow each as they would one.

Who is in the trash by now refuses the whole: what was chosen is then not what is on the desk. `tell` hears how many
are done, for a bar that shows it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from followup_desk.domain.contact_changes import with_cadence
from followup_desk.domain.errors import Refused
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.domain.moments import Due, begins, utc_seconds
from followup_desk.domain.proposals import Proposal
from followup_desk.domain.records import Contact
from followup_desk.domain.rules import not_a_pest
from followup_desk.domain.rules.work_days import WorkDays
from followup_desk.domain.words import Kind, Stage
from followup_desk.services import people, rulebook, situations
from followup_desk.services.acts import contacts, follow_up_plans
from followup_desk.services.acts.follow_ups import check_ahead
from followup_desk.services.desk import Desk
from followup_desk.services.texts import check_lines, check_texts
from followup_desk.storage import contact_edits, journal
from followup_desk.storage import contacts as stored
from followup_desk.storage.journal import Journal

Tell = Callable[[int], None]
MOST_A_DAY = 200
_AS_BEFORE = QT_TRANSLATE_NOOP("refusals", "It is so with all of them already: nothing changes.")


def _nobody_listens(_done: int) -> None: ...


@dataclass(frozen=True)
class OneEach:
    """A follow-up for each of several: from a day on, so many a working day. No channel: each one's usual."""

    first_day: date
    a_day: int
    channel: Kind | None = None
    why: str = ""


def tag(
    desk: Desk,
    contact_ids: Sequence[int],
    put_on: Sequence[str] = (),
    take_off: Sequence[str] = (),
    tell: Tell = _nobody_listens,
) -> None:
    """Puts tags on each of them, and takes others off. Refused where that changes nothing."""
    on, off = _words(put_on), _words(take_off)
    if not on and not off:
        raise Refused(translate("refusals", "Say which tag to put on them, or to take off."))
    with desk.act("tag-several") as act:
        people.all_living(desk, contact_ids)
        for done, contact_id in enumerate(contact_ids, 1):
            for each in on:
                contact_edits.tag_row(act, "contact", contact_id, each, contact_id)
            for each in off:
                contact_edits.untag_row(act, "contact", contact_id, each, contact_id)
            tell(done)
        _something_changed(act)
        words = {"on": ", ".join(on), "off": ", ".join(off)}
        key = "several.retagged" if on and off else "several.tagged" if on else "several.untagged"
        journal.name_act(act, key, people.named_several(desk, contact_ids) | words)


def set_stage(desk: Desk, contact_ids: Sequence[int], stage: Stage, tell: Tell = _nobody_listens) -> None:
    """Gives each of them a stage, and follows them."""
    with desk.act("stage-several") as act:
        _change_each(desk, act, contact_ids, lambda each: replace(each, stage=stage, followed=True), tell)
        journal.name_act(act, "several.staged", people.named_several(desk, contact_ids) | {"stage": stage})


def set_cadence(
    desk: Desk, contact_ids: Sequence[int], ideal: int, longest: int | None = None, tell: Tell = _nobody_listens
) -> None:
    """How often to be in touch with each of them, in days; the longest interval, where not given, is half as long
    again."""
    contacts.check_cadence(ideal, longest)
    with desk.act("cadence-several") as act:
        _change_each(desk, act, contact_ids, lambda each: with_cadence(each, ideal, longest), tell)
        named = people.named_several(desk, contact_ids)
        journal.name_act(act, "several.cadence", named | {"days": str(ideal)})


def clear_cadence(desk: Desk, contact_ids: Sequence[int], tell: Tell = _nobody_listens) -> None:
    """Each of them goes by their stage again."""
    with desk.act("cadence-several") as act:
        _change_each(desk, act, contact_ids, lambda each: replace(each, ideal_days=None, longest_days=None), tell)
        journal.name_act(act, "several.no_cadence", people.named_several(desk, contact_ids))


def set_followed(desk: Desk, contact_ids: Sequence[int], followed: bool, tell: Tell = _nobody_listens) -> None:
    """Whether the rules plan for them, or they are only known."""
    with desk.act("follow-several") as act:
        _change_each(desk, act, contact_ids, lambda each: replace(each, followed=followed), tell)
        key = "several.followed" if followed else "several.not_followed"
        journal.name_act(act, key, people.named_several(desk, contact_ids))


def plan_one_each(desk: Desk, contact_ids: Sequence[int], plan: OneEach, tell: Tell = _nobody_listens) -> None:
    """Plans a follow-up for each of them, in their order, spread over working days."""
    check_texts(plan.why)
    with desk.act("plan-several") as act:
        people.all_living(desk, contact_ids)
        for done, (contact_id, day) in enumerate(zip(contact_ids, spread(desk, plan), strict=False), 1):
            follow_up_plans.write(desk, act, _one_for(desk, contact_id, day, plan))
            tell(done)
        journal.name_act(act, "several.planned", people.named_several(desk, contact_ids))


def spread(desk: Desk, plan: OneEach) -> Iterator[date]:
    """The day of each, one after the other, without an end. Refused for a day that is past, or for too many a day."""
    check_ahead(desk, Due(plan.first_day))
    if not 1 <= plan.a_day <= MOST_A_DAY:
        raise Refused(translate("refusals", "Say how many a day, from 1 to {most}.").format(most=MOST_A_DAY))
    return _days(plan, rulebook.read(desk).book.work_days)


def last_day(desk: Desk, count: int, plan: OneEach) -> date:
    """When the last of so many would be due. Refused as `spread`."""
    days = spread(desk, replace(plan, a_day=1)) if 1 <= plan.a_day <= MOST_A_DAY else spread(desk, plan)
    return next(islice(days, max(0, count - 1) // plan.a_day, None))


def too_many_touches(desk: Desk, contact_ids: Sequence[int], plan: OneEach) -> Iterator[bool]:
    """Whether the rules would object to it (R10), for each of them who was touched lately: nobody is kept from planning
    it all the same. Each costs a look at their history, so that whoever asks for many takes them bit by bit."""
    house = rulebook.read(desk)
    days = dict(zip(contact_ids, spread(desk, plan), strict=False))
    lately = plan.first_day - timedelta(days=max(house.book.numbers.r10_span_days, house.book.numbers.r10_days))
    since = utc_seconds(begins(lately, desk.zone))
    for contact_id in stored.touched_since(desk.db, contact_ids, since):
        person = people.person(desk, contact_id)
        channel = plan.channel or person.usual_channel
        history = situations.history_of(desk, contact_id)
        book = house.book_of(person)
        yield bool(not_a_pest.warn_of_plan(history, days[contact_id], channel, promised=False, book=book))


def _days(plan: OneEach, work_days: WorkDays) -> Iterator[date]:
    day = work_days.on_or_after(plan.first_day)
    while True:
        yield from [day] * plan.a_day
        day = work_days.after(day)


def _one_for(desk: Desk, contact_id: int, day: date, plan: OneEach) -> Proposal:
    still_open = [each for each in people.opportunities(desk, contact_id) if each.answer is None]
    return Proposal(
        contact_id=contact_id,
        due=Due(day),
        channel=plan.channel or people.person(desk, contact_id).usual_channel,
        why=plan.why.strip(),
        opportunity_id=still_open[0].id if len(still_open) == 1 else None,
    )


def _change_each(
    desk: Desk, act: Journal, contact_ids: Sequence[int], change: Callable[[Contact], Contact], tell: Tell
) -> None:
    people.all_living(desk, contact_ids)
    house = rulebook.read(desk)
    for done, contact_id in enumerate(contact_ids, 1):
        person = people.person(desk, contact_id)
        contacts.write(desk, act, person, change(person), house)
        tell(done)
    _something_changed(act)


def _something_changed(act: Journal) -> None:
    if not act.seq:
        raise Refused(translate("refusals", _AS_BEFORE))


def _words(tags: Sequence[str]) -> list[str]:
    words = [tag.strip() for tag in tags if tag.strip()]
    check_lines(*words)
    return words
