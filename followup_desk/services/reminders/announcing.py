# SPDX-License-Identifier: MIT
"""Due moments brought to the user, once: claimed in the desk, shown by a notifier, confirmed when it says so.

`look` may be called at any time and as often as one likes: what it shows it has claimed, and what nobody confirmed is
claimed and shown again. What is claimed first is also told inside the program, which a notifier cannot fail. A desk
that is locked is written at the next look; nothing that is told in between is lost.
"""

from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime

from followup_desk.domain.errors import DeskError, DeskLocked, Refused
from followup_desk.services import agenda
from followup_desk.services.desk import Change, Desk
from followup_desk.services.reminders import answering, day_notes, day_words, evening_line, notice_words, ringing
from followup_desk.services.reminders.notice import Notice, Notifier, Place
from followup_desk.services.reminders.outlet import Outlet
from followup_desk.services.reminders.resting import Resting
from followup_desk.services.reminders.standing import TEST, Members, Standing, by_tag, is_of_one, tag_of
from followup_desk.storage import announcements, troubles

MOST_AT_ONCE = 3
"""More than so many due at once are one digest."""
PATIENCE_S = 20
"""So long a server may take to say that it shows a notice; then it is left alone for a while, and asked again."""
LONGEST_WAIT_S = 30.0
_SHOWS = frozenset({"follow_up", "contact"})


