# SPDX-License-Identifier: MIT
"""From a logical line of a card to a property: name and parameters of every version, transfer encoding, charset."""

import base64
import binascii
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from followup_desk.exchange.properties import Property
from followup_desk.exchange.vcard_charset import Charsets, decoded, known

_PARAM = re.compile(r'((?:[^";]|"[^"]*"|")*?)(?:;|$)')
_WORD = re.compile(r'((?:[^",]|"[^"]*"|")*?)(?:,|$)')
_LANGUAGE = re.compile(r"[a-z]{2}-[A-Z]{2}")
_NAME = re.compile(r"[A-Za-z0-9_/+-]+")
_ENCODINGS = {"QUOTED-PRINTABLE": "q", "BASE64": "b", "B": "b", "8BIT": "", "7BIT": "", "8-BIT": "", "BINARY": ""}
_VALUES = frozenset({"INLINE", "URL", "URI", "CONTENT-ID", "CID", "TEXT", "DATE"})
_CARETS = {"n": "\n", "^": "^", "'": '"'}
_SEVERAL = frozenset({"TYPE", "PID", "SORT-AS"})
_LISTS = frozenset({"CATEGORIES", "NICKNAME"})
_COMPONENTS = frozenset({"N", "ADR", "ORG", "GENDER", "SOUND", "X-ANDROID-CUSTOM", "GEO", "CLIENTPIDMAP"})
_URIS = frozenset({"URL", "FBURL", "CALURI", "CALADRURI", "IMPP", "SOURCE"})
_OF_LINES = frozenset({"NOTE", "ADR", "LABEL"})
_OLD = re.compile(r"\\([\\;,:])|\\|,|;|\n", re.DOTALL)
_OLD_BREAK = re.compile(r"(?<!\\)\\[nN]")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=_-]+")
_CUSTOM = re.compile(r"X-CUSTOM\((.*,)?([^,]*)\)", re.IGNORECASE)
_CARET = re.compile(r"\^([n^'])")
_PICTURES = ("PHOTO", "LOGO", "X-MS-CARDPICTURE")
_BEGINS_PICTURE = (b"/9j/", b"iVBORw0", b"R0lGOD")
_LONGEST_HEAD = 4096


class Head(NamedTuple):
    """What stands before the colon. `encoding` is q, b or nothing, `charset` as named."""

    name: str
    group: str
    params: tuple[tuple[str, str], ...]
    encoding: str
    charset: str


@dataclass(frozen=True)
class Blob:
    """Data that came within a property: a picture, a sound, a key."""

    property: Property
    data: bytes

    def uri(self) -> str:
        """As the value of a property (RFC 2397)."""
        mime = self.property.param("MEDIATYPE")
        return f"data:{mime};base64,{base64.b64encode(self.data).decode()}"


def split(line: bytes) -> tuple[Head, bytes] | None:
    """Head and value of a logical line; None where it has no name."""
    before, colon, value = line.partition(b":")
    if b'"' in before:
        before, value = _past_quotes(line) or (before, value)
    if not colon:
        return None
    head = read_head(before.decode("utf-8", "replace"))
    return (head, value.strip()) if head else None


def _past_quotes(line: bytes) -> tuple[bytes, bytes] | None:
    """Parted at the first colon that is in no quotes; None where quotes are not closed."""
    quotes = at = 0
    while (colon := line.find(b":", at, _LONGEST_HEAD)) >= 0:
        quotes += line.count(b'"', at, colon)
        if quotes % 2 == 0:
            return line[:colon], line[colon + 1 :]
        at = colon + 1
    return None


def read_head(before: str) -> Head | None:
    """What stands before the colon, read; None for what is no property."""
    return _read_head(before) if len(before) < _LONGEST_HEAD else None


@lru_cache(4096)
def _read_head(before: str) -> Head | None:
    first, *params = _PARAM.findall(before.replace("\n", ""))
    group, _, name = first.strip(" \t\ufeff").rpartition(".")
    name = name.strip().upper()
    if not name or not _NAME.fullmatch(name):
        return None
    encoding = charset = ""
    kept: list[tuple[str, str]] = []
    for param in filter(None, map(str.strip, params)):
        if custom := _CUSTOM.fullmatch(param):
            kept.append(("TYPE", _custom(custom[1] or "", custom[2])))
            continue
        key, equals, words = param.partition("=")
        key, words = key.strip().upper(), words.strip()
        if not equals:
            key, words = _bare(param)
        if key == "ENCODING":
            encoding = _ENCODINGS.get(words.strip('"').upper(), "")
        elif key == "CHARSET":
            charset = words.strip('"')
        else:
            kept += ((key, word) for word in _words(key, words))
    return Head(name, group.strip(), tuple(kept), encoding, charset)


