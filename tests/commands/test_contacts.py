# SPDX-License-Identifier: MIT
"""Commands about people, as a script sees them."""

import pytest

from tests.command_line import CommandLine

ROW = {"id", "name", "organisation", "title", "emails", "phones", "stage", "next_due"}
WHOLE = ROW | {
    "birthday", "zone", "prefers", "tags", "facts", "relations", "opportunities", "follow_ups", "timeline",
    "suggested_resource", "asks", "newsletter", "stopped_rules", "touches_to_a_yes", "photo", "notes",
}  # fmt: skip


def test_a_person_with_everything(desk: CommandLine) -> None:
    referrer = desk("add", "Rui Faria")["id"]
    added = desk(
        "add", "Ana Ribeiro", "--email", "ana@ribeiro.example", "--email", "a@home.example",
        "--phone", "+351 000 000 000", "--organisation", "Ribeiro Lda", "--title", "Owner",
        "--stage", "customer", "--prefers", "email", "--zone", "Asia/Tokyo", "--birthday", "1980-11-24",
        "--referred-by", referrer,
    )  # fmt: skip
    assert set(added) == WHOLE
    assert {name: added[name] for name in WHOLE - {"id", "facts", "follow_ups", "next_due"}} == {
        "name": "Ana Ribeiro",
        "organisation": "Ribeiro Lda",
        "title": "Owner",
        "emails": ["ana@ribeiro.example", "a@home.example"],
        "phones": ["+351 000 000 000"],
        "stage": "customer",
        "birthday": "1980-11-24",
        "zone": "Asia/Tokyo",
        "prefers": "email",
        "tags": [],
        "relations": [],
        "opportunities": [],
        "timeline": [],
        "suggested_resource": None,
        "asks": [],
        "stopped_rules": [],
        "touches_to_a_yes": None,
        "newsletter": "no",
        "photo": False,
        "notes": "",
    }
    assert desk("show", added["id"]) == added
    assert desk("show", "ana ribeiro") == added
    assert desk("show", "ANA@ribeiro.example") == added


def test_a_person_with_only_a_name(desk: CommandLine) -> None:
    added = desk("add", "Ana")
    assert added["stage"] == "prospect"
    assert (added["organisation"], added["title"], added["emails"], added["phones"]) == ("", "", [], [])
    assert (added["birthday"], added["zone"], added["prefers"], added["next_due"]) == (None, None, None, None)


@pytest.mark.parametrize(
    "name",
    [
        "", "-x", "--json", "佐藤 花子", "نور الدين", "👩‍👩‍👧 Lee", "<b>Bold</b> & Co", "N" * 500,
        "Line\nbreak", "\x1b[31mred\x07", "\x9b31m", "\u2028", "'; drop table contact; --",
    ],
)  # fmt: skip
def test_any_name_comes_back(desk: CommandLine, name: str) -> None:
    added = desk("add", "--", name)
    listed = desk("contacts")
    assert [row["name"] for row in listed] == [" ".join(name.split())]
    assert desk("show", added["id"])["name"] == listed[0]["name"]
    printed = desk.text("contacts") + desk.text("show", added["id"])
    assert not [c for c in printed if c != "\n" and not c.isprintable() and c != "\u200d"]


def test_the_line_of_a_list(desk: CommandLine) -> None:
    desk("add", "Ana Ribeiro", "--email", "ana@ribeiro.example", "--phone", "1", "--organisation", "Ribeiro Lda")
    desk("follow-up", 1, "--due", "2026-03-05T09:00")
    assert desk("contacts") == [
        {
            "id": 1,
            "name": "Ana Ribeiro",
            "organisation": "Ribeiro Lda",
            "title": "",
            "emails": ["ana@ribeiro.example"],
            "phones": ["1"],
            "stage": "prospect",
            "next_due": "2026-03-05",
        }
    ]


