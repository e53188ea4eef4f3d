# SPDX-License-Identifier: MIT
"""Names of people: from one line to parts and back, what to sort by, and the letters for an avatar."""

import unicodedata

from followup_desk.domain.folding import fold
from followup_desk.domain.records import Name


def name_from_text(text: str) -> Name:
    """The parts guessed from one line: the last word is the family name. The user can put it right.

    Names without a space (and CJK names, which put the family first) stay whole in `display`.
    """
    display = " ".join(text.split())
    if not display or " " not in display:
        return Name(display, given=display)
    if _is_cjk(display[0]):
        family, given = display.split(" ", 1)
        return Name(display, given=given, family=family)
    given, family = display.rsplit(" ", 1)
    return Name(display, given=given, family=family)


def display_from_parts(name: Name) -> str:
    """How the parts read as one line, for an editor whose display field is left empty."""
    words = (name.prefix, name.given, name.additional, name.family)
    if _is_cjk(name.family[:1]):
        words = (name.prefix, name.family, name.given, name.additional)
    line = " ".join(word for word in words if word)
    return f"{line}, {name.suffix}" if line and name.suffix else line or name.nickname


def sort_key(name: Name) -> str:
    """Family name first, folded; nobody sorts under a title."""
    return fold(f"{name.family} {name.given} {name.additional}") or fold(name.display)


def initials(display: str) -> str:
    """One or two letters for the avatar: first and last word's; a CJK name's first two; "?" for none."""
    words = [w for w in display.split() if w[0].isalnum()]
    if not words:
        return "?"
    if _is_cjk(words[0][0]):
        return words[0][:2]
    ends = words[:1] + words[1:][-1:]
    return "".join(w[0].upper()[0] for w in ends)  # the capital of ß is two letters


def _is_cjk(character: str) -> bool:
    """Han, kana or hangul."""
    if not character:
        return False
    return unicodedata.name(character, "").startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL"))
