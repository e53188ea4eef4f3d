# SPDX-License-Identifier: MIT
"""Who is offered to be followed, in which order, and who is ticked already."""

from collections.abc import Iterable
from typing import Any

from followup_desk.domain.records import Position
from followup_desk.domain.words import Stage
from followup_desk.services import who_matters
from followup_desk.services.acts import several
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits
from tests.builders import add, logged, person, plan


def known(desk: Desk, name: str, **fields: Any) -> int:
    """Somebody as an import brings them in: known, not followed."""
    with desk.act("import") as act:
        return contact_edits.insert(act, person(name, followed=False, **{"stage": None, **fields}), name)


def names(desk: Desk, ids: Iterable[int]) -> list[str]:
    return [each.row.display for each in who_matters.candidates(desk, list(ids))]


def test_the_likeliest_come_first_and_who_has_a_next_step_is_left_out(desk: Desk) -> None:
    known(desk, "Ben Bare")
    known(desk, "Cleo Reached", phone="1234567", email="cleo@example.org", positions=(Position("Mill"),))
    known(desk, "Dai Starred", tags=("Starred",))
    lately = known(desk, "Eve Lately")
    logged(desk, lately, "email")
    known(desk, "Finn Resting", stage=Stage.RESTING)
    plan(desk, known(desk, "Gil Planned"))
    add(desk, "Hana Followed", stage=None)
    assert names(desk, who_matters.ranked(desk)) == [
        *("Hana Followed", "Dai Starred", "Eve Lately", "Cleo Reached", "Ben Bare")
    ]


def test_they_are_found_by_any_word_in_the_same_order(desk: Desk) -> None:
    known(desk, "Ana Mill")
    known(desk, "Zoe Mill", tags=("vip",))
    known(desk, "Ben Other")
    everybody = who_matters.ranked(desk)
    assert names(desk, who_matters.found(desk, everybody, "mil")) == ["Zoe Mill", "Ana Mill"]
    assert who_matters.found(desk, everybody, "nobody at all").tolist() == []
    assert who_matters.found(desk, everybody, "  ") == everybody


def test_whom_an_import_followed_is_ticked_and_what_was_ticked_is_kept(desk: Desk) -> None:
    ana, ben = known(desk, "Ana"), known(desk, "Ben")
    several.set_followed(desk, [ben], True)
    everybody = who_matters.ranked(desk)
    assert who_matters.chosen_before(desk, everybody) == [ben]
    who_matters.remember_chosen(desk, [ana])
    assert who_matters.chosen_before(desk, everybody) == [ana]
    plan(desk, ana)
    assert who_matters.chosen_before(desk, who_matters.ranked(desk)) == []


def test_how_many_wait(desk: Desk) -> None:
    assert who_matters.waiting(desk) == who_matters.Waiting(0, 0, False)
    known(desk, "Ana")
    assert who_matters.waiting(desk) == who_matters.Waiting(1, 0, False)
    add(desk, "Ben", stage=None)
    assert who_matters.waiting(desk) == who_matters.Waiting(2, 1, True)
