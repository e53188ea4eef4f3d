# SPDX-License-Identifier: MIT
"""Colours, fonts and the style sheet of the whole window, light and dark.

`tokens()` are the colours in force: paint with them at the moment of painting and never keep them, since
they change with the scheme; widgets hear of that as QEvent.Type.PaletteChange, and Qt paints them anew. Sizes are
logical pixels.
"""

from dataclasses import dataclass, fields
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from followup_desk.paths import resource_path
from followup_desk.ui.look.style_sheet import style_sheet

Scheme = Literal["system", "light", "dark"]
SIZES = (11, 12, 13, 14, 17, 20)
"""The one scale of type, in logical pixels: key caps and chips, small text, text, what stands out, initials, titles."""
SCHEMES: tuple[Scheme, ...] = ("system", "light", "dark")


@dataclass(frozen=True)
class Tokens:
    """One colour for each role; the pairs ink on surface, x on x_soft and accent_ink on accent reach AA."""

    canvas: QColor
    surface: QColor
    surface_2: QColor
    line: QColor
    line_strong: QColor
    field: QColor
    ink: QColor
    ink_2: QColor
    ink_3: QColor
    accent: QColor
    accent_ink: QColor
    accent_soft: QColor
    late: QColor
    late_soft: QColor
    now: QColor
    now_soft: QColor
    calm: QColor
    calm_soft: QColor
    select: QColor
    focus: QColor


def _tokens(colours: str) -> Tokens:
    """Tokens from colours in the order of the fields."""
    return Tokens(*(QColor(colour) for colour in colours.split()))


LIGHT = _tokens(
    "#f6f5f2 #ffffff #faf9f7 #e6e3dd #d3cfc6 #8f8a80 #1f2328 #5b6169 #616770 #2f6f5e #ffffff #e3efe9 "
    "#b3372f #f8e6e3 #9a5b00 #faeed8 #3b5f8f #e6edf6 #e9efe9 #2f6f5e"
)
DARK = _tokens(
    "#1b1d1f #232629 #282b2f #34383c #464b50 #7d848a #eceae6 #b4b8bc #969ba0 #6fc0a6 #10231d #263a33 "
    "#f08a80 #43292a #e8b45e #40341f #8fb4e6 #26344a #2c3833 #6fc0a6"
)


EFFECTS_OFF = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""Nothing rolls out or fades: what is asked for is there at once, for whoever is fast and whoever motion troubles."""


class _Current(QObject):
    """The scheme that was asked for and the colours in force; lives as long as the process."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.scheme: Scheme = "system"
        self.watching = False

    def follow_system(self) -> None:
        """The system went light or dark: follow it, unless the user chose otherwise."""
        app = QApplication.instance()
        if self.scheme == "system" and isinstance(app, QApplication):
            _dress(app, _system_tokens(app))
            _put_sheet(app)


_current = _Current()


def tokens() -> Tokens:
    """The colours in force."""
    return _current.tokens


def is_dark() -> bool:
    """Whether the dark colours are in force."""
    return _current.tokens is DARK


def scheme_named(name: str) -> Scheme:
    """The scheme of that name; the system's for any other text."""
    return next((scheme for scheme in SCHEMES if scheme == name), "system")


def prepare(app: QApplication, scheme: Scheme) -> None:
    """Set colours, palette and font, all but the style sheet; "system" follows the system's scheme from now on.

    A window is built in half the time while there is no sheet: with one, each widget is looked through for each
    parent it gets. `apply` must follow before anything is shown.
    """
    hints = app.styleHints()
    if not _current.watching:
        _current.watching = True
        hints.colorSchemeChanged.connect(_current.follow_system)
    # While the wish is changed, the system's answer must not dress us a second time.
    _current.scheme = "light"
    if scheme == "system":
        hints.unsetColorScheme()
        wanted = _system_tokens(app)
    else:
        # Frames and file dialogs of the system follow this where the platform can; ours never depend on it.
        hints.setColorScheme(Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light)
        wanted = DARK if scheme == "dark" else LIGHT
    _current.scheme = scheme
    _dress(app, wanted)


def apply(app: QApplication, scheme: Scheme) -> None:
    """Dress the whole application, as `prepare` and then the style sheet."""
    prepare(app, scheme)
    _put_sheet(app)


def _system_tokens(app: QApplication) -> Tokens:
    """Dark where the system says so; a system that says nothing is light."""
    return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _dress(app: QApplication, wanted: Tokens) -> None:
    _current.tokens = wanted
    if app.style().name() != "fusion":
        app.setStyle("fusion")
    for effect in EFFECTS_OFF:
        app.setEffectEnabled(effect, False)
    app.setFont(font(13))
    app.setPalette(_palette(wanted))


def _put_sheet(app: QApplication) -> None:
    colours = {f.name: getattr(_current.tokens, f.name).name() for f in fields(Tokens)}
    shade = "dark" if is_dark() else "light"
    app.setStyleSheet(style_sheet(colours, shade, resource_path("controls").as_posix()))


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(t.surface, t.canvas)
    for which, colour in {
        role.Window: t.surface,
        role.WindowText: t.ink,
        role.Base: t.surface,
        role.AlternateBase: t.surface_2,
        role.Text: t.ink,
        role.PlaceholderText: t.ink_3,
        role.Button: t.surface,
        role.ButtonText: t.ink,
        role.BrightText: t.late,
        role.ToolTipBase: t.ink,
        role.ToolTipText: t.surface,
        role.Highlight: t.accent,
        role.HighlightedText: t.accent_ink,
        role.Accent: t.accent,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Light: t.surface_2,
        role.Midlight: t.line,
        role.Mid: t.line_strong,
        role.Dark: t.field,
        role.Shadow: t.field,
    }.items():
        palette.setColor(which, colour)
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, t.field)
    return palette


@cache
def font(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The product's face at a size in logical pixels: Inter where it is installed, else the system's own.

    Shared: copy it before changing it.
    """
    face = QFont(_system_font())
    face.setFamilies(["Inter", *face.families()])
    face.setPixelSize(px)
    face.setWeight(weight)
    return face


@cache
def _system_font() -> QFont:
    """The system's face, asked for before ours becomes the application's."""
    return QApplication.font()
