# SPDX-License-Identifier: MIT
"""The log form as values: into a draft and back, and into what is logged."""

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.records import LogEntry
from followup_desk.domain.words import Kind, Outcome
from followup_desk.ui.log import log_state
from followup_desk.ui.log.log_state import LogState, Understood
from tests.builders import day, moment

STATES = st.builds(
    LogState,
    kind=st.sampled_from(Kind),
    outcome=st.none() | st.sampled_from(Outcome),
    channel=st.none() | st.sampled_from(Kind),
    for_id=st.none() | st.integers(1, 1 << 40),
    minutes=st.integers(0, 10_080),
    notes=st.text(),
    gave=st.text(),
    said=st.text(),
    next_text=st.text(),
    when=st.text(),
    promised=st.booleans(),
    with_names=st.text(),
    concern_settled=st.booleans(),
)


@given(STATES, st.booleans())
def test_a_draft_reads_as_it_was(state: LogState, is_open: bool) -> None:
    form = log_state.to_form(state, is_open=is_open)
    assert log_state.from_form(form) == state
    assert form["open"] is is_open
    assert {type(value) for value in form.values()} <= {str, bool, int}


def test_a_draft_of_another_version_still_opens() -> None:
    form: log_state.Form = {
        "kind": "pigeon",
        "notes": "kept",
        "minutes": "six",
        "outcome": 3,
        "new": True,
        "for_id": "x",
    }
    assert log_state.from_form(form) == LogState(notes="kept")


def entry(state: LogState, **read: object) -> LogEntry:
    return log_state.entry(state, 7, Understood(**read))  # type: ignore[arg-type]


def test_what_is_typed_is_what_is_logged() -> None:
    state = LogState(
        kind=Kind.MEETING, outcome=Outcome.NEXT_STEP, notes=" agreed \n", gave=" Guide ", next_text=" call ",
        channel=Kind.EMAIL, promised=True, minutes=30, for_id=3,
    )  # fmt: skip
    assert entry(state, next_due=day("2026-11-24")) == LogEntry(
        contact_id=7, kind=Kind.MEETING, outcome=Outcome.NEXT_STEP, notes="agreed", gave="Guide", next_text="call",
        next_channel=Kind.EMAIL, promised=True, minutes=30, for_id=3, next_due=day("2026-11-24"),
    )  # fmt: skip


def test_a_day_they_named_is_what_they_said() -> None:
    made = entry(LogState(outcome=Outcome.PUSHED_OFF), said=day("2026-11-24"), next_due=day("2026-12-01"))
    assert (made.said, made.next_due, made.promised) == (date(2026, 11, 24), None, False)


def test_a_time_they_named_is_a_promised_step() -> None:
    at = moment("2026-11-24T10:00")
    made = entry(LogState(kind=Kind.CALL, outcome=Outcome.PUSHED_OFF), said=at)
    assert (made.said, made.next_due, made.promised, made.next_channel) == (None, at, True, Kind.CALL)


def test_a_day_they_named_counts_only_when_they_put_it_off() -> None:
    made = entry(LogState(outcome=Outcome.YES), said=day("2026-11-24"))
    assert (made.said, made.next_due) == (None, None)


def test_a_new_concern_is_not_settled_at_once() -> None:
    assert not entry(LogState(concern="price", concern_settled=True)).concern_settled


BEGUN = LogState(kind=Kind.CALL, for_id=3)


@pytest.mark.parametrize("field", [f.name for f in fields(LogState) if f.type in ("str", str)])
def test_every_text_is_worth_keeping(field: str) -> None:
    assert LogState(kind=Kind.CALL, for_id=3, **{field: "x"}).touched(BEGUN)  # type: ignore[arg-type]


def test_another_kind_alone_is_not_worth_keeping() -> None:
    assert not LogState(kind=Kind.EMAIL, for_id=None).touched(BEGUN)


def test_what_it_is_about_goes_before_a_draft() -> None:
    draft = LogState(notes="Liked it", outcome=Outcome.NO, opportunity="Spring")
    assert log_state.about(draft, Outcome.YES, "Autumn") == replace(draft, outcome=Outcome.YES, opportunity="Autumn")
    assert log_state.about(draft, None, "") == draft
