# SPDX-License-Identifier: MIT
"""Where the painted buttons of a card stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from followup_desk.ui.follow_ups.card_buttons import BUTTONS_HEIGHT, KEYS, button_boxes
from followup_desk.ui.follow_ups.follow_up_words import button_text
from followup_desk.ui.look import theme
from tests.ui import pseudo

pytestmark = pytest.mark.usefixtures("qapp")

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@given(st.integers(120, 900), st.integers(-50, 50), st.sampled_from([LEFT, RIGHT]))
def test_at_any_width_they_stand_inside_and_apart(width: int, left: int, direction: Qt.LayoutDirection) -> None:
    rect = QRect(left, 10, width, BUTTONS_HEIGHT)
    boxes = list(button_boxes(rect, direction).values())
    assert all(rect.contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])


def test_right_to_left_they_begin_at_the_right() -> None:
    rect = QRect(0, 0, 400, BUTTONS_HEIGHT)
    boxes = button_boxes(rect, RIGHT)
    assert list(boxes) == list(KEYS)
    assert boxes["done"].right() == rect.right()


def test_the_usual_pane_has_room_for_the_key_caps() -> None:
    wide, narrow = (button_boxes(QRect(0, 0, w, BUTTONS_HEIGHT), LEFT)["done"].width() for w in (302, 210))
    assert wide > narrow


def test_longer_texts_share_what_room_there_is() -> None:
    with pseudo.spoken():
        boxes = button_boxes(QRect(0, 0, 292, BUTTONS_HEIGHT), LEFT)
        texts = QFontMetrics(theme.font(12))
        around = {boxes[action].width() - texts.horizontalAdvance(button_text(action)) for action in KEYS}
    assert max(around) - min(around) <= 1
    assert min(around) >= 10
