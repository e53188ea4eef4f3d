# SPDX-License-Identifier: MIT
"""The encoding of bytes on a card that no UTF-8 are: what the card names, else the likeliest Windows code page."""

import codecs
import re
from functools import lru_cache

_FOREIGN_WORD = re.compile("[^\x00-\x7f]{3,}")
_KANA_OR_HAN = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+")
_ESCAPED_JAPANESE = re.compile(rb"\x1b[$(][@BJI]")
_SUSPECTS = ["cp1251", "cp1253", "cp1255", "cp1256", "cp1250", "cp1254", "cp949", "gb18030", "big5", "euc_jp"]


@lru_cache(256)
def known(name: str) -> str:
    """The codec of a charset's name, empty where there is none."""
    try:
        return codecs.lookup(name.strip("\"' ")).name
    except (LookupError, ValueError):
        return ""


def decoded(data: bytes, charset: str, hint: str) -> str:
    """Text of bytes whose charset may be named (`charset`), or is named elsewhere on the card (`hint`)."""
    if data.isascii():
        return _from_ascii(data)
    for codec in (charset and known(charset), "utf-8", hint and known(hint)):
        if codec:
            try:
                return data.decode(codec)
            except (UnicodeDecodeError, LookupError, AssertionError):
                continue
    return _cut(data, charset) or _guessed(data)


def _cut(data: bytes, charset: str) -> str:
    """Text of which only a character or two were cut through; empty where that is not so."""
    words = data.decode("utf-8", "replace")
    most = max(2, len(words) // 20) if known(charset) == "utf-8" else 1 if words.endswith("\ufffd") else 0
    return words.strip("\ufffd") if 0 < words.count("\ufffd") <= most else ""


def _from_ascii(data: bytes) -> str:
    if b"\x1b" in data and _ESCAPED_JAPANESE.search(data):
        return data.decode("iso2022_jp", "replace")
    return data.decode("ascii")


def _guessed(data: bytes) -> str:
    """Latin letters stand alone or in pairs among others; whole words of signs are another script."""
    latin = data.decode("cp1252", "replace")
    if not _FOREIGN_WORD.search(latin):
        return latin
    japanese = data.decode("cp932", "replace")
    beyond = "".join(sign for sign in japanese if not sign.isascii())
    if "\ufffd" not in japanese and _KANA_OR_HAN.fullmatch(beyond):
        return japanese
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_SUSPECTS).best()
    return str(best) if best is not None else latin
