# SPDX-License-Identifier: MIT
"""A simulated rep, day by day: works through what is due in order of work, logs what happened, answers what is asked.

The desk is the real one and so is each act. What comes of it is counted by `simulated_tally`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due, due_at
from followup_desk.domain.records import Contact, FollowUp, LogEntry
from followup_desk.domain.words import IN_PERSON, NO_TOUCH, Kind, Newsletter, Origin, Outcome, Stage
from followup_desk.services import agenda, lists, people, planned_on, preferences, timeline
from followup_desk.services.acts import answering, catch_up, contacts, days_off, follow_ups, log, resources, undoing
from followup_desk.services.desk import open_desk
from followup_desk.services.imports.importing import Wishes, import_files
from followup_desk.storage import questions
from tests.builders import StandingClock
from tests.services.acts import simulated_people
from tests.services.acts.simulated_people import ZONES
from tests.services.acts.simulated_tally import Tally

RESOURCES = tuple(f"Guide {number}" for number in range(1, 31))


class Rep:
    """One rep with a desk, a clock and a seed."""

    def __init__(self, folder: Path, people_wanted: int, first: date, *, items: int = 15, seed: int = 7) -> None:
        self.chance = Random(seed)
        self.clock = StandingClock(datetime.combine(first, time(8, 30), ZoneInfo(ZONES[0])))
        self.desk = open_desk(folder, self.clock, Origin.USER)
        self.wanted, self.first, self.items = people_wanted, first, items
        self.moods: dict[int, simulated_people.Mood] = {}
        self.tally = Tally(self.desk)
        self.to_log_late: list[tuple[date, LogEntry]] = []
        self.replies: list[tuple[date, int]] = []
        self.away: set[date] = set()
        preferences.put(self.desk, "country", "PT")
        for title in RESOURCES:
            resources.add_resource(self.desk, title, ["yarn"])

    # --- days -----------------------------------------------------------------------------------------------

    def live(self, days: int) -> None:
        """Day after day, weekends too: then only others write and ring."""
        for number in range(days):
            day = self.first + timedelta(days=number)
            self._wake(day, number)
            self._what_comes_of_time(number, days)
            if day.weekday() < 5 and day not in self.away:
                self._work(number)
            self.tally.evening(number)

    def _wake(self, day: date, number: int) -> None:
        """Half past eight where the rep is; in another zone for a week in every ten."""
        week = number // 7
        zone = ZoneInfo(ZONES[(week // 10) % len(ZONES)] if week % 10 == 9 else ZONES[0])
        morning = datetime.combine(day, time(8, 30), zone)
        self.clock.moment = max(morning.astimezone(UTC), self.clock.moment.astimezone(UTC)).astimezone(zone)
        if day not in self.away:
            planned_on.plan_ahead_if_due(self.desk)
            self.tally.morning(number)

    def _what_comes_of_time(self, number: int, days: int) -> None:
        """Newcomers, days off taken in time, an illness nobody planned, and a file of addresses in the middle."""
        if number == days * 2 // 5:
            self._go_away(self.desk.today() + timedelta(days=3), 14, planned=True)
        if number == days * 3 // 4:
            self._go_away(self.desk.today(), 14, planned=False)
        if number == days // 2:
            self._import()
        if len(self.moods) < self.wanted and number % 7 < 5 and self.desk.today() not in self.away:
            share = 1 + self.wanted // 40 if number < 14 else self.chance.randint(0, 1)
            for _ in range(min(share, self.wanted - len(self.moods))):
                self._meet_somebody()

    def _go_away(self, first: date, length: int, *, planned: bool) -> None:
        self.away |= {first + timedelta(days=number) for number in range(length)}
        if planned:
            days_off.take(self.desk, first, first + timedelta(days=length - 1))

    def _import(self) -> None:
        file = self.desk.folder / "people.vcf"
        file.write_text(simulated_people.card_file(1, 20) + simulated_people.card_file(5000, 20), encoding="utf-8")
        import_files(self.desk, [file], Wishes(follow=False))
        for (number,) in self.desk.db.execute_sql("select id from contact where followed = 0 limit 5").fetchall():
            self.moods[number] = simulated_people.mood(self.chance)
            contacts.set_stage(self.desk, number, Stage.PROSPECT)

    def _meet_somebody(self) -> None:
        """Added by hand; most of them after a first talk."""
        new = simulated_people.somebody(len(self.moods) + 1, self.chance)
        if self.moods and self.chance.random() < 0.1:
            new = self._referred(new)
        number = contacts.add_contact(self.desk, new)
        self.moods[number] = simulated_people.mood(self.chance)
        if new.stage is Stage.PROSPECT:
            kind = self.chance.choice([Kind.CALL, Kind.CALL, Kind.MEETING, Kind.EMAIL])
            self._log(number, kind, self._outcome(number, kind))

    def _referred(self, new: Contact) -> Contact:
        return replace(new, referrer_id=self.chance.choice(list(self.moods)))

    # --- a working day --------------------------------------------------------------------------------------

    def _work(self, number: int) -> None:
        yesterday = self.desk.today() - timedelta(days=1)
        if yesterday in self.away and (late := catch_up.late(self.desk)):
            self.tally.caught_up.append((len(late), catch_up.catch_up(self.desk, 5)))
        self._log_what_was_late()
        self._what_they_write()
        self._answer_questions()
        if self.desk.today().weekday() == 0:
            self._tie_loose_ends()
        handled: set[int] = set()
        for _ in range(self.items):
            self.clock.forward(minutes=self.chance.randint(3, 18))
            cards = [card for card in agenda.due(self.desk) if card.follow_up.id not in handled]
            if not cards:
                break
            handled.add(cards[0].follow_up.id)
            self._do(cards[0].follow_up)
        self.tally.after_work(len(handled))
        if self.desk.today().day in (1, 2, 3) and self.desk.today().weekday() == 0:
            self._send_newsletter()

    def _tie_loose_ends(self) -> None:
        """Whoever is pursued and has nothing planned is called within the week."""
        for number in lists.contact_ids(self.desk, "loose-ends"):
            due = Due(self.desk.today() + simulated_people.days(self.chance, 0, 4))
            follow_ups.plan_follow_up(self.desk, number, due, Kind.CALL, "loose end")

    def _do(self, one: FollowUp) -> None:
        """What the rep does about a card: nearly always just what it says."""
        drawn = self.chance.random()
        if drawn < 0.02:
            follow_ups.snooze(self.desk, one.id, self.desk.now() + timedelta(hours=self.chance.choice([1, 20])))
        elif drawn < 0.05:
            later = Due(self.desk.today() + simulated_people.days(self.chance, 1, 5))
            follow_ups.move(self.desk, one.id, later, self.chance.random() < 0.7 if one.promised else None)
        elif drawn < 0.07:
            follow_ups.drop(self.desk, one.id, "not now", told=self.chance.random() < 0.5)
        elif drawn < 0.10 or one.channel in NO_TOUCH:
            follow_ups.done(self.desk, one.id)
        else:
            self._do_as_planned(one)

    def _do_as_planned(self, one: FollowUp) -> None:
        kind = one.channel
        if self.chance.random() < 0.04:
            kind = self.chance.choice([Kind.EMAIL, Kind.MESSAGE])
        outcome = self._outcome(one.contact_id, kind)
        for_id = None if kind is one.channel else one.id
        done = self._log(one.contact_id, kind, outcome, for_id=for_id)
        if done is None:
            return
        self.tally.did(one, done, just_so=for_id is None and not any(each.rule is None for each in done.planned))
        if self.chance.random() < 0.01:  # a slip: taken back, and said again
            self.tally.undone.append(undoing.undo(self.desk))
            self._log(one.contact_id, kind, outcome, for_id=for_id)

    def _outcome(self, number: int, kind: Kind) -> Outcome | None:
        customer = people.person(self.desk, number).stage is Stage.CUSTOMER
        if kind is Kind.CALL:
            return self.moods[number].on_the_phone(self.chance, customer)
        return self.moods[number].in_talk(self.chance, customer) if kind in IN_PERSON else None

    def _log(
        self, number: int, kind: Kind, outcome: Outcome | None, *, for_id: int | None = None, incoming: bool = False
    ) -> log.Logged | None:
        """As typed after it: with a day or without, a promise or none."""
        entry = self._with_next_step(
            LogEntry(
                contact_id=number,
                kind=kind,
                outcome=outcome,
                for_id=for_id,
                incoming=incoming,
                gave=self._something_new(number) if kind in (Kind.EMAIL, Kind.LETTER) and not incoming else "",
                distracted=kind is Kind.CALL and outcome is not None and self.chance.random() < 0.04,
                proposal=outcome is Outcome.NEXT_STEP and self._may_offer(number) and self.chance.random() < 0.2,
            )
        )
        if not incoming and for_id is None and kind is Kind.CALL and self.chance.random() < 0.05:
            at = self.desk.now()
            self.to_log_late.append((at.date() + simulated_people.days(self.chance, 1, 4), replace(entry, at=at)))
            return None
        return self._save(entry)

    def _something_new(self, number: int) -> str:
        """Of value, and not given to them yet, as far as the shelf goes."""
        had = {title for one in timeline.page(self.desk, number, limit=200) for title in one.gave}
        return next((title for title in RESOURCES if title not in had), "")

    def _may_offer(self, number: int) -> bool:
        still_open = [each for each in people.opportunities(self.desk, number) if each.answer is None]
        return len(still_open) == 1 or (people.person(self.desk, number).stage is Stage.PROSPECT and not still_open)

    def _with_next_step(self, entry: LogEntry) -> LogEntry:
        said, due = None, None
        drawn = self.chance.random()
        ahead = self.desk.today() + simulated_people.days(self.chance, 2, 21)
        ahead += timedelta(days=max(0, 7 - ahead.weekday()) if ahead.weekday() > 4 else 0)  # nobody names a weekend
        if entry.outcome is Outcome.PUSHED_OFF and drawn < 0.5:
            said = ahead
        elif entry.outcome is Outcome.NEXT_STEP and drawn < 0.5:
            due = Due(ahead)
        elif entry.outcome is Outcome.NEXT_STEP and drawn < 0.65:
            due = due_at(datetime.combine(ahead, time(self.chance.randint(9, 16))), self.desk.zone)
        return replace(
            entry,
            said=said,
            next_due=due,
            next_channel=self.chance.choice([Kind.CALL, Kind.EMAIL, Kind.MEETING]) if due else None,
            promised=due is not None and self.chance.random() < 0.5,
        )

    def _save(self, entry: LogEntry) -> log.Logged | None:
        try:
            done = log.log_interaction(self.desk, entry)
        except Refused as no:
            self.tally.refused[str(no)[:40]] += 1
            return None
        self.tally.logged(entry, done)
        written = entry.kind in (Kind.EMAIL, Kind.MESSAGE, Kind.LETTER) and not entry.incoming
        if written and self.chance.random() < self.moods[entry.contact_id].writes_back:
            self.replies.append((self.desk.today() + simulated_people.days(self.chance, 0, 4), entry.contact_id))
        return done

    # --- what others do, and what is left -------------------------------------------------------------------

    def _log_what_was_late(self) -> None:
        today = self.desk.today()
        for _, entry in [each for each in self.to_log_late if each[0] <= today]:
            overtaken = (entry.said is not None and entry.said < today) or (
                entry.next_due is not None and entry.next_due.day <= today
            )
            self._save(replace(entry, said=None, next_due=None) if overtaken else entry)
        self.to_log_late = [each for each in self.to_log_late if each[0] > today]

    def _what_they_write(self) -> None:
        """Answers to what was sent, calls of theirs, some of them missed."""
        today = self.desk.today()
        for _, number in [each for each in self.replies if each[0] <= today]:
            outcome = Outcome.NEXT_STEP if self.chance.random() < 0.3 else None
            self._log(number, Kind.EMAIL, outcome, incoming=True)
        self.replies = [each for each in self.replies if each[0] > today]
        for number, mood in self.moods.items():
            if self.chance.random() < mood.rings:
                missed = self.chance.random() < 0.3
                customer = people.person(self.desk, number).stage is Stage.CUSTOMER
                how = Outcome.NO_ANSWER if missed else mood.in_talk(self.chance, customer)
                self._log(number, Kind.CALL, how, incoming=True)

    def _answer_questions(self) -> None:
        """Within a few days."""
        for question in questions.open_ones(self.desk.db, 100):
            pointless = question not in questions.open_of_contact(self.desk.db, question.contact_id)
            if not pointless and self.chance.random() < 0.5:  # an answer may withdraw another question
                yes = self.chance.random() < 0.7
                (answering.accept if yes else answering.dismiss)(self.desk, question.id)
                self.tally.answered[question.key, yes] += 1

    def _send_newsletter(self) -> None:
        for number in self._who_agreed():
            self._save(LogEntry(contact_id=number, kind=Kind.NEWSLETTER))

    def _who_agreed(self) -> Sequence[int]:
        """One in three of those it is proposed to says yes."""
        proposed = "select id from contact where newsletter = ? and id % 3 = 0"
        for (number,) in self.desk.db.execute_sql(proposed, (Newsletter.PROPOSED,)).fetchall():
            before = people.person(self.desk, number)
            contacts.edit_contact(self.desk, before, replace(before, newsletter=Newsletter.AGREED))
        rows = self.desk.db.execute_sql("select id from contact where newsletter = ?", (Newsletter.AGREED,))
        return [number for (number,) in rows.fetchall()]
