# SPDX-License-Identifier: MIT
"""A scroll area that asks for the whole height of what it holds, and scrolls when it gets less."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

_LOWEST = 120


class ShrinkingArea(QScrollArea):
    """As wide as there is room; the field with the focus is brought into view."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        inside.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._inside.hasHeightForWidth():
            return self._inside.heightForWidth(width)
        return self._inside.sizeHint().height()

    def sizeHint(self) -> QSize:
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, min(_LOWEST, self.heightForWidth(max(self.width(), 200))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With less room than before the field that is typed in stays in view."""
        super().resizeEvent(event)
        focused: QWidget | None = QApplication.focusWidget()
        if focused is not None and self._inside.isAncestorOf(focused):
            QTimer.singleShot(0, self, self._bring_into_view)

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Qt brings into view what Tab goes to, not what is sent there; and only after the layout is done."""
        if now is not None and self._inside.isAncestorOf(now):
            QTimer.singleShot(0, self, self._bring_into_view)

    def _bring_into_view(self) -> None:
        field = self._inside.focusWidget()
        if field.hasFocus():
            self.ensureWidgetVisible(field, 20, 40)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return False
