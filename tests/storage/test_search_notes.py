# SPDX-License-Identifier: MIT
"""Searching what was noted of conversations: words, and words that begin so, in the newest entries first."""

from collections.abc import Iterator

import pytest

from followup_desk.services import backups, lists
from followup_desk.services.acts import contacts, log, undoing
from followup_desk.services.desk import Desk, open_desk
from tests.builders import StandingClock, add, logged

NOTES = (
    "Sent the brochure on merino wool",  # 1
    "O'Neill's crew wants the brochure in two-tone print",  # 2
    "Straße 12, bei Søren; café Müller",  # 3
    "東都商事 に電話",  # 4
    "नमस्ते शालिनी",  # 5
    "Offer no. 2026/117 over 12 000 kr",  # 6
    "e-mail: ana.ribeiro@fjordbygg.example",  # 7
)


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = open_desk(tmp_path_factory.mktemp("notes"), StandingClock())
    ana = add(desk)
    for notes in NOTES:
        logged(desk, ana, "note", notes=notes)
    yield desk
    desk.close()


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("brochure", [2, 1]),  # the newest first
        ("broch", [2, 1]),
        ("BROCHURE wool", [1]),
        ("brochure nowhere", []),
        ("chure", []),  # words are found by how they begin
        ("o'neill", [2]),
        ("neill", [2]),
        ("two-tone", [2]),
        ("straße", [3]),
        ("STRASSE", []),  # kept as it was written
        ("søren", [3]),
        ("cafe muller", [3]),
        ("café", [3]),
        ("cafe\u0301", [3]),
        ("東都", [4]),
        ("नमस्ते", [5]),
        ("शालिनी", [5]),
        ("2026/117", [6]),
        ("12 000", [6]),
        ("ana.ribeiro@fjordbygg", [7]),
        ("", []),
        ("  ", []),
        ("?!", []),
    ],
)
def test_what_is_found(noted: Desk, text: str, entries: list[int]) -> None:
    assert [entry.id for entry in lists.note_hits(noted, text)] == entries


def test_only_so_many_are_listed(noted: Desk) -> None:
    assert [entry.id for entry in lists.note_hits(noted, "brochure", 1)] == [2]


def test_notes_of_who_is_in_the_trash_are_not_found(desk: Desk) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    logged(desk, ana, notes="the brochure")
    theirs = logged(desk, rui, notes="the brochure").interaction_id
    contacts.remove_contacts(desk, [ana])
    assert [entry.id for entry in lists.note_hits(desk, "brochure", 1)] == [theirs]
    contacts.restore_contacts(desk, [ana])
    assert len(lists.note_hits(desk, "brochure")) == 2


def test_after_an_edit_or_an_undo_the_old_words_are_forgotten(desk: Desk) -> None:
    entry = logged(desk, add(desk), notes="the brochure").interaction_id
    log.edit_interaction(desk, entry, notes="the catalogue")
    assert [len(lists.note_hits(desk, text)) for text in ("brochure", "catalogue")] == [0, 1]
    undoing.undo(desk)
    assert [len(lists.note_hits(desk, text)) for text in ("brochure", "catalogue")] == [1, 0]
    undoing.undo(desk)
    assert lists.note_hits(desk, "the") == []
    assert backups.check(desk).ok


def test_long_notes_are_found_by_their_last_word(desk: Desk) -> None:
    logged(desk, add(desk), notes="wool " * 200_000 + "finis")
    assert len(lists.note_hits(desk, "finis")) == 1
