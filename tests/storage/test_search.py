# SPDX-License-Identifier: MIT
"""Searching contacts: who is found by which part of what, in scripts with and without spaces, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.folding import fold
from followup_desk.domain.records import Contact, Name, Position
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import health, search
from tests.builders import add

PEOPLE = (
    ("Ana Kovač", "Nordlicht GmbH", "ana@nordlicht.example"),
    ("Kora Lind", "東都商事", "k.lind@toto.example"),
    ("王 小明", "大同江有限公司", "wang@dtj.example"),
    ("佐藤 さくら", "A東京フーズ", "sakura@tokyo.example"),
    ("김지우", "한빛상사", "jiwoo@hanbit.example"),
    ("ใจดี สมชาย", "ดอกบัวการค้า", "somchai@dokbua.example"),
    ("शालिनी वर्मा", "कमल वस्त्र", "shalini@kamal.example"),
    ("Siobhán O’Rourke", "C# & Co", "so@csharp.example"),
)


@pytest.fixture
def people(desk: Desk) -> Desk:
    for name, firm, email in PEOPLE:
        add(desk, name, email=email, positions=(Position(firm),))
    return desk


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param("kovac", [1], id="without the accent"),
        pytest.param("OVA", [1], id="three letters anywhere, in any case"),
        pytest.param("ko", [1, 2], id="two letters begin a word"),
        pytest.param("ov", [], id="two letters within a word"),
        pytest.param("k", [1, 2, 7], id="one letter begins a word"),
        pytest.param("ana ko", [1], id="a long word and a short one"),
        pytest.param("li ko", [2], id="short words only"),
        pytest.param("東都", [2], id="the beginning of a Han name"),
        pytest.param("都商", [2], id="two Han characters within"),
        pytest.param("商事", [2], id="two Han characters at the end"),
        pytest.param("事", [2], id="one Han character at the end"),
        pytest.param("東", [2, 4], id="one Han character, also after a Latin letter"),
        pytest.param("京フ", [4], id="Han and kana"),
        pytest.param("くら", [4], id="kana within"),
        pytest.param("大同江", [3], id="three Han characters"),
        pytest.param("明", [3], id="the last character of a name"),
        pytest.param("小 明", [3], id="two single characters"),
        pytest.param("나", [], id="a syllable that nobody has"),
        pytest.param("우", [5], id="a syllable at the end of a Korean name"),
        pytest.param("빛상", [5], id="two syllables within"),
        pytest.param("ดี", [6], id="two Thai signs within"),
        pytest.param("บัว", [6], id="Thai within"),
        pytest.param("शा", [7], id="a Devanagari syllable that begins a name"),
        pytest.param("c#", [8], id="a letter with a sign"),
        pytest.param("o’", [8], id="a letter with an apostrophe"),
        pytest.param("&", [8], id="a sign alone"),
        pytest.param("@no", [1], id="a sign in a long word"),
        pytest.param('"', [], id="a quote is no syntax"),
        pytest.param("*", [], id="nor is a star"),
        pytest.param("   ", [], id="nothing"),
    ],
)
def test_who_is_found(people: Desk, text: str, who: list[int]) -> None:
    assert sorted(search.found(people.db, text, 50)) == who
    assert search.count(people.db, text) == len(who)


def test_names_that_begin_so_come_first_then_by_name(people: Desk) -> None:
    later = add(people, "Zoe Kovalenko")
    firm = add(people, "Aaron Abt", positions=(Position("Kovo Ltd"),))
    assert list(search.found(people.db, "kov", 50)) == [1, later, firm]
    assert list(search.found(people.db, "kov", 2)) == [1, later]


def test_who_begins_so_is_listed_however_many_hold_it(people: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "LIMIT", 3)
    for number in range(6):
        add(people, f"Person P{number}", positions=(Position("Quarz Ltd"),))
    wanted = add(people, "Eva Quarzmann")
    found = search.found(people.db, "quarz", 50)
    assert found[0] == wanted
    assert len(found) == 3
    assert search.count(people.db, "quarz") == 3


def test_the_trash_is_not_searched_and_undo_brings_back(people: Desk) -> None:
    contacts.remove_contacts(people, [2])
    assert [list(search.found(people.db, text, 9)) for text in ("東都", "lind", "ko", "&")] == [[], [], [1], [8]]
    undoing.undo(people)
    assert list(search.found(people.db, "都商", 9)) == [2]
    assert health.problems(people.db) == []


SPACELESS = "東都商事王明あい라ไท"


@given(text=st.text(alphabet=SPACELESS + "ab ", min_size=1, max_size=9), data=st.data())
def test_any_two_characters_of_a_script_without_spaces_are_found(text: str, data: st.DataObject) -> None:
    """What a person sees side by side is in the words of the prefix index, whatever stands before it."""
    folded = search.searchable(Contact(name=Name(text)))
    words = folded.split()
    place = data.draw(st.integers(0, len(text) - 1))
    seen = text[place : place + 2]
    if all(c in SPACELESS for c in seen):
        wanted = fold(seen)[:2]
        assert any(word.startswith(wanted) for word in words)
