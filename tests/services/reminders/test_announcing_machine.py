# SPDX-License-Identifier: MIT
"""Whatever happens, in any order: each due moment is announced once, and none before its time; and the briefing and the
set hour come once a day.

A machine drives the real announcer on a real desk with a clock, zone and screen of its own. What should be owed it
works out for itself from the follow-ups as they stand.
"""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due, due_from
from followup_desk.domain.words import Kind
from followup_desk.services import preferences
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.desk import Desk, open_desk
from followup_desk.services.reminders import announcing, day_notes, ringing
from followup_desk.storage import connection, sittings, tables
from tests.builders import add
from tests.services.reminders.owing import ZONES, Owing
from tests.services.reminders.running_program import Died, Program
from tests.services.reminders.screen_in_memory import Screen

BEGINNINGS = (
    datetime(2026, 3, 28, 7, tzinfo=UTC),  # the clocks of Europe go on that night
    datetime(2026, 10, 24, 20, tzinfo=UTC),  # and back
    datetime(2026, 11, 1, 4, tzinfo=UTC),  # New York's go back
    datetime(2028, 2, 28, 12, tzinfo=UTC),
)
SPANS = st.sampled_from([1, 10, 31, 600, 3600, 5 * 3600, 26 * 3600])


@cache
def empty_desk() -> Path:
    """The file of an empty desk, made once: its steps take longer than all that is done on it."""
    folder = Path(tempfile.mkdtemp(prefix="empty-desk-"))
    atexit.register(shutil.rmtree, folder)
    open_desk(folder).close()
    return folder / connection.FILE_NAME


