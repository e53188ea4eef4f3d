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
    """Properties N, FN and NICKNAME. With `guess` parts are taken from the whole name where no column has them."""
    has_parts = bool(where["given"] or where["family"])
    yield partial(_name, where, guess and not has_parts)


def _name(where: Where, guess: bool, cells: Cells) -> Iterator[Property]:
    name = Name(**{part: said(cells, where[part]) for part in ("nickname", *_PARTS)}, display="")
    whole = next((lined(cells[index]) for index in where["name"] if index in cells), "")
    if guess and whole:
        parts = _in_order(whole)
        name = replace(name, given=parts.given, family=parts.family)
        whole = parts.display
    parts_said = [getattr(name, part) for part in _PARTS]
    if any(parts_said):
        yield Property("N", ";".join(map(text_value, parts_said)))
    spoken = replace(name, prefix="") if fold(name.prefix) in _SALUTATIONS else name
    if full := whole or display_from_parts(spoken):
        yield Property("FN", text_value(full))
    if name.nickname:
        yield Property("NICKNAME", text_value(name.nickname))


def _in_order(whole: str) -> Name:
    """ "Moreau, Anna" is Anna Moreau, and "Anna Moreau, PhD" and "Acme, Inc." are what they are."""
    before, comma, after = whole.partition(",")
    given = after.strip()
    if not comma or not before.strip() or not given or "," in given or fold(given.split()[0]) in _NOT_GIVEN:
        return name_from_text(whole)
    return Name(f"{given} {before.strip()}", given=given, family=before.strip())
