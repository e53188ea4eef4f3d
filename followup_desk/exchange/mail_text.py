# SPDX-License-Identifier: MIT
"""What somebody wrote in an email, without the letter it answers that mail programs hang below it."""

import re

_ATTRIBUTION = re.compile(r"^\W{0,3}(On|Am|Le|El|Il|Em|Op|Den|W dniu)\b.*", re.IGNORECASE)
_ORIGINAL = re.compile(
    r"^\W{0,3}-{3,} ?(Original Message|Forwarded message|Ursprüngliche Nachricht|Message d.origine) ?-{3,}",
    re.IGNORECASE,
)
_LONGEST_ATTRIBUTION = 3
"""Lines: a long address has it broken."""


def own_words(text: str) -> str:
    """The text without what is quoted at its end, and who is said to have written that.

    An answer between the quoted lines keeps them all: it means nothing without them. So does a mail that says nothing
    else.
    """
    lines = [line.rstrip() for line in text.splitlines()]
    own = _without_tail(lines)
    whole = "\n".join(lines).strip()
    return "\n".join(own).strip() or whole


def _without_tail(lines: list[str]) -> list[str]:
    original = next((at for at, line in enumerate(lines) if _ORIGINAL.match(line)), len(lines))
    end = original
    while end and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith(">")):
        end -= 1
    if not any(line.lstrip().startswith(">") for line in lines[end:original]):
        return lines[:original]
    return lines[: _before_attribution(lines, end)]


def _before_attribution(lines: list[str], end: int) -> int:
    """Where "On Tuesday … wrote:" begins, if the lines before `end` are that."""
    if not end or not lines[end - 1].rstrip().endswith(":"):
        return end
    for start in range(end - 1, max(-1, end - 1 - _LONGEST_ATTRIBUTION), -1):
        if _ATTRIBUTION.match(lines[start]):
            return start
        if not lines[start].strip():
            break
    return end
