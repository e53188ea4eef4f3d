# SPDX-License-Identifier: MIT
"""What a log closes, as ticks: what stands there, and what the user's word does to it."""

from pytestqt.qtbot import QtBot

from followup_desk.domain.proposals import Closing
from followup_desk.domain.words import FollowUpState
from followup_desk.ui.log.closing_ticks import ClosingTicks, Tick, ticks_of
from tests.builders import SATURDAY, open_follow_up

CALL = open_follow_up(1, promised=True)
CARD = open_follow_up(2, "2026-11-19", "card")
LETTER = open_follow_up(3, "2026-11-27", "letter", promised=True)
FAR = open_follow_up(4, "2026-12-24", "email", promised=True)


def closing(follow_up: int, state: FollowUpState = FollowUpState.DONE) -> Closing:
    return Closing(next(each for each in (CALL, CARD, LETTER) if each.id == follow_up), state, None)


def lines(ticks: list[Tick]) -> list[str]:
    return [f"[{'x' if tick.is_on else ' '}] {tick.text}" for tick in ticks]


def test_what_closes_is_ticked_and_near_promises_are_offered() -> None:
    assert lines(ticks_of([closing(1)], [CALL, CARD, LETTER, FAR], (), SATURDAY)) == [
        "[x] the call promised for today",
        "[ ] the letter promised for Friday",
    ]


def test_what_the_answer_drops_says_so() -> None:
    dropped = [closing(2, FollowUpState.DROPPED)]
    assert lines(ticks_of(dropped, [CARD], (), SATURDAY)) == ["[x] the card due Thu 19 Nov, dropped"]


def test_what_was_kept_stays_there_to_be_ticked_again() -> None:
    assert lines(ticks_of([], [CARD], (2,), SATURDAY)) == ["[ ] the card due Thu 19 Nov"]


def test_a_tick_taken_out_keeps_and_put_in_settles(qtbot: QtBot) -> None:
    made = ClosingTicks()
    qtbot.addWidget(made)
    made.show_ticks([Tick(1, "the call", "why", is_on=True), Tick(3, "the letter", "", is_on=False)])
    made.boxes[0].click()
    made.boxes[1].click()
    assert (made.keeps(), made.also()) == ((1,), (3,))
    made.show_ticks([Tick(1, "the call", "why", is_on=False), Tick(3, "the letter", "", is_on=True)])
    made.boxes[0].click()
    made.boxes[1].click()
    assert (made.keeps(), made.also()) == ((), ())


def test_without_any_there_is_no_row(qtbot: QtBot) -> None:
    made = ClosingTicks()
    qtbot.addWidget(made)
    made.show_ticks([Tick(1, "the call", "", is_on=True)])
    assert not made.isHidden()
    made.show_ticks([])
    assert made.isHidden()


def test_two_that_read_alike_say_what_each_is_for() -> None:
    thanks = open_follow_up(5, channel="card", why="Thank her")
    birthday = open_follow_up(6, channel="card", why="Her birthday")
    closes = [Closing(each, FollowUpState.DONE, None) for each in (thanks, birthday)]
    assert lines(ticks_of(closes, [thanks, birthday], (), SATURDAY)) == [
        "[x] the card due today: Thank her",
        "[x] the card due today: Her birthday",
    ]
