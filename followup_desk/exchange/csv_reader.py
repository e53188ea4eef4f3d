# SPDX-License-Identifier: MIT
"""People from a CSV file: a row becomes the properties of a card, and the card a contact, as of any other format."""

from collections.abc import Callable, Iterator
from pathlib import Path

from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.exchange.card_contact import contact_of
from followup_desk.exchange.csv_card import card_maker
from followup_desk.exchange.csv_sheet import SheetOptions, data_rows, look
from followup_desk.exchange.found import Found, Skipped
from followup_desk.exchange.properties import Card

_MAKES_A_CONTACT = frozenset({"FN", "N", "NICKNAME", "ORG", "EMAIL", "TEL"})
_NOBODY = QT_TRANSLATE_NOOP(
    "skipped", "the row names nobody: it has no name, no organisation, no email and no phone number"
)
_NOTHING = QT_TRANSLATE_NOOP("skipped", "no contacts found in it")


def read(
    path: Path, options: SheetOptions | None = None, on_read: Callable[[int], None] | None = None
) -> Iterator[Found | Skipped]:
    """The people in the file, row by row, and the rows that came to nothing. Refused where an option cannot be.

    `on_read` is told how many bytes were read so far.
    """
    sheet = look(path, options)
    file = str(path)
    card_of = card_maker(sheet)
    empty = True
    for row in data_rows(path, sheet, on_read):
        if row.broken:
            empty = False
            yield Skipped(file, row.line, row.broken)
            continue
        if not any(cell.strip() for cell in row.cells):
            continue
        empty = False
        card, unread = card_of(row.cells)
        contact = contact_of(card)
        if not contact.name.display or not _names_somebody(card):
            yield Skipped(file, row.line, translate("skipped", _NOBODY))
            continue
        yield Found(contact, card, sheet.format, file, row.line)
        for words in unread:
            yield Skipped(file, row.line, words)
    if empty:
        yield Skipped(file, None, translate("skipped", _NOTHING))


def _names_somebody(card: Card) -> bool:
    return any(each.name in _MAKES_A_CONTACT and each.value.strip(";") for each in card)
