# SPDX-License-Identifier: MIT
"""The history of acts: newest first, in words, with who began them and what was taken back."""

from dataclasses import replace

from followup_desk.domain.words import Origin
from followup_desk.services import history
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, plan


def test_acts_newest_first_in_words(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    clock.forward(minutes=5)
    plan(replace(desk, origin=Origin.COMMAND), ana)
    newest, oldest = history.acts(desk)
    assert (newest.label, newest.origin, newest.at) == ("Planned: call with Ana Ribeiro", "command", clock.moment)
    assert (oldest.label, oldest.origin, oldest.undone) == ("Added Ana Ribeiro", "user", False)
    assert newest.id > oldest.id


def test_what_was_taken_back_is_marked_until_it_stands_again(desk: Desk) -> None:
    add(desk)
    undoing.undo(desk)
    assert [(act.label, act.undone) for act in history.acts(desk)] == [("Added Ana Ribeiro", True)]
    undoing.redo(desk)
    assert [(act.label, act.undone) for act in history.acts(desk)] == [("Added Ana Ribeiro", False)]


def test_only_so_many(desk: Desk) -> None:
    ana = add(desk)
    for tag in "abc":
        contacts.add_tags(desk, ana, [tag])
    assert [act.label for act in history.acts(desk, 2)] == ["Tagged Ana Ribeiro: c", "Tagged Ana Ribeiro: b"]


def test_a_name_is_as_it_was_then(desk: Desk) -> None:
    ana = add(desk, "Ana Ribeiro")
    contacts.remove_contacts(desk, [ana])
    assert [act.label for act in history.acts(desk)] == ["Moved Ana Ribeiro to the trash", "Added Ana Ribeiro"]
