# SPDX-License-Identifier: MIT
"""All open opportunities in the order that is wanted, what is next and what happened on one, and the meter of yeses."""

import pytest

from followup_desk.domain.records import OpenOpportunity
from followup_desk.domain.words import Stage
from followup_desk.services import agenda, opportunities, preferences, timeline
from followup_desk.services.acts import contacts
from followup_desk.services.acts.opportunities import begin_opportunity, edit_opportunity
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, day, logged, plan


def listed(desk: Desk, order: opportunities.Order = "age", text: str = "") -> list[str]:
    return [in_a_line(each) for each in opportunities.open_ones(desk, order, text, 100)]


def in_a_line(each: OpenOpportunity) -> str:
    step = f"{each.next_channel} {each.next_due.day:%d %b}" if each.next_due else "no next step"
    return f"{each.opportunity.title} with {each.name}: {'resting, ' if each.rests else ''}{step}"


@pytest.fixture
def three(desk: Desk, clock: StandingClock) -> list[int]:
    """Of Cleo the oldest, of Ana with a concern and a next step, of Ben the latest; by number another order."""
    ana, ben, cleo = add(desk, "Ana"), add(desk, "Ben"), add(desk, "Cleo")
    spring = begin_opportunity(desk, ana, "Spring", amount=900_000)
    edit_opportunity(desk, spring, concern="Lead time")
    plan(desk, ana, "2026-11-30")
    clock.set("2026-11-22T09:00")
    autumn = begin_opportunity(desk, ben, "Autumn")
    winter = begin_opportunity(desk, cleo, "Winter")
    logged(desk, cleo, "note", opportunity="Winter", at=clock.moment.replace(day=1))
    return [spring, autumn, winter]


def test_the_oldest_first_whatever_they_are_worth(desk: Desk, three: list[int]) -> None:
    assert listed(desk) == [
        "Winter with Cleo: no next step",
        "Spring with Ana: call 30 Nov",
        "Autumn with Ben: no next step",
    ]


def test_without_a_next_step_first_and_who_rests_last(desk: Desk, three: list[int]) -> None:
    preferences.put(desk, "r4", "off")
    contacts.set_stage(desk, 2, Stage.RESTING)
    assert listed(desk, "next") == [
        "Winter with Cleo: no next step",
        "Spring with Ana: call 30 Nov",
        "Autumn with Ben: resting, no next step",
    ]
    assert opportunities.count_open(desk) == (3, 1)


def test_an_open_concern_first(desk: Desk, three: list[int]) -> None:
    assert [line.partition(" ")[0] for line in listed(desk, "concern")] == ["Spring", "Winter", "Autumn"]


@pytest.mark.parametrize(("text", "found"), [("WINT", ["Winter"]), ("ána spr", ["Spring"]), ("lead", ["Spring"])])
def test_found_by_title_name_and_concern(desk: Desk, three: list[int], text: str, found: list[str]) -> None:
    assert [line.partition(" ")[0] for line in listed(desk, "next", text)] == found
    assert opportunities.count_open(desk, text)[0] == 1
    assert listed(desk, text=text + "\0\ud800x") == []


def test_answered_ones_and_those_of_the_trash_are_not_listed(desk: Desk, three: list[int]) -> None:
    logged(desk, 1, "call", "no", opportunity="Spring")
    contacts.remove_contacts(desk, [2])
    assert listed(desk) == ["Winter with Cleo: no next step"]


def test_pages_follow_each_other(desk: Desk, three: list[int]) -> None:
    pages = [opportunities.open_ones(desk, "age", "", 2, offset) for offset in (0, 2, 4)]
    assert [[each.opportunity.title for each in page] for page in pages] == [["Winter", "Spring"], ["Autumn"], []]


def test_a_step_of_one_is_none_of_the_others(desk: Desk) -> None:
    ana = add(desk, "Ana")
    logged(desk, ana, "email", "next-step", opportunity="Spring", next_due=day("2026-11-30"))
    begin_opportunity(desk, ana, "Autumn")
    assert listed(desk) == ["Spring with Ana: call 30 Nov", "Autumn with Ana: no next step"]
    plan(desk, ana, "2026-12-02", "email")
    assert listed(desk)[1] == "Autumn with Ana: email 02 Dec"


def test_what_is_next_and_what_happened(desk: Desk) -> None:
    ana, rui = add(desk, "Ana"), add(desk, "Rui")
    for number in range(3):
        logged(desk, ana, "email", notes=f"{number}", opportunity="Spring", with_ids=(rui,))
    logged(desk, ana, "email", "next-step", opportunity="Autumn", next_due=day("2026-11-30"))
    plan(desk, ana, "2026-12-01", "email")
    spring = opportunities.open_ones(desk, "age", "spring", 1)[0].opportunity
    assert [each.follow_up.due.day.day for each in opportunities.next_steps(desk, spring)] == [30, 1]
    newest = opportunities.happened(desk, spring.id, 2)
    assert [(each.notes, each.present) for each in newest] == [("2", ("Rui",)), ("1", ("Rui",))]
    assert [each.notes for each in opportunities.happened(desk, spring.id, 2, 2)] == ["0"]
    assert timeline.count(desk, ana) == 4


def test_a_card_names_the_opportunity_where_it_could_be_another(desk: Desk) -> None:
    ana = add(desk, "Ana")
    logged(desk, ana, "email", "next-step", opportunity="Spring", next_due=day("2026-11-21"))
    assert [card.opportunity for card in agenda.due(desk)] == [""]
    begin_opportunity(desk, ana, "Autumn")
    plan(desk, ana)
    assert sorted(card.opportunity for card in agenda.due(desk)) == ["", "Spring"]


def counted(meter: opportunities.YesMeter) -> int | None:
    while meter.go_on():
        pass
    return meter.known()


def test_the_meter_counts_again_after_another_yes(desk: Desk) -> None:
    meter = opportunities.YesMeter(desk)
    for number in range(5):
        assert counted(meter) is None
        ana = add(desk, f"Ana {number}")
        logged(desk, ana, "email", opportunity="Sale")
        logged(desk, ana, "call", "yes", opportunity="Sale")
    assert (meter.known(), counted(meter)) == (None, 2)
