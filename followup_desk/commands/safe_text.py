# SPDX-License-Identifier: MIT
"""Text on its way to a terminal: escape sequences and the like, which any name or note may hold, do not pass."""

import json
import re

# Control characters, and the marks that turn the direction of all that follows them on the line.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u2028\u2029]")  # json.dumps lets these stand


def clean(text: str) -> str:
    """On one line, without control characters."""
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split()))


def as_json(value: object) -> str:
    """One line of JSON, readable as it is in any script, and harmless to a terminal."""
    text = json.dumps(value, ensure_ascii=False)
    return _UNSAFE_IN_JSON.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
