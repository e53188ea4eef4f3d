# SPDX-License-Identifier: MIT
"""Where the painted buttons of a card stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from followup_desk.ui.follow_ups.card_buttons import (
    BUTTONS_HEIGHT,
    KEYS,
    button_boxes,
    caps_shown,
    tooltip,
    words_shown,
)
from followup_desk.ui.follow_ups.follow_up_words import button_text
from followup_desk.ui.look import language, theme
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


@pytest.mark.parametrize("spoken", ["en", "de", "fr"])
def test_the_usual_pane_shows_the_keys_in_every_language(spoken: str) -> None:
    language.speak(spoken)
    try:
        words = words_shown(292)
        boxes = button_boxes(QRect(0, 0, 292, BUTTONS_HEIGHT), LEFT)
        assert caps_shown(292)
        assert [words[action] for action in ("done", "snooze", "move")] == [
            button_text(action) for action in ("done", "snooze", "move")
        ]
        assert boxes["why"].right() < 292
        assert tooltip("why") == f"{button_text('why')} (W)"
    finally:
        language.speak("en")


def test_longer_texts_share_what_room_there_is() -> None:
    with pseudo.spoken():
        boxes = button_boxes(QRect(0, 0, 292, BUTTONS_HEIGHT), LEFT)
        texts, words = QFontMetrics(theme.font(12)), words_shown(292)
        around = {boxes[action].width() - texts.horizontalAdvance(words[action]) for action in KEYS}
        assert words["done"] == button_text("done")
    assert min(around) >= 8
