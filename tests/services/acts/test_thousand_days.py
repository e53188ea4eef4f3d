# SPDX-License-Identifier: MIT
"""A simulated rep's life with the rules: no contradictions, nobody forgotten, and figures to judge the rules by."""

import sys
import tempfile
from datetime import date
from pathlib import Path

import pytest

from tests.services.acts.any_history import IN_MEMORY
from tests.services.acts.simulated_rep import Rep


def lived(people: int, days: int, first: date) -> Rep:
    """A rep after so many days; the desk is closed."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        rep = Rep(Path(folder), people, first)
        rep.live(days)
        rep.tally.last_word()
        rep.desk.close()
    return rep


def test_sixty_days_with_thirty_people() -> None:
    """Over 29 February and the night on which the clocks go on."""
    rep = lived(30, 60, date(2028, 2, 1))

    assert rep.tally.problems == []


@pytest.mark.long
def test_a_thousand_days_with_two_hundred_people(capsys: pytest.CaptureFixture[str]) -> None:
    """Prints the figures."""
    rep = lived(200, 1000, date(2026, 11, 23))

    with capsys.disabled():
        sys.stdout.write(f"\n{rep.tally.figures}\n")
    assert rep.tally.problems == []
