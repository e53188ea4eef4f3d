# SPDX-License-Identifier: MIT
"""A card kept as text comes back as it was, whatever signs are in it."""

from hypothesis import given
from hypothesis import strategies as st

from followup_desk.exchange.card_text import as_text, from_text
from followup_desk.exchange.properties import Property

tricky = st.text(st.one_of(st.sampled_from('%;:=.\n\r\\,"^0123ABD\u2028\x85'), st.characters()), max_size=12)
names = tricky.filter(bool)
properties = st.builds(
    Property,
    name=names,
    value=tricky,
    params=st.lists(st.tuples(names, tricky), max_size=3).map(tuple),
    group=tricky,
)


@given(st.lists(properties, max_size=5).map(tuple))
def test_a_card_comes_back(card: tuple[Property, ...]) -> None:
    assert from_text(as_text(card)) == card


def test_how_it_reads() -> None:
    card = (Property("TEL", "+351 1", (("TYPE", "work"), ("X-A", "b;c")), "item1"), Property("NOTE", "50 %\nmore"))
    assert as_text(card) == "item1.TEL;TYPE=work;X-A=b%3Bc:+351 1\nNOTE:50 %25%0Amore"


def test_no_card_is_no_text() -> None:
    assert as_text(()) == ""
    assert from_text("") == ()
