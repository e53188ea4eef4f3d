# SPDX-License-Identifier: MIT
"""A person's photo as a round picture. What comes from files may be broken, huge or no picture at all: then None.

Only formats that a camera or a web page makes are decoded, each by the decoder that its first bytes ask for: a
picture is never taken for a drawing (SVG) that could name other files.
"""

from PySide6.QtCore import QBuffer, QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

MOST_MEGABYTES = 64
"""What decoding one picture may take: 16 million pixels of a PNG, more of a JPEG, which is decoded smaller."""
_SIGNATURES = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
)
_MOST_PIXELS = 100_000_000
_FILE_KINDS = {"jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "bmp": "image/bmp", "webp": "image/webp"}


def media_type(data: bytes) -> str:
    """The media type that the first bytes ask for; empty for what is no picture that can be shown."""
    return _FILE_KINDS.get(_format(data), "")


def round_photo(data: bytes, side: int, dpr: float = 1.0) -> QPixmap | None:
    """The middle of the picture in a circle of `side` logical pixels."""
    pixels = round(side * dpr)
    square = _square(data, pixels)
    if square is None:
        return None
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    circle = QPainterPath()
    circle.addEllipse(QRectF(0, 0, pixels, pixels))
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(circle)
    painter.fillRect(made.rect(), Qt.GlobalColor.white)  # behind what is transparent, in the dark, too
    painter.drawImage(made.rect(), square)
    painter.end()
    made.setDevicePixelRatio(dpr)
    return made


def _square(data: bytes, pixels: int) -> QImage | None:
    """The middle square, decoded as small as the format can."""
    kind = _format(data)
    if not kind:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    edge = min(size.width(), size.height())
    reader.setClipRect(QRect((size.width() - edge) // 2, (size.height() - edge) // 2, edge, edge))
    if edge > pixels:
        reader.setScaledSize(QSize(pixels, pixels))
    image = reader.read()
    return None if image.isNull() else image


def _format(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((kind for start, kind in _SIGNATURES if data.startswith(start)), "")
