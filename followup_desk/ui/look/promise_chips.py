# SPDX-License-Identifier: MIT
"""How a promise stands, as text and tone of a chip: in short where all speaks of promises, else whole."""

from followup_desk.domain.words import PromiseState
from followup_desk.services import wording
from followup_desk.ui.look.due_words import Tone

_TONES: dict[PromiseState, Tone] = {
    PromiseState.KEPT: "ok",
    PromiseState.LATE: "now",
    PromiseState.OTHER_CHANNEL: "now",
    PromiseState.BROKEN: "late",
}


def whole(state: PromiseState) -> tuple[str, Tone]:
    """What became of it: "promise kept late"."""
    return wording.promise(state), _TONES.get(state, "mute")


def ended(state: PromiseState | None) -> tuple[str, Tone]:
    """How it ended: "kept late"; nothing where there is none, or it is open still."""
    if state is None or state is PromiseState.OPEN:
        return "", "mute"
    return wording.promise_in_short(state), _TONES.get(state, "mute")
