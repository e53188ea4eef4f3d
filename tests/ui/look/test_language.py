# SPDX-License-Identifier: MIT
"""Which language is spoken, and that dates and sentences outside the window are in the same one."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from followup_desk.domain.date_names import in_full
from followup_desk.domain.language import is_one, number, spoken
from followup_desk.ui.look import language

pytestmark = pytest.mark.usefixtures("english_again")


@pytest.mark.parametrize(
    ("wish", "systems", "spoken"),
    [
        ("system", ["de-AT", "en-GB"], "de"),
        ("system", ["pt-PT", "fr-CH", "de-CH"], "fr"),
        ("system", ["pt_PT", "fr_CH"], "fr"),
        ("system", ["ja-JP", "C"], "en"),
        ("system", [], "en"),
        ("fr", ["de-DE"], "fr"),
        ("en", ["de-DE"], "en"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_wish_goes_before_the_system_and_english_is_left(wish: str, systems: list[str], spoken: str) -> None:
    assert language.chosen(wish, systems) == spoken


@pytest.mark.parametrize(
    ("spoken", "system", "written"),
    [
        ("de", "de_CH", "de_CH"),
        ("fr", "de_CH", "fr_CH"),
        ("en", "pt_PT", "en_PT"),
        ("en", "en_GB", "en_GB"),
        ("de", "C", "de_DE"),
        ("en", "C", "C"),
    ],
)
def test_dates_are_written_in_the_language_that_is_spoken(spoken: str, system: str, written: str) -> None:
    assert language.locale_for(spoken, QLocale(system)).name() == written


@pytest.mark.parametrize("name", ["de", "fr"])
def test_sentences_dates_and_qts_own_buttons_speak_the_same(name: str) -> None:
    english = in_full(date(2026, 11, 24))
    assert language.speak(name) == spoken() == name
    assert QLocale().name().startswith(name)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") in ("Abbrechen", "Annuler")
    assert number(12_345) in ("12.345", "12\N{NARROW NO-BREAK SPACE}345")
    assert is_one(0) == (name == "fr")
    assert language.speak("en") == "en"
    assert (in_full(date(2026, 11, 24)), number(12_345), is_one(0)) == (english, "12,345", False)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
