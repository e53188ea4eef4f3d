# SPDX-License-Identifier: MIT
"""Due moments brought to the user, once: claimed in the desk, shown by a notifier, confirmed when it says so.

`look` may be called at any time and as often as one likes: what it shows it has claimed, and what nobody confirmed is
claimed and shown again. What is claimed first is also told inside the program, which a notifier cannot fail.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from followup_desk.domain.errors import Refused
from followup_desk.services import agenda
from followup_desk.services.desk import Change, Desk
from followup_desk.services.reminders import answering, notice_words, ringing
from followup_desk.services.reminders.notice import Notice, Notifier, Place
from followup_desk.storage import announcements, day_notices, troubles

MOST_AT_ONCE = 3
"""More than so many due at once are one digest."""
PATIENCE_S = 20
"""So long a server may take to say that it shows a notice; then it is shown again."""
LONGEST_WAIT_S = 30.0
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 30.0, 600.0
_EVENING, _TEST = "evening", "test"
_SHOWS = frozenset({"follow_up", "contact"})


class Outlet(Protocol):
    """What the program does when something is announced or answered."""

    def rang(self, follow_up_ids: list[int]) -> None:
        """These have come due now."""

    def open_wanted(self, follow_up_id: int | None, token: str) -> None:
        """The user wants to see this one; None: what is due. `token` lets the window come to the front."""

    def said(self, line: str) -> None:
        """An answer could not be carried out."""

    def tested(self, state: str, server: str) -> None:
        """What became of the test notice: `shown` by that server, `answered`, `failed`, or `nowhere` to show it."""

    def reach_changed(self) -> None:
        """Notices reach the screen again, or no longer."""


@dataclass
class Standing:
    """A notice on the screen or on its way there, of announcements by their follow-ups; evening and test have none."""

    notice: Notice
    asked_at: float
    follow_ups: dict[int, int] = field(default_factory=dict)
    shown: bool = False
    late: bool = False
    """The server did not say in time that it shows it; it may yet, and be answered."""


class Announcer:
    """One for each desk and notifier. `monotonic` is a clock in seconds that nobody sets."""

    def __init__(self, desk: Desk, notifier: Notifier, monotonic: Callable[[], float], outlet: Outlet) -> None:
        self._desk = desk
        self._notifier = notifier
        self._monotonic = monotonic
        self._outlet = outlet
        self._standing: dict[str, Standing] = {}
        self._pause_s = 0.0
        self._not_before = 0.0
        self._evening_looked_at: date | None = None
        self._wish = ringing.wishes(desk)
        self._unsent: list[int] = []
        """Claimed while there was no server, which need not wait for its answer."""
        self._shown_now: list[int] = []

    def start(self) -> None:
        """Begins; what an earlier run of the program left on the screen is taken on."""
        self._notifier.start(self)
        self._adopt()

    def stop(self) -> None:
        """Ends; what stands on the screen stays there."""
        self._notifier.stop()

    def look(self) -> float:
        """Announces what has come due and is not held back. Returns in how many seconds to look again, if nothing else
        happens before."""
        self._wish = ringing.wishes(self._desk)
        self._give_up_waiting()
        if not self._notifier.server() and self._monotonic() >= self._not_before:
            self._notifier.try_again()
        held = ringing.hold(self._desk, self._wish)
        if held is not None:
            return self._until([held.until])
        coming = self._announce()
        self._say_what_is_left(but=self._shown_now)
        return self._until([coming, self._evening_moment()])

    def test(self) -> None:
        """Shows a notice that is about nobody."""
        if not self._notifier.server():
            self._outlet.tested("nowhere", "")
            return
        notice = notice_words.test(_TEST)
        self._standing[_TEST] = Standing(notice, self._monotonic())
        self._notifier.show(notice)

    def standing(self, tag: str) -> list[int]:
        """The follow-ups of a notice on the screen or on its way there."""
        found = self._standing.get(tag)
        return list(found.follow_ups.values()) if found else []

    def on_change(self, change: Change) -> None:
        """Something was written: what stands on the screen follows."""
        if change.many or change.kinds & _SHOWS:
            self._follow()

    # --- what the notifier tells ----------------------------------------------------------------------------

    def shown(self, tag: str, place: Place) -> None:
        self._pause_s = 0.0
        standing = self._standing.get(tag)
        if standing is None:
            self._notifier.withdraw([tag])
            return
        standing.shown = True
        if tag == _TEST:
            self._outlet.tested("shown", place.name)
            return
        with troubles.told(self._desk.file), self._desk.db.transaction():
            now = self._desk.seconds()
            if standing.follow_ups:
                announcements.confirm(self._desk.db, standing.follow_ups, now, place.server, place.number)
            else:
                day_notices.confirm(self._desk.db, _EVENING, _day_of(tag), now, place.server)

    def failed(self, tag: str) -> None:
        standing = self._standing.get(tag)
        if standing is not None and standing.follow_ups:
            standing.late = not standing.shown  # an earlier one may stand there still, and be answered
        else:
            self._standing.pop(tag, None)
        if tag == _TEST:
            self._outlet.tested("failed", "")
        else:
            self._rest()

    def answered(self, tag: str, key: str, token: str = "") -> None:
        standing = self._standing.pop(tag, None)
        if standing is None:
            return
        self._notifier.withdraw([tag])
        if tag == _TEST:
            self._outlet.tested("answered", "")
            return
        alone = set(standing.follow_ups.values())
        try:
            word = answering.answer(self._desk, alone.pop(), key) if _is_of_one(tag) else answering.OPENED
        except Refused as refused:
            self._outlet.said(str(refused))
            return
        self._note_answer(standing, word)
        if word == answering.OPENED:
            one = next(iter(standing.follow_ups.values())) if _is_of_one(tag) else None
            self._outlet.open_wanted(one, token)

    def closed(self, tag: str, *, by_user: bool) -> None:
        standing = self._standing.get(tag)
        if standing is None:
            return
        if not standing.shown:  # what is closed has been shown, though the server never said so
            self.shown(tag, Place(self._notifier.server(), ""))
        del self._standing[tag]
        if by_user:
            self._note_answer(standing, answering.DISMISSED)

    def reach_changed(self) -> None:
        self._standing.clear()
        self._not_before = 0.0
        self._pause_s = 0.0
        self._adopt()
        self._outlet.reach_changed()

    # --- announcing -----------------------------------------------------------------------------------------

    def _until(self, moments: list[datetime | None]) -> float:
        now = self._desk.now()
        waits = [(moment - now).total_seconds() for moment in moments if moment is not None and moment > now]
        return min([LONGEST_WAIT_S, *waits])

    def _announce(self) -> datetime | None:
        """Claims and shows what has come; returns when the next one does."""
        desk = self._desk
        self._shown_now = []
        retry = bool(self._notifier.server()) and self._monotonic() >= self._not_before
        coming = ringing.next_moment(desk, self._wish)
        is_due = coming is not None and coming <= desk.now()
        if not is_due and not (retry and (self._unsent or announcements.any_unconfirmed(desk.db))):
            return coming
        with troubles.told(desk.file), desk.db.transaction():
            come = ringing.come(desk, self._wish)
            fresh = announcements.claim(desk.db, come)
            self._unsent += fresh
            again = []
            if retry:
                on_their_way = [each for s in self._standing.values() if not s.late for each in s.follow_ups]
                again = announcements.claim_again(desk.db, come, PATIENCE_S, self._unsent, on_their_way)
            rung = announcements.still_meant(desk.db, fresh, desk.zone)
            owed = announcements.still_meant(desk.db, again, desk.zone)
        if rung:
            self._outlet.rang(list(dict.fromkeys(rung.values())))
        if retry:
            self._unsent = []
            self._shown_now = list(owed.values())
            self._show(owed)
        return ringing.next_moment(desk, self._wish)

    def _show(self, owed: dict[int, int]) -> None:
        """Brings announcements, by their follow-ups, to the screen: a few each on its own, many as one."""
        if not owed:
            return
        together = len(set(owed.values())) > MOST_AT_ONCE
        leader = min(owed) if together else None
        with troubles.told(self._desk.file), self._desk.db.transaction():
            announcements.put_in_digest(self._desk.db, list(owed), leader)
        for tag, follow_ups in _by_tag(owed, leader).items():
            there = self._standing.get(tag)
            if there is None:
                self._put_up(tag, follow_ups)
            elif not there.shown or not follow_ups.keys() <= there.follow_ups.keys():
                self._put_up(tag, there.follow_ups | follow_ups)  # else the server's late word came meanwhile

    def _put_up(self, tag: str, follow_ups: dict[int, int], *, quiet: bool = False) -> None:
        notice = self._notice(tag, follow_ups, quiet=quiet)
        if notice is not None:
            self._standing[tag] = Standing(notice, self._monotonic(), follow_ups)
            self._notifier.show(notice)

    def _notice(self, tag: str, follow_ups: dict[int, int], *, quiet: bool = False) -> Notice | None:
        cards = agenda.cards(self._desk, dict.fromkeys(follow_ups.values()))
        names = self._wish.names
        if not cards:
            return None
        if _is_of_one(tag):
            return notice_words.for_one(tag, cards[0], self._desk.now(), names=names, quiet=quiet)
        return notice_words.digest(tag, cards, names=names, quiet=quiet)

    def _follow(self) -> None:
        """What was done elsewhere goes from the screen, what reads otherwise now is brought up to date."""
        for tag, standing in list(self._standing.items()):
            if not standing.follow_ups:
                continue
            left = announcements.still_meant(self._desk.db, standing.follow_ups, self._desk.zone)
            gone = {each: one for each, one in standing.follow_ups.items() if each not in left}
            if standing.shown:  # else nobody has seen it, and it may be meant again, as after an undo
                self._note_answer(Standing(standing.notice, 0, gone), answering.ELSEWHERE)
            notice = self._notice(tag, left, quiet=True) if left else None
            if notice is None:
                del self._standing[tag]
                self._notifier.withdraw([tag])
            elif standing.shown and (notice.title, notice.body) != (standing.notice.title, standing.notice.body):
                self._put_up(tag, left, quiet=True)

    def _say_what_is_left(self, but: list[int]) -> None:
        """The one line of the evening, once a day, of all `but` those that were announced at this very moment; a day
        that leaves nothing needs none."""
        desk, today = self._desk, self._desk.today()
        moment = self._evening_moment()
        if self._evening_looked_at == today or moment is None or moment > desk.now():
            return
        if not self._notifier.server() or self._monotonic() < self._not_before:
            return
        with troubles.told(desk.file), desk.db.transaction():
            now = desk.seconds()
            mine = day_notices.claim(desk.db, _EVENING, today, now)
            mine = mine or day_notices.claim_again(desk.db, _EVENING, today, now, PATIENCE_S)
            left = [card for card in agenda.left_today(desk) if card.follow_up.id not in but] if mine else []
            if mine and not left:
                day_notices.confirm(desk.db, _EVENING, today, now, "")
        if left:
            notice = notice_words.evening(f"{_EVENING}-{today}", left, names=self._wish.names)
            self._standing[notice.tag] = Standing(notice, self._monotonic())
            self._notifier.show(notice)
        else:
            self._evening_looked_at = today

    def _evening_moment(self) -> datetime | None:
        """When today's line is said; None where it is not wanted, or was looked at."""
        today = self._desk.today()
        if self._evening_looked_at == today or not self._wish.evening:
            return None
        return ringing.clock_on(today, self._wish.end, self._desk.zone)

    # --- what stands ----------------------------------------------------------------------------------------

    def _adopt(self) -> None:
        """Takes on what this server shows already and nobody has answered."""
        server = self._notifier.server()
        if not server:
            return
        zone = self._desk.zone
        for each, follow_up, digest, number in announcements.standing_at(self._desk.db, server, zone):
            tag = _tag(follow_up, digest)
            if tag not in self._standing:
                if not self._notifier.adopt(tag, Place(server, number)):
                    continue
                self._standing[tag] = Standing(Notice(tag, "", ""), self._monotonic(), shown=True)
            self._standing[tag].follow_ups[each] = follow_up
        for tag, standing in self._standing.items():
            standing.notice = self._notice(tag, standing.follow_ups) or standing.notice

    def _give_up_waiting(self) -> None:
        late = self._monotonic() - PATIENCE_S
        for tag, standing in list(self._standing.items()):
            if standing.shown or standing.late or standing.asked_at > late:
                continue
            if standing.follow_ups:
                standing.late = True
                self._rest()
            else:
                self.failed(tag)

    def _rest(self) -> None:
        """Nothing is shown for a while, each time longer: the server has trouble."""
        self._pause_s = min(max(2 * self._pause_s, _FIRST_PAUSE_S), _LONGEST_PAUSE_S)
        self._not_before = self._monotonic() + self._pause_s

    def _note_answer(self, standing: Standing, word: str) -> None:
        if standing.follow_ups:
            with troubles.told(self._desk.file), self._desk.db.transaction():
                announcements.answer(self._desk.db, standing.follow_ups, self._desk.seconds(), word)


def _by_tag(owed: dict[int, int], leader: int | None) -> dict[str, dict[int, int]]:
    found: dict[str, dict[int, int]] = {}
    for each, follow_up in owed.items():
        found.setdefault(_tag(follow_up, leader), {})[each] = follow_up
    return found


def _tag(follow_up_id: int, digest_id: int | None) -> str:
    return f"follow-up-{follow_up_id}" if digest_id is None else f"digest-{digest_id}"


def _is_of_one(tag: str) -> bool:
    return tag.startswith("follow-up-")


def _day_of(tag: str) -> date:
    return date.fromisoformat(tag.removeprefix(f"{_EVENING}-"))
