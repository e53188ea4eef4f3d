# SPDX-License-Identifier: MIT
"""The numbers behind the plots of one's own follow-up, with the people behind each."""

from datetime import timedelta

from followup_desk.domain.moments import local
from followup_desk.domain.words import Kind
from followup_desk.services import own_follow_up as own
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.acts.opportunities import begin_opportunity
from followup_desk.services.desk import Desk
from followup_desk.storage import own_follow_up as stored
from tests.builders import StandingClock, add, day, logged, plan


def answer(desk: Desk, name: str, mails: int, outcome: str = "yes") -> int:
    """Somebody who said so in a call that they were rung for, after so many mails to them."""
    who = add(desk, name)
    begin_opportunity(desk, who, "Spring")
    for _ in range(mails):
        logged(desk, who, "email")
    logged(desk, who, "call", outcome)
    return who


def by_touches(desk: Desk) -> dict[int, tuple[list[str], list[str]]]:
    """Who said yes and who no behind each bar that is not empty."""
    return {
        bar.touches: (
            [each.name for each in own.answered(desk, bar.yes)],
            [each.name for each in own.answered(desk, bar.no)],
        )
        for bar in own.touches(desk).bars
        if bar.yes or bar.no
    }


def by_thanks(desk: Desk) -> dict[str, list[str]]:
    """Whom one met, by how long the thank-you took."""
    return {
        str(bar.thanked): [each.name for each in own.met(desk, bar.ids)] for bar in own.thanks(desk).bars if bar.ids
    }


def test_answers_stand_at_the_touches_before_them_and_the_last_bar_holds_all_with_more(desk: Desk) -> None:
    for name, mails in (("Ana", 0), ("Ben", 2), ("Cleo", 2), ("Dai", 14)):
        answer(desk, name, mails)
    answer(desk, "Edo", 0, "no")
    assert by_touches(desk) == {1: (["Ana"], ["Edo"]), 3: (["Cleo", "Ben"], []), 10: (["Dai"], [])}
    found = own.touches(desk)
    assert (found.yeses, found.median, found.cut) == (4, None, False)
    assert [bar.touches for bar in found.bars] == list(range(1, 11))
    who = add(desk, "Fee")
    begin_opportunity(desk, who, "Spring")
    logged(desk, who, "call", "yes", incoming=True)
    assert own.touches(desk).median == 3
    assert [bar.touches for bar in own.touches(desk).bars][:2] == [0, 1]
    contacts.remove_contacts(desk, [who])
    assert by_touches(desk)[0] == (["Fee"], [])  # the user's own craft stays


def test_only_the_latest_answers_are_counted_where_there_are_very_many(desk: Desk, clock: StandingClock) -> None:
    for name in ("Ana", "Ben", "Cleo"):
        answer(desk, name, 0)
        clock.forward(days=1)
    assert [each.name for each in own.answered(desk, [number for number, *_ in stored.answers(desk.db, 2)])] == [
        "Cleo",
        "Ben",
    ]


def test_promises_of_each_of_twelve_months_by_how_they_ended(desk: Desk, clock: StandingClock) -> None:
    kept, late, other, broken, told = (
        plan(desk, add(desk, name), "2026-11-25", promised=True) for name in ("Ana", "Ben", "Cleo", "Dai", "Edo")
    )
    plan(desk, add(desk, "Fee"), "2026-11-26", promised=True)  # open
    clock.set("2026-11-25T10:00")
    follow_ups.done(desk, kept)
    follow_ups.done(desk, other, Kind.EMAIL)
    follow_ups.drop(desk, broken, "gone")
    follow_ups.drop(desk, told, "gone", told=True)
    clock.set("2026-12-02T10:00")
    follow_ups.done(desk, late)
    bars = own.kept_by_month(desk)
    assert [f"{bar.first:%b %y}" for bar in (bars[0], bars[-2], bars[-1])] == ["Jan 26", "Nov 26", "Dec 26"]
    november = bars[-2]
    assert (november.kept, november.otherwise, november.broken) == ((kept,), (other, late), (broken,))
    assert (november.ended, november.percent) == (4, 25)
    assert (bars[-1].ended, bars[-1].percent) == (0, None)
    clock.set("2027-11-02T10:00")
    assert all(bar.ended == 0 for bar in own.kept_by_month(desk))


def test_a_meeting_is_thanked_for_by_its_own_card_or_the_next_that_was_for_no_occasion(
    desk: Desk, clock: StandingClock
) -> None:
    ana, ben, cleo, dai = (add(desk, name) for name in ("Ana", "Ben", "Cleo", "Dai"))
    for who in (ana, ben, cleo, dai):
        logged(desk, who, "meeting", "next-step", said=day("2026-12-24").day)
    logged(desk, add(desk, "Edo"), "lunch", "no-answer")
    assert by_thanks(desk) == {"open": ["Dai", "Cleo", "Ben", "Ana"]}
    logged(desk, ana, "card")
    clock.set("2026-11-23T18:00")
    follow_ups.done(desk, next(each.id for each in stored_thank_yous(desk, ben)), Kind.CARD)
    clock.set("2026-11-27T18:00")
    logged(desk, dai, "letter")
    assert by_thanks(desk) == {"same-day": ["Ana"], "two": ["Ben"], "week": ["Dai"], "open": ["Cleo"]}
    follow_ups.drop(desk, next(each.id for each in stored_thank_yous(desk, cleo)), "not now")
    assert by_thanks(desk)["open"] == ["Cleo"]  # it is not a week ago yet
    clock.set("2026-11-29T18:00")
    assert by_thanks(desk)["never"] == ["Cleo"]
    logged(desk, cleo, "card")
    assert by_thanks(desk)["later"] == ["Cleo"]
    undoing.undo(desk)
    contacts.remove_contacts(desk, [ana])
    assert (own.thanks(desk).meetings, own.thanks(desk).within_a_day) == (3, 0)


def stored_thank_yous(desk: Desk, contact_id: int) -> list:  # type: ignore[type-arg]
    from followup_desk.services import people

    return [each for each in people.follow_ups(desk, contact_id) if each.rule == "R1"]


def test_a_birthday_card_thanks_for_nothing(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk, "Ana")
    logged(desk, ana, "meeting", "next-step")
    follow_ups.drop(desk, stored_thank_yous(desk, ana)[0].id, "not now")
    clock.set("2026-11-30T09:00")
    card = logged(desk, ana, "card").interaction_id
    assert by_thanks(desk) == {"later": ["Ana"]}
    birthday = plan(desk, ana, "2026-11-30", "card")
    desk.db.execute_sql("update follow_up set rule = 'R12', closed_by = ? where id = ?", (card, birthday))
    assert by_thanks(desk) == {"never": ["Ana"]}


def test_meetings_of_more_than_twelve_months_ago_are_left_out(desk: Desk, clock: StandingClock) -> None:
    first = local(clock.moment, desk.zone).replace(year=2025, month=12, day=1, hour=0, minute=0)
    logged(desk, add(desk, "Ana"), "meeting", "next-step", at=first)
    logged(desk, add(desk, "Ben"), "meeting", "next-step", at=first - timedelta(minutes=1))
    assert by_thanks(desk) == {"never": ["Ana"]}
    assert not own.thanks(desk).cut
    assert stored.leaves_out(desk.db, 0, latest=1)
