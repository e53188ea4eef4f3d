# SPDX-License-Identifier: MIT
"""What logging closes (RULES): each of its six points as a table, one visual line a row."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from followup_desk.domain.records import FollowUp, LogEntry
from followup_desk.domain.rules.closing import (
    Effects,
    closed_for_one,
    done_by,
    dropped,
    effects,
    is_beside,
    is_conversation,
    is_touch,
    still_promised,
)
from followup_desk.domain.words import FollowUpState, Kind, Outcome, PromiseState
from tests.builders import moment
from tests.domain.rules.in_words import D, follow_up, log

SALE = 7
TOKYO, NEW_YORK = "Asia/Tokyo", "America/New_York"


def closed(open_words: str, logged: str, **fields: object) -> bool:
    """Does the log bring the one follow-up to an end by points 1 to 3?"""
    entry = log(logged, **fields)
    return bool(closed_for_one(entry, D, "UTC", [follow_up(open_words)]))


@pytest.mark.parametrize(
    ("what", "conversation", "touch"),
    [
        ("meeting next-step     ", True, True),
        ("call yes              ", True, True),
        ("lunch pushed-off      ", True, True),
        ("call no-answer        ", False, True),  # an attempt is a touch
        ("call incoming yes     ", True, False),
        ("call incoming no-answer", False, False),  # a missed call
        ("email                 ", False, True),
        ("email incoming        ", True, False),
        ("message incoming      ", True, False),
        ("letter incoming       ", True, False),
        ("card incoming         ", True, False),
        ("gift incoming         ", True, False),
        ("gift                  ", False, True),
        ("social                ", False, True),
        ("social incoming       ", False, False),
        ("newsletter            ", False, True),
        ("newsletter incoming   ", False, False),
        ("note                  ", False, False),
        ("task                  ", False, False),
    ],
)
def test_what_is_a_conversation_and_what_a_touch(what: str, conversation: bool, touch: bool) -> None:
    said = log(what)
    assert is_conversation(said.kind, said.outcome, said.incoming) is conversation
    assert is_touch(said.kind, said.incoming) is touch


@pytest.mark.parametrize(
    ("open_one", "logged", "closes"),
    [
        ("call 0           ", "call next-step      ", True),
        ("call -30         ", "call next-step      ", True),  # whatever late
        ("call +1          ", "call next-step      ", False),  # not before its day
        ("call 0           ", "email               ", False),  # not by another channel
        ("call 0           ", "call no-answer      ", True),  # who rang has kept the promise
        ("call 0 promised  ", "call no-answer      ", True),
        ("email -1 R13     ", "email               ", True),  # whoever planned it
        ("card 0           ", "card                ", True),
        ("card 0 R1        ", "card incoming       ", False),  # point 2 alone closes a thank-you
        ("card 0 R12       ", "card                ", False),
        ("call 0 R1        ", "call next-step      ", False),
        ("call 0 R12       ", "call next-step      ", False),
        ("call 0 R16       ", "call no-answer      ", True),  # beside is closed like any
        ("call 0           ", "call incoming yes   ", True),  # they rang and spoke
        ("call 0           ", "call incoming no-answer", False),  # a missed call
        ("meeting 0        ", "meeting incoming yes", True),
        ("email 0          ", "email incoming      ", False),  # theirs is not ours
        ("letter 0         ", "letter incoming     ", False),
        ("newsletter 0     ", "newsletter          ", True),
        ("note 0           ", "note                ", True),
        ("task 0           ", "task                ", False),  # only `done` or `--for` closes one
    ],
)
def test_1_a_kind_closes_what_was_due_by_that_channel(open_one: str, logged: str, closes: bool) -> None:
    assert closed(open_one, logged) is closes


@pytest.mark.parametrize(
    "open_one", ["call +40", "task 0", "email -3 promised", "card 0 R1", "card +9 R12 occasion+13", "lunch +1 R11"]
)
@pytest.mark.parametrize("logged", ["call no-answer", "email", "task", "note", "newsletter incoming"])
def test_1_the_one_that_is_named_closes_whatever_its_day_and_channel(open_one: str, logged: str) -> None:
    assert closed(open_one, logged, for_id=1)
    assert not closed(open_one, "social incoming", for_id=2)


@pytest.mark.parametrize(
    ("open_ones", "logged", "closes"),
    [
        (["card 0 R1                "], "card           ", [1]),
        (["card 0 R1                "], "letter         ", [1]),  # a thank-you letter
        (["card +5 R1               "], "card           ", [1]),  # whatever its day
        (["card -90 R1              "], "card           ", [1]),
        (["card 0 R1                "], "email          ", []),
        (["card 0 R1                "], "card incoming  ", []),
        (["card 0 R1", "card 0 R12 occasion+4"], "card  ", [1]),  # the thank-you goes first
        (["card 0 R12 occasion+4    "], "card           ", [1]),
        (["card 0 R12 occasion+21   "], "letter         ", [1]),
        (["card 0 R12 occasion+22   "], "card           ", []),  # too early to be that one
        (["card -11 R12 occasion-7  "], "card           ", [1]),
        (["card -12 R12 occasion-8  "], "card           ", []),  # too late for it
        (["card 0 R12 occasion+4    "], "gift           ", []),
        (["card 0 R12 occasion+4    "], "card incoming  ", []),
        (["card 0 R12 occasion+20", "card 0 R12 occasion+4"], "card", [2]),  # one card, the nearest occasion
        (["card 0 R12               "], "card           ", []),  # of which the day is not known
    ],
)
def test_2_a_card_that_was_sent_is_the_thank_you_or_the_occasions(
    open_ones: list[str], logged: str, closes: list[int]
) -> None:
    records = [follow_up(words, number) for number, words in enumerate(open_ones, 1)]
    assert [c.follow_up.id for c in closed_for_one(log(logged), D, "UTC", records)] == closes


@pytest.mark.parametrize(
    ("open_one", "logged", "closes"),
    [
        *((f"email +9 {rule}", "call next-step", True) for rule in ("R2", "R3", "R4", "R5", "R20", "R21", "R22")),
        *((f"email +9 {rule}", "call next-step", False) for rule in ("R1", "R9", "R11", "R12", "R13", "R14", "R16")),
        ("email +9            ", "call next-step ", False),  # the user's own waits for itself
        ("email +9 R5         ", "call no-answer ", False),  # an attempt is no conversation
        ("email +9 R5         ", "email          ", False),
        ("email +9 R5         ", "email incoming ", True),  # they wrote: that is one
        ("email +9 R5         ", "social incoming", False),
        ("email +9 R3 promised", "call next-step ", False),  # never a promise
        ("email +9 R5 caused-1", "call next-step ", True),  # of something earlier
        ("email +9 R5 caused0 ", "call next-step ", True),
        ("email +9 R5 caused+1", "call next-step ", False),  # of something later: this is logged after the fact
        ("email +9 R20 planned+1", "call next-step", False),
        ("email +9 R20 planned0", "call next-step ", True),
    ],
)
def test_3_a_conversation_closes_what_only_waited_for_one(open_one: str, logged: str, closes: bool) -> None:
    assert closed(open_one, logged) is closes


def test_3_what_has_no_moment_happens_now_and_so_after_everything() -> None:
    assert closed("email +9 R5 caused+1", "call next-step", at=None)


def alone(entry: LogEntry, open_ones: list[FollowUp], zone: str = "UTC") -> Effects:
    """What a log about no opportunity does."""
    return effects(entry, D, zone, open_ones, about_one=False, opportunity_id=None, named=False, prospect=True)


def answering(entry: LogEntry, open_one: str, *, prospect: bool = False, **how: bool) -> Effects:
    """What an answer to the one open opportunity, number 7, makes of one follow-up."""
    return effects(
        entry,
        D,
        "UTC",
        [follow_up(open_one)],
        about_one=True,
        opportunity_id=SALE,
        named=how.get("named", False),
        prospect=prospect,
    )


@pytest.mark.parametrize(
    ("open_one", "prospect", "drops"),
    [
        ("email +9 sale7         ", False, True),
        ("email +9 sale7 R13     ", False, True),
        ("email +9 sale7 promised", False, False),
        ("email +9 sale7 R11     ", False, False),
        ("card +9 sale7 R1       ", False, False),  # beside
        ("card +9 sale7 R12      ", False, False),
        ("call +9 sale7 R14      ", False, False),
        ("call +9 sale7 R16      ", False, False),
        ("task +9 sale7          ", False, False),
        ("email +9 sale8         ", False, False),  # another one's
        ("email +9 sale8         ", True, False),
        ("email +9               ", False, False),  # nobody's, of a customer
        ("email +9               ", True, True),  # a prospect's belongs to the sale
    ],
)
@pytest.mark.parametrize("answer", ["yes", "no"])
def test_4_an_answer_drops_what_was_there_to_get_it(open_one: str, prospect: bool, drops: bool, answer: str) -> None:
    seen = answering(log(f"meeting {answer}"), open_one, prospect=prospect)
    assert seen.answers
    assert [(c.state, c.why) for c in seen.closings] == ([(FollowUpState.DROPPED, answer)] if drops else [])


@pytest.mark.parametrize(
    ("open_one", "drops"),
    [
        ("call +9 sale7 R21          ", True),
        ("call +9 sale7 R21 wear-well", False),  # a retry of the call after a yes is R11's still
        ("call +9 sale7 R3 put-right ", False),
    ],
)
def test_4_another_try_at_the_call_after_a_yes_is_not_dropped(open_one: str, drops: bool) -> None:
    assert bool(answering(log("email no"), open_one).closings) is drops


@pytest.mark.parametrize(
    ("logged", "open_one", "named", "answers"),
    [
        ("call yes       ", "email +9", False, True),
        ("email incoming no", "email +9", False, True),  # an answer may come by any way
        ("call next-step ", "email +9", False, False),
        ("call pushed-off", "email +9", True, False),
        ("call no-answer ", "email +9", True, False),
        ("email          ", "email +9", True, False),
        ("call yes       ", "call 0 R11 wear-well", False, False),  # "does the sale wear well?" is another question
        ("call no        ", "call 0 R11 wear-well", False, False),
        ("call yes       ", "call 0 R11 wear-well", True, True),
        ("call yes       ", "call +1 R11 wear-well", False, True),  # not closed by this
        ("call yes       ", "call 0 R3 wear-well", False, False),  # nor does a retry of it answer
        ("call no        ", "call 0 R21 wear-well", False, False),
        ("call yes       ", "call 0 R11 put-right", False, False),
        ("call no        ", "call 0 R21 put-right", False, False),
        ("call yes       ", "call 0 R11 referral", False, True),  # a referral to ask for is none of these
    ],
)
def test_4_a_yes_or_a_no_answers(logged: str, open_one: str, named: bool, answers: bool) -> None:
    assert answering(log(logged), open_one, named=named).answers is answers


def test_4_what_is_done_by_the_answer_is_not_dropped_by_it() -> None:
    seen = answering(log("call yes"), "call 0 sale7")
    assert [(c.state, c.why) for c in seen.closings] == [(FollowUpState.DONE, "")]


def test_4_what_belongs_to_no_opportunity_answers_none() -> None:
    assert not alone(log("call yes"), []).answers


def test_4_one_that_is_opened_by_its_answer_has_nothing_of_its_own_to_drop() -> None:
    """Of a prospect what belongs to none was there to get it, of a customer not; what is another's never."""
    found = [follow_up("email +9", 1), follow_up("email +9 sale8", 2)]
    for prospect, drops in ((True, [1]), (False, [])):
        seen = effects(
            log("call yes"), D, "UTC", found, about_one=True, opportunity_id=None, named=False, prospect=prospect
        )
        assert seen.answers
        assert [c.follow_up.id for c in seen.closings] == drops


