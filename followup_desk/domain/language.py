# SPDX-License-Identifier: MIT
"""The language that sentences are made in: English as it is written, until a program with a window speaks another.

Outside `ui` every text for people goes through `translate`, under the name that Qt's tools look for. Nothing here
knows Qt; the window's program hands its translator over with `speak_by`. The command line never does: it and `--json`
are always English.
"""

from collections.abc import Callable

_translator: Callable[[str, str], str] | None = None


def translate(context: str, text: str) -> str:
    """A whole sentence in the language of now; `{names}` in it are filled in afterwards, by the caller."""
    return text if _translator is None else _translator(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's tools look for
    """Marks a text in a table, which is made before the language is known; `translate` it when it is said."""
    return text


def speak_by(translator: Callable[[str, str], str] | None) -> None:
    """From now on, everything is said by `translator`, a function of context and text; None: in English again."""
    global _translator
    _translator = translator
