# SPDX-License-Identifier: MIT
"""Which language the program speaks: the system's where it is one of ours, or the one that was chosen.

Set before the first widget is made, and not changed after: what stands on the screen would stay as it was. English
loads nothing.
"""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from followup_desk.domain.language import ENGLISH, FRENCH, GERMAN, LANGUAGES, speak_by
from followup_desk.paths import resource_path

SYSTEM = "system"
_OF_QT = {ENGLISH: QLocale.Language.English, GERMAN: QLocale.Language.German, FRENCH: QLocale.Language.French}
_installed: list[QTranslator] = []


def speak(wish: str) -> str:
    """Speak the language that is wished for: one of ours, or the system's; the result is which it is."""
    language = chosen(wish, QLocale.system().uiLanguages())
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed[:] = [] if language == ENGLISH else [*filter(None, (_qts_own(language), _loaded(language)))]
    for translator in _installed:
        QCoreApplication.installTranslator(translator)
    speak_by(None if language == ENGLISH else QCoreApplication.translate, language)
    QLocale.setDefault(locale_for(language, QLocale.system()))
    return language


def speak_without_window(language: str) -> None:
    """The same for a command that works for a window, where there is no application: its sentences only."""
    translator = _loaded(language)
    if translator is not None:
        _installed[:] = [translator]
        speak_by(partial(_said_by, translator), language)


def chosen(wish: str, languages: Iterable[str]) -> str:
    """`languages` are what the system's user reads, best first, such as "de-AT"."""
    if wish in LANGUAGES:
        return wish
    return next((each for name in languages if (each := name.replace("_", "-").split("-")[0]) in LANGUAGES), ENGLISH)


def locale_for(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: as the system does it where it speaks that language, else as that language
    does it in the system's country. A system that has no language stays as it is."""
    if system.language() == QLocale.Language.C:
        return system if language == ENGLISH else QLocale(_OF_QT[language])
    return system if system.language() == _OF_QT[language] else QLocale(_OF_QT[language], system.territory())


def _loaded(language: str) -> QTranslator | None:
    return _from(f"followup_desk_{language}", resource_path("translations"))


def _qts_own(language: str) -> QTranslator | None:
    """What Qt says itself: the buttons of its dialogs, the menu of a line."""
    return _from(f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))


def _from(name: str, folder: Path) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, str(folder)) else None


def _said_by(translator: QTranslator, context: str, text: str) -> str:
    return translator.translate(context, text) or text
