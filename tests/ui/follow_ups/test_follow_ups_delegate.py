# SPDX-License-Identifier: MIT
"""How high the rows of the follow-ups pane are, and that cards are measured once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from followup_desk.domain.records import FollowUpCard
from followup_desk.services.agenda import Section
from followup_desk.ui.follow_ups.card_buttons import BUTTONS_HEIGHT
from followup_desk.ui.follow_ups.follow_ups_delegate import HEADING_HEIGHT, MORE_HEIGHT, FollowUpsDelegate, chip_beside
from followup_desk.ui.follow_ups.follow_ups_model import FollowUpsModel
from followup_desk.ui.look import theme
from tests.builders import SATURDAY, moment, open_follow_up

pytestmark = pytest.mark.usefixtures("qapp")

LONG = "a week since the proposal that went to them " * 40


def shown(*reasons: str) -> tuple[FollowUpsModel, FollowUpsDelegate]:
    """A card for each reason, due today, with one more that is not shown, in a pane 352 wide."""
    cards = [
        FollowUpCard(follow_up=replace(open_follow_up(number), why=why), name=f"Person {number}")
        for number, why in enumerate(reasons, 1)
    ]
    model = FollowUpsModel(lambda: SATURDAY)
    model.show([Section("today", len(cards) + 1, cards)])
    delegate = FollowUpsDelegate(model, lambda: SATURDAY)
    delegate.set_width(352)
    return model, delegate


def heights(model: FollowUpsModel, delegate: FollowUpsDelegate) -> list[int]:
    return [delegate.sizeHint(QStyleOptionViewItem(), model.index(row)).height() for row in range(model.rowCount())]


def test_cards_grow_with_their_reason_up_to_three_lines() -> None:
    heading, one, two, most, more = heights(*shown("a week", LONG[:70], LONG))
    assert (heading, more) == (HEADING_HEIGHT, MORE_HEIGHT)
    line = two - one
    assert 14 <= line <= 22
    assert abs(most - one - 2 * line) <= 1


def test_the_chosen_card_has_room_for_its_buttons() -> None:
    model, delegate = shown("a week", "a week")
    delegate.chosen = 2
    _heading, first, chosen, _more = heights(model, delegate)
    assert chosen - first == BUTTONS_HEIGHT + 8


def test_only_the_chosen_card_has_buttons() -> None:
    model, delegate = shown("a week", "a week")
    delegate.chosen = 2
    rect = QRect(0, 100, 352, heights(model, delegate)[2])
    first, second = (row.card for row in model.rows() if row.card is not None)
    direction = Qt.LayoutDirection.LeftToRight
    inside = delegate.button_box(second, rect, "snooze", direction).center()
    assert delegate.button_at(second, rect, inside, direction) == "snooze"
    assert delegate.button_at(second, rect, QPoint(20, 105), direction) == ""
    assert delegate.button_at(first, rect, inside, direction) == ""


def test_a_narrower_pane_measures_anew() -> None:
    model, delegate = shown(LONG[:70])
    wide = heights(model, delegate)[1]
    delegate.set_width(240)
    assert heights(model, delegate)[1] > wide


def test_a_changed_card_is_measured_anew() -> None:
    model, delegate = shown("a week")
    before = heights(model, delegate)[1]
    card = FollowUpCard(follow_up=replace(open_follow_up(1), why=LONG), name="Person 1")
    model.show([Section("today", 2, [card])])
    assert heights(model, delegate)[1] > before


def painted(*, promised: bool, name: str, width: int = 352) -> QImage:
    """A card of that width, as it is painted."""
    model, delegate = shown()
    delegate.set_width(width)
    card = FollowUpCard(follow_up=replace(open_follow_up(1), why="a week", promised=promised), name=name)
    model.show([Section("today", 1, [card])])
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, delegate.sizeHint(option, model.index(1)).height())
    picture = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    delegate.paint(painter, option, model.index(1))
    painter.end()
    return picture


def grounds(picture: QImage) -> int:
    """How many points have the ground of a promise's mark."""
    wanted = theme.tokens().accent_soft.rgb()
    return sum(picture.pixel(x, y) == wanted for x in range(picture.width()) for y in range(12, 34))


@pytest.mark.parametrize("width", [240, 352])
def test_a_promise_is_marked_however_long_the_name(width: int) -> None:
    name = "Maximiliane von Hohenstein-Württemberg zu Oldenburg"
    assert grounds(painted(promised=False, name=name, width=width)) == 0
    assert grounds(painted(promised=True, name=name, width=width)) > 100


def test_a_clock_on_the_other_side_makes_way_for_the_name() -> None:
    """A name of three letters was once cut to one, for the day and the hour in Tokyo."""
    call = open_follow_up(due="2026-11-24", channel="call")
    card = FollowUpCard(
        follow_up=replace(call, due=moment("2026-11-24T15:00")), name="佐藤 健", contact_zone="Asia/Tokyo"
    )
    assert chip_beside(card, SATURDAY, 400)[0] == "Tue 15:00 · Wed 00:00 there"
    assert chip_beside(card, SATURDAY, 120)[0] == "Tue 15:00"
