# SPDX-License-Identifier: MIT
"""A day of the fortnight from its morning to its evening, each part compared with what stands in the file."""

from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt

from followup_desk.services.reminders.notice import Notice
from followup_desk.ui.follow_ups.catch_up_dialog import CatchUpDialog
from followup_desk.ui.pages.briefing_page import BriefingPage
from followup_desk.ui.reminders.days_off_dialog import DaysOffDialog
from tests.builders import LISBON
from tests.ui.fortnight import rows
from tests.ui.fortnight.days import PEOPLE, Day, Turn
from tests.ui.fortnight.rep import Rep

_OFF = (date(2026, 12, 1), date(2026, 12, 2))
_PARTS = (
    ("promises", "1 promise today", "{} promises today"),
    ("cards", "1 card to post", "{} cards to post"),
    ("late", "1 is late", "{} are late"),
    ("others", "1 more is due", "{} more are due"),
    ("questions", "1 question waits", "{} questions wait"),
    ("days off", "1 promise falls on days off", "{} promises fall on days off"),
    ("birthdays", "1 birthday", "{} birthdays"),
)


def play(rep: Rep, day: Day, folder: Path) -> None:
    """All of it; what came to the screen is noted for the table."""
    figures, keys = rep.book.today(day.date), rep.hands.keys
    before = rows.follow_ups(rep.program.file)
    if "travel" in day.does:
        _travel(rep, day)
    elif day.does != ("nothing",):
        came = at(rep, day, "08:30")
        is_back = day.date - timedelta(days=1) in rep.book.off  # what days off held back comes after the quiet hours
        assert len(came) == is_back, came
    if day.does == ("nothing",):
        for clock in ("09:00", "10:00", "15:00", "18:00", "19:55"):
            assert at(rep, day, clock) == [], f"a notice on {day.date}"
        return
    if day.dark:
        rep.command("dark colours")
    morning(rep, day)
    if "catch up" in day.does:
        _catch_up(rep)
    if "days off" in day.does:
        _take_days_off(rep)
    rep.sit(day, crash_into=folder if "crash" in day.does else None)
    _end_of_sitting(rep, day)
    if rep.snoozed:
        _ring(rep, day, "11:30", rep.snoozed.pop(), "open")
    if "timed" in day.does:
        agreed = next(each for each in PEOPLE if each.due.startswith(f"{day.date}T"))
        at_home = datetime.fromisoformat(agreed.due).replace(tzinfo=ZoneInfo(LISBON))
        here = f"{at_home.astimezone(rep.program.now().tzinfo):%H:%M}"
        _ring(rep, day, here, agreed.name, "open" if "travel" in day.does else "done")
    _evening(rep, day)
    _nobody_forgotten(rep, before)
    figures.keys = rep.hands.keys - keys


def at(rep: Rep, day: Day, clock: str) -> list[Notice]:
    """It is that time; what rings is noted."""
    rep.program.clock.set(f"{day.date}T{clock}")
    came = rep.program.look()
    rep.book.today(day.date).notices += [notice.title for notice in came]
    return came


# --- the morning --------------------------------------------------------------------------------------------


def morning(rep: Rep, day: Day) -> None:
    """One notice, and its page says what the file holds."""
    program = rep.program
    came = at(rep, day, "09:00")
    assert [notice.title for notice in came] == ["Your day"]
    now = program.now()
    held = rows.of_the_morning(program.file, now) + Counter({"questions": rows.questions(program.file)})
    held["days off"] = len(_promised_for(rep)) if day.date == date(2026, 11, 30) and rep.book.off else 0
    held["birthdays"] = sum(each.birthday.endswith(f"{day.date:-%m-%d}") for each in PEOPLE)
    rep.book.today(day.date).due = len(rows.due(program.file, now))
    program.open_notice(came[0], "open")
    page = program.page("briefing")
    assert isinstance(page, BriefingPage)
    assert page.below() == sentence(held)
    assert came[0].body.splitlines()[0] == sentence(held)
    headings = Counter(line.heading.partition(" · ")[2] for line in page.list.shown())
    told = [str(held[kind]) for kind in ("promises", "cards", "late", "others") if held[kind]]
    assert set(told) <= set(headings), f"{told} in {headings}"
    program.picture(f"briefing-{day.date:%a}")
    assert at(rep, day, "09:01") == [], "the briefing came twice"


def sentence(held: "Counter[str]") -> str:
    parts = []
    before = held["promises"] or held["cards"] or held["late"]
    for kind, one, several in _PARTS:
        if kind == "others" and not before:
            one, several = "1 follow-up is due", "{} follow-ups are due"
        if held[kind]:
            parts.append(one if held[kind] == 1 else several.format(held[kind]))
    return ", ".join(parts) + "." if parts else ""


def _travel(rep: Rep, day: Day) -> None:
    """Overnight to New York: at nine in Lisbon it is four there, and nothing comes."""
    assert at(rep, day, "08:30") == []
    rep.program.clock.travel("America/New_York")
    assert rep.program.look() == []
    rep.program.picture("landed")
    for clock in ("04:00", "08:59"):
        assert at(rep, day, clock) == []


# --- what the day has beside ----------------------------------------------------------------------------------


def _catch_up(rep: Rep) -> None:
    """What is late and promised to nobody goes to days to come; promises stay."""
    rep.command("catch up")
    late = [row for row in rows.due(rep.program.file, rep.program.now()) if row.day < rep.today]
    with rep.program.dialog("catch-up") as dialog:
        assert isinstance(dialog, CatchUpDialog)
        rep.program.picture("catch-up")
        rep.hands.press(Qt.Key.Key_Return)
    now = [row for row in rows.due(rep.program.file, rep.program.now()) if row.day < rep.today]
    assert [row.id for row in now] == [row.id for row in late if row.promised]
    assert len(now) < len(late)


