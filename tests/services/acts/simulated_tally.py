# SPDX-License-Identifier: MIT
"""What a simulated rep's days come to: contradictions, of which there are none, and a table of figures."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from followup_desk.domain.moments import from_seconds, local
from followup_desk.domain.records import FollowUp, LogEntry
from followup_desk.domain.rules import closing
from followup_desk.domain.words import NO_TOUCH
from followup_desk.services import agenda, backups, lists, people
from followup_desk.services.acts import log
from followup_desk.services.desk import Desk
from tests.services.acts import standing
from tests.services.acts.standing import Row, Standing

_EACH = 7
"""So many days apart the whole desk is looked over."""


class Tally:
    """Counts as the days go by."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.open_ones: list[int] = []
        self.due: list[int] = []
        self.handled: list[int] = []
        self.left: list[int] = []
        self.loose: list[int] = []
        self.oldest_late: list[int] = []
        self.promises_late: list[int] = []
        self.pests: Counter[str] = Counter()
        self.pests_of: Counter[str] = Counter()
        self.warned: Counter[str] = Counter()
        self.did_rule: Counter[str] = Counter()
        self.answered: Counter[tuple[str, bool]] = Counter()
        self.refused: Counter[str] = Counter()
        self.undone: list[str] = []
        self.caught_up: list[tuple[int, int]] = []
        self.problems: list[str] = []
        self.figures = ""

    # --- as it goes -----------------------------------------------------------------------------------------

    def morning(self, number: int) -> None:
        """After the pass: what is due, and now and then whether all is as it must be."""
        today = self.desk.today()
        cards = agenda.due(self.desk)
        if today.weekday() < 5:
            self.due.append(len(cards))
            late = [(today - card.follow_up.due.day).days for card in cards]
            self.oldest_late.append(max(late, default=0))
            missed = [card for card in cards if card.follow_up.promised and card.follow_up.due.day < today]
            self.promises_late.append(len(missed))
        if number % _EACH == 0:
            now = standing.look(self.desk)
            standing.nothing_twice(now)
            standing.nobody_without(now)
            self.loose.append(lists.count(self.desk, "loose-ends"))

    def evening(self, number: int) -> None:
        found = self.desk.db.execute_sql("select count(*) from follow_up where state = 'open'").fetchone()[0]
        self.open_ones.append(found)

    def after_work(self, handled: int) -> None:
        self.handled.append(handled)
        self.left.append(len(agenda.due(self.desk)))

    def did(self, one: FollowUp, done: log.Logged, *, just_so: bool) -> None:
        """A card that was worked: what a rule planned is never one too many. `just_so`: by its channel, and the user
        planned nothing."""
        self.did_rule[one.rule or "own"] += 1
        if just_so and one.rule is not None and one.id in {each.id for each in done.closed}:
            assert not [each for each in done.warnings if each.rule == "R10"], f"a pest by rule: {one}"

    def logged(self, entry: LogEntry, done: log.Logged) -> None:
        for each in done.warnings:
            self.warned[each.reason.key] += 1
            if each.rule == "R10":
                self.pests[each.reason.key] += 1
                about = "incoming" if entry.incoming else f"{entry.kind}{' planned' if entry.next_due else ''}"
                self.pests_of[about] += 1

    # --- at the end -----------------------------------------------------------------------------------------

    def last_word(self) -> None:
        """Looks it all over, while the desk is open."""
        self.problems, self.figures = self.contradictions(), self.table()

    def contradictions(self) -> list[str]:
        """What does not go together in follow-ups, promises and timeline; empty on a desk that is well."""
        now = standing.look(self.desk)
        found = [*_of_promises(now), *_of_the_trash(self.desk, now), *self._of_cards(now), *_of_closings(now)]
        return [*found, *backups.check(self.desk).problems]

    def _of_cards(self, now: Standing) -> Iterator[str]:
        for row in now.open_ones:
            if row["rule"] != "R12" or row["promised"]:
                continue
            one = people.follow_up(self.desk, row["id"])
            day = closing.occasion_day(one)
            over = self.desk.today() - timedelta(days=7)
            if day is not None and max(day, one.due.day) <= over:  # the user may have put it off
                yield f"a card for a day gone by is open: {row}"

    def table(self) -> str:
        """The figures, a line each."""
        now = standing.look(self.desk)
        lines = [
            ("touches per contact and month", _touches(now)),
            ("most touches of one in 30 days", str(_busiest(now))),
            ("longest silence with a customer", _silence(self.desk, now)),
            ("promises", _promises(now)),
            ("cards", _cards(now)),
            ("days late, median/95 %", _late(now)),
            ("cadence of customers", _cadences(now)),
            ("asked most of one", str(_most_asked(now))),
            ("questions asked", _counted(Counter(row["key"] for row in now.tables["question"]))),
            ("answered yes, no", _counted(Counter({f"{key} {yes}": n for (key, yes), n in self.answered.items()}))),
            ("open follow-ups", _spread(self.open_ones)),
            ("due in the morning", _spread(self.due)),
            ("worked on a day", _spread(self.handled)),
            ("left in the evening", _spread(self.left)),
            ("oldest late, days", _spread(self.oldest_late)),
            ("promises late in the morning", _spread(self.promises_late)),
            ("loose ends", _spread(self.loose)),
            ("R10 warnings", f"{_counted(self.pests)}; on {_counted(self.pests_of)}"),
            ("all warnings", _counted(self.warned)),
            ("planned by rule", _counted(Counter(row["rule"] or "own" for row in now.tables["follow_up"]))),
            ("worked by rule", _counted(self.did_rule)),
            ("dropped", _counted(Counter(f"{row['rule']} {row['dropped_why']}" for row in _in(now, "dropped")))),
            ("stages", _counted(Counter(str(row["stage"]) for row in now.tables["contact"]))),
            ("entries", _counted(Counter(f"{r['kind']} {r['outcome']}" for r in now.tables["interaction"]))),
            ("caught up, undone, refused", f"{self.caught_up} {len(self.undone)} {dict(self.refused)}"),
        ]
        return "\n".join(f"{name:32}{text}" for name, text in lines)


