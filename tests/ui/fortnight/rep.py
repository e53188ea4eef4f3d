# SPDX-License-Identifier: MIT
"""Who plays the fortnight: sits, answers what rings and moves, by keys alone, and enters it into the second book.

What a page shows is read from the page; what is done next comes from the script.
"""

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from followup_desk.domain.records import FollowUpCard
from followup_desk.domain.words import IN_PERSON
from followup_desk.services import agenda
from followup_desk.ui.log.log_form import LogForm
from tests.ui.fortnight import rows
from tests.ui.fortnight.days import NEXT_STEP, NO, NO_ANSWER, PEOPLE, PUSHED_OFF, USUAL, YES, Day, Somebody, Turn
from tests.ui.fortnight.hands import ALT, CTRL, Hands
from tests.ui.fortnight.ledger import Ledger
from tests.ui.fortnight.program import Program

_ENDS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPANS = {"days": 1, "weeks": 7}
_MOST_TURNS = 60
_HALF = "Half a sen"


class Rep:
    """`reached`, `tried`, `done` and `put_off` are of the sitting that goes on or was last."""

    def __init__(self, program: Program, hands: Hands) -> None:
        self.program, self.hands, self.book = program, hands, Ledger()
        self._turns: dict[str, Iterator[Turn]] = {each.name: iter(each.turns) for each in PEOPLE}
        self._begin_anew()
        self.snoozed: list[str] = []
        self.half_said = ""

    def begin_with(self, each: Somebody) -> None:
        """What stood on the desk before the first day."""
        for day, kind in each.before:
            self.book.reached_out(each.name, kind, date.fromisoformat(day), [], warned=True)
        if each.promised:
            self.book.promise(each.name, each.channel, date.fromisoformat(each.due[:10]))

    @property
    def today(self) -> date:
        return self.program.now().date()

    # --- the sitting ----------------------------------------------------------------------------------------

    def sit(self, day: Day, *, crash_into: Path | None = None) -> None:
        """F9, and turn after turn until it ends as the day has it."""
        self._begin_anew()
        self.hands.press(Qt.Key.Key_F9)
        page = self.program.sitting()
        at_most = int(day.ends) if day.ends.isdecimal() else 10**6
        for number in range(_MOST_TURNS):
            if page.is_over() and (day.ends != "empty" or page.end.go_on_button.isHidden()):
                break
            if page.is_over():
                self.hands.press(Qt.Key.Key_Return)
                continue
            if self.book.today(self.today).seconds >= at_most:
                self.hands.press(Qt.Key.Key_Escape)
                return
            if crash_into is not None and number == 3:
                self._crash(crash_into)
                page = self.program.sitting()
                self._begin_anew()
            if number == 1:
                self.program.picture("sitting")
            self._turn(day.seconds)
        if not page.sitting.queue.waiting:
            self.book.emptied.add(self.today)

    def _begin_anew(self) -> None:
        self.reached: dict[str, None] = {}
        self.tried: dict[str, None] = {}
        self.done: list[str] = []
        self.put_off = 0

    def _turn(self, seconds: int) -> None:
        turn = self.program.sitting().current()
        assert turn is not None
        one, name = turn.card.follow_up, turn.card.name
        self._pass(seconds)
        if one.due.at is not None and one.due.at > self.program.now().astimezone(UTC):
            self.hands.press(Qt.Key.Key_Right)  # agreed for later today
            return
        if one.channel not in IN_PERSON:
            self.hands.press(Qt.Key.Key_Return)
            self._log(self._form(), turn.card, Turn(ended=0, words="With kind regards"))
            return
        does = next(self._turns[name], USUAL)
        if does is NO_ANSWER:
            self.hands.press(Qt.Key.Key_N)
            warned = "Mind" in self.program.sitting().quiet.text()
            self._logged(turn.card, does, warned=warned)
        elif does.does == "talk":
            self.hands.press(Qt.Key.Key_Return)
            self._log(self._form(), turn.card, does)
        elif does.does == "skip":
            self.hands.press(Qt.Key.Key_Right)
        elif does.does == "snooze":
            self.hands.press(Qt.Key.Key_S)
            assert QApplication.activePopupWidget() is not None
            self.hands.press(Qt.Key.Key_Return)
            self.snoozed.append(name)
            self.put_off += 1
            self.book.today(self.today).put_off += 1
        else:
            self.hands.press(Qt.Key.Key_M)
            self.move(name, does)
            self.put_off += 1

    def _pass(self, seconds: int) -> None:
        self.program.sit(seconds)
        self.book.today(self.today).seconds += seconds

    def _crash(self, folder: Path) -> None:
        """In the middle of a sentence."""
        turn = self.program.sitting().current()
        assert turn is not None
        self._pass(40)
        self.hands.press(Qt.Key.Key_Return)
        self.hands.write(_HALF)
        self.program.settle(600)
        self.program.kill(folder)
        kept = rows.sat(self.program.file, self.today)
        lost = self.book.today(self.today).seconds - kept
        assert 0 <= lost <= 60, f"{lost} seconds were lost"
        self.book.today(self.today).seconds = kept
        self.half_said = turn.card.name
        self.hands.press(Qt.Key.Key_F9)

    # --- the log --------------------------------------------------------------------------------------------

    def log_here(self, name: str, does: Turn | None = None) -> None:
        """In the panes: the log is open for somebody's follow-up, as D or a question's answer opens it."""
        form = self.program.window.person.log_form
        number = form.state().for_id
        assert number is not None
        self._log(form, agenda.card(self.program.desk, number), does or next(self._turns[name], USUAL))

    def _form(self) -> LogForm:
        form = self.program.sitting().log_form
        assert form is not None
        return form

    def _log(self, form: LogForm, card: FollowUpCard, does: Turn) -> None:
        if card.name == self.half_said:
            assert form.body.notes.text() == _HALF
            self.hands.press(Qt.Key.Key_A, CTRL)
            self.half_said = ""
        self.hands.write(does.words)
        if does.ended:
            self.hands.press(_ENDS[does.ended - 1], ALT)
        if does.ended == NEXT_STEP:
            self.hands.write(does.next)
            self.hands.press(Qt.Key.Key_Tab)
        if does.when:
            self.hands.write(does.when)
        if does.promised:
            self.hands.press(Qt.Key.Key_P, ALT)
        form.preview()  # as it does when one stops to type
        warned = "Mind" in form.footer.warnings()
        self.hands.press(Qt.Key.Key_Return, CTRL)
        assert not form.is_touched() or form.footer.refusal() == "", form.footer.refusal()
        self._logged(card, does, warned=warned)

    def _logged(self, card: FollowUpCard, does: Turn, *, warned: bool) -> None:
        name, kind = card.name, str(card.follow_up.channel)
        closed = rows.closed_by_last(self.program.file)
        before = self.book.open_promise(name)
        self.book.reached_out(name, kind, self.today, closed, warned=warned)
        self.book.today(self.today).done += 1
        self.done.append(kind)
        if does is NO_ANSWER:
            self.tried[name] = None
            return
        self.reached[name] = None
        if kind == "meeting":
            self.book.meetings[name] = (self.today, None)
        met, thanked = self.book.meetings.get(name, (None, None))
        if kind == "card" and met is not None and thanked is None and ("R1", False) in closed:
            self.book.meetings[name] = (met, self.today)
        if does.promised or does.ended == PUSHED_OFF:
            assert before is None or before.ended is not None, f"two promises to {name}"
            self.book.promise(
                name, "call" if kind == "meeting" and does.ended != PUSHED_OFF else kind, self.day(does.when)
            )
        is_prospect = next(each.stage for each in PEOPLE if each.name == name) == "prospect"
        if is_prospect and does.ended in (YES, NO):
            self.book.answered(name, "yes" if does.ended == YES else "no")

    # --- beside the sitting ---------------------------------------------------------------------------------

    def move(self, name: str, does: Turn) -> None:
        with self.program.dialog("move"):
            self.hands.write(does.when)
            if does.told is not None:
                self.hands.press(Qt.Key.Key_O if does.told else Qt.Key.Key_N, ALT)
            self.hands.press(Qt.Key.Key_Return)
        self.book.today(self.today).put_off += 1
        promise = self.book.open_promise(name)
        if promise is not None and does.told:
            promise.day = self.day(does.when)
        elif promise is not None and does.told is False:
            promise.ended = ("broken", self.today)

    def command(self, letters: str) -> None:
        """By the palette."""
        self.hands.press(Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
        self.hands.write(letters)
        self.hands.press(Qt.Key.Key_Return)

    def day(self, words: str) -> date:
        """Which day words mean: a weekday is the next one, never today."""
        if words in _WEEKDAYS:
            return self.today + timedelta(days=(_WEEKDAYS.index(words) - self.today.weekday() - 1) % 7 + 1)
        if words.endswith(" dec"):
            return date(2026, 12, int(words.split()[0]))
        _in, count, unit = words.split()
        return self.today + timedelta(days=int(count) * _SPANS[unit])
