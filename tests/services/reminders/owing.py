# SPDX-License-Identifier: MIT
"""What the machine of `test_announcing_machine` holds the announcer to: what is owed and what is held back, worked out
from the rows as they stand.
"""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from followup_desk.domain.moments import from_seconds, local
from followup_desk.domain.records import FollowUp
from followup_desk.domain.words import FollowUpState
from followup_desk.services import people, preferences, sittings
from followup_desk.services.desk import Desk
from followup_desk.services.reminders import announcing
from followup_desk.services.reminders.notice import Notice
from followup_desk.storage import follow_ups as stored
from tests.services.reminders.running_program import Owed, Program

ZONES = ("Europe/Lisbon", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Apia")


class Owing:
    """The machine's clocks, and what screens have confirmed: moments of follow-ups, and notices of a day by kind and
    day."""

    utc: datetime
    zone: str
    mono: float
    confirmed: Owed
    said: set[tuple[str, str]]
    running: list[Program]

    @property
    def desk(self) -> Desk:
        return self.running[0].desk

    def now(self) -> datetime:
        return self.utc.astimezone(ZoneInfo(self.zone))

    def every(self) -> list[int]:
        """The follow-ups that there are: one that was planned when the program died, too."""
        return [each for (each,) in self.desk.db.execute_sql("select id from follow_up")]

    def owed(self, slack: bool = False) -> Owed:
        """The moments that have come, were not confirmed, and still stand; with `slack` those that may have."""
        found = set()
        for each in self.every():
            follow_up = stored.follow_up(self.desk.db, each)
            if follow_up and follow_up.state is FollowUpState.OPEN and self.is_there(follow_up):
                found |= {(each, key) for key in self.keys_come(follow_up, slack=slack)}
        return found - self.confirmed

    def is_there(self, follow_up: FollowUp) -> bool:
        return people.person(self.desk, follow_up.contact_id).deleted_at is None

    def keys_come(self, follow_up: FollowUp, *, slack: bool) -> set[str]:
        """What has come of a follow-up's two moments: the end of its snooze, and when it is due."""
        snooze, due, now = follow_up.snoozed_until, follow_up.due, self.utc.replace(microsecond=0)
        keys = set()
        if snooze is not None and snooze <= now:
            keys.add(str(int(snooze.timestamp())))
        if due.at is not None:
            lead = timedelta(minutes=int(preferences.get(self.desk, "lead_minutes")))
            if due.at - lead <= now and (snooze is None or due.at > snooze):
                keys.add(str(int(due.at.timestamp())))
            return keys
        begun = self.now().date() if self.now().time() >= time(9) else self.now().date() - timedelta(days=1)
        if due.day <= begun and self.day_counts(follow_up, slack=slack):
            keys.add(due.day.isoformat())
        return keys

    def day_counts(self, follow_up: FollowUp, *, slack: bool) -> bool:
        """Not where the day had begun when it was planned, nor where a snooze went beyond it. What day it was at the
        end of a snooze depends on where one was then: with `slack` anywhere will do."""
        begun = self.desk.db.execute_sql("select day_begun from follow_up where id = ?", (follow_up.id,)).fetchone()[0]
        if follow_up.snoozed_until is None:
            return not begun
        ends = [local(follow_up.snoozed_until, zone).date() for zone in ZONES]
        return not begun and follow_up.due.day > (min(ends) if slack else max(ends))

    def held(self) -> bool:
        """Is it quiet, paused, or a day off?"""
        kept = preferences.remembered(self.desk, "paused_until")
        if kept and from_seconds(int(kept)) > self.utc:
            return True
        day, clock = self.now().date().isoformat(), self.now().time()
        if self.desk.db.execute_sql("select 1 from day_off where day = ?", (day,)).fetchone():
            return True
        return {
            "off": False,
            "20:00-08:00": clock >= time(20) or clock < time(8),
            "12:00-13:30": time(12) <= clock < time(13, 30),
        }[preferences.get(self.desk, "quiet_hours")]

    def may_be_shown(self, program: Program, key: tuple[int, str]) -> bool:
        """Not while the server may still answer for it."""
        before = program.asked.get(key, -1e9)
        return self.mono - before >= announcing.PATIENCE_S or key in program.failed

    def judge(self, program: Program, notice: Notice) -> None:
        """A notice goes to the screen: it is owed, and nothing holds it back."""
        if notice.quiet or notice.tag.startswith("evening"):
            return
        members = program.members(notice.tag)
        assert not self.held(), f"held back, and shown: {notice}"
        owed = self.owed(slack=True)
        for each in members:
            keys = {key for key in owed if key[0] == each}
            assert keys, f"not owed: {notice.tag} of {stored.follow_up(self.desk.db, each)}"
            # one of its moments is new, or the server has not answered for one in time
            assert any(self.may_be_shown(program, key) for key in keys), f"twice: {notice}"
            program.asked |= dict.fromkeys(keys, self.mono)
        program.sent[notice.tag] = {key for key in owed if key[0] in members}
        if notice.tag.startswith(("briefing-", "sitting-")):
            self.judge_day(program, notice)
        else:
            assert members, notice

    def judge_day(self, program: Program, notice: Notice) -> None:
        """One of the day: today's, while it is its time, and not again once a screen has had it."""
        kind, day = notice.tag[:-11], notice.tag[-10:]
        now = self.now()
        assert day == now.date().isoformat(), f"of another day: {notice}"
        assert (kind, day) not in self.said, f"twice: {notice}"
        assert now.weekday() < 5, f"no working day: {notice}"
        if kind == "briefing":
            assert preferences.get(self.desk, "briefing") == "on"
            assert time(9) <= now.time() < time(18), f"not its time: {notice}"
        else:
            hour = preferences.get(self.desk, "sitting_time")
            assert time.fromisoformat(hour) <= now.time(), f"before its hour: {notice}"
            assert not sittings.of_today(self.desk).counts, f"the day counts already: {notice}"
        program.days[notice.tag] = (kind, day)