def _in(now: Standing, state: str) -> Iterator[Row]:
    return (row for row in now.tables["follow_up"] if row["state"] == state)


def _day(at: int, zone: str) -> date:
    return local(from_seconds(at), zone).date()


def _of_promises(now: Standing) -> Iterator[str]:
    """A kept promise was done by its channel, by its day; an open one is open."""
    entries = {row["id"]: row for row in now.tables["interaction"]}
    for row in now.tables["follow_up"]:
        if row["state"] == "open" and row["promised"] and row["promise"] != "open":
            yield f"open, and not: {row}"
        if row["state"] != "open" and row["promise"] == "open":
            yield f"closed, and still promised: {row}"
        if row["promise"] not in ("kept", "late"):
            continue
        by = entries.get(row["closed_by"])
        zone = now.zone if by is None else by["zone"]
        done = _day(row["closed_at"] if by is None else by["at"], zone)
        due = date.fromisoformat(row["due_on"]) if row["due_at"] is None else _day(row["due_at"], zone)
        if by is not None and by["kind"] != row["channel"]:
            yield f"kept by another channel: {row}"
        if by is not None and (done <= due) != (row["promise"] == "kept"):
            yield f"{row['promise']}, and done on {done}: {row}"


def _of_closings(now: Standing) -> Iterator[str]:
    """What an entry closed was somebody's who was there, and no later than it was planned."""
    there = {(row["contact_id"], row["interaction_id"]) for row in now.tables["present"]}
    for row in now.tables["follow_up"]:
        if row["closed_by"] is not None and (row["contact_id"], row["closed_by"]) not in there:
            yield f"closed by what they had no part in: {row}"
        if row["state"] != "open" and row["snoozed_until"] is not None:
            yield f"closed, and snoozed: {row}"


def _of_the_trash(desk: Desk, now: Standing) -> Iterator[str]:
    for card in agenda.due(desk):
        if card.follow_up.contact_id not in now.living:
            yield f"due, and in the trash: {card}"


# --- figures ------------------------------------------------------------------------------------------------


def _touch_days(now: Standing) -> dict[int, list[date]]:
    """Of each contact, the days on which they were reached out to."""
    found: dict[int, list[date]] = defaultdict(list)
    for row in now.tables["interaction"]:
        if not row["incoming"] and row["kind"] not in NO_TOUCH:
            found[row["contact_id"]].append(_day(row["at"], now.zone))
    return found