class Announcing(Owing, RuleBasedStateMachine):
    """One desk, one screen, and up to two programs."""

    planned: Bundle[int] = Bundle("planned")
    steps = 0
    """Of all machines so far."""

    @initialize(zone=st.sampled_from(ZONES), begin=st.sampled_from(BEGINNINGS))
    def begin(self, zone: str, begin: datetime) -> None:
        self.folder = tempfile.TemporaryDirectory()
        shutil.copyfile(empty_desk(), Path(self.folder.name) / connection.FILE_NAME)
        self.zone, self.utc, self.mono = zone, begin, 1000.0
        self.screen = Screen()
        self.confirmed = set()
        self.said = set()
        self.running: list[Program] = []
        self.start_program()
        self.contacts = [add(self.desk, name) for name in ("Ana", "Ben", "Cleo", "Dai", "Edo")]

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.everything_owed_comes()
            for program in self.running:
                program.desk.close()
            self.folder.cleanup()

    def start_program(self) -> None:
        program = Program(self)
        self.running.append(program)
        program.announcer.start()
        self.look()

    def look(self, number: int = 0) -> None:
        """As the clock does."""
        program = self.running[min(number, len(self.running) - 1)]
        try:
            wait = program.announcer.look()
            assert 0 < wait <= announcing.LONGEST_WAIT_S
            standing = [each for tag in program.notifier.tags() for each in program.members(tag)]
            assert len(standing) == len(set(standing)), "one follow-up in two notices"
        except Died:
            self.kill(program)

    def tell(self, program: "Program", word: Callable[[], None]) -> None:
        """Something from the screen; what comes of it may be the end of the program."""
        try:
            word()
        except Died:
            self.kill(program)

    def kill(self, program: "Program") -> None:
        """No word to anybody; what was not committed is gone, and another start follows."""
        self.running.remove(program)
        program.desk.close()
        program.notifier.listener = None
        if not self.running:
            self.start_program()

    def act(self, do: Callable[[Desk], object]) -> None:
        """What may be refused, and is then nothing."""
        try:
            do(self.desk)
        except Refused:
            return
        except Died:
            self.kill(self.running[0])
        for program in self.running[1:]:
            program.desk.look_for_changes()
        self.look()

    # --- time and place -------------------------------------------------------------------------------------

    @rule(seconds=SPANS)
    def time_passes(self, seconds: int) -> None:
        """With a look every 30 seconds at first, then one at the end: late ticks are no harm."""
        for _ in range(min(seconds // 30, 2)):
            self.utc, self.mono, seconds = self.utc + timedelta(seconds=30), self.mono + 30, seconds - 30
            self.look()
        self.utc, self.mono = self.utc + timedelta(seconds=seconds), self.mono + seconds
        self.look()

    @rule(seconds=st.sampled_from([-7200, -90, -1, 2, 60, 4000, 90_000]))
    def somebody_sets_the_clock(self, seconds: int) -> None:
        self.utc += timedelta(seconds=seconds)
        self.look()

    @rule(seconds=SPANS)
    def the_laptop_sleeps(self, seconds: int) -> None:
        """The other clock stands still meanwhile."""
        self.utc += timedelta(seconds=seconds)
        self.look()

    @rule(zone=st.sampled_from(ZONES))
    def they_travel(self, zone: str) -> None:
        self.zone = zone
        self.look()

    # --- what the user does ---------------------------------------------------------------------------------

    @rule(target=planned, who=st.integers(0, 4), days=st.integers(0, 3))
    def plan_for_a_day(self, who: int, days: int) -> int:
        return self.plan(who, Due(self.now().date() + timedelta(days=days)))

    @rule(target=planned, who=st.integers(0, 4), seconds=SPANS, zone=st.sampled_from(ZONES))
    def plan_for_a_moment(self, who: int, seconds: int, zone: str) -> int:
        return self.plan(who, due_from(self.utc + timedelta(seconds=seconds), zone))

    def plan(self, who: int, due: Due) -> int:
        """The number of what was planned; of nothing where the desk refused."""
        before = self.every()
        self.act(lambda desk: follow_ups.plan_follow_up(desk, self.contacts[who], due, Kind.CALL))
        return max({*self.every()} - {*before}, default=0)

    @rule(which=planned, days=st.integers(0, 2))
    def move_to_a_day(self, which: int, days: int) -> None:
        self.act(lambda desk: follow_ups.move(desk, which, Due(self.now().date() + timedelta(days=days))))

    @rule(which=planned, seconds=SPANS)
    def move_to_a_moment(self, which: int, seconds: int) -> None:
        self.act(lambda desk: follow_ups.move(desk, which, due_from(self.utc + timedelta(seconds=seconds), self.zone)))

    @rule(which=planned, seconds=SPANS)
    def snooze(self, which: int, seconds: int) -> None:
        self.act(lambda desk: follow_ups.snooze(desk, which, self.now() + timedelta(seconds=seconds)))

    @rule(which=planned)
    def done(self, which: int) -> None:
        self.act(lambda desk: follow_ups.done(desk, which))

    @rule(which=planned)
    def drop(self, which: int) -> None:
        self.act(lambda desk: follow_ups.drop(desk, which, "no use"))

    @rule(who=st.integers(0, 4), gone=st.booleans())
    def trash(self, who: int, gone: bool) -> None:
        act = contacts.remove_contacts if gone else contacts.restore_contacts
        self.act(lambda desk: act(desk, [self.contacts[who]]))

    @rule(who=st.integers(0, 4), name=st.sampled_from(["Ana B.", "<b>&amp;", "佐藤"]))
    def edit(self, who: int, name: str) -> None:
        self.act(lambda desk: contacts.add_tags(desk, self.contacts[who], [name]))

    @rule()
    def undo(self) -> None:
        if undoing.undo_label(self.desk).startswith("Added"):
            return  # whom the machine works with stays
        self.act(undoing.undo)

    @rule()
    def redo(self) -> None:
        self.act(undoing.redo)

    @rule(span=st.sampled_from(["off", "20:00-08:00", "12:00-13:30"]))
    def set_quiet_hours(self, span: str) -> None:
        preferences.put(self.desk, "quiet_hours", span)
        self.look()

    @rule(seconds=st.one_of(st.none(), SPANS))
    def pause(self, seconds: int | None) -> None:
        ringing.pause(self.desk, None if seconds is None else self.now() + timedelta(seconds=seconds))
        self.look()

    @rule(minutes=st.sampled_from([0, 10, 90]))
    def set_lead(self, minutes: int) -> None:
        preferences.put(self.desk, "lead_minutes", str(minutes))
        self.look()

    @rule(days=st.integers(0, 2))
    def take_a_day_off(self, days: int) -> None:
        day = (self.now().date() + timedelta(days=days)).isoformat()
        if self.desk.db.execute_sql("select 1 from day_off where day = ?", (day,)).fetchone() is None:
            with self.desk.act("day-off") as act:
                act.insert(tables.DayOff, day=day)

    @rule(briefing=st.sampled_from(["on", "off"]), hour=st.sampled_from(["off", "09:00", "10:30", "18:30"]))
    def set_the_notices_of_the_day(self, briefing: str, hour: str) -> None:
        preferences.put(self.desk, "briefing", briefing)
        preferences.put(self.desk, "sitting_time", hour)
        self.look()

    @rule(minutes=st.sampled_from([3, 10]))
    def sit(self, minutes: int) -> None:
        day = self.now().date().isoformat()
        self.act(lambda desk: sit_down(desk, day, minutes))

    @precondition(lambda self: self.running[0].notifier.tags())
    @rule(
        data=st.data(),
        key=st.sampled_from(["done", "snooze-15", "snooze-tomorrow", "open", "default", "start", "later"]),
    )
    def press(self, data: st.DataObject, key: str) -> None:
        tag = data.draw(st.sampled_from(self.running[0].notifier.tags()))
        self.seen(tag)
        self.act(lambda desk: self.running[0].notifier.press(tag, key))

    @precondition(lambda self: self.running[0].notifier.tags())
    @rule(data=st.data(), by_user=st.booleans())
    def wave_away(self, data: st.DataObject, by_user: bool) -> None:
        tag = data.draw(st.sampled_from(self.running[0].notifier.tags()))
        self.seen(tag)
        self.tell(self.running[0], lambda: self.running[0].notifier.wave_away(tag, by_user=by_user))

    def seen(self, tag: str) -> None:
        """Who answers it has seen it."""
        self.confirmed |= self.running[0].sent.get(tag, set())
        self.said |= {self.running[0].days[tag]} if tag in self.running[0].days else set()

    # --- what goes wrong ------------------------------------------------------------------------------------

    @rule(up=st.booleans())
    def the_server_goes_or_comes(self, up: bool) -> None:
        if self.screen.up != up:
            self.screen.up, self.screen.runs = up, self.screen.runs + up
            self.screen.standing.clear()
            for program in list(self.running):
                self.tell(program, program.notifier.notice_changes)
            self.look()

    @rule(at_once=st.booleans(), refuses=st.booleans(), swallows=st.sampled_from(["", "Ana"]))
    def the_server_has_moods(self, at_once: bool, refuses: bool, swallows: str) -> None:
        self.screen.answers_at_once, self.screen.refuses, self.screen.swallows = at_once, refuses, swallows

    @rule()
    def the_server_answers_at_last(self) -> None:
        for program in list(self.running):
            self.tell(program, program.notifier.reply)

    @rule(after=st.booleans())
    def it_dies_while_showing(self, after: bool) -> None:
        """At the next notice: claimed and not shown, or shown and not confirmed."""
        for program in self.running:
            program.dies = "after" if after else "before"

    @rule()
    def it_is_killed_and_started_again(self) -> None:
        self.kill(self.running[0])

    @precondition(lambda self: len(self.running) < 2)
    @rule()
    def another_program_starts(self) -> None:
        self.start_program()

    @precondition(lambda self: len(self.running) > 1)
    @rule()
    def the_other_looks(self) -> None:
        self.look(1)

    # --- what must hold -------------------------------------------------------------------------------------

    @rule()
    def everything_owed_comes(self) -> None:
        """As long as a screen is there and nothing holds back: at the latest when the longest pause is over."""
        self.screen.answers_at_once, self.screen.refuses, self.screen.swallows = True, False, ""
        for program in self.running:
            program.dies = ""
        self.the_server_goes_or_comes(True)
        ringing.pause(self.desk, None)
        preferences.put(self.desk, "quiet_hours", "off")
        with self.desk.act("work-again") as act:
            for (row_id,) in self.desk.db.execute_sql("select id from day_off").fetchall():
                act.delete(tables.DayOff, row_id)
        for _ in range(30):
            self.utc, self.mono = self.utc + timedelta(seconds=30), self.mono + 30
            self.look()
        assert self.owed() == set(), f"never announced: {self.owed()}"
        unsaid = day_notes.come(self.desk, ringing.wishes(self.desk))
        assert not unsaid, f"never said: {unsaid}"

    @invariant()
    def steps_are_counted(self) -> None:
        Announcing.steps += 1


def sit_down(desk: Desk, day: str, minutes: int) -> None:
    made = sittings.begin(desk.db, date.fromisoformat(day), 10)
    sittings.keep(desk.db, made, 60 * minutes, 0, False)


TestAnnouncing = Announcing.TestCase
TestAnnouncing.settings = settings(
    max_examples=40,
    stateful_step_count=50,
    deadline=None,
    # not shrunk: that takes minutes, in which the run would be taken for one that hangs
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
