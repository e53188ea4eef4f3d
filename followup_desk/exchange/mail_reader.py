# SPDX-License-Identifier: MIT
"""An email from a file (RFC 5322, 2045 to 2047): when, who, about what, and the text; of what is attached the names.

Addresses and encoded words are read here: the library's modern policy gives up on damaged headers. Nothing in the mail
is fetched, opened or kept.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from email.utils import collapse_rfc2231_value, getaddresses, parsedate_to_datetime

from followup_desk.domain.errors import Refused
from followup_desk.domain.filed import Mail, Party
from followup_desk.domain.language import translate
from followup_desk.domain.methods import norm
from followup_desk.domain.moments import FIRST_YEAR, LAST_YEAR
from followup_desk.domain.typed_text import UNSTORABLE
from followup_desk.domain.words import MethodKind
from followup_desk.exchange.html_text import text_of
from followup_desk.exchange.mail_text import own_words
from followup_desk.exchange.vcard_charset import Charsets, decoded

MOST = 4 << 20
"""Bytes that are looked at: the words stand before what is attached."""
MOST_PARTIES = 500
_MOST_LINES = 80_000
_LONGEST_HEADER = 20_000
_LONGEST_NAME = 200
_LONGEST_TEXT = 200_000
_MOST_PARTS = 100
_MOST_NESTED = 60
_KNOWN = ("From", "To", "Date", "Subject", "Received", "Message-ID", "Cc", "Sender")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_LINE_ENDS = re.compile(rb"\r\n?|\n")
_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+")
_DAMAGED = (MessageError, ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError)
"""What the library raises over headers that it does not expect."""


class _ShortHeaders(Compat32):
    """Headers cut where they are absurdly long: with thousands of parameters the library takes for ever."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines[:_LONGEST_HEADER])
        return name, value[:_LONGEST_HEADER]


def read(data: bytes) -> Mail:
    """The mail in a file. Refused where it is none."""
    data = data[:MOST].lstrip(b"\xef\xbb\xbf\r\n\t ")
    if data.lower().count(b"multipart/") > _MOST_NESTED:
        raise Refused(translate("files", "This email is nested too deeply to be read: log it by hand."))
    try:
        # Bare CR ends no line for the library, nor does every program write CR LF.
        lines = _LINE_ENDS.sub(b"\n", data).split(b"\n")[:_MOST_LINES]
        message = message_from_bytes(b"\n".join(lines), policy=_ShortHeaders())
        if any(name in message for name in _KNOWN):
            return _mail(message)
    except _DAMAGED as error:
        raise Refused(translate("files", "This email is damaged: log it by hand.")) from error
    raise Refused(translate("files", "This is no email: it says neither from whom it is, nor to whom, nor when."))


def _mail(message: Message) -> Mail:
    parts = list(_parts(message))
    return Mail(
        at=_moment(message),
        senders=_parties(message, "From") or _parties(message, "Sender"),
        recipients=_parties(message, "To", "Cc", "Bcc"),
        subject=_line(_words(message, "Subject"))[:_LONGEST_NAME],
        text=own_words(_text(parts)),
        attachments=tuple(name for part in parts if (name := _attached_name(part))),
    )


def _parts(message: Message) -> Iterator[Message]:
    """What it is made of, in order; a mail within it is one part."""
    waiting, seen = [message], 0
    while waiting and seen < _MOST_PARTS:
        part, seen = waiting.pop(0), seen + 1
        inside = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inside, list):
            waiting[:0] = [each for each in inside if isinstance(each, Message)]
        else:
            yield part


def _text(parts: list[Message]) -> str:
    """The plain one, else that of the HTML."""
    for kind in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == kind and not _is_attached(part):
                text = _CONTROL.sub("", _content(part)).replace("\xa0", " ")
                text = text_of(text) if kind == "text/html" else text
                if text.strip():
                    return UNSTORABLE.sub("\ufffd", text[:_LONGEST_TEXT])
    return ""


def _content(part: Message) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    charset = part.get_param("charset")
    named = charset if isinstance(charset, str) else ""
    return decoded(data[: 4 * _LONGEST_TEXT], named, Charsets())


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _attached_name(part: Message) -> str:
    """Empty for what is the mail itself."""
    name = part.get_param("filename", None, "content-disposition") or part.get_param("name")
    if isinstance(name, tuple):
        try:
            name = collapse_rfc2231_value(name)
        except (LookupError, ValueError, TypeError):
            name = name[2]
    if not isinstance(name, str) or not (_is_attached(part) or part.get_content_maintype() != "text"):
        return ""
    return _line(_decoded(name))[:_LONGEST_NAME]


def _moment(message: Message) -> datetime | None:
    """When it was written; else when the last machine on its way had it."""
    said = [_raw(message, "Date"), *(each.rpartition(";")[2] for each in _all_raw(message, "Received")[:1])]
    for text in said:
        try:
            at = parsedate_to_datetime(text.strip()[:_LONGEST_NAME])
            # "-0000": in UTC, and where it was written is not said
            at = (at.replace(tzinfo=UTC) if at.tzinfo is None else at).astimezone(UTC)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
        if FIRST_YEAR <= at.year <= LAST_YEAR:
            return at.replace(microsecond=0)
    return None


def _parties(message: Message, *names: str) -> tuple[Party, ...]:
    """Who is named in these headers, each address once."""
    found: dict[str, Party] = {}
    raw = [each for name in names for each in _all_raw(message, name)]
    for name, address in getaddresses(raw):
        email = norm(MethodKind.EMAIL, UNSTORABLE.sub("", address))
        if _EMAIL.fullmatch(email) and len(email) <= _LONGEST_NAME and len(found) < MOST_PARTIES:
            found.setdefault(email, Party(email, _line(_decoded(name))[:_LONGEST_NAME]))
    return tuple(found.values())


def _words(message: Message, name: str) -> str:
    return _decoded(_raw(message, name))


def _raw(message: Message, name: str) -> str:
    return next(iter(_all_raw(message, name)), "")


def _all_raw(message: Message, name: str) -> list[str]:
    """The headers of that name as they stand, bytes beyond ASCII read as what they likeliest are."""
    wanted = name.lower()
    return [_as_text(str(value)) for key, value in message.raw_items() if key.lower() == wanted]


def _as_text(raw: str) -> str:
    if raw.isascii():
        return raw
    return decoded(raw.encode("utf-8", "surrogateescape"), "", Charsets())


def _decoded(raw: str) -> str:
    """Encoded words (RFC 2047) as what they say; damaged ones as they stand."""
    if "=?" not in raw:
        return raw
    try:
        pieces = decode_header(raw)
    except (MessageError, ValueError, LookupError):
        return raw
    words = (
        piece if isinstance(piece, str) else decoded(piece, charset or "", Charsets()) for piece, charset in pieces
    )
    return "".join(words)


def _line(text: str) -> str:
    """In one line, of characters that can be kept."""
    return " ".join(UNSTORABLE.sub("", _CONTROL.sub(" ", text)).split())
