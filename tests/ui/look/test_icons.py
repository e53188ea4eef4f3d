# SPDX-License-Identifier: MIT
"""Icons: every name that is used has its file, and any colour."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from followup_desk.domain.words import Kind
from followup_desk.ui.look import icons


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_its_icon(qapp: QApplication, kind: Kind) -> None:
    assert not icons.icon(icons.kind_icon(kind)).isNull()


def test_kinds_can_be_told_apart() -> None:
    assert len({icons.kind_icon(kind) for kind in Kind}) == len(Kind)


@pytest.mark.parametrize("dpr", [1.0, 2.0, 1.5])
def test_an_icon_has_its_colour_and_size(qapp: QApplication, dpr: float) -> None:
    picture = icons.pixmap("plus", QColor("#ff0000"), 16, dpr)
    assert (picture.width(), picture.devicePixelRatio()) == (round(16 * dpr), dpr)
    assert picture.toImage().pixelColor(picture.width() // 2, picture.height() // 2).red() > 200


def test_a_missing_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", QColor("black"), 16, 1.0)
