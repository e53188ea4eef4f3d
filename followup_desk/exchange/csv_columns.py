# SPDX-License-Identifier: MIT
"""Which field a column of a CSV file fills, by its name: those of all programs and languages that are known.

A field is a key such as "given", "email.work" or "address.home.city". The columns of a numbered group share their
number: "phone#2.label" and "phone#2" (Google). KEEP is for what has no field, and comes out again on export.
"""

import re
from functools import lru_cache

from followup_desk.domain.folding import fold
from followup_desk.exchange.csv_column_words import NAMES, PLACES, STOP_WORDS, WHAT

IGNORE = "ignore"
KEEP = "keep"
ADDRESS_PARTS = ("street", "extended", "box", "city", "region", "postcode", "country", "whole")
RELATIONS = ("spouse", "child", "manager", "assistant", "referred-by")
_LABELS = {
    "email": ("", "work", "home", "other"),
    "phone": ("", "work", "home", "mobile", "main", "fax", "work fax", "home fax", "pager", "other"),
    "url": ("", "work", "home", "other"),
}
FIELDS: tuple[str, ...] = (
    *("name", "given", "additional", "family", "prefix", "suffix", "nickname"),
    *("organisation", "title", "department", "role"),
    *(f"{kind}.{label}".rstrip(".") for kind, labels in _LABELS.items() for label in labels),
    *(f"address{place}.{part}" for place in ("", ".work", ".home", ".other") for part in ADDRESS_PARTS),
    *("birthday", "birthday.year", "birthday.month", "birthday.day", "anniversary"),
    *("note", "tags", "messenger", "hobby", "zone", "uid", "connected"),
    *(f"relation.{role}" for role in RELATIONS),
    *(KEEP, IGNORE),
)
"""All that a person can choose for a column."""

_GROUPS = {"email": "email", "im": "messenger", "phone": "phone", "address": "address", "website": "url"} | {
    "organization": "organisation", "relation": "relation", "event": "event", "customfield": "custom"
}  # fmt: skip
_GROUP = re.compile(rf"({'|'.join(_GROUPS)})([0-9]{{1,3}})([a-z]+)")
_PARTS = {"type": "label", "label": "label", "value": "", "service": "service"}
_ADDRESS_GROUP = {"formatted": "whole", "pobox": "box", "postalcode": "postcode", "extendedaddress": "extended"}
_ORGANISATION_GROUP = {"name": "", "title": "title", "department": "department"}
_PERSON = re.compile(r"\s*(?:person|contact|people)\s+-\s+", re.IGNORECASE)
_OTHER_OBJECT = re.compile(r"\s*(?:deal|lead|activity|product)\s+-\s+", re.IGNORECASE)
_ORGANISATION = re.compile(r"\s*organi[sz]ation\s+-\s+(.*)", re.IGNORECASE | re.DOTALL)
_TOKEN = re.compile(r"[^\W_]+")


def plain(header: str) -> str:
    """A column's name without case, accents, blanks and marks: what two spellings have in common."""
    return "".join(_TOKEN.findall(fold(header)))


@lru_cache(maxsize=4096)
def field_of(header: str) -> str | None:
    """The field that a column of this name fills; None for a name that nobody knows."""
    if _OTHER_OBJECT.match(header):
        return KEEP
    if of_organisation := _ORGANISATION.match(header):
        part = field_of(of_organisation[1])
        return {"name": "organisation", "address.whole": "address.work.whole"}.get(part or "", KEEP)
    header = _PERSON.sub("", header, count=1)
    name = plain(header)
    return _of_group(name) or _KNOWN.get(name) or _of_words(header) or _KNOWN.get(name.rstrip("0123456789"))


def _of_group(name: str) -> str | None:
    found = _GROUP.fullmatch(name)
    if not found:
        return None
    kind, number, part = _GROUPS[found[1]], found[2], found[3]
    if kind == "address" and part not in _PARTS:
        inner = _ADDRESS_GROUP.get(part, part)
        return f"address#{number}.{inner}" if inner in ADDRESS_PARTS else None
    if kind == "organisation" and part != "label":
        if part not in _ORGANISATION_GROUP:
            return KEEP
        return f"organisation#{number}.{_ORGANISATION_GROUP[part]}".rstrip(".")
    return f"{kind}#{number}.{_PARTS[part]}".rstrip(".") if part in _PARTS else None


def _of_words(header: str) -> str | None:
    """A name put together of words that are known, whatever their order: "Telefon geschäftlich 2", "Ville (bureau)"."""
    words = [word for word in _TOKEN.findall(fold(header)) if not word.isdecimal() and word not in STOP_WORDS]
    if not words or len(words) > 5 or any(word not in _MEANING for word in words):
        return None
    meant = [_MEANING[word] for word in words]
    places = list(dict.fromkeys(word for kind, word in meant if kind == "place"))
    what = {word for kind, word in meant if kind == "what"}
    place = places[0] if places else ""
    thing = next((thing for thing in _ORDER if thing in what), "")
    if not thing or len(places) > 1:
        return None
    return _with_place(thing, place)


def _with_place(thing: str, place: str) -> str:
    """The field of a thing at a place."""
    if thing in ("email", "url"):
        return f"{thing}.{place}" if place in ("work", "home", "other") else thing
    if thing in ("mobile", "pager"):
        return f"phone.{thing}"
    if thing == "fax":
        return f"phone.{place} fax" if place in ("work", "home") else "phone.fax"
    if thing == "phone":
        return f"phone.{place}".rstrip(".")
    return f"address.{place}.{thing}" if place in ("work", "home", "other") else f"address.{thing}"


def _split(table: dict[str, str]) -> dict[str, str]:
    return {plain(name): key for key, names in table.items() for name in names.split("|")}


# the first that a name holds is what it means: "Business Address City" is a city
_ORDER = (
    "email",
    "fax",
    "mobile",
    "pager",
    "phone",
    "url",
    "box",
    "postcode",
    "city",
    "country",
    "region",
    "street",
    "whole",
)
_KNOWN = _split(NAMES)
_MEANING = {word: ("what", key) for key, words in WHAT.items() for word in fold(words).split()} | {
    word: ("place", key) for key, words in PLACES.items() for word in fold(words).split()
}
