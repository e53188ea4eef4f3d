# SPDX-License-Identifier: MIT
"""Two contacts side by side, and what becomes of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.errors import Refused
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Occasion, Photo
from followup_desk.domain.words import Kind, OccasionKind, Stage
from followup_desk.services import lists, people
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.merging.merge_dialog import MergeDialog, open_merge
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add
from tests.ui.look.test_round_photo import encoded


def born(*day: int | None) -> tuple[Occasion, ...]:
    return (Occasion(OccasionKind.BIRTHDAY, PartialDate(*day)),)


@pytest.fixture
def ana(desk: Desk) -> int:
    return add(
        desk, "Ana Ribeiro", phone="+351 21 555 0142", zone="Europe/Lisbon", prefers=Kind.CALL,
        occasions=born(1980, 11, 24),
    )  # fmt: skip


@pytest.fixture
def other(desk: Desk) -> int:
    return add(
        desk, "A. <b>Ribeiro</b>", email="ana@example.com", zone="America/New_York", stage=Stage.CUSTOMER,
        occasions=born(1981, 11, 24), country="PT", note="Met at the fair.",
    )  # fmt: skip


def opened(desk: Desk, over: QWidget, keep: int, other: int) -> MergeDialog:
    dialog = open_merge(desk, keep, other, over)
    assert dialog is not None
    QApplication.processEvents()
    return dialog


def rows(dialog: MergeDialog) -> list[str]:
    """One line a choice, the picked one between stars."""
    said = []
    for keep, other in dialog.sides.cards.values():
        texts = [f"*{card.title()}*" if card.isChecked() else card.title() for card in (keep, other)]
        said.append(" | ".join(texts))
    return said


def test_where_they_differ_one_is_picked(desk: Desk, over: QWidget, ana: int, other: int) -> None:
    assert rows(opened(desk, over, ana, other)) == [
        "*Ana Ribeiro* | A. <b>Ribeiro</b>",
        "*24 November 1980* | 24 November 1981",
        "Prospect | *Customer*",
        "*Europe/Lisbon* | America/New York",
    ]


def test_enter_merges_as_picked_and_undo_takes_it_apart(
    desk: Desk, over: QWidget, ana: int, other: int, qtbot: QtBot
) -> None:
    before = people.person(desk, ana), people.person(desk, other)
    dialog = opened(desk, over, ana, other)
    first, _ = dialog.sides.cards["name"]
    assert dialog.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert rows(dialog)[0] == "Ana Ribeiro | *A. <b>Ribeiro</b>*"
    with qtbot.waitSignal(dialog.merged) as merged:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert merged.args == [ana]
    one = people.person(desk, ana)
    assert (one.name.display, one.stage, one.zone, one.country) == (
        "A. <b>Ribeiro</b>", Stage.CUSTOMER, "Europe/Lisbon", "PT",
    )  # fmt: skip
    assert list(lists.contact_ids(desk)) == [ana]
    undoing.undo(desk)
    assert (people.person(desk, ana), people.person(desk, other)) == before


def test_swapping_keeps_the_other_one_and_what_was_picked(desk: Desk, over: QWidget, ana: int, other: int) -> None:
    dialog = opened(desk, over, ana, other)
    before = [" | ".join(reversed(row.split(" | "))) for row in rows(dialog)]
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (dialog.keep_id, dialog.other_id) == (other, ana)
    assert rows(dialog) == before
    dialog.accept()
    assert list(lists.contact_ids(desk)) == [other]


def test_two_photos_are_a_choice(desk: Desk, over: QWidget) -> None:
    one, two = add(desk, "Ana"), add(desk, "Ana")
    for contact_id, colour in ((one, "#ff0000"), (two, "#00ff00")):
        contacts.set_photo(desk, contact_id, Photo("image/png", encoded(colour=colour)))
    wanted = people.photo(desk, two)
    dialog = opened(desk, over, one, two)
    assert list(dialog.sides.cards) == ["photo"]
    dialog.sides.cards["photo"][1].click()
    dialog.accept()
    assert people.photo(desk, one) == wanted


def test_cards_say_whose_they_are(desk: Desk, over: QWidget, ana: int, other: int) -> None:
    keep, joins = opened(desk, over, ana, other).sides.cards["stage"]
    assert keep.accessibleName() == "Stage of the one who is kept: Prospect"
    assert joins.accessibleName() == "Stage of the one who joins: Customer"


@pytest.mark.parametrize("name", ["N" * 500, "نور الدين الحسن", "佐藤 美咲", "", "<img src=x> & 'co'"])
def test_any_name_can_be_merged(desk: Desk, over: QWidget, name: str) -> None:
    one, two = add(desk, name), add(desk, "Ana")
    dialog = opened(desk, over, one, two)
    dialog.resize(600, 400)
    assert not dialog.grab().isNull()
    assert dialog.width() == 600
    dialog.accept()
    assert list(lists.contact_ids(desk)) == [one]


def test_who_is_gone_is_refused(desk: Desk, over: QWidget, ana: int, other: int) -> None:
    dialog = opened(desk, over, ana, other)
    contacts.remove_contacts(desk, [other])
    dialog.accept()
    assert "is in the trash" in dialog.refusal()
    assert open_merge(desk, ana, other, over) is None
    with pytest.raises(Refused):
        MergeDialog(desk, ana, 99, over)


def test_from_the_menu_to_the_toast(desk: Desk, window: MainWindow, ana: int, other: int) -> None:
    from followup_desk.ui.merging.other_picker import OtherPicker

    window.go.show_contact(ana)
    window.menus.actions["merge-contact"].trigger()
    picker = window.findChild(OtherPicker)
    assert picker is not None
    picker.search.setText("fair")
    picker.accept()
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    dialog.accept()
    assert window.toast.text() == "Merged A. <b>Ribeiro</b> into Ana Ribeiro"
    assert window.person.contact_id() == ana
    window.toast.undo_requested.emit()
    assert sorted(lists.contact_ids(desk)) == [ana, other]
