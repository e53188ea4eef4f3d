# SPDX-License-Identifier: MIT
"""Follow-ups: those of a contact, those due in order of work, and what is next.

A `day` is one of the local `zone`, and so is the day on which a timed follow-up falls: it may be next to its `due_on`,
which is that of its own zone. Spans are therefore asked for twice: of days by `due_on`, and of moments by the instants
at which local days begin; each has an index of its own.
"""

import json
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from peewee import SqliteDatabase

from followup_desk.domain.moments import due_at, from_seconds, local, utc_seconds
from followup_desk.domain.records import FollowUp, FollowUpCard, Reason
from followup_desk.domain.rules.occasions import MISSED
from followup_desk.domain.words import FollowUpState, Kind, PromiseState
from followup_desk.storage.contacts import due
from followup_desk.storage.sql_words import BESIDE, CARD_OF_YEAR, NEXT_STEP, numbered

_CONCERN = f"""case when f.state = 'open' and f.opportunity_id is not null then coalesce((select concern
  from opportunity o where o.id = f.opportunity_id and o.concern_settled_on is null
  and not {BESIDE}), '') else '' end"""
_WHICH = """case when f.opportunity_id is not null and (select count(*) from opportunity o
  where o.contact_id = f.contact_id and o.answer is null) > 1
  then (select title from opportunity o where o.id = f.opportunity_id) else '' end"""
"""The opportunity that it belongs to, where another is open beside it."""
_CAUSE = "(select at || ' ' || kind || ' ' || incoming || ' ' || zone from interaction where id = f.caused_by)"
"""What it came of in one text: a subquery for each column would be asked for each row."""
_COLUMNS = f"""f.id, f.uid, f.contact_id, f.due_on, f.due_at, f.zone, f.channel, f.why, f.rule, f.reasons,
  f.opportunity_id, f.caused_by, {_CAUSE}, f.retries, f.promised,
  f.promise, f.state, f.snoozed_until, f.planned_at, f.planned_interval, f.closed_at, f.closed_by, f.dropped_why,
  f.occasion_id, {_CONCERN}"""

# The order of work (RULES): promises late, promises today, late against its own interval, today's. A thank-you (R1) is
# late only 24 hours after its event, and ranks as today's until then. Money plays no part.
_DAY = "case when f.due_at is null then f.due_on else local_day(f.due_at, :zone) end"
PAST = "case when f.due_at is null then f.due_on < :day else f.due_at < :day_begins end"
_EVENT = "coalesce((select at from interaction where id = f.caused_by), f.planned_at)"
LATE = f"({PAST} and not (f.rule is 'R1' and not f.promised and {_EVENT} > :now - 86400))"
_RANK = f"""
  case when f.promised and {PAST} then 0 when f.promised then 1 when {LATE} then 2 else 3 end,
  case when f.promised and {PAST} then julianday({_DAY})
    when not f.promised and {LATE}
      then -(julianday(:day) - julianday({_DAY})) / max(f.planned_interval, 1) end,
  case when f.promised or not {LATE} then f.due_at is null end,
  case when f.promised or not {LATE} then f.due_at end"""
_TIES = "c.last_conversation_at is not null, c.last_conversation_at, c.sort_key, f.id"
ORDER_OF_WORK = f"order by {_RANK}, {_TIES}"
_MORE_TIES = 50
"""So many more than asked for are ranked, so that those who tie with the last one are among them."""

_KINDS = {str(kind): kind for kind in Kind}
_STATES = {str(state): state for state in FollowUpState}
_PROMISES = {str(promise): promise for promise in PromiseState}

_OF_A_DAY = "f.state = 'open' and +f.due_at is null"
"""The plus keeps the planner from taking it for a constant, and then sorting what the index has in order."""
_TIMED = "f.state = 'open' and f.due_at is not null"
AWAKE = "coalesce(f.snoozed_until, 0) <= :now"
_DUE_WHEN_BACK = """case when f.due_at is null then f.due_on <= local_day(f.snoozed_until, :zone)
  else f.due_at <= f.snoozed_until end"""
"""Of a snoozed one: it is due by the time that it comes back."""
NOT_IN_TRASH = "f.contact_id not in (select id from contact where deleted_at is not null)"


