# SPDX-License-Identifier: MIT
"""A window in another language: every text that is translated is in capitals, those that are told apart apart."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from followup_desk.domain.language import GERMAN, speak_by


class Loud(QTranslator):
    """Says it all in capitals, but for the names to fill in; `said` is what it says of some texts instead."""

    def __init__(self, said: Mapping[str, str]) -> None:
        super().__init__()
        self._said = said

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return self._said.get(source, source.upper() if "{" not in source else source)


@contextmanager
def speaking(said: Mapping[str, str] | None = None, language: str = GERMAN) -> Iterator[None]:
    """Within, the window and the sentences outside it speak so."""
    loud = Loud(said or {})
    QCoreApplication.installTranslator(loud)
    speak_by(QCoreApplication.translate, language)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(loud)
        speak_by(None)
