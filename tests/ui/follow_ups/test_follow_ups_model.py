# SPDX-License-Identifier: MIT
"""The rows of the follow-ups pane: what is shown, and that only what differs is changed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import FollowUpCard
from followup_desk.services.agenda import Section, SectionKey
from followup_desk.ui.follow_ups import follow_ups_model
from followup_desk.ui.follow_ups.follow_ups_model import FollowUpsModel, rows_of
from tests.builders import SATURDAY, open_follow_up

KEYS: tuple[SectionKey, ...] = ("overdue", "today", "week", "later")


def card(number: int, name: str = "", **fields: Any) -> FollowUpCard:
    return FollowUpCard(follow_up=open_follow_up(number, **fields), name=name or f"Person {number}")


def section(key: SectionKey, *numbers: int, more: int = 0) -> Section:
    return Section(key, len(numbers) + more, [card(number) for number in numbers])


def watched_model() -> FollowUpsModel:
    model = FollowUpsModel(lambda: SATURDAY)
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


@pytest.fixture
def model(qtbot: QtBot) -> FollowUpsModel:
    return watched_model()


def lines(model: FollowUpsModel) -> list[str]:
    """One line a row: a heading as its group and count, a card as its number, a "more" as + and what is left."""
    shown = []
    for row in model.rows():
        if row.card is not None:
            shown.append(str(row.card.follow_up.id))
        else:
            shown.append(f"+{row.count}" if row.more else f"{row.section} {row.count}")
    return shown


def test_groups_come_with_their_counts_and_empty_ones_do_not(model: FollowUpsModel) -> None:
    model.show([section("overdue", 1), Section("today", 0, []), section("later", 2, 3, more=40)])
    assert lines(model) == ["overdue 1", "1", "later 42", "2", "3", "+40"]


def test_headings_cannot_be_chosen_and_cards_can(model: FollowUpsModel) -> None:
    model.show([section("today", 1, more=1)])
    flags = [model.flags(model.index(row)) for row in range(3)]
    assert [bool(flag & Qt.ItemFlag.ItemIsSelectable) for flag in flags] == [False, True, True]


def test_every_row_says_itself_whole_to_a_screen_reader(model: FollowUpsModel) -> None:
    due = card(1, "Ana Ribeiro", why="Spring order", promised=True)
    model.show([Section("today", 8, [due])])
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == ["Today 8", "Ana Ribeiro, Call, today, promised. Spring order", "Show more"]


def test_a_card_that_did_not_change_stays_the_same_object(model: FollowUpsModel) -> None:
    model.show([section("today", 1, 2)])
    first = model.rows()[1].card
    model.show([section("today", 1, 3)])
    assert model.rows()[1].card is first


def test_nothing_is_said_when_nothing_differs(model: FollowUpsModel, qtbot: QtBot) -> None:
    model.show([section("today", 1, 2)])
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        assert not model.show([section("today", 1, 2)])


def test_one_card_gone_removes_one_row_and_changes_the_heading(model: FollowUpsModel, qtbot: QtBot) -> None:
    model.show([section("today", 1, 2, 3)])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved) as removed:
        model.show([section("today", 1, 3)])
    assert removed.args is not None
    assert removed.args[1:] == [2, 2]
    assert lines(model) == ["today 2", "1", "3"]


def test_a_card_that_moves_to_another_group_is_followed(model: FollowUpsModel) -> None:
    model.show([section("today", 1, 2), section("later", 3)])
    kept = QPersistentModelIndex(model.index_of(1))
    model.show([section("today", 2), section("later", 3, 1)])
    assert lines(model) == ["today 1", "2", "later 2", "3", "1"]
    assert kept.row() == model.index_of(1).row() == 4


def test_a_renamed_contact_changes_its_row(model: FollowUpsModel) -> None:
    model.show([Section("today", 1, [card(1, "Ana")])])
    model.show([Section("today", 1, [card(1, "Ana Ribeiro")])])
    assert "Ana Ribeiro" in str(model.data(model.index(1)))


def test_a_change_of_nearly_all_lays_out_anew(model: FollowUpsModel, qtbot: QtBot) -> None:
    many = follow_ups_model.MANY_STEPS + 1
    model.show([section("today", *range(1, many + 1))])
    with qtbot.waitSignal(model.modelReset):
        model.show([section("today", *range(many, 0, -1))])
    assert lines(model)[1] == str(many)


groups = st.lists(st.sampled_from(KEYS), unique=True, max_size=4).flatmap(
    lambda keys: st.permutations(range(1, 13)).flatmap(
        lambda numbers: st.lists(st.integers(0, 5), min_size=len(keys), max_size=len(keys)).map(
            lambda sizes: cut(keys, numbers, sizes)
        )
    )
)


def cut(keys: list[SectionKey], numbers: list[int], sizes: list[int]) -> list[Section]:
    """Groups of these sizes, the numbers dealt out in order."""
    sections, at = [], 0
    for key, size in zip(keys, sizes, strict=True):
        sections.append(section(key, *numbers[at : at + size], more=size % 3))
        at += size
    return sections


@pytest.mark.usefixtures("qapp")
@given(st.lists(groups, min_size=2, max_size=4))
def test_any_change_ends_in_what_was_asked_for(steps: list[list[Section]]) -> None:
    model = watched_model()
    for sections in steps:
        model.show(sections)
        assert [row.key for row in model.rows()] == [row.key for row in rows_of(sections)]
        assert list(model.rows()) == rows_of(sections)