def _take_days_off(rep: Rep) -> None:
    """Tuesday and Wednesday; one of the promises that fall on them is moved, and they are told."""
    promised = _promised_for(rep)
    _name_both_days(rep)
    with rep.program.dialog("days-off") as dialog:
        assert isinstance(dialog, DaysOffDialog)
        rep.program.picture("days-off")
        assert (dialog.promises.count(), len(promised)) == (2, 2), promised
        rep.hands.press(Qt.Key.Key_Tab)
        rep.hands.press(Qt.Key.Key_Return)
    number = rep.program.window.follow_ups.current_id()
    name = next(row.name for row in promised if row.id == number)
    rep.hands.press(Qt.Key.Key_M)
    rep.move(name, Turn("move", when="thu", told=True))
    assert rep.day("thu") == rows.follow_ups(rep.program.file)[number or 0].day
    _name_both_days(rep)
    with rep.program.dialog("days-off"):
        rep.hands.press(Qt.Key.Key_Return)
        rep.program.picture("days-off-anyway")
        rep.hands.press(Qt.Key.Key_Return)
        rep.hands.press(Qt.Key.Key_Escape)
    rep.book.off.update(_OFF)
    taken = rows.read(rep.program.file, "select day from day_off order by day")
    assert taken == [(f"{day}",) for day in _OFF], taken


def _name_both_days(rep: Rep) -> None:
    """In the dialog, which is open then."""
    rep.command("planned days off")
    rep.program.settle()
    rep.hands.write("tue")
    rep.hands.press(Qt.Key.Key_Tab)
    rep.hands.write("wed")
    rep.program.settle(300)  # it is read when one stops to type


def _promised_for(rep: Rep) -> list[rows.Row]:
    return [
        row
        for row in rows.follow_ups(rep.program.file).values()
        if row.state == "open" and row.promised and row.day_in(rep.program.now()) in _OFF
    ]


def _ring(rep: Rep, day: Day, clock: str, name: str, button: str) -> None:
    """A notice of its own at its moment, and what is done about it."""
    came = at(rep, day, clock)
    assert [notice.title for notice in came] == [name]
    rep.program.open_notice(came[0], button)
    rep.program.picture(f"rang-{day.date:%a}")
    if button == "done":
        rep.hands.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    else:
        rep.hands.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        rep.hands.press(Qt.Key.Key_D)
    rep.log_here(name)


# --- the end of it --------------------------------------------------------------------------------------------


def _end_of_sitting(rep: Rep, day: Day) -> None:
    """What the end says of it, and the foot of the follow-ups."""
    page, today = rep.program.sitting(), rep.today
    habit = _habit(rep)
    if page.is_over():
        words = page.end.words()
        said = dict(line.split(": ", 1) for line in words if ": " in line)
        assert said["The habit"] == habit
        counted = Counter(rep.done)
        parts = [f"{kind.capitalize()}: {count}" for kind, count in counted.most_common()]
        parts += [f"Put off or dropped: {rep.put_off}"] if rep.put_off else []
        assert said["Done"].split(" · ")[: len(parts)] == parts
        assert said.get("Reached", "") == ", ".join(rep.reached)
        assert said.get("Tried", "") == ", ".join(name for name in rep.tried if name not in rep.reached)
        rep.program.picture(f"end-{day.date:%a}")
        rep.hands.press(Qt.Key.Key_Escape)
    rep.program.settle(400)  # the promises are counted when one rests
    assert " · ".join(rep.program.window.follow_ups.foot.words()) == habit
    assert (rep.today in rep.book.emptied) == (not page.sitting.queue.waiting)
    rep.program.picture(f"foot-{today:%a}")


def _habit(rep: Rep) -> str:
    sat, run = rep.book.today(rep.today).seconds // 60, rep.book.run(rep.today)
    kept, ended = rep.book.kept_of_late(rep.today)
    minutes = f"{sat} minutes today" if sat > 10 else f"{sat} of 10 minutes"
    days = "A run of days begins with one" if not run else "1 day in a row" if run == 1 else f"{run} days in a row"
    promises = [f"{100 * kept // ended} % of promises kept"] if ended else []
    counts = ["the day counts"] if rep.book.counts(rep.today) else []
    return " · ".join([minutes, *counts, days, *promises])


def _evening(rep: Rep, day: Day) -> None:
    """One line at the end of work if anything of today is left, or promised for days off that begin tomorrow."""
    rep.program.clock.set(f"{day.date}T17:59")
    left = [row for row in rows.due(rep.program.file, rep.program.now()) if row.day_in(rep.program.now()) == day.date]
    ahead = day.date == date(2026, 11, 30) and _promised_for(rep)
    came = at(rep, day, "18:00")
    assert len(came) == (1 if left or ahead else 0), [notice.title for notice in came]
    if ahead:
        assert f"{len(ahead)} promises fall on your days off." in came[0].body
    assert at(rep, day, "19:30") == []


def _nobody_forgotten(rep: Rep, before: dict[int, rows.Row]) -> None:
    """What was open in the morning is done or dropped, put off, or still to come; and no sale is without a step."""
    after = rows.follow_ups(rep.program.file)
    for number, row in before.items():
        now = after[number]
        if row.state == "open" and now.state == "open" and now.day <= rep.today:
            assert now.is_due(rep.program.now()) or now.snoozed, f"forgotten: {now}"
    loose = rows.read(
        rep.program.file,
        """select c.display from opportunity o join contact c on c.id = o.contact_id where o.answer is null
        and not exists (select 1 from follow_up f where f.contact_id = c.id and f.state = 'open'
          and f.rule is not 'R1')""",
    )
    assert loose == []
