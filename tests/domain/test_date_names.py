# SPDX-License-Identifier: MIT
"""Days in English, whatever language the system speaks."""

import re
from datetime import date
from pathlib import Path

import pytest

import followup_desk
from followup_desk.domain.date_names import in_full, span_in_full

PACKAGE = Path(followup_desk.__file__).parent


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-11-04", "Wednesday 4 November 2026"),
        ("2026-03-01", "Sunday 1 March 2026"),
        ("1900-01-01", "Monday 1 January 1900"),
    ],
)
def test_a_day_in_full(day: str, words: str) -> None:
    assert in_full(date.fromisoformat(day)) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-11-24", "2026-11-24", "Tuesday 24 November 2026"),
        ("2026-11-24", "2026-11-27", "Tuesday 24 November to Friday 27 November 2026"),
        ("2026-12-31", "2027-01-01", "Thursday 31 December 2026 to Friday 1 January 2027"),
    ],
)
def test_a_span_says_the_year_once(first: str, last: str, words: str) -> None:
    assert span_in_full(date.fromisoformat(first), date.fromisoformat(last)) == words


def test_no_english_sentence_takes_a_name_from_the_systems_language() -> None:
    """A window sets the process to it, so that `strftime` would answer "Mittwoch"."""
    sources = [path for layer in ("domain", "services", "commands") for path in (PACKAGE / layer).rglob("*.py")]
    assert sources
    assert [path.name for path in sources if re.search(r"[:\"']%-?[aAbB]", path.read_text(encoding="utf-8"))] == []
