# SPDX-License-Identifier: MIT
"""What a server did not take is left alone for a while, each time longer; nothing else waits for it."""

from collections.abc import Callable, Collection

EVENING = 0
"""Stands for the evening line, which is no announcement's."""
_FIRST_S, _LONGEST_S = 30.0, 600.0


class Resting:
    """Announcements by number. `monotonic` is a clock in seconds that nobody sets."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._rests: dict[int, tuple[float, float]] = {}
        """How long each rests, and until when."""

    def begin(self, announcements: Collection[int]) -> None:
        """They were not taken."""
        for each in announcements:
            before, _ = self._rests.get(each, (0.0, 0.0))
            lasts = min(max(2 * before, _FIRST_S), _LONGEST_S)
            self._rests[each] = lasts, self._monotonic() + lasts

    def now(self) -> list[int]:
        """Those that are not to be shown yet."""
        return [each for each, (_, until) in self._rests.items() if self._monotonic() < until]

    def end(self) -> None:
        """Something was taken, or there is another server: all may be tried again."""
        self._rests.clear()
