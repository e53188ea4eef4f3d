# SPDX-License-Identifier: MIT
"""How well one colour stands out from another, as WCAG counts it."""

from PySide6.QtGui import QColor

AA_TEXT, AA_CONTROL = 4.5, 3.0


def contrast(one: QColor, other: QColor) -> float:
    """From 1, alike, to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
