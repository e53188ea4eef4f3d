# SPDX-License-Identifier: MIT
"""A photo as a round picture, and all that is none."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from followup_desk.ui.look.round_photo import media_type, round_photo


def encoded(kind: str = "PNG", width: int = 90, height: int = 60, colour: str = "#336699") -> bytes:
    """A picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


@pytest.mark.parametrize("kind", ["PNG", "JPG", "BMP", "WEBP"])
def test_it_is_round(qapp: QApplication, kind: str) -> None:
    made = round_photo(encoded(kind), 40, 2.0)
    assert made is not None
    assert (made.width(), made.height(), made.devicePixelRatio()) == (80, 80, 2.0)
    image = made.toImage()
    assert image.pixelColor(0, 0).alpha() == 0
    middle = image.pixelColor(40, 40)
    assert abs(middle.red() - 0x33) + abs(middle.green() - 0x66) + abs(middle.blue() - 0x99) < 12


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 3000), (3000, 1), (3, 5)])
def test_any_shape_will_do(qapp: QApplication, width: int, height: int) -> None:
    assert round_photo(encoded(width=width, height=height), 52) is not None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"BM",
        b"\xff\xd8\xff",
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        b"RIFF\x00\x00\x00\x00WEBP",
        b"\x89PNG\r\n\x1a\n\x00\x00",
    ],
)
@pytest.mark.qt_log_ignore(".*", extend=True)
def test_what_is_none_is_none(qapp: QApplication, data: bytes) -> None:
    assert round_photo(data, 52) is None


def test_a_picture_that_claims_to_be_vast_is_not_decoded(qapp: QApplication) -> None:
    header = bytearray(encoded())
    header[16:24] = (100_000).to_bytes(4, "big") * 2
    assert round_photo(bytes(header), 52) is None


@pytest.mark.qt_log_ignore(".*", extend=True)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["PNG", "JPG", "BMP", "WEBP"]), st.integers(0, 400), st.integers(0, 255))
def test_a_damaged_one_harms_nothing(qapp: QApplication, kind: str, at: int, byte: int) -> None:
    data = bytearray(encoded(kind))
    data[at % len(data)] = byte
    made = round_photo(bytes(data), 52)
    assert made is None or made.width() == 52


def test_the_media_type_is_by_content(qapp: QApplication) -> None:
    assert [media_type(encoded(kind)) for kind in ("PNG", "JPG", "BMP", "WEBP")] == [
        "image/png",
        "image/jpeg",
        "image/bmp",
        "image/webp",
    ]
    assert media_type(b"<svg/>") == ""
