# SPDX-License-Identifier: MIT
"""The sample people: an invented small world that shows what the desk is for, dated from today, one undo away."""

import re
from collections import Counter
from datetime import date, timedelta
from time import process_time

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import FollowUpState, MethodKind, Newsletter, PromiseState, Stage
from followup_desk.paths import resource_path
from followup_desk.services import (
    agenda,
    asking,
    backups,
    days_off,
    history,
    lists,
    people,
    promises,
    samples,
    saved_searches,
    shelf,
    timeline,
    wording,
)
from followup_desk.services.acts import contacts, log, undoing
from followup_desk.services.desk import Desk
from followup_desk.services.reminders import ringing
from followup_desk.storage import announcements, dump, opportunities
from tests.builders import StandingClock, add, entry


@pytest.fixture
def filled(desk: Desk) -> Desk:
    samples.fill(desk)
    return desk


def test_there_is_something_in_every_group_and_list_that_one_looks_at_first(filled: Desk) -> None:
    assert [section.key for section in agenda.sections(filled)] == ["overdue", "today", "week", "later"]
    for name in ("due", "open", "customers", "prospects"):
        assert lists.count(filled, name), name
    assert lists.count(filled) == samples_told(filled)


def samples_told(desk: Desk) -> int:
    (act,) = history.acts(desk)
    return int("".join(c for c in act.label if c.isdigit()))


def test_nobody_is_real(filled: Desk) -> None:
    for kind, value in filled.db.execute_sql("select kind, value from method").fetchall():
        if kind == MethodKind.EMAIL:
            assert value.endswith(".example")
        if kind == MethodKind.PHONE:
            assert "555" in value.replace(" ", "")


def test_names_are_of_several_scripts(filled: Desk) -> None:
    names = " ".join(row.display for row in lists.contact_rows(filled, lists.contact_ids(filled)))
    assert any("\u4e00" <= c <= "\u9fff" for c in names)
    assert any("\u0590" <= c <= "\u06ff" for c in names)


@pytest.mark.parametrize("now", ["2026-11-21T09:41", "2027-03-28T12:00", "2028-02-29T08:00", "2026-01-01T23:59"])
def test_it_is_dated_from_today_whatever_the_day(desk: Desk, clock: StandingClock, now: str) -> None:
    clock.set(now)
    samples.fill(desk)
    assert backups.check(desk).ok
    entries = [entry for someone in lists.contact_ids(desk) for entry in timeline.page(desk, someone)]
    assert max(entry.at for entry in entries) <= clock.moment
    assert agenda.summary(desk).due


SHOWS = {
    "R1": "Mina Kovač",
    "R2": "Pavel Gruber",
    "R3": "נועה לוי",
    "R4": "Ngozi Adeyemi-Clarke",
    "R5": "Mina Kovač",
    "R9": "Tomáš Vlček",
    "R11": "Óscar Peña",
    "R12": "Lena Brandt",
    "R13": "María Fernanda de la Concepción Villanueva y Guzmán-Ortega",
    "R14": "Ingrid Solheim",
    "R16": "Joana Pires",
    "R20": "田中 健一",
    "R21": "Elin Wik",
    "R22": "Tunde Okafor",
}
"""Who shows which rule that plans."""
ASKS = {
    "ease_off": "محمد الهاشمي",
    "stay_in_touch": "Greta Lindqvist",
    "looser": "김서연",
    "tighter": "Hana Mwangi",
    "referral": "Lena Brandt",
}
"""Who shows which question of the rules."""
WARNS = [
    ("R7", "Dario Conti", "call", "next-step", ""),
    ("R8", "Ana Ribeiro", "email", None, "Lead times: a case study"),  # given before
    ("R8", "נועה לוי", "email", None, ""),  # the third in a row with nothing of value
    ("R10", "Tomáš Vlček", "message", None, ""),
]
"""With whom a log would be warned of: kind, outcome, what is given."""
DAYS = ["2026-11-21T09:41", "2026-11-23T16:00", "2028-02-29T08:00", "2026-01-01T23:59"]


def named(desk: Desk) -> dict[str, int]:
    return {row.display: row.id for row in lists.contact_rows(desk, lists.contact_ids(desk))}


@pytest.mark.parametrize("now", DAYS)
def test_every_rule_that_plans_can_be_seen_on_somebody(desk: Desk, clock: StandingClock, now: str) -> None:
    clock.set(now)
    samples.fill(desk)
    shown = {
        (each.rule, name)
        for name, contact_id in named(desk).items()
        for each in people.follow_ups(desk, contact_id)
        if each.state is FollowUpState.OPEN
    }
    assert set(SHOWS) == {rule for rule in wording._RULES if rule}
    assert set(SHOWS.items()) <= shown