@pytest.mark.parametrize(
    ("open_one", "logged", "warns"),
    [
        ("call 0 promised ", "email          ", True),
        ("call -9 promised", "email          ", True),
        ("call +1 promised", "email          ", False),
        ("call +1 promised", "call next-step ", True),  # rang, but not for that day's promise?
        ("call +7 promised", "call no-answer ", True),
        ("call +8 promised", "call next-step ", False),
        ("call 0 promised ", "call incoming no-answer", True),
        ("call 0 promised ", "call next-step ", False),  # kept by this
        ("call 0          ", "email          ", False),
    ],
)
def test_5_a_promise_left_standing_is_warned_of(open_one: str, logged: str, warns: bool) -> None:
    seen = alone(log(logged), [follow_up(open_one)])
    assert [(w.rule, w.reason.key) for w in seen.warnings] == ([("R7", "R7.stands")] if warns else [])


def test_5_how_far_ahead_is_a_preference() -> None:
    for horizon, warns in ((7, False), (8, True), (None, False)):
        seen = effects(
            log("call no-answer"), D, "UTC", [follow_up("call +8 promised")], about_one=False, opportunity_id=None,
            named=False, prospect=True, horizon=horizon,
        )  # fmt: skip
        assert bool(seen.warnings) is warns


def test_5_the_warning_names_channel_and_day() -> None:
    (warning,) = still_promised(Kind.EMAIL, D, "UTC", [follow_up("call 0 promised")])
    assert warning.reason.args == {"channel": "call", "due": "2026-11-21"}


