# SPDX-License-Identifier: MIT
"""`fact` and `resource`: plain words, and the kinds that have a meaning."""

import pytest

from followup_desk.domain.records import Contact
from followup_desk.domain.words import Newsletter
from followup_desk.services import people
from followup_desk.services.desk import open_desk
from tests.command_line import CommandLine


@pytest.fixture
def ana(desk: CommandLine) -> int:
    return int(desk("add", "Ana Ribeiro", "--email", "ana@ribeiro.example", "--phone", "+351 000")["id"])


def stored(desk: CommandLine, contact_id: int) -> Contact:
    """What is not in the JSON is looked up in the record."""
    open_one = open_desk(desk.folder)
    try:
        return people.person(open_one, contact_id)
    finally:
        open_one.close()


def test_a_plain_fact(desk: CommandLine, ana: int) -> None:
    answer = desk("fact", ana, "Need", " Faster delivery ", "--tags", "logistics, speed,")
    assert answer == {
        "id": 1,
        "contact": ana,
        "kind": "need",
        "text": "Faster delivery",
        "tags": ["logistics", "speed"],
    }
    desk("fact", ana, "hobby", "Sailing")
    assert desk("show", ana)["facts"] == [
        {"id": 1, "kind": "need", "text": "Faster delivery", "confirmed_on": "2026-03-02", "stale": False},
        {"id": 2, "kind": "hobby", "text": "Sailing", "confirmed_on": "2026-03-02", "stale": False},
    ]


def test_a_fact_is_stale_after_half_a_year_until_it_is_noted_again(desk: CommandLine, ana: int) -> None:
    def need(now: str) -> tuple[str, bool]:
        (fact,) = desk("show", ana, now=now)["facts"]
        return fact["confirmed_on"], fact["stale"]

    later = "2026-08-29T10:00:00+01:00"  # 180 days
    desk("fact", ana, "need", "Faster delivery")
    assert need("2026-08-28T10:00:00+01:00") == ("2026-03-02", False)
    assert need(later) == ("2026-03-02", True)
    assert "Faster delivery (still true?)" in desk.text("show", ana, now=later)
    assert desk("fact", ana, "need", "Faster delivery", "--tags", "speed", now=later)["id"] == 1
    assert need(later) == ("2026-08-29", False)
    assert desk("undo", now=later)["undone"] == "Confirmed for Ana Ribeiro: need"
    assert need(later) == ("2026-03-02", True)


@pytest.mark.parametrize(
    ("kind", "text", "kept"),
    [
        ("wedding", "2010-06-12", "2010-06-12"),
        ("work-anniversary", "--04-01", "--04-01"),
        ("graduation", "2027-07 Rita", "2027-07 Rita"),
        ("holiday", "--08", "--08"),
        ("occasion", "2026-05-01 house warming", "2026-05-01 house warming"),
        ("birthday", "--02-29 Rita, on 1 March", "--02-29 1 march Rita, on"),
        ("birthday", "2000-02-29 1 march", "2000-02-29 1 march"),
        ("country", "de", "DE"),
        ("hours", "9-12", "9-12"),
        ("hours", "14:30 - 17:00", "14:30-17:00"),
        ("cadence", "14 21", "14 21"),
        ("cadence", "14", "14 21"),
        ("cadence", "15", "15 23"),
        ("bounced", "ANA@ribeiro.example", "ana@ribeiro.example"),
        ("returned", "Rua das Flores 1, Lisboa", "Rua das Flores 1, Lisboa"),
    ],
)
def test_a_kind_with_a_meaning(desk: CommandLine, ana: int, kind: str, text: str, kept: str) -> None:
    answer = desk("fact", ana, kind, text)
    assert answer == {"id": None, "contact": ana, "kind": kind, "text": text, "tags": []}
    shown = {"id": None, "kind": kind, "text": kept, "confirmed_on": None, "stale": False}
    assert desk("show", ana)["facts"] == [shown]
    desk("undo")
    assert desk("show", ana)["facts"] == []


def test_the_birthday_is_shown_and_is_one(desk: CommandLine, ana: int) -> None:
    for day in ("--11-24", "1980-11-24"):
        desk("fact", ana, "birthday", day)
        assert desk("show", ana)["birthday"] == day
    desk("fact", ana, "birthday", "2015-03-04 Rita")
    desk("fact", ana, "birthday", "2015-03-05 Rita")
    desk("fact", ana, "wedding", "2010-06-12")
    desk("fact", ana, "wedding", "2010-06-12")
    assert [each["text"] for each in desk("show", ana)["facts"]] == ["1980-11-24", "2015-03-05 Rita", "2010-06-12"]


