# SPDX-License-Identifier: MIT
"""Logging what happened: what it closes, answers and plans, first as a preview, then in one act."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from followup_desk.domain.contact_changes import with_consequences
from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import local, utc_seconds
from followup_desk.domain.proposals import Closing, Proposal, RuleWarning
from followup_desk.domain.records import Contact, FollowUp, LogEntry, Question
from followup_desk.domain.rules import after_log, closing, ease_off
from followup_desk.domain.rules import opportunity as opportunities
from followup_desk.domain.rules.after_log import Consequences
from followup_desk.domain.words import IN_PERSON, Stage
from followup_desk.services import people, rulebook, situations, wording
from followup_desk.services.acts import consequences, follow_up_plans, follow_ups
from followup_desk.services.desk import Desk
from followup_desk.services.situations import Sale
from followup_desk.services.texts import check_lines, check_texts
from followup_desk.storage import (
    contact_edits,
    follow_up_edits,
    interaction_edits,
    journal,
    questions,
    resources,
    timeline,
)
from followup_desk.storage import (
    follow_ups as stored,
)
from followup_desk.storage.journal import Journal


@dataclass(frozen=True)
class Logged:
    """What a log did: the interaction's id, follow-ups closed and planned, what is asked, and the rules' warnings."""

    interaction_id: int
    closed: tuple[FollowUp, ...]
    planned: tuple[FollowUp, ...]
    asks: tuple[Question, ...]
    warnings: tuple[RuleWarning, ...]


@dataclass(frozen=True)
class Worked:
    """A log worked out and not yet written: what it would do if it were saved now, for everybody present.

    `day` is the local day that it happened on. `answers` is whether the opportunity gets its answer. `stages` are the
    others present who rest no more, and `withdrawn` the questions about them that are pointless by it. `told`: it tells
    how something went that was done at once.
    """

    entry: LogEntry
    day: date
    person: Contact
    sale: Sale
    answers: bool
    closings: tuple[Closing, ...]
    consequences: Consequences
    warnings: tuple[RuleWarning, ...]
    stages: tuple[tuple[int, Stage | None], ...] = ()
    withdrawn: tuple[Question, ...] = ()
    told: Question | None = None

    @property
    def plans(self) -> tuple[Proposal, ...]:
        """What would be planned."""
        return self.consequences.proposals


def preview(desk: Desk, entry: LogEntry) -> Worked:
    """What the log would close, plan and warn of; how it ended may still be open. Refused as saving would be."""
    return work_out(desk, entry, unfinished=True)


def log_interaction(desk: Desk, entry: LogEntry) -> Logged:
    """Logs what happened, closes what it settles, answers the opportunity, and plans what comes next."""
    with desk.act("log") as act:
        worked = work_out(desk, entry)
        interaction_id, planned = write(desk, act, worked)
        asks = tuple(each for key in worked.consequences.asks if (each := questions.open_by_key(desk.db, key.plan_key)))
        name = {"name": worked.person.name.display, "kind": entry.kind}
        journal.name_act(act, "interaction.logged", name)
    return Logged(
        interaction_id,
        tuple(people.follow_up(desk, result.follow_up.id) for result in worked.closings),
        tuple(people.follow_up(desk, follow_up_id) for follow_up_id in planned),
        asks,
        worked.warnings,
    )


def write(desk: Desk, act: Journal, worked: Worked) -> tuple[int, list[int]]:
    """Writes a log that was worked out, inside an act: the ids of the interaction and of what it planned."""
    opportunity_id = _settle_opportunity(act, worked)
    if worked.told is None:
        interaction_id = interaction_edits.insert(act, worked.entry, desk.zone, opportunity_id)
    else:
        interaction_id = worked.told.args["interaction"]
        interaction_edits.complete(act, interaction_id, worked.entry, opportunity_id)
        questions.close(act, worked.told, "accepted")
    for someone in (worked.entry.contact_id, *worked.entry.with_ids):
        contact_edits.set_columns(act, someone, followed=1)
    for fact in worked.person.facts:
        if fact.id is not None and fact.id in worked.entry.confirmed:
            contact_edits.confirm_fact(act, worked.entry.contact_id, fact.id, worked.day)
    _give(act, worked.entry, interaction_id)
    for result in worked.closings:
        follow_up_edits.close(act, result, interaction_id)
    return interaction_id, _bring_about(desk, act, worked, interaction_id, opportunity_id)


def nothing_planned(worked: Worked) -> Consequences:
    """Instead of what the rules would plan and ask: for what is not finished, or was long ago."""
    return Consequences(stage=worked.consequences.stage)


def edit_interaction(
    desk: Desk,
    interaction_id: int,
    *,
    notes: str | None = None,
    at: datetime | None = None,
    minutes: int | None = None,
) -> None:
    """Changes text, moment or minutes of an entry; None leaves as it is. Kind and outcome are not edited."""
    found = timeline.by_ids(desk.db, [interaction_id])
    if not found:
        raise Refused(translate("refusals", "That entry is not on the timeline any more."))
    values: dict[str, Any] = {}
    if notes is not None:
        check_texts(notes)
        values["notes"] = notes
    if at is not None:
        values["at"] = utc_seconds(_past(desk, at))
    if minutes is not None:
        values["minutes"] = _minutes(minutes)
    with desk.act("edit-interaction") as act:
        people.living(desk, found[0].contact_id)
        interaction_edits.edit(act, interaction_id, found[0].contact_id, **values)
        name = people.name_of(desk, found[0].contact_id)
        journal.name_act(act, "interaction.edited", {"name": name, "kind": found[0].kind})


def work_out(desk: Desk, entry: LogEntry, *, unfinished: bool = False, only_for: bool = False) -> Worked:
    """What a log comes to, read and not yet written. Refused with what is wrong with the entry.

    `unfinished`: how it ended may still be open. `only_for`: it closes nothing but the follow-up that it is for.
    """
    if entry.kind in IN_PERSON and entry.outcome is None and not unfinished:
        raise Refused(
            translate(
                "refusals", "A {kind} needs an outcome: yes, no, next-step, pushed-off or no-answer. How did it end?"
            ).format(kind=wording.channel_in_words(entry.kind))
        )
    told = how_it_went(desk, entry)
    entry = _checked(desk, entry, told)
    assert entry.at is not None
    day = local(entry.at, desk.zone).date()
    person = replace(people.living(desk, entry.contact_id), followed=True)
    stage = situations.stage_with(desk, entry, person)
    sale = _sale(desk, entry, person, stage)
    house = rulebook.read(desk)
    book = house.book_of(person)
    horizon = book.numbers.r7_days if book.has("R7") else None
    open_ones = stored.open_of_contact(desk.db, entry.contact_id)
    effects = closing.effects(
        entry,
        day,
        desk.zone,
        [each for each in open_ones if not only_for or each.id == entry.for_id],
        about_one=sale.belongs is not None or bool(sale.opens),
        opportunity_id=sale.belongs.id if sale.belongs else None,
        named=bool(entry.opportunity),
        prospect=stage is Stage.PROSPECT,
        horizon=horizon,
        settled=() if told is None else (people.follow_up(desk, told.args["follow_up"]),),
    )
    situation = situations.of_log(desk, house, entry, person, stage, sale, effects, open_ones, told)
    follows = after_log.of_log(situation)
    others = {someone: _effects_for(desk, entry, day, someone, horizon) for someone in entry.with_ids}
    everybody = [effects, *others.values()]
    return Worked(
        entry,
        day,
        person,
        sale,
        effects.answers,
        tuple(closing for each in everybody for closing in each.closings),
        follows,
        (*(warning for each in everybody for warning in each.warnings), *follows.warnings),
        tuple((someone, situations.stage_with(desk, entry, people.person(desk, someone))) for someone in others),
        tuple(q for who, each in others.items() for q in situations.of_other(desk, entry, who, each.closings)),
        told,
    )


def _sale(desk: Desk, entry: LogEntry, person: Contact, stage: Stage | None) -> Sale:
    known = people.opportunities(desk, entry.contact_id)
    organisation = person.present_position.organisation if person.present_position else ""
    belongs, opens = opportunities.belongs_to(entry, known, stage, organisation)
    return Sale(belongs, opens, known, stage is Stage.PROSPECT)


def how_it_went(desk: Desk, entry: LogEntry) -> Question | None:
    """The open question that this log answers: it is for a follow-up that was done at once."""
    return None if entry.for_id is None else questions.open_by_key(desk.db, how_key(entry.for_id))


def how_key(follow_up_id: int) -> str:
    """The plan key of the question how a follow-up went."""
    return f"how:{follow_up_id}"


def _checked(desk: Desk, entry: LogEntry, question: Question | None) -> LogEntry:
    """The entry with its moment, after all that can be wrong with it in itself."""
    if question is not None:
        entry = _completing(desk, entry, question)
    if entry.said is not None and entry.said < desk.today():
        raise Refused(translate("refusals", "The day that they said is past: name one to come."))
    if entry.next_due is not None:
        follow_ups.check_ahead(desk, entry.next_due)
    for follow_up_id in (entry.for_id, *entry.also):
        if follow_up_id is not None:
            follow_up = follow_ups.still_open(desk, follow_up_id)
            if follow_up.contact_id not in (entry.contact_id, *entry.with_ids):
                raise Refused(
                    translate("refusals", "Follow-up {number} is somebody else's.").format(number=follow_up_id)
                )
    for someone in entry.with_ids:
        people.living(desk, someone)
    check_lines(entry.opportunity, entry.gave)
    check_texts(entry.notes, entry.concern, entry.next_text)
    if entry.concern and entry.concern_settled:
        raise Refused(translate("refusals", "A new concern, or that it is settled: say one of the two."))
    if entry.amount is not None and entry.amount < 0:
        raise Refused(translate("refusals", "An amount is not negative."))
    others = tuple(i for i in dict.fromkeys(entry.with_ids) if i != entry.contact_id)
    return replace(
        entry,
        at=_past(desk, entry.at or desk.now()).astimezone(UTC),
        minutes=None if entry.minutes is None else _minutes(entry.minutes),
        with_ids=others,
    )


def _completing(desk: Desk, entry: LogEntry, question: Question) -> LogEntry:
    """What completes an entry: its follow-up is closed already, and it happened when that was done."""
    if question.contact_id != entry.contact_id:
        raise Refused(translate("refusals", "Follow-up {number} is somebody else's.").format(number=entry.for_id))
    found = timeline.by_ids(desk.db, [question.args["interaction"]])
    return replace(entry, for_id=None, at=entry.at or (found[0].at if found else None))


def _past(desk: Desk, at: datetime) -> datetime:
    if at > desk.now():
        raise Refused(
            translate(
                "refusals", "What happened cannot lie in the future: name an earlier moment, or plan a follow-up."
            )
        )
    return at


def _minutes(minutes: int) -> int:
    if not 0 <= minutes <= 7 * 1440:
        raise Refused(translate("refusals", "Minutes are between 0 and a week's 10080."))
    return minutes


def _effects_for(desk: Desk, entry: LogEntry, day: date, contact_id: int, horizon: int | None) -> closing.Effects:
    """What it does for somebody else who was present."""
    open_ones = stored.open_of_contact(desk.db, contact_id)
    return closing.effects_for_other(entry, day, desk.zone, open_ones, people.name_of(desk, contact_id), horizon)


def _bring_about(
    desk: Desk, act: Journal, worked: Worked, interaction_id: int, opportunity_id: int | None
) -> list[int]:
    """Writes what the rules made of it: stages, plans, reasons and questions. The ids of what was planned."""
    follows, contact_id = worked.consequences, worked.entry.contact_id
    for someone, stage in ((contact_id, follows.stage), *worked.stages):
        _set_stage(desk, act, someone, stage)
    for question in (*follows.withdrawn, *worked.withdrawn):
        questions.close(act, question, "withdrawn")
    consequences.give_reasons(act, follows.additions)
    planned = []
    for plan in follows.proposals:
        own = plan.contact_id == contact_id
        belongs = replace(plan, opportunity_id=opportunity_id) if own else plan
        planned.append(follow_up_plans.write(desk, act, belongs, interaction_id))
    asked = [consequences.ask(act, each) for each in follows.asks]
    if follows.held is not None or follows.lets_go:
        known = questions.open_of_contact(desk.db, contact_id)
        easing = next(each for each in (*asked, *known) if each.key == ease_off.EASE_OFF)
        if follows.lets_go or not consequences.says_more(easing, follows.held):
            consequences.hold(act, easing, follows.held)
    return planned


def _set_stage(desk: Desk, act: Journal, contact_id: int, stage: Stage | None) -> None:
    person = people.person(desk, contact_id)
    if person.stage is not stage:
        contact_edits.update(act, person, with_consequences(person, replace(person, stage=stage), desk.today()))


def _settle_opportunity(act: Journal, worked: Worked) -> int | None:
    """Opens or answers the opportunity and notes offer, amount and concern. Returns the one the log belongs to."""
    contact_id = worked.entry.contact_id
    if worked.sale.opens:
        opportunity_id = interaction_edits.open_opportunity(act, contact_id, worked.sale.opens)
        if worked.sale.is_first and worked.sale.of_prospect and worked.entry.at is not None:
            until = utc_seconds(worked.entry.at)
            interaction_edits.take_what_came_before(act, contact_id, opportunity_id, until)
    elif worked.sale.belongs is not None:
        opportunity_id = worked.sale.belongs.id
    else:
        return None
    if values := _settled(worked):
        interaction_edits.set_opportunity(act, opportunity_id, contact_id, **values)
    return opportunity_id


def _settled(worked: Worked) -> dict[str, Any]:
    """The opportunity's columns that the log changes. An open concern is settled when they say so, or by the answer."""
    entry, values = worked.entry, dict[str, Any]()
    if entry.amount is not None:
        values["amount"] = entry.amount
    if entry.proposal:
        values["proposal_on"] = worked.day.isoformat()
    if entry.concern:
        values |= {"concern": entry.concern, "concern_settled_on": None}
    concern = entry.concern or (worked.sale.belongs.concern if worked.sale.belongs else "")
    if concern and (entry.concern_settled or worked.answers):
        values["concern_settled_on"] = worked.day.isoformat()
    if worked.answers and entry.at is not None:
        values |= {"answer": entry.outcome, "answered_at": utc_seconds(entry.at)}
    return values


def _give(act: Journal, entry: LogEntry, interaction_id: int) -> None:
    if entry.gave.strip():
        there = (entry.contact_id, *entry.with_ids)
        resources.give(act, interaction_id, there, entry.gave.strip())