@pytest.mark.parametrize("now", DAYS)
def test_every_question_of_the_rules_is_asked_about_somebody(desk: Desk, clock: StandingClock, now: str) -> None:
    clock.set(now)
    samples.fill(desk)
    assert {each.key: each.name for each in asking.waiting(desk)} == ASKS


@pytest.mark.parametrize("now", DAYS)
@pytest.mark.parametrize(("rule", "name", "kind", "outcome", "gave"), WARNS)
def test_every_warning_can_be_seen_before_a_log_is_saved(
    desk: Desk, clock: StandingClock, now: str, rule: str, name: str, kind: str, outcome: str | None, gave: str
) -> None:
    clock.set(now)
    samples.fill(desk)
    would_be = log.preview(desk, entry(named(desk)[name], kind, outcome, gave=gave))
    assert rule in {each.rule for each in would_be.warnings}


@pytest.mark.parametrize("now", DAYS)
def test_there_is_something_to_see_on_every_page(desk: Desk, clock: StandingClock, now: str) -> None:
    clock.set(now)
    samples.fill(desk)
    everybody = [people.person(desk, contact_id) for contact_id in lists.contact_ids(desk)]
    assert {each.stage for each in everybody} == set(Stage)
    assert {each.newsletter for each in everybody} == set(Newsletter)
    assert {method.state for each in everybody for method in each.methods} == {"ok", "bounced", "returned"}
    ended = {state for month in promises.months(desk) for state in month.counts}
    assert ended >= {PromiseState.KEPT, PromiseState.LATE, PromiseState.BROKEN, PromiseState.OTHER_CHANNEL}
    assert len(promises.months(desk)) >= 4
    assert all(rate.ended and rate.kept for rate in promises.kept_rates(desk))
    assert people.touches_to_a_yes(desk) is not None
    assert len({touches for _, touches in opportunities.touches_of_yeses(desk.db)}) >= 5
    employed = Counter(job.organisation for each in everybody for job in each.positions)
    assert len([firm for firm, count in employed.items() if count > 1]) >= 3
    assert sum(each.had > 0 for each in shelf.page(desk, "", 0, 50)) >= 3
    assert {shelf.suggested(desk, each.id or 0) for each in everybody} > {None}
    (off,) = days_off.planned(desk)
    assert 1 <= (off[0] - desk.today()).days <= 14
    assert len(saved_searches.all_of(desk)) == 2
    sat = [date.fromisoformat(day) for (day,) in desk.db.execute_sql("select day from sitting order by id")]
    assert len(sat) >= 8
    assert sat == sorted(sat)
    assert timedelta(0) < desk.today() - sat[-1] <= timedelta(3)
    assert all(day.weekday() < 5 for day in sat)


def test_they_come_in_no_time(desk: Desk) -> None:
    """Waited for with an empty desk before one's eyes; on a busy computer the processor's time is what counts."""
    begun = process_time()
    samples.fill(desk)
    assert process_time() - begun < 1.5


def test_no_text_names_a_day_that_would_not_fit() -> None:
    texts = "".join(
        resource_path("samples", name).read_text(encoding="utf-8") for name in ("people.json", "world.json")
    )
    assert not re.search(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b\d+(st|nd|rd|th)\b", texts)


def test_what_is_due_when_they_come_does_not_ring(filled: Desk) -> None:
    """All of it at once would be the first that the desk says; agreed times still ring at theirs."""
    come = ringing.come(filled, ringing.wishes(filled))
    due = {card.follow_up.id for card in agenda.due(filled) if card.follow_up.due.at is None}
    assert due
    with filled.db.transaction():
        rung = announcements.still_meant(filled.db, announcements.claim(filled.db, come), filled.zone)
    assert not due & set(rung.values())


def test_one_undo_takes_everybody_away(desk: Desk) -> None:
    before = dump.tables(desk.db)
    samples.fill(desk)
    after = dump.tables(desk.db)
    undoing.undo(desk)
    assert dump.tables(desk.db) == before
    undoing.redo(desk)
    assert dump.tables(desk.db) == after


def test_they_only_come_to_an_empty_desk(desk: Desk) -> None:
    ana = add(desk)
    with pytest.raises(Refused, match="only come to an empty desk"):
        samples.fill(desk)
    assert lists.count(desk) == 1
    contacts.remove_contacts(desk, [ana])
    assert samples.fill(desk) == lists.count(desk)
