# SPDX-License-Identifier: MIT
"""What holds of closing whatever is open and whatever is logged (RULES, "What logging closes")."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.records import FollowUp, LogEntry, Reason
from followup_desk.domain.rules.closing import Effects, effects, is_beside, is_conversation
from followup_desk.domain.words import FollowUpState, Kind, Outcome, PromiseState
from tests.domain.rules.in_words import NOON, D, due_in, follow_up, log

RULES = (None, *(f"R{number}" for number in range(1, 23)))
SALES = (7, 8)
entries = st.builds(
    lambda kind, outcome, incoming, for_id: replace(
        log("note"), kind=kind, outcome=outcome, incoming=incoming, for_id=for_id
    ),
    st.sampled_from(Kind),
    st.sampled_from(Outcome) | st.none(),
    st.booleans(),
    st.integers(1, 6) | st.none(),
)


def any_follow_up(number: int) -> st.SearchStrategy[FollowUp]:
    """One of any channel, day, rule, promise and history."""
    return st.builds(
        lambda channel, due, rule, promised, sale, caused, occasion: replace(
            follow_up("call 0", number),
            channel=channel,
            due=due_in(due),
            rule=rule,
            promised=promised,
            promise=PromiseState.OPEN if promised else None,
            opportunity_id=sale,
            caused_at=None if caused is None else NOON + timedelta(days=caused),
            reasons=(Reason("R12.occasion", {"day": (D + timedelta(days=occasion)).isoformat()}),),
        ),
        st.sampled_from(Kind),
        st.integers(-9, 9),
        st.sampled_from(RULES),
        st.booleans(),
        st.sampled_from((None, *SALES)),
        st.integers(-3, 3) | st.none(),
        st.integers(-30, 30),
    )


def outcome_of(entry: LogEntry, found: list[FollowUp], prospect: bool) -> Effects:
    return effects(entry, D, "UTC", found, about_one=True, opportunity_id=SALES[0], named=False, prospect=prospect)


# up to four open ones, numbered from 1
worlds = given(entries, st.tuples(*map(any_follow_up, range(1, 5))).map(list), st.booleans())


@worlds
def test_nothing_is_closed_twice_and_only_what_is_open(entry: LogEntry, found: list[FollowUp], prospect: bool) -> None:
    ids = [c.follow_up.id for c in outcome_of(entry, found, prospect).closings]
    assert len(ids) == len(set(ids))
    assert set(ids) <= {f.id for f in found}


@worlds
def test_a_promise_is_closed_by_its_channel_when_due_by_name_or_by_the_card_and_in_no_other_way(
    entry: LogEntry, found: list[FollowUp], prospect: bool
) -> None:
    for closing in outcome_of(entry, found, prospect).closings:
        promise = closing.follow_up
        if not promise.promised or promise.id == entry.for_id:
            continue
        assert closing.state is FollowUpState.DONE
        if promise.rule in ("R1", "R12"):
            assert entry.kind in (Kind.CARD, Kind.LETTER)
        else:
            assert promise.channel is entry.kind
            assert promise.due.day <= D


@worlds
def test_cards_of_thanks_and_occasions_wait_for_a_card(entry: LogEntry, found: list[FollowUp], prospect: bool) -> None:
    for closing in outcome_of(entry, found, prospect).closings:
        if closing.follow_up.rule in ("R1", "R12") and closing.follow_up.id != entry.for_id:
            assert entry.kind in (Kind.CARD, Kind.LETTER)
            assert not entry.incoming


@worlds
def test_one_card_is_for_one_thing(entry: LogEntry, found: list[FollowUp], prospect: bool) -> None:
    cards = [
        c
        for c in outcome_of(entry, found, prospect).closings
        if c.follow_up.rule in ("R1", "R12") and c.follow_up.id != entry.for_id
    ]
    assert len(cards) <= 1
    if cards and cards[0].follow_up.rule == "R12":
        assert not any(f.rule == "R1" for f in found)


@worlds
def test_only_an_answer_drops_and_never_a_promise_or_what_stands_beside(
    entry: LogEntry, found: list[FollowUp], prospect: bool
) -> None:
    for closing in outcome_of(entry, found, prospect).closings:
        if closing.state is FollowUpState.DROPPED:
            assert entry.outcome in (Outcome.YES, Outcome.NO)
            assert closing.why == entry.outcome
            assert not closing.follow_up.promised
            assert not is_beside(closing.follow_up)
            assert closing.follow_up.rule != "R11"


@worlds
def test_what_only_reaches_out_leaves_what_waits_for_a_conversation(
    entry: LogEntry, found: list[FollowUp], prospect: bool
) -> None:
    if is_conversation(entry.kind, entry.outcome, entry.incoming) or entry.outcome in (Outcome.YES, Outcome.NO):
        return
    for closing in outcome_of(entry, found, prospect).closings:
        one = closing.follow_up
        assert one.id == entry.for_id or one.channel is entry.kind or entry.kind in (Kind.CARD, Kind.LETTER)


@worlds
def test_what_comes_in_closes_nothing_that_was_to_be_sent(
    entry: LogEntry, found: list[FollowUp], prospect: bool
) -> None:
    entry = replace(entry, incoming=True, outcome=None)
    for closing in outcome_of(entry, found, prospect).closings:
        one = closing.follow_up
        waiting = is_conversation(entry.kind, None, True)
        assert one.id == entry.for_id or waiting


@worlds
def test_a_promise_is_either_closed_or_stands_and_only_then_is_warned_of(
    entry: LogEntry, found: list[FollowUp], prospect: bool
) -> None:
    seen = outcome_of(entry, found, prospect)
    ended = {c.follow_up.id for c in seen.closings}
    due = [f for f in found if f.promised and f.due.day <= D and f.id not in ended]
    near = [f for f in found if f.promised and D < f.due.day <= D + timedelta(days=7) and f.channel is entry.kind]
    assert len(seen.warnings) == len(due) + len([f for f in near if f.id not in ended])


@worlds
def test_each_promise_ends_with_a_word_and_none_is_made_up(
    entry: LogEntry, found: list[FollowUp], prospect: bool
) -> None:
    for closing in outcome_of(entry, found, prospect).closings:
        ended = closing.promise not in (None, PromiseState.OPEN)
        assert ended is closing.follow_up.promised


@worlds
def test_a_task_closes_only_what_it_names(entry: LogEntry, found: list[FollowUp], prospect: bool) -> None:
    entry = replace(entry, kind=Kind.TASK, outcome=None)
    assert {c.follow_up.id for c in outcome_of(entry, found, prospect).closings} <= {entry.for_id}
