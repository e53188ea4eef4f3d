# SPDX-License-Identifier: MIT
"""Searches kept under a name."""

import pytest
from peewee import IntegrityError

from followup_desk.domain.errors import Refused
from followup_desk.services import preferences, saved_searches
from followup_desk.services.desk import Desk
from followup_desk.services.saved_searches import SavedSearch

YARN = SavedSearch("Yarn in Porto", "yarn porto", "customers")


def test_what_is_kept_is_there_by_name(desk: Desk) -> None:
    saved_searches.keep(desk, YARN)
    saved_searches.keep(desk, SavedSearch("  Ångström  & co ", " linen "))
    assert saved_searches.all_of(desk) == [SavedSearch("Ångström & co", "linen"), YARN]


def test_renamed_it_keeps_its_words_and_list(desk: Desk) -> None:
    saved_searches.keep(desk, YARN)
    saved_searches.rename(desk, "Yarn in Porto", "yarn in porto")
    assert saved_searches.all_of(desk) == [SavedSearch("yarn in porto", "yarn porto", "customers")]


def test_under_the_same_name_it_stays(desk: Desk) -> None:
    saved_searches.keep(desk, YARN)
    saved_searches.rename(desk, YARN.name, f" {YARN.name} ")
    assert saved_searches.all_of(desk) == [YARN]


def test_what_breaks_off_half_way_loses_none(desk: Desk) -> None:
    saved_searches.keep(desk, YARN)
    desk.db.execute_sql("create trigger no_more before insert on preference begin select raise(abort, 'full'); end")
    with pytest.raises(IntegrityError):
        saved_searches.rename(desk, YARN.name, "Yarn")
    assert saved_searches.all_of(desk) == [YARN]


def test_removed_it_is_gone(desk: Desk) -> None:
    saved_searches.keep(desk, YARN)
    saved_searches.remove(desk, "Yarn in Porto")
    assert saved_searches.all_of(desk) == []
    with pytest.raises(Refused, match="no search called"):
        saved_searches.remove(desk, "Yarn in Porto")


@pytest.mark.parametrize(
    ("search", "says"),
    [
        (SavedSearch(" ", "yarn"), "needs a name"),
        (SavedSearch("x", " "), "what is to be looked for"),
        (SavedSearch("YARN in porto", "yarn"), "called YARN in porto already"),
        (SavedSearch("x" * 61, "yarn"), "60 characters"),
        (SavedSearch("x", "yarn", "nowhere"), "no list"),
    ],
)
def test_what_cannot_be_kept_is_refused(desk: Desk, search: SavedSearch, says: str) -> None:
    saved_searches.keep(desk, YARN)
    with pytest.raises(Refused, match=says):
        saved_searches.keep(desk, search)
    assert saved_searches.all_of(desk) == [YARN]


@pytest.mark.parametrize("value", ["", "[]", '{"text": 1}', '{"text": "a", "list": "of a newer version"}'])
def test_what_cannot_be_read_is_passed_over(desk: Desk, value: str) -> None:
    preferences.remember(desk, "saved_search.x", value)
    assert saved_searches.all_of(desk) == []
