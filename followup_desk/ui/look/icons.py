# SPDX-License-Identifier: MIT
"""The product's icons: the SVG files of resources/icons in any colour and size, drawn once and kept.

A name without a file raises FileNotFoundError: a missing icon is a bug of ours, never shown as a gap.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from followup_desk.domain.words import Kind
from followup_desk.paths import resource_path
from followup_desk.ui.look import theme

_KIND_ICONS = {
    Kind.MEETING: "users",
    Kind.CALL: "phone",
    Kind.LUNCH: "utensils",
    Kind.EMAIL: "mail",
    Kind.MESSAGE: "message-square",
    Kind.LETTER: "mailbox",
    Kind.CARD: "pen-line",
    Kind.GIFT: "gift",
    Kind.SOCIAL: "share-2",
    Kind.NEWSLETTER: "newspaper",
    Kind.NOTE: "sticky-note",
    Kind.TASK: "square-check-big",
}
ICON_SIZES = (16, 20)


def kind_icon(kind: Kind) -> str:
    """The name of the icon of a kind of interaction or channel."""
    return _KIND_ICONS[kind]


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """An icon for buttons and menus, in the colour of secondary text if none is given; build it anew after
    the scheme changed."""
    shade = colour or theme.tokens().ink_2
    made = QIcon()
    for px in ICON_SIZES:
        made.addPixmap(pixmap(name, shade, px, _largest_dpr()))
        made.addPixmap(pixmap(name, theme.tokens().field, px, _largest_dpr()), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: QColor, px: int, dpr: float) -> QPixmap:
    """The icon as a picture of px logical pixels for a screen of this ratio."""
    return _drawn(name, colour.name(QColor.NameFormat.HexRgb), px, dpr)


def draw(painter: QPainter, name: str, colour: QColor, rect: QRectF) -> None:
    """Paint the icon centred in the rectangle, as large as its shorter side."""
    px = int(min(rect.width(), rect.height()))
    picture = pixmap(name, colour, px, painter.device().devicePixelRatioF())
    centre = rect.center()
    painter.drawPixmap(round(centre.x() - px / 2), round(centre.y() - px / 2), picture)


@cache
def _drawn(name: str, colour: str, px: int, dpr: float) -> QPixmap:
    side = round(px * dpr)
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(dpr)
    return picture


@cache
def _svg(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _largest_dpr() -> float:
    """The ratio of the sharpest screen: icons made for it look right on the others."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