@pytest.mark.parametrize(
    ("promised", "by", "ends"),
    [
        ("call 0 promised ", Kind.CALL, PromiseState.KEPT),
        ("call +3 promised", Kind.CALL, PromiseState.KEPT),
        ("call -1 promised", Kind.CALL, PromiseState.LATE),
        ("call 0 promised ", Kind.EMAIL, PromiseState.OTHER_CHANNEL),
        ("call -1 promised", Kind.EMAIL, PromiseState.OTHER_CHANNEL),
        ("call -1         ", Kind.CALL, None),
        ("call -1         ", Kind.EMAIL, None),
    ],
)
def test_6_how_a_promise_ends_when_it_is_done(promised: str, by: Kind, ends: PromiseState | None) -> None:
    closing = done_by(follow_up(promised), by, D, "UTC")
    assert (closing.state, closing.promise) == (FollowUpState.DONE, ends)


@pytest.mark.parametrize(
    ("open_one", "told", "ends"),
    [
        ("call 0 promised", True, PromiseState.RELEASED),
        ("call 0 promised", False, PromiseState.BROKEN),
        ("call 0         ", True, None),
        ("call 0         ", False, None),
    ],
)
def test_6_how_a_promise_ends_when_it_is_dropped(open_one: str, told: bool, ends: PromiseState | None) -> None:
    closing = dropped(follow_up(open_one), "no use", told)
    assert (closing.state, closing.promise, closing.why) == (FollowUpState.DROPPED, ends, "no use")


