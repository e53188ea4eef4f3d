# SPDX-License-Identifier: MIT
"""What a server did not take is left alone for a while, each time longer; nothing else waits for it."""

from collections.abc import Callable, Iterable

_FIRST_S, _LONGEST_S = 30.0, 600.0


class Resting:
    """Announcements by number, notices of a day by their tag. `monotonic` is a clock in seconds that nobody sets."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._rests: dict[int | str, tuple[float, float]] = {}
        """How long each rests, and until when."""

    def begin(self, them: Iterable[int | str]) -> None:
        """They were not taken."""
        for each in them:
            before, _ = self._rests.get(each, (0.0, 0.0))
            lasts = min(max(2 * before, _FIRST_S), _LONGEST_S)
            self._rests[each] = lasts, self._monotonic() + lasts

    def now(self) -> list[int]:
        """The announcements that are not to be shown yet."""
        return [each for each in self._rests if isinstance(each, int) and self.has(each)]

    def has(self, each: int | str) -> bool:
        """Is it not to be shown yet?"""
        return self._monotonic() < self._rests.get(each, (0.0, 0.0))[1]

    def end(self) -> None:
        """Something was taken, or there is another server: all may be tried again."""
        self._rests.clear()
