# SPDX-License-Identifier: MIT
"""What kind of picture it is: the bytes tell, and only then what the card says."""

import pytest

from followup_desk.exchange.picture_type import picture_type
from followup_desk.exchange.properties import Property

JPEG = b"\xff\xd8\xff\xe0 and so on"


@pytest.mark.parametrize(
    ("data", "mime"),
    [
        (JPEG, "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
        (b"\0\0\0\x18ftypheic", "image/heic"),
        (b"not a picture", None),
    ],
)
def test_the_bytes_tell(data: bytes, mime: str | None) -> None:
    assert picture_type(data, Property("PHOTO", "")) == mime


@pytest.mark.parametrize(
    ("params", "mime"),
    [
        ((("TYPE", "JPG"),), "image/jpeg"),
        ((("TYPE", "image/png"),), "image/png"),
        ((("MEDIATYPE", "image/svg+xml"),), "image/svg+xml"),
        ((("TYPE", "work"), ("TYPE", "gif")), "image/gif"),
        ((("TYPE", "text/html"),), None),
    ],
)
def test_else_what_the_card_says(params: tuple[tuple[str, str], ...], mime: str | None) -> None:
    assert picture_type(b"odd", Property("PHOTO", "", params)) == mime


def test_the_bytes_know_better_than_the_card() -> None:
    assert picture_type(JPEG, Property("PHOTO", "", (("TYPE", "PNG"),))) == "image/jpeg"
