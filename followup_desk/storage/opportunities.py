# SPDX-License-Identifier: MIT
"""Opportunities with their touch meters (R6): a contact's, and all that are open, in the order that is wanted."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from peewee import SqliteDatabase

from followup_desk.domain.folding import fold
from followup_desk.domain.moments import from_seconds
from followup_desk.domain.records import OpenOpportunity, Opportunity
from followup_desk.domain.typed_text import UNSTORABLE
from followup_desk.domain.words import Kind, Outcome, Stage
from followup_desk.storage.contacts import due
from followup_desk.storage.sql_words import CONVERSATION, NEXT_STEP, TOUCH

_PUT_ON_THE_DESK = """(select min(a.at) from change h join act a on a.id = h.act_id
  where h.tbl = 'opportunity' and h.row_id = o.id and h.op = 'insert')"""
"""Known as long as the journal goes back."""
_CONCERN = "case when o.concern_settled_on is null then o.concern else '' end"
"""A settled concern is none."""
_COLUMNS = f"""o.id, o.contact_id, o.title, o.amount, o.currency, o.answer, o.proposal_on, {_CONCERN},
  coalesce(sum({TOUCH}), 0), coalesce(sum(i.outcome is '{Outcome.NO_ANSWER}'), 0),
  coalesce(sum({CONVERSATION}), 0), o.strategy, coalesce(min(i.at), {_PUT_ON_THE_DESK})"""
_WITH_WHAT_HAPPENED = "opportunity o left join interaction i on i.opportunity_id = o.id"

_OPEN = "from opportunity o join contact c on c.id = o.contact_id and c.deleted_at is null where o.answer is null"
_NEXT = f"""from follow_up f where f.contact_id = o.contact_id and {NEXT_STEP}
  and (f.opportunity_id = o.id or f.opportunity_id is null)
  order by f.due_on, f.due_at is null, f.due_at, f.id limit 1"""
"""What comes next of an opportunity: what belongs to it, or to the contact alone."""
NEXT_DAY = f"(select f.due_on {_NEXT})"
"""To be selected as `next`; the contact is `c`, here and in `ORDERS`."""
_BEGUN = f"coalesce((select min(at) from interaction i where i.opportunity_id = o.id), {_PUT_ON_THE_DESK})"
_RESTS = f"c.stage is '{Stage.RESTING}'"

ORDERS = {
    "age": f"{_BEGUN} nulls first, o.id",
    "next": f"case when next is not null then 1 when {_RESTS} then 2 else 0 end, next, o.id",
    "concern": f"{_CONCERN} = '', {_BEGUN} nulls first, o.id",
}
"""Oldest first; without a next step first, then by its day; with an open concern first. Never by money (R18)."""


def of_contact(db: SqliteDatabase, contact_id: int) -> list[Opportunity]:
    """A contact's opportunities, the open ones first, then by age, with their meters."""
    found = db.execute_sql(
        f"select {_COLUMNS} from {_WITH_WHAT_HAPPENED} where o.contact_id = ?"
        " group by o.id order by o.answer is not null, o.id",
        (contact_id,),
    )
    return [_opportunity(r) for r in found]


def opportunity(db: SqliteDatabase, opportunity_id: int) -> Opportunity | None:
    """One of them, whatever its answer."""
    found = db.execute_sql(
        f"select {_COLUMNS} from {_WITH_WHAT_HAPPENED} where o.id = ? group by o.id", (opportunity_id,)
    ).fetchone()
    return _opportunity(found) if found else None


def open_ones(db: SqliteDatabase, order: str, text: str, limit: int, offset: int) -> list[OpenOpportunity]:
    """Those that are open, of anybody not in the trash, that hold every word of a text: a page in one of `ORDERS`."""
    holds, words = _holding(text)
    next_day = f", {NEXT_DAY} as next" if order == "next" else ""
    found = db.execute_sql(
        f"select o.id{next_day} {_OPEN}{holds} order by {ORDERS[order]} limit ? offset ?", (*words, limit, offset)
    )
    return rows_of_open(db, [row[0] for row in found])


def count_open(db: SqliteDatabase, text: str) -> tuple[int, int]:
    """How many are open, and how many of them have no next step though nobody rests."""
    holds, words = _holding(text)
    found = db.execute_sql(
        f"select count(*), coalesce(sum(({NEXT_DAY}) is null and not ({_RESTS})), 0) {_OPEN}{holds}", words
    ).fetchone()
    return int(found[0]), int(found[1])


def touches_of_yeses(db: SqliteDatabase, after: int = 0, limit: int = -1) -> list[tuple[int, int]]:
    """The yeses whose number is above `after`, each with the touches after which it came; of people in the trash, too:
    it is the user's own craft."""
    found = db.execute_sql(
        f"""select o.id, count(i.id) from (select id from opportunity
          where answer = '{Outcome.YES}' and id > ? order by id limit ?) o
        left join interaction i on i.opportunity_id = o.id and {TOUCH} group by o.id order by o.id""",
        (after, limit),
    )
    return [(number, touches) for number, touches in found]


def yeses(db: SqliteDatabase) -> tuple[int, int]:
    """How many yeses there are, and when the latest was (UTC seconds): what tells that there is another."""
    found = db.execute_sql(
        f"select count(*), coalesce(max(answered_at), 0) from opportunity where answer = '{Outcome.YES}'"
    ).fetchone()
    return int(found[0]), int(found[1])


def _holding(text: str) -> tuple[str, list[str]]:
    """The condition that each word stands in the title, the concern or the name, and what is bound in it."""
    words = fold(UNSTORABLE.sub(" ", text)).split()
    holds = f" and (instr(c.sort_key, ?) > 0 or instr(folded(o.title || char(10) || {_CONCERN}), ?) > 0)"
    return holds * len(words), [word for word in words for _ in range(2)]


def rows_of_open(db: SqliteDatabase, ids: Sequence[int]) -> list[OpenOpportunity]:
    """The lines of these, in the order asked for."""
    marks = ", ".join("?" * len(ids))
    found = db.execute_sql(
        f"""select {_COLUMNS}, c.display, {_RESTS}, f.due_on, f.due_at, f.zone, f.channel
        from {_WITH_WHAT_HAPPENED} join contact c on c.id = o.contact_id
        left join follow_up f on f.id = (select f.id {_NEXT})
        where o.id in ({marks}) group by o.id""",
        tuple(ids),
    )
    by_id = {r[0]: _open_one(r) for r in found}
    return [by_id[each] for each in ids]


def _open_one(r: tuple[Any, ...]) -> OpenOpportunity:
    display, rests, due_on, due_at, zone, channel = r[13:]
    return OpenOpportunity(
        opportunity=_opportunity(r[:13]),
        name=display,
        rests=bool(rests),
        next_due=due(due_on, due_at, zone) if due_on else None,
        next_channel=Kind(channel) if channel else None,
    )


def _opportunity(r: tuple[Any, ...]) -> Opportunity:
    return Opportunity(
        id=r[0],
        contact_id=r[1],
        title=r[2],
        amount=r[3],
        currency=r[4],
        answer=Outcome(r[5]) if r[5] else None,
        proposal_on=date.fromisoformat(r[6]) if r[6] else None,
        concern=r[7],
        touches=r[8],
        attempts=r[9],
        conversations=r[10],
        strategy=r[11],
        begun_at=None if r[12] is None else from_seconds(r[12]),
    )
