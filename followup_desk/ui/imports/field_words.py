# SPDX-License-Identifier: MIT
"""The fields of a person in words: where a column of a table goes, and what two people are compared by."""

import re

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.partial_date import parse
from followup_desk.domain.partial_words import say
from followup_desk.domain.words import OccasionKind
from followup_desk.ui.editor.places import country_name

translate = QCoreApplication.translate
_DAYS = frozenset(OccasionKind)
_PARTS = re.compile(r"[.:#]")


def field_word(key: str) -> str:
    """What a field is called. "email.work" is "Email, work"; of a numbered one the number stands behind it."""
    if key in (known := _words()):
        return known[key]
    first, *parts = (part for part in _PARTS.split(key) if part)
    head = known.get(first, first.replace("-", " ").replace("_", " "))
    return ", ".join((head, *(_part_word(part) for part in parts)))


def value_words(field: str, text: str) -> str:
    """What stands in a field, as it is shown: a day in words, the name of a country."""
    if field in _DAYS:
        try:
            return say(parse(text))
        except ValueError:
            return text
    return country_name(text) if field == "country" else text


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
        "event": translate("field_words", "Special day"),
        "occasion": translate("field_words", "Special day"),
        "wedding": translate("field_words", "Wedding anniversary"),
        "work-anniversary": translate("field_words", "Work anniversary"),
        "graduation": translate("field_words", "Graduation"),
        "holiday": translate("field_words", "Holiday"),
        "country": translate("field_words", "Country"),
        "custom": translate("field_words", "Own field"),
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
        "mobile": translate("field_words", "mobile"),
        "main": translate("field_words", "main"),
        "company main": translate("field_words", "switchboard"),
        "fax": translate("field_words", "fax"),
        "work fax": translate("field_words", "fax at work"),
        "home fax": translate("field_words", "fax at home"),
        "pager": translate("field_words", "pager"),
        "car": translate("field_words", "car"),
        "callback": translate("field_words", "to be called back"),
        "radio": translate("field_words", "radio"),
        "day": translate("field_words", "day"),
        "month": translate("field_words", "month"),
        "year": translate("field_words", "year"),
        "service": translate("field_words", "service"),
        "title": translate("field_words", "job title"),
        "department": translate("field_words", "department"),
        "linkedin": "LinkedIn",
        "isdn": "ISDN",
        "telex": "Telex",
        "tty": "TTY",
        "label": translate("field_words", "label"),
        "spouse": translate("field_words", "wife or husband"),
        "child": translate("field_words", "child"),
        "manager": translate("field_words", "manager"),
        "assistant": translate("field_words", "assistant"),
        "referred-by": translate("field_words", "referred by"),
    }
