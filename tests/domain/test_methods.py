# SPDX-License-Identifier: MIT
"""Spellings of numbers and addresses."""

import pytest

from followup_desk.domain import methods
from followup_desk.domain.records import Method
from followup_desk.domain.words import MethodKind


@pytest.mark.parametrize(
    ("kind", "value", "text", "same"),
    [
        ("phone", "+1 555 0100", "+1-555-0100", True),
        ("phone", "+1 555 0100", "(1) 555.0100", True),
        ("phone", "+1 555 0100", "+1 555 0101", False),
        ("phone", "555 0100", "5550100@firm.example", False),  # the digits of an email are no number
        ("phone", "555 0100 ext. 2", "555 0100  Ext. 2", True),
        ("phone", "", "Rua", False),
        ("email", "Ana@Firm.example", " ana@firm.EXAMPLE", True),
        ("email", "ana@firm.example", "an@firm.example", False),
        ("address", "Rua do Almada 12\n4050-031 Porto", "rua do almada 12 4050-031 porto", True),
        ("address", "Rua do Almada 12", "Rua do Almada 1", False),
    ],
)
def test_two_spellings(kind: str, value: str, text: str, same: bool) -> None:
    assert methods.is_same(Method(MethodKind(kind), value), text) is same


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ana@firm.example", "email"),
        ("+1 555 0100", "phone"),
        ("٠١٢٣", "phone"),
        ("Rua do Almada 12", "address"),
        ("-", "address"),
    ],
)
def test_what_it_reads_as(text: str, kind: str) -> None:
    assert methods.kind_of(text, MethodKind.ADDRESS) == kind