def follow_up(db: SqliteDatabase, follow_up_id: int) -> FollowUp | None:
    """One follow-up, whatever its state."""
    found = db.execute_sql(f"select {_COLUMNS} from follow_up f where f.id = ?", (follow_up_id,)).fetchone()
    return _follow_up(found) if found else None


def of_contact(db: SqliteDatabase, contact_id: int) -> list[FollowUp]:
    """All of a contact's: the open ones by due day, then the closed, latest first."""
    found = db.execute_sql(
        f"""select {_COLUMNS} from follow_up f where f.contact_id = ?
        order by f.state <> 'open', case when f.state = 'open' then f.due_on end,
          case when f.state = 'open' then f.due_at is null end, f.due_at, f.closed_at desc, f.id desc""",
        (contact_id,),
    )
    return [_follow_up(r) for r in found]


def open_of_contact(db: SqliteDatabase, contact_id: int) -> list[FollowUp]:
    """A contact's open ones by due day."""
    found = db.execute_sql(
        f"select {_COLUMNS} from follow_up f where f.contact_id = ? and f.state = 'open'"
        " order by f.due_on, f.due_at is null, f.due_at, f.id",
        (contact_id,),
    )
    return [_follow_up(r) for r in found]


def open_of_opportunity(db: SqliteDatabase, opportunity_id: int, contact_id: int) -> list[FollowUpCard]:
    """Those open that belong to an opportunity, and what else is next with the contact, by due day."""
    return _cards(
        db,
        f"""f.contact_id = :contact and f.state = 'open'
        and (f.opportunity_id = :opportunity or f.opportunity_id is null and {NEXT_STEP})
        order by f.due_on, f.due_at is null, f.due_at, f.id""",
        {"contact": contact_id, "opportunity": opportunity_id},
    )


def ended_of_rule(db: SqliteDatabase, contact_id: int, rule: str, limit: int) -> list[FollowUp]:
    """A contact's latest of one rule that are done or dropped, latest first."""
    found = db.execute_sql(
        f"""select {_COLUMNS} from follow_up f where f.contact_id = ? and f.state <> 'open' and f.rule = ?
        order by f.closed_at desc, f.id desc limit ?""",
        (contact_id, rule, limit),
    )
    return [_follow_up(r) for r in found]


def open_of_rule(db: SqliteDatabase, rule: str, until: date | None) -> list[FollowUp]:
    """The open ones of one rule, of anybody who is not in the trash; only those due by a day."""
    found = db.execute_sql(
        f"""select {_COLUMNS} from follow_up f where f.state = 'open' and f.rule = :rule and {NOT_IN_TRASH}
        and (:until is null or f.due_on <= :until) order by f.due_on, f.id""",
        {"rule": rule, "until": None if until is None else until.isoformat()},
    )
    return [_follow_up(r) for r in found]


def missed(db: SqliteDatabase, contact_ids: Iterable[int]) -> dict[int, tuple[Reason, ...]]:
    """Of each of these contacts the card that was missed last, by why it was planned."""
    found = db.execute_sql(
        f"""select f.contact_id, f.reasons from follow_up f where f.rule = 'R12' and f.state = 'dropped'
        and f.dropped_why = '{MISSED}' and f.contact_id in {numbered(contact_ids)} order by f.closed_at, f.id"""
    )
    return {contact_id: tuple(Reason(key, args) for key, args in json.loads(text)) for contact_id, text in found}


def has_card(db: SqliteDatabase, occasion_id: int | None, plan_key: str | None) -> bool:
    """Was a card for an occasion planned in that year, whatever became of it, but for the day being put right (R12)?
    `plan_key` ends with the day."""
    assert plan_key is not None
    found = db.execute_sql(
        f"select 1 from follow_up f where f.occasion_id = ? and {CARD_OF_YEAR} = ? limit 1",
        (occasion_id, plan_key[:-6]),
    )
    return found.fetchone() is not None


def due_cards(db: SqliteDatabase, day: date, zone: str, now: int, until: int, limit: int = -1) -> list[FollowUpCard]:
    """Open follow-ups due by `day` in order of work; of the snoozed those whose moment is by `until` (UTC seconds)."""
    bound = {**_span(None, day, zone), **_day(day, zone), "now": now, "until": until, "limit": limit}
    falling = _each("select f.id from follow_up f", None, day, "coalesce(f.snoozed_until, 0) <= :until")
    return _cards(db, f"f.id in ({falling}) {ORDER_OF_WORK} limit :limit", bound)


