# SPDX-License-Identifier: MIT
"""What the shelf shows: who has had what and when, and what would fit whom."""

from datetime import datetime

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Fact
from followup_desk.domain.words import Stage
from followup_desk.services import shelf
from followup_desk.services.acts import contacts, resources
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, logged, plan


@pytest.fixture
def guide(desk: Desk) -> int:
    return resources.add_resource(desk, "Yarn guide", ["yarn", "lead times"], "article")


def test_who_has_had_it_and_when_last(desk: Desk, clock: StandingClock, guide: int) -> None:
    ana, ben = add(desk), add(desk, "Ben Osei")
    for someone, when in ((ana, "2026-11-02T10:00"), (ben, "2026-11-09T10:00"), (ana, "2026-11-16T10:00")):
        logged(desk, someone, "email", gave="yarn guide", at=datetime.fromisoformat(when).astimezone())
    assert [(each.contact_id, f"{each.at:%d %b}") for each in shelf.had_by(desk, guide)] == [
        (ana, "16 Nov"),
        (ben, "09 Nov"),
    ]
    seen = shelf.resource(desk, guide)
    assert (seen.had, f"{seen.last:%d %b}") == (2, "16 Nov")
    assert [f"{each.at:%d %b} {each.resource.title}" for each in shelf.had(desk, ana)] == [
        "16 Nov Yarn guide",
        "02 Nov Yarn guide",
    ]
    assert [each.contact_id for each in shelf.had_by(desk, guide, 1, 1)] == [ben]


def test_what_very_many_have_had_is_counted_so_far_only(desk: Desk) -> None:
    guide = resources.add_resource(desk, "Guide")
    for n in range(101):
        logged(desk, add(desk, f"Person {n}"), "note", gave="Guide")
    seen = shelf.resource(desk, guide)
    assert (seen.had, seen.had_by_more) == (100, True)


def test_a_page_is_read_in_as_few_questions_as_one_resource(desk: Desk, guide: int) -> None:
    for n in range(12):
        resources.add_resource(desk, f"Sample {n}", ["yarn"])
    logged(desk, add(desk), "note", gave="Sample 3")
    asked: list[str] = []
    desk.db.connection().set_trace_callback(asked.append)
    page = shelf.page(desk, "", 0, 60)
    desk.db.connection().set_trace_callback(None)
    assert [each.title for each in page if each.had] == ["Sample 3"]
    assert len(page) == 13
    assert len(asked) <= 4


def test_who_is_in_the_trash_is_not_counted(desk: Desk, guide: int) -> None:
    ana = add(desk)
    logged(desk, ana, "email", gave="Yarn guide")
    contacts.remove_contacts(desk, [ana])
    assert shelf.had_by(desk, guide) == []
    assert shelf.resource(desk, guide).had == 0


def test_it_fits_who_shares_a_tag_and_has_not_had_it(desk: Desk, guide: int) -> None:
    ana = add(desk, tags=("yarn",))
    ben = add(desk, "Ben Osei", tags=("YARN",))
    contacts.add_fact(desk, ben, "need", "Faster", ["lead times", "yarn"])
    cleo = add(desk, "Cleo Lang", tags=("yarn",))
    dai = add(desk, "Dai", tags=("lead times",), stage=Stage.FORMER)
    hobby = add(desk, "Edo", facts=(Fact("hobby", "knits"),))
    contacts.add_fact(desk, hobby, "hobby", "knits", ["yarn"])
    logged(desk, ana, "email", gave="Yarn guide")
    plan(desk, cleo, "2026-11-23")
    fits = shelf.fits(desk, guide)
    assert [(each.name, each.tags) for each in fits] == [
        ("Ben Osei", ("lead times", "yarn")),
        ("Cleo Lang", ("yarn",)),
    ]
    assert dai not in [each.contact_id for each in fits]
    assert [(each.resource.title, each.tags) for each in shelf.fitting(desk, ben)] == [
        ("Yarn guide", ("lead times", "yarn"))
    ]
    assert shelf.fitting(desk, ana) == shelf.fitting(desk, hobby) == []


def test_a_search_looks_into_title_kind_and_tags_whatever_the_accents(desk: Desk, guide: int) -> None:
    resources.add_resource(desk, "Catálogo Têxtil", kind="book")
    found = {
        text: [r.title for r in shelf.page(desk, text, 0, 10)] for text in ("textil", "ARTICLE", "lead guide", "zz")
    }
    assert found == {"textil": ["Catálogo Têxtil"], "ARTICLE": ["Yarn guide"], "lead guide": ["Yarn guide"], "zz": []}


def test_pages_and_those_off_the_shelf_last(desk: Desk, guide: int) -> None:
    ana = add(desk)
    resources.add_resource(desk, "Article")
    resources.add_resource(desk, "Zebra")
    logged(desk, ana, "email", gave="Article")
    resources.remove_resource(desk, 2)
    assert [(r.title, r.on_shelf) for r in shelf.page(desk, "", 0, 10)] == [
        ("Yarn guide", True),
        ("Zebra", True),
        ("Article", False),
    ]
    assert [r.title for r in shelf.page(desk, "", 1, 1)] == ["Zebra"]
    assert shelf.count(desk) == 2


def test_what_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="not on the shelf"):
        shelf.resource(desk, 7)
