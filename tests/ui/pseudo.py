# SPDX-License-Identifier: MIT
"""A language that nobody speaks: every text is the English one with accents, 40 % longer, in brackets.

What it shows without brackets was not to be translated; what it cuts off would be cut off in German.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from followup_desk.domain.language import speak_by

_KEPT = re.compile(r"({[^{}]*}|&.|%[A-Za-z0-9]?|<[^<>]*>)")
_ACCENTS = str.maketrans("aeiouAEIOUcnsyz", "áéíóúÁÉÍÓÚçñšýž")
_MORE = 0.4
_PATTERN_OF_A_DAY = re.compile(r"[dMy ]+")
_BEGINS, _ENDS = "[", "]"


def longer(text: str) -> str:
    """The text as it could be in a language with long words."""
    if not any(c.isalpha() for c in _KEPT.sub("", text)) or _PATTERN_OF_A_DAY.fullmatch(text):
        return text
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text)]
    words, room = text.split(), round(len(_KEPT.sub("", text)) * _MORE)
    more = ""
    while len(more) < room:  # in words as long as its own, so that it wraps where it would
        more += "".join((" " if more and len(words) > 1 else "", "ö" * min(room - len(more), 7)))
    spaced = " " if len(words) > 2 else ""
    lead, body = re.fullmatch(r"(\s*)(.*)", "".join(parts), re.DOTALL).groups()  # type: ignore[union-attr]
    return f"{lead}{_BEGINS}{body.rstrip()}{spaced}{more}{_ENDS}{body[len(body.rstrip()) :]}"


class Longer(QTranslator):
    """For all that Qt asks for, its own texts as well."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, text: str, _comment: str | None = None, _count: int = -1) -> str:
        return longer(text)


@contextmanager
def spoken() -> Iterator[None]:
    """Meanwhile everything that is made speaks so."""
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    speak_by(lambda _context, text: longer(text))
    try:
        yield
    finally:
        speak_by(None)
        QCoreApplication.removeTranslator(translator)


def is_translated(text: str) -> bool:
    """Did some of it come through the translator?"""
    return _BEGINS in text
