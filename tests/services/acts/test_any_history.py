# SPDX-License-Identifier: MIT
"""Whatever is done, in any order, on any day: rules plan what can be done, nothing twice, and nobody is forgotten."""

import sys

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.services.acts.any_history import AnyHistory

STEPS = 20_000

TestAnyHistory = AnyHistory.TestCase
TestAnyHistory.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    # not shrunk: that takes minutes, in which the run would be taken for one that hangs
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
AT_ONCE = settings(TestAnyHistory.settings, max_examples=100, stateful_step_count=60, database=None)


class AnyLongHistory(AnyHistory):
    """Each act is undone and redone at once."""

    undo_each = 1


@pytest.mark.long
def test_any_long_history(capsys: pytest.CaptureFixture[str]) -> None:
    """Says how many steps there were."""
    begun = AnyHistory.steps
    while AnyHistory.steps - begun < STEPS:
        run_state_machine_as_test(AnyLongHistory, settings=AT_ONCE)
    with capsys.disabled():
        done = f"{AnyHistory.steps - begun:,} steps of any history"
        sys.stdout.write(f"\n{done}: nobody forgotten, nothing twice or undone in part\n")
