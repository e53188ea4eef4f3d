# SPDX-License-Identifier: MIT
"""What the delegates paint alike: any text, either direction, and no more of it than is seen."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from followup_desk.ui.look import painting, theme

NAMES = ["", "Ana Ribeiro", "佐藤 美咲", "محمد بن سلمان", "👩🏽‍🚀 Astro", "x" * 500, "<b>bold</b>", "\u202e reversed"]
DIRECTIONS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def painted(
    draw: Callable[[QPainter], object], direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
) -> QImage:
    """What `draw` leaves on a white sheet of 400 by 120."""
    sheet = QImage(400, 120, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.setLayoutDirection(direction)
    draw(painter)
    painter.end()
    return sheet


def inked(sheet: QImage, left: int, right: int) -> bool:
    """Whether anything is painted in these columns."""
    white = sheet.pixel(399, 119)
    return any(sheet.pixel(x, y) != white for x in range(left, right) for y in range(110))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("direction", DIRECTIONS)
def test_any_name_can_be_painted(qapp: QApplication, name: str, direction: Qt.LayoutDirection) -> None:
    ink = theme.tokens().ink

    def draw(painter: QPainter) -> None:
        painting.draw_avatar(painter, QRect(0, 0, 34, 34), name)
        painting.draw_line(painter, QRect(50, 0, 200, 20), name, theme.font(13), ink)
        painting.draw_text_block(painter, QRect(50, 30, 200, 60), name, theme.font(13), ink, 3)

    assert inked(painted(draw, direction), 0, 34)


@pytest.mark.parametrize("text", ["Ana", "محمد"])
def test_a_line_starts_at_the_leading_side_whatever_its_script(qapp: QApplication, text: str) -> None:
    def draw(painter: QPainter) -> None:
        painting.draw_line(painter, QRect(0, 0, 400, 40), text, theme.font(13), theme.tokens().ink)

    left_to_right = painted(draw, Qt.LayoutDirection.LeftToRight)
    right_to_left = painted(draw, Qt.LayoutDirection.RightToLeft)
    assert inked(left_to_right, 0, 60)
    assert not inked(left_to_right, 200, 400)
    assert inked(right_to_left, 340, 400)
    assert not inked(right_to_left, 0, 200)


def test_a_chip_ends_at_its_edge(qapp: QApplication) -> None:
    boxes: list[QRect] = []
    for direction in DIRECTIONS:
        painted(lambda p: boxes.append(painting.draw_chip(p, 200, 50, "2 days late", "late")), direction)
    assert (boxes[0].right() + 1, boxes[1].left()) == (200, 200)
    assert boxes[0].width() == painting.chip_width("2 days late")


def height(text: str, lines: int, width: int = 300) -> int:
    return painting.text_block_height(text, theme.font(13), width, lines)


@given(st.text(max_size=400), st.integers(1, 6), st.integers(20, 600))
def test_a_block_is_never_higher_than_its_lines(qapp: QApplication, text: str, lines: int, width: int) -> None:
    one = height("x", 1)
    assert one <= height(text, lines, width) <= round(one * lines) + lines


def test_a_note_of_a_megabyte_is_laid_out_as_quickly_as_its_beginning(qapp: QApplication) -> None:
    note = "A long story. " * 80_000
    shown = note[: painting.LAID_OUT_CHARACTERS]
    assert height(note, 10_000) == height(shown, 10_000)


def test_what_is_cut_off_ends_in_an_ellipsis(qapp: QApplication) -> None:
    assert painting.elided("word " * 100, theme.font(13), 120).endswith("…")
    assert painting.elided("word", theme.font(13), 120) == "word"


def test_a_line_break_in_a_name_does_not_break_the_line(qapp: QApplication) -> None:
    assert painting.elided("Ana\nRibeiro\t x", theme.font(13), 400) == "Ana Ribeiro x"
