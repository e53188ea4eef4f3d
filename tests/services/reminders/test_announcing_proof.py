# SPDX-License-Identifier: MIT
"""A million steps of the machine of `test_announcing_machine`; takes most of an hour."""

import sys

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.services.reminders import test_announcing_machine as machine

STEPS = 1_000_000
AT_ONCE = settings(machine.TestAnnouncing.settings, max_examples=1000, database=None)


@pytest.mark.long
def test_a_million_steps(capsys: pytest.CaptureFixture[str]) -> None:
    """Says how many there were."""
    begun = machine.Announcing.steps
    while machine.Announcing.steps - begun < STEPS:
        run_state_machine_as_test(machine.Announcing, settings=AT_ONCE)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{machine.Announcing.steps - begun:,} steps of the announcer: nothing lost, early or twice\n"
        )
