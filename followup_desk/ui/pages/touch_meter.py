# SPDX-License-Identifier: MIT
"""The touch meter of an opportunity (R6) on its page: dots and words."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from followup_desk.domain.records import Opportunity
from followup_desk.ui.look import theme, touch_dots
from followup_desk.ui.pages import opportunity_words

_WIDEST = 560


class TouchMeter(QWidget):
    """Says by its accessible name what it paints."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touches = 0
        self._to_a_yes: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_meter(self, one: Opportunity, to_a_yes: int | None) -> None:
        self._touches, self._to_a_yes = one.touches, to_a_yes
        self.setAccessibleName(opportunity_words.meter(one, to_a_yes))
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        return self.accessibleName()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return touch_dots.height(width, self._touches, self._to_a_yes, self.words())

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, self.heightForWidth(_WIDEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, QFontMetrics(theme.font(12)).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        touch_dots.draw(painter, self.rect(), self._touches, self._to_a_yes, self.words())