def test_lists_search_and_limit(desk: CommandLine) -> None:
    for name, stage in (("Ana Ribeiro", "prospect"), ("Rui Faria", "customer"), ("Ana Faria", "former")):
        desk("add", name, "--stage", stage)
    names = [
        [row["name"] for row in desk("contacts", *words)]
        for words in (
            ("--list", "customers"),
            ("--list", "former"),
            ("faria",),
            ("faria", "ana"),
            ("ana", "--list", "prospects"),
            ("nobody",),
            ("--limit", "0"),
        )
    ]
    assert names == [["Rui Faria"], ["Ana Faria"], ["Ana Faria", "Rui Faria"], ["Ana Faria"], ["Ana Ribeiro"], [], []]
    assert len(desk("contacts", "--limit", "2")) == 2


LISTS = "due loose-ends quiet never open customers prospects resting former missed newsletter doubles trash"


@pytest.mark.parametrize("name", LISTS.split())
def test_every_list_answers(desk: CommandLine, name: str) -> None:
    assert desk("contacts", "--list", name) == []


def test_more_contacts_than_one_question_can_name(desk: CommandLine) -> None:
    """Numbers and addresses are fetched in slices."""
    from followup_desk.domain.names import name_from_text
    from followup_desk.domain.records import Contact, Method
    from followup_desk.domain.words import MethodKind
    from followup_desk.services.acts.contacts import add_contact
    from followup_desk.services.desk import open_desk

    open_one = open_desk(desk.folder)
    for n in range(1, 502):
        method = Method(MethodKind.EMAIL, f"p{n}@firm.example")
        add_contact(open_one, Contact(name=name_from_text(f"P {n:03}"), methods=(method,)))
    open_one.close()
    rows = desk("contacts")
    assert {row["id"]: row["emails"] for row in rows} == {n: [f"p{n}@firm.example"] for n in range(1, 502)}


def test_edit_changes_only_what_is_named(desk: CommandLine) -> None:
    before = desk("add", "Ana Ribeiro", "--email", "old@ribeiro.example", "--title", "Buyer", "--zone", "UTC")
    after = desk("edit", "Ana Ribeiro", "--email", "new@ribeiro.example", "--organisation", "Ribeiro Lda")
    changed = {"emails": ["new@ribeiro.example"], "organisation": "Ribeiro Lda"}
    assert after == before | changed
    assert desk("edit", 1, "--name", "Ana Costa", "--prefers", "letter")["name"] == "Ana Costa"


def test_edit_takes_out_what_is_empty(desk: CommandLine) -> None:
    bare = desk("add", "Ana")
    desk(
        "edit", 1, "--email", "a@b.example", "--phone", "1", "--organisation", "B", "--title", "C", "--zone", "UTC",
        "--prefers", "call", "--birthday", "--11-24",
    )  # fmt: skip
    options = "email phone organisation title zone prefers birthday referred-by"
    empty = [f"--{name}=" for name in options.split()]
    assert desk("edit", 1, *empty) == bare


def test_an_edit_that_changes_nothing_is_no_act(desk: CommandLine) -> None:
    desk("add", "Ana", "--email", "a@b.example")
    desk("edit", 1, "--email", "a@b.example", "--name", "Ana")
    assert len(desk("history")) == 1


def test_stage_and_tags(desk: CommandLine) -> None:
    desk("add", "Ana")
    assert desk("stage", 1, "resting")["stage"] == "resting"
    assert desk("tag", 1, "golf", "wine,travel")["tags"] == ["golf", "travel", "wine"]


def test_to_the_trash_and_back(desk: CommandLine) -> None:
    before = desk("add", "Ana Ribeiro")
    assert desk("remove", "Ana Ribeiro")["id"] == 1
    assert desk("contacts") == []
    assert [row["name"] for row in desk("contacts", "--list", "trash")] == ["Ana Ribeiro"]
    assert "is in the trash" in desk.refused("log", 1, "--kind", "email")
    assert desk("restore-contact", "ana ribeiro") == before
    assert desk("contacts", "--list", "trash") == []


def test_who_is_meant_in_the_trash(desk: CommandLine) -> None:
    for _ in range(2):
        desk("add", "Ana Ribeiro")
        desk("remove", "Ana Ribeiro")
    assert "1 Ana Ribeiro; 2 Ana Ribeiro" in desk.refused("restore-contact", "Ana Ribeiro")
    assert "Nobody in the trash" in desk.refused("restore-contact", "Rui")
    assert desk("restore-contact", 2)["id"] == 2
    assert "not in the trash" in desk.refused("restore-contact", 2)


