# SPDX-License-Identifier: MIT
"""The binding itself: PySide6 6.12.0 lost a reference to None at each call, and Python 3.11 then dies in the middle."""

import sys

from PySide6.QtGui import QImage, QPainter

CALLS = 500


def test_calls_that_return_nothing_keep_the_count_of_none() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setOpacity(1.0)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < CALLS / 10
