# SPDX-License-Identifier: MIT
"""Generated desks: whole by the program's own check, alike for the same seed, and of the shape that was promised."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import generate_desk
import pytest

from followup_desk.domain.words import MethodKind
from followup_desk.services import agenda, lists, methods, people, timeline
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import dump, health

TODAY = date(2026, 11, 25)
ZONE = ZoneInfo("Europe/Lisbon")


def now() -> datetime:
    return datetime(2026, 11, 25, 8, 0, tzinfo=ZONE)


def generated(folder: Path, count: int, seed: int = 7, today: date = TODAY, overdue: int | None = None) -> Desk:
    generate_desk.generate(folder, count, today, seed, overdue, ZONE.key)
    return open_desk(folder, now)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = generated(tmp_path_factory.mktemp("desk"), 300)
    yield made
    made.close()


def test_it_is_whole(desk: Desk) -> None:
    assert health.problems(desk.db) == []


def test_it_holds_what_was_asked_for(desk: Desk) -> None:
    entries = Counter(timeline.count(desk, contact_id) for contact_id in lists.contact_ids(desk))
    assert sum(entries.values()) == 300
    assert entries[10] > 250, "ten interactions each, and now and then one of somebody else's"
    assert max(entries) >= 500
    assert {len(people.follow_ups(desk, contact_id)) for contact_id in range(1, 301)} == {1}


def test_a_few_are_late_some_are_due_and_most_are_to_come(desk: Desk) -> None:
    counts = {section.key: section.count for section in agenda.sections(desk)}
    assert sum(counts.values()) == 300
    assert 0 < counts["overdue"] <= counts["today"] < counts["week"] < counts["later"]
    assert counts["overdue"] + counts["today"] < 60


def test_nothing_has_happened_that_is_still_to_come(desk: Desk) -> None:
    for contact_id in range(1, 301):
        newest = next(entry for entry in timeline.page(desk, contact_id) if entry.contact_id == contact_id)
        (planned,) = people.follow_ups(desk, contact_id)
        assert newest.at.date() < TODAY
        assert newest.at.date() < planned.due.day
        assert planned.planned_interval == (planned.due.day - newest.at.astimezone(ZONE).date()).days


def test_names_come_in_many_scripts(desk: Desk) -> None:
    rows = lists.contact_rows(desk, lists.contact_ids(desk))
    scripts = {unicodedata.name(letter).split()[0] for row in rows for letter in row.display if letter.isalpha()}
    assert scripts >= {
        "LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "DEVANAGARI", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI",
    }  # fmt: skip
    assert any(letter in "ąáåéêğłøşūřżő" for row in rows for letter in row.display)


def test_everybody_is_found_by_name_and_email(desk: Desk) -> None:
    rows = lists.contact_rows(desk, lists.contact_ids(desk, limit=100))
    emails = methods.values(desk, [row.id for row in rows])
    for row in rows:
        assert row.id in lists.contact_ids(desk, "all", row.display)
        assert row.id in lists.contact_ids(desk, "all", emails[row.id, MethodKind.EMAIL][0])


def test_no_number_or_address_can_be_anybodys(desk: Desk) -> None:
    values = methods.values(desk, list(range(1, 301)))
    assert values
    for (_, kind), texts in values.items():
        for text in texts:
            match kind:
                case MethodKind.EMAIL:
                    assert re.fullmatch(r"[a-z0-9.-]+@[a-z0-9-]+\.example", text)
                case MethodKind.PHONE:
                    assert re.fullmatch(r"\+\d+ (00[\d ]+|\d{3} 555 01\d\d)", text)
                case MethodKind.URL:
                    assert re.fullmatch(r"https://www\.[a-z0-9-]+\.example/", text)


def test_opportunities_are_open_won_and_in_doubt(desk: Desk) -> None:
    found = [each for contact_id in range(1, 301) for each in people.opportunities(desk, contact_id)]
    assert {each.answer for each in found} == {None, "yes", "no"}
    assert any(each.concern for each in found)
    assert any(each.amount and each.currency for each in found)
    assert any(card.follow_up.promised for card in agenda.due(desk))


def test_there_is_nothing_to_undo(desk: Desk) -> None:
    assert undoing.undo_label(desk) == ""


def test_the_same_seed_and_day_give_the_same_desk(tmp_path: Path) -> None:
    first, again, other = (generated(tmp_path / name, 20, seed) for name, seed in (("a", 7), ("b", 7), ("c", 8)))
    tables = [dump.tables(each.db) for each in (first, again, other)]
    for each in (first, again, other):
        each.close()
    assert tables[0] == tables[1] != tables[2]


def test_it_is_made_for_a_day(tmp_path: Path) -> None:
    earlier = generated(tmp_path, 40, today=date(2026, 11, 4))
    latest = max(timeline.page(earlier, contact_id, limit=1)[0].at.date() for contact_id in range(1, 41))
    due_then = agenda.due(earlier, date(2026, 11, 4))
    earlier.close()
    assert latest < date(2026, 11, 4)
    assert date(2026, 11, 4) in {card.follow_up.due.day for card in due_then}


def test_more_can_be_late(tmp_path: Path) -> None:
    desk = generated(tmp_path, 50, overdue=30)
    overdue = agenda.sections(desk)[0]
    problems = health.problems(desk.db)
    desk.close()
    assert (overdue.key, overdue.count) == ("overdue", 30)
    assert problems == []


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_tiny_desk_is_whole_too(tmp_path: Path, count: int) -> None:
    desk = generated(tmp_path, count)
    problems = health.problems(desk.db)
    counts = health.counts(desk.db)
    desk.close()
    assert problems == []
    assert (counts["contacts"], counts["interactions"], counts["open_follow_ups"]) == (count, 10 * count, count)


def test_a_desk_that_is_there_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate_desk.main(["2", str(tmp_path)]) == 0
    before = (tmp_path / "desk.sqlite3").read_bytes()
    assert generate_desk.main(["3", str(tmp_path)]) == 1
    line = capsys.readouterr().err
    assert "There is a desk" in line
    assert line.count("\n") == 1
    assert (tmp_path / "desk.sqlite3").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["desk.sqlite3"]


def test_no_desk_of_nobody(tmp_path: Path) -> None:
    assert generate_desk.main(["0", str(tmp_path)]) == 2
