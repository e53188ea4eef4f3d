# SPDX-License-Identifier: MIT
"""The sample people: an invented small world that shows what the desk is for, dated from today, one undo away."""

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import MethodKind
from followup_desk.services import agenda, backups, history, lists, people, samples, timeline
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import dump
from tests.builders import StandingClock, add


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
    for contact_id in lists.contact_ids(filled):
        for method in people.person(filled, contact_id).methods:
            if method.kind is MethodKind.EMAIL:
                assert method.value.endswith(".example")
            if method.kind is MethodKind.PHONE:
                assert "555" in method.value.replace(" ", "")


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
