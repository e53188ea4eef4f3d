# SPDX-License-Identifier: MIT
"""The shelf of things of value to give."""

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services import history, people, shelf
from followup_desk.services.acts import resources, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import dump
from tests.builders import add


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
