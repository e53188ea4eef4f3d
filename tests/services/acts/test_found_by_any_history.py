# SPDX-License-Identifier: MIT
"""The shortest ways to what `test_any_history` and `test_thousand_days` found."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Occasion
from followup_desk.domain.words import Kind, OccasionKind, Stage
from followup_desk.services import people, planned_on
from followup_desk.services.acts import answering, contacts, days_off, follow_ups, merging, plan_ahead, undoing
from followup_desk.services.desk import Desk
from followup_desk.services.imports.importing import Wishes, import_files
from tests import builders
from tests.builders import StandingClock, add, logged
from tests.services.acts import standing


def open_rules(desk: Desk, contact_id: int) -> list[str | None]:
    """The rules of somebody's open follow-ups."""
    return [each.rule for each in people.follow_ups(desk, contact_id) if each.state == "open"]


def test_who_prefers_a_task_is_kept_in_touch_with_once(desk: Desk) -> None:
    ana = add(desk, stage=Stage.CUSTOMER, prefers=Kind.TASK)

    plan_ahead.run(desk)

    assert open_rules(desk, ana) == ["R20"]


def test_of_two_who_are_one_only_one_is_kept_in_touch_with(desk: Desk) -> None:
    ana, double = add(desk, stage=Stage.CUSTOMER), add(desk, stage=Stage.CUSTOMER)

    merging.merge(desk, ana, double)

    assert open_rules(desk, ana) == ["R20"]


def test_of_two_who_are_one_one_card_is_written(desk: Desk) -> None:
    birthday = (Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 12, 24)),)
    ana, double = add(desk, occasions=birthday), add(desk, occasions=birthday)

    merging.merge(desk, ana, double)

    assert open_rules(desk, ana) == ["R12"]


def test_staying_in_touch_is_no_second_hello(desk: Desk, clock: StandingClock) -> None:
    """The hello that stands has become a promise since."""
    ana = add(desk)
    (hello,) = answering.accept(desk, logged(desk, ana, "call", "no").asks[0].id).planned
    clock.forward(days=80)
    logged(desk, ana, "email", "pushed-off", said=hello.due.day, next_channel=Kind.CALL)
    contacts.set_stage(desk, ana, Stage.PROSPECT)

    assert answering.accept(desk, logged(desk, ana, "email", "no").asks[0].id).planned == ()


def test_undo_passes_over_what_the_pass_planned_for_somebody_else_present(desk: Desk, clock: StandingClock) -> None:
    ana, rui = add(desk, stage=Stage.CUSTOMER), add(desk, "Rui Faria", stage=Stage.CUSTOMER)
    before = standing.look(desk).text
    logged(desk, ana, "call", "yes", with_ids=(rui,))
    clock.forward(days=1)
    plan_ahead.run(desk)

    undoing.undo(desk)

    assert standing.look(desk).text == before


def test_redo_passes_over_what_the_pass_planned(desk: Desk, clock: StandingClock) -> None:
    ana, rui = add(desk, stage=Stage.CUSTOMER), add(desk, "Rui Faria", stage=Stage.CUSTOMER)
    logged(desk, ana, "call", "yes", with_ids=(rui,))
    contacts.set_stage(desk, rui, Stage.FORMER)
    contacts.set_stage(desk, rui, Stage.CUSTOMER)
    after = standing.look(desk).text
    undoing.undo(desk)
    undoing.undo(desk)
    clock.forward(days=1)
    plan_ahead.run(desk)

    undoing.redo(desk)
    undoing.redo(desk)

    assert standing.look(desk).text == after


def test_a_card_is_posted_before_days_off_that_are_taken_again(desk: Desk, clock: StandingClock) -> None:
    """The pass that redo makes necessary looks at cards that stand, too."""
    ana = add(desk, occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 12, 14)),))  # post by Thursday 10th
    days_off.take(desk, date(2026, 12, 9), date(2026, 12, 11))
    undoing.undo(desk)
    planned_on.plan_ahead_if_due(desk)
    undoing.redo(desk)

    clock.forward(days=1)
    planned_on.plan_ahead_if_due(desk)

    assert [str(each.due.day) for each in people.follow_ups(desk, ana)] == ["2026-12-08"]


def test_an_import_is_undone_though_cards_were_planned_since(desk: Desk, clock: StandingClock, tmp_path: Path) -> None:
    add(desk)
    before = standing.look(desk).text
    file = tmp_path / "people.vcf"
    file.write_text("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Rui Faria\r\nBDAY:--1224\r\nEND:VCARD\r\n", encoding="utf-8")
    import_files(desk, [file], Wishes(follow=True))
    clock.forward(days=1)
    plan_ahead.run(desk)

    undoing.undo(desk)

    assert standing.look(desk).text == before


def test_a_timed_retry_is_for_a_working_day_of_ours(desk: Desk, clock: StandingClock) -> None:
    """Three on a Friday afternoon is Saturday where they are; their morning is past midnight here."""
    ana = add(desk, zone="Asia/Tokyo", hours="9-12")
    clock.set("2026-11-25T10:00")
    timed = follow_ups.plan_follow_up(desk, ana, builders.moment("2026-11-25T10:30"), Kind.CALL)
    clock.forward(minutes=30)

    (retry,) = logged(desk, ana, "call", "no-answer", for_id=timed).planned

    assert retry.due.at is not None
    here = retry.due.at.astimezone(clock().tzinfo)
    assert here.weekday() < 5
    assert here.date() == clock().date() + timedelta(days=2)


def test_undo_of_a_birthday_takes_its_card_with_it(desk: Desk, clock: StandingClock) -> None:
    """Put right to May, whose card a later pass plans, and back to December."""
    ana = add(desk, occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 12, 24)),))
    before = people.person(desk, ana)
    may = replace(before.occasions[0], date=PartialDate(None, 5, 10))
    contacts.edit_contact(desk, before, replace(before, occasions=(may,)))
    clock.set("2027-04-01T09:00")
    plan_ahead.run(desk)
    undoing.undo(desk)
    plan_ahead.run(desk)
    cards = people.follow_ups(desk, ana)
    assert [f"{each.due.day:%m} {each.state}" for each in cards] == ["12 dropped"]  # missed in the meantime
