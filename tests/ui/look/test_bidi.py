# SPDX-License-Identifier: MIT
"""Words of different scripts on one line."""

from followup_desk.ui.look.bidi import isolate, joined


def test_latin_and_cjk_stay_as_they_are() -> None:
    assert joined(["Buyer", "", "東都商事"]) == "Buyer · 東都商事"


def test_arabic_and_hebrew_keep_their_order_to_themselves() -> None:
    assert isolate("ليلى") == "\u2068ليلى\u2069"
    assert joined(["לאה", "13:41 in Dubai"]) == "\u2068לאה\u2069 · 13:41 in Dubai"
