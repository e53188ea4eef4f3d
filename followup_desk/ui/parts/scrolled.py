# SPDX-License-Identifier: MIT
"""A scroll area without a frame that brings the field with the focus into view.

It takes no focus itself: to who listens it would be a stop without a meaning. Page up and down, Home and End
scroll it from anywhere in its window, where the field with the focus has no use for them.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QWidget

_MOVES = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


def scrolled(inside: QWidget) -> QScrollArea:
    """`inside` as wide as there is room, and as high as it likes."""
    area = _Scrolled()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area


class _Scrolled(QScrollArea):
    """Gets the keys that nobody else in its window wanted."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.isVisible():
            move = _MOVES.get(Qt.Key(event.key()))
            if move is not None:
                self.verticalScrollBar().triggerAction(move)
                return True
        return super().eventFilter(watched, event)