def section(
    db: SqliteDatabase, first: date | None, last: date | None, day: date, zone: str, now: int, limit: int
) -> list[FollowUpCard]:
    """Open follow-ups due from `first` to `last` in order of work where they are due, else by day; not the snoozed."""
    bound = {**_span(first, last, zone), **_day(day, zone), "now": now, "limit": limit}
    if first is not None and first > day:
        return in_turn(db, _soonest(db, *_falls(first, last), AWAKE, bound))
    chosen = _foremost(db, first, last, bound)
    if chosen is not None:
        return _cards(db, f"{_among(chosen)} {ORDER_OF_WORK} limit :limit", bound)
    falling = _each("select f.id from follow_up f", first, last, AWAKE)
    return _cards(db, f"f.id in ({falling}) {ORDER_OF_WORK} limit :limit", bound)


def promised(
    db: SqliteDatabase, first: date | None, last: date | None, zone: str, limit: int, offset: int = 0
) -> list[FollowUpCard]:
    """Open promises that fall due from `first` to `last`, by day, from an offset on; the snoozed, too."""
    bound = {**_span(first, last, zone), "zone": zone, "limit": offset + limit}
    return in_turn(db, _soonest(db, *_falls(first, last), "f.promised", bound)[offset:])


def falling(db: SqliteDatabase, first: date, last: date, zone: str, limit: int) -> list[int]:
    """The ids of the first open ones that fall due from `first` to `last`, by day; of the snoozed, too."""
    return _soonest(db, *_falls(first, last), "true", {**_span(first, last, zone), "zone": zone, "limit": limit})


def snoozed_until(db: SqliteDatabase, first: int, last: int, due_before: date) -> list[int]:
    """Those due before a day that come back from `first` to `last` (UTC seconds); the soonest first."""
    found = db.execute_sql(
        f"""select f.id from follow_up f where f.state = 'open' and f.to_announce = 1
        and f.announce_at between :first and :last and f.snoozed_until is not null
        and f.due_on < :before and {NOT_IN_TRASH} order by f.announce_at, f.id""",
        {"first": first, "last": last, "before": due_before.isoformat()},
    )
    return [follow_up_id for (follow_up_id,) in found]


def in_turn(db: SqliteDatabase, ids: list[int]) -> list[FollowUpCard]:
    """These as cards, in the order of the numbers."""
    cards = {card.follow_up.id: card for card in _cards(db, _among(ids), {})}
    return [cards[follow_up_id] for follow_up_id in ids if follow_up_id in cards]


def _soonest(db: SqliteDatabase, by_day: str, by_moment: str, also: str, bound: dict[str, Any]) -> list[int]:
    """The ids of the first `limit` to come: by local day, there the timed ones first.

    Both kinds come in the order of their index and are merged here: only of a few moments need the local day be known.
    """
    days = db.execute_sql(
        f"""select f.due_on, f.id from follow_up f where {by_day} and {also} and {NOT_IN_TRASH}
          order by f.due_on, f.due_at is null, f.due_at, f.id limit :limit""",
        bound,
    ).fetchall()
    moments = db.execute_sql(
        f"""select f.due_at, f.id from follow_up f where {by_moment} and {also} and {NOT_IN_TRASH}
          order by f.due_at, f.id limit :limit""",
        bound,
    ).fetchall()
    merged = [(day, True, 0, follow_up_id) for day, follow_up_id in days]
    for at, follow_up_id in moments:
        merged.append((local(from_seconds(at), bound["zone"]).date().isoformat(), False, at, follow_up_id))
    return [follow_up_id for *_, follow_up_id in sorted(merged)[: bound["limit"]]]