def _touches(now: Standing) -> str:
    by_stage: dict[str, list[float]] = defaultdict(list)
    last = max(_day(row["at"], now.zone) for row in now.tables["interaction"])
    touched = _touch_days(now)
    for person in now.living.values():
        if person["followed"]:
            months = max((last - _day(person["created_at"], now.zone)).days / 30, 1)
            by_stage[str(person["stage"])].append(len(touched[person["id"]]) / months)
    return "; ".join(f"{stage} {median(each):.1f} (most {max(each):.1f})" for stage, each in sorted(by_stage.items()))


def _busiest(now: Standing) -> int:
    most = 0
    for days in _touch_days(now).values():
        ordered = sorted(days)
        most = max(most, *(sum(first <= day < first + timedelta(days=30) for day in ordered) for first in ordered), 0)
    return most


def _silence(desk: Desk, now: Standing) -> str:
    """The most days in which nothing happened with who was a customer by then, and with a cadence of 60 days at most;
    and of how many that was more than 90."""
    longest, usual, long_ones = 0, 0, 0
    sold = {row["contact_id"]: row["answered_at"] for row in now.tables["opportunity"] if row["answer"] == "yes"}
    for person in now.living.values():
        if person["stage"] != "customer":
            continue
        since = sold.get(person["id"], person["created_at"])
        there = [row["at"] for row in now.tables["present"] if row["contact_id"] == person["id"] and row["at"] >= since]
        days = sorted(_day(at, now.zone) for at in (since, *there))
        most = max((after - before).days for before, after in pairwise((*days, desk.today())))
        longest, long_ones = max(longest, most), long_ones + (most > 90)
        usual = max(usual, most if (person["ideal_days"] or 30) <= 60 else 0)
    return f"{longest} days, with a cadence of up to 60: {usual}; more than 90 with {long_ones}"


def _promises(now: Standing) -> str:
    found = Counter(row["promise"] for row in now.tables["follow_up"] if row["promise"] is not None)
    settled = sum(found.values()) - found["open"]
    return f"{100 * found['kept'] / max(settled, 1):.0f} % kept of {settled}: {_counted(found)}"


def _cards(now: Standing) -> str:
    """When the cards for occasions went out."""
    at = {row["id"]: row["at"] for row in now.tables["interaction"]}
    found: Counter[str] = Counter()
    for row in now.tables["follow_up"]:
        if row["rule"] != "R12":
            continue
        if row["state"] != "done":
            found["missed" if row["dropped_why"] == "missed" else row["state"]] += 1
            continue
        sent = _day(at.get(row["closed_by"]) or row["closed_at"], now.zone)
        args = json.loads(row["reasons"])[0][1]
        found["in time" if sent <= date.fromisoformat(args["post_by"]) else "posted late"] += 1
        found["posted after the day"] += sent > date.fromisoformat(args["day"])
    return _counted(found)


def _late(now: Standing) -> str:
    """How many days late what was done was, by rule: the median and 95 of 100."""
    at = {row["id"]: row["at"] for row in now.tables["interaction"]}
    by_rule: dict[str, list[int]] = defaultdict(list)
    for row in _in(now, "done"):
        done = _day(at.get(row["closed_by"]) or row["closed_at"], now.zone)
        by_rule[row["rule"] or "own"].append((done - now.day(row)).days)
    found = ((rule, sorted(days)) for rule, days in sorted(by_rule.items()))
    return ", ".join(f"{rule} {median(days):.0f}/{days[int(len(days) * 0.95)]}" for rule, days in found)


def _cadences(now: Standing) -> str:
    """The ideal intervals of customers by now."""
    ideal = sorted(row["ideal_days"] or 30 for row in now.living.values() if row["stage"] == "customer")
    return f"{_spread(ideal)}; longer than 90 days {sum(days > 90 for days in ideal)} of {len(ideal)}"


def _spread(numbers: Sequence[int]) -> str:
    if not numbers:
        return "none"
    ordered = sorted(numbers)
    return f"median {median(ordered):.0f}, 95 % {ordered[int(len(ordered) * 0.95)]}, most {ordered[-1]}"


def _most_asked(now: Standing) -> int:
    return max(Counter(row["contact_id"] for row in now.tables["question"]).values(), default=0)


def _counted(found: "Counter[str]") -> str:
    return ", ".join(f"{name} {number}" for name, number in found.most_common()) or "none"
