# SPDX-License-Identifier: MIT
"""How a promise stands is worded alike wherever it is shown."""

import pytest

from followup_desk.domain.words import PromiseState
from followup_desk.ui.look import promise_chips


@pytest.mark.parametrize(
    ("state", "short", "whole"),
    [
        (PromiseState.KEPT, "kept", "promise kept"),
        (PromiseState.LATE, "kept late", "promise kept late"),
        (PromiseState.OTHER_CHANNEL, "another way", "promise kept another way"),
        (PromiseState.OPEN, "", "promised"),
    ],
)
def test_in_short_and_whole(state: PromiseState, short: str, whole: str) -> None:
    assert (promise_chips.ended(state)[0], promise_chips.whole(state)[0]) == (short, whole)
    assert promise_chips.ended(None) == ("", "mute")