def _foremost(db: SqliteDatabase, first: date | None, last: date | None, bound: dict[str, Any]) -> list[int] | None:
    """The ids among which the first `limit` in order of work are, from the indexes alone; None when too many tie.

    Ties are decided by the contact, and reading the contacts of ten thousand late ones takes longer than all else.
    """
    limit = bound["limit"]
    ranked = db.execute_sql(
        f"{_each(f'select f.id, {_RANK} from follow_up f', first, last, AWAKE)} order by 2, 3, 4, 5 limit :most",
        {**bound, "most": limit + _MORE_TIES},
    ).fetchall()
    ids = [found[0] for found in ranked[:limit]]
    ids += [found[0] for found in ranked[limit:] if found[1:] == ranked[limit - 1][1:]]
    return ids if len(ids) < limit + _MORE_TIES else None


def count(
    db: SqliteDatabase, first: date | None, last: date | None, zone: str, now: int, most: int | None = None
) -> int:
    """How many open follow-ups fall due from `first` to `last`, not counting the snoozed, nor beyond `most`."""
    sql = f"select count(*) from ({_each('select 1 from follow_up f', first, last, AWAKE)} limit :most)"
    bound = {**_span(first, last, zone), "now": now, "most": -1 if most is None else most}
    return int(db.execute_sql(sql, bound).fetchone()[0])


def count_unpromised(db: SqliteDatabase, last: date, zone: str, now: int, most: int) -> int:
    """How many that nobody was promised fall due by `last`; not the snoozed, nor beyond `most`."""
    return _count_late(db, "not f.promised", last, zone, now, most)


def count_promised(db: SqliteDatabase, last: date, zone: str, now: int, most: int) -> int:
    """How many that somebody was promised fall due by `last`; not the snoozed, nor beyond `most`."""
    return _count_late(db, "f.promised", last, zone, now, most)


def _count_late(db: SqliteDatabase, also: str, last: date, zone: str, now: int, most: int) -> int:
    falling = _each("select 1 from follow_up f", None, last, f"{AWAKE} and {also}")
    bound = {**_span(None, last, zone), "now": now, "most": most}
    return int(db.execute_sql(f"select count(*) from ({falling} limit :most)", bound).fetchone()[0])


def next_due(db: SqliteDatabase, day: date, zone: str, now: int) -> FollowUp | None:
    """The earliest open follow-up whose moment is still to come: a timed one later today, else a coming day's. Not one
    that is snoozed beyond it."""
    by_day, by_moment = f"{_OF_A_DAY} and f.due_on > :day", f"{_TIMED} and f.due_at > :now"
    also = f"({AWAKE} or not {_DUE_WHEN_BACK})"
    found = _soonest(db, by_day, by_moment, also, {**_day(day, zone), "now": now, "limit": 1})
    return follow_up(db, found[0]) if found else None


def next_back(db: SqliteDatabase, zone: str, now: int, before: int | None) -> int | None:
    """When the first of the snoozed is due again (UTC seconds), if that is before a moment. What rings until then is
    looked through, so the nearer the moment the quicker."""
    until = "" if before is None else "and f.announce_at < :before"
    found = db.execute_sql(
        f"""select f.announce_at from follow_up f where f.state = 'open' and f.to_announce = 1
        and f.announce_at > :now {until} and f.announce_at is f.snoozed_until and {_DUE_WHEN_BACK}
        and {NOT_IN_TRASH} order by f.announce_at limit 1""",
        {"zone": zone, "now": now, "before": before},
    ).fetchone()
    return None if found is None else int(found[0])


def card(db: SqliteDatabase, follow_up_id: int) -> FollowUpCard | None:
    """One follow-up with what a card shows beside it."""
    found = _cards(db, "f.id = :id", {"id": follow_up_id})
    return found[0] if found else None


def cards(
    db: SqliteDatabase, ids: Iterable[int], day: date, zone: str, now: int, limit: int = -1
) -> list[FollowUpCard]:
    """The first of these as cards, in order of work as seen on `day`; those not there any more are left out."""
    bound = {**_day(day, zone), "now": now, "limit": limit}
    return _cards(db, f"{_among(ids)} {ORDER_OF_WORK} limit :limit", bound)


def contacts_of(db: SqliteDatabase, ids: Iterable[int]) -> set[int]:
    """Whom these are for."""
    return {found for (found,) in db.execute_sql(f"select distinct contact_id from follow_up f where {_among(ids)}")}


