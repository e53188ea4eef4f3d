# SPDX-License-Identifier: MIT
"""The encoding of bytes on a card: what the property or the card names, where that can be, else the likeliest one."""

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache

_FOREIGN_WORD = re.compile("[^\x00-\x7f]{3,}")
_JAPANESE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+")
_ESCAPED_JAPANESE = re.compile(rb"\x1b[$(][@BJI]")
_SUSPECTS = ["cp1251", "cp1253", "cp1255", "cp1256", "cp1250", "cp1254", "cp949", "gb18030", "big5", "euc_jp"]
_TEXT_OF_NOBODY = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7", "mbcs", "oem", "palmos"}
)
_WIDER = {
    "shift_jis": "cp932",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "iso2022_jp": "iso2022_jp_ext",
}
"""What programs write under a narrower name."""


@dataclass
class Charsets:
    """What is known of a file's bytes: `hint` is what the present card names, `foreign` what was guessed before."""

    hint: str = ""
    foreign: str = ""


@lru_cache(256)
def known(name: str) -> str:
    """The codec for a charset's name, empty where there is none."""
    try:
        codec = codecs.lookup(name.strip("\"' "))
        b"a".decode(codec.name, "replace")  # nothing at all is decoded by whatever name
    except (LookupError, ValueError):
        return ""
    return "" if codec.name in _TEXT_OF_NOBODY else _WIDER.get(codec.name, codec.name)


def decoded(data: bytes, charset: str, charsets: Charsets) -> str:
    """Text of bytes whose own charset may be named (`charset`).

    What is UTF-8 beyond ASCII is nothing else by chance, unless it may be Japanese.
    """
    if data.isascii():
        return _from_ascii(data)
    named, hint = charset and known(charset), charsets.hint and known(charsets.hint)
    order = (named, "utf-8", hint) if named.startswith(("cp9", "utf", "euc", "iso2022", "big5", "gb")) else ()
    for codec in order or ("utf-8", named, hint):
        if codec and (text := _strictly(data, codec)) is not None:
            return text
    if (cut := _cut(data, named)) is not None:
        return cut
    return _guessed(data, charsets)


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeError:
        return None


def _cut(data: bytes, named: str) -> str | None:
    """UTF-8 of which a character or two were cut through, without these; None where it is anything else."""
    whole = data.decode("utf-8", "ignore")
    beyond = sum(not sign.isascii() for sign in whole)
    lost = len(data) - len(whole.encode())
    is_cut = beyond >= lost or (lost == 1 and 0xC2 <= data[-1] <= 0xDE)
    return whole if beyond > 2 * lost or (named == "utf-8" and is_cut) else None


def _from_ascii(data: bytes) -> str:
    if b"\x1b" in data and _ESCAPED_JAPANESE.search(data):
        return data.decode("iso2022_jp_ext", "replace")
    return data.decode("ascii")


def _guessed(data: bytes, charsets: Charsets) -> str:
    """Latin letters stand alone or in pairs among others; whole words of signs are another script."""
    latin = data.decode("cp1252", "replace")
    if not _FOREIGN_WORD.search(latin):
        return latin
    japanese = _strictly(data, "cp932")
    if japanese and _JAPANESE.fullmatch("".join(sign for sign in japanese if not sign.isascii())):
        return japanese
    if not charsets.foreign:
        charsets.foreign = _foreign(data)
    text = _strictly(data, charsets.foreign)
    return latin if text is None else text


def _foreign(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_SUSPECTS).best()
    return best.encoding if best is not None else "cp1252"