class Announcer:
    """One for each desk and notifier. `monotonic` is a clock in seconds that nobody sets."""

    def __init__(self, desk: Desk, notifier: Notifier, monotonic: Callable[[], float], outlet: Outlet) -> None:
        self._desk = desk
        self._notifier = notifier
        self._monotonic = monotonic
        self._outlet = outlet
        self._standing: dict[str, Standing] = {}
        self._to_confirm: list[tuple[str, Members, Place]] = []
        self._unsent: list[int] = []
        """Claimed while there was no server, which need not wait for its answer."""
        self._resting = Resting(monotonic)
        self._wish = ringing.wishes(desk)
        self._where_and_when = (desk.today(), desk.zone)
        self._to_follow = False

    def start(self) -> None:
        """Begins; what an earlier run of the program left on the screen is taken on."""
        self._notifier.start(self)
        self._adopt()

    def stop(self) -> None:
        """Ends; what stands on the screen is taken down, for nobody would hear its buttons any more."""
        self._notifier.withdraw(list(self._standing))
        self._standing.clear()
        self._notifier.stop()

    def look(self) -> float:
        """Announces what has come due and is not held back. Returns in how many seconds to look again, if nothing else
        happens before."""
        before = self._wish, self._where_and_when
        self._wish, self._where_and_when = ringing.wishes(self._desk), (self._desk.today(), self._desk.zone)
        moved_on = before != (self._wish, self._where_and_when)
        self._to_follow |= moved_on or day_notes.has_sat(self._desk, self._standing)
        self._write_confirmations()
        self._give_up_waiting()
        if not self._notifier.server():
            self._notifier.try_again()
        if self._to_follow:
            self._follow()
        held = ringing.hold(self._desk, self._wish)
        if held is not None:
            return self._until([held.until])
        coming = self._announce()
        evening = evening_line.moment(self._desk, self._wish)
        return self._until([coming, day_notes.next_moment(self._desk, self._wish), evening])

    def test(self) -> None:
        """Shows a notice that is about nobody."""
        if self._notifier.server():
            self._send(Standing(notice_words.test(TEST), self._monotonic()))
        else:
            self._outlet.tested("nowhere", "")

    def standing(self, tag: str) -> list[int] | None:
        """The follow-ups of a notice on the screen or on its way there; None where it is neither."""
        return self._standing[tag].follow_ups() if tag in self._standing else None

    def on_change(self, change: Change) -> None:
        """Something was written: the next look brings up to date what stands on the screen. Writes nothing."""
        about = change.kinds & _SHOWS and any(not s.contacts or s.contacts & change.contact_ids for s in self._all())
        self._to_follow |= change.many or bool(about) or any(map(day_notes.carries, self._standing))

    def seen(self, follow_up_ids: Collection[int], word: str) -> None:
        """The user has seen to these elsewhere: their notices go, with the word of `answering` that says how."""
        for tag, standing in list(self._standing.items()):
            if standing.members and set(standing.follow_ups()) <= set(follow_up_ids):
                if not day_notes.carries(tag):  # which tells of more than these
                    self._take_down(tag)
                self._note_answer(standing.members, word)
        with suppress(DeskLocked), troubles.told(self._desk.file), self._desk.db.transaction():
            announcements.answer_unconfirmed(self._desk.db, follow_up_ids, self._desk.seconds(), word)

    # --- what the notifier tells ----------------------------------------------------------------------------

    def shown(self, tag: str, place: Place) -> None:
        self._resting.end()
        standing = self._standing.get(tag)
        if standing is None:
            self._notifier.withdraw([tag])
            return
        standing.shown, standing.late = True, False
        if tag == TEST:
            self._outlet.tested("shown", place.name)
            return
        self._to_confirm.append((tag, dict(standing.members), place))
        with suppress(DeskLocked):  # the next look writes it
            self._write_confirmations()
        if standing.outdated:
            self._update(tag, standing)

    def failed(self, tag: str) -> None:
        standing = self._standing.get(tag)
        if standing is not None and (standing.members or day_notes.carries(tag)):
            standing.late = not standing.shown  # an earlier one may stand there still, and be answered
        else:
            self._standing.pop(tag, None)
        if tag == TEST:
            self._outlet.tested("failed", "")
        elif standing is not None:
            self._resting.begin([tag, *standing.members])

    def answered(self, tag: str, key: str, token: str = "") -> None:
        standing = self._standing.pop(tag, None)
        if standing is None:
            return
        if tag == TEST:
            self._take_down(tag)
            self._outlet.tested("answered", "")
            return
        follow_ups = standing.follow_ups()
        try:
            word = self._answer(tag, follow_ups, key)
        except Refused as refused:
            self._take_down(tag)
            self._outlet.said(str(refused))
            return
        except DeskError as error:
            self._outlet.said(str(error))
            self._put_up(tag, standing.members, quiet=True)  # the press took it off the screen, and nothing came of it
            return
        self._take_down(tag)
        self._note_answer(standing.members, word)
        self._outlet.seen(follow_ups)
        if word == answering.OPENED:
            self._open(tag, follow_ups, key, token)

    def closed(self, tag: str, *, by_user: bool) -> None:
        standing = self._standing.get(tag)
        if standing is None:
            return
        if not standing.shown:  # what is closed has been shown, though the server never said so
            self.shown(tag, Place(self._notifier.server(), ""))
        self._standing.pop(tag, None)
        self._note_answer(standing.members, answering.DISMISSED if by_user else answering.EXPIRED)
        if by_user:
            self._outlet.seen(standing.follow_ups())

    def _answer(self, tag: str, follow_ups: list[int], key: str) -> str:
        """Does what was answered, and returns the word for it."""
        if is_of_one(tag):
            return answering.answer(self._desk, follow_ups[0], key)
        if key != day_words.LATER:
            return answering.OPENED
        day_notes.put_off(self._desk)
        return answering.DISMISSED

    def _open(self, tag: str, follow_ups: list[int], key: str, token: str) -> None:
        kind = day_notes.kind_of(tag)
        if key == day_words.START or kind == day_notes.SITTING:
            self._outlet.sitting_wanted(token)
        elif kind == day_notes.BRIEFING:
            self._outlet.briefing_wanted(token)
        else:
            self._outlet.open_wanted(follow_ups[0] if is_of_one(tag) else None, token)

    def reach_changed(self) -> None:
        self._standing.clear()
        self._resting.end()
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
        can_show = bool(self._notifier.server())
        coming = ringing.next_moment(desk, self._wish)
        is_due = coming is not None and coming <= desk.now()
        owed: Members = {}
        notes = [tag for tag in day_notes.come(desk, self._wish) if can_show and not self._is_on_its_way(tag)]
        if is_due or notes or (can_show and (self._unsent or announcements.any_unconfirmed(desk.db, self._not_now()))):
            owed, notes = self._claim(notes, can_show=can_show)
            coming = ringing.next_moment(desk, self._wish)
        if can_show:
            self._show(owed, notes)
            self._say_what_is_left(but=owed.values())
        return coming

    def _claim(self, notes: list[str], *, can_show: bool) -> tuple[Members, list[str]]:
        """Claims what has come, and again what was never confirmed; returns what is to be shown, and those of the day's
        `notes` that are to be said."""
        desk = self._desk
        with troubles.told(desk.file), desk.db.transaction():
            come = ringing.come(desk, self._wish)
            fresh = announcements.claim(desk.db, come)
            unsent, again = [*self._unsent, *fresh], list[int]()
            if can_show:
                again = announcements.claim_again(desk.db, come, PATIENCE_S, unsent, self._not_now())
            rung = announcements.still_meant(desk.db, fresh, desk.zone)
            owed = announcements.still_meant(desk.db, again, desk.zone)
            notes = [tag for tag in notes if day_notes.claim(desk, tag, PATIENCE_S)]
        self._unsent = [] if can_show else unsent
        if rung or owed:  # what comes again is said in the window, too
            self._outlet.rang(list(dict.fromkeys([*rung.values(), *owed.values()])))
        return owed, notes

    def _is_on_its_way(self, tag: str) -> bool:
        """Is one of the day's standing or about to, or was it not taken, and rests?"""
        standing = self._standing.get(tag)
        return self._resting.has(tag) or (standing is not None and not standing.late)

    def _not_now(self) -> list[int]:
        """What is on its way to the screen, or was not taken and rests."""
        return [each for s in self._all() if not s.late for each in s.members] + self._resting.now()

    def _show(self, owed: Members, notes: list[str]) -> None:
        """Brings announcements to the screen: a few each on its own, many as one; and those of the day, of which one
        brings with it what is of a day, too."""
        if not owed and not notes:
            return
        carrier, carried = day_notes.choose(self._desk, self._wish, owed, notes, MOST_AT_ONCE)
        others = {each: one for each, one in owed.items() if each not in carried}
        leader = min(others) if len(set(others.values())) > MOST_AT_ONCE else None
        wanted = by_tag(others, leader) | ({carrier: carried} if carrier else {})
        for tag in notes:
            if tag != carrier and tag in self._standing:
                self._take_down(tag)
        moved = self._take_out(set(owed.values()), but=wanted)
        with troubles.told(self._desk.file), self._desk.db.transaction():
            brought = set(carried.values())
            announcements.put_in_digest(
                self._desk.db, [*others, *(m for m in moved if moved[m] not in brought)], leader
            )
            if carrier:
                together = [*carried, *(m for m in moved if moved[m] in brought)]
                announcements.put_in_digest(self._desk.db, together, day_notes.digest_of(carrier))
            for tag in notes:
                if tag != carrier:
                    day_notes.confirm(self._desk, tag, "")
        for tag, members in wanted.items():
            there = self._standing.get(tag)
            if there is None:
                self._put_up(tag, members)
            elif not there.shown or not members.keys() <= there.members.keys():
                self._put_up(tag, there.members | members)  # else the server's late word came meanwhile

    def _take_out(self, follow_ups: set[int], but: Collection[str]) -> Members:
        """These are going to stand elsewhere: nobody is to read of one in two places. Returns what brought them."""
        moved: Members = {}
        for tag, standing in list(self._standing.items()):
            left = {each: one for each, one in standing.members.items() if one not in follow_ups}
            if tag in but or len(left) == len(standing.members):
                continue
            moved |= {each: one for each, one in standing.members.items() if each not in left}
            if left or day_notes.carries(tag):
                standing.members = left
                self._update(tag, standing)
            else:
                self._take_down(tag)
        return moved

    def _say_what_is_left(self, but: Collection[int]) -> None:
        """In the evening."""
        if not self._resting.has(day_notes.tag(day_notes.EVENING, self._desk.today())):
            notice = evening_line.notice(self._desk, self._wish, but, PATIENCE_S)
            if notice is not None:
                self._send(Standing(notice, self._monotonic()))

    def _put_up(self, tag: str, members: Members, *, quiet: bool = False) -> None:
        notice = self._notice(tag, members, quiet=quiet)
        if notice is not None:
            about_all = day_notes.carries(tag)
            contacts = frozenset() if about_all else frozenset(agenda.contacts_of(self._desk, members.values()))
            self._send(Standing(notice, self._monotonic(), members, contacts))

    def _send(self, standing: Standing) -> None:
        self._standing[standing.notice.tag] = standing
        self._notifier.show(standing.notice)

    def _take_down(self, tag: str) -> None:
        self._standing.pop(tag, None)
        self._notifier.withdraw([tag])

    def _notice(self, tag: str, members: Members, *, quiet: bool = False) -> Notice | None:
        """What is said of them now; None where they are not there any more."""
        if day_notes.carries(tag):
            return day_notes.notice(self._desk, tag, self._wish, quiet=quiet)
        follow_ups = set(members.values())
        cards = agenda.cards(self._desk, follow_ups, notice_words.NAMED)
        if not cards:
            return None
        if is_of_one(tag):
            now, next_day = self._desk.now(), answering.next_working_day(self._desk)
            return notice_words.for_one(tag, cards[0], now, next_day, names=self._wish.names, quiet=quiet)
        return notice_words.digest(tag, len(follow_ups), cards, names=self._wish.names, quiet=quiet)

    # --- what stands ----------------------------------------------------------------------------------------

    def _all(self) -> list[Standing]:
        return list(self._standing.values())

    def _follow(self) -> None:
        """What was done elsewhere goes from the screen, what reads otherwise now is brought up to date."""
        for tag, standing in list(self._standing.items()):
            if day_notes.kind_of(tag) == day_notes.EVENING and not evening_line.is_needed(self._desk):
                self._take_down(tag)
            if not standing.members and not day_notes.carries(tag):
                continue
            left = announcements.still_meant(self._desk.db, standing.members, self._desk.zone)
            gone = {each: one for each, one in standing.members.items() if each not in left}
            if standing.shown:  # else nobody has seen it, and it may be meant again, as after an undo
                self._note_answer(gone, answering.ELSEWHERE)
            if not left and not day_notes.carries(tag):
                self._take_down(tag)
                continue
            standing.members = left
            self._update(tag, standing)
        self._to_follow = False

    def _update(self, tag: str, standing: Standing) -> None:
        """Shows it again, without a noise, where it reads otherwise by now; one of the day goes when that is over."""
        notice = self._notice(tag, standing.members, quiet=True)
        if notice is None and day_notes.carries(tag):
            self._take_down(tag)
            self._note_answer(standing.members if standing.shown else {}, answering.EXPIRED)
            return
        same = notice is None or (notice.title, notice.body) == (standing.notice.title, standing.notice.body)
        standing.outdated = not same and not standing.shown
        if standing.shown and not standing.adopted and not same:
            self._put_up(tag, standing.members, quiet=True)

    def _adopt(self) -> None:
        """Takes on what this server shows already and nobody has answered."""
        server = self._notifier.server()
        if not server:
            return
        for each, follow_up, digest, number in announcements.standing_at(self._desk.db, server, self._desk.zone):
            tag = tag_of(follow_up, digest)
            if tag not in self._standing and self._notifier.adopt(tag, Place(server, number)):
                self._standing[tag] = Standing(Notice(tag, "", ""), self._monotonic(), shown=True, adopted=True)
            if tag in self._standing and self._standing[tag].adopted:
                self._standing[tag].members[each] = follow_up

    def _give_up_waiting(self) -> None:
        late = self._monotonic() - PATIENCE_S
        for tag, standing in list(self._standing.items()):
            if not standing.shown and not standing.late and standing.asked_at <= late:
                self.failed(tag)

    def _write_confirmations(self) -> None:
        while self._to_confirm:
            tag, members, place = self._to_confirm[0]
            with troubles.told(self._desk.file), self._desk.db.transaction():
                announcements.confirm(self._desk.db, members, self._desk.seconds(), place.server, place.number)
                if day_notes.kind_of(tag):
                    day_notes.confirm(self._desk, tag, place.server)
            del self._to_confirm[0]

    def _note_answer(self, members: Members, word: str) -> None:
        """For the receipts; nothing else hangs on it, so a desk that is locked goes without."""
        if members:
            with suppress(DeskLocked), troubles.told(self._desk.file), self._desk.db.transaction():
                announcements.answer(self._desk.db, members, self._desk.seconds(), word)
