# SPDX-License-Identifier: MIT
"""A layout that sets widgets side by side and goes on in the next line when there is no room, as words do."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Each widget keeps the size it asks for, but none gets wider than the line; hidden ones take no room."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._flow(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._framed(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return self._framed(size)

    def _framed(self, size: QSize) -> QSize:
        margins: QMargins = self.contentsMargins()
        return size.grownBy(margins)

    def _flow(self, rect: QRect, *, place: bool) -> int:
        """Go through the lines; gives the height they take. What is lower than its line stands in its middle."""
        room = rect.marginsRemoved(self.contentsMargins())
        y = 0
        for line in self._lines(max(room.width(), 1)):
            x, height = 0, max(size.height() for _, size in line)
            for item, size in line:
                if place:
                    at = room.topLeft() + QPoint(x, y + (height - size.height()) // 2)
                    item.setGeometry(self._mirrored(QRect(at, size), room))
                x += size.width() + self._gap
            y += height + self._line_gap
        margins = self.contentsMargins()
        return max(0, y - self._line_gap) + margins.top() + margins.bottom()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands in each line of that width, with its size."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(room, item.sizeHint().height()))
            if not lines or x + size.width() > room:
                x = 0
                lines.append([])
            lines[-1].append((item, size))
            x += size.width() + self._gap
        return lines

    def _mirrored(self, box: QRect, room: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is None or not parent.isRightToLeft():
            return box
        return QRect(room.left() + room.right() - box.right(), box.top(), box.width(), box.height())
