# SPDX-License-Identifier: MIT
"""Lines of a card as a file holds them (RFC 6350, 3.2): CRLF at the end, and folded where they are long."""

from collections.abc import Iterator

_OCTETS = 75
"""The most that a line should have, its ending not counted."""


def folded(line: str) -> str:
    """A line with its ending, broken after 75 octets at most, but never within a character's UTF-8."""
    octets = line.encode()
    if len(octets) <= _OCTETS:
        return f"{line}\r\n"
    return "".join(f"{piece.decode()}\r\n" for piece in _pieces(octets))


def _pieces(octets: bytes) -> Iterator[bytes]:
    start, room, lead = 0, _OCTETS, b""
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:  # the middle of a character
            end -= 1
        yield lead + octets[start:end]
        start, room, lead = end, _OCTETS - 1, b" "
    yield lead + octets[start:]
