# SPDX-License-Identifier: MIT
"""Anything that somebody may be like, and anything that may happen: what `any_history` draws from."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from followup_desk.domain.partial_date import parse
from followup_desk.domain.records import Occasion
from followup_desk.domain.words import Kind, OccasionKind, Outcome, Stage

ZONES = ("Europe/Lisbon", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Apia")
BEGINNINGS = (
    datetime(2026, 11, 20, 9, 30, tzinfo=UTC),
    datetime(2027, 3, 27, 16, tzinfo=UTC),  # the clocks of Europe go on that night
    datetime(2027, 12, 28, 8, tzinfo=UTC),  # 29 February comes near
    datetime(2028, 2, 26, 12, tzinfo=UTC),
)
SPANS = {"minutes": [1, 45, 300], "days": [1, 1, 2, 3, 7, 7, 10, 30, 95]}
DAYS = ("--02-29", "--02-28", "1980-02-29", "--12-25", "--01-04", "--04-01", "1980-11", "---24", "2040-02-29")
PICK = st.integers(0, 30)
SELDOM = st.sampled_from([False, False, False, True])
CHANNEL = st.sampled_from([None, None, Kind.CALL, Kind.CALL, Kind.EMAIL, Kind.CARD, *Kind])
OFTEN = (Kind.CALL, Kind.CALL, Kind.CALL, Kind.EMAIL, Kind.EMAIL, Kind.MEETING, Kind.CARD, Kind.LETTER, *Kind)
OUTCOME = st.sampled_from([None, *Outcome])
DAYS_ON = st.sampled_from([0, 0, 1, 4, 8])
PEOPLE = st.fixed_dictionaries(
    {
        "stage": st.sampled_from([*Stage, Stage.PROSPECT, Stage.CUSTOMER, None]),
        "prefers": CHANNEL,
        "hours": st.sampled_from(["", "9-12", "14:30-17:00", "0-6"]),
        "zone": st.sampled_from([None, *ZONES]),
        "country": st.sampled_from([None, "PT", "JP"]),
        "occasions": st.lists(
            st.builds(
                Occasion,
                st.sampled_from([OccasionKind.BIRTHDAY, OccasionKind.WEDDING]),
                st.sampled_from(DAYS).map(parse),
                st.sampled_from(["", "Rui"]),
                st.sampled_from([28, 1]),
            ),
            max_size=2,
            unique_by=lambda each: (each.kind, each.whose),
        ).map(tuple),
        "ideal_days": st.sampled_from([None, None, 1, 14, 50]),
    }
)
"""What somebody may be like."""
HAPPENED = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(OFTEN),
        "outcome": st.sampled_from([None, *Outcome, *Outcome]),
        "incoming": SELDOM,
        "said": st.sampled_from([None, None, None, 0, 1, 3, 9]),
        "next_due": st.sampled_from([None, None, None, 0, 1, 4, 30]),
        "next_text": st.sampled_from(["", "", "the sample"]),
        "next_channel": CHANNEL,
        "promised": SELDOM,
        "gave": st.sampled_from(["", "", "Guide"]),
        "significant": SELDOM,
        "asked": SELDOM,
        "distracted": SELDOM,
        "proposal": SELDOM,
        "concern": st.sampled_from(["", "", "", "too dear"]),
        "concern_settled": SELDOM,
        "opportunity": st.sampled_from(["", "", "", "Spring", "Autumn"]),
        "hours_ago": st.sampled_from([0, 0, 0, 0, 2, 26, 80, 200, 1000]),
        "others": st.lists(PICK, max_size=1),
        "settles": st.sampled_from([None, None, None, 0, 1]),
        "also": st.sampled_from([None, None, None, None, 0, 1]),
        "keeps": st.sampled_from([None, None, None, None, 0, 1]),
    }
)
"""What may have happened; days are counted from today, people and follow-ups are picked by number."""
