# SPDX-License-Identifier: MIT
"""The questions behind the plots of one's own follow-up (R6, R7, R1, R18), and who stands behind their bars.

No index knows when an answer came or what kind of thing happened: only the latest rows are looked through, `LATEST` by
their numbers, which is all of it on a desk of many years. What is counted is ids; only what is shown is read whole.
"""

from collections.abc import Sequence
from datetime import datetime

from peewee import SqliteDatabase

from followup_desk.domain.moments import from_seconds
from followup_desk.domain.own_follow_up import Answered, Met, Waiting
from followup_desk.domain.words import FollowUpState, Kind, Outcome, Stage
from followup_desk.storage.sql_words import TOUCH, listed, numbered

LATEST = 40_000
"""So many entries of the timelines are looked through for meetings."""
LATEST_ANSWERS = 2000
THANKS_DAYS = 30
"""A card or letter this long after a meeting is about something else, unless it is its very thank-you."""

_TOUCHES = f"(select count(*) from interaction i where i.opportunity_id = o.id and {TOUCH})"
_LIVING = "c.deleted_at is null"
_DONE_THANK_YOU = f"""(select min(coalesce((select at from interaction where id = f.closed_by), f.closed_at))
  from follow_up f where f.caused_by = m.id and f.rule = 'R1' and f.state = '{FollowUpState.DONE}')"""
_OPEN_THANK_YOU = f"""exists (select 1 from follow_up f
  where f.caused_by = m.id and f.rule = 'R1' and f.state = '{FollowUpState.OPEN}')"""
_CARD_AFTER = f"""(select min(p.at) from present p cross join interaction i on i.id = p.interaction_id
  where p.contact_id = m.contact_id and p.at between m.at and m.at + {THANKS_DAYS * 86400}
  and i.incoming = 0 and i.kind in {listed((Kind.CARD, Kind.LETTER))}
  and not exists (select 1 from follow_up f where f.closed_by = i.id and f.rule = 'R12'))"""
_THANKED_AT = f"coalesce({_DONE_THANK_YOU}, {_CARD_AFTER})"
"""Its own thank-you, however it was given; else the next card or letter that was for no occasion."""
_IN_PEACE = listed((Stage.RESTING, Stage.FORMER))
_AGREED = f"""(select f.contact_id from follow_up f
  where f.state = '{FollowUpState.OPEN}' and f.due_on >= :today and f.promised)"""


def answers(db: SqliteDatabase, limit: int = LATEST_ANSWERS) -> list[tuple[int, Outcome, int]]:
    """The latest yeses and noes, each with the touches before it; of people in the trash, too: it is the user's own
    craft."""
    found = db.execute_sql(
        f"""select o.id, o.answer, {_TOUCHES} from (select id, answer from opportunity
          where answer in {listed((Outcome.YES, Outcome.NO))} order by answered_at desc, id desc limit ?) o""",
        (limit,),
    )
    return [(number, Outcome(answer), touches) for number, answer, touches in found]


def thanks(db: SqliteDatabase, since: int, until: int, latest: int = LATEST) -> list[tuple[int, int, int | None, bool]]:
    """Meetings and lunches that took place from `since` to `until` (UTC seconds), latest first: when each was, when it
    was thanked for, and whether its thank-you is still open."""
    found = db.execute_sql(
        f"""select m.id, m.at, {_THANKED_AT} as thanked_at, {_OPEN_THANK_YOU}
        from interaction m cross join contact c on c.id = m.contact_id and {_LIVING}
        where m.id > (select max(id) from interaction) - :latest and m.at between :since and :until
        and m.kind in {listed((Kind.MEETING, Kind.LUNCH))}
        and coalesce(m.outcome, '{Outcome.NO_ANSWER}') <> '{Outcome.NO_ANSWER}' order by m.at desc, m.id desc""",
        {"since": since, "until": until, "latest": latest},
    )
    return [(number, at, thanked, bool(is_open)) for number, at, thanked, is_open in found]


def leaves_out(db: SqliteDatabase, since: int, latest: int = LATEST) -> bool:
    """Whether entries since a moment stand before the latest: as far as the thousand next to them tell."""
    found = db.execute_sql(
        """select 1 from interaction, (select max(id) - :latest as first from interaction)
        where id between first - 999 and first and at >= :since limit 1""",
        {"latest": latest, "since": since},
    )
    return found.fetchone() is not None


def waits(db: SqliteDatabase, today: str) -> list[tuple[int, int, int | None, str | None, int]]:
    """Everybody with an open opportunity: its number, whose it is, amount and currency, and since when they wait (UTC
    seconds): the last conversation, else when they came on the desk. Not who is left in peace, nor who has a promise
    for a day that is not past: that day was agreed. Who waits longest comes first."""
    found = db.execute_sql(
        f"""select o.id, o.contact_id, o.amount, o.currency, coalesce(c.last_conversation_at, c.created_at)
        from opportunity o cross join contact c on c.id = o.contact_id and {_LIVING}
        where o.answer is null and coalesce(c.stage, '') not in {_IN_PEACE} and c.id not in {_AGREED}
        order by 5, o.id""",
        {"today": today},
    )
    return list(found.fetchall())


def answered(db: SqliteDatabase, ids: Sequence[int]) -> list[Answered]:
    """These opportunities, in the order asked for."""
    found = db.execute_sql(
        f"""select o.id, o.contact_id, c.display, o.title, o.answer, o.answered_at, {_TOUCHES}
        from opportunity o join contact c on c.id = o.contact_id where o.id in {numbered(ids)}"""
    )
    by_id = {
        number: Answered(number, contact_id, name, title, Outcome(answer), _moment(at), touches)
        for number, contact_id, name, title, answer, at, touches in found
    }
    return [by_id[each] for each in ids if each in by_id]


def met(db: SqliteDatabase, ids: Sequence[int]) -> list[Met]:
    """These meetings, in the order asked for."""
    found = db.execute_sql(
        f"""select m.id, m.contact_id, c.display, m.kind, m.at, {_THANKED_AT}
        from interaction m join contact c on c.id = m.contact_id where m.id in {numbered(ids)}"""
    )
    by_id = {
        number: Met(number, contact_id, name, Kind(kind), from_seconds(at), _moment(thanked_at))
        for number, contact_id, name, kind, at, thanked_at in found
    }
    return [by_id[each] for each in ids if each in by_id]


def waiting(db: SqliteDatabase, ids: Sequence[int]) -> list[Waiting]:
    """Whose opportunities these are, in the order asked for."""
    found = db.execute_sql(
        f"""select o.id, o.contact_id, c.display, o.title, o.amount, o.currency, c.created_at, c.last_conversation_at
        from opportunity o join contact c on c.id = o.contact_id where o.id in {numbered(ids)}"""
    )
    by_id = {
        number: Waiting(
            number, contact_id, name, title, amount, currency, from_seconds(spoke_at or came_at), _moment(spoke_at)
        )
        for number, contact_id, name, title, amount, currency, came_at, spoke_at in found
    }
    return [by_id[each] for each in ids if each in by_id]


def _moment(at: int | None) -> datetime | None:
    return None if at is None else from_seconds(at)