def test_6_a_promise_that_was_broken_before_stays_so() -> None:
    """Moved without telling them, it goes on unpromised (R7)."""
    broken = replace(follow_up("call 0"), promise=PromiseState.BROKEN)
    assert done_by(broken, Kind.CALL, D, "UTC").promise is PromiseState.BROKEN
    assert dropped(broken, "no use", told=True).promise is PromiseState.BROKEN


@pytest.mark.parametrize(
    ("logged", "for_id", "ends"),
    [
        ("call no-answer", None, PromiseState.KEPT),
        ("call next-step", 1, PromiseState.KEPT),
        ("email         ", 1, PromiseState.OTHER_CHANNEL),
        ("call incoming yes", None, PromiseState.KEPT),  # they rang on the day: they were spoken to
    ],
)
def test_6_how_a_promise_ends_by_a_log(logged: str, for_id: int | None, ends: PromiseState) -> None:
    (closing,) = closed_for_one(log(logged, for_id=for_id), D, "UTC", [follow_up("call 0 promised")])
    assert closing.promise is ends


@pytest.mark.parametrize(
    ("open_one", "beside"),
    [
        *((f"call 0 {rule}", True) for rule in ("R1", "R12", "R14", "R16")),
        *((f"call 0 {rule}", False) for rule in ("R2", "R3", "R5", "R11", "R13", "R20", "R21", "R22")),
        ("task 0", True),
        ("call 0", False),
    ],
)
def test_what_stands_beside(open_one: str, beside: bool) -> None:
    assert is_beside(follow_up(open_one)) is beside


def test_an_attempt_is_told_by_its_outcome_alone() -> None:
    assert {o for o in Outcome if not is_conversation(Kind.CALL, o, False)} == {Outcome.NO_ANSWER}


@pytest.mark.parametrize(
    ("at", "meant_in", "here", "closes", "ends"),
    [
        ("2026-11-22T08:00", TOKYO, "UTC", True, PromiseState.KEPT),  # 23:00 of the day here
        ("2026-11-22T10:00", TOKYO, "UTC", False, None),  # tomorrow here, too
        ("2026-11-20T20:00", NEW_YORK, "UTC", True, PromiseState.KEPT),  # 01:00 of the day here, and still ahead there
        ("2026-11-20T18:00", NEW_YORK, "UTC", True, PromiseState.LATE),
    ],
)
def test_a_timed_promise_falls_due_on_the_day_here(
    at: str, meant_in: str, here: str, closes: bool, ends: PromiseState | None
) -> None:
    promise = replace(follow_up("call 0 promised"), due=moment(at, meant_in))
    seen = alone(log("call next-step"), [promise], here)
    assert [closing.promise for closing in seen.closings] == ([ends] if closes else [])
    assert [w.reason.args["due"] for w in seen.warnings] == ([] if closes else ["2026-11-22"])


def test_what_was_planned_late_in_the_evening_was_planned_that_day() -> None:
    """At 20:00 in New York it is the next day by UTC, at 10:00 of the day it is not."""
    entry = log("call next-step", at=datetime(2026, 11, 20, 15, tzinfo=UTC))
    planned = replace(follow_up("email +9 R20"), planned_at=datetime(2026, 11, 21, 1, tzinfo=UTC))
    day = date(2026, 11, 20)
    assert closed_for_one(entry, day, NEW_YORK, [planned])
    assert not closed_for_one(entry, day, "UTC", [planned])
