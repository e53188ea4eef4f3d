# SPDX-License-Identifier: MIT
"""The queue of a sitting: skipped once and again, done, put off, taken back, and gone on with."""

from hypothesis import given, settings
from hypothesis import strategies as st

from followup_desk.domain.rules import sitting_queue
from followup_desk.domain.rules.sitting_queue import Queue

ONE_TO_FOUR = Queue((1, 2, 3, 4))
due_or_done = st.tuples(st.frozensets(st.integers(1, 6)), st.frozensets(st.integers(1, 6)))
"""What becomes of the queue from outside, or a skip."""
steps = st.lists(st.one_of(st.none(), due_or_done), max_size=12)


def test_who_is_skipped_comes_once_more_at_the_end_and_then_not_today() -> None:
    queue = ONE_TO_FOUR
    order = []
    while queue.current is not None:
        order.append(queue.current)
        queue = sitting_queue.skip(queue)
    assert order == [1, 2, 3, 4, 1, 2, 3, 4]
    assert queue.left == (1, 2, 3, 4)
    assert not queue.is_emptied


def test_the_last_one_is_not_shown_again() -> None:
    queue = sitting_queue.skip(Queue((1,)))
    assert (queue.waiting, queue.left) == ((), (1,))


def test_who_is_done_or_put_off_leaves_and_what_is_taken_back_comes_first() -> None:
    queue = sitting_queue.follow(ONE_TO_FOUR, {2, 3, 4}, {1})
    queue = sitting_queue.follow(queue, {3, 4}, {1})
    assert (queue.waiting, queue.settled) == ((3, 4), (1, 2))
    assert queue.done == {1}
    assert sitting_queue.follow(queue, {2, 3, 4}, {1}).waiting == (2, 3, 4)
    assert sitting_queue.follow(queue, {1, 2, 3, 4}, set()).waiting == (2, 1, 3, 4)
    assert sitting_queue.follow(queue, set(), {1, 3, 4}).is_emptied


def test_going_on_brings_nobody_twice() -> None:
    queue = sitting_queue.follow(ONE_TO_FOUR, {2, 3}, {1})
    queue = sitting_queue.more(queue, [1, 2, 3, 4, 5, 6])
    assert queue.waiting == (2, 3, 5, 6)


@settings(max_examples=40)
@given(steps)
def test_nobody_is_lost_or_there_twice(done_to_it: list[tuple[frozenset[int], frozenset[int]] | None]) -> None:
    queue = Queue((1, 2, 3, 4, 5, 6))
    for each in done_to_it:
        if each is not None:
            queue = sitting_queue.follow(queue, each[0], each[1])
            assert set(queue.waiting) | set(queue.left) == each[0]
        elif queue.waiting:
            queue = sitting_queue.skip(queue)
        assert sorted(queue.all()) == [1, 2, 3, 4, 5, 6]
        assert queue.done <= set(queue.settled)
        assert queue.skipped <= set(queue.waiting)
