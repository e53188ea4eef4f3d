# SPDX-License-Identifier: MIT
"""A second book of the fortnight: what was done is noted as it is done, and the figures are counted from that alone."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

_DAY = timedelta(days=1)
_MINUTES = 10


@dataclass
class Promise:
    """Made for a day; `ended` says how and on which day it did, once it has."""

    name: str
    channel: str
    day: date
    ended: tuple[str, date] | None = None


@dataclass(frozen=True)
class Touch:
    """`counts` for R10, as nothing that was asked for does; `warned`: it was said before it was saved."""

    day: date
    kind: str
    counts: bool
    wanted_by_rule: bool = False
    warned: bool = False


@dataclass
class Figures:
    """One day in numbers, for the table at the end."""

    due: int = 0
    done: int = 0
    put_off: int = 0
    seconds: int = 0
    notices: list[str] = field(default_factory=list)
    keys: int = 0


@dataclass
class Ledger:
    days: dict[date, Figures] = field(default_factory=dict)
    emptied: set[date] = field(default_factory=set)
    off: set[date] = field(default_factory=set)
    promises: list[Promise] = field(default_factory=list)
    touches: dict[str, list[Touch]] = field(default_factory=dict)
    answers: list[tuple[str, int]] = field(default_factory=list)
    """yes or no, and the touches that it took."""
    meetings: dict[str, tuple[date, date | None]] = field(default_factory=dict)
    """By name: when it was, and when it was thanked for."""

    def today(self, day: date) -> Figures:
        return self.days.setdefault(day, Figures())

    # --- what happened --------------------------------------------------------------------------------------

    def promise(self, name: str, channel: str, day: date) -> None:
        self.promises.append(Promise(name, channel, day))

    def open_promise(self, name: str) -> Promise | None:
        return next((each for each in self.promises if each.name == name and each.ended is None), None)

    def reached_out(self, name: str, kind: str, day: date, closed: Sequence[tuple[str, bool]], *, warned: bool) -> None:
        """One touch, which closed follow-ups of these rules, or promises."""
        welcome = any(promised or rule in ("R1", "R12") for rule, promised in closed)
        by_rule = any(rule and not promised for rule, promised in closed)
        self.touches.setdefault(name, []).append(Touch(day, kind, not welcome, by_rule, warned))
        made = self.open_promise(name)
        if made is not None and made.channel == kind and any(promised for _rule, promised in closed):
            made.ended = ("kept" if day <= made.day else "late", day)

    def answered(self, name: str, answer: str) -> None:
        self.answers.append((answer, len(self.touches[name])))

    # --- figures --------------------------------------------------------------------------------------------

    def counts(self, day: date) -> bool:
        return day in self.emptied or self.today(day).seconds >= 60 * _MINUTES

    def run(self, today: date) -> int:
        """Days in a row, the last of them today or, as long as today is not over, the one before."""
        found, day = 0, today
        while day >= min(self.days):
            if day not in self.off:
                if self.counts(day):
                    found += 1
                elif day.weekday() < 5 and day != today:
                    break
            day -= _DAY
        return found

    def kept_of_late(self, today: date) -> tuple[int, int]:
        """Of the promises that ended in thirty days: how many were kept, and how many ended."""
        ends = [each.ended[0] for each in self.promises if each.ended and each.ended[1] > today - 30 * _DAY]
        return ends.count("kept"), len(ends)

    def by_month(self) -> dict[str, tuple[int, int, int]]:
        """Kept, late and broken, by the month of the promised day."""
        found: dict[str, Counter[str]] = {}
        for each in self.promises:
            if each.ended:
                found.setdefault(f"{each.day:%b}", Counter())[each.ended[0]] += 1
        return {month: (ends["kept"], ends["late"], ends["broken"]) for month, ends in found.items()}

    def until_answers(self) -> dict[int, tuple[int, int]]:
        """By the touches before them: yeses and noes."""
        found = Counter(self.answers)
        return {touches: (found["yes", touches], found["no", touches]) for _answer, touches in self.answers}

    def thanked(self) -> Counter[int | None]:
        """Meetings by the days until their thank-you; None where it has not gone out."""
        return Counter(None if then is None else (then - met).days for met, then in self.meetings.values())

    def pests(self) -> list[str]:
        """Touches that were one too many (less than two days after the last, or the fifth in thirty), and of which
        nothing warned, although no rule wanted them."""
        found = []
        for name, touches in self.touches.items():
            for at, touch in enumerate(touches):
                before = [each.day for each in touches[:at] if each.counts]
                free = touch.wanted_by_rule or touch.kind in ("meeting", "lunch") or not touch.counts
                lately = sum(day >= touch.day - 30 * _DAY for day in before)
                too_soon = bool(before) and touch.day - max(before) < 2 * _DAY
                if not free and (too_soon or lately >= 4) and not touch.warned:
                    found.append(f"{name}, {touch.kind} on {touch.day}")
        return found

    # --- the table ------------------------------------------------------------------------------------------

    def table(self) -> str:
        lines = ["day         due  done  put off  minutes  counts  run  notices  keys"]
        for day, each in sorted(self.days.items()):
            counts = "off" if day in self.off else "yes" if self.counts(day) else "no"
            lines.append(
                f"{day:%a %d %b}  {each.due:3}  {each.done:4}  {each.put_off:7}  {each.seconds / 60:7.1f}  {counts:>6}"
                f"  {self.run(day):3}  {len(each.notices):7}  {each.keys:4}"
            )
        return "\n".join(lines)
