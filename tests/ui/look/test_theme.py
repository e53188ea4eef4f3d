# SPDX-License-Identifier: MIT
"""Colours and fonts: light and dark, and switched while the program runs."""

from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from followup_desk.ui.look import theme
from followup_desk.ui.look.theme import DARK, LIGHT, Tokens


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light")


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
