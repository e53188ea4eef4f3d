# SPDX-License-Identifier: MIT
"""A card that comes in again brings what its program changed, and leaves what the user did."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.card_changes import Conflict, brought_up
from followup_desk.domain.names import name_from_text
from followup_desk.domain.partial_date import PartialDate, parse
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Position, Relation
from followup_desk.domain.words import Kind, MethodKind, Newsletter, OccasionKind, Stage

WORK, HOME, CAR = (Method(MethodKind.PHONE, f"+351 21 000 000{n}", "work") for n in range(3))
BIRTHDAY = Occasion(OccasionKind.BIRTHDAY, parse("1980-11-24"))
CARDS_FIELDS = ("name", "note", "zone", "methods", "positions", "occasions", "facts", "relations", "tags")


def ana(*methods: Method, name: str = "Ana Ribeiro", **changed: Any) -> Contact:
    """As a card has her: neither stored nor followed."""
    return Contact(name=name_from_text(name), stage=None, followed=False, methods=methods, **changed)


def on_the_desk(card: Contact, **changed: Any) -> Contact:
    """As the desk has her after that card came in, and what was changed since."""
    parts = ("methods", "positions", "occasions", "facts", "relations")
    stored = {name: tuple(replace(part, id=n) for n, part in enumerate(getattr(card, name), 1)) for name in parts}
    return replace(card, id=7, uid="ours", stage=Stage.CUSTOMER, followed=True, **stored | changed)


def test_what_only_the_card_changed_is_taken() -> None:
    base = ana(WORK, HOME, note="met at the fair", positions=(Position("Old Ltd", "Buyer"),), tags=("fair",))
    theirs = ana(WORK, CAR, name="Ana Ribeiro Costa", note="", positions=(Position("New Ltd", "Head"),), tags=("sea",))
    mine = on_the_desk(base)
    after, conflicts = brought_up(base, theirs, mine)
    assert after == replace(
        mine,
        name=theirs.name,
        note="",
        methods=(replace(WORK, id=1), CAR),
        positions=(Position("New Ltd", "Head"),),
        tags=("sea",),
    )
    assert conflicts == ()


def test_what_only_the_user_changed_stays() -> None:
    base = ana(WORK, HOME, note="met", positions=(Position("Old Ltd", "Buyer"),), tags=("fair",))
    mine = on_the_desk(
        base, name=Name("Ana R."), note="mine", methods=(CAR,), positions=(), tags=("golf",), occasions=(BIRTHDAY,)
    )
    theirs = replace(base, facts=(Fact("hobby", "sailing"),))
    after, conflicts = brought_up(base, theirs, mine)
    assert after == replace(mine, facts=(Fact("hobby", "sailing"),))
    assert conflicts == ()


def test_where_both_changed_the_user_has_the_word_and_is_told() -> None:
    base = ana(note="a", positions=(Position("Sea Ltd", "Buyer"),), occasions=(BIRTHDAY,), zone="Europe/Lisbon")
    mine = on_the_desk(
        base,
        name=name_from_text("Ana Costa"),
        note="b",
        zone="Europe/Paris",
        positions=(Position("Sea Ltd", "Head", id=1),),
        occasions=(replace(BIRTHDAY, date=parse("1981-11-24"), id=1),),
    )
    theirs = replace(
        base,
        name=name_from_text("Ana Sousa"),
        note="c",
        zone="Europe/Rome",
        positions=(Position("Sea Ltd", "Chief"),),
        occasions=(replace(BIRTHDAY, date=parse("1982-11-24")),),
    )
    after, conflicts = brought_up(base, theirs, mine)
    assert after is mine
    assert conflicts == (
        Conflict("name", "Ana Costa", "Ana Sousa"),
        Conflict("note", "b", "c"),
        Conflict("zone", "Europe/Paris", "Europe/Rome"),
        Conflict("title", "Head", "Chief"),
        Conflict("birthday", "1981-11-24", "1982-11-24"),
    )


@pytest.mark.parametrize("state", ["bounced", "returned", "old"])
def test_a_number_that_says_something_of_its_own_stays(state: str) -> None:
    base = ana(WORK, HOME)
    mine = on_the_desk(base, methods=(replace(WORK, id=1, state=state), replace(HOME, id=2, label="sister's")))
    assert brought_up(base, ana(), mine)[0] is mine


def test_what_the_user_linked_or_confirmed_stays() -> None:
    base = ana(facts=(Fact("hobby", "golf"),), relations=(Relation("child", "Rita"),), occasions=(BIRTHDAY,))
    mine = on_the_desk(
        base,
        facts=(Fact("hobby", "golf", date(2026, 1, 1), id=1),),
        relations=(Relation("child", "Rita", other_id=9, id=1),),
        occasions=(replace(BIRTHDAY, id=1, leap_day=1),),
    )
    assert brought_up(base, ana(), mine)[0] is mine


def test_a_card_from_there_for_the_first_time_fills_and_adds() -> None:
    mine = on_the_desk(ana(replace(WORK, label=""), occasions=(replace(BIRTHDAY, date=parse("--11-24")),)))
    theirs = ana(WORK, HOME, name="Dr. Ana Ribeiro", occasions=(BIRTHDAY,), note="met", tags=("fair",))
    theirs = replace(theirs, name=replace(theirs.name, prefix="Dr.", nickname="Anita"))
    after, conflicts = brought_up(None, theirs, mine)
    assert after == replace(
        mine,
        name=replace(mine.name, prefix="Dr.", nickname="Anita"),
        methods=(replace(WORK, id=1), HOME),
        occasions=(replace(BIRTHDAY, id=1),),
        note="met",
        tags=("fair",),
    )
    assert conflicts == ()


def test_a_card_that_knows_less_is_no_conflict() -> None:
    mine = on_the_desk(ana(note="Met at the fair.\nLikes tea.", occasions=(BIRTHDAY,), name="Ana Maria Ribeiro"))
    theirs = ana(name="Ribeiro, Ana", note="met at the fair.", occasions=(replace(BIRTHDAY, date=parse("--11-24")),))
    assert brought_up(None, theirs, mine) == (mine, ())


def test_somebody_without_a_name_gets_one() -> None:
    mine = on_the_desk(ana(name="ana@example.com"))
    assert brought_up(None, ana(), mine)[0].name == name_from_text("Ana Ribeiro")
    assert brought_up(None, ana(name="ana@example.com"), on_the_desk(ana()))[0].name == name_from_text("Ana Ribeiro")


def test_the_cards_order_is_taken_where_the_user_left_it() -> None:
    base, theirs = ana(WORK, HOME), ana(CAR, HOME, WORK)
    mine = on_the_desk(base)
    assert [each.value for each in brought_up(base, theirs, mine)[0].methods] == [each.value for each in theirs.methods]
    turned = replace(mine, methods=mine.methods[::-1])
    assert brought_up(base, theirs, turned)[0].methods == (*turned.methods, CAR)


WORDS = st.sampled_from(["", "a", "A", "b", "Ana", "Ana B", "é", "Dr", "王"])
DAYS = st.sampled_from(["1980-11-24", "--11-24", "1980", "1999-01-02"]).map(parse)
MAYBE_DAYS = st.none() | DAYS


def lists_of(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(parts, max_size=3).map(tuple)


CARDS = st.builds(
    Contact,
    name=st.builds(Name, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS),
    stage=st.none(),
    followed=st.just(False),
    note=WORDS,
    zone=st.none() | st.just("Europe/Rome"),
    methods=lists_of(st.builds(Method, st.sampled_from(MethodKind), WORDS, WORDS)),
    positions=lists_of(st.builds(Position, WORDS, WORDS, MAYBE_DAYS, MAYBE_DAYS)),
    occasions=lists_of(st.builds(Occasion, st.sampled_from(OccasionKind), DAYS, WORDS)),
    facts=lists_of(st.builds(Fact, WORDS, WORDS)),
    relations=lists_of(st.builds(Relation, WORDS, WORDS)),
    tags=lists_of(WORDS),
)
MINE = CARDS.flatmap(
    lambda card: st.builds(
        lambda state, prefers, newsletter: on_the_desk(
            replace(card, methods=tuple(replace(each, state=state) for each in card.methods)),
            prefers=prefers,
            newsletter=newsletter,
        ),
        st.sampled_from(["ok", "old", "bounced"]),
        st.none() | st.sampled_from(Kind),
        st.sampled_from(Newsletter),
    )
)


@given(base=CARDS, mine=MINE)
def test_the_same_card_again_changes_nothing(base: Contact, mine: Contact) -> None:
    assert brought_up(base, base, mine) == (mine, ())
    assert brought_up(base, replace(base), mine)[0] is mine


@given(base=st.none() | CARDS, theirs=CARDS, mine=MINE)
def test_once_is_as_good_as_twice(base: Contact | None, theirs: Contact, mine: Contact) -> None:
    once, _ = brought_up(base, theirs, mine)
    assert brought_up(theirs, theirs, once) == (once, ())
    if base is None:
        assert brought_up(None, theirs, once)[0] is once


@given(base=CARDS, theirs=CARDS)
def test_a_contact_that_nobody_touched_becomes_what_the_card_says(base: Contact, theirs: Contact) -> None:
    theirs = replace(theirs, name=replace(theirs.name, display=theirs.name.display or "Ana"))
    after, conflicts = brought_up(base, theirs, on_the_desk(base))
    assert conflicts == ()
    for field in CARDS_FIELDS:
        became, said = (_in_any_order(getattr(each, field)) for each in (after, theirs))
        assert became == said, field


def _in_any_order(value: Any) -> Any:
    if not isinstance(value, tuple):
        return value
    if all(isinstance(each, str) for each in value):
        return {each.lower() for each in value}
    return sorted(repr(replace(part, id=None)) for part in value)


@given(base=st.none() | CARDS, theirs=CARDS, mine=MINE)
def test_whose_contact_it_is_no_card_changes(base: Contact | None, theirs: Contact, mine: Contact) -> None:
    after, _ = brought_up(base, theirs, mine)
    for field in fields(Contact):
        if field.name not in (*CARDS_FIELDS, "country"):
            assert getattr(after, field.name) == getattr(mine, field.name)


def test_a_day_that_knows_more_is_no_conflict_either_way() -> None:
    year = on_the_desk(ana(occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(1980)),)))
    after, conflicts = brought_up(None, ana(occasions=(BIRTHDAY,)), year)
    assert (after.own_birthday, conflicts) == (replace(BIRTHDAY, id=1), ())
