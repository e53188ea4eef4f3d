# SPDX-License-Identifier: MIT
"""The shelf of things of value to give."""

from dataclasses import replace

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services import history, people, shelf, timeline
from followup_desk.services.acts import resources, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import dump
from tests.builders import add, everything, logged


def test_a_resource_goes_on_the_shelf(desk: Desk) -> None:
    resources.add_resource(desk, "  White paper ", ["yarn", " ", "Yarn", "sea"])
    resources.add_resource(desk, "Article")
    assert shelf.titles(desk) == ["Article", "White paper"]
    assert people.known_tags(desk) == ["sea", "yarn"]
    assert history.acts(desk)[0].label == "On the shelf: Article"
    undoing.undo(desk)
    undoing.undo(desk)
    assert shelf.titles(desk) == []
    assert dump.tables(desk.db)["tagging"] == []


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("", "A resource needs a title"),
        ("  ", "A resource needs a title"),
        ("white PAPER", '"white PAPER" is on the shelf already'),
        ("x" * 1001, "1000 characters at most"),
        ("half \ud83e", "no character"),
    ],
    ids=range(5),
)
def test_what_is_refused(desk: Desk, title: str, line: str) -> None:
    resources.add_resource(desk, "White paper")
    with pytest.raises(Refused, match=line):
        resources.add_resource(desk, title)
    assert shelf.titles(desk) == ["White paper"]


def test_a_title_may_be_of_digits(desk: Desk) -> None:
    """A number means the resource of that number, where there is one."""
    resources.add_resource(desk, "1984")
    assert resources.add_resource(desk, "2001") == 2
    with pytest.raises(Refused, match='"1984" is on the shelf already'):
        resources.add_resource(desk, "1984")


def test_whom_it_suits(desk: Desk) -> None:
    ana = add(desk, tags=("Sea",))
    resources.add_resource(desk, "Boats", ["sea"])
    assert shelf.suggested(desk, ana) == "Boats"


def test_title_kind_link_and_tags_change_in_one_act(desk: Desk) -> None:
    guide = resources.add_resource(desk, "Guide", ["yarn", "sea"])
    before, whole = shelf.resource(desk, guide), everything(desk)
    after = replace(before, title="Yarn guide", kind="article", link="https://example.org/y", tags=("Yarn", "looms"))
    resources.edit_resource(desk, before, after)
    changed = shelf.resource(desk, guide)
    assert (changed.title, changed.kind, changed.link) == ("Yarn guide", "article", "https://example.org/y")
    assert changed.tags == ("looms", "yarn")
    assert history.acts(desk)[0].label == "Changed on the shelf: Yarn guide"
    undoing.undo(desk)
    assert shelf.resource(desk, guide) == before
    assert before.title in whole


def test_the_same_again_leaves_no_trace(desk: Desk) -> None:
    guide = shelf.resource(desk, resources.add_resource(desk, "Guide", ["yarn"]))
    resources.edit_resource(desk, guide, guide)
    assert history.acts(desk)[0].label == "On the shelf: Guide"


def test_no_two_of_a_title(desk: Desk) -> None:
    resources.add_resource(desk, "Guide")
    other = shelf.resource(desk, resources.add_resource(desk, "Article"))
    with pytest.raises(Refused, match='"guide" is on the shelf already'):
        resources.edit_resource(desk, other, replace(other, title="guide"))


def test_what_nobody_was_given_goes_for_good_until_undo(desk: Desk) -> None:
    guide = resources.add_resource(desk, "Guide", ["yarn"])
    resources.remove_resource(desk, guide)
    assert shelf.page(desk, "", 0, 10) == []
    assert dump.tables(desk.db)["tagging"] == []
    assert history.acts(desk)[0].label == "Off the shelf: Guide"
    undoing.undo(desk)
    assert shelf.resource(desk, guide).tags == ("yarn",)


def test_what_was_given_leaves_the_shelf_and_stays_on_timelines(desk: Desk) -> None:
    ana, ben = add(desk, tags=("yarn",)), add(desk, "Ben Osei", tags=("yarn",))
    guide = resources.add_resource(desk, "Guide", ["yarn"], "article")
    logged(desk, ana, "email", gave="Guide")
    resources.remove_resource(desk, guide)
    assert (shelf.titles(desk), shelf.suggested(desk, ben), shelf.fitting(desk, ben), shelf.count(desk)) == (
        [], None, [], 0,
    )  # fmt: skip
    assert timeline.page(desk, ana)[0].gave == ("Guide",)
    kept = shelf.resource(desk, guide)
    assert (kept.on_shelf, kept.kind, kept.had) == (False, "article", 1)
    given_again = logged(desk, ana, "email", gave="guide").warnings
    assert "R8.given_before" in [warning.reason.key for warning in given_again]
    resources.put_back(desk, guide)
    assert shelf.resource(desk, guide).kind == "article"
    assert history.acts(desk)[0].label == "Back on the shelf: Guide"
    undoing.undo(desk)
    assert shelf.titles(desk) == []


def test_a_title_that_was_taken_off_comes_back_when_added_again(desk: Desk) -> None:
    ana = add(desk)
    guide = resources.add_resource(desk, "Guide", ["yarn"])
    logged(desk, ana, "email", gave="Guide")
    resources.remove_resource(desk, guide)
    assert resources.add_resource(desk, "guide", ["sea"], "sample") == guide
    back = shelf.resource(desk, guide)
    assert (back.title, back.kind, back.tags, back.had, back.on_shelf) == ("guide", "sample", ("sea",), 1, True)


def test_a_kind_cannot_take_it_off_the_shelf(desk: Desk) -> None:
    guide = resources.add_resource(desk, "Guide", kind="-article")
    assert shelf.resource(desk, guide).on_shelf
