# SPDX-License-Identifier: MIT
"""Every field of an import is called something in the language of the window."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from followup_desk.domain.words import OccasionKind
from followup_desk.exchange.csv_columns import FIELDS, field_of
from followup_desk.ui.imports.field_words import field_word, value_words
from tests.ui import pseudo

NUMBERED = ("E-mail 1 - Type", "Phone 2 - Value", "Organization 1 - Name", "Website 1 - Label", "IM 1 - Service")
"""As Google calls its columns."""


@pytest.mark.usefixtures("qapp")
def test_no_word_is_left_in_english(qapp: QApplication) -> None:
    numbered = [field_of(column) or "" for column in NUMBERED]
    of_conflicts = ["note", "zone", "country", "nickname", "title", *OccasionKind]
    with pseudo.spoken():
        words = {field: field_word(field) for field in (*FIELDS, *numbered, *of_conflicts)}
    said = {part for word in words.values() for part in re.split(r", (?=\[|\w)", word)}
    assert sorted(part for part in said if not pseudo.is_translated(part)) == ["1", "2"]


def test_days_and_countries_are_shown_in_words() -> None:
    assert [value_words("birthday", day) for day in ("1980-11-24", "--03-12", "in spring")] == [
        "24 November 1980",
        "12 March",
        "in spring",
    ]
    assert [value_words("country", code) for code in ("PT", "")] == ["Portugal", ""]
    assert value_words("title", "1980-11-24") == "1980-11-24"
