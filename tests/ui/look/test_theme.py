# SPDX-License-Identifier: MIT
"""Colours and fonts: light and dark, readable, and switched while the program runs."""

from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from followup_desk.ui.look import theme
from followup_desk.ui.look.theme import DARK, LIGHT, Tokens

AA_TEXT, AA_CONTROL = 4.5, 3.0
ON_SURFACES = ("ink", "ink_2", "ink_3", "accent", "late", "now", "calm")


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light")


def luminance(colour: QColor) -> float:
    """As WCAG has it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", ON_SURFACES)
@pytest.mark.parametrize("ground", ["surface", "surface_2"])
def test_text_is_readable_on_every_surface(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= AA_TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [("late", "late_soft"), ("calm", "calm_soft"), ("now", "now_soft"), ("accent", "accent_soft"),
     ("accent_ink", "accent"), ("ink", "select"), ("surface", "ink")],
)  # fmt: skip
def test_text_is_readable_on_its_own_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= AA_TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("line", ["field", "focus", "accent"])
def test_borders_of_controls_can_be_seen(tokens: Tokens, line: str) -> None:
    assert contrast(getattr(tokens, line), tokens.surface) >= AA_CONTROL


def test_the_scheme_changes_while_the_program_runs(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.is_dark()
    assert qapp.palette().color(QPalette.ColorRole.Window) == DARK.surface
    assert DARK.accent.name() in qapp.styleSheet()
    theme.apply(qapp, "light")
    assert theme.tokens() is LIGHT
    assert LIGHT.accent.name() in qapp.styleSheet()


def test_system_follows_the_system(qapp: QApplication) -> None:
    theme.apply(qapp, "system")
    before = theme.tokens()
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert theme.tokens() is before


def test_a_scheme_that_nobody_knows_is_the_systems() -> None:
    assert [theme.scheme_named(name) for name in ("dark", "light", "pink", "")] == [
        "dark", "light", "system", "system",
    ]  # fmt: skip


def test_fonts_have_the_size_asked_for(qapp: QApplication) -> None:
    face = theme.font(17, QFont.Weight.DemiBold)
    assert (face.pixelSize(), face.weight()) == (17, QFont.Weight.DemiBold)
    assert face.families()[0] == "Inter"


def test_every_colour_differs_between_light_and_dark() -> None:
    same = [f.name for f in fields(Tokens) if getattr(LIGHT, f.name) == getattr(DARK, f.name)]
    assert same == []