def still_due(db: SqliteDatabase, ids: Iterable[int], day: date, now: int, lead: int) -> list[int]:
    """Those of these that are open and have rung by `now` (UTC seconds): due by `day`, or `lead` seconds from now, or
    at the end of a snooze."""
    found = db.execute_sql(
        f"""select f.id from follow_up f where {_among(ids)} and f.state = 'open' and {AWAKE} and {NOT_IN_TRASH}
        and (f.snoozed_until is not null
          or case when f.due_at is null then f.due_on <= :day else f.due_at <= :now + :lead end)""",
        {"day": day.isoformat(), "now": now, "lead": lead},
    )
    return [follow_up_id for (follow_up_id,) in found]


def _each(select: str, first: date | None, last: date | None, also: str) -> str:
    """The same selection from those of a day and from those of a moment that fall due from `first` to `last`."""
    return " union all ".join(
        f"{select} where {falling} and {also} and {NOT_IN_TRASH}" for falling in _falls(first, last)
    )


def _falls(first: date | None, last: date | None) -> tuple[str, str]:
    """Due from `first` to `last`, as `_span` binds them: the condition for those of a day, and of a moment."""
    by_day, by_moment = _OF_A_DAY, _TIMED
    if first:
        by_day, by_moment = f"{by_day} and f.due_on >= :first", f"{by_moment} and f.due_at >= :first_begins"
    if last:
        by_day, by_moment = f"{by_day} and f.due_on <= :last", f"{by_moment} and f.due_at < :last_ends"
    return by_day, by_moment


def _span(first: date | None, last: date | None, zone: str) -> dict[str, Any]:
    """The ends of a span, as days and as the instants at which it begins and is over."""
    bound: dict[str, Any] = {}
    if first:
        bound |= {"first": first.isoformat(), "first_begins": _begins(first, zone)}
    if last:
        bound |= {"last": last.isoformat(), "last_ends": _begins(last + timedelta(days=1), zone)}
    return bound


def _day(day: date, zone: str) -> dict[str, Any]:
    return {"day": day.isoformat(), "day_begins": _begins(day, zone), "zone": zone}


def _begins(day: date, zone: str) -> int:
    """When a local day begins, in UTC seconds."""
    at = due_at(datetime.combine(day, time()), zone).at
    assert at is not None
    return utc_seconds(at)


def _among(ids: Iterable[int]) -> str:
    return f"f.id in ({', '.join(map(str, ids))})"


def _cards(db: SqliteDatabase, where: str, bound: dict[str, Any]) -> list[FollowUpCard]:
    found = db.execute_sql(
        f"""select {_COLUMNS}, c.display, c.zone, {_WHICH}
        from follow_up f join contact c on c.id = f.contact_id where c.deleted_at is null and {where}""",
        bound,
    )
    return [FollowUpCard(follow_up=_follow_up(r), name=r[25], contact_zone=r[26], opportunity=r[27]) for r in found]


def _follow_up(r: tuple[Any, ...]) -> FollowUp:
    # Past __init__, which in a frozen class sets each of the many fields by a call: a pane has a hundred of these.
    at, kind, incoming, zone = r[12].split(" ") if r[12] else (None, None, "0", "")
    found = FollowUp.__new__(FollowUp)
    found.__dict__.update(
        id=r[0],
        uid=r[1],
        contact_id=r[2],
        due=due(r[3], r[4], r[5]),
        channel=_KINDS[r[6]],
        why=r[7],
        rule=r[8],
        reasons=() if r[9] == "[]" else tuple(Reason(key, args) for key, args in json.loads(r[9])),
        opportunity_id=r[10],
        caused_by=r[11],
        caused_at=None if at is None else from_seconds(int(at)),
        caused_kind=None if kind is None else _KINDS[kind],
        caused_incoming=incoming == "1",
        caused_zone=zone,
        retries=r[13],
        promised=bool(r[14]),
        promise=_PROMISES[r[15]] if r[15] else None,
        state=_STATES[r[16]],
        snoozed_until=None if r[17] is None else from_seconds(r[17]),
        planned_at=from_seconds(r[18]),
        planned_interval=r[19],
        closed_at=None if r[20] is None else from_seconds(r[20]),
        closed_by=r[21],
        dropped_why=r[22],
        occasion_id=r[23],
        concern=r[24],
    )
    return found
