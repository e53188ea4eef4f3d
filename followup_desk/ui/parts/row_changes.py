# SPDX-License-Identifier: MIT
"""Where rows that were read again differ from those that are shown, so that only that is told to a view."""

from collections.abc import Sequence


def differing(old: Sequence[object], new: Sequence[object]) -> tuple[int, int, int]:
    """The first key that is another, and where that ends among the old and the new: after it all are alike again."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    return head, len(old) - tail, len(new) - tail


def _common(one: Sequence[object], other: Sequence[object]) -> int:
    """How many are alike from the start."""
    pairs = zip(one, other, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
