# SPDX-License-Identifier: MIT
"""From the bytes of a text file to text: which encoding it is in, found from the bytes themselves.

A mark at the beginning decides, then NULs where UTF-16 has them, then whether it decodes as UTF-8. What is left is in
the code page of somebody's Windows, and that of Western Europe unless the letters speak against it.
"""

import codecs
import io
import re
from pathlib import Path
from typing import BinaryIO

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate

_CHUNK = 1 << 20
_SAMPLE = 1 << 16
_MOST_EVIDENCE = 1 << 18
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = "äöüÄÖÜßéèêëÉÈÊàâáãÀÁÂÃçÇîïíìÍôóòõÓÔÕûùúÚñÑåøæÅØÆœ"
# code page -> the letters that are common in the languages it is used for; the first wins unless another is better
_LATIN = {
    "windows-1252": _WESTERN,
    "windows-1250": "äöüÄÖÜßąćęłńóśźżĄĆĘŁŃÓŚŹŻčďěňřšťůžýáéíúČĎĚŇŘŠŤÚŮŽÁÍőűŐŰĺľŕđĐăâîşţçë",
    "windows-1254": "çğıöşüÇĞİÖŞÜâîû",
    "mac-roman": _WESTERN,
    "cp850": _WESTERN,
}
_BETTER_BY = 0.1
_EAST_ASIAN = ("cp932", "euc_jp", "gb18030", "big5", "cp949")
# what is asked about where the words are hardly Latin at all
_OTHER_SCRIPTS = ("cp1251", "koi8_r", "cp866", "cp1253", "cp1255", "cp1256")
_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
_LETTERS = re.compile(rb"[A-Za-z]")
_HIGH = re.compile(rb"[\x80-\xff]")


_NOT_HEBREW = re.compile(rb"[\x80-\xdf\xfb-\xff]")  # names in Cyrillic have capitals there


def encoding_of(stream: BinaryIO) -> str:
    """The name that `open` takes for the encoding of the whole stream, which is read in chunks and wound back."""
    stream.seek(0)
    head = stream.read(_SAMPLE)
    stream.seek(0)
    marked = next((name for mark, name in _BOMS if head.startswith(mark)), None)
    encoding = marked or _utf16_without_mark(head) or _by_its_letters(stream)
    stream.seek(0)
    return encoding


def check_encoding(name: str) -> str:
    """The name as it was given; one that nothing can decode is refused."""
    try:
        "".encode(name)
    except (LookupError, ValueError):
        raise Refused(
            translate("refusals", 'No encoding is called "{name}": use one like utf-8 or windows-1252.').format(
                name=name[:40]
            )
        ) from None
    return name


def open_text(path: Path, encoding: str) -> io.TextIOWrapper:
    """The file as text, its line ends untouched; bytes that mean nothing become U+FFFD."""
    if encoding.lower().replace("_", "-") in ("utf-8", "utf8"):
        encoding = "utf-8-sig"
    return path.open(encoding=encoding, errors="replace", newline="")


def _utf16_without_mark(head: bytes) -> str | None:
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) * 4 < len(head) // 2 or min(even, odd) * 4 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _by_its_letters(stream: BinaryIO) -> str:
    """UTF-8 also when a few bytes of it are damaged: what is good of it cannot be chance."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    good = bad = 0
    evidence = bytearray()
    while chunk := stream.read(_CHUNK):
        if chunk.isascii():
            continue
        text = decoder.decode(chunk)
        replaced = text.count("\ufffd")
        bad += replaced
        good += len(text) - replaced - len(text.encode("ascii", "ignore"))
        if replaced and len(evidence) < _MOST_EVIDENCE:
            evidence += b"\n".join(line for line in chunk.splitlines() if not line.isascii())[:_MOST_EVIDENCE]
    return "utf-8" if good >= bad else _code_page(bytes(evidence))


def _code_page(evidence: bytes) -> str:
    words = [word for word in _WORD.findall(evidence) if not word.isascii()]
    high = sum(len(_HIGH.findall(word)) for word in words)
    latin = sum(len(_HIGH.findall(word)) for word in words if _LETTERS.search(word))
    east_asian = [name for name in _EAST_ASIAN if _is_east_asian(evidence, name)]
    if latin * 2 < high or east_asian:
        return _other_script(evidence, east_asian)
    best, most = "windows-1252", _plausible(words, "windows-1252") + _BETTER_BY
    for name in _LATIN:
        if (share := _plausible(words, name)) > most:
            best, most = name, share
    return best


def _plausible(words: list[bytes], code_page: str) -> float:
    """How many of the letters beyond ASCII are common ones, if the words are in this code page: 0 to 1."""
    letters = [c for c in b" ".join(words).decode(code_page, "replace") if not c.isascii()]
    common = frozenset(_LATIN[code_page])
    return sum(c in common for c in letters) / max(1, len(letters))


def _is_east_asian(evidence: bytes, encoding: str) -> bool:
    """Whether it decodes, and to letters that stand apart from those of ASCII: an "ä" never does."""
    try:
        text = evidence.decode(encoding)
    except UnicodeDecodeError:
        return False
    wide = [place for place, letter in enumerate(text) if letter >= "\u1100"]
    apart = sum(not _LETTERS.search(text[max(0, place - 1) : place + 2].encode("ascii", "ignore")) for place in wide)
    return not any("\ue000" <= text[place] <= "\uf8ff" for place in wide) and apart > 0.8 * len(wide) > 1


def _other_script(evidence: bytes, east_asian: list[str]) -> str:
    """What the words of another script are in. The guess is only asked for among code pages that have such words."""
    if _HIGH.search(evidence) and not _NOT_HEBREW.search(evidence):
        return "windows-1255"
    from charset_normalizer import from_bytes  # takes 16 ms to import, and is hardly ever needed

    guess = from_bytes(evidence, cp_isolation=[*east_asian, *_OTHER_SCRIPTS]).best()
    return guess.encoding if guess else "windows-1252"
