# SPDX-License-Identifier: MIT
"""The queue of one sitting (R19): who waits, who is done, and whom one skipped. Follow-ups by their ids."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Queue:
    """`waiting` in the order in which they come; `settled` are out of it, the latest last, and of those `done` were
    done, the others snoozed, moved or dropped. `skipped` come once more, `left` not again today."""

    waiting: tuple[int, ...] = ()
    settled: tuple[int, ...] = ()
    done: frozenset[int] = frozenset()
    skipped: frozenset[int] = frozenset()
    left: tuple[int, ...] = ()

    @property
    def current(self) -> int | None:
        """Whose turn it is."""
        return self.waiting[0] if self.waiting else None

    @property
    def is_emptied(self) -> bool:
        """Is nobody left in it? Who skipped everybody has emptied nothing."""
        return not self.waiting and (bool(self.settled) or not self.left)

    def all(self) -> tuple[int, ...]:
        """Whoever was ever in it."""
        return (*self.waiting, *self.settled, *self.left)


def skip(queue: Queue) -> Queue:
    """The first goes to the end; the second time, or where nobody else waits, it is set aside for today."""
    first, *others = queue.waiting
    if first in queue.skipped or not others:
        return replace(queue, waiting=tuple(others), skipped=queue.skipped - {first}, left=(*queue.left, first))
    return replace(queue, waiting=(*others, first), skipped=queue.skipped | {first})


def follow(queue: Queue, due: Collection[int], done: Collection[int]) -> Queue:
    """As it stands after something was written: who of the queue is due now, and who is done.

    Who is settled and due again was taken back: the latest of them comes first.
    """
    back = tuple(each for each in reversed(queue.settled) if each in due)
    waiting = tuple(each for each in queue.waiting if each in due)
    left = tuple(each for each in queue.left if each in due)
    stay = tuple(each for each in queue.settled if each not in due)
    gone = tuple(each for each in (*queue.waiting, *queue.left) if each not in due)
    settled = (*stay, *gone)
    return replace(
        queue,
        waiting=(*back, *waiting),
        settled=settled,
        done=frozenset(each for each in settled if each in done),
        skipped=queue.skipped.intersection(waiting),
        left=left,
    )


def more(queue: Queue, ids: Sequence[int]) -> Queue:
    """Those of these who were not in it yet join it at the end."""
    known = frozenset(queue.all())
    return replace(queue, waiting=(*queue.waiting, *(each for each in ids if each not in known)))