def _custom(about: str, words: str) -> str:
    """A label of Android's own, which has its encoding within the parameter."""
    if "QUOTED-PRINTABLE" not in about.upper():
        return words
    return binascii.a2b_qp(words.encode("utf-8", "ignore")).decode("utf-8", "ignore")


def _bare(word: str) -> tuple[str, str]:
    """A parameter without a name, as vCard 2.1 has them."""
    upper = word.upper()
    if upper in _ENCODINGS:
        return "ENCODING", upper
    if upper in _VALUES:
        return "VALUE", word
    if _LANGUAGE.fullmatch(word):
        return "LANGUAGE", word
    if ("-" in word or upper == "UTF8") and known(word):
        return "CHARSET", word
    return "TYPE", word


def _words(key: str, words: str) -> list[str]:
    """The values of a parameter, without quotes and the carets of RFC 6868."""
    if "^" in words:
        words = _CARET.sub(lambda found: _CARETS[found[1]], words)
    if key not in _SEVERAL or "," not in words:
        return [words[1:-1] if len(words) > 1 and words[0] == words[-1] == '"' else words]
    if words[0] == words[-1] == '"' and words.count('"') == 2:
        words = words[1:-1]
    return [word.strip().strip('"') for word in _WORD.findall(words) if word.strip()]


def property_of(head: Head, value: bytes, charsets: Charsets, *, is_old: bool) -> Property | Blob:
    """A property in the terms of RFC 6350, whatever version it came in; `is_old` is said of vCard 2.1."""
    if head.encoding == "b" or _is_data(head, value):
        return _blob(head, value)
    if head.encoding == "q":
        value = binascii.a2b_qp(value).strip()
    words = decoded(value, head.charset, charsets)
    if "\r" in words:
        words = words.replace("\r\n", "\n").replace("\r", "\n")
    if is_old:
        words = from_old(head.name, words, is_encoded=head.encoding == "q")
    if "\n" in words:
        words = words.replace("\n", "\\n")
    return Property(head.name, words, head.params, head.group)


def _is_data(head: Head, value: bytes) -> bool:
    """Is it a data: URI, or a picture whose encoding nobody named?"""
    return value[:5].lower() == b"data:" or (head.name in _PICTURES and value.startswith(_BEGINS_PICTURE))


def from_old(name: str, words: str, *, is_encoded: bool) -> str:
    """A value of vCard 2.1 in the escapes of RFC 6350.

    Of old only \\\\ and \\; (and by some writers \\, and \\:) are escapes, and a comma is a comma.
    """
    if name in _URIS or ("\\" not in words and "," not in words and (";" not in words or name in _COMPONENTS)):
        return words
    if name in _OF_LINES and not is_encoded:
        words = _OLD_BREAK.sub("\n", words)

    def escaped(found: re.Match[str]) -> str:
        sign = found[0]
        if len(sign) > 1:
            return ":" if found[1] == ":" else sign
        if sign in "\\\n":
            return "\\\\" if sign == "\\" else "\\n"
        if sign == ",":
            return "," if name in _LISTS else "\\,"
        return ";" if name in _COMPONENTS else "\\;"

    return _OLD.sub(escaped, words)


def _blob(head: Head, value: bytes) -> Blob | Property:
    params = head.params
    if value[:5].lower() == b"data:":
        about, _, value = value[5:].partition(b",")
        mime, *rest = about.decode("ascii", "replace").split(";")
        params = (*(pair for pair in params if pair[0] not in ("MEDIATYPE", "VALUE")), ("MEDIATYPE", mime))
        if "base64" not in (word.strip().lower() for word in rest):
            return Blob(Property(head.name, "", params, head.group), unquote_to_bytes(value))
    return Blob(Property(head.name, "", params, head.group), _from_base64(value))


def _from_base64(value: bytes) -> bytes:
    plain = _NOT_BASE64.sub(b"", value).replace(b"-", b"+").replace(b"_", b"/").rstrip(b"=")
    whole = len(plain) - (1 if len(plain) % 4 == 1 else 0)  # one sign alone says nothing
    try:
        return base64.b64decode(plain[:whole] + b"=" * (-whole % 4))
    except binascii.Error:
        return b""
