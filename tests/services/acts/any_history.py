# SPDX-License-Identifier: MIT
"""A machine that does anything in any order on a real desk, and holds the rules against what must always be so.

What must hold stands in `standing`; `test_any_history` runs the machine.
"""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from followup_desk.domain import contact_changes
from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due, due_from, local
from followup_desk.domain.records import Contact, LogEntry, Method
from followup_desk.domain.rules.numbers import CAN_BE_OFF
from followup_desk.domain.words import IN_PERSON, NO_TOUCH, Kind, MethodKind, Origin, Outcome, Stage
from followup_desk.services import backups, people, planned_on, preferences
from followup_desk.services.acts import (
    answering,
    catch_up,
    contacts,
    days_off,
    follow_ups,
    how_it_went,
    log,
    merging,
    plan_ahead,
    rule_stops,
    undoing,
)
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import connection
from tests.builders import StandingClock, person
from tests.services.acts import standing
from tests.services.acts.anything import (
    BEGINNINGS,
    CHANNEL,
    DAYS_ON,
    HAPPENED,
    OFTEN,
    OUTCOME,
    PEOPLE,
    PICK,
    SELDOM,
    SPANS,
    ZONES,
)
from tests.services.acts.standing import Row, Standing

T = TypeVar("T")
IN_MEMORY = Path("/dev/shm") if Path("/dev/shm").is_dir() else None
"""In memory where there is such a place: every act waits for the disk."""


@cache
def empty_desk() -> Path:
    """The file of an empty desk, made once."""
    folder = Path(tempfile.mkdtemp(prefix="empty-desk-", dir=IN_MEMORY))
    atexit.register(shutil.rmtree, folder)
    open_desk(folder).close()
    return folder / connection.FILE_NAME


