# SPDX-License-Identifier: MIT
"""Two changes made at once come together in one contact."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.contact_changes import merged, with_consequences
from followup_desk.domain.records import Contact, Fact, Method, Name
from followup_desk.domain.words import MethodKind, Newsletter, Stage

ONE, TWO, THREE = (Method(MethodKind.PHONE, f"+351 {n}", id=n) for n in (1, 2, 3))
NEW, OTHER = Method(MethodKind.PHONE, "+351 8"), Method(MethodKind.PHONE, "+351 9", id=9)
TODAY = date(2026, 11, 21)


def ana(*methods: Method, **fields: object) -> Contact:
    return replace(Contact(name=Name("Ana"), id=1, methods=methods), **fields)  # type: ignore[arg-type]


def changed(method: Method, label: str = "work") -> Method:
    return replace(method, label=label)


@pytest.mark.parametrize(
    ("before", "after", "current", "together"),
    [
        ([ONE, TWO], [ONE, TWO], [TWO, OTHER], [TWO, OTHER]),
        ([ONE, TWO], [ONE, TWO, NEW], [TWO, ONE, OTHER], [TWO, ONE, NEW, OTHER]),
        ([ONE, TWO], [NEW, ONE, TWO], [TWO, ONE], [NEW, TWO, ONE]),
        ([ONE, TWO], [TWO, ONE], [ONE, TWO, OTHER], [TWO, ONE, OTHER]),
        ([ONE, TWO], [ONE], [ONE, changed(TWO)], [ONE]),
        ([ONE, TWO], [changed(ONE), TWO], [ONE, changed(TWO)], [changed(ONE), changed(TWO)]),
        ([ONE, TWO], [changed(ONE), TWO], [TWO], [replace(changed(ONE), id=None), TWO]),
        ([ONE], [changed(ONE)], [changed(ONE, "home")], [changed(ONE)]),
        ([ONE, TWO, THREE], [THREE, TWO], [ONE, TWO, THREE], [THREE, TWO]),
    ],
    ids=range(9),
)
def test_parts_by_their_ids(
    before: list[Method], after: list[Method], current: list[Method], together: list[Method]
) -> None:
    assert merged(ana(*before), ana(*after), ana(*current)).methods == tuple(together)


def test_fields_and_tags_that_were_not_touched_are_the_others() -> None:
    before = ana(hours="9-12", note="", tags=("Fair", "sea"))
    after = replace(before, hours="14-16", tags=("FAIR", "golf"))
    current = replace(before, note="theirs", tags=("Fair", "sea", "wine"), next_due=TODAY, uid="theirs")
    assert merged(before, after, current) == replace(current, hours="14-16", tags=("golf", "Fair", "wine"))


FACTS = [Fact("need", f"{n}", id=n) for n in range(4)]
ORDERS = st.sampled_from([order for size in range(5) for order in permutations(FACTS, size)])


@given(before=ORDERS, other=ORDERS)
def test_who_changes_nothing_or_is_alone_has_their_way(before: tuple[Fact, ...], other: tuple[Fact, ...]) -> None:
    stored, changed_there = ana(facts=before, note="a"), ana(facts=other, note="b")
    assert merged(stored, stored, changed_there) == changed_there
    alone = merged(stored, changed_there, stored)
    as_new = tuple(fact if fact in before else replace(fact, id=None) for fact in other)
    assert alone == replace(changed_there, facts=as_new)


@pytest.mark.parametrize(
    ("old", "new", "taken"),
    [
        (Stage.CUSTOMER, Stage.RESTING, Stage.CUSTOMER),
        (None, Stage.RESTING, None),
        (Stage.RESTING, Stage.PROSPECT, None),
        (Stage.RESTING, Stage.RESTING, Stage.FORMER),
    ],
)
def test_the_stage_that_resting_took(old: Stage | None, new: Stage, taken: Stage | None) -> None:
    before = ana(stage=old, stage_before=Stage.FORMER if old is Stage.RESTING else None)
    assert with_consequences(before, replace(before, stage=new), TODAY).stage_before is taken


def test_a_newsletter_whose_day_is_given_keeps_it() -> None:
    given_day = ana(newsletter=Newsletter.AGREED, newsletter_since=date(2020, 1, 2))
    assert with_consequences(ana(), given_day, TODAY) == given_day
