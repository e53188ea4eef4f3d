# SPDX-License-Identifier: MIT
"""What stands in a field for a preference, where its stored text has words: weekdays, and "off".

They are shown in the language of now and read in it, and in English, in which they are stored.
"""

import re

from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate

_WORDS = (
    QT_TRANSLATE_NOOP("setting_words", "mon"),
    QT_TRANSLATE_NOOP("setting_words", "tue"),
    QT_TRANSLATE_NOOP("setting_words", "wed"),
    QT_TRANSLATE_NOOP("setting_words", "thu"),
    QT_TRANSLATE_NOOP("setting_words", "fri"),
    QT_TRANSLATE_NOOP("setting_words", "sat"),
    QT_TRANSLATE_NOOP("setting_words", "sun"),
    QT_TRANSLATE_NOOP("setting_words", "off"),
)
_WITH_WORDS = frozenset({"working_days", "quiet_hours", "sitting_days", "sitting_time"})
_WORD = re.compile(r"[^\W\d_]+")


def shown(name: str, stored: str) -> str:
    """The stored text of the preference as it stands in its field."""
    return _replaced(stored, {word: translate("setting_words", word) for word in _WORDS}) if _has(name) else stored


def typed(name: str, text: str) -> str:
    """What stands in the field as it is read."""
    if not _has(name):
        return text
    return _replaced(text, {translate("setting_words", word).casefold(): word for word in _WORDS})


def _has(name: str) -> bool:
    return name in _WITH_WORDS


def _replaced(text: str, words: dict[str, str]) -> str:
    return _WORD.sub(lambda found: words.get(found[0].casefold(), found[0]), text)
