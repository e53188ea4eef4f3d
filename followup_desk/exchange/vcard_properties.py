# SPDX-License-Identifier: MIT
"""From a logical line of a card to a property: name and parameters of every version, transfer encoding, charset."""

import base64
import binascii
import quopri
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from followup_desk.exchange.properties import Property
from followup_desk.exchange.vcard_charset import decoded, known

_HEAD = re.compile(rb'(?:[^":]|"[^"]*"|"(?![^"]*"))*?:')
_PARAM = re.compile(r'((?:[^";]|"[^"]*"|")*?)(?:;|$)')
_WORD = re.compile(r'((?:[^",]|"[^"]*"|")*?)(?:,|$)')
_LANGUAGE = re.compile(r"[a-z]{2}-[A-Z]{2}")
_NAME = re.compile(r"[A-Za-z0-9_ /+-]+")
_ENCODINGS = {"QUOTED-PRINTABLE": "q", "BASE64": "b", "B": "b", "8BIT": "", "7BIT": "", "8-BIT": "", "BINARY": ""}
_VALUES = frozenset({"INLINE", "URL", "URI", "CONTENT-ID", "CID", "TEXT", "DATE"})
_CARETS = {"n": "\n", "^": "^", "'": '"'}
_SEVERAL = frozenset({"TYPE", "PID", "SORT-AS"})
_LISTS = frozenset({"CATEGORIES", "NICKNAME"})
_COMPONENTS = frozenset({"N", "ADR", "ORG", "GENDER", "SOUND", "X-ANDROID-CUSTOM", "GEO", "CLIENTPIDMAP"})
_LONE_BACKSLASH = re.compile(r"\\(?![\\;,:])")
_OLD = re.compile(r"\\([\\;,:])|\\|,|;", re.DOTALL)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=_-]+")
_CARET = re.compile(r"\^([n^'])")


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


def split(line: bytes) -> tuple[Head, bytes] | None:
    """Head and value of a logical line; None where it has no name."""
    if b'"' in line and (found := _HEAD.match(line)):
        before, value = line[: found.end() - 1], line[found.end() :]
    else:
        before, colon, value = line.partition(b":")
        if not colon:
            return None
    head = read_head(before)
    return (head, value) if head else None


@lru_cache(4096)
def read_head(before: bytes) -> Head | None:
    """What stands before the colon, read; None for what is no property."""
    first, *params = _PARAM.findall(before.decode("utf-8", "replace").replace("\n", ""))
    group, _, name = first.strip().rpartition(".")
    name = name.strip().upper()
    if not name or not _NAME.fullmatch(name):
        return None
    encoding = charset = ""
    kept: list[tuple[str, str]] = []
    for param in filter(None, map(str.strip, params)):
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


def property_of(head: Head, value: bytes, hint: str, *, is_old: bool) -> Property | Blob:
    """A property in the terms of RFC 6350, whatever version it came in. `hint` is the charset that the card names.

    Of vCard 2.1 only \\\\ and \\; (and by their writers \\, and \\:) are escapes, and a comma is a comma.
    """
    if head.encoding == "b" or value[:5].lower() == b"data:":
        return _blob(head, value)
    if head.encoding == "q":
        value = quopri.decodestring(value.replace(b"=\n", b"=\r\n") if b"\n" in value else value)
    words = decoded(value, head.charset, hint)
    if is_old:
        words = _from_old(head.name, words)
    if not words.isprintable():
        words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return Property(head.name, words, head.params, head.group)


def _from_old(name: str, words: str) -> str:
    if "\\" not in words and "," not in words and (";" not in words or name in _COMPONENTS):
        return words

    def escaped(found: re.Match[str]) -> str:
        sign = found[0]
        if len(sign) > 1:
            return ":" if found[1] == ":" else sign
        if sign == "\\":
            return "\\\\"
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
