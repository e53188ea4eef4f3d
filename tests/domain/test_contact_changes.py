# SPDX-License-Identifier: MIT
"""Two changes made at once come together in one contact."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain import contact_changes
from followup_desk.domain.contact_changes import merged, with_consequences
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Position, Relation
from followup_desk.domain.words import MethodKind, Newsletter, OccasionKind, Stage

ONE, TWO, THREE = (Method(MethodKind.PHONE, f"+351 {n}", id=n) for n in (1, 2, 3))
NEW, OTHER = Method(MethodKind.PHONE, "+351 8"), Method(MethodKind.PHONE, "+351 9", id=9)
TODAY, LONG_AGO = date(2026, 11, 21), date(2020, 1, 1)


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


def test_the_present_job_is_put_right_and_the_earlier_stay() -> None:
    past = Position("Old Ltd", "Clerk", until=PartialDate(2020), id=1)
    person = ana(positions=(past, Position("New Ltd", "Buyer", id=2)))
    promoted = contact_changes.with_job(person, None, " Head ")
    assert promoted.positions == (Position("New Ltd", "Head", id=2), past)
    assert contact_changes.with_job(promoted, "", "").positions == (past,)
    assert contact_changes.with_job(ana(), "New Ltd", None).present_position == Position("New Ltd")


def test_the_own_birthday_is_one_and_that_of_others_is_another() -> None:
    ritas = Occasion(OccasionKind.BIRTHDAY, PartialDate(2015, 3, 4), "Rita", id=1)
    person = ana(occasions=(ritas, Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 2, 29), leap_day=1, id=2)))
    changed_day = contact_changes.with_birthday(person, PartialDate(1980, 2, 29))
    assert changed_day.own_birthday == Occasion(OccasionKind.BIRTHDAY, PartialDate(1980, 2, 29), leap_day=1, id=2)
    assert contact_changes.with_birthday(changed_day, None).occasions == (ritas,)
    again = contact_changes.with_occasion(person, Occasion(OccasionKind.BIRTHDAY, PartialDate(1981), ""))
    assert [(o.id, o.whose) for o in again.occasions] == [(1, "Rita"), (2, "")]


def test_an_occasion_is_kept_once() -> None:
    wedding = Occasion(OccasionKind.WEDDING, PartialDate(2010, 6, 12))
    once = contact_changes.with_occasion(ana(), wedding)
    assert contact_changes.with_occasion(once, wedding) == once
    other = replace(wedding, date=PartialDate(2020, 6, 12))
    assert contact_changes.with_occasion(once, other).occasions == (wedding, other)


def test_a_number_known_before_keeps_what_is_known_of_it() -> None:
    mail = Method(MethodKind.EMAIL, "ana@firm.example", id=4)
    person = ana(changed(ONE), mail)
    assert contact_changes.with_methods(person, MethodKind.PHONE, [" +351 1 ", "+351 8", ""]).methods == (
        mail,
        changed(ONE),
        NEW,
    )


@pytest.mark.parametrize(("ideal", "longest", "kept"), [(14, None, 21), (15, None, 23), (1, None, 2), (14, 14, 14)])
def test_the_longest_interval_is_half_as_long_again(ideal: int, longest: int | None, kept: int) -> None:
    person = contact_changes.with_cadence(ana(), ideal, longest)
    assert (person.ideal_days, person.longest_days) == (ideal, kept)


@pytest.mark.parametrize(
    ("state", "after_no"),
    [
        (Newsletter.NONE, Newsletter.NONE),
        (Newsletter.PROPOSED, Newsletter.DECLINED),
        (Newsletter.AGREED, Newsletter.LEFT),
        (Newsletter.LEFT, Newsletter.LEFT),
    ],
)
def test_a_yes_agrees_and_a_no_declines_or_leaves(state: Newsletter, after_no: Newsletter) -> None:
    person = ana(newsletter=state)
    assert contact_changes.with_newsletter_answered(person, True).newsletter is Newsletter.AGREED
    assert contact_changes.with_newsletter_answered(person, False).newsletter is after_no


def test_what_came_back_is_marked_and_if_unknown_noted() -> None:
    person = contact_changes.with_undelivered(ana(ONE, TWO), "+351-2", "bounced", MethodKind.EMAIL)
    assert person.methods == (ONE, replace(TWO, state="bounced"))
    person = contact_changes.with_undelivered(person, "Rua 1", "returned", MethodKind.ADDRESS)
    assert person.methods[2:] == (Method(MethodKind.ADDRESS, "Rua 1", state="returned"),)


@pytest.mark.parametrize(
    ("before", "after", "stage_before", "followed"),
    [
        (Stage.PROSPECT, Stage.RESTING, Stage.PROSPECT, True),  # what resting took
        (Stage.RESTING, Stage.RESTING, Stage.CUSTOMER, False),
        (Stage.RESTING, Stage.CUSTOMER, None, True),
        (None, Stage.PROSPECT, None, True),  # whoever is given a stage is followed
        (Stage.PROSPECT, None, None, False),
        (None, Stage.RESTING, None, True),
    ],
)
def test_a_stage_that_is_given(
    before: Stage | None, after: Stage | None, stage_before: Stage | None, followed: bool
) -> None:
    resting = Stage.CUSTOMER if before is Stage.RESTING else None
    old = ana(stage=before, stage_before=resting, followed=False)
    new = with_consequences(old, replace(old, stage=after), TODAY)
    assert (new.stage, new.stage_before, new.followed) == (after, stage_before, followed)
    assert with_consequences(replace(old, followed=True), replace(old, stage=after, followed=True), TODAY).followed


@pytest.mark.parametrize(
    ("before", "after", "since"),
    [
        (Newsletter.NONE, Newsletter.AGREED, TODAY),
        (Newsletter.AGREED, Newsletter.LEFT, TODAY),
        (Newsletter.AGREED, Newsletter.AGREED, LONG_AGO),
        (Newsletter.AGREED, Newsletter.NONE, None),
    ],
)
def test_a_word_on_the_newsletter_has_its_day(before: Newsletter, after: Newsletter, since: date | None) -> None:
    old = ana(newsletter=before, newsletter_since=LONG_AGO)
    assert with_consequences(old, replace(old, newsletter=after), TODAY).newsletter_since == since
    said = replace(old, newsletter=after, newsletter_since=date(2026, 5, 5))  # the day that the user gave
    assert with_consequences(old, said, TODAY).newsletter_since == date(2026, 5, 5)


def test_a_first_birthday_is_their_own_and_other_days_stay() -> None:
    wedding = Occasion(OccasionKind.WEDDING, PartialDate(2010, 6, 12), id=1)
    person = contact_changes.with_birthday(ana(occasions=(wedding,)), PartialDate(1980, 2, 29))
    assert person.occasions == (Occasion(OccasionKind.BIRTHDAY, PartialDate(1980, 2, 29)), wedding)


def test_an_occasion_that_is_known_takes_the_new_leap_day_and_keeps_its_place() -> None:
    wedding = Occasion(OccasionKind.WEDDING, PartialDate(None, 2, 29), id=1)
    holiday = Occasion(OccasionKind.HOLIDAY, PartialDate(None, 5, 1), id=2)
    again = replace(wedding, id=None, leap_day=1)
    person = contact_changes.with_occasion(ana(occasions=(wedding, holiday)), again)
    assert person.occasions == (replace(wedding, leap_day=1), holiday)


def test_parts_of_every_kind_come_together() -> None:
    one, two = PartialDate(1999), PartialDate(2001)
    before = ana()
    after = replace(
        before,
        positions=(Position("Acme"),),
        occasions=(Occasion(OccasionKind.WEDDING, one),),
        facts=(Fact("hobby", "sails"),),
        relations=(Relation("child", "Rui"),),
    )
    current = replace(
        before,
        positions=(Position("Bell", id=1),),
        occasions=(Occasion(OccasionKind.WEDDING, two, id=1),),
        facts=(Fact("hobby", "sings", id=1),),
        relations=(Relation("child", "Ivo", id=1),),
    )
    together = merged(before, after, current)
    for kind in ("positions", "occasions", "facts", "relations"):
        assert set(getattr(together, kind)) == {*getattr(after, kind), *getattr(current, kind)}


def test_a_title_alone_is_a_job_without_a_firm() -> None:
    assert contact_changes.with_job(ana(), None, "Painter").positions == (Position("", "Painter"),)
