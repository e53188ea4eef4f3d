# SPDX-License-Identifier: MIT
"""Every field of an import is called something in the language of the window."""

import pytest
from PySide6.QtWidgets import QApplication

from followup_desk.domain.words import OccasionKind
from followup_desk.exchange.csv_columns import FIELDS, field_of
from followup_desk.ui.imports.field_words import field_word
from tests.ui.speaking import speaking

NUMBERED = ("E-mail 1 - Type", "Phone 2 - Value", "Organization 1 - Name", "Website 1 - Label", "IM 1 - Service")
"""As Google calls its columns."""
THE_SAME_IN_ALL = ("LinkedIn", "ISDN", "TTY", "Telex")


@pytest.mark.usefixtures("qapp")
def test_no_word_is_left_in_english(qapp: QApplication) -> None:
    numbered = [field_of(column) or "" for column in NUMBERED]
    of_conflicts = ["note", "zone", "country", "nickname", "title", *OccasionKind]
    with speaking():
        words = {field: field_word(field) for field in (*FIELDS, *numbered, *of_conflicts)}
    left = {field: word for field, word in words.items() if word != word.upper() and word not in THE_SAME_IN_ALL}
    assert left == {}
    assert (words["email.work"], words["birthday.year"]) == ("EMAIL, WORK", "BIRTHDAY, YEAR")
