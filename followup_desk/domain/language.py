# SPDX-License-Identifier: MIT
"""The language that sentences are made in: English as it is written, until a program with a window speaks another.

Outside `ui` every text for people goes through `translate`, under the name that Qt's tools look for. Nothing here
knows Qt; the window's program hands its translator over with `speak_by`. The command line never does, unless it works
for a window that does: it and `--json` are English.
"""

from collections.abc import Callable

ENGLISH, GERMAN, FRENCH = "en", "de", "fr"
LANGUAGES = (ENGLISH, GERMAN, FRENCH)
_BETWEEN_THOUSANDS = {GERMAN: ".", FRENCH: "\N{NARROW NO-BREAK SPACE}"}

_translator: Callable[[str, str], str] | None = None
_language = ENGLISH


def translate(context: str, text: str) -> str:
    """A whole sentence in the language of now; `{names}` in it are filled in afterwards, by the caller."""
    return text if _translator is None else _translator(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's tools look for
    """Marks a text in a table, which is made before the language is known; `translate` it when it is said."""
    return text


def speak_by(translator: Callable[[str, str], str] | None, language: str = ENGLISH) -> None:
    """From now on, everything is said by `translator`, a function of context and text, in `language`, one of
    LANGUAGES; None: in English again."""
    global _translator, _language
    _translator, _language = translator, language


def spoken() -> str:
    """The language of now, one of LANGUAGES."""
    return _language


def is_one(count: int) -> bool:
    """Does the language of now have the singular for so many? French counts nobody as one, too."""
    return count == 1 or (count == 0 and _language == FRENCH)


def number(count: int) -> str:
    """A number in a sentence, grouped as the language of now does it: 12,345."""
    return f"{count:,}".replace(",", _BETWEEN_THOUSANDS.get(_language, ","))
