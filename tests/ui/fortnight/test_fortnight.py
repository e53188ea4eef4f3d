# SPDX-License-Identifier: MIT
"""Two weeks of a rep in the real window: mornings, sittings, an absence, a trip; and whether its figures are true."""

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from followup_desk.domain.partial_date import parse
from followup_desk.domain.records import Occasion, Position
from followup_desk.domain.words import OccasionKind, Origin, Stage
from followup_desk.services.acts import days_off
from followup_desk.services.desk import Desk, open_desk
from followup_desk.ui.pages.own_follow_up_page import OwnFollowUpPage
from followup_desk.ui.plots.plot import Plot
from tests.builders import LISBON, StandingClock, add, logged, plan
from tests.ui.fortnight.days import DAYS, MONDAY, PEOPLE, Day, Somebody
from tests.ui.fortnight.hands import CTRL, Hands
from tests.ui.fortnight.played_days import play
from tests.ui.fortnight.program import Program
from tests.ui.fortnight.rep import Rep

_LABELS = ("same day", "1 day", "2 days", "3 days", "4–7 days", "4–7 days", "4–7 days", "4–7 days")
"""By the days until the thank-you; what takes longer came later."""


@pytest.fixture
def rep(tmp_path: Path, qtbot: QtBot) -> Iterator[Rep]:
    """At the desk on the Monday, before work."""
    clock = StandingClock(datetime(MONDAY.year, MONDAY.month, MONDAY.day, 8, tzinfo=ZoneInfo(LISBON)))
    desk = open_desk(tmp_path / "first", clock, Origin.USER)
    for each in PEOPLE:
        _bring(desk, each)
    desk.close()
    program = Program(tmp_path / "first", clock, qtbot)
    made = Rep(program, Hands(qtbot))
    for each in PEOPLE:
        made.begin_with(each)
    yield made
    program.end()


def _bring(desk: Desk, each: Somebody) -> None:
    """Somebody with what was planned, and what happened before."""
    born = (Occasion(OccasionKind.BIRTHDAY, parse(each.birthday)),) if each.birthday else ()
    number = add(
        desk,
        each.name,
        stage=Stage(each.stage),
        zone=each.zone,
        positions=(Position(each.firm),),
        occasions=born,
        phone="+351 21 555 0142",
        email="post@mail.example",
    )
    plan(desk, number, each.due, each.channel, why=each.why, promised=each.promised)
    for day, kind in each.before:
        logged(desk, number, kind, at=datetime.fromisoformat(f"{day}T10:00").replace(tzinfo=ZoneInfo(LISBON)))


@pytest.mark.screen
def test_a_sitting_a_trip_and_a_day_off(rep: Rep, tmp_path: Path) -> None:
    """The fortnight in small."""
    play(rep, Day(0, ("morning", "sitting"), seconds=150), tmp_path)
    play(rep, Day(1, ("travel", "morning", "sitting", "timed"), seconds=150), tmp_path)
    days_off.take(rep.program.desk, Day(2).date, Day(2).date)
    rep.book.off.add(Day(2).date)
    play(rep, Day(2, ("nothing",)), tmp_path)
    assert rep.program.window.follow_ups.foot.words()[1] == "2 days in a row · 100 % of promises kept"


@pytest.mark.screen
@pytest.mark.long
def test_a_fortnight_ends_with_the_figures_that_the_pages_show(rep: Rep, tmp_path: Path) -> None:
    for day in DAYS:
        play(rep, day, tmp_path / "second")
    _promises_page(rep)
    _own_follow_up(rep)
    assert rep.book.pests() == []
    assert not rep.half_said, "what was being typed came back"
    keys = f"Keys that are no words: {rep.hands.keys}; letters typed: {rep.hands.letters}"
    sys.stdout.write(f"\n{rep.book.table()}\n{keys}\n")


def _promises_page(rep: Rep) -> None:
    kept, ended = rep.book.kept_of_late(rep.today)
    still_open = [each for each in rep.book.promises if each.ended is None]
    rep.hands.press(Qt.Key.Key_4, CTRL)
    said = rep.program.page("promises").below()
    rate = 100 * kept // ended
    assert said.startswith(f"Kept {rate}% of the {ended} that ended in 30 days, {rate}% of {ended} in 90 days.")
    assert said.endswith("None is open." if not still_open else f"{len(still_open)} are open, none late.")
    rep.program.picture("promises")


def _own_follow_up(rep: Rep) -> None:
    rep.hands.press(Qt.Key.Key_8, CTRL)
    page = rep.program.page("own-follow-up")
    assert isinstance(page, OwnFollowUpPage)
    page.read_all()
    rep.program.picture("own-follow-up")
    touches, kept, thanks, _care = page.plots()
    assert _columns(touches) == {str(count): list(found) for count, found in rep.book.until_answers().items()}
    assert _columns(kept) == {month: list(found) for month, found in rep.book.by_month().items()}
    assert _columns(thanks) == {when: [count] for when, count in _thanked(rep).items()}


def _thanked(rep: Rep) -> "Counter[str]":
    """Meetings by the label of the column that they belong to."""
    found: Counter[str] = Counter()
    for days, count in rep.book.thanked().items():
        label = "not yet" if days is None else _LABELS[days] if days < len(_LABELS) else "later"
        found[label] += count
    return found


def _columns(plot: Plot) -> dict[str, list[int]]:
    """What each column counts, by its label; those of none are left out."""
    assert not plot.missing, plot.missing
    return {column.label: [len(group.ids) for group in column.groups] for column in plot.columns if column.count}
