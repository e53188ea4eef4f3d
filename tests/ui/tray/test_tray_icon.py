# SPDX-License-Identifier: MIT
"""The icon with a number on it."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from followup_desk.ui.look import theme
from followup_desk.ui.tray.tray_icon import SIZES, count_text, icon_with_count

pytestmark = pytest.mark.usefixtures("qapp")


def picture(icon: QIcon, px: int) -> QImage:
    return icon.pixmap(QSize(px, px), 1.0).toImage()


def share_of(colour: QColor, image: QImage) -> float:
    """How much of the picture has this very colour."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return pixels.count(colour) / len(pixels)


@pytest.mark.parametrize(
    ("count", "text"), [(0, ""), (-1, ""), (1, "1"), (14, "14"), (99, "99"), (100, "99+"), (5000, "99+")]
)
def test_what_stands_on_it(count: int, text: str) -> None:
    assert count_text(count) == text


@pytest.mark.parametrize("px", SIZES)
def test_each_size_is_painted_for_its_pixels(qapp: QApplication, px: int) -> None:
    icon = icon_with_count(3)
    assert icon.name() == ""  # a panel with a picture of that name would show it, without the number
    assert QSize(px, px) in icon.availableSizes()
    assert picture(icon, px).size() == QSize(px, px)
    assert picture(icon_with_count(0), px) != picture(icon, px)


@pytest.mark.parametrize("px", SIZES)
@pytest.mark.parametrize("count", [1, 8, 14, 88, 100])
def test_the_number_is_white_on_the_colour_of_what_is_due(px: int, count: int) -> None:
    image = picture(icon_with_count(count), px)
    assert share_of(theme.LIGHT.late, image) > 0.08
    digits = [picture(icon_with_count(other), px) for other in (2, 5, 47)]
    assert all(image != other for other in digits)


@pytest.mark.parametrize("px", SIZES)
@pytest.mark.parametrize("count", [1, 88, 100])
def test_no_digit_is_cut_off(px: int, count: int) -> None:
    image = picture(icon_with_count(count), px)
    white = [
        (x, y)
        for x in range(px)
        for y in range(px - round(px * 0.625), px)
        if image.pixelColor(x, y).lightness() > 240 and image.pixelColor(x, y).alpha() == 255
    ]
    edge = [(x, y) for x, y in white if x in (0, px - 1) or y == px - 1]
    assert edge == []


@pytest.mark.parametrize("px", SIZES)
def test_nothing_due_is_the_icon_alone(px: int) -> None:
    image = picture(icon_with_count(0), px)
    assert share_of(theme.LIGHT.late, image) == 0
    assert share_of(theme.LIGHT.accent, image) > 0.1


@pytest.mark.parametrize("px", SIZES)
def test_paused_looks_paused(px: int) -> None:
    image = picture(icon_with_count(3, paused=True), px)
    assert share_of(theme.LIGHT.late, image) == 0
    assert share_of(theme.LIGHT.ink_2, image) > 0.08
    assert picture(icon_with_count(0, paused=True), px) != picture(icon_with_count(0), px)


def test_on_a_screen_twice_as_sharp_it_is_not_blown_up() -> None:
    sharp = icon_with_count(47).pixmap(QSize(22, 22), 2.0)
    assert sharp.size() == QSize(44, 44)
    assert sharp.toImage().convertedTo(QImage.Format.Format_ARGB32) == picture(icon_with_count(47), 44).convertedTo(
        QImage.Format.Format_ARGB32
    )
