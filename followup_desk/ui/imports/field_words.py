# SPDX-License-Identifier: MIT
"""The fields of a person in words: where a column of a table goes, and what two people are compared by."""

import re

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_PARTS = re.compile(r"[.:#]")


def field_word(key: str) -> str:
    """What a field is called. "email.work" is "Email, work"; of a numbered one the number stands behind it."""
    if key in (known := _words()):
        return known[key]
    first, *parts = (part for part in _PARTS.split(key) if part)
    head = known.get(first, first.replace("-", " ").replace("_", " ").capitalize())
    return ", ".join((head, *(_part_word(part) for part in parts)))


def _part_word(part: str) -> str:
    return _part_words().get(part, part.replace("-", " "))


def _words() -> dict[str, str]:
    return {
        "keep": translate("field_words", "Keep for export only"),
        "ignore": translate("field_words", "Leave out"),
        "name": translate("field_words", "Name"),
        "display": translate("field_words", "Name, as shown"),
        "given": translate("field_words", "First name"),
        "family": translate("field_words", "Last name"),
        "additional": translate("field_words", "Middle name"),
        "prefix": translate("field_words", "Title before the name"),
        "suffix": translate("field_words", "Suffix after the name"),
        "nickname": translate("field_words", "Nickname"),
        "organisation": translate("field_words", "Organisation"),
        "department": translate("field_words", "Department"),
        "title": translate("field_words", "Job title"),
        "role": translate("field_words", "Role"),
        "email": translate("field_words", "Email"),
        "emails": translate("field_words", "Email"),
        "phone": translate("field_words", "Phone"),
        "phones": translate("field_words", "Phone"),
        "address": translate("field_words", "Address"),
        "url": translate("field_words", "Web address"),
        "birthday": translate("field_words", "Birthday"),
        "anniversary": translate("field_words", "Anniversary"),
        "note": translate("field_words", "Note"),
        "tags": translate("field_words", "Tags"),
        "stage": translate("field_words", "Stage"),
        "zone": translate("field_words", "Time zone"),
        "hobby": translate("field_words", "Hobby"),
        "relation": translate("field_words", "Somebody close"),
        "messenger": translate("field_words", "Messenger"),
        "connected": translate("field_words", "Connected since"),
        "uid": translate("field_words", "Identifier in the other program"),
    }


def _part_words() -> dict[str, str]:
    return {
        "whole": translate("field_words", "all of it"),
        "street": translate("field_words", "street"),
        "extended": translate("field_words", "second line"),
        "box": translate("field_words", "post box"),
        "city": translate("field_words", "city"),
        "region": translate("field_words", "region"),
        "postcode": translate("field_words", "postcode"),
        "country": translate("field_words", "country"),
        "work": translate("field_words", "work"),
        "home": translate("field_words", "home"),
        "other": translate("field_words", "other"),
        "label": translate("field_words", "label"),
        "spouse": translate("field_words", "wife or husband"),
        "referred-by": translate("field_words", "referred by"),
    }
