# SPDX-License-Identifier: MIT
"""Words that every desk stores in English and shows in the language of now: kinds of facts, roles, labels of numbers,
sorts of gifts. Whatever else stands in their place is the user's own word, and shown as it is.
"""

from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate

FACT_KINDS = (
    QT_TRANSLATE_NOOP("stored_words", "family"),
    QT_TRANSLATE_NOOP("stored_words", "hobby"),
    QT_TRANSLATE_NOOP("stored_words", "affiliation"),
    QT_TRANSLATE_NOOP("stored_words", "travel"),
    QT_TRANSLATE_NOOP("stored_words", "food"),
    QT_TRANSLATE_NOOP("stored_words", "remember"),
)
ROLES = (
    QT_TRANSLATE_NOOP("stored_words", "spouse"),
    QT_TRANSLATE_NOOP("stored_words", "partner"),
    QT_TRANSLATE_NOOP("stored_words", "child"),
    QT_TRANSLATE_NOOP("stored_words", "parent"),
    QT_TRANSLATE_NOOP("stored_words", "sibling"),
    QT_TRANSLATE_NOOP("stored_words", "friend"),
    QT_TRANSLATE_NOOP("stored_words", "assistant"),
    QT_TRANSLATE_NOOP("stored_words", "manager"),
    QT_TRANSLATE_NOOP("stored_words", "colleague"),
)
LABELS = (
    QT_TRANSLATE_NOOP("stored_words", "work"),
    QT_TRANSLATE_NOOP("stored_words", "home"),
    QT_TRANSLATE_NOOP("stored_words", "mobile"),
    QT_TRANSLATE_NOOP("stored_words", "main"),
    "assistant",
)
GIFTS = (
    QT_TRANSLATE_NOOP("stored_words", "article"),
    QT_TRANSLATE_NOOP("stored_words", "paper"),
    QT_TRANSLATE_NOOP("stored_words", "case study"),
    QT_TRANSLATE_NOOP("stored_words", "guide"),
    QT_TRANSLATE_NOOP("stored_words", "book"),
    QT_TRANSLATE_NOOP("stored_words", "sample"),
    QT_TRANSLATE_NOOP("stored_words", "product"),
    QT_TRANSLATE_NOOP("stored_words", "introduction"),
    QT_TRANSLATE_NOOP("stored_words", "invitation"),
)
_NEED = QT_TRANSLATE_NOOP("stored_words", "need")
_ALL = frozenset((*FACT_KINDS, *ROLES, *LABELS, *GIFTS, _NEED))


def shown(word: str) -> str:
    """A stored word in the language of now."""
    return translate("stored_words", word) if word in _ALL else word


def stored(text: str, among: tuple[str, ...]) -> str:
    """What is stored for what stands in a field: one of these words by its name in the language of now, else as it
    is."""
    return next((word for word in among if shown(word).casefold() == text.casefold()), text)
