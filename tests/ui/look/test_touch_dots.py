# SPDX-License-Identifier: MIT
"""The dots of the touch meter."""

import pytest

from followup_desk.ui.look import touch_dots

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("touches", "to_a_yes", "dots"), [(0, None, 6), (4, None, 6), (8, None, 8), (3, 4, 4), (5, 4, 5), (40, 9, 10)]
)
def test_up_to_the_usual_number_and_never_too_many(touches: int, to_a_yes: int | None, dots: int) -> None:
    assert touch_dots.dots(touches, to_a_yes) == dots


def test_words_wrap_beside_them_and_stand_alone_where_it_is_narrow() -> None:
    words = "4 touches; your yeses: about 6"
    line = touch_dots.height(600, 4, 6, words)
    assert touch_dots.height(180, 4, 6, words) > 1.5 * line
    assert touch_dots.height(120, 4, 6, "4 touches") == line
