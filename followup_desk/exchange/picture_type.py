# SPDX-License-Identifier: MIT
"""The media type of a picture: by its first bytes, for programs write JPEG over whatever it is."""

from followup_desk.exchange.properties import Property

_SIGNS = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG", "image/png"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (0, b"BM", "image/bmp"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (4, b"ftyphei", "image/heic"),
    (4, b"ftypmif1", "image/heic"),
    (4, b"ftypavif", "image/avif"),
)
_NAMED = frozenset({"jpeg", "jpg", "png", "gif", "bmp", "webp", "tiff", "heic", "heif", "avif", "svg+xml"})


def picture_type(data: bytes, said: Property) -> str | None:
    """Such as image/jpeg; what the property says where the bytes do not tell, and None where neither does."""
    for at, sign, mime in _SIGNS:
        if data.startswith(sign, at):
            return mime
    words = (word.removeprefix("image/") for word in (said.param("MEDIATYPE").lower(), *said.types()))
    named = next((word for word in words if word in _NAMED), None)
    return f"image/{'jpeg' if named == 'jpg' else named}" if named else None
