# SPDX-License-Identifier: MIT
"""A plot with its title, what it comes to, its legend, and what was left out; or in words what is missing for it."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from followup_desk.ui.look import theme
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.plots import inks
from followup_desk.ui.plots.column_painting import draw_dot, draw_fill
from followup_desk.ui.plots.plot import Fill, Plot, Style
from followup_desk.ui.plots.plot_view import PlotView

_SWATCH = 14


class PlotCard(QWidget):
    """`opened` brings the card and the number of the column."""

    opened = Signal(object, object)

    def __init__(self, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextBlock(theme.font(14, QFont.Weight.DemiBold), "ink", 2)
        self._says = TextBlock(theme.font(12), "ink_2", 4)
        self.view = PlotView(plot)
        self.legend = Legend()
        self._note = TextBlock(theme.font(12), "ink_3", 4)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 18)
        self.column.setSpacing(4)
        for part in (self._title, self._says, self.view, self.legend, self._note):
            self.column.addWidget(part)
        self.show_plot(plot)
        self.view.opened.connect(self._opened)

    def plot(self) -> Plot:
        return self.view.plot()

    def show_plot(self, plot: Plot) -> None:
        self.view.show_plot(plot)
        self._title.set_text(plot.title)
        self._says.set_text(plot.missing or plot.says)
        self._note.set_text(plot.note)
        self._note.setVisible(bool(plot.note))
        self.view.setVisible(bool(plot.columns))
        self.legend.setVisible(bool(plot.legend))
        self.legend.show_signs(plot)

    def says(self) -> str:
        """What stands below the title."""
        return self._says.text()

    def _opened(self, row: int) -> None:
        self.opened.emit(self, row)


class Legend(QWidget):
    """Each sign with its word, as many on a line as have room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Fill, str], ...] = ()
        self._flow = FlowLayout(self, gap=16, line_gap=2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_signs(self, plot: Plot) -> None:
        if plot.legend == self._shown:
            return
        self._shown = plot.legend
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for fill, words in plot.legend:
            sign = _Sign(fill, words, round_one=plot.style is Style.DOTS)
            self._flow.addWidget(sign)
            sign.show()  # at once: one that is shown later would be laid out later, over what stands below


class _Sign(QWidget):
    """One sign and its word, painted."""

    def __init__(self, fill: Fill, words: str, *, round_one: bool) -> None:
        super().__init__()
        self._fill = fill
        self._round = round_one
        self._words = TextBlock(theme.font(12), "ink_2", 2, self)
        self._words.set_text(words)

    def sizeHint(self) -> QSize:
        inner = self._words.sizeHint()
        return QSize(inner.width() + _SWATCH + 8, max(inner.height(), _SWATCH + 2))

    def resizeEvent(self, _event: object) -> None:
        shift = _SWATCH + 6
        room = self.rect().adjusted(0, 0, -shift, 0) if self.isRightToLeft() else self.rect().adjusted(shift, 0, 0, 0)
        self._words.setGeometry(room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = self.width() - _SWATCH if self.isRightToLeft() else 0
        box = QRectF(left, 3, _SWATCH, _SWATCH - 2)
        colours = inks.of_screen()
        if self._round:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_dot(painter, box.center(), self._fill, colours)
        else:
            draw_fill(painter, box, self._fill, colours)