class AnyHistory(RuleBasedStateMachine):
    """One desk, and a rep who does anything."""

    steps = 0
    """Of all machines so far."""
    undo_each = 3
    """Every so many acts one is undone and redone at once."""

    @initialize(zone=st.sampled_from(ZONES[:3]), begin=st.sampled_from(BEGINNINGS), who=st.lists(PEOPLE, max_size=2))
    def begin(self, zone: str, begin: datetime, who: list[dict[str, Any]]) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=IN_MEMORY)
        shutil.copyfile(empty_desk(), Path(self.folder.name) / connection.FILE_NAME)
        self.clock = StandingClock(begin.astimezone(ZoneInfo(zone)))
        self.desk = open_desk(Path(self.folder.name), self.clock, Origin.USER)
        self.acts = 0
        preferences.put(self.desk, "country", "PT")
        self.add({"stage": Stage.PROSPECT}, None)
        for each in who:
            self.add(each, None)

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.time_passes("days", 1)
            report = backups.check(self.desk)
            self.desk.close()
            self.folder.cleanup()
            assert report.ok, report.problems

    # --- what holds of every act --------------------------------------------------------------------------

    def act(
        self, do: Callable[[Desk], T], may_end: Callable[[Row], bool] = lambda row: False, *, back: bool = False
    ) -> T | None:
        """Does it as the program would, or is refused and has done nothing. `back`: it puts back what was once."""
        self.dawn()
        before = standing.look(self.desk)
        try:
            done = do(self.desk)
        except Refused:
            if back:
                raise  # what was done last can be taken back, whatever days went by
            standing.same(before, standing.look(self.desk))
            return None
        after = standing.look(self.desk)
        self.acts += 1
        standing.nothing_twice(after)
        if not back:
            standing.planned_well(before, after, self.desk.today(), may_end)
            standing.promises_stand(before, after, may_end)
            if self.acts % self.undo_each == 0 and after.text != before.text:
                self.there_and_back(before, after)
        return done

    def there_and_back(self, before: Standing, after: Standing) -> None:
        """Undo takes back all that the act did, and redo brings it back."""
        undoing.undo(self.desk)
        standing.same(before, standing.look(self.desk))
        undoing.redo(self.desk)
        standing.same(after, standing.look(self.desk))

    def dawn(self) -> None:
        """The planning pass, where it is due; a second one changes nothing."""
        if preferences.remembered(self.desk, "planned_on") == self.desk.today().isoformat():
            return
        before = standing.look(self.desk)
        planned_on.plan_ahead_if_due(self.desk)
        after = standing.look(self.desk)
        plan_ahead.run(self.desk)
        standing.same(after, standing.look(self.desk))
        standing.planned_well(before, after, self.desk.today(), lambda row: False)
        standing.nothing_twice(after)
        standing.nobody_without(after)
        standing.promises_stand(before, after, lambda row: False)

    @rule()
    def what_it_goes_by_changes(self) -> None:
        """The pass is made again on the same day, too."""
        planned_on.forget(self.desk)
        self.dawn()

    @invariant()
    def steps_are_counted(self) -> None:
        AnyHistory.steps += 1

    def someone(self, pick: int) -> int:
        return self.one_of("select id from contact", pick)

    def something(self, pick: int, of: int | None = None) -> int:
        """An open follow-up, if there is one: of anybody, or of one contact."""
        whose = "" if of is None else f"and contact_id = {of}"
        return self.one_of(f"select id from follow_up where state = 'open' {whose}", pick)

    def one_of(self, sql: str, pick: int) -> int:
        ids = [found for (found,) in self.desk.db.execute_sql(f"{sql} order by id").fetchall()]
        return int(ids[pick % len(ids)]) if ids else 0

    def due_in(self, days: int, hour: int | None = None) -> Due:
        day = self.desk.today() + timedelta(days=days)
        if hour is None:
            return Due(day)
        return due_from(datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(self.desk.zone)), self.desk.zone)

    # --- time and place -----------------------------------------------------------------------------------

    @rule(unit=st.sampled_from([*SPANS]), many=PICK)
    def time_passes(self, unit: str, many: int) -> None:
        self.clock.forward(**{unit: SPANS[unit][many % len(SPANS[unit])]})
        self.dawn()

    @rule(zone=st.sampled_from(ZONES))
    def they_travel(self, zone: str) -> None:
        self.clock.travel(zone)
        self.dawn()

    # --- people -------------------------------------------------------------------------------------------

    @rule(like=PEOPLE, referrer=st.one_of(st.none(), PICK))
    def add(self, like: dict[str, Any], referrer: int | None) -> None:
        by = None if referrer is None else self.someone(referrer) or None
        self.act(lambda desk: contacts.add_contact(desk, person(f"Nr. {self.acts}", referrer_id=by, **like)))

    @rule(pick=PICK, like=PEOPLE, which=st.sampled_from(["stage", "prefers", "country", "occasions", "ideal_days"]))
    def edit(self, pick: int, like: dict[str, Any], which: str) -> None:
        self.change(pick, lambda who: replace(who, longest_days=None, **{which: like[which]}))

    @rule(pick=PICK, what=st.sampled_from(["followed", "not", "referred", "cadence", "bounced", "phone"]), other=PICK)
    def note(self, pick: int, what: str, other: int) -> None:
        by, days = self.someone(other), 1 + other * 2
        noting: dict[str, Callable[[Contact], Contact]] = {
            "followed": lambda who: replace(who, followed=True),
            "not": lambda who: replace(who, followed=False),
            "referred": lambda who: replace(who, referrer_id=by),
            "cadence": lambda who: contact_changes.with_cadence(who, days, 70),
            "bounced": lambda who: contact_changes.with_undelivered(who, "a@b.example", "bounced", MethodKind.EMAIL),
            "phone": lambda who: replace(who, methods=(Method(MethodKind.PHONE, "+351 21 1234"),)),
        }
        self.change(pick, noting[what])

    def change(self, pick: int, how: Callable[[Contact], Contact]) -> None:
        def do(desk: Desk) -> None:
            before = people.person(desk, self.someone(pick))
            contacts.edit_contact(desk, before, how(before))

        self.act(do)

    @rule(pick=PICK, stage=st.sampled_from(Stage))
    def stage(self, pick: int, stage: Stage) -> None:
        self.act(lambda desk: contacts.set_stage(desk, self.someone(pick), stage))

    @rule(pick=PICK)
    def tag_and_fact(self, pick: int) -> None:
        self.act(lambda desk: contacts.add_tags(desk, self.someone(pick), ["yarn"]))
        self.act(lambda desk: contacts.add_fact(desk, self.someone(pick), "need", "wool", ["yarn"]))

    @rule(pick=PICK, back=st.booleans())
    def to_the_trash_or_back(self, pick: int, back: bool) -> None:
        act = contacts.restore_contacts if back else contacts.remove_contacts
        self.act(lambda desk: act(desk, [self.someone(pick)]))

    @rule(keep=PICK, other=PICK)
    def merge(self, keep: int, other: int) -> None:
        self.act(lambda desk: merging.merge(desk, self.someone(keep), self.someone(other)))

    @rule(pick=PICK, which=st.sampled_from(["R20", "R1", *CAN_BE_OFF]), on=st.booleans())
    def stop_a_rule(self, pick: int, which: str, on: bool) -> None:
        self.act(lambda desk: rule_stops.set_rule(desk, self.someone(pick), which, on))

    # --- what happens -------------------------------------------------------------------------------------

    @rule(pick=PICK, what=HAPPENED)
    def it_happens(self, pick: int, what: dict[str, Any]) -> None:
        self.say(self.entry(self.someone(pick), dict(what)))

    @rule(pick=PICK, happened=st.lists(st.tuples(st.sampled_from(OFTEN), OUTCOME, DAYS_ON, SELDOM), max_size=4))
    def days_go_by(self, pick: int, happened: list[tuple[Kind, Outcome | None, int, bool]]) -> None:
        """In short: several things with one, one after the other."""
        who = self.someone(pick)
        for kind, outcome, days, incoming in happened:
            self.clock.forward(days=days)
            how = outcome or (Outcome.NO_ANSWER if kind in IN_PERSON else None)
            self.say(LogEntry(contact_id=who, kind=kind, outcome=how, at=self.desk.now(), incoming=incoming))

    def entry(self, contact_id: int, what: dict[str, Any]) -> LogEntry:
        """What is said to have happened, by what was drawn."""
        others, settles, ago = what.pop("others"), what.pop("settles"), what.pop("hours_ago")
        said, due = what.pop("said"), what.pop("next_due")
        also, keeps = (
            () if pick is None or not (one := self.something(pick, of=contact_id)) else (one,)
            for pick in (what.pop("also"), what.pop("keeps"))
        )
        return LogEntry(
            contact_id=contact_id,
            at=self.desk.now() - timedelta(hours=ago),
            with_ids=tuple(self.someone(each) for each in others),
            for_id=None if settles is None else self.something(settles, of=contact_id) or None,
            also=also,
            keeps=keeps,
            said=None if said is None else self.due_in(said).day,
            next_due=None if due is None else self.due_in(due, 15 if due % 2 else None),
            **what,
        )

    def say(self, entry: LogEntry) -> log.Logged | None:
        assert entry.at is not None
        self.dawn()
        may_end = standing.ends_by_log(entry, local(entry.at, self.desk.zone).date(), standing.look(self.desk))
        done = self.act(lambda desk: log.log_interaction(desk, entry), may_end)
        if done is not None:
            self.next_is_planned(entry.contact_id)
        return done

    def next_is_planned(self, contact_id: int) -> None:
        """Whoever is logged with and has a cadence has something open at once."""
        now = standing.look(self.desk)
        if any(each["id"] == contact_id for each in standing.with_cadence(now)):
            mine = [each for each in now.open_ones if each["contact_id"] == contact_id]
            assert any(not standing.is_beside(each) for each in mine), f"left without: {contact_id}"

    @rule(pick=PICK, outcome=st.sampled_from([Outcome.NO_ANSWER, Outcome.NO_ANSWER, *Outcome]))
    def do_what_a_rule_planned(self, pick: int, outcome: Outcome) -> None:
        """By its channel, on its day: nobody is told that it is one too many."""
        now = standing.look(self.desk)
        found = [each for each in now.open_ones if each["rule"] is not None and each["contact_id"] in now.living]
        if not found:
            return
        one = min(found[pick % len(found) :], key=lambda each: (now.day(each), each["id"]))
        while now.day(one) > self.desk.today():
            self.clock.forward(days=1)
        self.dawn()
        now = standing.look(self.desk)
        one = now.follow_ups[one["id"]]
        if one["state"] != "open" or now.day(one) != self.desk.today() or one["channel"] in NO_TOUCH:
            return
        kind = Kind(one["channel"])
        done = self.say(
            LogEntry(
                contact_id=one["contact_id"],
                kind=kind,
                outcome=outcome if kind in IN_PERSON else None,
                at=self.desk.now(),
            )
        )
        if done is not None and one["id"] in {each.id for each in done.closed}:
            assert not [each for each in done.warnings if each.rule == "R10"], f"a pest by rule: {one}"

    @rule(pick=PICK, kind=st.sampled_from([Kind.CALL, Kind.EMAIL]), outcome=st.sampled_from(Outcome), every=PICK)
    def the_same_again_and_again(self, pick: int, kind: Kind, outcome: Outcome, every: int) -> None:
        who = self.someone(pick)
        for _ in range(4):
            self.clock.forward(days=7 + every % 4)
            self.say(LogEntry(contact_id=who, kind=kind, outcome=outcome, at=self.desk.now()))

    # --- follow-ups and questions -------------------------------------------------------------------------

    @rule(pick=PICK, ahead=PICK, promised=st.booleans(), channel=CHANNEL, hour=st.sampled_from([None, 16]))
    def plan(self, pick: int, ahead: int, promised: bool, channel: Kind | None, hour: int | None) -> None:
        due = self.due_in(ahead, hour)
        self.act(lambda desk: follow_ups.plan_follow_up(desk, self.someone(pick), due, channel, "why", promised))

    @rule(pick=PICK, drop=st.booleans(), told=SELDOM, many=st.integers(1, 3))
    def done_or_dropped(self, pick: int, drop: bool, told: bool, many: int) -> None:
        """Without a log, and what comes of it, too."""
        for _ in range(many):
            self.dawn()
            which = self.something(pick)
            who = standing.look(self.desk).follow_ups.get(which, {}).get("contact_id", 0)

            def do(desk: Desk, which: int = which) -> object:
                return follow_ups.drop(desk, which, "no use", told) if drop else follow_ups.done(desk, which)

            def is_it(row: Row, which: int = which) -> bool:
                return bool(row["id"] == which)

            if self.act(do, is_it) is not None:
                self.next_is_planned(who)

    @rule(pick=PICK, what=st.sampled_from(["move", "snooze", "notice"]), ahead=PICK, told=SELDOM)
    def settle(self, pick: int, what: str, ahead: int, told: bool) -> None:
        which = self.something(pick)
        doing: dict[str, Callable[[Desk], object]] = {
            "move": lambda desk: follow_ups.move(desk, which, self.due_in(ahead), told),
            "snooze": lambda desk: follow_ups.snooze(desk, which, self.desk.now() + timedelta(hours=ahead + 1)),
            "notice": lambda desk: how_it_went.done_at_once(desk, which),
        }
        self.act(doing[what], lambda row: row["id"] == which)

    @precondition(lambda self: self.asked() > 0)
    @rule(pick=PICK, yes=st.booleans())
    def answer(self, pick: int, yes: bool) -> None:
        act = answering.accept if yes else answering.dismiss
        self.act(lambda desk: act(desk, self.asked(pick)))

    def asked(self, pick: int = 0) -> int:
        """An open question, if there is one."""
        return self.one_of("select id from question where state = 'open'", pick)

    @rule(days=st.sampled_from([1, 2, 5, 60]))
    def come_back(self, days: int) -> None:
        self.act(lambda desk: catch_up.catch_up(desk, days))

    @rule(ahead=st.integers(0, 9), many=st.sampled_from([0, 1, 6]), back=SELDOM)
    def take_days(self, ahead: int, many: int, back: bool) -> None:
        act = days_off.give_back if back else days_off.take
        self.act(lambda desk: act(desk, self.due_in(ahead).day, self.due_in(ahead + many).day))

    @precondition(lambda self: not undoing.undo_label(self.desk).startswith("Added Nr. 0"))
    @rule()
    def undo(self) -> None:
        self.act(undoing.undo, back=True)

    @precondition(lambda self: bool(undoing.redo_label(self.desk)))
    @rule()
    def redo(self) -> None:
        self.act(undoing.redo, back=True)
