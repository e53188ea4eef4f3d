# SPDX-License-Identifier: MIT
"""What is to be announced, and what was: claimed, shown, answered (SCHEMA decision 3). Undo passes over all of it.

A due moment of a follow-up is known by its key: the UTC seconds of a moment or of a snooze's end, else the day. It is
claimed once, by whoever adds its row; a claim that nobody confirmed is claimed again after a while. Moments here are
UTC seconds.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from peewee import SqliteDatabase

from followup_desk.storage import derived
from followup_desk.storage.sql_words import numbered

_SAME = f"(a.key = {derived.SNOOZE_KEY} or {derived.DUE_RINGS} and a.key = {derived.DUE_KEY})"
STILL_MEANT = f"""(f.state = 'open' and {_SAME} and (select deleted_at from contact where id = f.contact_id) is null)"""
"""The announcement `a` is of a moment that its follow-up `f` still has."""
_HAS_COME = f"""case when a.key = f.due_on then a.key <= :last
  else cast(a.key as integer) <= :now + case when a.key = {derived.SNOOZE_KEY} then 0 else :lead end end"""
_RUNG = "f.state = 'open' and f.to_announce = 1"
_UNCONFIRMED = "a.shown_at is null and a.answer is null"
_COLUMNS = "a.id, a.follow_up_id, a.key, a.claimed_at, a.shown_at, a.server, a.number, a.answer, a.answered_at"


@dataclass(frozen=True)
class Announcement:
    """One due moment of one follow-up, brought to the user. `server` and `number` are where it was shown."""

    id: int
    follow_up_id: int
    key: str
    claimed_at: int
    shown_at: int | None
    server: str | None
    number: str | None
    answer: str | None
    answered_at: int | None


@dataclass(frozen=True)
class Come:
    """What has come: due moments up to `lead` seconds after `now`, snoozes up to `now`, days up to `last_day`.

    `zone` is where the laptop is.
    """

    now: int
    lead: int
    last_day: date
    zone: str

    def bound(self) -> dict[str, object]:
        """For the parameters of a question."""
        return {"now": self.now, "lead": self.lead, "last": self.last_day.isoformat(), "zone": self.zone}


def claim(db: SqliteDatabase, come: Come) -> list[int]:
    """Claims every due moment that has come, and returns its announcement's id; one follow-up may have two.

    In a transaction of the caller's.
    """
    claimed: list[int] = []
    while rung := db.execute_sql(
        f"""insert into announcement (follow_up_id, key, claimed_at)
          select f.id, cast(f.announce_at as text), :now from follow_up f where {_RUNG}
            and f.announce_at <= :now + :lead and (f.announce_at <= :now or f.announce_at is not f.snoozed_until)
          union all
          select f.id, f.due_on, :now from follow_up f where {_RUNG} and f.announce_at is null and f.due_on <= :last
          on conflict do nothing returning id, follow_up_id""",
        come.bound(),
    ).fetchall():
        claimed += [announcement_id for announcement_id, _ in rung]
        derived.flag(db, [follow_up_id for _, follow_up_id in rung], come.zone)
    return claimed


def claim_again(
    db: SqliteDatabase, come: Come, patience: int, unsent: Collection[int], on_their_way: Collection[int]
) -> list[int]:
    """Claims anew what was never confirmed: what is `unsent`, and what was claimed `patience` seconds ago or more.

    Not what is on its way, nor what is not due any more since the clock was set back or the laptop travelled. What
    means nothing any more is forgotten, as if it had never been claimed. In a transaction of the caller's.
    """
    # a claim in the future: the clock was set back
    old = f"""{_UNCONFIRMED} and a.id not in {numbered(on_their_way)}
      and (a.claimed_at <= :before or a.claimed_at > :now or a.id in {numbered(unsent)})"""
    found = db.execute_sql(
        f"""select a.id, {STILL_MEANT}, {_HAS_COME} from announcement a left join follow_up f on f.id = a.follow_up_id
        where {old}""",
        {**come.bound(), "before": come.now - patience},
    ).fetchall()
    again = [row_id for row_id, meant, has_come in found if meant and has_come]
    db.execute_sql(f"update announcement set claimed_at = ? where id in {numbered(again)}", (come.now,))
    lapsed = numbered(row_id for row_id, meant, _ in found if not meant)
    db.execute_sql(f"delete from announcement where id in {lapsed}")
    return again


def any_unconfirmed(db: SqliteDatabase, but: Collection[int]) -> bool:
    """Was anything claimed, `but` for these, that nobody has confirmed?"""
    found = db.execute_sql(f"select 1 from announcement a where {_UNCONFIRMED} and a.id not in {numbered(but)} limit 1")
    return found.fetchone() is not None


def next_ring(db: SqliteDatabase, lead: int) -> tuple[int | None, str | None]:
    """The next moment, `lead` seconds ahead but for snoozes, and the next day, at which something rings; either may be
    past."""
    moments = f"from follow_up f where {_RUNG} and f.announce_at is not null"
    at, day = db.execute_sql(
        f"""select
          (select min(f.announce_at - case when f.announce_at is f.snoozed_until then 0 else :lead end) {moments}
            and f.announce_at <= (select min(f.announce_at) {moments}) + :lead),
          (select min(f.due_on) from follow_up f where {_RUNG} and f.announce_at is null)""",
        {"lead": lead},
    ).fetchone()
    return at, day


def still_meant(db: SqliteDatabase, ids: Collection[int], zone: str) -> dict[int, int]:
    """Those whose follow-up still has that due moment: announcement to follow-up."""
    found = db.execute_sql(
        f"""select a.id, f.id from announcement a join follow_up f on f.id = a.follow_up_id
        where a.id in {numbered(ids)} and {STILL_MEANT}""",
        {"zone": zone},
    )
    return dict(found.fetchall())


def of_days(db: SqliteDatabase, ids: Collection[int], last: date) -> set[int]:
    """Those whose follow-up is due on a day, not at a time, and that by `last`."""
    found = db.execute_sql(
        f"""select a.id from announcement a join follow_up f on f.id = a.follow_up_id
        where a.id in {numbered(ids)} and f.due_at is null and f.due_on <= ?""",
        (last.isoformat(),),
    )
    return {announcement_id for (announcement_id,) in found}


def put_in_digest(db: SqliteDatabase, ids: Sequence[int], digest_id: int | None) -> None:
    """Notes that these are shown together, under the number of one of them; None: each on its own."""
    db.execute_sql(f"update announcement set digest_id = ? where id in {numbered(ids)}", (digest_id,))


def confirm(db: SqliteDatabase, ids: Iterable[int], now: int, server: str, number: str) -> None:
    """Notes that the screen has them; when it had them first stays."""
    db.execute_sql(
        f"""update announcement set shown_at = coalesce(shown_at, ?), server = ?, number = ?
        where id in {numbered(ids)}""",
        (now, server, number),
    )


def answer(db: SqliteDatabase, ids: Iterable[int], now: int, word: str) -> None:
    """Notes what the user did with them; what they did first stays."""
    db.execute_sql(
        f"update announcement set answer = ?, answered_at = ? where id in {numbered(ids)} and answer is null",
        (word, now),
    )


def answer_unconfirmed(db: SqliteDatabase, follow_up_ids: Iterable[int], now: int, word: str) -> None:
    """Notes what the user did with follow-ups that no screen has shown yet: none need show them any more."""
    db.execute_sql(
        f"""update announcement as a set answer = ?, answered_at = ?
        where {_UNCONFIRMED} and a.follow_up_id in {numbered(follow_up_ids)}""",
        (word, now),
    )


def standing_at(db: SqliteDatabase, server: str, zone: str, limit: int = 500) -> list[tuple[int, int, int | None, str]]:
    """What a server showed and nobody answered, latest first: announcement, follow-up, digest, number at the server."""
    found = db.execute_sql(
        f"""select a.id, a.follow_up_id, a.digest_id, a.number from announcement a
        join follow_up f on f.id = a.follow_up_id
        where a.server = :server and a.shown_at is not null and a.answer is null and {STILL_MEANT}
        order by a.id desc limit :limit""",
        {"server": server, "zone": zone, "limit": limit},
    )
    return list(found)


def of_follow_up(db: SqliteDatabase, follow_up_id: int) -> list[Announcement]:
    """All of a follow-up's, latest first."""
    found = db.execute_sql(
        f"select {_COLUMNS} from announcement a where a.follow_up_id = ? order by a.id desc", (follow_up_id,)
    )
    return [Announcement(*row) for row in found]


def latest(db: SqliteDatabase, limit: int) -> list[Announcement]:
    """Of all follow-ups, latest first."""
    found = db.execute_sql(f"select {_COLUMNS} from announcement a order by a.id desc limit ?", (limit,))
    return [Announcement(*row) for row in found]
