# SPDX-License-Identifier: MIT
"""The round beside the name: a photo when there is one and the user stays, initials else."""

import pytest
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import Photo
from followup_desk.services import people
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.person.avatar import Avatar
from tests.builders import add
from tests.ui.look.test_round_photo import encoded


@pytest.fixture
def avatar(qtbot: QtBot, desk: Desk) -> Avatar:
    made = Avatar(desk)
    qtbot.addWidget(made)
    return made


def show(avatar: Avatar, desk: Desk, contact_id: int) -> None:
    avatar.show_contact(people.person(desk, contact_id))


def test_a_photo_comes_when_one_stays(avatar: Avatar, desk: Desk, qtbot: QtBot) -> None:
    ana, ben = add(desk, "Ana"), add(desk, "Ben")
    contacts.set_photo(desk, ana, Photo("image/png", encoded()))
    show(avatar, desk, ana)
    assert avatar.photo() is None
    qtbot.waitUntil(lambda: avatar.photo() is not None)
    show(avatar, desk, ben)
    assert avatar.photo() is None
    show(avatar, desk, ana)
    assert avatar.photo() is not None


def test_stepping_on_reads_nothing(avatar: Avatar, desk: Desk, qtbot: QtBot) -> None:
    ana, ben = add(desk, "Ana"), add(desk, "Ben")
    contacts.set_photo(desk, ana, Photo("image/png", encoded()))
    contacts.set_photo(desk, ben, Photo("image/png", encoded(colour="#aa0000")))
    show(avatar, desk, ana)
    show(avatar, desk, ben)
    qtbot.waitUntil(lambda: avatar.photo() is not None)
    show(avatar, desk, ana)
    assert avatar.photo() is None


def test_broken_data_leaves_the_initials(avatar: Avatar, desk: Desk, qtbot: QtBot) -> None:
    ana = add(desk, "Ana")
    contacts.set_photo(desk, ana, Photo("image/jpeg", b"no picture"))
    show(avatar, desk, ana)
    qtbot.waitUntil(lambda: not avatar._reading.isActive())
    assert avatar.photo() is None
    assert not avatar.grab().isNull()


def test_another_photo_takes_its_place_and_undo_brings_the_first_back(avatar: Avatar, desk: Desk, qtbot: QtBot) -> None:
    ana = add(desk, "Ana")
    contacts.set_photo(desk, ana, Photo("image/png", encoded(colour="#ff0000")))
    first = people.photo(desk, ana)
    contacts.set_photo(desk, ana, None)
    show(avatar, desk, ana)
    assert people.photo(desk, ana) is None
    assert avatar.photo() is None
    undoing.undo(desk)
    assert people.photo(desk, ana) == first
