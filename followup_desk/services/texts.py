# SPDX-License-Identifier: MIT
"""What text the desk takes, wherever it comes from. Both raise `Refused` with what is wrong and how to mend it."""

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.typed_text import UNSTORABLE

LINE_LIMIT = 1000
"""Characters of a name, a number, a title, a tag: what has more is none."""
TEXT_LIMIT = 5_000_000
"""Characters of a note."""


def check_lines(*lines: str) -> None:
    """Names, numbers and titles."""
    if any(len(line) > LINE_LIMIT for line in lines):
        raise Refused(
            translate(
                "refusals", "A name, number, address, title or tag has {most} characters at most: shorten it."
            ).format(most=LINE_LIMIT)
        )
    _check_characters(lines)


def check_texts(*texts: str) -> None:
    """Notes, reasons and whatever else people write at length."""
    if any(len(text) > TEXT_LIMIT for text in texts):
        raise Refused(translate("refusals", "A text is longer than five million characters: shorten it."))
    _check_characters(texts)


def _check_characters(texts: tuple[str, ...]) -> None:
    """A careless paste may leave half a character; no file and no other program takes that."""
    if any(UNSTORABLE.search(text) for text in texts):
        raise Refused(
            translate("refusals", "The text holds something that is no character (NUL, or half of one): take it out.")
        )
