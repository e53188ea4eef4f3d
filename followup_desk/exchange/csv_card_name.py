# SPDX-License-Identifier: MIT
"""The name in a row: from its parts, or from one cell where the sheet has no columns for parts."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from followup_desk.domain.folding import fold
from followup_desk.domain.names import display_from_parts, name_from_text
from followup_desk.domain.records import Name
from followup_desk.exchange.csv_card_parts import Cells, Step, Where, lined, said, text_value
from followup_desk.exchange.properties import Property

_PARTS = ("family", "given", "additional", "prefix", "suffix")
_SALUTATIONS_IN_WORDS = "herr frau mr mr. mrs mrs. ms ms. miss m. mme mlle sr. sra. sr sra sig. sig.ra dhr. mevr."
_SALUTATIONS = frozenset(_SALUTATIONS_IN_WORDS.split())
# what may follow a comma without being the given name
_NOT_GIVEN_IN_WORDS = (
    "jr jr. sr sr. ii iii iv phd ph.d. md m.d. mba esq esq. inc inc. ltd ltd. llc co co. gmbh ag kg corp corp. plc"
)
_NOT_GIVEN = frozenset(_NOT_GIVEN_IN_WORDS.split())


def name_steps(where: Where, *, guess: bool) -> Iterator[Step]:
    """Properties N, FN and NICKNAME. Without `guess` a name that has no parts in the sheet has none."""
    yield partial(_name, where, guess and not (where["given"] or where["family"]))


def _name(where: Where, guess: bool, cells: Cells) -> Iterator[Property]:
    name = Name(**{part: said(cells, where[part]) for part in ("nickname", *_PARTS)}, display="")
    whole = next((lined(cells[index]) for index in where["name"] if index in cells), "")
    if guess and whole:
        name, whole = _guessed(name, whole)
    parts = [getattr(name, part) for part in _PARTS]
    if any(parts) or (whole and not guess):
        yield Property("N", ";".join(map(text_value, parts)))
    spoken = replace(name, prefix="") if fold(name.prefix) in _SALUTATIONS else name
    if full := whole or display_from_parts(replace(spoken, nickname="")):
        yield Property("FN", text_value(full))
    if name.nickname:
        yield Property("NICKNAME", text_value(name.nickname))


def _guessed(name: Name, whole: str) -> tuple[Name, str]:
    """ "Moreau, Anna" is Anna Moreau; "Anna Moreau, PhD" and "Acme, Inc." are what they are.

    A name without a comma and without a title beside it is left to whoever reads the card.
    """
    before, comma, after = (part.strip() for part in whole.partition(","))
    if comma and before and after and "," not in after and fold(after.split()[0]) not in _NOT_GIVEN:
        return replace(name, given=after, family=before), f"{after} {before}"
    if any(getattr(name, part) for part in _PARTS):
        parts = name_from_text(whole)
        name = replace(name, given=parts.given, family=parts.family)
    return name, whole
