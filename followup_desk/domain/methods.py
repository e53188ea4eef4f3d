# SPDX-License-Identifier: MIT
"""Numbers and addresses: when two spellings are the same one, and what kind a written one is."""

from followup_desk.domain.folding import digits, fold
from followup_desk.domain.records import Method
from followup_desk.domain.words import MethodKind


def norm(kind: MethodKind, value: str) -> str:
    """What two spellings of the same number or address have in common: a number's digits, an email's lower case."""
    if kind is MethodKind.PHONE:
        return digits(value)
    return value.strip().casefold() if kind is MethodKind.EMAIL else fold(value)


def is_same(method: Method, text: str) -> bool:
    """Is it this method that is meant? Digits within words are no phone number."""
    if method.kind is MethodKind.PHONE and not _is_number(text):
        return fold(method.value) == fold(text)
    return norm(method.kind, method.value) == norm(method.kind, text)


def kind_of(text: str, usual: MethodKind) -> MethodKind:
    """What it reads as, and else the usual kind."""
    if "@" in text:
        return MethodKind.EMAIL
    return MethodKind.PHONE if _is_number(text) else usual


def _is_number(text: str) -> bool:
    return digits(text) != "" and not any(c.isalpha() for c in text)