def test_the_newsletter(desk: CommandLine, ana: int) -> None:
    desk("fact", ana, "newsletter", "yes")
    assert desk("show", ana)["newsletter"] == "yes"
    assert [row["id"] for row in desk("contacts", "--list", "newsletter")] == [ana]
    desk("fact", ana, "newsletter", "no")
    assert desk("show", ana)["newsletter"] == "no"
    assert stored(desk, ana).newsletter is Newsletter.LEFT


def test_what_came_back_is_marked(desk: CommandLine, ana: int) -> None:
    desk("fact", ana, "bounced", "ana@RIBEIRO.example")
    desk("fact", ana, "returned", "Rua das Flores 1")
    desk("fact", ana, "bounced", "+351000")
    states = {method.value: method.state for method in stored(desk, ana).methods}
    assert states == {"ana@ribeiro.example": "bounced", "+351 000": "bounced", "Rua das Flores 1": "returned"}
    desk("fact", ana, "bounced", "+351-0 00")
    desk("fact", ana, "bounced", "+1 555 0100")
    assert [method.kind for method in stored(desk, ana).methods] == ["email", "phone", "address", "phone"]
    assert desk("show", ana)["emails"] == ["ana@ribeiro.example"]


def test_the_leap_day(desk: CommandLine, ana: int) -> None:
    desk("fact", ana, "birthday", "2000-02-29")
    assert [each.leap_day for each in stored(desk, ana).occasions] == [28]
    desk("fact", ana, "birthday", "2000-02-29 1 March")
    assert [each.leap_day for each in stored(desk, ana).occasions] == [1]


@pytest.mark.parametrize(
    ("kind", "text", "named"),
    [
        ("need", " ", "a text"),
        ("", "x", "one word"),
        ("two words", "x", "two words"),
        ("birthday", "tomorrow", "tomorrow"),
        ("birthday", "2001-02-29", "29"),
        ("country", "Portugal", "Portugal"),
        ("country", "P1", "P1"),
        ("hours", "12-9", "12-9"),
        ("hours", "9-25", "9-25"),
        ("hours", "mornings", "mornings"),
        ("cadence", "0", '"0"'),
        ("cadence", "21 14", "21 14"),
        ("cadence", "weekly", "weekly"),
        ("newsletter", "maybe", "maybe"),
    ],
)
def test_what_is_refused(desk: CommandLine, ana: int, kind: str, text: str, named: str) -> None:
    before = desk("show", ana)
    assert named in desk.refused("fact", ana, kind, text)
    assert desk("show", ana) == before


def test_tags_belong_to_plain_facts(desk: CommandLine, ana: int) -> None:
    assert "--tags" in desk.refused("fact", ana, "country", "PT", "--tags", "x")


def test_the_shelf_and_what_to_bring(desk: CommandLine, ana: int) -> None:
    assert desk("resource", "Shipping guide", "--tags", "logistics,speed") == {
        "id": 1,
        "title": "Shipping guide",
        "tags": ["logistics", "speed"],
    }
    desk("fact", ana, "need", "Faster delivery", "--tags", "Speed")
    assert desk("show", ana)["suggested_resource"] == "Shipping guide"
    desk("log", ana, "--kind", "email", "--gave", "1")
    shown = desk("show", ana)
    assert (shown["timeline"][0]["gave"], shown["suggested_resource"]) == ("Shipping guide", None)
    assert "on the shelf already" in desk.refused("resource", "shipping guide")
    assert "title" in desk.refused("resource", "")
    desk("log", ana, "--kind", "email", "--gave", "9" * 30)
    assert desk("show", ana)["timeline"][0]["gave"] == "9" * 30


@pytest.mark.parametrize("words", [("fact", "1", "need"), ("fact", "1"), ("resource",), ("resource", "a", "b")])
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "--help" in desk.wrong_usage(*words)


def test_what_a_person_reads(desk: CommandLine, ana: int) -> None:
    assert desk.text("fact", ana, "hobby", "Sailing").splitlines() == [
        "id       1",
        "contact  1",
        "kind     hobby",
        "text     Sailing",
    ]
