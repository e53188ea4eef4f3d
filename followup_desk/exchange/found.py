# SPDX-License-Identifier: MIT
"""What reading a file yields, one after the other: people found, and what was skipped with where and why."""

from dataclasses import dataclass

from followup_desk.domain.records import Contact, Photo
from followup_desk.exchange.properties import Card


@dataclass(frozen=True)
class Found:
    """A person in a file. `line` is where the card or row begins, counted from 1.

    `format` says where it came from, such as "vcard" or "csv:google": cards of one format without a UID are taken for
    the same source. `contact` is what the card says, neither stored nor followed, its uid empty where it has none.
    `photo` is the picture itself where the card holds one. The card's own text is kept as the base of a later merge.
    """

    contact: Contact
    card: Card
    format: str
    file: str
    line: int
    photo: Photo | None = None


@dataclass(frozen=True)
class Skipped:
    """Something that did not come in, in words for the person: what is wrong and, where one can, how to mend it.

    `line` is None where the whole file is meant. Of somebody who did come in, it says what had to be left out.
    """

    file: str
    line: int | None
    reason: str
