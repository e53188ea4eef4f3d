# SPDX-License-Identifier: MIT
"""Labels of numbers and addresses: "work fax" is TYPE=work,fax, any other words are X-ABLabel in a group (Apple)."""

import re
from functools import lru_cache

LABEL = "X-ABLABEL"
APPLE = re.compile(r"_\$!<(.*)>!\$_")

PLACES = ("work", "home")
KINDS = {
    "cell": "mobile",
    "fax": "fax",
    "pager": "pager",
    "car": "car",
    "main": "main",
    "isdn": "isdn",
    "modem": "modem",
}
_SAYS_NOTHING = frozenset(
    {"voice", "internet", "pref", "msg", "text", "textphone", "video", "dom", "intl", "postal", "parcel", "x400", "bbs"}
    | {"pcs", "uri", "work,voice", "x-internet", "tlx", "jpeg", "prefer", "x-pref", "contact", "iphone", ""}
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")

TYPES_OF_LABEL: dict[str, tuple[str, ...]] = {
    " ".join(word for word in (place, label) if word): tuple(word for word in (place, kind) if word)
    for place in ("", *PLACES)
    for kind, label in (("", ""), *KINDS.items())
    if place or kind
}
"""The labels that TYPE can say, and how; "work" is also that of an email or address."""


@lru_cache(4096)
def label_of(types: tuple[str, ...]) -> str:
    """What TYPE's words come to as a label; empty where they say nothing about which one it is."""
    known = {*types}
    place = next((word for word in PLACES if word in known), "")
    kind = next((label for word, label in KINDS.items() if word in known), "")
    other = [word.removeprefix("x-") for word in types if word not in _SAYS_NOTHING | {*PLACES, *KINDS}]
    return " ".join(word for word in (place, kind) if word) or (" ".join(dict.fromkeys(other)) if other else "")


def written_label(label: str) -> str:
    """A label of Apple's own in plain words, any other as it was written."""
    found = APPLE.fullmatch(label)
    return _CAMEL.sub(" ", found[1]).lower().replace("fax", " fax").replace("  ", " ").strip() if found else label