def test_somebody_in_the_trash_by_their_email(desk: CommandLine) -> None:
    for name in ("Ana Ribeiro", "Ana Faria"):
        email = f"{name.split()[1].lower()}@firm.example"
        desk("remove", desk("add", name, "--email", email)["id"])
    assert [row["id"] for row in desk("contacts", "faria", "--list", "trash")] == [2]
    assert desk("restore-contact", "Ribeiro@firm.example")["id"] == 1


def test_several_who_fit_are_named(desk: CommandLine) -> None:
    desk("add", "Ana Ribeiro", "--organisation", "Ribeiro Lda")
    desk("add", "Ana Ribeiro")
    line = desk.refused("show", "Ana Ribeiro")
    assert "1 Ana Ribeiro (Ribeiro Lda)" in line
    assert "2 Ana Ribeiro" in line


@pytest.mark.parametrize("words", [("show",), ("remove",), ("tag", "x"), ("stage", "former"), ("edit",)])
def test_nobody_fits(desk: CommandLine, words: tuple[str, ...]) -> None:
    command, *rest = words
    for wanted in ("7", "Nobody", "", "9" * 30):
        assert desk.refused(command, wanted, *rest)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--zone", "Lisbon"), "Lisbon"),
        (("--birthday", "24.11.1980"), "1980-11-24"),
        (("--birthday", "1980-02-30"), "30"),
        (("--referred-by", "Nobody"), "Nobody"),
    ],
)
def test_what_add_refuses(desk: CommandLine, words: tuple[str, str], named: str) -> None:
    assert named in desk.refused("add", "Ana", *words)
    assert desk("contacts") == []


@pytest.mark.parametrize(
    "words",
    [
        ("add",), ("add", "Ana", "--stage", "lead"), ("add", "Ana", "--prefers", "fax"), ("add", "Ana", "--mail", "x"),
        ("add", "Ana", "Bela"), ("contacts", "--list", "nosuch"), ("contacts", "--limit", "-1"),
        ("contacts", "--limit", "many"), ("stage", "1", "lead"), ("tag", "1"), ("contacts", "--lim", "1"),
    ],
)  # fmt: skip
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "--help" in desk.wrong_usage(*words)


def test_what_a_person_reads(desk: CommandLine) -> None:
    desk("add", "佐藤 花子", "--organisation", "東都商事", "--email", "hanako@toto.example")
    desk("add", "Ana Ribeiro", "--phone", "+351 000")
    assert desk.text("contacts") == (
        "1  佐藤 花子    東都商事  prospect            hanako@toto.example  -\n"
        "2  Ana Ribeiro            prospect  +351 000                       -\n"
    )
    desk("log", 2, "--kind", "email", "--notes", "First line\n\n\x1b[2Jsecond", "--gave", "Guide")
    desk("follow-up", 2, "--due", "fri 9am", "--why", "Ask about the guide", "--promised")
    assert desk.text("show", 2).splitlines() == [
        "2  Ana Ribeiro",
        "phone  +351 000",
        "stage  prospect",
        "",
        "Follow-ups",
        "  2  2026-03-06 09:00  call  open, promise open  Ask about the guide",
        "  1  2026-03-09        call  open                nothing agreed yet since your email of …",
        "",
        "Timeline",
        "  2026-03-02 10:00  email",
        "      gave: Guide",
        "      First line",
        "",
        "      �[2Jsecond",
    ]


def test_from_five_yeses_on_it_says_after_how_many_touches_they_came(desk: CommandLine) -> None:
    for number, touches in enumerate((1, 4, 2, 2, 3)):
        someone = desk("add", f"Customer {number}")["id"]
        for _ in range(touches - 1):
            desk("log", someone, "--kind", "email", "--opportunity", "Spring order")
        assert desk("show", someone)["touches_to_a_yes"] is None
        desk("log", someone, "--kind", "call", "--outcome", "yes")
    assert desk("show", someone)["touches_to_a_yes"] == 2
    assert "came after 2 touches (median)" in desk.text("show", someone)
