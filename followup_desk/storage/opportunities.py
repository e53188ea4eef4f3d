# SPDX-License-Identifier: MIT
"""Opportunities with their touch meters (R6)."""

from datetime import date

from peewee import SqliteDatabase

from followup_desk.domain.records import Opportunity
from followup_desk.domain.words import Outcome
from followup_desk.storage.sql_words import CONVERSATION, TOUCH


def of_contact(db: SqliteDatabase, contact_id: int) -> list[Opportunity]:
    """A contact's opportunities, the open ones first, then by age, with their meters. A settled concern is none."""
    found = db.execute_sql(
        f"""select o.id, o.contact_id, o.title, o.amount, o.currency, o.answer, o.proposal_on,
          case when o.concern_settled_on is null then o.concern else '' end,
          coalesce(sum({TOUCH}), 0), coalesce(sum(i.outcome is 'no-answer'), 0), coalesce(sum({CONVERSATION}), 0)
        from opportunity o left join interaction i on i.opportunity_id = o.id
        where o.contact_id = ? group by o.id order by o.answer is not null, o.id""",
        (contact_id,),
    )
    return [_opportunity(r) for r in found]


def touches_of_yeses(db: SqliteDatabase) -> list[int]:
    """After how many touches each yes came, fewest first; of people in the trash, too: it is the user's own craft."""
    found = db.execute_sql(
        f"""select count(i.id) from opportunity o left join interaction i on i.opportunity_id = o.id and {TOUCH}
        where o.answer = '{Outcome.YES}' group by o.id order by 1"""
    )
    return [touches for (touches,) in found]


def _opportunity(
    r: tuple[int, int, str, int | None, str | None, str | None, str | None, str, int, int, int],
) -> Opportunity:
    return Opportunity(
        *r[:5],
        Outcome(r[5]) if r[5] else None,
        date.fromisoformat(r[6]) if r[6] else None,
        *r[7:],
    )
