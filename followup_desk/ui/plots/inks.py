# SPDX-License-Identifier: MIT
"""The colours of a plot by their part in it: those in force on the screen, and greys on paper."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from followup_desk.ui.look import theme
from followup_desk.ui.plots.plot import Fill


@dataclass(frozen=True)
class Inks:
    """Text, quiet text, thin lines, the ground, the ground of what is marked, and the three fills."""

    ink: QColor
    quiet: QColor
    line: QColor
    ground: QColor
    mark: QColor
    full: QColor
    hatched: QColor
    hollow: QColor

    def of(self, fill: Fill) -> QColor:
        return {
            Fill.FULL: self.full,
            Fill.HATCHED: self.hatched,
            Fill.HOLLOW: self.hollow,
            Fill.MARK: self.mark,
        }[fill]


def of_screen() -> Inks:
    """Ask for them at the moment of painting: the scheme may change."""
    t = theme.tokens()
    return Inks(t.ink, t.ink_2, t.line_strong, t.surface, t.calm_soft, t.accent, t.now, t.late)


def of_paper() -> Inks:
    """Black on white, whatever the scheme."""
    black, dark, line, white, pale = (QColor(name) for name in ("#000000", "#333333", "#999999", "#ffffff", "#e6e6e6"))
    return Inks(black, dark, line, white, pale, QColor("#404040"), dark, dark)
